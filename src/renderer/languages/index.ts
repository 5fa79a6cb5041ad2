export { namespaceNames, openFolder, regionWordsIn } from './folder';
export type { WordTree } from './folder';
export { loadKeyboards, useLayouts } from './keyboards';
export { searchPartOf } from './search';
