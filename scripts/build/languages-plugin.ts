/**
 * The languages for the build. `#language-folders` becomes the few facts that everything needs of each. Of a language's file,
 * `language.json?folder` becomes the page's way into its folder: the words of the loop, and a way to each other namespace and part; and
 * `language.json?part=<name>` one part. So the page loads no more of a language than it shows. A language that is not whole stops the build.
 */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { loopNamespaces } from '../../src/domain/language/loop-namespaces';
import {
  languageFacts,
  languageFile,
  languageFolders,
  languageFileName,
  namespacesIn,
  originalFolder,
} from '../locales/language-files';

const facts = '#language-folders';
const asked = /^(.*)\/language\.json\?(?:.*&)?(?:(folder)\b|part=(\w+))/;
const isOfLoop = (namespace: string) => (loopNamespaces as readonly string[]).includes(namespace);
const module = (code: string) => ({ code, moduleType: 'js' as const });

export function languages(root: string): Plugin {
  const locales = join(root, 'locales');
  return {
    name: 'languages',
    enforce: 'pre',
    resolveId: (id) => (id === facts ? `\0${facts}` : undefined),
    load(id) {
      if (id === `\0${facts}`) {
        for (const code of languageFolders(locales)) this.addWatchFile(join(locales, code, languageFileName));
        return module(`export const folders = ${JSON.stringify(languageFacts(locales))};`);
      }
      const [, folder, isFolder, part] = asked.exec(id) ?? [];
      if (folder === undefined) return undefined;
      if (isFolder !== undefined) return module(folderModule(folder, namespacesIn(readdirSync(join(locales, originalFolder)))));
      const file: Readonly<Record<string, unknown>> = languageFile(basename(folder), dirname(folder));
      if (part === undefined || !(part in file)) throw new Error(`${languageFileName} has no part ${String(part)}`);
      return module(`export default ${JSON.stringify(file[part])};`);
    },
  };
}

/** The script that leads into a language's folder, which must have every namespace that English has. */
function folderModule(folder: string, wanted: readonly string[]): string {
  const missing = wanted.filter((namespace) => !existsSync(join(folder, `${namespace}.json`)));
  if (missing.length > 0) throw new Error(`${folder} lacks ${missing.join(', ')}`);
  // Whole paths: Vitest takes two modules of the same text for one, whatever they lie beside.
  const path = (name: string) => JSON.stringify(`${folder}/${name}`);
  const later = (name: string) => `() => import(${path(name)}).then((file) => file.default)`;
  const words = wanted
    .filter((namespace) => !isOfLoop(namespace))
    .map((namespace) => `${JSON.stringify(namespace)}: ${later(`${namespace}.json`)}`);
  return [
    ...loopNamespaces.map((namespace) => `import ${namespace} from ${path(`${namespace}.json`)};`),
    `import regionWords from ${path(`${languageFileName}?part=regionWords`)};`,
    'export default {',
    `  loop: { ${loopNamespaces.join(', ')} },`,
    '  regionWords,',
    `  words: { ${words.join(', ')} },`,
    `  keyboard: ${later(`${languageFileName}?part=keyboard`)},`,
    `  search: ${later(`${languageFileName}?part=search`)},`,
    '};',
  ].join('\n');
}
