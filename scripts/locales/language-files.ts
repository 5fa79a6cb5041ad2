/** Reads `locales/<code>/language.json` of every language from the disk, and says what is wrong with each. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LanguageFile } from '../../src/domain/language/language-file';

/** The language all others are translated from. */
export const originalFolder = 'en';
/** This project's folder of languages. */
export const localesFolder = join(import.meta.dirname, '..', '..', 'locales');
/** The file that describes a language. */
export const languageFileName = 'language.json';

/** The namespaces among the names of the files of a language's folder. */
export function namespacesIn(names: readonly string[]): readonly string[] {
  return names
    .filter((name) => name.endsWith('.json') && name !== languageFileName)
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

/** The folders of `locales`, by their names. */
export function languageFolders(root: string = localesFolder): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort();
}

/** What a language's file is, or each thing wrong with it as `<field>: <reason>`. */
export function readLanguageFile(
  code: string,
  root: string = localesFolder,
): { readonly ok: true; readonly file: LanguageFile } | { readonly ok: false; readonly troubles: readonly string[] } {
  const path = join(root, code, languageFileName);
  if (!existsSync(path)) return { ok: false, troubles: [`${code}/${languageFileName}: is missing`] };
  let given: unknown;
  try {
    given = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    return { ok: false, troubles: [`${code}/${languageFileName}: ${error instanceof Error ? error.message : 'cannot be read'}`] };
  }
  const read = LanguageFile.safeParse(given);
  if (read.success) return { ok: true, file: read.data };
  return {
    ok: false,
    troubles: read.error.issues.map(({ path: field, message }) => `${code}/${languageFileName} ${field.join('.')}: ${message}`),
  };
}

/** A language's file; throws with all that is wrong, because nothing can be built or checked with half a language. */
export function languageFile(code: string, root: string = localesFolder): LanguageFile {
  const read = readLanguageFile(code, root);
  if (!read.ok) throw new Error(`A language is not whole:\n${read.troubles.map((trouble) => `  ${trouble}`).join('\n')}`);
  return read.file;
}

type Facts = Pick<LanguageFile, 'tag' | 'nativeName' | 'direction' | 'script'>;

/** What everything needs of each language: English first, then in the order of their own names. */
export function languageFacts(root: string = localesFolder): Readonly<Record<string, Facts>> {
  const facts = languageFolders(root).map((code): readonly [string, Facts] => {
    const { tag, nativeName, direction, script } = languageFile(code, root);
    return [code, { tag, nativeName, direction, script }];
  });
  const rank = (code: string) => Number(code !== originalFolder);
  return Object.fromEntries(
    facts.sort(([a, one], [b, other]) => rank(a) - rank(b) || one.nativeName.localeCompare(other.nativeName, 'en')),
  );
}
