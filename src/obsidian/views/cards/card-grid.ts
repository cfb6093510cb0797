import { Component } from 'obsidian';
import { observeSize } from '../ui/observe';
import { linkToNote, type LinkContext } from '../ui/note-link';
import { drawCard, printOf, type ShownCard } from './card-element';

/** More cards than this are drawn only where they are in sight, at one height; fewer flow, each as high as it needs. */
const FLOW = 120;
/** Rows drawn above and below what is in sight. */
const MARGIN = 2;

interface Drawn {
  readonly element: HTMLElement;
  /** What it shows, so that a card that says the same is not drawn again. */
  path: string;
  print: string;
}

/** Cards in as many columns as there is room for. Ten thousand scroll as lightly as ten. */
export class CardGrid extends Component {
  readonly element: HTMLElement;
  private readonly content: HTMLElement;
  private cards: readonly ShownCard[] = [];
  private drawn = new Map<string, Drawn>();
  private columns = 1;
  private rowHeight = 0;
  private current = 0;

  constructor(
    parent: HTMLElement,
    private readonly context: LinkContext,
  ) {
    super();
    this.element = parent.createDiv({ cls: 'topic-atlas-cards' });
    this.content = this.element.createDiv({ cls: 'topic-atlas-cards-content', attr: { role: 'list' } });
  }

  override onload(): void {
    this.registerDomEvent(this.element, 'scroll', () => this.draw());
    this.registerDomEvent(this.content, 'keydown', (event) => this.moveFocus(event));
    this.registerDomEvent(this.content, 'focusin', (event) => this.noteFocus(event));
    this.addChild(observeSize(this.element, () => this.measure()));
  }

  /** Shows these cards. Those that were there and say the same keep their elements, and the place in the list stays. */
  show(cards: readonly ShownCard[]): void {
    const current = this.cards[this.current]?.path;
    this.cards = cards;
    const moved = cards.findIndex(({ path }) => path === current);
    this.current = Math.max(0, moved < 0 ? Math.min(this.current, cards.length - 1) : moved);
    this.content.toggleClass('is-windowed', this.windowed);
    this.measure();
  }

  private get windowed(): boolean {
    return this.cards.length > FLOW;
  }

  private measure(): void {
    const view = this.element.doc.defaultView;
    if (view === null) return;
    const style = view.getComputedStyle(this.content);
    this.columns = Math.max(1, style.gridTemplateColumns.split(' ').filter((track) => track !== '').length);
    this.rowHeight = (Number.parseFloat(style.gridAutoRows) || 0) + (Number.parseFloat(style.rowGap) || 0);
    this.draw();
  }

  private draw(): void {
    const [first, last] = this.range();
    const rows = Math.ceil(this.cards.length / this.columns);
    const height = this.windowed ? `${rows * this.rowHeight}px` : '';
    const offset = this.windowed ? `${Math.floor(first / this.columns) * this.rowHeight}px` : '';
    this.content.setCssProps({ '--topic-atlas-cards-height': height, '--topic-atlas-cards-offset': offset });
    this.drawRange(first, last);
  }

  private range(): [first: number, last: number] {
    if (!this.windowed || this.rowHeight === 0) return [0, Math.min(this.cards.length, FLOW)];
    const top = Math.floor(this.element.scrollTop / this.rowHeight) - MARGIN;
    const bottom = Math.ceil((this.element.scrollTop + this.element.clientHeight) / this.rowHeight) + MARGIN;
    return [Math.max(0, top) * this.columns, Math.min(this.cards.length, bottom * this.columns)];
  }

  private drawRange(first: number, last: number): void {
    const shown = this.cards.slice(first, last);
    const before = this.drawn;
    this.drawn = new Map();
    for (const card of shown) this.drawn.set(card.path, before.get(card.path) ?? this.make(card));
    for (const [path, { element }] of before) if (!this.drawn.has(path)) element.remove();
    shown.forEach((card, i) => this.place(card, i, first + i));
  }

  private make(card: ShownCard): Drawn {
    const element = this.content.createDiv({ cls: 'topic-atlas-card', attr: { role: 'listitem' } });
    const made = { element, path: card.path, print: '' };
    linkToNote(element, () => made.path, this.context);
    return made;
  }

  private place(card: ShownCard, at: number, index: number): void {
    const drawn = this.drawn.get(card.path);
    if (drawn === undefined) return;
    const print = printOf(card);
    if (drawn.print !== print) drawCard(drawn.element, card);
    drawn.print = print;
    drawn.element.setAttribute('data-index', String(index));
    drawn.element.tabIndex = index === this.current ? 0 : -1;
    if (this.content.children[at] !== drawn.element)
      this.content.insertBefore(drawn.element, this.content.children[at] ?? null);
  }

  private noteFocus({ targetNode }: FocusEvent): void {
    const element = targetNode?.instanceOf(HTMLElement) === true ? targetNode.closest('.topic-atlas-card') : null;
    const index = Number(element?.getAttribute('data-index') ?? -1);
    if (index < 0 || index === this.current) return;
    this.current = index;
    for (const drawn of this.drawn.values()) drawn.element.tabIndex = drawn.element === element ? 0 : -1;
  }

  private moveFocus(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowLeft: -1,
      ArrowDown: this.columns,
      ArrowUp: -this.columns,
      Home: -this.cards.length,
      End: this.cards.length,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.focus(Math.max(0, Math.min(this.cards.length - 1, this.current + step)));
  }

  private focus(index: number): void {
    const card = this.cards[index];
    if (card === undefined) return;
    if (!this.drawn.has(card.path)) {
      this.element.scrollTop = Math.floor(index / this.columns) * this.rowHeight;
      this.draw();
    }
    this.drawn.get(card.path)?.element.focus();
  }
}
