import type { Pack } from '../../../../domain/content';
import type { LanguageCode } from '../../../../domain/language';
import { buildIndex, findables, fingerprintIn, fingerprintOf, loadIndex, loadSearchLanguage } from '../../../../domain/search';
import type { Findable, SearchIndex, SearchLanguage } from '../../../../domain/search';
import type { Bridge } from '../../../bridge/connect';
import { searchPartOf } from '../../../languages';
import type { IndexOrder } from './build-index.worker';

/** Everything a visitor can find in one language. */
export interface Shelf {
  readonly found: readonly Findable[];
  readonly byKey: ReadonlyMap<string, Findable>;
  /** Resolves when searching can begin; it never rejects. */
  readonly index: Promise<SearchIndex>;
}

/** One shelf for each pack, however often the search page opens. A new pack brings a new one. */
const shelves = new WeakMap<Pack, Shelf>();

/** The shelf of a pack. Its index comes ready-made where one fits this very content, else a worker makes it. */
export function shelfOf(pack: Pack, language: LanguageCode, bridge: Bridge): Shelf {
  const known = shelves.get(pack);
  if (known) return known;
  const { found, texts } = findables(pack);
  const order = { texts, language, fingerprint: fingerprintOf(pack, language) };
  const shelf: Shelf = { found, byKey: new Map(found.map((item) => [item.key, item])), index: prepare(order, bridge) };
  shelves.set(pack, shelf);
  return shelf;
}

async function prepare(content: Omit<IndexOrder, 'words'>, bridge: Bridge): Promise<SearchIndex> {
  const [readyMade, words] = await Promise.all([
    bridge.request('search.read', { language: content.language }).catch(() => ''),
    searchPartOf(content.language),
  ]);
  const order = { ...content, words };
  const language = await loadSearchLanguage(order.language, words);
  const text = fingerprintIn(readyMade) === order.fingerprint ? readyMade : await buildBeside(order, language);
  return loadIndex(text, language);
}

/** The index from a worker; built here where there is no worker, because a visitor must not meet a search that finds nothing. */
async function buildBeside(order: IndexOrder, language: SearchLanguage): Promise<string> {
  const here = () => buildIndex(order.texts, language, order.fingerprint);
  if (!('Worker' in globalThis)) return here();
  const worker = new Worker(new URL('./build-index.worker.ts', import.meta.url), { type: 'module' });
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<string>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = () => {
      worker.terminate();
      resolve(here());
    };
    worker.postMessage(order);
  });
}
