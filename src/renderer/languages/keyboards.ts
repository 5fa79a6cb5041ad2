/** The on-screen keyboards, each loaded with its language. */
import { useEffect, useState } from 'react';
import { layoutOf } from '../../domain/keyboard';
import type { Layout } from '../../domain/keyboard';
import { originalLanguage, writtenIn } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';
import { openFolder } from './folder';

const loaded = new Map<LanguageCode, Layout>();

/** A language's keyboard, then English's, which people also use for names of medicines. */
const codesFor = (language: LanguageCode) => [...new Set([writtenIn(language), originalLanguage])];

/** Brings in the keyboards for a language. Asking again costs nothing. */
export async function loadKeyboards(language: LanguageCode): Promise<void> {
  await Promise.all(
    codesFor(language)
      .filter((code) => !loaded.has(code))
      .map(async (code) => {
        loaded.set(code, layoutOf(code, await (await openFolder(code)).keyboard()));
      }),
  );
}

const layoutsFor = (language: LanguageCode) => codesFor(language).flatMap((code) => loaded.get(code) ?? []);

/** The keyboards for a language; none until they are loaded. A visitor's are: they come with the language. */
export function useLayouts(language: LanguageCode): readonly Layout[] {
  const [, setLoaded] = useState(0);
  const isLoaded = layoutsFor(language).length === codesFor(language).length;
  useEffect(() => {
    if (isLoaded) return undefined;
    let isHere = true;
    void loadKeyboards(language).then(() => {
      if (isHere) setLoaded((count) => count + 1);
    });
    return () => {
      isHere = false;
    };
  }, [language, isLoaded]);
  return isLoaded ? layoutsFor(language) : [];
}
