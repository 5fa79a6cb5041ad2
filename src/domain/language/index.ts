export type {
  KeyboardPart,
  LanguageFile,
  RegionWords,
  RegionWordsPart,
  SearchPart,
  StemmerName,
  UnitName,
} from './language-file';
export { isLanguage, languageCodes, languageOf, originalLanguage, writtenIn, writtenLanguages } from './languages';
export type { Language, LanguageCode } from './languages';
export { loopNamespaces } from './loop-namespaces';
export type { LoopNamespace } from './loop-namespaces';
export { pseudoTree } from './pseudo';
export { scriptNames, scripts } from './scripts';
export type { Script, ScriptName } from './scripts';
