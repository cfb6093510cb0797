import type { App } from 'obsidian';

/** How a person wants to see notes; a habit of the device. */
export type Look = 'lines' | 'cards';

const KEY = 'topic-atlas-notes-as';

export function lookOf(app: App): Look {
  return app.loadLocalStorage(KEY) === 'cards' ? 'cards' : 'lines';
}

export function keepLook(app: App, look: Look): void {
  app.saveLocalStorage(KEY, look === 'lines' ? null : look);
}
