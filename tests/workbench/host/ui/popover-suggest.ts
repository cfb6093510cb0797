import type { App } from '../app';
import { Scope } from '../base/keymap';
import { Chooser, type ChooserOwner } from './chooser';

/** A list of suggestions that hangs at something. */
export abstract class PopoverSuggest<T> implements ChooserOwner<T> {
  readonly suggestEl: HTMLElement;
  readonly suggestions: Chooser<T>;
  isOpen = false;

  constructor(
    readonly app: App,
    readonly scope = new Scope(app.scope),
  ) {
    this.suggestEl = createDiv('suggestion-container');
    this.suggestions = new Chooser(this, this.suggestEl.createDiv('suggestion'), this.scope);
    this.scope.register([], 'Enter', (event) => {
      if (!event.isComposing && this.suggestions.useSelectedItem(event)) return false;
      return undefined;
    });
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    document.body.appendChild(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.app.keymap.popScope(this.scope);
    this.suggestions.setSuggestions([]);
    this.suggestEl.remove();
  }

  onHistoryBack(): void {
    this.close();
  }

  /** Shows the values below a place of the page, or closes when there are none. */
  showSuggestions(values: T[], below: DOMRect): void {
    if (values.length === 0) return this.close();
    this.open();
    this.suggestions.setSuggestions(values);
    const { width, height } = this.suggestEl.getBoundingClientRect();
    const top = below.bottom + height > window.innerHeight ? Math.max(0, below.top - height) : below.bottom;
    this.suggestEl.setCssStyles({
      left: `${Math.max(0, Math.min(below.left, window.innerWidth - width))}px`,
      top: `${top}px`,
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

/** Suggestions for what is typed into a field. */
export abstract class AbstractInputSuggest<T> extends PopoverSuggest<T> {
  limit = 100;
  #callback: ((value: T, event: MouseEvent | KeyboardEvent) => unknown) | null = null;
  #asked = 0;

  constructor(
    app: App,
    readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    textInputEl.addEventListener('input', () => void this.update());
    textInputEl.addEventListener('focus', () => void this.update());
    textInputEl.addEventListener('blur', () => this.close());
  }

  getValue(): string {
    return this.textInputEl instanceof HTMLInputElement ? this.textInputEl.value : (this.textInputEl.textContent ?? '');
  }

  setValue(value: string): void {
    if (this.textInputEl instanceof HTMLInputElement) this.textInputEl.value = value;
    else this.textInputEl.textContent = value;
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    void this.#callback?.(value, event);
  }

  onSelect(callback: (value: T, event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#callback = callback;
    return this;
  }

  async update(): Promise<void> {
    const asked = ++this.#asked;
    const found = await this.getSuggestions(this.getValue());
    if (asked !== this.#asked || !this.textInputEl.isActiveElement()) return;
    this.showSuggestions(this.limit > 0 ? found.slice(0, this.limit) : found, this.textInputEl.getBoundingClientRect());
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;
}
