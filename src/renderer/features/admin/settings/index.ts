export { DraftWarning } from './draft-warning';
export { SettingsGroup } from './settings-group';
export { useChange } from './use-change';
export { useRole } from './use-role';
export { useSettings } from './use-settings';
