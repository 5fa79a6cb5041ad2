import { writtenIn } from '../../domain/language';
import type { LanguageCode } from '../../domain/language';

/** The files of one part, by path, as `import.meta.glob` gives them. */
export type PartFiles<T> = Readonly<Record<string, () => Promise<T>>>;

/** One part of a language's file. A test language has English's. Rejects for a part that is not in the build. */
export async function partOf<T>(files: PartFiles<T>, language: LanguageCode): Promise<T> {
  const read = files[`../../../locales/${writtenIn(language)}/language.json`];
  if (!read) throw new Error(`the file of ${language} is not in the build`);
  return read();
}
