import { tiers } from '../content';
import type { Entry, Family, Kind, Pack, Tier, TopicId } from '../content';
import type { Screen } from '../session';

/** The kinds of item a visitor can find, in the order that breaks a tie. */
export const findableKinds = [
  'warnings',
  'questions',
  'remedies',
  'causes',
  'stretches',
  'lookalikes',
  'glossary',
] as const satisfies readonly Kind[];
export type FindableKind = (typeof findableKinds)[number];

/** Something a visitor can find: where it belongs, what it is called, where it leads. */
export interface Findable {
  /** `kind/id`, unique in a pack. */
  readonly key: string;
  readonly kind: FindableKind;
  readonly id: string;
  readonly family: Family;
  /** The topics it is part of; only questions have any. */
  readonly topics: readonly TopicId[];
  readonly title: string;
  readonly entry: Entry;
  /** The graded remedy whose verdict stands beside it. */
  readonly graded: Entry<'remedies'> | undefined;
  readonly opens: Screen;
}

/** What search reads of an item. */
export interface SearchText {
  readonly key: string;
  readonly title: string;
  readonly synonyms: string;
  readonly body: string;
  /** How far it comes forward among equals. */
  readonly worth: number;
}

/** A warning sign that matches must not hide below the explanation of a word, and the worst sign comes first. */
const worth: Readonly<Record<Exclude<FindableKind, 'warnings'> | Tier, number>> = {
  emergency: 1.8,
  today: 1.5,
  visit: 1.1,
  questions: 1.2,
  remedies: 1.1,
  causes: 1,
  stretches: 1,
  lookalikes: 0.9,
  glossary: 0.7,
};

const byName = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });
const all = <K extends FindableKind>(pack: Pack, kind: K): [string, Entry<K>][] =>
  Object.entries(pack[kind] as Readonly<Record<string, Entry<K>>>).sort(([a], [b]) => byName(a, b));

/**
 * Everything a visitor can find, with the text search reads of it. Questions come in the order of their topics: it is the order of the
 * list while nothing is typed.
 */
export function findables(pack: Pack): { readonly found: readonly Findable[]; readonly texts: readonly SearchText[] } {
  const found: Findable[] = [];
  const texts: SearchText[] = [];
  const add = (
    item: Omit<Findable, 'key' | 'topics' | 'graded'> & Partial<Pick<Findable, 'topics' | 'graded'>>,
    more: readonly string[],
    body: readonly string[],
  ) => {
    const key = `${item.kind}/${item.id}`;
    found.push({ topics: [], graded: undefined, ...item, key });
    texts.push({
      key,
      title: item.title,
      synonyms: more.join(' · '),
      body: body.join(' '),
      worth: worth[item.opens.screen === 'warnings' ? item.opens.tier : (item.kind as keyof typeof worth)],
    });
  };
  for (const [id, entry] of warningsByTier(pack)) {
    const { sign, meaning = '' } = entry.words;
    add(
      { kind: 'warnings', id, family: 'help', title: sign, entry, opens: { screen: 'warnings', tier: entry.facts.tier } },
      [meaning],
      [],
    );
  }
  for (const [id, entry] of questionsByTopic(pack)) {
    const { topic, alsoIn, remedy } = entry.facts;
    const topics = [topic, ...alsoIn];
    const titles = topics.flatMap((name) => pack.topics[name]?.words.title ?? []);
    const { question, short, detail, synonyms } = entry.words;
    add(
      {
        kind: 'questions',
        id,
        family: pack.topics[topic]?.facts.family ?? 'about',
        topics,
        title: question,
        entry,
        graded: remedy === undefined ? undefined : pack.remedies[remedy],
        opens: { screen: 'question', id },
      },
      [...synonyms, ...titles],
      [short, ...detail.map(textOfBlock)],
    );
  }
  for (const [id, entry] of all(pack, 'remedies')) {
    const { title, reason, short, detail, synonyms } = entry.words;
    add({ kind: 'remedies', id, family: 'remedies', title, entry, graded: entry, opens: { screen: 'remedy', id } }, synonyms, [
      reason,
      short,
      ...detail.map(textOfBlock),
    ]);
  }
  for (const [id, entry] of all(pack, 'causes')) {
    const { title, short, detail, synonyms } = entry.words;
    add({ kind: 'causes', id, family: 'causes', title, entry, opens: { screen: 'cause', id } }, synonyms, [
      short,
      ...detail.map(textOfBlock),
    ]);
  }
  for (const [id, entry] of all(pack, 'stretches')) {
    const { title, summary, steps, feelIt, synonyms } = entry.words;
    add({ kind: 'stretches', id, family: 'stretches', title, entry, opens: { screen: 'stretch', id } }, synonyms, [
      summary,
      ...steps,
      feelIt,
    ]);
  }
  for (const [id, entry] of all(pack, 'lookalikes')) {
    const { name, like, differs, todo } = entry.words;
    add(
      { kind: 'lookalikes', id, family: 'causes', title: name, entry, opens: { screen: 'lookalikes' } },
      [],
      [like, differs, todo],
    );
  }
  for (const [id, entry] of all(pack, 'glossary')) {
    const { term, explain, instead, matches } = entry.words;
    add(
      { kind: 'glossary', id, family: 'about', title: term, entry, opens: { screen: 'glossary' } },
      [...instead, ...matches],
      [explain],
    );
  }
  return { found, texts };
}

function warningsByTier(pack: Pack): [string, Entry<'warnings'>][] {
  const place = ({ facts }: Entry<'warnings'>) => tiers.indexOf(facts.tier) * 100 + facts.order;
  return all(pack, 'warnings').sort(([, a], [, b]) => place(a) - place(b));
}

function questionsByTopic(pack: Pack): [string, Entry<'questions'>][] {
  const place = ({ facts }: Entry<'questions'>) => pack.topics[facts.topic]?.facts.order ?? Number.MAX_SAFE_INTEGER;
  return all(pack, 'questions').sort(([, a], [, b]) => place(a) - place(b));
}

function textOfBlock(block: Entry<'questions'>['words']['detail'][number]): string {
  return block.kind === 'points' ? block.items.join(' ') : block.text;
}
