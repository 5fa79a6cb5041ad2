/** How search compares the words of a language; loaded when somebody searches. */
import type { LanguageCode, SearchPart } from '../../domain/language';
import { openFolder } from './folder';

/** What a language's file says about search. */
export async function searchPartOf(language: LanguageCode): Promise<SearchPart> {
  return (await openFolder(language)).search();
}
