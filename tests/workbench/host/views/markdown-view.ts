import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import type { HoverPopover } from '../ui/hover-popover';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { Editor } from './editor';
import { TextFileView } from './file-view';
import { MarkdownPreviewView } from './preview-view';
import type { ViewStateResult } from './view';

export type Mode = 'source' | 'preview';

const modeOf = (state: unknown): Mode | null =>
  typeof state === 'object' &&
  state !== null &&
  'mode' in state &&
  (state.mode === 'source' || state.mode === 'preview')
    ? state.mode
    : null;
const field = (state: unknown, name: string): unknown =>
  typeof state === 'object' && state !== null ? (state as Record<string, unknown>)[name] : undefined;

/** A note: to read, or to edit as plain text. */
export class MarkdownView extends TextFileView {
  override icon = 'lucide-file';
  hoverPopover: HoverPopover | null = null;
  readonly editor: Editor;
  readonly previewMode: MarkdownPreviewView;
  readonly #source: HTMLElement;
  readonly #toggle: HTMLElement;
  #mode: Mode;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.#mode = this.app.vault.getConfig('defaultViewMode') === 'source' ? 'source' : 'preview';
    this.#source = createDiv('markdown-source-view');
    const textarea = this.#source.createEl('textarea', {
      cls: 'cm-content',
      attr: { spellcheck: false, 'aria-label': 'Note' },
    });
    this.editor = new Editor(textarea, () => this.#edited());
    textarea.addEventListener('input', () => {
      this.#edited();
      if (this.file) this.app.editorSuggests.trigger(this.editor, this.file);
    });
    textarea.addEventListener('blur', () => this.app.editorSuggests.close());
    this.previewMode = this.addChild(new MarkdownPreviewView(this));
    this.#toggle = this.addAction(
      'book-open',
      '',
      () => void this.setMode(this.#mode === 'source' ? 'preview' : 'source'),
    );
    this.contentEl.append(this.#source, this.previewMode.containerEl);
    this.#showMode();
  }

  getViewType(): string {
    return 'markdown';
  }
  getMode(): Mode {
    return this.#mode;
  }
  get currentMode(): MarkdownPreviewView | this {
    return this.#mode === 'preview' ? this.previewMode : this;
  }
  override canAcceptExtension(extension: string): boolean {
    return extension === 'md';
  }
  override getState(): Record<string, unknown> {
    return { ...super.getState(), mode: this.#mode, source: true };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const mode = modeOf(state);
    if (mode) await this.setMode(mode);
    await super.setState(state, result);
  }

  override getEphemeralState(): Record<string, unknown> {
    return {
      scroll: this.#mode === 'preview' ? this.previewMode.getScroll() : this.editor.getScrollInfo().top,
      cursor: { from: this.editor.getCursor('from'), to: this.editor.getCursor('to') },
    };
  }

  override setEphemeralState(state: unknown): void {
    const [subpath, scroll, line] = [field(state, 'subpath'), field(state, 'scroll'), field(state, 'line')];
    if (field(state, 'focus') === true && this.#mode === 'source') this.editor.focus();
    if (typeof line === 'number' && this.#mode === 'source') this.editor.setCursor({ line, ch: 0 });
    if (typeof scroll === 'number') this.previewMode.applyScroll(scroll);
    if (typeof subpath === 'string') void this.previewMode.showSubpath(subpath);
  }

  /** Reading shows what is typed; it is saved on the way. */
  async setMode(mode: Mode): Promise<void> {
    if (mode === this.#mode) return;
    this.#mode = mode;
    this.#showMode();
    if (mode === 'preview') this.previewMode.set(this.getViewData(), false);
    await this.save();
    this.app.workspace.layoutChanged();
  }

  getViewData(): string {
    return this.editor.inputEl.value;
  }

  setViewData(data: string, clear: boolean): void {
    if (clear) this.clear();
    if (data !== this.editor.inputEl.value)
      this.#keepPlace(() => {
        this.editor.inputEl.value = data;
      });
    this.previewMode.set(data, clear);
  }

  clear(): void {
    this.editor.inputEl.value = '';
    this.previewMode.clear();
  }

  getSelection(): string {
    return this.editor.getSelection();
  }
  getScroll(): number {
    return this.editor.getScrollInfo().top;
  }
  applyScroll(scroll: number): void {
    this.editor.scrollTo(null, scroll);
  }
  get(): string {
    return this.getViewData();
  }
  set(data: string, clear: boolean): void {
    this.setViewData(data, clear);
  }
  showSearch(): void {
    this.editor.focus();
  }

  #showMode(): void {
    const reading = this.#mode === 'preview';
    this.containerEl.dataset.mode = this.#mode;
    this.#source.toggle(!reading);
    this.previewMode.containerEl.toggle(reading);
    setIcon(this.#toggle, reading ? 'edit-3' : 'book-open');
    setTooltip(this.#toggle, reading ? 'Current view: reading. Click to edit' : 'Current view: editing. Click to read');
  }

  #keepPlace(change: () => void): void {
    const { inputEl } = this.editor;
    const { selectionStart, selectionEnd, scrollTop } = inputEl;
    change();
    inputEl.setSelectionRange(selectionStart, selectionEnd);
    inputEl.scrollTop = scrollTop;
  }

  #edited(): void {
    if (!this.file) return;
    this.requestSave();
    this.app.workspace.trigger('editor-change', this.editor, this);
    this.app.workspace.trigger('quick-preview', this.file, this.getViewData());
  }
}
