export { languageCodes, languages, originalLanguage, writtenLanguages } from './languages';
export type { Language, LanguageCode } from './languages';
export { pseudoTree } from './pseudo';
