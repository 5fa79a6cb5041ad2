export { ExplorePage } from './explore-page';
export { LanguageRow } from './language-row';
export { MissingPage } from './missing-page';
export { Dock } from './dock';
export { DockButton } from './dock-button';
export { StateMarks } from './state-marks';
