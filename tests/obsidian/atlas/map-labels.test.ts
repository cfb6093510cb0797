import { OPEN, type AtlasMap, type MapRegion } from '../../../src/core/map/map';
import { paintLabels } from '../../../src/obsidian/views/atlas/linked/map-labels';
import type { MapScene } from '../../../src/obsidian/views/atlas/linked/map-scene';

const LETTER = 6;
const COLOURS = {
  text: '',
  muted: '',
  ground: '',
  region: '',
  line: '',
  dot: '',
  tie: '',
  accent: '',
  open: '',
};
const REGION = { id: '', parent: 0, depth: 1, below: [], x: 0, y: 0, r: 4 };
const NO_NOTES = { x: 0, y: 0, r: 0, first: 0, count: 0 };

/** Notes side by side in one topic, each with more links than the next one. */
function mapOf(titles: readonly string[]): AtlasMap {
  const count = titles.length;
  const vault: MapRegion = { ...REGION, kind: 'vault', name: '', parent: -1, below: [1], own: NO_NOTES };
  const topic: MapRegion = { ...REGION, kind: 'topic', name: 'T', y: 40, own: { ...NO_NOTES, r: count, count } };
  return {
    regions: [vault, topic],
    dots: {
      paths: titles,
      x: Float32Array.from(titles, (_title, i) => i),
      y: new Float32Array(count),
      r: Float32Array.from(titles, (_title, i) => 0.4 - i / 100),
      marks: Uint8Array.from(titles, (title) => (title === 'Dropout' ? OPEN : 0)),
      regions: new Int32Array(count).fill(1),
      byPath: new Map(titles.map((title, i) => [title, i])),
    },
    ties: [],
  };
}

/** The titles that are written, with the left and the right end of each. */
function written(map: AtlasMap, scale: number, pointed: Partial<MapScene> = {}): [string, number, number][] {
  const texts: [string, number, number][] = [];
  const ctx = {
    measureText: (text: string) => ({ width: text.length * LETTER }),
    strokeText: () => undefined,
    fillText: (text: string, x: number) => {
      texts.push([text, x - (text.length * LETTER) / 2, x + (text.length * LETTER) / 2]);
    },
  };
  paintLabels(ctx as unknown as CanvasRenderingContext2D, [0, 1], {
    map,
    view: { x: 2, y: 0, scale },
    size: { width: 1000, height: 500 },
    colours: COLOURS,
    font: '',
    region: -1,
    dot: -1,
    linked: [],
    only: 0,
    found: null,
    nameOf: ({ name }) => name,
    titleOf: (path) => path,
    ...pointed,
  });
  return texts.filter(([text]) => text !== 'T');
}

const TITLES = ['Attention is all there is', 'Beam', 'Convolution of many', 'Dropout', 'Embeddings'];
const names = (texts: readonly [string, ...unknown[]][]): string[] => texts.map(([text]) => text);

test('the notes with most links are named first, and no name stands over another', () => {
  const texts = written(mapOf(TITLES), 40);
  expect(names(texts)).toEqual(['Attention is all…', 'Dropout']);
  const [[, , end], [, start]] = texts as [[string, number, number], [string, number, number]];
  expect(end).toBeLessThan(start);
});

test.each<[reason: string, scale: number, pointed: Partial<MapScene>, named: string[]]>([
  ['far off, nothing', 20, {}, []],
  [
    'what is pointed at before all others, and what it is linked with',
    20,
    { dot: 1, linked: [4] },
    ['Beam', 'Embeddings'],
  ],
  [
    'all of them, where there is room',
    120,
    {},
    ['Attention is all…', 'Beam', 'Convolution of ma…', 'Dropout', 'Embeddings'],
  ],
  ['what was found, and nothing else', 120, { found: new Set([2]) }, ['Convolution of ma…']],
  ['what was found, from far off too', 10, { found: new Set([2]) }, ['Convolution of ma…']],
  ['what has the mark that is shown, from far off too', 10, { only: OPEN }, ['Dropout']],
  ['what has the mark that is shown, and nothing else', 120, { only: OPEN }, ['Dropout']],
])('named is %s', (_reason, scale, pointed, named) => {
  expect(names(written(mapOf(TITLES), scale, pointed))).toEqual(named);
});

test('a title that is too long for the place between its neighbours is cut shorter', () => {
  expect(names(written(mapOf(['Attention', 'Convolution of many']), 75))).toEqual(['Attention', 'Convolutio…']);
});
