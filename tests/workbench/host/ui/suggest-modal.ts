import type { App } from '../app';
import { Chooser, type ChooserOwner } from './chooser';
import { Modal } from './modal';
import { prepareFuzzySearch, renderMatches, sortSearchResults, type SearchResult } from './search';

export interface Instruction {
  command: string;
  purpose: string;
}

export function renderInstructions(el: HTMLElement, instructions: readonly Instruction[]): void {
  el.empty();
  for (const { command, purpose } of instructions) {
    const line = el.createDiv('prompt-instruction');
    line.createSpan({ cls: 'prompt-instruction-command', text: command });
    line.createSpan({ text: purpose });
  }
}

/** A prompt with suggestions. */
export abstract class SuggestModal<T> extends Modal implements ChooserOwner<T> {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  readonly chooser: Chooser<T>;
  readonly #instructionsEl: HTMLElement;
  #asked = 0;

  constructor(app: App) {
    super(app);
    this.modalEl.empty();
    this.modalEl.className = 'prompt';
    const row = this.modalEl.createDiv('prompt-input-container');
    this.inputEl = row.createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { autocapitalize: 'off', spellcheck: false, enterkeyhint: 'done', 'aria-label': 'Search' },
    });
    this.resultContainerEl = this.modalEl.createDiv('prompt-results');
    this.#instructionsEl = this.modalEl.createDiv('prompt-instructions');
    this.#instructionsEl.hide();
    this.chooser = new Chooser(this, this.resultContainerEl, this.scope);
    this.scope.register([], 'Enter', (event) => this.#enter(event));
    this.scope.register(['Shift'], 'Enter', (event) => this.#enter(event));
    this.scope.register(['Mod'], 'Enter', (event) => this.#enter(event));
    this.inputEl.addEventListener('input', () => void this.updateSuggestions());
  }

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.updateSuggestions();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: Instruction[]): void {
    renderInstructions(this.#instructionsEl, instructions);
    this.#instructionsEl.show();
  }

  onNoSuggestion(): void {
    this.chooser.setSuggestions([]);
    if (this.emptyStateText !== '')
      this.resultContainerEl.createDiv({ cls: 'suggestion-empty', text: this.emptyStateText });
  }

  selectSuggestion(value: T, event: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, event);
  }

  selectActiveSuggestion(event: MouseEvent | KeyboardEvent): void {
    this.chooser.useSelectedItem(event);
  }

  async updateSuggestions(): Promise<void> {
    const asked = ++this.#asked;
    const found = await this.getSuggestions(this.inputEl.value);
    // A slow answer to an older question is of no use any more.
    if (asked !== this.#asked) return;
    if (found.length === 0) return this.onNoSuggestion();
    this.chooser.setSuggestions(this.limit > 0 ? found.slice(0, this.limit) : found);
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(value: T, event: MouseEvent | KeyboardEvent): void;

  #enter(event: KeyboardEvent): false | undefined {
    if (event.isComposing) return undefined;
    this.selectActiveSuggestion(event);
    return false;
  }
}

export interface FuzzyMatch<T> {
  item: T;
  match: SearchResult;
}

/** A prompt that finds its items by the letters typed. */
export abstract class FuzzySuggestModal<T> extends SuggestModal<FuzzyMatch<T>> {
  getSuggestions(query: string): FuzzyMatch<T>[] {
    if (query.trim() === '') return this.getItems().map((item) => ({ item, match: { score: 0, matches: [] } }));
    const search = prepareFuzzySearch(query);
    const found = this.getItems().flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    sortSearchResults(found);
    return found;
  }

  renderSuggestion({ item, match }: FuzzyMatch<T>, el: HTMLElement): void {
    renderMatches(el, this.getItemText(item), match.matches);
  }

  onChooseSuggestion({ item }: FuzzyMatch<T>, event: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, event);
  }

  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, event: MouseEvent | KeyboardEvent): void;
}
