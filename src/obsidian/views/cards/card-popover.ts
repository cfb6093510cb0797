import { Component } from 'obsidian';
import { drawCard } from './card-element';
import type { ShownCard } from './shown-card';

/** Between the card and what it tells of, and the edge of the window; px. */
const GAP = 6;

let made = 0;

/** A card beside an element, as a tooltip: it takes neither the pointer nor the focus. */
export class CardPopover extends Component {
  /** `named` is what the card describes to those who do not see it. */
  constructor(
    private readonly target: Element,
    private readonly named: Element,
    private readonly card: ShownCard,
  ) {
    super();
  }

  override onload(): void {
    const { doc } = this.target;
    const element = doc.body.createDiv({
      cls: 'topic-atlas-card-popover',
      attr: { role: 'tooltip', id: `topic-atlas-card-${++made}` },
    });
    drawCard(element.createDiv({ cls: 'topic-atlas-card' }), this.card);
    this.place(element);
    this.named.setAttribute('aria-describedby', element.id);
    this.register(() => {
      element.remove();
      this.named.removeAttribute('aria-describedby');
    });
    this.registerDomEvent(doc, 'scroll', () => element.remove(), { capture: true, passive: true });
  }

  /** Below the element, or above it where there is more room. */
  private place(element: HTMLElement): void {
    const { left, top, bottom } = this.target.getBoundingClientRect();
    const { clientWidth, clientHeight } = element.doc.documentElement;
    const { offsetWidth, offsetHeight } = element;
    const fits = bottom + GAP + offsetHeight <= clientHeight || bottom + top < clientHeight;
    const x = Math.max(GAP, Math.min(left, clientWidth - offsetWidth - GAP));
    const y = fits ? bottom + GAP : Math.max(GAP, top - GAP - offsetHeight);
    element.setCssProps({ '--topic-atlas-card-x': `${x}px`, '--topic-atlas-card-y': `${y}px` });
  }
}
