import type { PaperWords } from '../../domain/handout';
import { originalLanguage, pseudoTree, writtenIn } from '../../domain/language';
import type { LanguageCode, RegionWordsPart } from '../../domain/language';

const files: Readonly<Record<string, unknown>> = import.meta.glob('../../../locales/*/{answer,evidence,paper,shared}.json', {
  eager: true,
  import: 'default',
});

const read = (language: LanguageCode, namespace: keyof PaperWords): unknown =>
  files[`../../../locales/${language}/${namespace}.json`];

/** The words a handout is made with. A language that lacks one of the files speaks English there. */
export function paperWords(language: LanguageCode): PaperWords {
  const from = writtenIn(language);
  const words = Object.fromEntries(
    (['answer', 'evidence', 'paper', 'shared'] as const).map((namespace) => [
      namespace,
      read(from, namespace) ?? read(originalLanguage, namespace),
    ]),
  ) as unknown as PaperWords;
  return pseudoTree(words, language);
}

const regionFiles: Readonly<Record<string, RegionWordsPart | undefined>> = import.meta.glob<RegionWordsPart>(
  '../../../locales/*/language.json',
  { query: '?part=regionWords', eager: true, import: 'default' },
);

/** The words for pills and units that differ between countries. */
export function regionWordsOf(language: LanguageCode): RegionWordsPart {
  const words = regionFiles[`../../../locales/${writtenIn(language)}/language.json`];
  if (!words) throw new Error(`the region words of ${language} are not in the build`);
  return words;
}
