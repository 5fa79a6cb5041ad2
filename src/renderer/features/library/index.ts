export { LibraryContext, useLibrary, useLoopPackIn, wordsIn } from './library-context';
export { createLibrary } from './library-store';
export type { Library } from './library-store';
export { initWords, loadWords, speak, staffNamespaces, visitNamespaces } from './words';
