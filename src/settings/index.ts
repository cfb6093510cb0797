export { type SettingsIssue } from './issue';
export { loadSettings, parseSettings, type LoadedSettings } from './load';
export { withChanges } from './save';
export { CURRENT, DEFAULTS, type Settings } from './schema';
