import type { App } from 'obsidian';
import { openTopicSettings } from '../../../src/obsidian/views/coverage/topic-settings';

jest.mock('obsidian', () => ({ PluginSettingTab: class {} }), { virtual: true });

const opens = (tab: unknown): object => ({ open: () => undefined, openTabById: () => tab });

// The app promises plugins nothing of its settings' window: an app that has moved it must not break a click.
test.each<[reason: string, app: object]>([
  ['no window', {}],
  ['a window that is not made yet', { setting: null }],
  ['a window without its methods', { setting: { open: () => undefined } }],
  ['methods that are none', { setting: { open: true, openTabById: 'topic-atlas' } }],
  ['no tab of ours', { setting: opens(null) }],
  ['something else than a tab', { setting: opens({ containerEl: null }) }],
])('where the app has %s, nothing happens', (_reason, app) => {
  expect(() => openTopicSettings(app as App, ['Beans'])).not.toThrow();
});

test('where the window refuses, nothing happens either', () => {
  const refuses = (): never => {
    throw new Error('not so any more');
  };
  expect(() =>
    openTopicSettings({ setting: { open: refuses, openTabById: refuses } } as object as App, []),
  ).not.toThrow();
});
