import { assembleContent } from '../../domain/content';
import type { RawContent } from '../../domain/content';

/**
 * What a kiosk must be able to show whatever has happened to its content files: the warning signs, the two slides about them (L09 and
 * L10), and the lines they need. Built into the program; this module is loaded only when something is missing.
 */
const files: Readonly<Record<string, unknown>> = import.meta.glob(
  [
    '../../../resources/content/{warnings,lines}/*.json',
    '../../../resources/content/slides/{L09,L10}.json',
    '../../../resources/content/topics/when-to-get-help.json',
    '../../../resources/content/sources.json',
    '../../../locales/*/content/{warnings,lines,slides,topics}.json',
  ],
  { eager: true, import: 'default' },
);

/** The built-in safety content, in the shape of the compiled files. */
export function builtInSafety(): RawContent {
  const placed = Object.entries(files).map(
    ([path, value]) => [path.replace(/^.*?(?=locales\/)|^.*?resources\/content\//, ''), value] as const,
  );
  return assembleContent(placed).raw;
}
