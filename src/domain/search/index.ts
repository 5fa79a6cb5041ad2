export { alsoTry } from './also-try';
export { findables } from './findable';
export type { Findable, SearchText } from './findable';
export { fold } from './fold';
export { highlight } from './highlight';
export type { Piece } from './highlight';
export { buildIndex, fingerprintIn, fingerprintOf, loadIndex } from './search-index';
export type { SearchIndex } from './search-index';
export { wordsOf } from './words-of';
