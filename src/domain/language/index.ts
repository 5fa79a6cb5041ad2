export { languageCodes, languages, originalLanguage, writtenLanguages } from './languages';
export type { Language, LanguageCode } from './languages';
export { pseudo, pseudoTree } from './pseudo';
