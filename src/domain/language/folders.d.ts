/** The languages that have a folder in `locales`. The build and Node each have their own way to read them; see package.json, `imports`. */
import type { LanguageFile } from './language-file';

export declare const folders: Readonly<Record<string, Pick<LanguageFile, 'tag' | 'nativeName' | 'direction' | 'script'>>>;
