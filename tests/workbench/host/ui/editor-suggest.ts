import type { App } from '../app';
import type { Editor, Pos } from '../views/editor';
import type { TFile } from '../vault/files';
import { PopoverSuggest } from './popover-suggest';
import { renderInstructions, type Instruction } from './suggest-modal';

export interface TriggerInfo {
  start: Pos;
  end: Pos;
  query: string;
}
export interface EditorSuggestContext extends TriggerInfo {
  editor: Editor;
  file: TFile;
}

/** Suggestions for what is being typed in a note. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: EditorSuggestContext | null = null;
  limit = 100;
  readonly #instructionsEl = this.suggestEl.createDiv('prompt-instructions');

  constructor(app: App) {
    super(app);
    this.#instructionsEl.hide();
  }

  setInstructions(instructions: Instruction[]): void {
    renderInstructions(this.#instructionsEl, instructions);
    this.#instructionsEl.show();
  }

  abstract onTrigger(cursor: Pos, editor: Editor, file: TFile | null): TriggerInfo | null;
  abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

  override close(): void {
    super.close();
    this.context = null;
  }

  /** To be called by the editor after each change. Answers whether this one has something to say. */
  trigger(editor: Editor, file: TFile): boolean {
    const found = this.onTrigger(editor.getCursor(), editor, file);
    if (!found) {
      this.close();
      return false;
    }
    const context = { ...found, editor, file };
    this.context = context;
    void this.#show(context);
    return true;
  }

  async #show(context: EditorSuggestContext): Promise<void> {
    const values = await this.getSuggestions(context);
    if (this.context !== context) return;
    this.showSuggestions(values.slice(0, this.limit), context.editor.rectOf(context.start));
    this.context = context;
  }
}

/** Asks the suggests in their order until one answers. */
export class EditorSuggests {
  readonly suggests: EditorSuggest<unknown>[] = [];

  addSuggest(suggest: EditorSuggest<unknown>): void {
    this.suggests.push(suggest);
  }

  removeSuggest(suggest: EditorSuggest<unknown>): void {
    suggest.close();
    this.suggests.remove(suggest);
  }

  trigger(editor: Editor, file: TFile): void {
    this.suggests.find((suggest) => suggest.trigger(editor, file));
  }
  close(): void {
    for (const suggest of this.suggests) suggest.close();
  }
}
