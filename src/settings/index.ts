export { type SettingsIssue } from './issue';
export { loadSettings, NO_FILE, parseSettings, unusable, type LoadedSettings } from './load';
export { withChanges } from './save';
export { CURRENT, DEFAULTS, type Settings } from './schema';
