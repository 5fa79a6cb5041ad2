import { kinds, leansOn } from '../content';
import type { Entry, Kind, Pack } from '../content';

/** Kinds whose items nobody can hide: the warnings themselves, the steps in a cramp, and the frame everything stands in. */
const neverHidden: readonly Kind[] = ['warnings', 'lines', 'moments', 'topics'];

/** True for what every patient must be able to read: warning signs, safety lines, the steps in a cramp, and the slides locked into the loop. */
export function isLocked(kind: Kind, { facts }: Pick<Entry, 'facts'>): boolean {
  return neverHidden.includes(kind) || ('locked' in facts && facts.locked);
}

/** `kind/id` of everything that goes when `hidden` goes: an item that cannot be shown whole without another goes with it. */
export function goneWith(pack: Pack, hidden: ReadonlySet<string>): ReadonlySet<string> {
  if (hidden.size === 0) return hidden;
  const gone = new Set(hidden);
  for (let before = -1; before !== gone.size;) {
    before = gone.size;
    for (const kind of kinds) {
      for (const [id, entry] of Object.entries(pack[kind] as Readonly<Record<string, Entry>>)) {
        if (leansOn(kind, entry.facts).some((other) => gone.has(other))) gone.add(`${kind}/${id}`);
      }
    }
  }
  return gone;
}

/**
 * The pack without what is hidden, and without any way to it. Something locked is never hidden, whatever the data says; and where hiding one
 * item would take a locked one with it, nothing of that is hidden.
 */
export function withoutHidden(pack: Pack, hidden: ReadonlySet<string>): Pack {
  const entryOf = (key: string): Entry | undefined => {
    const [kind = '', id = ''] = key.split('/');
    return (pack[kind as Kind] as Readonly<Record<string, Entry>> | undefined)?.[id];
  };
  const takesLocked = (keys: ReadonlySet<string>) =>
    [...keys].some((key) => {
      const entry = entryOf(key);
      return entry !== undefined && isLocked(key.split('/')[0] as Kind, entry);
    });
  const allowed = new Set([...hidden].filter((key) => !takesLocked(goneWith(pack, new Set([key])))));
  if (allowed.size === 0) return pack;
  const gone = goneWith(pack, allowed);
  const isThere = (kind: Kind) => (id: string) => !gone.has(`${kind}/${id}`);
  const mended = (entry: Entry): Entry => {
    const facts: Record<string, unknown> = { ...entry.facts };
    const list = (field: string, inKind: Kind) => {
      if (Array.isArray(facts[field])) facts[field] = (facts[field] as string[]).filter(isThere(inKind));
    };
    const one = (field: string, inKind: Kind) => {
      if (typeof facts[field] === 'string' && !isThere(inKind)(facts[field])) facts[field] = undefined;
    };
    list('related', 'questions');
    one('chart', 'charts');
    one('question', 'questions');
    return { ...entry, facts: facts as unknown as Entry['facts'] };
  };
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      Object.fromEntries(
        Object.entries(pack[kind] as Readonly<Record<string, Entry>>)
          .filter(([id]) => isThere(kind)(id))
          .map(([id, entry]) => [id, mended(entry)]),
      ),
    ]),
  ) as unknown as Pack;
}
