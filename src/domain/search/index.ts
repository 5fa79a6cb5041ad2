export { alsoTry } from './also-try';
export { findableKinds, findables } from './findable';
export type { Findable, FindableKind, SearchText } from './findable';
export { fold } from './fold';
export { highlight } from './highlight';
export type { Piece } from './highlight';
export { buildIndex, fingerprintIn, fingerprintOf, loadIndex } from './search-index';
export type { Finding, Findings, SearchIndex } from './search-index';
export { wordsOf } from './words-of';
