import { languageOf, scripts } from '../../../domain/language';
import type { LanguageCode } from '../../../domain/language';

/** Loads the font a language is written in, before its first text shows. A font that fails leaves the system's: never an error. */
export async function loadFont(language: LanguageCode): Promise<void> {
  const { screenFamily, sample } = scripts[languageOf(language).script];
  await document.fonts.load(`750 1rem "${screenFamily}"`, sample).catch(() => []);
}
