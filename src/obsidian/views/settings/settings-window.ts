import { PluginSettingTab, type App } from 'obsidian';
import { t } from '../../../i18n';

/**
 * The app tells plugins of no way to its settings. Its own window has had these methods all along, and where it has
 * not, nothing happens.
 */
interface SettingsWindow {
  open(): void;
  close(): void;
  openTabById(id: string): unknown;
}

const METHODS: readonly (keyof SettingsWindow)[] = ['open', 'close', 'openTabById'];

/** Opens the settings at the page of the topic with that path, or as near to it as can be. */
export function openTopicSettings(app: App, path: string): void {
  const tab = inWindow(app, (window) => {
    window.open();
    return window.openTabById('topic-atlas');
  });
  if (!(tab instanceof PluginSettingTab)) return;
  if (openPage(tab.containerEl, t('settings.topicPages'))) openPage(tab.containerEl, path);
}

/** Closes the settings, which may cover what is to be seen. */
export function closeSettings(app: App): void {
  inWindow(app, (window) => window.close());
}

/** Null where the window is not as it was, or refuses. */
function inWindow(app: App, act: (window: SettingsWindow) => unknown): unknown {
  const window: unknown = 'setting' in app ? app.setting : undefined;
  if (!isSettingsWindow(window)) return null;
  try {
    return act(window);
  } catch {
    return null;
  }
}

/** Opens the page of that name, as a click on its row does. */
function openPage(containerEl: HTMLElement, name: string): boolean {
  const row = Array.from(containerEl.querySelectorAll<HTMLElement>('.setting-item')).find(
    (item) => item.querySelector('.setting-item-name')?.textContent === name,
  );
  row?.click();
  return row !== undefined;
}

function isSettingsWindow(value: unknown): value is SettingsWindow {
  if (typeof value !== 'object' || value === null) return false;
  const own: object = value;
  return METHODS.every((method) => typeof Reflect.get(own, method) === 'function');
}
