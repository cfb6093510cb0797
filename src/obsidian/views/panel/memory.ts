import type { App } from 'obsidian';
import { layoutOf, type SectionLayout } from '../../../core/panel/layout';
import { ORDERS, type Order } from '../../../core/panel/order';
import { SECTIONS, type SectionKind } from '../../../core/panel/section';

const KEY = 'topic-atlas-panel';

/** How many lines of a problem, and of an approach, a row shows. */
export const CARD_LINES = ['one', 'two', 'all'] as const;

type CardLines = (typeof CARD_LINES)[number];

/** How a person likes the panel to be; it belongs to the device. */
export interface PanelTaste {
  readonly layout: SectionLayout;
  /** Sections that the person folded, and that they unfolded: of the others, a long one may be folded by itself. */
  readonly folded: readonly SectionKind[];
  readonly unfolded: readonly SectionKind[];
  readonly order: Order;
  readonly cardLines: CardLines;
  readonly showsIndexNotes: boolean;
  readonly showsPlaces: boolean;
  readonly showsContext: boolean;
}

export function loadTaste(app: App): PanelTaste {
  const stored: unknown = app.loadLocalStorage(KEY);
  const { sections, hidden, folded, unfolded, order, cardLines, showsIndexNotes, showsPlaces, showsContext } =
    recordOf(stored);
  return {
    layout: layoutOf(sections, hidden),
    folded: SECTIONS.filter((kind) => Array.isArray(folded) && folded.includes(kind)),
    unfolded: SECTIONS.filter((kind) => Array.isArray(unfolded) && unfolded.includes(kind)),
    order: ORDERS.find((known) => known === order) ?? 'natural',
    cardLines: CARD_LINES.find((known) => known === cardLines) ?? 'two',
    showsIndexNotes: showsIndexNotes === true,
    showsPlaces: showsPlaces !== false,
    showsContext: showsContext === true,
  };
}

type Stored = Omit<PanelTaste, 'layout'> & { readonly sections: unknown; readonly hidden: unknown };

function recordOf(stored: unknown): Partial<Record<keyof Stored, unknown>> {
  return typeof stored === 'object' && stored !== null ? stored : {};
}

export function saveTaste(app: App, { layout, ...taste }: PanelTaste): void {
  const stored: Stored = { ...taste, sections: layout.order, hidden: layout.hidden };
  app.saveLocalStorage(KEY, stored);
}
