import { languageOf } from '../domain/language';
import type { LanguageCode } from '../domain/language';
import type { Said } from '../domain/handout';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text as HTML. A number that must never turn round inside a right-to-left text comes between isolates (docs/rules.md, rule 16): they become an
 * element, because a font need not have the marks.
 */
export const html = (text: string): string =>
  text
    .replace(/[&<>"]/g, (letter) => escapes[letter] ?? '')
    .replace(/[\u2066\u2067\u2068]([^\u2069]*)\u2069/g, '<bdi dir="ltr">$1</bdi>');

/** What an element must say of its language, where that is not the one around it. */
export const speech = (language: LanguageCode, around?: LanguageCode): string =>
  language === around ? '' : ` lang="${languageOf(language).tag}" dir="${languageOf(language).direction}"`;

/** A text in an element of its own. */
export const tag = (name: string, said: Said, around: LanguageCode, kind = ''): string =>
  `<${name}${kind === '' ? '' : ` class="${kind}"`}${speech(said.language, around)}>${html(said.text)}</${name}>`;
