import { andThen, inTurn, ready, whenDone, type Steps } from '../steps';
import { fnv1a } from '../text/hash';
import type { MapCluster, MapRegion } from './map';
import { packInSteps, type Circle } from './pack';
import { reachOf } from './spiral';

/** What is to be laid out: a region with its own notes, and those that it holds. */
export interface MapTree extends Pick<MapRegion, 'kind' | 'id' | 'name'> {
  readonly paths: readonly string[];
  readonly below: readonly MapTree[];
}

/** Room between two discs, around a dot, and inside the rim of a region. */
const GAP = 1;
const DOT = 0.5;
const RIM = 0.7;
/** A region without a note is as large as with one, so that the first one moves nothing. */
const SMALLEST = reachOf(1) + DOT;

interface Sized {
  readonly tree: MapTree;
  /** Where it stands in the region above. */
  readonly circle: Circle;
  /** Where its own notes stand in it; null where it has none. */
  readonly own: Circle | null;
  readonly below: readonly Sized[];
}

/** Regions with their places, each after the one that holds it, and the notes of all of them, one after the other. */
interface MapLayout {
  readonly regions: readonly MapRegion[];
  readonly paths: readonly string[];
}

export function layoutInSteps(root: MapTree): Steps<MapLayout> {
  return whenDone(sized(root), (all) => {
    const layout = { regions: [], paths: [] };
    place(all, -1, 0, { x: 0, y: 0 }, layout);
    return layout;
  });
}

function sized(tree: MapTree): Steps<Sized> {
  return andThen(inTurn(tree.below, sized), (below) => {
    const { length } = tree.paths;
    const own = length === 0 ? null : { x: 0, y: 0, r: reachOf(length) + DOT, key: keyOf(`${tree.id}/`) };
    const inside = [...(own === null ? [] : [own]), ...below.map(({ circle }) => circle)];
    const packed = inside.length === 0 ? ready(SMALLEST) : packInSteps(inside, GAP);
    return whenDone(packed, (r) => ({ tree, circle: { x: 0, y: 0, r: r + RIM, key: keyOf(tree.id) }, own, below }));
  });
}

function place(
  { tree, circle, own, below }: Sized,
  parent: number,
  depth: number,
  at: { readonly x: number; readonly y: number },
  made: { readonly regions: MapRegion[]; readonly paths: string[] },
): number {
  const { kind, id, name, paths } = tree;
  const [x, y] = [at.x + circle.x, at.y + circle.y];
  const number = made.regions.length;
  const holds: number[] = [];
  const cluster: MapCluster = {
    x: x + (own?.x ?? 0),
    y: y + (own?.y ?? 0),
    r: own?.r ?? 0,
    first: made.paths.length,
    count: paths.length,
  };
  made.regions.push({ kind, id, name, parent, depth, below: holds, x, y, r: circle.r, own: cluster });
  for (const path of paths) made.paths.push(path);
  for (const one of below) holds.push(place(one, number, depth + 1, { x, y }, made));
  return number;
}

/**
 * 32 bits of a name, of which each depends on all of it (with the last mixing of MurmurHash3): they say where it is.
 */
function keyOf(text: string): number {
  let key = fnv1a(text);
  key = Math.imul(key ^ (key >>> 16), 0x85ebca6b);
  key = Math.imul(key ^ (key >>> 13), 0xc2b2ae35);
  return (key ^ (key >>> 16)) >>> 0;
}
