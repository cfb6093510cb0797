import { Component } from 'obsidian';
import { elementAt } from './element-at';
import { observeSize } from './observe';
import { RowPool, type RowView } from './row-pool';

/** The rows of a list. Heights are in lines of text: only one line is ever measured. */
export interface RowModel<Row> {
  readonly length: number;
  /** Of all rows together, in lines. */
  readonly height: number;
  at(index: number): Row | undefined;
  /** Where a row begins, in lines from the top; `top(length)` is the height of all. */
  top(index: number): number;
  /** The row at so many lines from the top. */
  indexAt(lines: number): number;
  /** Where the same row stands, or -1. */
  indexOf(row: Row): number;
}

export interface ListOptions<Row> extends RowView<Row> {
  readonly role: 'tree' | 'listbox';
  readonly label: string;
  /** Told of the rows in sight each time something was drawn. */
  seen?(rows: readonly Row[]): void;
}

/** What is drawn above and below what is in sight, in lines; not in the frame in which other rows come. */
const MARGIN = 10;
/** Pixels are not exactly lines. */
const SLACK = 0.01;

let lists = 0;

/**
 * A list of any length that draws only the rows in sight. Its class `topic-atlas-list` sets `--topic-atlas-line`, the
 * height of a line. One row is the active one: arrow keys move it, and assistive technology follows.
 */
export class VirtualList<Row> extends Component {
  readonly el: HTMLElement;
  private readonly rowsEl: HTMLElement;
  private readonly pool: RowPool<Row>;
  private readonly id = `topic-atlas-list-${++lists}`;
  private model: RowModel<Row> | null = null;
  private line = 0;
  /** Of what is in sight, in pixels; measured when it changes, for asking costs a layout. */
  private height = 0;
  private activeIndex = -1;
  private isPressed = false;
  private waiting: (() => void)[] = [];

  constructor(
    parent: HTMLElement,
    private readonly options: ListOptions<Row>,
  ) {
    super();
    const { role, label } = options;
    this.el = parent.createDiv({ cls: 'topic-atlas-list', attr: { role, 'aria-label': label, tabindex: '0' } });
    this.rowsEl = this.el.createDiv({ cls: 'topic-atlas-list-rows', attr: { role: 'presentation' } });
    this.pool = new RowPool(this.rowsEl, role === 'tree' ? 'treeitem' : 'option', options);
  }

  override onload(): void {
    this.addChild(observeSize(this.el, () => this.remeasure()));
    this.registerDomEvent(this.el, 'scroll', () => this.refresh());
    this.registerDomEvent(this.el, 'keydown', (event) => this.move(event));
    this.registerDomEvent(this.el, 'focus', () => {
      if (this.activeIndex < 0) this.activate(0);
    });
    this.registerDomEvent(this.el, 'mousedown', ({ target }) => this.point(this.indexUnder(target)));
    this.registerDomEvent(this.el, 'pointerdown', () => {
      this.isPressed = true;
    });
    for (const end of ['pointerup', 'pointercancel', 'pointerleave', 'pointerenter'] as const)
      this.registerDomEvent(this.el, end, () => this.release());
  }

  /** The click that ends with this comes first. */
  private release(): void {
    if (!this.isPressed) return;
    window.setTimeout(() => {
      this.isPressed = false;
      for (const change of this.waiting.splice(0)) change();
    }, 0);
  }

  /** Changes the rows once no pointer is pressed on them: what is clicked stays where it is until the click is done. */
  whenFree(change: () => void): void {
    if (this.isPressed) this.waiting.push(change);
    else change();
  }

  /** The row that keys act on, if there is one. */
  get active(): number {
    return this.activeIndex;
  }

  activate(index: number): void {
    if (this.model?.at(index) === undefined) return;
    this.activeIndex = index;
    this.reveal(index);
    this.refresh();
  }

  /** As `activate`, but the row stays where it is: a pointer is on it. */
  private point(index: number): void {
    if (this.model?.at(index) === undefined) return;
    this.activeIndex = index;
    this.refresh();
  }

  /** Shows other rows. What was at the top stays there if it is still in the list, unless `fromTop` says otherwise. */
  setRows(model: RowModel<Row>, fromTop = false): void {
    const { scrollTop } = this.el;
    const top = fromTop ? undefined : this.topRow();
    const active = fromTop ? undefined : this.model?.at(this.activeIndex);
    this.model = model;
    this.activeIndex = active === undefined ? -1 : model.indexOf(active);
    this.resize();
    const to = fromTop ? 0 : (this.placeOf(top) ?? scrollTop);
    if (to !== scrollTop) this.el.scrollTop = to;
    this.draw(to, fromTop ? 0 : MARGIN);
  }

  /** The row that an element is part of. */
  rowUnder(target: EventTarget | null): Row | undefined {
    return this.model?.at(this.indexUnder(target));
  }

  elementOf(row: Row): HTMLElement | null {
    return this.pool.of(row);
  }

  /** Draws the rows in sight, as far as they are not drawn. */
  refresh(): void {
    this.draw(this.el.scrollTop, MARGIN);
  }

  private draw(scrollTop: number, margin: number): void {
    if (this.model === null || this.line === 0) return;
    const first = this.model.indexAt(Math.max(0, scrollTop / this.line - margin));
    const last = this.model.indexAt((scrollTop + this.height) / this.line + margin);
    const rows = rowsFrom(this.model, first, last);
    this.pool.draw(rows, (el, at) => this.place(el, first + at));
    const isDrawn = first <= this.activeIndex && this.activeIndex <= last;
    this.el.setAttrs({ 'aria-activedescendant': isDrawn ? `${this.id}-${this.activeIndex}` : null });
    this.options.seen?.(rows);
  }

  private place(el: HTMLElement, index: number): void {
    const [top, bottom] = [this.topOf(index), this.topOf(index + 1)];
    el.setCssProps({ '--topic-atlas-top': `${top}px`, '--topic-atlas-height': `${bottom - top}px` });
    el.setAttrs({
      id: `${this.id}-${index}`,
      'data-index': String(index),
      'aria-selected': String(index === this.activeIndex),
    });
    el.toggleClass('is-active', index === this.activeIndex);
  }

  private indexUnder(target: EventTarget | null): number {
    return Number(elementAt(target)?.closest('[data-index]')?.getAttribute('data-index') ?? -1);
  }

  private move(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || this.model === null) return;
    const to = this.destination(event.key, this.model);
    if (to === null) return;
    event.preventDefault();
    this.activate(Math.max(0, Math.min(this.model.length - 1, to)));
  }

  private destination(key: string, model: RowModel<Row>): number | null {
    const page = this.el.clientHeight / this.line;
    switch (key) {
      case 'ArrowDown':
        return this.activeIndex + 1;
      case 'ArrowUp':
        return this.activeIndex - 1;
      case 'PageDown':
        return model.indexAt(model.top(this.activeIndex) + page);
      case 'PageUp':
        return model.indexAt(Math.max(0, model.top(this.activeIndex) - page));
      case 'Home':
        return 0;
      case 'End':
        return model.length - 1;
      default:
        return null;
    }
  }

  private topOf(index: number): number {
    return (this.model?.top(index) ?? 0) * this.line;
  }

  /** The row at the upper edge, and how much of it is beyond. */
  private topRow(): { row: Row; beyond: number } | undefined {
    if (this.model === null || this.line === 0) return undefined;
    const index = this.model.indexAt(this.el.scrollTop / this.line + SLACK);
    const row = this.model.at(index);
    return row === undefined ? undefined : { row, beyond: this.el.scrollTop - this.topOf(index) };
  }

  /** How far to scroll so that a row stands where it stood; undefined when it is gone. */
  private placeOf(top: { row: Row; beyond: number } | undefined): number | undefined {
    const index = top === undefined ? -1 : (this.model?.indexOf(top.row) ?? -1);
    return top === undefined || index < 0 ? undefined : this.topOf(index) + top.beyond;
  }

  private reveal(index: number): void {
    const [top, bottom] = [this.topOf(index), this.topOf(index + 1)];
    const { scrollTop, clientHeight } = this.el;
    if (top < scrollTop) this.el.scrollTop = top;
    else if (bottom > scrollTop + clientHeight) this.el.scrollTop = bottom - clientHeight;
  }

  /** The theme, a zoom or another window may have changed the height of a line. */
  private remeasure(): void {
    this.height = this.el.clientHeight;
    if (this.height === 0) return;
    const top = this.topRow();
    const probe = this.rowsEl.createDiv({ cls: 'topic-atlas-list-line' });
    const { height } = probe.getBoundingClientRect();
    probe.remove();
    if (height !== this.line) {
      this.line = height;
      this.resize();
      this.el.scrollTop = this.placeOf(top) ?? this.el.scrollTop;
    }
    this.refresh();
  }

  private resize(): void {
    this.rowsEl.setCssProps({ '--topic-atlas-height': `${this.topOf(this.model?.length ?? 0)}px` });
  }
}

function rowsFrom<Row>(model: RowModel<Row>, first: number, last: number): Row[] {
  const rows: Row[] = [];
  for (let index = first; index <= last; index++) {
    const row = model.at(index);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}
