import { itemFile, kinds } from '../../../src/domain/content';
import type { ContentIssue, Entry, Pack } from '../../../src/domain/content';
import { sentencesOf } from './sentences';
import { textsOf } from './texts-of';

/** Two things that must not be said to one reader: what is said, and what is said against it. A sentence with its own exception is neither. */
const pairs: readonly { readonly about: string; readonly says: RegExp; readonly against: RegExp }[] = [
  {
    about: 'stopping a medicine',
    says: /(?<!not |never |before you |to |if you |should i )\bstop (?:the |your |taking |it\b)(?!all at once)/i,
    against: /\b(?:do not|never) stop\b(?!.*\b(?:unless|except|all at once|inhaler)\b)/i,
  },
  {
    about: 'rubbing',
    says: /(?<!not |never )\b(?:rub (?:gently|the)|gentle rubbing may)\b/i,
    against: /\bdo not rub (?:the leg|your leg|it)\.$/i,
  },
  {
    about: 'heat',
    says: /\buse a (?:hot|heating) pad\b/i,
    against: /\bdo not use heat\b(?!.*\bif\b)/i,
  },
];

/**
 * Pages that tell a reader to do something and not to do it: in their own words, or in those of the safety lines that stand with them. A
 * clinician's choice of wording (`switches.json`) is looked at with what it changes.
 */
export function contradictions(pack: Pack): readonly ContentIssue[] {
  return kinds.flatMap((kind) =>
    Object.entries(pack[kind] as Readonly<Record<string, Entry>>).flatMap(([id, { facts, words }]) => {
      const lines = 'safety' in facts ? facts.safety : [];
      const said = [...textsOf(words), ...lines.flatMap((line) => textsOf(pack.lines[line]?.words))].flatMap(({ text }) =>
        sentencesOf(text),
      );
      return pairs.flatMap(({ about, says, against }) => {
        const [one, other] = [said.find((sentence) => says.test(sentence)), said.find((sentence) => against.test(sentence))];
        if (one === undefined || other === undefined || one === other) return [];
        return [
          { file: itemFile(kind, id), field: 'words', reason: `contradicts itself about ${about}: '${one}' and '${other}'` },
        ];
      });
    }),
  );
}
