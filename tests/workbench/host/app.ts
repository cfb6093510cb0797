import type { CachedMetadata } from 'obsidian';
import { Keymap, Scope } from './base/keymap';
import { Strict } from './base/strict';
import { Bases } from './bases/bases';
import { RenderContext } from './bases/render-context';
import { DragManager, internalPlugins } from './internals';
import { EmbedRegistry } from './markdown/embed-registry';
import { Links } from './metadata/links';
import { MetadataCache } from './metadata/metadata-cache';
import type { PageOptions } from './options';
import { Cli } from './plugins/cli';
import { Commands } from './plugins/commands';
import { PagePreview } from './plugins/page-preview';
import { Plugins } from './plugins/plugins';
import { StatusBar } from './plugins/status-bar';
import { SecretStorage } from './secret-storage';
import { SettingsWindow } from './settings/settings-window';
import { EditorSuggests } from './ui/editor-suggest';
import { showTooltips } from './ui/tooltip';
import type { Disk } from './vault/disk';
import { FileManager } from './vault/file-manager';
import { Vault } from './vault/vault';
import { ViewRegistry } from './workspace/view-registry';
import { Workspace } from './workspace/workspace';
import type { SavedLayout } from './workspace/layout';

export interface AppParts {
  readonly disk: Disk;
  readonly parse: (text: string) => Promise<CachedMetadata>;
  readonly options: PageOptions;
}

/** The app, with all its parts. */
export class App extends Strict {
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly appId: string;
  lastEvent: UIEvent | null = null;
  readonly viewRegistry = new ViewRegistry();
  readonly embedRegistry = new EmbedRegistry();
  readonly editorSuggests = new EditorSuggests();
  readonly internalPlugins = internalPlugins;
  readonly dragManager = new DragManager(this);
  readonly commands = new Commands(this);
  readonly cli = new Cli();
  readonly protocolHandlers = new Map<string, (data: Record<string, string>) => unknown>();
  readonly editorExtensions = new Set<unknown>();
  readonly statusBar = new StatusBar();
  readonly secretStorage = new SecretStorage();
  readonly renderContext = new RenderContext();
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
  readonly fileManager: FileManager;
  readonly workspace: Workspace;
  readonly plugins: Plugins;
  readonly pagePreview: PagePreview;
  readonly setting: SettingsWindow;
  readonly bases: Bases;
  readonly isMobile: boolean;
  readonly isPhone: boolean;

  constructor({ disk, parse, options }: AppParts) {
    super('App');
    this.isMobile = options.phone;
    this.isPhone = options.phone;
    this.appId = options.vaultName;
    this.vault = new Vault(disk);
    this.metadataCache = new MetadataCache(this.vault, new Links((key) => this.vault.getConfig(key)), parse);
    this.fileManager = new FileManager(this);
    this.workspace = new Workspace(this);
    this.plugins = new Plugins(this);
    this.pagePreview = new PagePreview(this);
    this.setting = new SettingsWindow(this);
    this.bases = new Bases(this);
    this.listenTo(window);
  }

  /** Hears what people do in a window. */
  listenTo({ document: doc }: Window): void {
    for (const type of ['click', 'auxclick', 'keydown', 'contextmenu'] as const) {
      doc.addEventListener(
        type,
        (event) => {
          this.lastEvent = event;
        },
        true,
      );
    }
    this.keymap.listenTo(doc);
    showTooltips(doc);
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  /** `moonstone` is the light theme, `obsidian` the dark one, `system` what the system has. */
  changeTheme(theme: 'moonstone' | 'obsidian' | 'system'): void {
    const dark =
      theme === 'obsidian' || (theme === 'system' && window.matchMedia('(prefers-color-scheme: dark)').matches);
    document.body.toggleClass('theme-dark', dark);
    document.body.toggleClass('theme-light', !dark);
    this.workspace.trigger('css-change');
  }

  loadLocalStorage(key: string): unknown {
    const stored = window.localStorage.getItem(`${this.appId}-${key}`);
    return stored === null ? null : (JSON.parse(stored) as unknown);
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) window.localStorage.removeItem(`${this.appId}-${key}`);
    else window.localStorage.setItem(`${this.appId}-${key}`, JSON.stringify(data));
  }

  // The app keeps these in the vault; here they stay in the browser, so that a vault is not changed by looking at it.

  saveEnabledPlugins(): void {
    this.saveLocalStorage('workbench-plugins', [...this.plugins.enabledPlugins]);
  }

  savedPlugins(): string[] | null {
    const list = this.loadLocalStorage('workbench-plugins');
    return Array.isArray(list) ? list.filter((id) => typeof id === 'string') : null;
  }

  saveLayout(): Promise<void> {
    this.saveLocalStorage('workbench-layout', this.workspace.getLayout());
    return Promise.resolve();
  }

  savedLayout(): SavedLayout | null {
    return this.loadLocalStorage('workbench-layout') as SavedLayout | null;
  }
}
