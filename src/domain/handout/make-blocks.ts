import type { Entry } from '../content';
import type { Block, HandoutSection, Said } from './block';
import { about, notesAndCodes } from './closing-blocks';
import { inOrder, said, titleIn } from './handout-source';
import type { HandoutSource } from './handout-source';
import { diary, itemBlocks, nightlyStretch, stretchBlocks } from './item-blocks';
import type { HandoutItem } from './request';
import { signBox } from './sign-box';

/**
 * A handout in one language, as blocks in their order on paper: what it is and the main message, what to do in a cramp, the warning
 * signs that must be on page 1, what was chosen, the tools (a stretch, a diary), the other signs, and where all of it comes from.
 */
export function makeBlocks(source: HandoutSource): readonly Block[] {
  const { request, items, pack, words, english } = source;
  const own = (text: string): Said => ({ text, language: source.language });
  const has = (kind: HandoutItem['kind'], id?: string) => items.some((item) => item.kind === kind && (id ?? item.id) === item.id);
  const isAllWarnings = has('part', 'warnings');
  const used = items.flatMap((item) => {
    const entry: Entry | undefined = item.kind === 'part' ? undefined : pack[item.kind][item.id];
    return item.kind === 'part' || !entry ? [] : [{ kind: item.kind, entry }];
  });
  const areUnsigned = used.every(({ kind, entry }) => source.signedOff(kind, entry.facts.id) === undefined);
  const nightly = has('stretches') ? undefined : nightlyStretch(source);

  const blocks: Block[] = [
    { kind: 'title', key: 'title', said: own(titleIn(words, request)), stay: true },
    { kind: 'message', key: 'message', said: own(words.paper.message), stay: true },
    ...(request.of.kind === 'list' ? [{ kind: 'text', key: 'chosen', said: own(words.paper.chosen) } as const] : []),
    ...(source.isDraft
      ? [
          {
            kind: 'small',
            key: 'draft',
            said: own(words.shared.draft),
            ...(english ? { english: english.shared.draft } : {}),
          } as const,
        ]
      : []),
    ...(areUnsigned ? [{ kind: 'small', key: 'unchecked', said: own(words.shared.notChecked) } as const] : []),
    ...(has('part', 'moments') ? [] : inACramp(source)),
    ...signBox(source, 'first', isAllWarnings),
    ...within('stretch', nightly ? stretchBlocks(source, nightly, []) : []),
    ...within(
      'chosen',
      items.flatMap((item, index) => itemBlocks(source, item, items[index - 1], areUnsigned)),
    ),
    ...within('signs', isAllWarnings ? [] : signBox(source, 'rest', false)),
    ...within('diary', has('checklists', 'cramp-diary') ? [] : diary(source, 'tool')),
    ...within('notes', notesAndCodes(source)),
    ...about(
      source,
      used.map(({ entry }) => entry),
      nightly ? [nightly] : [],
    ),
  ];
  return blocks;
}

/** The same as one part of the handout. */
const within = (part: HandoutSection, blocks: readonly Block[]): readonly Block[] => blocks.map((block) => ({ ...block, part }));

/** What to do in a cramp, in one breath: stop, stretch, hold, and when to get help. */
function inACramp({ pack, words, language }: HandoutSource): readonly Block[] {
  const moments = inOrder(pack.moments);
  const shown = moments.filter((_, index) => index < 3 || index === moments.length - 1);
  const [first] = shown;
  if (!first) return [];
  return [
    { kind: 'heading', level: 2, key: 'cramp', said: { text: words.paper.inACramp, language }, stay: true },
    { kind: 'text', key: 'cramp/text', said: said(shown.map((moment) => moment.words.text).join(' '), first) },
  ];
}
