import type { App } from 'obsidian';
import { chromium, type Browser, type JSHandle, type Page } from 'playwright-core';
import type { VaultFolder } from '../e2e/vault-folder';
import type { AppDriver } from './driver';

/** What plugins are told not to use, and what switches them off all the same. */
interface RealApp extends App {
  readonly plugins: { disablePluginAndSave(id: string): Promise<void> };
}

/** For how long the app may keep a test waiting, in ms. */
const PATIENCE = 90_000;

/** The window whose address starts as told, once there is one. */
async function windowOf(browser: Browser, address: string): Promise<Page> {
  const [context] = browser.contexts();
  if (context === undefined) throw new Error('The app has no window that can be driven.');
  const isIt = (page: Page): boolean => page.url().startsWith(address);
  return context.pages().find(isIt) ?? context.waitForEvent('page', { predicate: isIt, timeout: PATIENCE });
}

/**
 * A window of Obsidian, driven by the protocol of its browser. It asks the app for what its API promises, and does the
 * rest as a person does; where the two would differ between versions, here is the place.
 */
export class ObsidianWindow implements AppDriver {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    readonly vault: VaultFolder,
  ) {}

  /**
   * @param endpoint where the app listens: `ws://…`, as it says itself when it is started with
   *   `--remote-debugging-port=0`
   * @param address how the window's address starts
   */
  static async connect(endpoint: string, address: string, vault: VaultFolder): Promise<ObsidianWindow> {
    const browser = await chromium.connectOverCDP(endpoint);
    const page = await windowOf(browser, address);
    page.setDefaultTimeout(PATIENCE);
    const window = new ObsidianWindow(browser, page, vault);
    await window.settle();
    return window;
  }

  /** Each time anew: it goes with the document. */
  async #app(): Promise<JSHandle<RealApp>> {
    await this.page.waitForFunction('window.app?.workspace !== undefined');
    return this.page.evaluateHandle<RealApp>('window.app');
  }

  async restart(): Promise<void> {
    const app = await this.#app();
    // The app saves what is open once it has been open for a moment.
    await app.evaluate(async ({ workspace }) => workspace.requestSaveLayout.run());
    await this.page.reload();
    await this.settle();
  }

  /** The app as it is on a phone, with the window as wide as one. The app keeps this under its own name. */
  async becomePhone(): Promise<void> {
    await this.page.evaluate(() => {
      localStorage.setItem('EmulateMobile', '1');
    });
    await this.page.setViewportSize({ width: 390, height: 844 });
    await this.restart();
    await this.page.locator('body.is-mobile').waitFor();
  }

  async settle(): Promise<void> {
    const app = await this.#app();
    await app.evaluate(({ workspace }) => new Promise<void>((resolve) => workspace.onLayoutReady(resolve)));
    await this.page.waitForFunction(
      ({ vault, metadataCache }) => vault.getMarkdownFiles().every((file) => metadataCache.getFileCache(file) !== null),
      app,
    );
  }

  async command(name: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+p');
    await this.page.locator('.prompt-input').fill(name);
    await this.page.locator('.suggestion-item', { hasText: name }).first().click();
  }

  async open(file: string): Promise<void> {
    const app = await this.#app();
    await this.page.waitForFunction(([{ vault }, target]) => vault.getFileByPath(target) !== null, [
      app,
      file,
    ] as const);
    await app.evaluate(async ({ vault, workspace }, target) => {
      const note = vault.getFileByPath(target);
      if (note !== null) await workspace.getLeaf(false).openFile(note, { state: { mode: 'preview' } });
    }, file);
  }

  async disable(id: string): Promise<void> {
    await (await this.#app()).evaluate(({ plugins }, plugin) => plugins.disablePluginAndSave(plugin), id);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}
