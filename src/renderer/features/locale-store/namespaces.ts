/** The words of the interface: i18next, loaded one language and one namespace at a time. */
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languageOf, originalLanguage, pseudoTree } from '../../../domain/language';
import type { LanguageCode } from '../../../domain/language';
import { loadRegionWords } from '../../languages';

type Tree = Readonly<Record<string, unknown>>;
const files = import.meta.glob<Tree>(['../../../../locales/*/*.json', '!../../../../locales/*/{attract,evidence,shared}.json'], {
  import: 'default',
});
/** The few words of the loop come with the script: nine files less to ask for before the first slide. */
const loopFiles = import.meta.glob<Tree>('../../../../locales/*/{attract,evidence,shared}.json', {
  import: 'default',
  eager: true,
});

/** What the loop needs, and what a visitor needs besides. */
export const loopNamespaces = ['attract', 'evidence', 'shared'] as const;
export const visitNamespaces = [...loopNamespaces, 'session', 'explore', 'search', 'answer', 'handout'] as const;
/** What the admin screens speak with, besides what a visitor reads. */
export const staffNamespaces = [
  ...visitNamespaces,
  'admin',
  'admin-about',
  'admin-access',
  'admin-backup',
  'admin-health',
  'admin-loop',
  'admin-announcements',
  'admin-overview',
  'admin-pictures',
  'admin-publishing',
  'admin-usage',
  'admin-languages',
  'admin-printing',
  'admin-sign-off',
  'admin-schedule',
  'admin-languages',
  'admin-loop',
  'admin-printing',
  'admin-publishing',
  'admin-sign-off',
  'admin-settings',
  'admin-usage',
  'admin-setup',
  'form',
] as const;
export type Namespace = (typeof staffNamespaces)[number];

/** Starts i18next without a language: `loadWords` brings each one in. */
export async function initWords(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: originalLanguage,
    fallbackLng: originalLanguage,
    resources: {},
    partialBundledLanguages: true,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
}

async function readWords(language: LanguageCode, namespace: Namespace): Promise<Tree> {
  const from = languageOf(language).isTest ? originalLanguage : language;
  const path = `../../../../locales/${from}/${namespace}.json`;
  // A language that lacks a whole namespace speaks English there; `npm run check:locales` fails long before a clinic sees it.
  return pseudoTree(loopFiles[path] ?? (await files[path]?.()) ?? {}, language);
}

/** Makes sure the words of a language are there, and those of its regions. English comes along, for a key that a language lacks. */
export async function loadWords(language: LanguageCode, namespaces: readonly Namespace[]): Promise<void> {
  const wanted = [...new Set<LanguageCode>([originalLanguage, language])].flatMap((code) =>
    namespaces.map((namespace) => ({ code, namespace })),
  );
  await Promise.all([
    loadRegionWords(language),
    ...wanted
      .filter(({ code, namespace }) => !i18next.hasResourceBundle(code, namespace))
      .map(async ({ code, namespace }) => {
        i18next.addResourceBundle(code, namespace, await readWords(code, namespace));
      }),
  ]);
}

/** Changes the language `useTranslation` speaks. */
export async function speak(language: LanguageCode): Promise<void> {
  await i18next.changeLanguage(language);
}
