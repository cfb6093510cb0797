import type { BasesViewRegistration, CliFlags, CliHandler, HoverLinkSource, PluginManifest } from 'obsidian';
import type { App } from '../app';
import { Component } from '../base/component';
import {
  createCodeBlockPostProcessor,
  registerPostProcessor,
  unregisterPostProcessor,
  type PostProcessor,
} from '../markdown/processors';
import type { PluginSettingTab } from '../settings/setting-tab';
import type { EditorSuggest } from '../ui/editor-suggest';
import type { ViewCreator } from '../workspace/view-registry';
import type { Command } from './commands';

/** What a plugin's class extends. Everything registered here goes when the plugin is switched off. */
export abstract class Plugin extends Component {
  declare settings?: unknown;

  constructor(
    readonly app: App,
    readonly manifest: PluginManifest,
  ) {
    super();
  }

  /** Waits for `onload`, whose failure is the manager's to report. */
  async start(): Promise<void> {
    this._loaded = true;
    await this.onload();
    for (const child of [...this._children]) child.load();
  }

  onUserEnable(): void {}

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.app.workspace.leftRibbon.addRibbonItem(icon, title, callback);
    this.register(() => el.remove());
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = this.app.statusBar.registerStatusBarItem();
    el.addClass(`plugin-${this.manifest.id.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`);
    this.register(() => el.remove());
    return el;
  }

  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.app.commands.addCommand(command);
    this.register(() => this.app.commands.removeCommand(command.id));
    return command;
  }

  removeCommand(id: string): void {
    this.app.commands.removeCommand(`${this.manifest.id}:${id}`);
  }

  addSettingTab(tab: PluginSettingTab): void {
    this.app.setting.addSettingTab(tab);
    this.register(() => this.app.setting.removeSettingTab(tab));
  }

  registerView(type: string, creator: ViewCreator): void {
    this.app.viewRegistry.registerView(type, creator);
    this.register(() => this.app.viewRegistry.unregisterView(type));
  }

  registerExtensions(extensions: string[], type: string): void {
    this.app.viewRegistry.registerExtensions(extensions, type);
    this.register(() => this.app.viewRegistry.unregisterExtensions(extensions));
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.app.pagePreview.sources[id] = info;
    this.register(() => delete this.app.pagePreview.sources[id]);
  }

  registerMarkdownPostProcessor(processor: PostProcessor, sortOrder?: number): PostProcessor {
    registerPostProcessor(processor, sortOrder);
    this.register(() => unregisterPostProcessor(processor));
    return processor;
  }

  registerMarkdownCodeBlockProcessor(
    language: string,
    handler: Parameters<typeof createCodeBlockPostProcessor>[1],
    sortOrder?: number,
  ): PostProcessor {
    return this.registerMarkdownPostProcessor(createCodeBlockPostProcessor(language, handler), sortOrder);
  }

  registerBasesView(id: string, registration: BasesViewRegistration): boolean {
    if (!this.app.bases.isOn) return false;
    this.app.bases.register(id, registration);
    this.register(() => this.app.bases.unregister(id));
    return true;
  }

  registerCliHandler(command: string, description: string, flags: CliFlags | null, handler: CliHandler): void {
    this.app.cli.register(command, { description, flags, handler });
    this.register(() => this.app.cli.unregister(command));
  }

  registerObsidianProtocolHandler(action: string, handler: (data: Record<string, string>) => unknown): void {
    this.app.protocolHandlers.set(action, handler);
    this.register(() => this.app.protocolHandlers.delete(action));
  }

  /** The workbench's editor is a plain one: extensions of the real one are taken and have no effect. */
  registerEditorExtension(extension: unknown): void {
    this.app.editorExtensions.add(extension);
    this.register(() => this.app.editorExtensions.delete(extension));
  }

  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    this.app.editorSuggests.addSuggest(suggest);
    this.register(() => this.app.editorSuggests.removeSuggest(suggest));
  }

  /** Null when the plugin has stored nothing. */
  async loadData(): Promise<unknown> {
    const { adapter } = this.app.vault;
    const path = this.#dataPath();
    return (await adapter.exists(path)) ? (JSON.parse(await adapter.read(path)) as unknown) : null;
  }

  async saveData(data: unknown): Promise<void> {
    const { adapter } = this.app.vault;
    const text = JSON.stringify(data, null, 2);
    this.lastSaved = text;
    await adapter.mkdir(this.manifest.dir ?? '');
    await adapter.write(this.#dataPath(), text);
  }

  /** What this app wrote last, to tell its own writing from another's. */
  lastSaved: string | null = null;

  #dataPath(): string {
    return `${this.manifest.dir ?? ''}/data.json`;
  }
}
