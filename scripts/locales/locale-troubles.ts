import type { LanguageCode } from '../../src/domain/language';

const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** Every text of a tree of words by its key, such as `dock.home`. */
function flatten(tree: unknown, prefix = ''): ReadonlyMap<string, string> {
  if (typeof tree === 'string') return new Map([[prefix, tree]]);
  if (typeof tree !== 'object' || tree === null) return new Map();
  return new Map(Object.entries(tree).flatMap(([key, branch]) => [...flatten(branch, prefix === '' ? key : `${prefix}.${key}`)]));
}

const placeholdersOf = (text: string) =>
  [...new Set([...text.matchAll(/\{\{-?\s*(\w+).*?\}\}/g)].map(([, name]) => name))].sort().join(' ');

/** What is wrong with one namespace of a language beside the English one: keys missing or too many, plural forms, placeholders, empty texts. */
export function localeTroubles(english: unknown, translation: unknown, language: LanguageCode): readonly string[] {
  if (typeof translation !== 'object' || translation === null) return [`cannot be read: ${String(translation)}`];
  const [wanted, found] = [flatten(english), flatten(translation)];
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const expected = new Map<string, string>();
  for (const [key, text] of wanted) {
    const isPlural = pluralSuffix.test(key) && wanted.has(key.replace(pluralSuffix, '_other'));
    if (isPlural) for (const form of forms) expected.set(key.replace(pluralSuffix, `_${form}`), text);
    else expected.set(key, text);
  }
  return [
    ...[...expected.keys()].filter((key) => !found.has(key)).map((key) => `${key}: is missing`),
    ...[...found.keys()].filter((key) => !expected.has(key)).map((key) => `${key}: is not in the English`),
    ...[...found].flatMap(([key, text]) => {
      const original = expected.get(key);
      if (original === undefined) return [];
      if (text.trim() === '') return [`${key}: is empty`];
      // One, two and zero of something may be said without the number.
      const mayDropCount = /_(zero|one|two)$/.test(key);
      const [has, needs] = [placeholdersOf(text), placeholdersOf(original)];
      const isFine = has === needs || (mayDropCount && has === needs.replace(/\bcount\b/, '').trim());
      return isFine ? [] : [`${key}: has the placeholders ${has || 'none'}, the English has ${needs || 'none'}`];
    }),
  ];
}
