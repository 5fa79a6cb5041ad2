import type { Tier } from '../../domain/content';
import { originalLanguage, pseudoTree } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';

/** What the report takes of the words of the page about use. */
export interface ReportWords {
  readonly subtitle: string;
  readonly few: string;
  readonly span: string;
  readonly visits: { readonly many: string; readonly few: string };
  readonly when: { readonly none: string; readonly day: string; readonly week: string; readonly about: string };
  readonly languages: { readonly some: string; readonly about: string };
  readonly opened: { readonly none: string; readonly title: string; readonly about: string };
  readonly others: { readonly title: string };
  readonly warnings: Readonly<Record<Tier, string>>;
  readonly handouts: { readonly printed: string; readonly qr: string };
  readonly nothingFound: { readonly searches: string };
  readonly note: { readonly few: string };
  readonly paper: { readonly title: string; readonly made: string; readonly demo: string };
}

const files: Readonly<Record<string, ReportWords | undefined>> = import.meta.glob<ReportWords>(
  '../../../locales/*/admin-usage.json',
  {
    eager: true,
    import: 'default',
  },
);

/** The words of the page about use, for paper. The test languages are made from English, as on the screen. */
export function reportWords(language: LanguageCode): ReportWords {
  const own = files[`../../../locales/${language}/admin-usage.json`];
  const english = files[`../../../locales/${originalLanguage}/admin-usage.json`];
  if (!english) throw new Error('the words of the report are not in the build');
  return own ?? pseudoTree(english, language);
}

/** A sentence with its placeholders filled in. */
export function said(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}
