/**
 * The languages for the build: `#language-folders` becomes the few facts that everything needs of each, and
 * `locales/<code>/language.json?part=<name>` one part of a language's file, so that the page loads no more of a language than it shows.
 * A language that is not whole stops the build.
 */
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { languageFacts, languageFile, languageFolders } from '../locales/language-files';

const folders = '#language-folders';
const part = /^(.*\/language\.json)\?(?:.*&)?part=(\w+)/;

export function languages(root: string): Plugin {
  const locales = join(root, 'locales');
  return {
    name: 'languages',
    enforce: 'pre',
    resolveId: (id) => (id === folders ? `\0${folders}` : undefined),
    load(id) {
      if (id === `\0${folders}`) {
        for (const code of languageFolders(locales)) this.addWatchFile(join(locales, code, 'language.json'));
        return `export const folders = ${JSON.stringify(languageFacts(locales))};`;
      }
      const [, path, name] = part.exec(id) ?? [];
      if (path === undefined || name === undefined) return undefined;
      const file = languageFile(basename(dirname(path)), locales);
      if (!(name in file)) throw new Error(`language.json has no part ${name}`);
      return { code: `export default ${JSON.stringify(file[name as keyof typeof file])};`, moduleType: 'js' };
    },
  };
}
