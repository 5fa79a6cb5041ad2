/** Reads every text that a language has: the words of the interface, and of each item of content. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { originalLanguage } from '../../src/domain/language';
import type { LanguageCode } from '../../src/domain/language';
import { textsOf } from '../content/rules/texts-of';
import { localesFolder, namespacesIn } from '../locales/language-files';

const contentFolder = join(localesFolder, '..', 'resources', 'content');

/** A text by its place: `admin-usage:title` in the interface, `questions/Q001 short` in the content. */
export type Texts = ReadonlyMap<string, string>;

const parsed = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function interfaceTexts(language: LanguageCode): readonly (readonly [string, string])[] {
  const folder = join(localesFolder, language);
  return namespacesIn(readdirSync(folder)).flatMap((namespace) =>
    textsOf(parsed(join(folder, `${namespace}.json`))).map(({ field, text }) => [`${namespace}:${field}`, text] as const),
  );
}

function englishContent(): readonly (readonly [string, string])[] {
  return readdirSync(contentFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: kind }) =>
      readdirSync(join(contentFolder, kind)).flatMap((file) => {
        const item = parsed(join(contentFolder, kind, file));
        const place = `${kind}/${file.replace(/\.json$/, '')}`;
        return textsOf(isRecord(item) ? item.words : {}).map(({ field, text }) => [`${place} ${field}`, text] as const);
      }),
    );
}

function translatedContent(language: LanguageCode): readonly (readonly [string, string])[] {
  const folder = join(localesFolder, language, 'content');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file !== 'switches.json')
    .flatMap((file) => {
      const items = parsed(join(folder, file));
      const kind = file.replace(/\.json$/, '');
      return Object.entries(isRecord(items) ? items : {}).flatMap(([id, item]) =>
        textsOf(isRecord(item) && 'words' in item ? item.words : item).map(
          ({ field, text }) => [`${kind}/${id} ${field}`, text] as const,
        ),
      );
    });
}

/** Every text of a language. Throws where a file cannot be read: the checks of their shape come before this one. */
export function readTexts(language: LanguageCode): Texts {
  return new Map([
    ...interfaceTexts(language),
    ...(language === originalLanguage ? englishContent() : translatedContent(language)),
  ]);
}
