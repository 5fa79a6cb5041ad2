export { loadKeyboards, useLayouts } from './keyboards';
export { loadRegionWords, regionWordsIn } from './region-words';
export { searchLanguageOf, searchPartOf } from './search';
