import type { TFile } from '../vault/files';
import { FileView } from '../views/file-view';
import type { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

/** How many opened files are remembered. */
const remembered = 10;

/** Which leaf and which file people are at. The events come a moment later, once for what happens together. */
export class ActiveLeaf {
  leaf: WorkspaceLeaf | null = null;
  readonly #recent: string[] = [];
  #told: { leaf: WorkspaceLeaf | null; file: TFile | null } = { leaf: null, file: null };
  #pending = false;
  #time = 0;

  constructor(private readonly workspace: Workspace) {}

  set(leaf: WorkspaceLeaf | null): void {
    this.leaf?.containerEl.removeClass('mod-active');
    this.leaf?.tabHeaderEl.removeClass('mod-active');
    this.leaf = leaf;
    if (leaf) leaf.activeTime = ++this.#time;
    Object.assign(window, {
      activeWindow: leaf?.containerEl.win ?? window,
      activeDocument: leaf?.containerEl.doc ?? document,
    });
    leaf?.containerEl.addClass('mod-active');
    leaf?.tabHeaderEl.addClass('mod-active');
    this.soon();
  }

  /** The file of the active view; else the one last opened, as long as it is there. */
  file(): TFile | null {
    const view = this.leaf?.view;
    if (view instanceof FileView) return view.file;
    const recent = this.workspace.getMostRecentLeaf()?.view;
    return recent instanceof FileView ? recent.file : null;
  }

  recentFiles(): string[] {
    return [...this.#recent];
  }

  soon(): void {
    if (this.#pending) return;
    this.#pending = true;
    window.setTimeout(() => {
      this.#pending = false;
      this.#tell();
    });
  }

  #tell(): void {
    const { leaf } = this;
    const file = this.file();
    if (leaf !== this.#told.leaf) this.workspace.trigger('active-leaf-change', leaf);
    if (file !== this.#told.file) {
      if (file) this.#remember(file.path);
      this.workspace.trigger('file-open', file);
    }
    this.#told = { leaf, file };
  }

  #remember(path: string): void {
    const at = this.#recent.indexOf(path);
    if (at >= 0) this.#recent.splice(at, 1);
    this.#recent.unshift(path);
    this.#recent.length = Math.min(this.#recent.length, remembered);
  }
}
