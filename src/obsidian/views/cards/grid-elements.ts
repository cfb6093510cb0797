import { elementAt } from '../ui/events';
import { linkToNote } from '../ui/note-link';
import { drawCard, printOf, type CardActs } from './card-element';
import type { ShownCard } from './shown-card';
import type { AnswerSuggestion } from './suggestions';
import { numberText } from '../../../i18n';

export interface GridOptions extends CardActs {
  /** Told of the open problems in sight each time that something was drawn or scrolled. */
  readonly seenOpen?: (cards: readonly ShownCard[]) => void;
  /** What may answer the open problem of a note, as far as it is known. */
  readonly suggested?: (path: string) => readonly AnswerSuggestion[];
}

export interface CardHeading {
  /** All that it shows, to tell whether it has to be drawn anew. */
  readonly print: string;
  /** How far below the topmost it stands. */
  readonly depth: number;
  /** Fills an empty element. */
  fill(el: HTMLElement): void;
}

/** A heading or a card of a grid. Keys tell all of them apart. */
export type GridItem =
  | { readonly kind: 'heading'; readonly key: string; readonly count: number; readonly heading: CardHeading }
  | { readonly kind: 'card'; readonly key: string; readonly index: number; readonly shown: ShownCard };

interface Drawn {
  readonly element: HTMLElement;
  item: GridItem;
  suggested: readonly AnswerSuggestion[];
  /** What it shows, so that what says the same is not drawn again. */
  print: string | null;
  /** Whether the Tab key stops at it; null where that was not said yet. */
  isStop: boolean | null;
}

const NOTHING: readonly AnswerSuggestion[] = [];

/** The elements of what is drawn of a grid, in its order. What stays drawn keeps its element, and the focus. */
export class GridElements {
  private drawn = new Map<string, Drawn>();

  constructor(
    private readonly content: HTMLElement,
    private readonly options: GridOptions,
  ) {}

  /**
   * Draws these items and no others. `current` is the card that has the focus, or had it last; `of` how many cards
   * there are. Answers with the keys of what was drawn anew.
   */
  draw(items: readonly GridItem[], current: number, of: number): ReadonlySet<string> {
    const held = this.keyOfFocus();
    const before = this.drawn;
    this.drawn = new Map(items.map((item) => [item.key, before.get(item.key) ?? this.make(item)]));
    for (const [key, { element }] of before) if (!this.drawn.has(key)) element.remove();
    const redrawn = new Set<string>();
    let next = this.content.firstElementChild;
    for (const item of items) {
      const drawn = this.drawn.get(item.key);
      if (drawn === undefined) continue;
      if (drawn.element === next) next = next.nextElementSibling;
      else this.content.insertBefore(drawn.element, next);
      if (this.fill(drawn, item, of)) redrawn.add(item.key);
    }
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

  /** The cards of these that can be seen in an element that scrolls. */
  inSight(scroller: HTMLElement, wanted: (shown: ShownCard) => boolean): ShownCard[] {
    const cards = Array.from(this.drawn.values()).flatMap(({ element, item }) =>
      item.kind === 'card' && wanted(item.shown) ? [{ element, shown: item.shown }] : [],
    );
    if (cards.length === 0) return [];
    const { top, bottom } = scroller.getBoundingClientRect();
    const [from, to] = [Math.max(0, top), Math.min(bottom, scroller.doc.documentElement.clientHeight)];
    return cards
      .filter(({ element }) => {
        const sight = element.getBoundingClientRect();
        return sight.bottom > from && sight.top < to;
      })
      .map(({ shown }) => shown);
  }

  /**
   * One card is a stop of the Tab key, and with it what can be pressed on it: the current one, or the first where that
   * is not drawn.
   */
  setStop(current: number): void {
    const cards = Array.from(this.drawn.values()).filter(({ item }) => item.kind === 'card');
    const stop = cards.find(({ item }) => item.kind === 'card' && item.index === current) ?? cards[0];
    for (const drawn of cards) {
      if (drawn.isStop === (drawn === stop)) continue;
      drawn.isStop = drawn === stop;
      for (const el of [drawn.element, ...drawn.element.findAll('a, button')]) el.tabIndex = drawn.isStop ? 0 : -1;
    }
  }

  private make(item: GridItem): Drawn {
    const isCard = item.kind === 'card';
    const element = this.content.createDiv({
      cls: isCard ? 'topic-atlas-card' : 'topic-atlas-cards-group',
      attr: { role: 'listitem' },
    });
    if (isCard) linkToNote(element, () => item.shown.path, this.options.link);
    return { element, item, suggested: NOTHING, print: null, isStop: null };
  }

  /** Has an element show an item. Answers whether it was drawn anew. */
  private fill(drawn: Drawn, item: GridItem, of: number): boolean {
    if (item.kind === 'heading') return fillHeading(drawn, item);
    const suggested = item.shown.card.open ? (this.options.suggested?.(item.shown.path) ?? NOTHING) : NOTHING;
    const isSame = drawn.item === item && drawn.suggested === suggested && drawn.print !== null;
    if (isSame) return false;
    Object.assign(drawn, { item, suggested });
    const { element } = drawn;
    element.setAttrs({
      'data-index': String(item.index),
      'aria-posinset': String(item.index + 1),
      'aria-setsize': String(of),
    });
    const extras = { properties: item.shown.properties?.read() ?? [], suggested };
    const print = printOf(item.shown, extras);
    if (drawn.print === print) return false;
    Object.assign(drawn, { print, isStop: null });
    drawCard(element, item.shown, this.options, extras);
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
    const focused = this.content.doc.activeElement;
    if (focused !== this.content && this.content.contains(focused)) return;
    const drawn = this.drawn.get(held)?.element ?? this.content.find(`.topic-atlas-card[data-index="${current}"]`);
    (drawn ?? this.content).focus({ preventScroll: true });
  }
}

function fillHeading(drawn: Drawn, { count, heading }: Extract<GridItem, { kind: 'heading' }>): boolean {
  const { element, print } = drawn;
  element.setAttribute('data-count', numberText(count));
  if (print === heading.print) return false;
  drawn.print = heading.print;
  element.empty();
  heading.fill(element.createDiv({ attr: { role: 'heading', 'aria-level': String(Math.min(6, 2 + heading.depth)) } }));
  return true;
}
