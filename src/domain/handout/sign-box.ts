import { tiers } from '../content';
import type { Entry, Tier } from '../content';
import type { Block } from './block';
import { beside, inOrder, said } from './handout-source';
import type { HandoutSource } from './handout-source';
import { fill } from './paper-words';

/** How many of the urgent signs stand on page 1 in full beside every emergency sign: the clot (L09 is about the same). */
const urgentOnFirstPage = 1;

/** The framed signs: every emergency sign and the clot on page 1 (docs/rules.md, rule H2), the others after what was chosen. Every one in full. */
export function signBox(source: HandoutSource, which: 'first' | 'rest', all: boolean): readonly Block[] {
  const { pack, words, english, numbers, englishNumbers, language } = source;
  const box = `signs-${which}`;
  const tierHead = (tier: Tier): Block => ({
    kind: 'tier',
    key: `${box}/${tier}`,
    box,
    tier,
    stay: true,
    said: { text: fill(words.paper.call[tier], { number: numbers[tier] }), language },
    ...(english ? { english: fill(english.paper.call[tier], { number: englishNumbers[tier] }) } : {}),
  });
  const blocks = tiers.flatMap((tier): readonly Block[] => {
    const signs = inOrder(pack.warnings).filter(({ facts }) => facts.tier === tier);
    const onFirst = all || tier === 'emergency' ? signs : tier === 'today' ? signs.slice(0, urgentOnFirstPage) : [];
    const shown = which === 'first' ? onFirst : signs.slice(onFirst.length);
    return shown.length === 0 ? [] : [tierHead(tier), ...shown.map((sign) => signBlock(source, box, sign, all))];
  });
  if (blocks.length === 0) return [];
  if (which === 'rest')
    return [
      { kind: 'heading', level: 2, key: 'other-signs', said: { text: words.paper.otherSigns, language }, stay: true },
      ...blocks,
    ];
  if (all) return blocks;
  // The clinic's number for a visit stands on page 1 too (docs/rules.md, rule H2), with the way to the signs it is for.
  const more = fill(words.paper.moreSigns, {});
  return [
    ...blocks,
    {
      kind: 'small',
      key: `${box}/more`,
      box,
      said: { text: `${more} ${fill(words.paper.questions, { number: numbers.visit })}`, language },
    },
  ];
}

/** A sign in full. What it may mean stands where the signs are the whole sheet: anywhere else it is the sign that must be found quickly. */
function signBlock(source: HandoutSource, box: string, sign: Entry<'warnings'>, withMeaning: boolean): Block {
  const english = beside(source, sign);
  const { meaning } = sign.words;
  return {
    kind: 'sign',
    key: `${box}/${sign.facts.id}`,
    box,
    said: said(sign.words.sign, sign),
    ...(meaning === undefined || !withMeaning ? {} : { meaning: said(fill(source.words.answer.signs.means, { meaning }), sign) }),
    ...(english ? { english: english.sign } : {}),
  };
}
