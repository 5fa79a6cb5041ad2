import type { PaperWords } from '../../domain/handout';
import { languageOf, originalLanguage, pseudoTree } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';

const files: Readonly<Record<string, unknown>> = import.meta.glob('../../../locales/*/{answer,evidence,paper,shared}.json', {
  eager: true,
  import: 'default',
});

const read = (language: LanguageCode, namespace: keyof PaperWords): unknown =>
  files[`../../../locales/${language}/${namespace}.json`];

/** The words a handout is made with. A language that lacks one of the files speaks English there. */
export function paperWords(language: LanguageCode): PaperWords {
  const from = languageOf(language).isTest ? originalLanguage : language;
  const words = Object.fromEntries(
    (['answer', 'evidence', 'paper', 'shared'] as const).map((namespace) => [
      namespace,
      read(from, namespace) ?? read(originalLanguage, namespace),
    ]),
  ) as unknown as PaperWords;
  return pseudoTree(words, language);
}
