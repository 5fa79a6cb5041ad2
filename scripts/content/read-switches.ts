import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { originalLanguage, writtenLanguages } from '../../src/domain/language';

/** Texts by path, by the item they belong to. */
type Changes = Readonly<Record<string, Readonly<Record<string, string>>>>;
interface WrittenSwitch {
  readonly options: readonly { readonly id: string; readonly changes: Changes }[];
  readonly id: string;
}
/** `locales/<language>/content/switches.json`: the changes of each option of each switch. */
type Translations = Readonly<Record<string, Readonly<Record<string, Changes>>>>;

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/**
 * The reviewer's switches with the texts of every language in each change: the English of `<contentFolder>/switches.json` and the
 * translations of `<localesFolder>/<language>/content/switches.json`. The result is not validated; `Switch` does that.
 */
export function readSwitchFiles(contentFolder: string, localesFolder = 'locales'): readonly unknown[] {
  const written = read(join(contentFolder, 'switches.json')) as readonly WrittenSwitch[];
  const translations = writtenLanguages
    .filter((language) => language !== originalLanguage)
    .map((language) => ({ language, file: join(localesFolder, language, 'content', 'switches.json') }))
    .filter(({ file }) => existsSync(file))
    .map(({ language, file }) => ({ language, texts: read(file) as Translations }));
  return written.map((one) => ({
    ...one,
    options: one.options.map((option) => ({
      ...option,
      changes: Object.fromEntries(
        Object.entries(option.changes).map(([key, english]) => [
          key,
          {
            [originalLanguage]: english,
            ...Object.fromEntries(
              translations.flatMap(({ language, texts }) => {
                const own = texts[one.id]?.[option.id]?.[key];
                return own ? [[language, own]] : [];
              }),
            ),
          },
        ]),
      ),
    })),
  }));
}
