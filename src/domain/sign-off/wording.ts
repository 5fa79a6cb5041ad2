/** Words of the clinic's own, laid over ours: a form's fields out of an item's words, and what broke a rule, in words a form can show. */
import { words as wordSchemas } from '../content';
import type { Kind, RawContent, Words } from '../content';
import { originalLanguage } from '../language';
import type { LanguageCode } from '../language';
import type { Wording } from './sign-off-data';

/** One text of an item, to be written anew. `path` is like `detail.0.text`; `name` is its field, for a label. */
export interface WordField {
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly max: number;
}

/** A schema, as far as its longest text goes. */
interface Limited {
  readonly maxLength?: number | null;
  readonly shape?: Readonly<Record<string, Limited>>;
  readonly element?: Limited;
  readonly options?: readonly Limited[];
  readonly def?: { readonly innerType?: Limited; readonly in?: Limited };
}

function inside(schema: Limited | undefined, step: string, value: unknown): Limited | undefined {
  if (!schema) return undefined;
  if (schema.def?.innerType) return inside(schema.def.innerType, step, value);
  if (schema.element) return schema.element;
  const kindOf = (option: Limited) => (option.shape?.kind as { readonly value?: unknown } | undefined)?.value;
  const option = schema.options?.find((candidate) => kindOf(candidate) === (value as { readonly kind?: unknown }).kind);
  return (option ?? schema).shape?.[step];
}

/** Search words are no text a reader reads: they stay ours. */
const notWorded = ['synonyms', 'matches', 'instead', 'kind'];

/** Every text of an item that can be worded, in the order of its words. */
export function wordFields(kind: Kind, words: Words<Kind>): readonly WordField[] {
  const walk = (value: unknown, schema: Limited | undefined, path: readonly string[]): readonly WordField[] => {
    if (typeof value === 'string') {
      const own = schema?.def?.innerType ?? schema;
      return [{ path: path.join('.'), name: path[0] ?? '', text: value, max: own?.maxLength ?? 420 }];
    }
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value)
      .filter(([step]) => !notWorded.includes(step))
      .flatMap(([step, part]) => walk(part, inside(schema, step, value), [...path, step]));
  };
  return walk(words, wordSchemas[kind] as unknown as Limited, []);
}

/** An item's words with some texts written anew, by path. */
export function reworded(words: Words<Kind>, texts: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const walk = (value: unknown, path: readonly string[]): unknown => {
    if (typeof value === 'string') return texts[path.join('.')] ?? value;
    if (Array.isArray(value)) return value.map((part, index) => walk(part, [...path, String(index)]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([step, part]) => [step, walk(part, [...path, step])]));
  };
  return walk(words, []) as Readonly<Record<string, unknown>>;
}

/** The wordings as a clinic's own content: a translation carries the English it was made from, and is stale when that changes. */
export function wordingContent(wordings: readonly Wording[]): RawContent {
  const words: Record<LanguageCode, Record<string, Record<string, unknown>>> = {};
  for (const { key, language, words: own, madeFrom } of wordings) {
    const [kind = '', id = ''] = key.split('/');
    const stamp = language === originalLanguage ? {} : { madeFrom, translatedBy: 'person' };
    ((words[language] ??= {})[kind] ??= {})[id] = { ...own, ...stamp };
  }
  return { facts: {}, words, sources: [] };
}

/** The rules a wording can break, each with words of its own on the form. */
export const wordingRules = ['empty', 'too-long', 'html', 'placeholder', 'too-few', 'warning', 'other'] as const;
export type WordingRule = (typeof wordingRules)[number];

/** Which rule a content issue is about. */
export function ruleOf(reason: string): WordingRule {
  if (reason.startsWith('the text is empty')) return 'empty';
  if (reason.startsWith('the text is longer')) return 'too-long';
  if (reason.startsWith('HTML')) return 'html';
  if (reason.startsWith('only these placeholders')) return 'placeholder';
  if (reason.startsWith('speaks of')) return 'warning';
  return 'other';
}
