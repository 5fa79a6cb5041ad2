/** What the sources of the whole catalogue must be, beyond what one record says of itself (see `Source` in the content schema). */
import { everySign } from '../../../src/domain/content/safety-rules';
import { kinds } from '../../../src/domain/content';
import type { Catalogue, ContentIssue, Entry, Pack, Source } from '../../../src/domain/content';

type Sources = Catalogue['sources'];

/** The text the project came from: a claim to be checked. Only the answers that speak about it may name it. */
const mayNameClaims = ['questions/Q104', 'questions/Q108'];
const noEvidence: readonly Source['kind'][] = ['claim', 'editorial', 'none-found', 'standard'];
const independentAtLeast = 2;

/**
 * Names that stand behind no advice of their own: desks that retell what a body has said, and sites for parents or readers' stories. The
 * body itself is the source. A web address in place of a name is refused by the schema.
 */
const retells =
  /\b(?:medscape|medpage|healthday|webmd|drug store news|consumer reports|people.s pharmacy|made ?for ?mums|baby ?cent(?:re|er)|daily (?:mail|mirror)|news|wikipedia)\b/i;
/** Services that publish one body's text under several names. */
const families: readonly (readonly [RegExp, string])[] = [
  [/\bnhs\b|\bnidirect\b/i, 'NHS'],
  [/\bcdc\b|\bniosh\b/i, 'CDC'],
];

const familyOf = (publisher: string) => families.find(([pattern]) => pattern.test(publisher))?.[1] ?? publisher;
const itemsOf = (pack: Pack) =>
  kinds.flatMap((kind) =>
    Object.values(pack[kind] as Readonly<Record<string, Entry>>).map(({ facts }) => ({ key: `${kind}/${facts.id}`, facts })),
  );
const issueOf = (key: string, reason: string): ContentIssue => ({ file: `${key}/facts.json`, field: 'sources', reason });

/** Records whose publisher only retells what another body says. */
export function retellers(sources: Sources): readonly ContentIssue[] {
  return Object.values(sources)
    .filter(({ publisher }) => publisher !== null && retells.test(publisher))
    .map(({ id, publisher }) => ({
      file: 'sources.json',
      field: `${id} publisher`,
      reason: `${publisher ?? ''} retells: name the body that says it`,
    }));
}

/** Works of a journal without a number to find them by, and without a note that says why. */
export function unfindable(sources: Sources): readonly ContentIssue[] {
  return Object.values(sources)
    .filter(({ kind, doi, pmid, number, url, copy, note }) => {
      if (kind === 'editorial' || kind === 'none-found') return false;
      return [doi, pmid, number, url, copy].every((place) => place === null) && note === '';
    })
    .map(({ id }) => ({ file: 'sources.json', field: id, reason: 'has no number, no address and no note: nobody can find it' }));
}

/** Items that name a claim to be checked as if it were a source. */
export function claimsAsSources(pack: Pack, sources: Sources): readonly ContentIssue[] {
  return itemsOf(pack).flatMap(({ key, facts }) =>
    mayNameClaims.includes(key)
      ? []
      : facts.sources
          .filter((id) => sources[id]?.kind === 'claim')
          .map((id) => issueOf(key, `names ${id}, which is a claim to be checked and no source`)),
  );
}

/** Items that rest on nothing anybody has read, and do not say so by the mark E: a clinician must know that it is our own wording. */
export function restOnNothing(pack: Pack, sources: Sources): readonly ContentIssue[] {
  return itemsOf(pack)
    .filter(({ facts }) => !facts.marks.includes('E'))
    .filter(({ facts }) =>
      facts.sources.every((id) => {
        const source = sources[id];
        return !source || source.read.what === 'not-read' || (noEvidence.includes(source.kind) && source.kind !== 'standard');
      }),
    )
    .map(({ key }) => issueOf(key, 'rests on nothing that was read: find a source, or mark it E'));
}

/** Emergency signs that rest on fewer than two sources which were read and do not repeat one another. */
export function lonelyEmergencySigns(pack: Pack, sources: Sources): readonly ContentIssue[] {
  return everySign
    .filter((id) => id.startsWith('RF-E'))
    .flatMap((id) => {
      const named = pack.warnings[id]?.facts.sources.flatMap((name) => sources[name] ?? []) ?? [];
      const behind = new Set(
        named
          .filter(({ kind, read }) => !noEvidence.includes(kind) && read.what !== 'not-read')
          .map(({ publisher }) => familyOf(publisher ?? '')),
      );
      return behind.size >= independentAtLeast
        ? []
        : [issueOf(`warnings/${id}`, `an emergency sign rests on ${independentAtLeast} independent sources that were read`)];
    });
}

/** Everything that is wrong with the sources of a catalogue. */
export function sourceIssues(pack: Pack, sources: Sources): readonly ContentIssue[] {
  return [
    ...retellers(sources),
    ...unfindable(sources),
    ...claimsAsSources(pack, sources),
    ...restOnNothing(pack, sources),
    ...lonelyEmergencySigns(pack, sources),
  ];
}
