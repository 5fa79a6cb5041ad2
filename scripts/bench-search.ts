/**
 * How long a keystroke of search takes: the 95th percentile over whole questions typed letter by letter, with the full catalogue and
 * with 10,000 seeded, distinct items of the same make. `tsx scripts/bench-search.ts` prints it; `npm run bench` takes its rows.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildCatalogue } from '../src/domain/content';
import { originalLanguage, writtenLanguages } from '../src/domain/language';
import type { LanguageCode } from '../src/domain/language';
import { buildIndex, fold, loadIndex, wordsOf } from '../src/domain/search';
import type { SearchIndex, SearchText } from '../src/domain/search';
import { hashOf } from '../src/main/content/hash-of';
import { readContent } from './content/read-content';
import { searchLanguageOf, searchTexts } from './content/search-texts';

/** One figure: `ok` says whether `value` is within `hold`; `aim` is where we would like it. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms';
  readonly hold: number;
  readonly aim: number;
  readonly ok: boolean;
}

/** What people type: plain questions, single words, slips of the finger, words that are nowhere. */
const typedIn: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    'magnesium', 'pregnent', 'why do i get cramps at night', 'charley horse', 'does pickle juice work', 'swollen leg', 'qinine and tonic',
    'how do i stretch my calf', 'foot cramp', 'can my water pill cause cramps', 'xylophone', 'restless legs', 'chest pain', 'old peopel',
    'what should i eat', 'vitamin k2', 'diabetis', 'leg cramps', 'blood clot', 'my child has pain in the leg at night',
  ],
  es: ['calambres', 'embarasada', 'por que me dan calambres en la noche', 'magnesio', 'pierna hinchada', 'estirar la pantorrilla', 'quinina'],
  ar: ['تشنج الساق', 'الحمل', 'مغنيسيوم', 'لماذا تحدث التشنجات في الليل', 'تمدد', 'جلطه'],
}; // prettier-ignore

/** A small seeded generator (mulberry32): the same items on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` distinct items as long as ours, out of our own words and, one word in forty, of words of their own. */
export function manyTexts(texts: readonly SearchText[], count: number): SearchText[] {
  const random = seeded(20_261_122);
  const vocabulary = texts.flatMap(({ title, synonyms, body }) =>
    wordsOf(`${title} ${synonyms} ${body}`).map(({ text }) => fold(text)),
  );
  const syllables = [...new Set(vocabulary.map((word) => word.slice(0, 3)))].filter((start) => start.length > 1);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const word = () => (random() < 0.025 ? pick(syllables) + pick(syllables) + pick(syllables) : pick(vocabulary));
  const line = (length: number) => Array.from({ length: Math.max(1, length) }, word).join(' ');
  return Array.from({ length: count }, (_, index) => {
    const model = texts[index % texts.length];
    const lengthOf = (text = '') => wordsOf(text).length;
    const title = `${line(lengthOf(model?.title))} ${index}`;
    return {
      key: `questions/T${index}`,
      title,
      synonyms: line(lengthOf(model?.synonyms)),
      body: line(lengthOf(model?.body)),
      worth: 1,
    };
  });
}

/** Milliseconds of each keystroke while the questions are typed, after a round to warm up. */
function keystrokes(index: SearchIndex, questions: readonly string[], rounds: number): number[] {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const question of questions) {
      for (let length = 1; length <= question.length; length += 1) {
        const began = performance.now();
        index.find(question.slice(0, length));
        if (round > 0) times.push(performance.now() - began);
      }
    }
  }
  return times;
}

const percentile95 = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

/** The rows of the bench: one for each written language's catalogue, one for 10,000 items. */
export async function benchSearch(): Promise<BenchRow[]> {
  const { raw } = readContent(join('resources', 'content'));
  const catalogue = buildCatalogue(raw, hashOf);
  const row = (name: string, times: readonly number[], hold: number, aim: number): BenchRow => {
    const value = Number(percentile95(times).toFixed(2));
    return { name, value, unit: 'ms', hold, aim, ok: value <= hold };
  };
  const rows: BenchRow[] = [];
  for (const language of writtenLanguages) {
    const compared = await searchLanguageOf(language);
    const index = loadIndex(buildIndex(searchTexts(catalogue.pack(language), language), compared, 'bench'), compared);
    rows.push(row(`search, full catalogue, ${language}: keystroke p95`, keystrokes(index, typedIn[language] ?? [], 3), 8, 4));
  }
  const english = await searchLanguageOf(originalLanguage);
  const many = loadIndex(
    buildIndex(manyTexts(searchTexts(catalogue.pack(originalLanguage), originalLanguage), 10_000), english, 'bench'),
    english,
  );
  return [...rows, row('search, 10,000 items: keystroke p95', keystrokes(many, typedIn.en ?? [], 1), 20, 12)];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const rows = await benchSearch();
  console.table(rows);
  if (rows.some(({ ok }) => !ok)) process.exitCode = 1;
}
