import { languageOf } from '../../../domain/language';
import type { LanguageCode } from '../../../domain/language';

/** A letter of each script, which makes the browser fetch the file that holds it. */
const sample = { latin: 'aé', arabic: 'ا' } as const;
const family = { latin: 'Atkinson Hyperlegible Next Variable', arabic: 'Noto Sans Arabic Variable' } as const;

/** Loads the font a language is written in, before its first text shows. A font that fails leaves the system's: never an error. */
export async function loadFont(language: LanguageCode): Promise<void> {
  const { script } = languageOf(language);
  await document.fonts.load(`750 1rem "${family[script]}"`, sample[script]).catch(() => []);
}
