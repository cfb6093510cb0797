import { elementAt } from '../ui/element-at';
import { linkToNote } from '../ui/note-link';
import { drawCard, printOf, type CardActs } from './card-element';
import type { ShownCard } from './shown-card';
import type { Suggestion } from './suggestions';

export interface GridOptions extends CardActs {
  /** Told of the cards in sight each time that others are. */
  readonly seen?: (cards: readonly ShownCard[]) => void;
  /** What may answer the open problem of a note, as far as it is known. */
  readonly suggested?: (path: string) => readonly Suggestion[];
}

export interface CardHeading {
  /** All that it shows, to tell whether it has to be drawn anew. */
  readonly print: string;
  /** Fills an empty element. */
  fill(el: HTMLElement): void;
}

/** A heading or a card of a grid. Keys tell all of them apart. */
export type GridItem =
  | { readonly kind: 'heading'; readonly key: string; readonly count: number; readonly heading: CardHeading }
  | { readonly kind: 'card'; readonly key: string; readonly index: number; readonly shown: ShownCard };

interface Drawn {
  readonly element: HTMLElement;
  /** What it shows, so that what says the same is not drawn again. */
  print: string | null;
}

/** The elements of what is drawn of a grid, in its order. What stays drawn keeps its element, and the focus. */
export class GridElements {
  private drawn = new Map<string, Drawn>();

  constructor(
    private readonly content: HTMLElement,
    private readonly options: GridOptions,
  ) {}

  /** Draws these items and no others. `current` is the card that has the focus, or had it last; `of` how many cards there are. Answers with the keys of what was drawn anew. */
  draw(items: readonly GridItem[], current: number, of: number): ReadonlySet<string> {
    const held = this.keyOfFocus();
    const before = this.drawn;
    this.drawn = new Map();
    for (const item of items) this.drawn.set(item.key, before.get(item.key) ?? this.make(item));
    for (const [key, { element }] of before) if (!this.drawn.has(key)) element.remove();
    const redrawn = new Set<string>();
    items.forEach((item, at) => {
      if (this.place(item, at, of)) redrawn.add(item.key);
    });
    this.setStop(current);
    if (held !== null) this.keepFocus(held, current);
    return redrawn;
  }

  has(key: string): boolean {
    return this.drawn.has(key);
  }

  focus(key: string): void {
    this.drawn.get(key)?.element.focus();
  }

  /** The index of the card that an element is part of, or -1. */
  indexOf(target: EventTarget | null): number {
    return Number(elementAt(target)?.closest('.topic-atlas-card')?.getAttribute('data-index') ?? -1);
  }

  /** In pixels. */
  heightOf(key: string): number {
    return this.drawn.get(key)?.element.getBoundingClientRect().height ?? 0;
  }

  /** The indexes of the cards that can be seen in an element that scrolls. */
  inSight(scroller: HTMLElement): number[] {
    const sight = scroller.getBoundingClientRect();
    const bottom = Math.min(sight.bottom, scroller.doc.documentElement.clientHeight);
    const top = Math.max(0, sight.top);
    return Array.from(this.drawn.values(), ({ element }) => element)
      .filter((element) => {
        const { top: from, bottom: to } = element.getBoundingClientRect();
        return to > top && from < bottom;
      })
      .map((element) => this.indexOf(element))
      .filter((index) => index >= 0);
  }

  /** One card is a stop of the Tab key, and with it what can be pressed on it: the current one, or the first where that is not drawn. */
  setStop(current: number): void {
    const cards = Array.from(this.drawn.values(), ({ element }) => element).filter((el) => this.indexOf(el) >= 0);
    const stop = cards.find((element) => this.indexOf(element) === current) ?? cards[0];
    for (const element of cards) {
      const tabIndex = element === stop ? 0 : -1;
      element.tabIndex = tabIndex;
      for (const inner of element.findAll('a, button')) inner.tabIndex = tabIndex;
    }
  }

  private make(item: GridItem): Drawn {
    const isCard = item.kind === 'card';
    const element = this.content.createDiv({
      cls: isCard ? 'topic-atlas-card' : 'topic-atlas-cards-group',
      attr: { role: 'listitem' },
    });
    if (isCard) linkToNote(element, () => item.shown.path, this.options.link);
    return { element, print: null };
  }

  /** Puts an item in its place. Answers whether it was drawn anew. */
  private place(item: GridItem, at: number, of: number): boolean {
    const drawn = this.drawn.get(item.key);
    if (drawn === undefined) return false;
    const { element } = drawn;
    if (this.content.children[at] !== element) this.content.insertBefore(element, this.content.children[at] ?? null);
    if (item.kind === 'heading') return this.placeHeading(item, drawn);
    const suggested = item.shown.card.open ? (this.options.suggested?.(item.shown.path) ?? []) : [];
    element.setAttrs({
      'data-index': String(item.index),
      'aria-posinset': String(item.index + 1),
      'aria-setsize': String(of),
    });
    const print = printOf(item.shown, suggested);
    if (drawn.print === print) return false;
    drawn.print = print;
    drawCard(element, item.shown, this.options, suggested);
    return true;
  }

  private placeHeading({ count, heading }: Extract<GridItem, { kind: 'heading' }>, drawn: Drawn): boolean {
    const { element, print } = drawn;
    element.setAttribute('data-count', count.toLocaleString());
    if (print === heading.print) return false;
    drawn.print = heading.print;
    element.empty();
    heading.fill(element.createDiv({ attr: { role: 'heading', 'aria-level': '2' } }));
    return true;
  }

  private keyOfFocus(): string | null {
    const focused = this.content.doc.activeElement;
    if (focused === null || !this.content.contains(focused)) return null;
    const found = Array.from(this.drawn).find(([, { element }]) => element.contains(focused));
    return found?.[0] ?? '';
  }

  /** A card that moved, or was drawn anew under the focus, has lost it; one that is gone leaves it to its neighbour. */
  private keepFocus(held: string, current: number): void {
    if (this.content.contains(this.content.doc.activeElement) && this.content.doc.activeElement !== this.content)
      return;
    const drawn = this.drawn.get(held)?.element ?? this.content.find(`.topic-atlas-card[data-index="${current}"]`);
    (drawn ?? this.content).focus({ preventScroll: true });
  }
}
