export { collectPlaces, defaultSettings, isSetUp, paperOf, settingsShape, setupSteps } from './settings';
export type { CollectPlace, Paper, Settings, SettingsPatch, SetupStep } from './settings';
export { readSettings } from './read-settings';
export type { ReadSettings, SettingsTrouble } from './read-settings';
export { currentVersion } from './migrate';
export { isPanelColour, ownPanelColour, panelColour, panelContrast } from './panel-colour';
export { farScaleFor, regions, suggestionsFor } from './region-suggestions';
export type { RegionSuggestion } from './region-suggestions';
export { remOfMm } from './screen-size';
