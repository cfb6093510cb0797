import type { Page } from 'playwright-core';
import type { VaultFolder } from '../e2e/vault-folder';

/** The app with the plugin in it, as a journey sees it: the real one, or the workbench in its place. */
export interface AppDriver {
  /** The app's window. */
  readonly page: Page;
  /** The vault's folder, as other programs see it. */
  readonly vault: VaultFolder;
  /** Opens the window again with what is open in it, as the app's own "Reload" does. */
  restart(): Promise<void>;
  /** Waits until the app has read every note. */
  settle(): Promise<void>;
  /** Runs a command as a person does: by its name, from the palette. */
  command(name: string): Promise<void>;
  /** Opens a note in reading view. */
  open(file: string): Promise<void>;
  disable(id: string): Promise<void>;
}
