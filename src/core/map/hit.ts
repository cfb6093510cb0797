import type { AtlasMap, MapRegion } from './map';
import { indexAt } from './spiral';

/** What is at a point of the map: the innermost region, and a dot if there is one. */
export interface MapHit {
  readonly region: number;
  readonly dot: number | null;
}

/**
 * @param reach how far from a dot with a radius is near enough; the half of the way to the next one is the most that
 *   counts
 */
export function hitAt(
  { regions, dots }: AtlasMap,
  x: number,
  y: number,
  reach: (radius: number) => number,
): MapHit | null {
  if (!holds(regions[0], x, y)) return null;
  let region = 0;
  for (;;) {
    const next: number | undefined = regions[region]?.below.find((number) => holds(regions[number], x, y));
    if (next === undefined) break;
    region = next;
  }
  const own = regions[region]?.own;
  if (own === undefined) return null;
  const index = indexAt(x - own.x, y - own.y);
  const dot = own.first + index;
  if (index >= own.count) return { region, dot: null };
  const [dx, dy] = [x - (dots.x[dot] ?? 0), y - (dots.y[dot] ?? 0)];
  return { region, dot: Math.hypot(dx, dy) <= reach(dots.r[dot] ?? 0) ? dot : null };
}

function holds(region: MapRegion | undefined, x: number, y: number): boolean {
  if (region === undefined) return false;
  const [dx, dy] = [x - region.x, y - region.y];
  return dx * dx + dy * dy <= region.r * region.r;
}
