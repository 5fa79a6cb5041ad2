export { LibraryContext, useLibrary, usePackIn, wordsIn } from './library-context';
export { createLibrary } from './library-store';
export type { Library } from './library-store';
export { initWords, loadWords, loopNamespaces, speak, staffNamespaces, visitNamespaces } from './words';
