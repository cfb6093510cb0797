import type { AtlasView } from '../atlas/view';
import { linkCount, orderInSteps } from '../index-notes/content/order';
import { andThen, each, inTurn, whenDone, type Steps } from '../steps';
import { layoutInSteps, type MapTree } from './layout';
import { ALONE, HUB, OPEN, type AtlasMap, type MapDots, type MapRegion } from './map';
import { placeAt } from './spiral';
import { Ties } from './ties';

/** How far a dot reaches, and at most by how much further one with many links; the next one stands at 1. */
const DOT = 0.24;
const LARGER = 0.22;
/** With so many links a dot is half as much larger as it can be. */
const HALF_LARGER = 12;

/** What cannot be told by looking at one note. */
export interface MapMarks {
  readonly open: ReadonlySet<string>;
  readonly hubs: ReadonlySet<string>;
}

/**
 * Draws a vault: the same one alike on every device, and after a note more or less nearly alike. In each topic the
 * notes with most links are in the middle.
 */
export function* mapInSteps(atlas: AtlasView, marks: MapMarks): Steps<AtlasMap> {
  const { regions, paths } = yield* layoutInSteps(yield* treeInSteps(atlas));
  const dots = yield* dotsInSteps(regions, paths, atlas, marks);
  const ties = new Ties(regions);
  yield* each(dots.byPath, ([path, dot]) => {
    for (const target of atlas.linksFrom(path)) {
      const other = dots.byPath.get(target);
      if (other !== undefined) ties.add(dots.regions[dot] ?? 0, dots.regions[other] ?? 0);
    }
  });
  return { regions, dots, ties: ties.inOrder() };
}

function treeInSteps(atlas: AtlasView): Steps<MapTree> {
  return andThen(topicsInSteps(null, atlas), (below) =>
    whenDone(orderInSteps(Array.from(atlas.unsorted()), 'links', '', atlas), (paths): MapTree => {
      if (paths.length > 0) below.push({ kind: 'unsorted', id: '', name: '', paths, below: [] });
      return { kind: 'vault', id: '', name: '', paths: [], below };
    }),
  );
}

function topicsInSteps(parent: string | null, atlas: AtlasView): Steps<MapTree[]> {
  return inTurn(atlas.subtopics(parent), ({ id, name }) =>
    andThen(orderInSteps(atlas.notesIn(id), 'links', '', atlas), (paths) =>
      whenDone(topicsInSteps(id, atlas), (below): MapTree => ({ kind: 'topic', id, name, paths, below })),
    ),
  );
}

function dotsInSteps(
  regions: readonly MapRegion[],
  paths: readonly string[],
  atlas: AtlasView,
  { open, hubs }: MapMarks,
): Steps<MapDots> {
  const { length } = paths;
  const byPath = new Map<string, number>();
  const [x, y, r] = [new Float32Array(length), new Float32Array(length), new Float32Array(length)];
  const [marks, of] = [new Uint8Array(length), new Int32Array(length)];
  const dots: MapDots = { paths, x, y, r, marks, regions: of, byPath };
  for (const [number, { own }] of regions.entries()) of.fill(number, own.first, own.first + own.count);
  const placed = each(paths.entries(), ([dot, path]) => {
    const own = regions[of[dot] ?? 0]?.own;
    if (own === undefined) return;
    const place = placeAt(dot - own.first);
    const links = linkCount(path, atlas);
    x[dot] = own.x + place.x;
    y[dot] = own.y + place.y;
    r[dot] = DOT + (LARGER * links) / (links + HALF_LARGER);
    marks[dot] = (open.has(path) ? OPEN : 0) | (hubs.has(path) ? HUB : 0) | (links === 0 ? ALONE : 0);
    if (!byPath.has(path)) byPath.set(path, dot);
  });
  return whenDone(placed, () => dots);
}
