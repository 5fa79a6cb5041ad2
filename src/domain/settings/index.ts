export { defaultSettings, isSetUp } from './settings';
export type { Settings } from './settings';
export { readSettings } from './read-settings';
export type { ReadSettings, SettingsTrouble } from './read-settings';
export { currentVersion } from './migrate';
