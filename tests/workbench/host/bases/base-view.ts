import { TextFileView } from '../views/file-view';
import { BasesPane } from './pane';

/** A `.base` file. */
export class BaseFileView extends TextFileView {
  override icon = 'lucide-table';
  #text = '';
  #pane: BasesPane | null = null;

  getViewType(): string {
    return 'bases';
  }
  override canAcceptExtension(extension: string): boolean {
    return extension === 'base';
  }
  getViewData(): string {
    return this.#text;
  }

  setViewData(data: string): void {
    this.#text = data;
    if (!this.#pane && this.file) {
      this.contentEl.empty();
      this.#pane = this.addChild(new BasesPane(this.app, this.contentEl, { file: this.file, view: '' }));
    }
    this.#pane?.setText(data);
  }

  clear(): void {
    this.#text = '';
  }
}
