import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Bundle } from '../workbench/server/bundle';
import { FolderDisk } from '../workbench/server/folder-disk';
import { serve, type WorkbenchServer } from '../workbench/server/server';
import { Problems } from './problems';
import { VaultFolder, type VaultSource } from './vault-folder';

export interface WorkbenchOptions {
  /** Files by path, or a folder, which is copied: nothing is ever written into it. */
  readonly vault: VaultSource;
  /** What the page reads in place of the vault's folder. */
  readonly disk?: (folder: string) => FolderDisk;
  /** What the vault is called. */
  readonly name?: string;
  /** The folder of a built plugin, or several; this project's by default. */
  readonly plugin?: string | readonly string[];
  /** Whether the plugins are on from the start; they are. */
  readonly enabled?: boolean;
  readonly phone?: boolean;
  readonly dark?: boolean;
  readonly language?: string;
  readonly size?: { readonly width: number; readonly height: number };
  /** Pixels of a picture for each pixel of the page; 2 unless it says otherwise. */
  readonly scale?: number;
  /** Whether what the plugins leave behind is looked for, which takes its time; it is. */
  readonly watchLeaks?: boolean;
  /** Problems that the test provokes, by their words. */
  readonly expects?: readonly RegExp[];
}

/** For how long a page may keep a test waiting, in ms: a busy machine is several times slower than a quiet one. */
const PATIENCE = 90_000;
const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

const idOf = async (folder: string): Promise<string> =>
  (JSON.parse(await readFile(path.join(folder, 'manifest.json'), 'utf8')) as { id: string }).id;

/** Opens a vault in the workbench. Whoever does closes it. */
export async function startWorkbench(browser: Browser, bundle: Bundle, options: WorkbenchOptions): Promise<Workbench> {
  const plugins = [options.plugin ?? '.'].flat();
  const vaultName = options.name ?? 'vault';
  const vault = await VaultFolder.from(options.vault, vaultName);
  const ids = await Promise.all(plugins.map(idOf));
  const theme = options.dark === true ? 'dark' : 'light';
  const page = {
    vaultName,
    enabled: options.enabled === false ? [] : ids,
    theme,
    phone: options.phone === true,
    language: options.language ?? 'en',
    watchLeaks: options.watchLeaks !== false,
  } as const;
  const server = await serve({ disk: options.disk?.(vault.path) ?? new FolderDisk(vault.path), bundle, page, plugins });
  const context = await browser.newContext({
    viewport: options.size ?? (options.phone === true ? phone : desktop),
    deviceScaleFactor: options.scale ?? 2,
    hasTouch: options.phone === true,
    colorScheme: theme,
    locale: options.language ?? 'en',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE);
  return new Workbench(vault, server, context, await context.newPage(), ids, options.expects ?? []);
}

/** A vault, open in the workbench, as a test sees it. */
export class Workbench {
  readonly #problems: Problems;

  constructor(
    readonly vault: VaultFolder,
    private readonly server: WorkbenchServer,
    private readonly context: BrowserContext,
    readonly page: Page,
    private readonly plugins: readonly string[],
    private readonly expected: readonly RegExp[],
  ) {
    this.#problems = new Problems(page, server.url);
  }

  get url(): string {
    return this.server.url;
  }

  /** Opens the page, or opens it again. */
  async load(): Promise<void> {
    await this.page.goto(this.server.url);
    await this.page.evaluate(async () => {
      await window.workbench;
    });
    await this.settle();
  }

  /** Opens the page again with what is open in it, as the app's own "Reload" does. */
  async restart(): Promise<void> {
    await this.page.evaluate(() => window.app.workspace.requestSaveLayout.run());
    await this.load();
  }

  /** Waits until every note is known and the page has nothing left to do with them. */
  async settle(): Promise<void> {
    await this.page.waitForFunction(() => window.app.metadataCache.isIdle());
  }

  /** Runs a command as a person does: by its name, from the palette. */
  async command(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.page.locator('.prompt-input').fill(name);
    await this.page.locator('.suggestion-item').first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /**
   * Opens a note once the vault knows it, in reading view unless `mode` says otherwise, and waits until it is all
   * there.
   */
  async open(file: string, mode: 'preview' | 'source' = 'preview'): Promise<void> {
    await this.page.waitForFunction((target) => window.app.vault.getFileByPath(target) !== null, file, {
      timeout: 10_000,
    });
    await this.page.evaluate(
      async ([target, wanted]) => {
        const { app } = window;
        const note = app.vault.getFileByPath(target);
        if (!note) return;
        await app.workspace.getLeaf(false).openFile(note, { state: { mode: wanted } });
        await app.workspace.activeEditor?.previewMode.rendered();
      },
      [file, mode] as const,
    );
  }

  /** Types into the note that is open in the source editor, in place of what stands there, and saves it. */
  async edit(text: string): Promise<void> {
    await this.page.locator('.workspace-leaf.mod-active textarea').fill(text);
    await this.page.keyboard.press('Control+s');
  }

  async enable(id: string): Promise<void> {
    await this.page.evaluate(async (plugin) => (await window.workbench).app.plugins.enablePluginAndSave(plugin), id);
  }

  /** Switches a plugin off. What it leaves behind is a problem. */
  async disable(id: string): Promise<void> {
    await this.page.evaluate(async (plugin) => (await window.workbench).app.plugins.disablePluginAndSave(plugin), id);
    const left = await this.page.evaluate(async (plugin) => {
      const workbench = await window.workbench;
      // What it put off to the next moments may still finish, however long they last.
      for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => window.setTimeout(resolve));
      return workbench.leaksOf(plugin);
    }, id);
    for (const what of left) this.#problems.add(`${id} left behind: ${what}`);
  }

  /** Saves a picture of the page, or of one part of it, as PNG. */
  async picture(file: string, selector?: string): Promise<void> {
    if (selector === undefined) await this.page.screenshot({ path: file });
    else await this.page.locator(selector).first().screenshot({ path: file });
  }

  /** Nobody can switch a plugin off before its dialogs are closed. */
  async #putAway(): Promise<void> {
    const dialogs = this.page.locator('.modal-container, .menu');
    for (let left = await dialogs.count(); left > 0; left--) await this.page.keyboard.press('Escape');
    for (const id of this.plugins) await this.disable(id);
  }

  problems(): string[] {
    return this.#problems.except(this.expected);
  }

  /** Ends the test: switches everything off and tells of every problem there was. */
  async close(): Promise<string[]> {
    try {
      if (!this.page.isClosed()) await this.#putAway();
    } finally {
      await this.context.close();
      await this.server.close();
      await this.vault.dispose();
    }
    return this.problems();
  }
}
