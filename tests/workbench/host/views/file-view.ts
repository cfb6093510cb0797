import { debounce } from '../base/debounce';
import type { Menu } from '../ui/menu';
import { Notice } from '../ui/notice';
import { TFile } from '../vault/files';
import { addFileItems } from '../workspace/file-menu';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { merge } from './merge';
import { ItemView, type ViewStateResult } from './view';

const fileOf = (state: unknown): string | null =>
  typeof state === 'object' && state !== null && 'file' in state && typeof state.file === 'string' ? state.file : null;

/** A view of one file. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? 'No file';
  }

  override onload(): void | Promise<void> {
    this.registerEvent(
      this.app.vault.on('rename', (file: unknown) => {
        if (file === this.file && this.file) void this.onRename(this.file);
      }),
    );
    this.registerEvent(
      this.app.vault.on('delete', (file: unknown) => {
        if (file === this.file) void this.leaf.closeFile();
      }),
    );
  }

  override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = null;
  }

  override getState(): Record<string, unknown> {
    return this.file ? { file: this.file.path } : {};
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const path = fileOf(state);
    const file = path === null ? null : this.app.vault.getFileByPath(path);
    if (file !== this.file && (file || path === null)) {
      await this.loadFile(path === null ? this.file : file);
      result.history = true;
    }
    await super.setState(state, result);
  }

  async loadFile(file: TFile | null): Promise<void> {
    if (this.file === file) return;
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    if (file) await this.onLoadFile(file);
    this.leaf.updateHeader();
  }

  onLoadFile(file: TFile): Promise<void>;
  onLoadFile(): Promise<void> {
    return Promise.resolve();
  }
  onUnloadFile(file: TFile): Promise<void>;
  onUnloadFile(): Promise<void> {
    return Promise.resolve();
  }

  onRename(file: TFile): Promise<void>;
  onRename(): Promise<void> {
    this.leaf.updateHeader();
    return Promise.resolve();
  }

  canAcceptExtension(extension: string): boolean;
  canAcceptExtension(): boolean {
    return false;
  }

  override updateHeader(): void {
    super.updateHeader();
    const folders = this.file?.path.split('/').slice(0, -1) ?? [];
    this.titleParentEl.empty();
    for (const name of folders) {
      this.titleParentEl.createSpan({ cls: 'view-header-breadcrumb', text: name });
      this.titleParentEl.createSpan({ cls: 'view-header-breadcrumb-separator', text: '/' });
    }
  }

  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    if (this.file) addFileItems(this.app, menu, this.file, source, this.leaf);
  }
}

export abstract class EditableFileView extends FileView {}

/** How long typing rests before it is saved; ms. */
const rest = 2000;

/** A view of a text, saved a while after it was changed and when it is left. */
export abstract class TextFileView extends EditableFileView {
  data = '';
  readonly requestSave: () => void;
  #saved = '';
  readonly #save = debounce(() => this.save(), rest, true);

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.requestSave = () => void this.#save();
  }

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  isDirty(): boolean {
    return this.file !== null && this.getViewData() !== this.#saved;
  }

  override onload(): void | Promise<void> {
    void super.onload();
    this.registerEvent(
      this.app.vault.on('modify', (file: unknown) => {
        if (file === this.file && this.file) void this.#changedOnDisk(this.file);
      }),
    );
  }

  override async onLoadFile(file: TFile): Promise<void> {
    await super.onLoadFile(file);
    this.data = await this.app.vault.read(file);
    this.#saved = this.data;
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(file: TFile): Promise<void> {
    await this.save(true);
    await super.onUnloadFile(file);
  }

  async save(clear = false): Promise<void> {
    void this.#save.cancel();
    const { file } = this;
    if (file && !file.deleted && this.isDirty()) {
      this.data = this.getViewData();
      this.#saved = this.data;
      await this.app.vault.modify(file, this.data);
    }
    if (clear) this.clear();
  }

  /** What another wrote comes in; what was typed meanwhile stays. */
  async #changedOnDisk(file: TFile): Promise<void> {
    const text = await this.app.vault.read(file).catch(() => null);
    if (text === null || text === this.#saved || file !== this.file) return;
    const typed = this.getViewData();
    const merged = merge(this.#saved, typed, text);
    if (typed !== this.#saved) {
      new Notice(
        merged.clean
          ? `${file.path} was changed on disk while you edit it. Both changes were brought together.`
          : `${file.path} was changed on disk in the lines that you edit. Your text is kept and will replace them.`,
      );
    }
    this.#saved = text;
    this.data = merged.text;
    this.setViewData(merged.text, false);
    if (merged.text !== text) this.requestSave();
  }
}
