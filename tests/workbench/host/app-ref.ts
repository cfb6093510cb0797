import type { App } from './app';

let app: App | null = null;

/** For parts of the API that the app reaches without being handed itself, such as menus. */
export function currentApp(): App {
  if (!app) throw new Error('The app has not started.');
  return app;
}

export function setCurrentApp(current: App): void {
  app = current;
}
