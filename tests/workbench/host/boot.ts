import moment from 'moment';
import { App } from './app';
import { setCurrentApp } from './app-ref';
import { extendAll } from './dom';
import { leaksOf, watchForLeaks } from './leaks';
import { startParser } from './metadata/parser';
import { readOptions, type PageOptions } from './options';
import { setPhone } from './platform';
import { addCoreCommands } from './plugins/core-commands';
import { Tasks } from './tasks';
import { Notice } from './ui/notice';
import { RemoteDisk } from './vault/remote-disk';
import { FileExplorerView } from './views/file-explorer';
import { MarkdownView } from './views/markdown-view';
import { EmptyView } from './views/placeholders';

/** For tests and for the curious, in the console: `workbench.app`. */
export interface Workbench {
  readonly app: App;
  /** What the plugin attached to the page and left there. */
  leaksOf(plugin: string): string[];
}

function dressPage(app: App, options: PageOptions): void {
  document.body.addClasses([
    'mod-linux',
    'is-focused',
    'show-inline-title',
    'show-view-header',
    ...(options.phone ? ['is-mobile', 'is-phone'] : ['show-ribbon']),
  ]);
  app.changeTheme(options.theme === 'dark' ? 'obsidian' : options.theme === 'light' ? 'moonstone' : 'system');
  const container = document.body.createDiv('app-container');
  container.createDiv('horizontal-main-container').appendChild(app.workspace.containerEl);
  if (!options.phone) container.appendChild(app.statusBar.containerEl);
}

function registerViews({ viewRegistry }: App): void {
  viewRegistry.registerView('empty', (leaf) => new EmptyView(leaf));
  viewRegistry.registerView('markdown', (leaf) => new MarkdownView(leaf));
  viewRegistry.registerView('file-explorer', (leaf) => new FileExplorerView(leaf));
  viewRegistry.registerExtensions(['md'], 'markdown');
}

/** Says what happened to the folder, and goes on. */
function watchFolder(app: App): void {
  let notice: Notice | null = null;
  app.vault.on('disk-gone', () => {
    notice = new Notice(
      `The folder of the vault “${app.vault.getName()}” is not there any more. Put it back to go on; nothing can be saved until then.`,
      0,
    );
  });
  app.vault.on('disk-back', () => {
    notice?.hide();
    new Notice('The folder of the vault is back.');
  });
}

/** What is typed and not saved yet is saved when the page is left. */
function saveOnLeaving(app: App, disk: RemoteDisk): void {
  window.addEventListener('pagehide', () => {
    app.workspace.trigger('quit', new Tasks());
    app.workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView && view.file && view.isDirty())
        disk.writeOnLeaving(view.file.path, view.getViewData());
    });
  });
}

/** What keeps the page from starting is said on it. */
function reportFailure(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  document.body.replaceChildren(`The workbench could not start: ${message} Reload the page when this is put right.`);
  throw error;
}

async function openLayout(app: App): Promise<void> {
  const saved = app.savedLayout();
  if (saved) return app.workspace.changeLayout(saved);
  await app.workspace.getLeftLeaf(false)?.setViewState({ type: 'file-explorer' });
  if (!app.isPhone && app.workspace.rightSplit.children.length === 0) app.workspace.rightSplit.collapse();
  app.workspace.iterateRootLeaves((leaf) => app.workspace.setActiveLeaf(leaf));
}

async function start(): Promise<Workbench> {
  const options = readOptions();
  if (options.watchLeaks) watchForLeaks();
  extendAll();
  if (options.phone) setPhone();
  Object.assign(window, { moment });
  const disk = new RemoteDisk(options.vaultName);
  const app = new App({ disk, parse: startParser(), options });
  setCurrentApp(app);
  Object.assign(window, { app });
  registerViews(app);
  addCoreCommands(app);
  dressPage(app, options);
  watchFolder(app);
  saveOnLeaving(app, disk);
  await app.vault.load();
  await app.bases.start();
  await app.plugins.loadManifests();
  for (const id of app.savedPlugins() ?? options.enabled) await app.plugins.enablePlugin(id);
  await openLayout(app);
  app.workspace.setLayoutReady();
  return { app, leaksOf };
}

declare global {
  interface Window {
    /** Settles when the page is ready for people. */
    workbench: Promise<Workbench>;
    /** As in the app; plugins are told not to use it. */
    app: App;
  }
}

window.workbench = start();
window.workbench.catch(reportFailure);
