/** The words of the interface: i18next, loaded one language and one namespace at a time. */
import i18next from 'i18next';
import type { CustomTypeOptions } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { loopNamespaces as ofLoop, originalLanguage, pseudoTree } from '../../../domain/language';
import type { LanguageCode } from '../../../domain/language';
import { namespaceNames, openFolder } from '../../languages';
import type { WordTree } from '../../languages';

export type Namespace = keyof CustomTypeOptions['resources'];

/** What the loop needs, and what a visitor needs besides. */
export const loopNamespaces: readonly Namespace[] = ofLoop;
export const visitNamespaces: readonly Namespace[] = [...ofLoop, 'session', 'explore', 'search', 'answer', 'handout'];
/** What the admin screens speak with: what a visitor reads, and what begins with `admin`, and the words of form fields. */
export const staffNamespaces: readonly Namespace[] = [
  ...visitNamespaces,
  ...(namespaceNames as readonly Namespace[]).filter((name) => name.startsWith('admin')),
  'form',
];

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

async function readWords(language: LanguageCode, namespace: Namespace): Promise<WordTree> {
  const { loop, words } = await openFolder(language);
  const tree = namespace in loop ? loop[namespace as keyof typeof loop] : await words[namespace]?.();
  if (!tree) throw new Error(`${language} has no words for ${namespace}`);
  return pseudoTree(tree, language);
}

/** Makes sure the words of a language are there. English comes along, for a key that a language lacks. */
export async function loadWords(language: LanguageCode, namespaces: readonly Namespace[]): Promise<void> {
  const wanted = [...new Set<LanguageCode>([originalLanguage, language])].flatMap((code) =>
    namespaces.map((namespace) => ({ code, namespace })),
  );
  await Promise.all(
    wanted
      .filter(({ code, namespace }) => !i18next.hasResourceBundle(code, namespace))
      .map(async ({ code, namespace }) => {
        i18next.addResourceBundle(code, namespace, await readWords(code, namespace));
      }),
  );
}

/** Changes the language `useTranslation` speaks. */
export async function speak(language: LanguageCode): Promise<void> {
  await i18next.changeLanguage(language);
}
