export { LibraryContext, useLibrary, useLoopPackIn, wordsIn } from './library-context';
export { fillTree } from './fill-pack';
export { createLibrary, valuesFor } from './library-store';
export type { Library } from './library-store';
export { loadFont } from './fonts';
export { initWords, loadWords, speak, staffNamespaces, visitNamespaces } from './words';
