import { Strict } from '../base/strict';

export interface Pos {
  line: number;
  ch: number;
}
interface Range {
  from: Pos;
  to?: Pos;
}
interface Change extends Range {
  text: string;
}
interface Selection {
  anchor: Pos;
  head?: Pos;
}
interface Transaction {
  replaceSelection?: string;
  changes?: Change[];
  selections?: Range[];
  selection?: Range;
}

const isBefore = (left: Pos, right: Pos): boolean =>
  left.line < right.line || (left.line === right.line && left.ch < right.ch);

/** The app's editor over a plain text area. One selection, its own undo for what programs change. */
export class Editor extends Strict {
  readonly #past: string[] = [];
  readonly #future: string[] = [];

  constructor(
    readonly inputEl: HTMLTextAreaElement,
    private readonly changed: () => void,
  ) {
    super('Editor');
  }

  getDoc(): this {
    return this;
  }
  refresh(): void {}
  getValue(): string {
    return this.inputEl.value;
  }
  setValue(content: string): void {
    this.#replace(content, 0);
  }

  getLine(line: number): string {
    return this.#lines()[line] ?? '';
  }
  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }
  lineCount(): number {
    return this.#lines().length;
  }
  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    return this.getValue().slice(this.inputEl.selectionStart, this.inputEl.selectionEnd);
  }
  somethingSelected(): boolean {
    return this.inputEl.selectionStart !== this.inputEl.selectionEnd;
  }
  getRange(from: Pos, to: Pos): string {
    return this.getValue().slice(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string): void {
    const { selectionStart: from, selectionEnd: to } = this.inputEl;
    this.#splice(replacement, from, to);
    this.inputEl.setSelectionRange(from + replacement.length, from + replacement.length);
  }

  /** The cursor keeps its place in the text around the change. */
  replaceRange(replacement: string, from: Pos, to: Pos = from): void {
    const [start, end] = [this.posToOffset(from), this.posToOffset(to)];
    const shift = (at: number): number =>
      at <= start ? at : at >= end ? at + replacement.length - (end - start) : start + replacement.length;
    const [selectionStart, selectionEnd] = [shift(this.inputEl.selectionStart), shift(this.inputEl.selectionEnd)];
    this.#splice(replacement, start, end);
    this.inputEl.setSelectionRange(selectionStart, selectionEnd);
  }

  getCursor(side: 'from' | 'to' | 'head' | 'anchor' = 'head'): Pos {
    const { selectionStart, selectionEnd, selectionDirection } = this.inputEl;
    const headFirst = selectionDirection === 'backward';
    const atStart = side === 'from' || (side === 'head' && headFirst) || (side === 'anchor' && !headFirst);
    return this.offsetToPos(atStart ? selectionStart : selectionEnd);
  }

  listSelections(): { anchor: Pos; head: Pos }[] {
    return [{ anchor: this.getCursor('anchor'), head: this.getCursor('head') }];
  }

  setCursor(pos: Pos | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: Pos, head: Pos = anchor): void {
    const backward = isBefore(head, anchor);
    const [from, to] = backward ? [head, anchor] : [anchor, head];
    this.inputEl.setSelectionRange(this.posToOffset(from), this.posToOffset(to), backward ? 'backward' : 'forward');
  }

  /** Of several, the main one is taken. */
  setSelections(ranges: Selection[], main = 0): void {
    const range = ranges[main] ?? ranges[0];
    if (range) this.setSelection(range.anchor, range.head);
  }

  focus(): void {
    this.inputEl.focus();
  }
  blur(): void {
    this.inputEl.blur();
  }
  hasFocus(): boolean {
    return this.inputEl.isActiveElement();
  }
  getScrollInfo(): { top: number; left: number } {
    return { top: this.inputEl.scrollTop, left: this.inputEl.scrollLeft };
  }
  scrollTo(x?: number | null, y?: number | null): void {
    this.inputEl.scrollTo(x ?? this.inputEl.scrollLeft, y ?? this.inputEl.scrollTop);
  }

  scrollIntoView({ from }: { from: Pos; to: Pos }, center = false): void {
    const height = this.inputEl.scrollHeight / Math.max(1, this.lineCount());
    this.scrollTo(null, from.line * height - (center ? this.inputEl.clientHeight / 2 : 0));
  }

  /** Where a place of the text is on the page, as near as a text area tells: its line. Internal to the workbench. */
  rectOf({ line }: Pos): DOMRect {
    const box = this.inputEl.getBoundingClientRect();
    const style = getComputedStyle(this.inputEl);
    const height = parseFloat(style.lineHeight);
    return new DOMRect(
      box.left + parseFloat(style.paddingLeft),
      box.top + parseFloat(style.paddingTop) + line * height - this.inputEl.scrollTop,
      0,
      height,
    );
  }

  undo(): void {
    this.#step(this.#past, this.#future);
  }
  redo(): void {
    this.#step(this.#future, this.#past);
  }

  exec(command: string): void {
    const { line } = this.getCursor();
    const actions: Record<string, () => void> = {
      goStart: () => this.setCursor(0, 0),
      goEnd: () => this.setCursor(this.offsetToPos(this.getValue().length)),
      newlineAndIndent: () => this.replaceSelection(`\n${/^\s*/.exec(this.getLine(line))?.[0] ?? ''}`),
      indentMore: () => this.setLine(line, `\t${this.getLine(line)}`),
      indentLess: () => this.setLine(line, this.getLine(line).replace(/^(?:\t| {1,4})/, '')),
      deleteLine: () => this.replaceRange('', { line, ch: 0 }, { line: line + 1, ch: 0 }),
    };
    const action = actions[command];
    if (!action) throw new Error(`The workbench's editor has no command "${command}".`);
    action();
  }

  /** All changes count in the text as it was before. */
  transaction({ changes = [], replaceSelection, selection, selections }: Transaction): void {
    const places = changes.map(({ text, from, to = from }) => ({
      text,
      from: this.posToOffset(from),
      to: this.posToOffset(to),
    }));
    let value = this.getValue();
    for (const { text, from, to } of places.sort((left, right) => right.from - left.from))
      value = value.slice(0, from) + text + value.slice(to);
    if (places.length > 0) this.#replace(value, this.inputEl.selectionStart);
    if (replaceSelection !== undefined) this.replaceSelection(replaceSelection);
    const range = selections?.[0] ?? selection;
    if (range) this.setSelection(range.from, range.to);
  }

  wordAt({ line, ch }: Pos): { from: Pos; to: Pos } | null {
    for (const { 0: word, index } of this.getLine(line).matchAll(/[\p{L}\p{N}_]+/gu)) {
      if (index <= ch && ch <= index + word.length)
        return { from: { line, ch: index }, to: { line, ch: index + word.length } };
    }
    return null;
  }

  posToOffset({ line, ch }: Pos): number {
    const lines = this.#lines();
    if (line >= lines.length) return this.getValue().length;
    const before = lines.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0);
    return before + Math.min(ch, lines[line]?.length ?? 0);
  }

  offsetToPos(offset: number): Pos {
    const before = this.getValue().slice(0, offset).split('\n');
    return { line: before.length - 1, ch: before.at(-1)?.length ?? 0 };
  }

  processLines<T>(
    read: (line: number, text: string) => T | null,
    write: (line: number, text: string, value: T | null) => Change | void,
    ignoreEmpty = false,
  ): void {
    const lines = this.#lines();
    const values = lines.map((text, line) => (ignoreEmpty && text.trim() === '' ? null : read(line, text)));
    const changes = lines.flatMap((text, line) => write(line, text, values[line] ?? null) ?? []);
    this.transaction({ changes });
  }

  #lines(): string[] {
    return this.getValue().split('\n');
  }

  #splice(text: string, from: number, to: number): void {
    const value = this.getValue();
    this.#replace(value.slice(0, from) + text + value.slice(to), from + text.length);
  }

  #replace(value: string, cursor: number): void {
    if (value === this.getValue()) return;
    this.#past.push(this.getValue());
    this.#future.length = 0;
    this.#put(value, cursor);
  }

  #step(from: string[], to: string[]): void {
    const value = from.pop();
    if (value === undefined) return;
    to.push(this.getValue());
    this.#put(value, this.inputEl.selectionStart);
  }

  #put(value: string, cursor: number): void {
    const { scrollTop } = this.inputEl;
    this.inputEl.value = value;
    this.inputEl.setSelectionRange(Math.min(cursor, value.length), Math.min(cursor, value.length));
    this.inputEl.scrollTop = scrollTop;
    this.changed();
  }
}
