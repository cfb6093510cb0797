import { PluginSettingTab, type App } from 'obsidian';

interface SettingsWindow {
  open(): void;
  openTabById(id: string): unknown;
}

/**
 * Opens the settings at a topic's page, or as near to it as can be. The app tells plugins of no way there; its own
 * window has had these two methods all along, and where it has not, nothing happens.
 *
 * @param names of the topics above it, and its own
 */
export function openTopicSettings(app: App, names: readonly string[]): void {
  const tab = openTab('setting' in app ? app.setting : undefined);
  if (!(tab instanceof PluginSettingTab)) return;
  if (!openPage(tab.containerEl, names.join('/'))) names.every((name) => openPage(tab.containerEl, name));
}

/** Our tab, or nothing where the window is not as it was, or refuses. */
function openTab(window: unknown): unknown {
  if (!isSettingsWindow(window)) return null;
  try {
    window.open();
    return window.openTabById('topic-atlas');
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
  return (
    typeof value === 'object' &&
    value !== null &&
    'open' in value &&
    typeof value.open === 'function' &&
    'openTabById' in value &&
    typeof value.openTabById === 'function'
  );
}
