export { collectPlaces, defaultSettings, isSetUp, paperOf, papers, settingsShape, setupSteps } from './settings';
export type { CollectPlace, Paper, Settings, SettingsPatch, SetupStep } from './settings';
export { readSettings } from './read-settings';
export type { ReadSettings, SettingsTrouble } from './read-settings';
export { currentVersion } from './migrate';
