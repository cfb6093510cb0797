import { Component } from 'obsidian';
import { elementAt } from './events';
import { observeSize } from './observe';
import { heirOf, RowHeights, type RowModel } from './row-heights';
import { RowPool, type RowView } from './row-pool';
import { nameRegion } from './region-name';

export interface ListOptions<Row> extends RowView<Row> {
  readonly role: 'tree' | 'listbox';
  readonly label: string;
  /** Whether rows are as high as what they show, which is measured when they are drawn; else as the model says. */
  readonly isMeasured?: boolean;
  /** Told of the rows in sight each time something was drawn. */
  seen?(rows: readonly Row[]): void;
}

/** What is drawn above and below what is in sight, in lines; not in the frame in which other rows come. */
const MARGIN = 10;
/** Pixels are not exactly lines. */
const SLACK = 0.5;
/** Rows that turn out to be lower than was believed leave room for more, which may do so too. */
const MOST_ROUNDS = 4;
/** Of a list of more rows the measured ones are measured anew when it changes. */
const FEW_ROWS = 1_000;
const NO_ROWS: RowModel<never> = {
  length: 0,
  height: 0,
  at: () => undefined,
  top: () => 0,
  indexAt: () => 0,
  indexOf: () => -1,
};

let lists = 0;

/**
 * A list of any length that draws only the rows in sight, one below the other. Its class `topic-atlas-list` sets
 * `--topic-atlas-line`, the height of a line. One row is the active one: arrow keys move it, and assistive technology
 * follows.
 */
export class VirtualList<Row> extends Component {
  readonly el: HTMLElement;
  /** As high as all rows, so that it scrolls; the rows that are drawn stand in a block within it. */
  private readonly rowsEl: HTMLElement;
  private readonly blockEl: HTMLElement;
  private readonly pool: RowPool<Row>;
  private readonly id = `topic-atlas-list-${++lists}`;
  private model: RowModel<Row> = NO_ROWS;
  private heights = new RowHeights(NO_ROWS, 0);
  /** Heights that rows had when they were drawn, by their keys, in pixels. */
  private readonly measured = new Map<string, number>();
  private line = 0;
  /** Of what is in sight, in pixels; measured when it changes, for asking costs a layout. */
  private height = 0;
  private width = 0;
  private activeIndex = -1;
  private isPressed = false;
  private waiting: (() => void)[] = [];

  constructor(
    parent: HTMLElement,
    private readonly options: ListOptions<Row>,
  ) {
    super();
    const { role, label, isMeasured } = options;
    this.el = parent.createDiv({ cls: 'topic-atlas-list', attr: { role, tabindex: '0' } });
    nameRegion(this.el, label);
    this.el.toggleClass('is-measured', isMeasured === true);
    this.rowsEl = this.el.createDiv({ cls: 'topic-atlas-list-rows', attr: { role: 'presentation' } });
    this.blockEl = this.rowsEl.createDiv({ cls: 'topic-atlas-list-block', attr: { role: 'presentation' } });
    this.pool = new RowPool(this.blockEl, role === 'tree' ? 'treeitem' : 'option', options);
  }

  override onload(): void {
    this.addChild(observeSize(this.el, () => this.remeasure()));
    this.registerDomEvent(this.el, 'scroll', () => this.redraw());
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
    if (this.isPressed) this.waiting = [...this.waiting.filter((other) => other !== change), change];
    else change();
  }

  /** The row that keys act on, if there is one. */
  get active(): number {
    return this.activeIndex;
  }

  activate(index: number): void {
    if (this.model.at(index) === undefined) return;
    this.activeIndex = index;
    this.reveal(index);
    this.redraw();
    // Only now it is known how high it is.
    if (this.reveal(index)) this.redraw();
  }

  /** As `activate`, but the row stays where it is: a pointer is on it. */
  private point(index: number): void {
    if (this.model.at(index) === undefined) return;
    this.activeIndex = index;
    this.redraw();
  }

  /**
   * Shows other rows. What was at the top stays there if it is still in the list, unless `fromTop` says otherwise;
   * where nothing was scrolled, what comes before it is what there is to see.
   */
  setRows(model: RowModel<Row>, fromTop = false): void {
    const { scrollTop } = this.el;
    const top = fromTop || scrollTop === 0 ? undefined : this.topRow(scrollTop);
    const before = this.keyOf(this.activeIndex);
    this.activeIndex = fromTop ? -1 : heirOf(this.activeIndex, this.model, model);
    if (fromTop) this.measured.clear();
    this.model = model;
    this.heights = this.heightsOf(model);
    this.resize();
    const to = fromTop ? 0 : (this.placeOf(top) ?? scrollTop);
    if (to !== scrollTop) this.el.scrollTop = to;
    this.draw(to, fromTop ? 0 : MARGIN);
    // It may be far from the one that is gone.
    if (before !== this.keyOf(this.activeIndex)) this.activate(this.activeIndex);
  }

  private keyOf(index: number): string | null {
    const row = this.model.at(index);
    return row === undefined ? null : this.options.key(row);
  }

  /** With what is known of rows that were drawn before. */
  private heightsOf(model: RowModel<Row>): RowHeights {
    const heights = new RowHeights(model, this.line);
    if (this.measured.size === 0 || model.length > FEW_ROWS) return heights;
    for (let index = 0; index < model.length; index++) {
      const row = model.at(index);
      const height = row === undefined ? undefined : this.measured.get(this.options.key(row));
      if (height !== undefined) heights.measure(index, [height]);
    }
    return heights;
  }

  /** The row that an element is part of. */
  rowUnder(target: EventTarget | null): Row | undefined {
    return this.model.at(this.indexUnder(target));
  }

  elementOf(row: Row): HTMLElement | null {
    return this.pool.of(row);
  }

  /** Draws the rows in sight, as far as they are not drawn or show something else now. */
  refresh(): void {
    this.whenFree(this.redraw);
  }

  private readonly redraw = (): void => this.draw(this.el.scrollTop, MARGIN);

  /** To be called when the style changed in which rows are shown. */
  restyle(): void {
    const top = this.topRow(this.el.scrollTop);
    this.forgetHeights();
    this.el.scrollTop = this.placeOf(top) ?? this.el.scrollTop;
    this.refresh();
  }

  private draw(scrollTop: number, margin: number): void {
    if (this.line === 0) return;
    let to = scrollTop;
    let rows: Row[] = [];
    let drawn: { first: number; last: number } | null = null;
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const first = this.heights.indexAt(to - margin * this.line);
      const last = this.heights.indexAt(to + this.height + margin * this.line);
      // Most rows are higher than was believed: then all that are in sight are drawn and measured.
      if (drawn !== null && drawn.first <= first && last <= drawn.last) break;
      rows = rowsFrom(this.model, first, last);
      drawn = { first, last };
      const els = this.pool.draw(rows, (el, at) => this.place(el, first + at));
      const moved = this.options.isMeasured === true ? this.measure(rows, els, first, to) : null;
      this.show(first, last);
      if (moved === null) break;
      to = moved;
    }
    this.options.seen?.(rows);
  }

  /**
   * Measures the rows that are drawn, and lets what is at the top stay there. Answers how far the list is scrolled
   * then; null where none has another height than was believed.
   */
  private measure(rows: readonly Row[], els: readonly HTMLElement[], first: number, scrollTop: number): number | null {
    const top = this.heights.indexAt(scrollTop + SLACK);
    const beyond = scrollTop - this.heights.top(top);
    const heights = els.map((el) => el.getBoundingClientRect().height);
    rows.forEach((row, i) => this.measured.set(this.options.key(row), heights[i] ?? 0));
    if (!this.heights.measure(first, heights)) return null;
    this.resize();
    const to = scrollTop === 0 ? 0 : this.heights.top(top) + beyond;
    if (Math.abs(to - scrollTop) <= SLACK) return scrollTop;
    this.el.scrollTop = to;
    return this.el.scrollTop;
  }

  private show(first: number, last: number): void {
    this.blockEl.setCssProps({ '--topic-atlas-top': `${this.heights.top(first)}px` });
    const isDrawn = first <= this.activeIndex && this.activeIndex <= last;
    this.el.setAttrs({ 'aria-activedescendant': isDrawn ? `${this.id}-${this.activeIndex}` : null });
  }

  private place(el: HTMLElement, index: number): void {
    if (this.options.isMeasured !== true) {
      const height = this.heights.top(index + 1) - this.heights.top(index);
      el.setCssProps({ '--topic-atlas-height': `${height}px` });
    }
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
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    const to = this.destination(event.key);
    if (to === null) return;
    event.preventDefault();
    this.activate(Math.max(0, Math.min(this.model.length - 1, to)));
  }

  private destination(key: string): number | null {
    const top = this.heights.top(this.activeIndex);
    switch (key) {
      case 'ArrowDown':
        return this.activeIndex + 1;
      case 'ArrowUp':
        return this.activeIndex - 1;
      case 'PageDown':
        return this.heights.indexAt(top + this.height);
      case 'PageUp':
        return this.heights.indexAt(top - this.height);
      case 'Home':
        return 0;
      case 'End':
        return this.model.length - 1;
      default:
        return null;
    }
  }

  /** The row at the upper edge, and how much of it is beyond. */
  private topRow(scrollTop: number): { row: Row; beyond: number } | undefined {
    const index = this.heights.indexAt(scrollTop + SLACK);
    const row = this.model.at(index);
    return row === undefined ? undefined : { row, beyond: scrollTop - this.heights.top(index) };
  }

  /** How far to scroll so that a row stands where it stood; undefined when it is gone. */
  private placeOf(top: { row: Row; beyond: number } | undefined): number | undefined {
    const index = top === undefined ? -1 : this.model.indexOf(top.row);
    return top === undefined || index < 0 ? undefined : this.heights.top(index) + top.beyond;
  }

  /** Scrolls where a row is not wholly in sight. Answers whether it did. */
  private reveal(index: number): boolean {
    const [top, bottom] = [this.heights.top(index), this.heights.top(index + 1)];
    const { scrollTop } = this.el;
    if (top < scrollTop) this.el.scrollTop = top;
    else if (bottom > scrollTop + this.height) this.el.scrollTop = bottom - this.height;
    return this.el.scrollTop !== scrollTop;
  }

  /** The theme, a zoom or another window may have changed the height of a line, or of what is broken into lines. */
  private remeasure(): void {
    const { clientHeight, clientWidth } = this.el;
    this.height = clientHeight;
    if (clientHeight === 0) return;
    const top = this.topRow(this.el.scrollTop);
    const probe = this.rowsEl.createDiv({ cls: 'topic-atlas-list-line' });
    const { height } = probe.getBoundingClientRect();
    probe.remove();
    if (height !== this.line || clientWidth !== this.width) {
      [this.line, this.width] = [height, clientWidth];
      this.forgetHeights();
      this.el.scrollTop = this.placeOf(top) ?? this.el.scrollTop;
    }
    this.refresh();
  }

  private forgetHeights(): void {
    this.measured.clear();
    this.heights = new RowHeights(this.model, this.line);
    this.resize();
  }

  private resize(): void {
    this.rowsEl.setCssProps({ '--topic-atlas-height': `${this.heights.height}px` });
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
