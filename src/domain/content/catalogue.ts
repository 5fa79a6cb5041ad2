/**
 * The catalogue: validated content, by kind and id. Built once from the compiled files; whatever is wrong is left out and named,
 * and the rest carries on.
 */
import type { LanguageCode } from '../language';
import { originalLanguage } from '../language';
import { itemFile, wordsPlace } from './content-files';
import { kinds } from './ids';
import type { Kind } from './ids';
import { isRecord } from './raw-content';
import type { ContentIssue, RawContent } from './raw-content';
import { referencesOf } from './references';
import { facts as factsSchemas, Source, TranslationStamp, words as wordsSchemas } from './schema';
import type { Facts, Words } from './schema';

/** Where a text came from, as patients are told: the original, or made by a computer or a person from it. */
export type Origin = 'original' | 'computer' | 'person';

/**
 * How far people at this clinic have checked a text (docs/rules.md, rule 1). Nothing is ever checked by default: somebody signs for a text, in its
 * language, as it stands; `lapsed` means that what they signed has changed since, and for readers that is the same as unchecked.
 */
export type Checked =
  | { readonly state: 'unchecked' | 'lapsed' }
  /** `on` and `due` are days such as `2026-11-28`; `by` and `role` are as they were typed. */
  | { readonly state: 'signed'; readonly by: string; readonly role: string; readonly on: string; readonly due: string };

/** One item in one language, ready to show. */
export interface Entry<K extends Kind = Kind> {
  readonly facts: Facts<K>;
  readonly words: Words<K>;
  /** The language the words are in: English where the wanted one has none, or only one made from an older English. */
  readonly language: LanguageCode;
  /** True where a translation exists but its English has changed since. */
  readonly stale: boolean;
  readonly origin: Origin;
  /** True where the clinic added the item or changed it: it then says so (see `clinic-content.ts`). */
  readonly addedHere: boolean;
  /** Hash of the words: a sign-off is bound to it (see `domain/review`). */
  readonly hash: string;
  /** What readers are told of its sign-off, on screen and on paper. */
  readonly checked: Checked;
  /** The English beside a draft translation: warnings and safety lines always carry it (docs/rules.md, rule 1). */
  readonly english?: Words<K>;
}

/** All items in one language. */
export type Pack = { readonly [K in Kind]: Readonly<Record<string, Entry<K>>> };

export interface Catalogue {
  readonly issues: readonly ContentIssue[];
  readonly sources: Readonly<Record<string, Source>>;
  /** How many items are complete and current in a language, of how many. */
  readonly completeness: (language: LanguageCode) => { readonly complete: number; readonly of: number };
  readonly pack: (language: LanguageCode) => Pack;
}

/** Canonical JSON of a text, for its hash: the order of keys in a file does not matter. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .filter(([, part]) => part !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
    .join(',')}}`;
}

interface Text {
  readonly words: unknown;
  readonly hash: string;
  readonly origin: Origin;
  readonly madeFrom: string | undefined;
}
interface Item {
  readonly kind: Kind;
  readonly id: string;
  readonly facts: Facts<Kind>;
  readonly texts: Readonly<Record<LanguageCode, Text>>;
}

/**
 * The catalogue out of raw content. `hashOf` gives 16 hex digits for a string (the shell brings the hash function). Throws nothing:
 * a bad source record, item or translation becomes an issue. `addedHere` holds the `kind/id` of the clinic's own items.
 */
export function buildCatalogue(
  raw: RawContent,
  hashOf: (text: string) => string,
  addedHere: ReadonlySet<string> = new Set(),
): Catalogue {
  const issues: ContentIssue[] = [];
  const sources = readSources(raw.sources, issues);
  const items = new Map<string, Item>();
  for (const kind of kinds) {
    for (const [id, rawFacts] of Object.entries(raw.facts[kind] ?? {})) {
      const item = readItem(raw, kind, id, rawFacts, hashOf, issues);
      if (item) items.set(`${kind}/${id}`, item);
    }
  }
  leaveOutDangling(items, sources, issues);
  return {
    issues,
    sources,
    completeness: (language) => {
      const all = [...items.values()];
      return {
        complete: all.filter((item) => textFor(item, language).words === item.texts[language]?.words).length,
        of: all.length,
      };
    },
    pack: (language) => packOf(items, language, addedHere),
  };
}

function readSources(raw: readonly unknown[], issues: ContentIssue[]): Record<string, Source> {
  const sources: Record<string, Source> = {};
  raw.forEach((record, index) => {
    const parsed = Source.safeParse(record);
    if (parsed.success) sources[parsed.data.id] = parsed.data;
    else issues.push({ file: 'sources.json', field: String(index), reason: parsed.error.issues[0]?.message ?? 'not a source' });
  });
  return sources;
}

function readItem(
  raw: RawContent,
  kind: Kind,
  id: string,
  rawFacts: unknown,
  hashOf: (text: string) => string,
  issues: ContentIssue[],
): Item | undefined {
  interface Broken {
    readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
  }
  const nameFacts = ({ issues: broken }: Broken) => {
    for (const { path, message } of broken) issues.push({ file: itemFile(kind, id), field: path.join('.'), reason: message });
  };
  const nameWords = (language: LanguageCode, { issues: broken }: Broken) => {
    for (const { path, message } of broken) issues.push({ ...wordsPlace(kind, id, language, path.join('.')), reason: message });
  };
  const parsedFacts = factsSchemas[kind].safeParse(rawFacts);
  if (!parsedFacts.success) {
    nameFacts(parsedFacts.error);
    return undefined;
  }
  if (parsedFacts.data.id !== id) {
    issues.push({
      file: itemFile(kind, id),
      field: 'id',
      reason: `is ${parsedFacts.data.id}, but the file is called ${id}`,
    });
    return undefined;
  }
  const texts: Record<LanguageCode, Text> = {};
  for (const [language, byKind] of Object.entries(raw.words)) {
    const rawWords = byKind[kind]?.[id];
    if (rawWords === undefined) continue;
    const isOriginal = language === originalLanguage;
    const { madeFrom, translatedBy, ...plain } = isRecord(rawWords) ? rawWords : {};
    const parsed = wordsSchemas[kind].safeParse(isOriginal ? rawWords : plain);
    const stamp = isOriginal ? undefined : TranslationStamp.safeParse({ madeFrom, translatedBy });
    if (!parsed.success) nameWords(language, parsed.error);
    if (stamp && !stamp.success) nameWords(language, stamp.error);
    if (!parsed.success || (stamp && !stamp.success)) continue;
    texts[language] = {
      words: parsed.data,
      hash: hashOf(canonical(parsed.data)),
      origin: stamp?.data.translatedBy ?? 'original',
      madeFrom: stamp?.data.madeFrom,
    };
  }
  if (!texts[originalLanguage]) {
    issues.push({
      ...wordsPlace(kind, id, originalLanguage),
      reason: 'there is no usable English, so the item is left out',
    });
    return undefined;
  }
  return { kind, id, facts: parsedFacts.data as Facts<Kind>, texts };
}

/**
 * Leaves out what cannot be shown whole: an item without its source, its warning, its grade or its way in must not appear. Looks again
 * until nothing more falls, because one item that goes may take another with it.
 */
function leaveOutDangling(items: Map<string, Item>, sources: Readonly<Record<string, Source>>, issues: ContentIssue[]): void {
  const told = new Set<string>();
  const tell = (item: Item, field: string, reason: string) => {
    const key = `${item.kind}/${item.id} ${field} ${reason}`;
    if (!told.has(key)) issues.push({ file: itemFile(item.kind, item.id), field, reason });
    told.add(key);
  };
  for (let fell = true; fell;) {
    fell = false;
    for (const [key, item] of items) {
      const troubles = troublesOf(item, items, sources);
      for (const { field, reason } of troubles) tell(item, field, reason);
      if (troubles.some(({ must }) => must)) {
        items.delete(key);
        fell = true;
      }
    }
  }
}

function troublesOf(item: Item, items: ReadonlyMap<string, Item>, sources: Readonly<Record<string, Source>>) {
  const troubles: { field: string; reason: string; must: boolean }[] = [];
  for (const source of item.facts.sources) {
    if (!(source in sources)) troubles.push({ field: 'sources', reason: `there is no source ${source}`, must: true });
  }
  for (const { kind, ids, field, must } of referencesOf(item.kind, item.facts)) {
    for (const id of ids) if (!items.has(`${kind}/${id}`)) troubles.push({ field, reason: `there is no ${kind}/${id}`, must });
  }
  if ('grade' in item.facts && item.facts.grade === 'not-advised' && item.facts.safety.length === 0) {
    troubles.push({ field: 'safety', reason: 'a remedy that is not advised must carry its warning', must: true });
  }
  return troubles;
}

/** The text to show in a language: its own if there is one made from the English of now, else the English. */
function textFor(item: Item, language: LanguageCode): Text & { readonly shownIn: LanguageCode; readonly stale: boolean } {
  const english = item.texts[originalLanguage];
  const wanted = item.texts[language];
  if (!english) throw new Error(`${item.kind}/${item.id} is in the catalogue without English`);
  const stale = wanted?.madeFrom !== undefined && wanted.madeFrom !== english.hash;
  return wanted !== undefined && !stale
    ? { ...wanted, shownIn: language, stale }
    : { ...english, shownIn: originalLanguage, stale };
}

function packOf(items: ReadonlyMap<string, Item>, language: LanguageCode, addedHere: ReadonlySet<string>): Pack {
  const pack = Object.fromEntries(kinds.map((kind) => [kind, {}])) as Record<Kind, Record<string, Entry>>;
  const known = (kind: Kind) => (id: string) => items.has(`${kind}/${id}`);
  for (const item of items.values()) {
    const text = textFor(item, language);
    const english = item.texts[originalLanguage]?.words;
    const besideDraft = text.origin === 'computer' && (item.kind === 'lines' || item.kind === 'warnings');
    const facts =
      'related' in item.facts ? { ...item.facts, related: item.facts.related.filter(known('questions')) } : item.facts;
    pack[item.kind][item.id] = {
      facts: facts,
      words: text.words as Entry['words'],
      language: text.shownIn,
      stale: text.stale,
      origin: text.origin,
      addedHere: addedHere.has(`${item.kind}/${item.id}`),
      hash: text.hash,
      checked: { state: 'unchecked' },
      ...(besideDraft && english !== undefined ? { english: english as NonNullable<Entry['english']> } : {}),
    };
  }
  return pack;
}
