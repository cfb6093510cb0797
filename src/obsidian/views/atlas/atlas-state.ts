import type { Viewport } from '../../../core/map/viewport';
import { CARD_ORDERS, CARD_STATES, DEFAULT_QUERY, type CardQuery } from '../../../core/card-list/query';

/** The parts of the atlas, as the bar shows them. */
export const PARTS = ['topics', 'notes', 'linked', 'todo'] as const;
export type PartName = (typeof PARTS)[number];

/** What is to be done comes in two kinds. */
export type TodoKind = 'coverage' | 'unsorted';

/** What an atlas shows: kept with the workspace. */
export interface AtlasViewState {
  /** `welcome` is the page that the first minute shows; no tab leads there. */
  readonly part: PartName | 'welcome';
  /** Id of the chosen topic; empty for none. */
  readonly topic: string;
  /** Words of the search field. */
  readonly text: string;
  /** Which notes the part of notes shows, and how. */
  readonly filter: Pick<CardQuery, 'topic' | 'state' | 'order'>;
  readonly todo: TodoKind;
  readonly map: MapPlace;
}

/** How a person left the map. */
export interface MapPlace {
  /** The region that is looked at, as `regionKey` has it; empty for the whole vault. */
  readonly at: string;
  /** What is looked at, where it is not that region as large as there is room for. */
  readonly view: Viewport | null;
  /** The mark that is to be seen alone; 0 for none. */
  readonly mark: number;
}

export const START: AtlasViewState = {
  part: 'topics',
  topic: '',
  text: '',
  filter: { topic: '', state: DEFAULT_QUERY.state, order: DEFAULT_QUERY.order },
  todo: 'coverage',
  map: { at: '', view: null, mark: 0 },
};

/** Reads what the workspace kept, or a command asks for; what cannot be used is as in `now`. */
export function readState(value: unknown, now: AtlasViewState = START): AtlasViewState {
  const { part, topic, text, filter, todo, map } = fieldsOf(value);
  const { topic: of, state, order } = fieldsOf(filter);
  return {
    part: [...PARTS, 'welcome' as const].find((one) => one === part) ?? now.part,
    topic: typeof topic === 'string' ? topic : now.topic,
    text: typeof text === 'string' ? text : now.text,
    filter: {
      topic: typeof of === 'string' ? of : now.filter.topic,
      state: CARD_STATES.find((one) => one === state) ?? now.filter.state,
      order: CARD_ORDERS.find((one) => one === order) ?? now.filter.order,
    },
    todo: todo === 'unsorted' || todo === 'coverage' ? todo : now.todo,
    map: map === undefined ? now.map : readPlace(map),
  };
}

function readPlace(value: unknown): MapPlace {
  const { at, view, mark } = fieldsOf(value);
  return { at: typeof at === 'string' ? at : '', view: readView(view), mark: typeof mark === 'number' ? mark : 0 };
}

function readView(value: unknown): Viewport | null {
  const { x, y, scale } = fieldsOf(value);
  if (typeof x !== 'number' || typeof y !== 'number' || typeof scale !== 'number') return null;
  return Number.isFinite(x) && Number.isFinite(y) && scale > 0 && Number.isFinite(scale) ? { x, y, scale } : null;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
