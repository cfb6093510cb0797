import { Component } from 'obsidian';
import { GridLayout, type GridRow, type GridSection } from '../../../core/card-list/grid-layout';
import { isOpen } from '../../../core/cards/card';
import { observePrint, observeSize } from '../ui/observe';
import { isForMenu } from '../ui/note-link';
import { guessHeight, type TextMeasure } from './card-height';
import { GridElements, type CardHeading, type GridItem, type GridOptions } from './grid-elements';
import type { ShownCard } from './shown-card';

/** More cards than this are drawn only where they are in sight. */
const ALL = 120;
/** What is drawn above and below what is in sight, in pixels. */
const MARGIN = 300;
/** Heights that turn out other than they were guessed bring other rows into sight, of which the same is true. */
const ROUNDS = 4;

/** Cards that belong together. */
export interface CardSection {
  /** Tells sections apart. */
  readonly key: string;
  readonly heading: CardHeading | null;
  readonly cards: readonly ShownCard[];
}

type Heading = Extract<GridItem, { kind: 'heading' }>;
type CardItem = Extract<GridItem, { kind: 'card' }>;

/** A card that is to stay where it is in sight. */
interface Anchor {
  readonly key: string;
  /** How much of its row is beyond the upper edge, in pixels. */
  readonly beyond: number;
}

/**
 * Cards in as many columns as there is room for, each as high as what it says, in sections if there are any. Ten
 * thousand scroll as lightly as ten.
 */
export class CardGrid extends Component {
  /** What scrolls. */
  readonly element: HTMLElement;
  private readonly content: HTMLElement;
  private readonly drawn: GridElements;
  private headings: readonly (Heading | null)[] = [];
  private items: readonly CardItem[] = [];
  private indexes: ReadonlyMap<string, number> = new Map();
  private sizes: readonly GridSection[] = [];
  private layout = new GridLayout([], 1, 0, () => 0);
  /** Rows whose height was measured since they were laid out. */
  private readonly measured = new Set<number>();
  /**
   * Of headings and cards that were drawn, by their keys, in pixels: what is guessed for the others is known of them.
   */
  private readonly heights = new Map<string, number>();
  private columns = 1;
  private gap = 0;
  private text: TextMeasure = { width: 260, fontSize: 13 };
  /** The card that keys lead on from. */
  private current = 0;
  private isPrinting = false;

  constructor(
    parent: HTMLElement,
    private readonly options: GridOptions,
  ) {
    super();
    this.element = parent.createDiv({ cls: 'topic-atlas-cards' });
    this.content = this.element.createDiv({ cls: 'topic-atlas-cards-content', attr: { role: 'list', tabindex: '-1' } });
    this.drawn = new GridElements(this.content, options);
  }

  override onload(): void {
    this.registerDomEvent(this.element, 'scroll', () => (this.isWindowed ? this.draw() : this.tellSeen()));
    this.registerDomEvent(this.content, 'keydown', (event) => this.key(event));
    this.registerDomEvent(this.content, 'focusin', ({ target }) => this.noteFocus(this.drawn.indexOf(target)));
    this.addChild(observeSize(this.element, () => this.resize()));
    this.addChild(observePrint(this.element, (isPrinting) => this.print(isPrinting)));
  }

  /**
   * Shows these cards. Those that were there and say the same keep their elements; the place in the list and the focus
   * stay.
   */
  show(sections: readonly CardSection[]): void {
    const current = this.items[this.current]?.key;
    const anchor = this.anchor();
    this.headings = sections.map(headingOf);
    this.items = sections
      .flatMap(({ key, cards }) => cards.map((shown) => ({ key: `card ${key}\n${shown.path}`, shown })))
      .map(({ key, shown }, index) => ({ kind: 'card', key, index, shown }));
    this.indexes = new Map(this.items.map(({ key, index }) => [key, index]));
    const moved = this.indexes.get(current ?? '') ?? Math.min(this.current, this.items.length - 1);
    this.current = Math.max(0, moved);
    this.sizes = sections.map(({ heading, cards }) => ({ items: cards.length, hasHeading: heading !== null }));
    this.arrange(anchor);
  }

  /** Draws what is in sight as it is now: what cards show besides what their notes say has changed. */
  refresh(): void {
    this.draw();
  }

  private get isWindowed(): boolean {
    return this.items.length > ALL && !this.isPrinting && !this.isOnPaper;
  }

  /** On paper nothing can be scrolled to. */
  private print(isPrinting: boolean): void {
    this.isPrinting = isPrinting;
    this.draw();
  }

  /** The app renders a note that becomes a PDF by itself, out of sight. */
  private get isOnPaper(): boolean {
    return this.element.closest('.print') !== null;
  }

  private resize(): void {
    const anchor = this.anchor();
    if (this.look()) this.arrange(anchor);
    else this.draw();
  }

  /**
   * Looks how many columns there are, and how large text is. Answers whether that has changed; where there is no
   * layout, it has not.
   */
  private look(): boolean {
    const view = this.element.doc.defaultView;
    if (view === null || this.content.clientWidth === 0) return false;
    const before = JSON.stringify([this.columns, this.gap, this.text]);
    const { gridTemplateColumns, rowGap, fontSize } = view.getComputedStyle(this.content);
    const tracks = gridTemplateColumns.split(' ').map(Number.parseFloat);
    this.columns = Math.max(1, tracks.length);
    this.gap = Number.parseFloat(rowGap) || 0;
    this.text = {
      width: tracks[0] || this.content.clientWidth,
      fontSize: Number.parseFloat(fontSize) || this.text.fontSize,
    };
    if (JSON.stringify([this.columns, this.gap, this.text]) === before) return false;
    this.heights.clear();
    return true;
  }

  /** Lays out all rows anew. */
  private arrange(anchor: Anchor | null): void {
    this.look();
    this.measured.clear();
    this.layout = new GridLayout(this.sizes, this.columns, this.gap, (row) => this.guess(row));
    this.draw(anchor);
  }

  private guess(row: GridRow): number {
    return this.itemsOf(row).reduce(
      (most, item) => Math.max(most, this.heights.get(item.key) ?? this.guessOf(item)),
      0,
    );
  }

  private guessOf(item: GridItem): number {
    return item.kind === 'card' ? guessHeight(item.shown, this.text) : 3 * this.text.fontSize;
  }

  /** What is at the upper edge of what is in sight; null at the very top, which stays the top. */
  private anchor(): Anchor | null {
    const { scrollTop } = this.element;
    if (!this.isWindowed || scrollTop === 0) return null;
    const at = this.layout.rowAt(scrollTop);
    const key = this.items[this.layout.rows[at]?.first ?? -1]?.key;
    return key === undefined ? null : { key, beyond: scrollTop - this.layout.top(at) };
  }

  private placeOf({ key, beyond }: Anchor): number | null {
    const item = this.indexes.get(key);
    return item === undefined ? null : this.layout.top(this.layout.rowOf(item)) + beyond;
  }

  /** Draws what is to be drawn, with the anchor where it was. */
  private draw(anchor = this.anchor()): void {
    this.content.toggleClass('is-windowed', this.isWindowed);
    if (this.isWindowed) this.drawWindow(anchor);
    else this.drawAll();
    this.tellSeen();
  }

  private drawAll(): void {
    this.content.setCssProps({ '--topic-atlas-cards-height': '', '--topic-atlas-cards-offset': '' });
    this.drawRows(this.layout.rows);
  }

  /** What is read of the page is read before anything is written: each change of that order costs a layout. */
  private drawWindow(anchor: Anchor | null): void {
    const { clientHeight: height, scrollTop } = this.element;
    for (let round = 0; round < ROUNDS; round++) {
      const top = (anchor === null ? null : this.placeOf(anchor)) ?? scrollTop;
      const first = this.layout.rowAt(top - MARGIN);
      const end = this.layout.rowAt(top + height + MARGIN) + 1;
      this.reserve(first);
      const redrawn = this.drawRows(this.layout.rows.slice(first, end));
      if (Math.abs(scrollTop - top) > 1 || round > 0) this.element.scrollTop = top;
      if (height === 0) return;
      const changed = this.measureRows(first, end, redrawn);
      // What is of another height below the upper edge moves nothing that is in sight, unless it leaves room.
      const isLast = end === this.layout.rows.length;
      if (changed < this.layout.rowAt(top) || !(isLast || this.layout.top(end) > top + height)) continue;
      if (isLast) this.reserve(first);
      return;
    }
  }

  /** Makes room for the rows that are not drawn. */
  private reserve(first: number): void {
    this.content.setCssProps({
      '--topic-atlas-cards-height': `${this.layout.height}px`,
      '--topic-atlas-cards-offset': `${this.layout.top(first)}px`,
    });
  }

  /** Answers with the keys of what was drawn anew. */
  private drawRows(rows: readonly GridRow[]): ReadonlySet<string> {
    return this.drawn.draw(
      rows.flatMap((row) => this.itemsOf(row)),
      this.current,
      this.items.length,
    );
  }

  private itemsOf({ isHeading, section, first, end }: GridRow): readonly GridItem[] {
    const heading = this.headings[section] ?? null;
    if (!isHeading) return this.items.slice(first, end);
    return heading === null ? [] : [heading];
  }

  /** Answers with the first row that is not as high as was known. */
  private measureRows(first: number, end: number, redrawn: ReadonlySet<string>): number {
    let changed = Infinity;
    for (let at = end - 1; at >= first; at--) {
      const row = this.layout.rows[at];
      const keys = row === undefined ? [] : this.itemsOf(row).map(({ key }) => key);
      if (row === undefined || (this.measured.has(at) && !keys.some((key) => redrawn.has(key)))) continue;
      this.measured.add(at);
      for (const key of keys) this.heights.set(key, this.drawn.heightOf(key));
      if (this.layout.setHeight(at, this.guess(row))) changed = at;
    }
    return changed;
  }

  private tellSeen(): void {
    if (this.options.seenOpen !== undefined && !this.isPrinting)
      this.options.seenOpen(this.drawn.inSight(this.element, ({ card }) => isOpen(card)));
  }

  private noteFocus(index: number): void {
    if (index < 0) return;
    this.current = index;
    this.drawn.setStop(index);
  }

  private key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isForMenu(event)) return;
    const to = this.destination(event.key);
    if (to === null || this.items.length === 0) return;
    event.preventDefault();
    this.focus(Math.max(0, Math.min(this.items.length - 1, to)));
  }

  private destination(key: string): number | null {
    const { current, layout, content } = this;
    const onward = content.doc.defaultView?.getComputedStyle(content).direction === 'rtl' ? -1 : 1;
    switch (key) {
      case 'ArrowRight':
        return current + onward;
      case 'ArrowLeft':
        return current - onward;
      case 'ArrowDown':
        return layout.beside(current, 1);
      case 'ArrowUp':
        return layout.beside(current, -1);
      case 'Home':
        return 0;
      case 'End':
        return this.items.length - 1;
      default:
        return null;
    }
  }

  private focus(index: number): void {
    this.current = index;
    const key = this.items[index]?.key ?? '';
    if (!this.drawn.has(key)) {
      this.element.scrollTop = this.layout.top(this.layout.rowOf(index));
      this.draw();
    }
    this.drawn.focus(key);
  }
}

function headingOf({ key, heading, cards }: CardSection): Heading | null {
  return heading === null ? null : { kind: 'heading', key: `heading ${key}`, count: cards.length, heading };
}
