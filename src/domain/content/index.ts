export { buildCatalogue, canonical } from './catalogue';
export type { Catalogue, Checked, ContentIssue, Entry, Origin, Pack, RawContent } from './catalogue';
export { withClinicContent } from './clinic-content';
export { barsOf } from './evidence';
export * from './ids';
export { loopPack } from './loop-pack';
export { fillPlaceholders, placeholderValues, regionWords } from './region-words';
export type { Unset } from './region-words';
export type { Block, Destination, Facts, Source, TranslationStamp, Words } from './schema';
