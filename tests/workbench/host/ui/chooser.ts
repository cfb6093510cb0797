import type { Scope } from '../base/keymap';

export interface ChooserOwner<T> {
  renderSuggestion(value: T, el: HTMLElement): void;
  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;
}

let ids = 0;

/** A list of suggestions, one of them selected, for the keyboard and the pointer. */
export class Chooser<T> {
  values: T[] = [];
  selectedItem = 0;
  readonly #id = `suggestions-${ids++}`;

  constructor(
    private readonly owner: ChooserOwner<T>,
    readonly containerEl: HTMLElement,
    scope: Scope,
  ) {
    containerEl.setAttrs({ role: 'listbox', id: this.#id });
    const move = (key: string, to: () => number): void => {
      scope.register([], key, () => {
        this.setSelectedItem(to());
        return false;
      });
    };
    move('ArrowDown', () => (this.selectedItem + 1) % this.values.length);
    move('ArrowUp', () => (this.selectedItem - 1 + this.values.length) % this.values.length);
    move('PageDown', () => Math.min(this.selectedItem + 10, this.values.length - 1));
    move('PageUp', () => Math.max(this.selectedItem - 10, 0));
  }

  setSuggestions(values: T[]): void {
    this.values = values;
    this.containerEl.empty();
    for (const [at, value] of values.entries()) this.#add(at, value);
    this.setSelectedItem(0);
  }

  setSelectedItem(at: number): void {
    this.selectedItem = at;
    for (const [index, el] of Array.from(this.containerEl.children).entries()) {
      el.toggleClass('is-selected', index === at);
      el.setAttribute('aria-selected', String(index === at));
      if (index === at) el.scrollIntoView({ block: 'nearest' });
    }
  }

  useSelectedItem(event: MouseEvent | KeyboardEvent): boolean {
    const value = this.values[this.selectedItem];
    if (value === undefined) return false;
    this.owner.selectSuggestion(value, event);
    return true;
  }

  #add(at: number, value: T): void {
    const el = this.containerEl.createDiv({
      cls: 'suggestion-item',
      attr: { role: 'option', id: `${this.#id}-${at}` },
    });
    this.owner.renderSuggestion(value, el);
    el.addEventListener('mousemove', () => {
      if (this.selectedItem !== at) this.setSelectedItem(at);
    });
    el.addEventListener('mousedown', (event) => event.preventDefault());
    el.addEventListener('click', (event) => {
      this.setSelectedItem(at);
      this.useSelectedItem(event);
    });
  }
}
