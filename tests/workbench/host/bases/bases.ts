import type { BasesViewRegistration } from 'obsidian';
import type { App } from '../app';
import { Strict } from '../base/strict';
import { owns } from '../base/own';
import type { TFile } from '../vault/files';
import { BaseFileView } from './base-view';
import { BasesPane } from './pane';
import { createCodeBlockPostProcessor, registerPostProcessor } from '../markdown/processors';
import { MarkdownRenderChild } from '../markdown/render-child';

/** Bases: the views that plugins registered, and the files that may be rows. */
export class Bases extends Strict {
  /** Whether the core plugin is on. */
  isOn = true;
  readonly registrations: Record<string, BasesViewRegistration> = {};
  readonly panes = new Set<BasesPane>();
  #rows: ((file: TFile) => boolean) | null = null;

  constructor(readonly app: App) {
    super('Bases');
  }

  /** Shows bases, unless the vault has them switched off. */
  async start(): Promise<void> {
    const { app } = this;
    const file = `${app.vault.configDir}/core-plugins.json`;
    if (await app.vault.adapter.exists(file)) {
      const stored: unknown = JSON.parse(await app.vault.adapter.read(file));
      this.isOn = !(typeof stored === 'object' && stored !== null && 'bases' in stored && stored.bases === false);
    }
    if (!this.isOn) return;
    app.viewRegistry.registerView('bases', (leaf) => new BaseFileView(leaf));
    app.viewRegistry.registerExtensions(['base'], 'bases');
    app.embedRegistry.register('base', ({ owner }, el, file, subpath) => {
      el.addClasses(['bases-embed', 'is-loaded']);
      const pane = owner.addChild(new BasesPane(app, el.createDiv(), { file, view: subpath.slice(1) }));
      void app.vault.read(file).then((text) => pane.setText(text));
    });
    registerPostProcessor(
      createCodeBlockPostProcessor('base', (source, el, context) => {
        const child = new MarkdownRenderChild(el);
        child.addChild(new BasesPane(app, el.createDiv(), null)).setText(source);
        context.addChild(child);
      }),
    );
  }

  register(id: string, registration: BasesViewRegistration): void {
    if (owns(this.registrations, id)) throw new Error(`The Bases view "${id}" is registered already.`);
    this.registrations[id] = registration;
    for (const pane of this.panes) pane.redraw();
  }

  unregister(id: string): void {
    delete this.registrations[id];
    for (const pane of this.panes) pane.redraw();
  }

  /** What bases are made of: every file of the vault, until somebody says otherwise. */
  rows(): TFile[] {
    const files = this.app.vault.getFiles().sort((left, right) => (left.path < right.path ? -1 : 1));
    return this.#rows ? files.filter(this.#rows) : files;
  }

  /** For tests: which files may be rows. Null is all of them. */
  giveRows(wanted: readonly string[] | null): void {
    this.#rows = wanted && ((file) => wanted.includes(file.path));
    for (const pane of this.panes) pane.refresh();
  }
}
