/** Builds a search index beside the screen, so that building one never holds up a touch. */
import type { LanguageCode, SearchPart } from '../../../../domain/language';
import { buildIndex, loadSearchLanguage } from '../../../../domain/search';
import type { SearchText } from '../../../../domain/search';

/** What the worker is asked; it answers with the index as text. */
export interface IndexOrder {
  readonly texts: readonly SearchText[];
  readonly language: LanguageCode;
  readonly words: SearchPart;
  readonly fingerprint: string;
}

addEventListener('message', ({ data }: MessageEvent<IndexOrder>) => {
  void loadSearchLanguage(data.language, data.words).then((language) => {
    postMessage(buildIndex(data.texts, language, data.fingerprint));
  });
});
