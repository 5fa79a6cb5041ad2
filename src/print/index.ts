export { arrange } from './arrange';
export { atomsOf } from './atoms-of';
export { html } from './html';
export { areFontsThere, fontProbes, measuringHtml, pagesHtml, singlePageHtml, testPageHtml } from './page-html';
export type { Sheet } from './page-html';
export { paperSizes } from './page-style';
export { logoRoom } from './paper-logo';
export type { PaperLogo } from './paper-logo';
export { staffPageHtml } from './staff-page';
