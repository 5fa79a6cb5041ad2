/** Builds a search index beside the screen, so that building one never holds up a touch. */
import type { LanguageCode } from '../../../../domain/language';
import { buildIndex } from '../../../../domain/search';
import type { SearchText } from '../../../../domain/search';

/** What the worker is asked; it answers with the index as text. */
export interface IndexOrder {
  readonly texts: readonly SearchText[];
  readonly language: LanguageCode;
  readonly fingerprint: string;
}

addEventListener('message', ({ data }: MessageEvent<IndexOrder>) => {
  postMessage(buildIndex(data.texts, data.language, data.fingerprint));
});
