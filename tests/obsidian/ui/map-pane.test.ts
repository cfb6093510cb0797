/** @jest-environment jsdom */
import type { AtlasMap } from '../../../src/core/map/map';
import { MapPane, type MapPlaces } from '../../../src/obsidian/views/atlas/linked/map-pane';
import { extendAll } from '../../workbench/host/dom';

jest.mock(
  'obsidian',
  () => ({ ...jest.requireActual<object>('../node-obsidian'), setIcon: () => undefined, Menu: class {} }),
  { virtual: true },
);
jest.mock('../../../src/obsidian/views/ui/observe', () => {
  const { Component } = jest.requireActual<{ Component: new () => object }>('../node-obsidian');
  return { observeSize: () => new Component() };
});
/** The pointer is on the one note, wherever it is. */
jest.mock('../../../src/core/map/hit', () => ({ hitAt: () => ({ region: 0, dot: 0 }) }));

type Card = Awaited<ReturnType<MapPlaces['cardOf']>>;

const MAP = {
  regions: [],
  dots: { paths: ['A.md'], x: [0], y: [0], r: [1], marks: [0], regions: [0], byPath: new Map([['A.md', 0]]) },
  ties: [],
} as unknown as AtlasMap;
const CARD = {
  title: 'A',
  card: { problem: '', approach: '', gist: '', open: false, solved: false },
  topics: [],
  answer: null,
} as unknown as Card;
/** Longer than a pointer has to rest. */
const LONG = 10_000;

let give: (card: Card) => void;
let pane: MapPane;

beforeAll(extendAll);
beforeEach(() => {
  jest.useFakeTimers();
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const workspace = { on: () => ({ e: { offref: () => undefined } }), trigger: () => undefined };
  const places = {
    link: { app: { workspace } },
    place: () => ({ mark: 0, view: { x: 0, y: 0, scale: 1 } }),
    linkedWith: () => [],
    cardOf: () => new Promise<Card>((resolve) => (give = resolve)),
  };
  document.body.empty();
  pane = new MapPane(document.body, places as unknown as MapPlaces);
  pane.load();
  pane.show(MAP, 0, null);
});
afterEach(() => {
  pane.unload();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const cards = (): number => document.querySelectorAll('.topic-atlas-card-popover').length;

async function rest(): Promise<void> {
  pane.hover([0, 0], new MouseEvent('pointermove'));
  await jest.advanceTimersByTimeAsync(LONG);
}

test('the card of a note that the pointer rests on is shown beside it', async () => {
  await rest();
  give(CARD);
  await jest.advanceTimersByTimeAsync(0);
  expect(cards()).toBe(1);
});

test('a card that comes once the map is put away is shown to nobody, then or later', async () => {
  await rest();
  pane.unload();
  give(CARD);
  await jest.advanceTimersByTimeAsync(0);
  pane.load();
  expect(cards()).toBe(0);
});
