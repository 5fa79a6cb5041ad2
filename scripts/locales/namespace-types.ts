/** The types of the interface words, made from the names of the English namespaces: a key that is not there does not compile. */
import { join } from 'node:path';

/** The declaration file, from the root of the project. */
export const namespaceTypesFile = join('src', 'renderer', 'features', 'locale-store', 'i18next.d.ts');

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The text of the declaration file for these namespaces. `paper` is left out: handouts are made without i18next. */
export function namespaceTypes(namespaces: readonly string[]): string {
  const names = namespaces.filter((name) => name !== 'paper');
  return [
    '/** Made by `npm run make:locale-types` from the files of `locales/en`; `npm run check:locales` says when that is due. */',
    ...names.map((name) => `import type ${camel(name)} from '../../../../locales/en/${name}.json';`),
    '',
    "declare module 'i18next' {",
    '  interface CustomTypeOptions {',
    "    defaultNS: 'shared';",
    '    resources: {',
    ...names.map((name) => `      ${name.includes('-') ? `'${name}'` : name}: typeof ${camel(name)};`),
    '    };',
    '  }',
    '}',
    '',
  ].join('\n');
}
