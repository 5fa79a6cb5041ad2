import type { RawContent } from '../../domain/content';
import { languageCodes } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';

/**
 * What a kiosk must be able to show whatever has happened to its content files: the warning signs, the two slides about them (L09 and
 * L10), and the lines they need. Built into the program; this module is loaded only when something is missing.
 */
const files: Readonly<Record<string, unknown>> = import.meta.glob(
  [
    '../../../resources/content/{warnings,lines}/*/*.json',
    '../../../resources/content/slides/{L09,L10}/*.json',
    '../../../resources/content/topics/when-to-get-help/*.json',
    '../../../resources/content/sources.json',
  ],
  { eager: true, import: 'default' },
);

/** The built-in safety content, in the shape of the compiled files. */
export function builtInSafety(): RawContent {
  const facts: Record<string, Record<string, unknown>> = {};
  const words: Partial<Record<LanguageCode, Record<string, Record<string, unknown>>>> = {};
  let sources: readonly unknown[] = [];
  for (const [path, value] of Object.entries(files)) {
    const [kind = '', id = '', file = ''] = path.split('/').slice(-3);
    const language = languageCodes.find((code) => file === `${code}.json`);
    if (file === 'sources.json') sources = Array.isArray(value) ? value : [];
    else if (file === 'facts.json') (facts[kind] ??= {})[id] = value;
    else if (language) ((words[language] ??= {})[kind] ??= {})[id] = value;
  }
  return { facts, words, sources };
}
