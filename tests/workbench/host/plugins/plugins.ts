import type { PluginManifest } from 'obsidian';
import type { App } from '../app';
import { Strict } from '../base/strict';
import { Notice } from '../ui/notice';
import { requireFor } from './modules';
import { Plugin } from './plugin';

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;
type Loader = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

const text = async (path: string): Promise<string> => {
  const response = await fetch(path);
  const body = await response.text();
  if (!response.ok) throw new Error(`${body.trim()} Has the plugin been built?`);
  return body;
};

/** Evaluates a plugin as the app does: a function that is handed `require`, `module` and `exports`. */
function evaluate(id: string, code: string): PluginClass {
  const module: { exports: { default?: unknown } } = { exports: {} };
  // Leaks are traced to a plugin by this name, so it must be that of the script.
  const load = (0, eval)(
    `(function anonymous(require,module,exports){${code}\n})\n//# sourceURL=plugin:${id}\n`,
  ) as Loader;
  load(requireFor(id), module, module.exports);
  const { exports } = module;
  const main = exports.default ?? exports;
  if (typeof main !== 'function') throw new Error(`main.js of ${id} exports no plugin class.`);
  return main as PluginClass;
}

/** The community plugins of the vault: which there are, which are on. */
export class Plugins extends Strict {
  readonly plugins: Record<string, Plugin> = {};
  readonly manifests: Record<string, PluginManifest> = {};
  readonly enabledPlugins = new Set<string>();
  readonly #styles = new Map<string, HTMLStyleElement>();

  constructor(readonly app: App) {
    super('Plugins');
  }

  async loadManifests(): Promise<void> {
    const list = (await (await fetch('/api/plugins')).json()) as PluginManifest[];
    for (const manifest of list)
      this.manifests[manifest.id] = { ...manifest, dir: `${this.app.vault.configDir}/plugins/${manifest.id}` };
    this.app.vault.on('raw', (path: string) => this.#settingsChanged(path));
  }

  getPlugin(id: string): Plugin | null {
    return this.plugins[id] ?? null;
  }

  /** Answers whether it is on now. A plugin that throws is reported and stays off; the page goes on. */
  async enablePlugin(id: string): Promise<boolean> {
    const manifest = this.manifests[id];
    if (!manifest || this.plugins[id]) return false;
    try {
      const plugin = new (evaluate(id, await text(`/plugins/${id}/main.js`)))(this.app, manifest);
      this.plugins[id] = plugin;
      this.#addStyles(id, await text(`/plugins/${id}/styles.css`));
      await plugin.start();
      this.enabledPlugins.add(id);
      return true;
    } catch (error) {
      console.error(`Plugin failure: ${id}`, error);
      new Notice(
        `Failed to load plugin “${manifest.name}”: ${error instanceof Error ? error.message : String(error)}`,
        0,
      );
      await this.disablePlugin(id);
      return false;
    }
  }

  disablePlugin(id: string): Promise<void> {
    const plugin = this.plugins[id];
    delete this.plugins[id];
    this.enabledPlugins.delete(id);
    plugin?.unload();
    this.#styles.get(id)?.remove();
    this.#styles.delete(id);
    return Promise.resolve();
  }

  async enablePluginAndSave(id: string): Promise<boolean> {
    const on = await this.enablePlugin(id);
    if (on) this.plugins[id]?.onUserEnable();
    this.app.saveEnabledPlugins();
    return on;
  }

  async disablePluginAndSave(id: string): Promise<void> {
    await this.disablePlugin(id);
    this.app.saveEnabledPlugins();
  }

  #addStyles(id: string, css: string): void {
    const style = document.createElement('style');
    style.dataset.plugin = id;
    style.textContent = css;
    document.head.appendChild(style);
    this.#styles.set(id, style);
  }

  /** Another program changed the plugin's data. */
  #settingsChanged(path: string): void {
    const plugin = Object.values(this.plugins).find(({ manifest }) => path === `${manifest.dir}/data.json`);
    if (!plugin || !('onExternalSettingsChange' in plugin)) return;
    void this.app.vault.adapter.read(path).then(
      (now) => {
        if (now === plugin.lastSaved) return;
        plugin.lastSaved = now;
        void (plugin.onExternalSettingsChange as () => unknown)();
      },
      () => undefined,
    );
  }
}
