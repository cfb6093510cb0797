import type { App } from '../app';
import { Scope } from '../base/keymap';
import { setIcon } from './icons';

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]:not([tabindex="-1"])';

let titles = 0;

/** A dialog above the page. */
export class Modal {
  readonly scope: Scope;
  readonly containerEl: HTMLElement;
  readonly bgEl: HTMLElement;
  modalEl: HTMLElement;
  readonly headerEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #before: Element | null = null;
  #closed: (() => unknown) | null = null;
  #open = false;

  constructor(readonly app: App) {
    this.scope = new Scope(app.scope);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.scope.register([], 'Tab', (event) => this.#tab(event));
    this.scope.register(['Shift'], 'Tab', (event) => this.#tab(event));
    this.containerEl = createDiv('modal-container mod-dim');
    this.bgEl = this.containerEl.createDiv('modal-bg');
    this.bgEl.addEventListener('click', () => this.close());
    this.modalEl = this.containerEl.createDiv({
      cls: 'modal',
      attr: { role: 'dialog', 'aria-modal': true, tabindex: -1 },
    });
    const closeEl = this.modalEl.createDiv({
      cls: 'modal-close-button mod-raised clickable-icon',
      attr: { role: 'button', tabindex: 0, 'aria-label': 'Close' },
    });
    setIcon(closeEl, 'x');
    closeEl.addEventListener('click', () => this.close());
    closeEl.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') this.close();
    });
    this.headerEl = this.modalEl.createDiv('modal-header');
    this.titleEl = this.headerEl.createDiv({ cls: 'modal-title', attr: { id: `modal-title-${++titles}` } });
    this.contentEl = this.modalEl.createDiv('modal-content');
  }

  open(): void {
    if (this.#open) return;
    this.#open = true;
    this.#before = document.activeElement;
    document.body.appendChild(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    void this.onOpen();
    if (!this.containerEl.contains(document.activeElement)) this.modalEl.focus();
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.app.keymap.popScope(this.scope);
    this.containerEl.remove();
    this.onClose();
    this.#closed?.();
    if (this.shouldRestoreSelection && this.#before instanceof HTMLElement && this.#before.isConnected)
      this.#before.focus();
  }

  onOpen(): Promise<void> | void {}
  onClose(): void {}
  onHistoryBack(): void {
    this.close();
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    this.modalEl.setAttribute('aria-labelledby', this.titleEl.id);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#closed = callback;
    return this;
  }

  /** Keeps the focus inside. */
  #tab(event: KeyboardEvent): false | undefined {
    const stops = Array.from(this.modalEl.querySelectorAll<HTMLElement>(focusable)).filter((el) => el.isShown());
    const last = event.shiftKey ? stops[0] : stops.at(-1);
    if (document.activeElement !== last && document.activeElement !== this.modalEl) return undefined;
    (event.shiftKey ? stops.at(-1) : stops[0])?.focus();
    return false;
  }
}
