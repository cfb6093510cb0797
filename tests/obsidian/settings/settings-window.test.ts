import type { App } from 'obsidian';
import { closeSettings, openTopicSettings } from '../../../src/obsidian/views/settings/settings-window';

jest.mock('obsidian', () => ({ PluginSettingTab: class {} }), { virtual: true });

const nothing = (): undefined => undefined;
const opens = (tab: unknown): object => ({ open: nothing, close: nothing, openTabById: () => tab });
const refuses = (): never => {
  throw new Error('not so any more');
};

// The app promises plugins nothing of its settings' window: an app that has moved it must not break a click.
test.each<[reason: string, app: object]>([
  ['no window', {}],
  ['a window that is not made yet', { setting: null }],
  ['a window without its methods', { setting: { open: nothing } }],
  ['methods that are none', { setting: { open: true, close: true, openTabById: 'topic-atlas' } }],
  ['no tab of ours', { setting: opens(null) }],
  ['something else than a tab', { setting: opens({ containerEl: null }) }],
  ['a window that refuses', { setting: { open: refuses, close: refuses, openTabById: refuses } }],
])('where the app has %s, nothing happens', (_reason, app) => {
  expect(() => {
    openTopicSettings(app as App, 'Beans');
    closeSettings(app as App);
  }).not.toThrow();
});
