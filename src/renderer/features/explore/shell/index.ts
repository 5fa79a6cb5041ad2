export { ExplorePage } from './explore-page';
export { LanguageRow } from './language-row';
