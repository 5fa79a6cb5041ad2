import MiniSearch from 'minisearch';
import type { AsPlainObject, Options, Query, SearchResult } from 'minisearch';
import type { Pack } from '../content';
import type { LanguageCode } from '../language';
import { findableKinds } from './findable';
import type { FindableKind, SearchText } from './findable';
import { fold } from './fold';
import { nearWords } from './near-words';
import type { SearchLanguage } from './search-language';
import { vocabularyOf } from './vocabulary';
import type { Vocabulary } from './vocabulary';
import { wordsOf } from './words-of';

type Field = 'title' | 'synonyms' | 'body';
const fields: Field[] = ['title', 'synonyms', 'body'];

/** A found item. */
export interface Finding {
  /** The `key` of a findable. */
  readonly key: string;
  /** The folded words and stems of the item that were matched, for marking them in its title. */
  readonly matched: ReadonlySet<string>;
}

/** What a search came to. */
export interface Findings {
  /** Best first. */
  readonly items: readonly Finding[];
  /** The beginning of a word the visitor may still be typing, folded; empty where the last word is finished. */
  readonly typing: string;
}

/** A prepared index, ready to be asked. */
export interface SearchIndex {
  /** How the words of its language are compared. */
  readonly language: SearchLanguage;
  /** What matches `typed`; undefined where it holds nothing to look for yet. Throws for no text at all. */
  readonly find: (typed: string) => Findings | undefined;
}

/** Reads an index that `buildIndex` wrote for the same language. */
export function loadIndex(text: string, language: SearchLanguage): SearchIndex {
  const stored = JSON.parse(text) as StoredIndex;
  const engine = MiniSearch.loadJS<SearchText>(stored.index, optionsFor(language));
  const ids = fields.map((field) => String(stored.index.fieldIds[field]));
  const counts = stored.index.index.map(
    ([word, byField]) => [word, ids.map((id) => Object.keys(byField[id] ?? {}).length)] as const,
  );
  return searchIndex(engine, vocabularyOf(counts, fields.length), language);
}

/** The index of some texts, as JSON text. `fingerprint` says which content it was made from. */
export function buildIndex(texts: readonly SearchText[], language: SearchLanguage, fingerprint: string): string {
  const engine = new MiniSearch<SearchText>(optionsFor(language));
  engine.addAll(texts);
  return JSON.stringify({ fingerprint, index: engine });
}

/** Which content a prepared index was made from; undefined where the text is no index at all. */
export function fingerprintIn(text: string): string | undefined {
  return /^\{"fingerprint":"([0-9a-z-]+)"/i.exec(text)?.[1];
}

/** Changes with any findable text of a pack: an index made from other content finds the wrong things. */
export function fingerprintOf(pack: Pack, language: LanguageCode): string {
  let hash = 0x811c9dc5;
  let count = 0;
  for (const kind of findableKinds) {
    for (const [id, { hash: words }] of Object.entries(pack[kind]).sort(([a], [b]) => (a < b ? -1 : 1))) {
      count += 1;
      for (const letter of `${kind}/${id}=${words};`) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
    }
  }
  return `${language}-${count}-${hash.toString(36)}`;
}

interface StoredIndex {
  readonly fingerprint: string;
  readonly index: AsPlainObject;
}

function optionsFor({ isStopWord, stem }: SearchLanguage): Options<SearchText> {
  return {
    idField: 'key',
    fields,
    storeFields: ['worth'],
    tokenize: (text) => wordsOf(text).map((word) => word.text),
    // Both the word and its stem: the word for prefixes while somebody types, the stem for plurals and articles.
    processTerm: (term) => {
      const word = fold(term);
      if (word === '' || isStopWord(word)) return null;
      const root = stem(word);
      return root === word ? word : [word, root];
    },
  };
}

/** A word of the question. */
interface Asked {
  readonly word: string;
  readonly root: string;
  /** Still being typed: the beginning of a word counts. */
  readonly isOpen: boolean;
}

/** One spelling of an asked word to look up. */
interface Spelling {
  readonly term: string;
  readonly isPrefix: boolean;
  readonly weight: number;
}
type Spellings = readonly Spelling[];

/** With fewer findings than this, items that lack one of the words follow. */
const enough = 3;
/**
 * Entries of the index that one question may make the engine read; about 1.5 microseconds each on a small machine. Our own catalogue
 * stays below it in nearly every question, so it only ever trims catalogues many times as large.
 */
const mostEntries = 3000;
const boost: Readonly<Record<Field, number>> = { title: 6, synonyms: 3, body: 1 };
function searchIndex(engine: MiniSearch<SearchText>, vocabulary: Vocabulary, language: SearchLanguage): SearchIndex {
  const exact = ({ word, root, isOpen }: Asked): Spellings => {
    if (!isOpen) return [{ term: root, isPrefix: false, weight: 1 }];
    const begun = { term: word, isPrefix: true, weight: 1 };
    return root.startsWith(word) ? [begun] : [begun, { term: root, isPrefix: false, weight: 1 }];
  };
  const forgiving = (asked: Asked): Spellings => {
    const spellings = exact(asked);
    if (spellings.some(({ term, isPrefix }) => (isPrefix ? vocabulary.beginsAny(term) : vocabulary.has(term)))) return spellings;
    const near = [...nearWords(vocabulary, asked.word, asked.isOpen), ...nearWords(vocabulary, asked.root, false)];
    const best = new Map<string, number>();
    for (const { word, edits } of near) {
      for (const term of [word, language.stem(word)]) best.set(term, Math.min(edits, best.get(term) ?? edits));
    }
    return [...best].map(([term, edits]) => ({ term, isPrefix: false, weight: 1 / (1 + edits) }));
  };
  const entries = (words: readonly Spellings[], fieldCount: number) =>
    words.flat().reduce((sum, { term, isPrefix }) => sum + vocabulary.entries(term, isPrefix, fieldCount), 0);
  const ask = (words: readonly Spellings[], combineWith: 'AND' | 'OR') => {
    // Titles before synonyms before texts: what a large catalogue leaves out would have come last.
    const read = [3, 2].find((count) => entries(words, count) <= mostEntries) ?? 1;
    const options = { ...searchOptions, fields: fields.slice(0, read) };
    return ranked(engine.search({ combineWith, queries: words.map(queryOf) }, options), words);
  };
  /** Without the commonest words, as long as the rest still asks something and all of them would take too long. */
  const affordable = (words: readonly Spellings[]): readonly Spellings[] => {
    if (words.length === 0 || entries(words, 1) <= mostEntries) return words;
    const costs = words.map((word) => entries([word], 1));
    return affordable(words.toSpliced(costs.indexOf(Math.max(...costs)), 1));
  };

  return {
    language,
    find: (typed) => {
      const asked = askedIn(typed, language);
      const words = affordable(asked.map(exact));
      if (words.length === 0) return undefined;
      const typing = asked.find(({ isOpen }) => isOpen)?.word ?? '';
      const exactly = ask(words, 'AND');
      if (exactly.length >= enough) return { items: exactly, typing };
      const spelled = affordable(asked.map(forgiving).filter((spellings) => spellings.length > 0));
      const alike = exactly.length > 0 || spelled.length === 0 ? exactly : ask(spelled, 'AND');
      if (spelled.length < 2 || alike.length >= enough) return { items: alike, typing };
      const first = new Set(alike.map(({ key }) => key));
      const items = [...alike, ...mostWords(ask(spelled, 'OR')).filter(({ key }) => !first.has(key))];
      return { items, typing };
    },
  };
}

/** The words to look for. While 'do' may still become 'doctor' there is nothing to look for: the list stays as it is. */
function askedIn(typed: string, { isStopWord, stem }: SearchLanguage): Asked[] {
  const words = wordsOf(typed);
  const last = words.at(-1);
  const endsOpen = last !== undefined && last.start + last.text.length === typed.length;
  const asked = words.flatMap(({ text }, index) => {
    const word = fold(text);
    return word === '' ? [] : [{ word, root: stem(word), isOpen: endsOpen && index === words.length - 1 }];
  });
  const telling = asked.filter(({ word }) => !isStopWord(word));
  // Nobody asks with twelve words; a pasted page must not hold up the screen.
  return telling.slice(-12);
}

const searchOptions = {
  tokenize: (text: string) => [text],
  processTerm: (term: string) => term,
  fields,
  boost,
  fuzzy: false as const,
};

function queryOf(spellings: Spellings): Query {
  return {
    combineWith: 'OR',
    queries: spellings.map(({ term, isPrefix, weight }) => ({ queries: [term], prefix: isPrefix, boostTerm: () => weight })),
  };
}

interface Ranked extends Finding {
  readonly words: number;
  readonly tier: number;
  readonly score: number;
  readonly order: number;
}

/**
 * Best first, the same way every time: more of the asked words before fewer, a match in the title before one in its synonyms before one
 * in the text, then the engine's score.
 */
function ranked(results: readonly SearchResult[], words: readonly Spellings[]): Ranked[] {
  return results
    .map((result) => {
      const { words: count, tier } = placeOf(result, words);
      const key = String(result.id);
      const kind = key.slice(0, key.indexOf('/')) as FindableKind;
      return {
        key,
        matched: new Set(result.terms),
        words: count,
        tier,
        score: Math.round(result.score * Number(result.worth) * 1e6),
        order: findableKinds.indexOf(kind),
      };
    })
    .sort((a, b) => b.words - a.words || a.tier - b.tier || b.score - a.score || a.order - b.order || (a.key < b.key ? -1 : 1));
}

/** How many of the asked words an item holds, and where: 0 all in its title, 1 all in title or synonyms, 2 elsewhere too. */
function placeOf({ match, terms }: SearchResult, words: readonly Spellings[]): { readonly words: number; readonly tier: number } {
  let count = 0;
  let tier = 0;
  for (const spellings of words) {
    let place = 3;
    for (const term of terms) {
      if (!spellings.some((spelling) => (spelling.isPrefix ? term.startsWith(spelling.term) : term === spelling.term))) continue;
      const where = match[term] ?? [];
      place = Math.min(place, where.includes('title') ? 0 : where.includes('synonyms') ? 1 : 2);
    }
    if (place === 3) continue;
    count += 1;
    tier = Math.max(tier, place);
  }
  return { words: count, tier };
}

/** Of items that hold only some of the asked words, those that hold the most, and no endless list of them. */
function mostWords(items: readonly Ranked[]): Ranked[] {
  const most = items[0]?.words ?? 0;
  return items.filter(({ words }) => words >= most - 1 && words * 2 >= most).slice(0, 30);
}
