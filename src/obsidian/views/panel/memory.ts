import type { App } from 'obsidian';
import { ORDERS, type Order } from '../../../core/panel/order';
import { SECTIONS, type SectionKind } from '../../../core/panel/section';

const KEY = 'topic-atlas-panel';

/** How a person likes the panel to be; it belongs to the device. */
export interface PanelTaste {
  readonly folded: readonly SectionKind[];
  readonly order: Order;
  readonly showsIndexNotes: boolean;
  readonly showsPlaces: boolean;
  readonly showsContext: boolean;
}

const DEFAULT: PanelTaste = {
  folded: [],
  order: 'natural',
  showsIndexNotes: false,
  showsPlaces: true,
  showsContext: false,
};

export function loadTaste(app: App): PanelTaste {
  const stored: unknown = app.loadLocalStorage(KEY);
  if (typeof stored !== 'object' || stored === null) return DEFAULT;
  const { folded, order, showsIndexNotes, showsPlaces, showsContext } = stored as Partial<
    Record<keyof PanelTaste, unknown>
  >;
  return {
    folded: SECTIONS.filter((kind) => Array.isArray(folded) && folded.includes(kind)),
    order: ORDERS.find((known) => known === order) ?? DEFAULT.order,
    showsIndexNotes: showsIndexNotes === true,
    showsPlaces: showsPlaces !== false,
    showsContext: showsContext === true,
  };
}

export function saveTaste(app: App, taste: PanelTaste): void {
  app.saveLocalStorage(KEY, taste);
}
