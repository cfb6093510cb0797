import { toScreen } from '../../../../core/map/viewport';
import type { MapScene } from './map-scene';

/** A name is written on a region of at least this radius, and on dots that stand at least so far apart; pixels. */
const NAMES_FROM = 18;
const TITLES_FROM = 70;
/** Sizes of letters, and what is left around a name; pixels. */
const SMALL = 11;
const LARGE = 16;
const AROUND = 3;
/** A name may be so many radii long, or so many pixels at least. */
const WIDER = 2.6;
const NARROWEST = 90;
/** So many names can be taken in at once. */
const MOST = 120;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Writes the names of regions, the largest first, none over another; and titles, where there is room for them. */
export function paintLabels(ctx: CanvasRenderingContext2D, seen: readonly number[], scene: MapScene): void {
  const { map, view, colours } = scene;
  const taken: Box[] = [];
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.strokeStyle = colours.ground;
  const bySize = seen
    .filter((number) => number > 0 && (map.regions[number]?.r ?? 0) * view.scale >= NAMES_FROM)
    .sort((a, b) => (map.regions[b]?.r ?? 0) - (map.regions[a]?.r ?? 0) || a - b);
  for (const number of bySize.slice(0, MOST)) paintName(ctx, number, taken, scene);
  if (view.scale >= TITLES_FROM) for (const number of seen) paintTitles(ctx, number, scene);
}

function paintName(ctx: CanvasRenderingContext2D, number: number, taken: Box[], scene: MapScene): void {
  const { map, view, size, colours } = scene;
  const region = map.regions[number];
  if (region === undefined) return;
  const r = region.r * view.scale;
  const [x, middle] = toScreen(view, size, region.x, region.y);
  const letters = Math.min(LARGE, Math.max(SMALL, r / 7));
  ctx.font = `${region.below.length === 0 ? 500 : 600} ${letters}px ${scene.font}`;
  const text = shortened(ctx, scene.nameOf(region), Math.max(WIDER * r, NARROWEST));
  if (text === '') return;
  // On the upper rim, where it hides no note; in sight also when that is not.
  const y = Math.min(middle, Math.max(middle - r, letters));
  const half = ctx.measureText(text).width / 2 + AROUND;
  const box = { left: x - half, right: x + half, top: y - letters / 2 - AROUND, bottom: y + letters / 2 + AROUND };
  if (taken.some((other) => isOver(box, other))) return;
  taken.push(box);
  ctx.lineWidth = 4;
  ctx.globalAlpha = 0.85;
  ctx.strokeText(text, x, y);
  ctx.globalAlpha = 1;
  ctx.fillStyle = region.kind === 'unsorted' ? colours.muted : colours.text;
  ctx.fillText(text, x, y);
}

function paintTitles(ctx: CanvasRenderingContext2D, number: number, scene: MapScene): void {
  const { map, view, size, colours } = scene;
  const own = map.regions[number]?.own;
  if (own === undefined) return;
  ctx.font = `${SMALL}px ${scene.font}`;
  ctx.fillStyle = colours.text;
  ctx.lineWidth = 3;
  for (let dot = own.first; dot < own.first + own.count; dot++) {
    const [x, y] = toScreen(view, size, map.dots.x[dot] ?? 0, map.dots.y[dot] ?? 0);
    if (x < 0 || y < 0 || x > size.width || y > size.height) continue;
    const text = shortened(ctx, scene.titleOf(map.dots.paths[dot] ?? ''), view.scale * 0.95);
    const below = y + (map.dots.r[dot] ?? 0) * view.scale + SMALL;
    ctx.strokeText(text, x, below);
    ctx.fillText(text, x, below);
  }
}

function isOver(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** As much of a text as there is room for. */
function shortened(ctx: CanvasRenderingContext2D, text: string, room: number): string {
  if (ctx.measureText(text).width <= room) return text;
  const letters = Array.from(text);
  let [fits, tooLong] = [0, letters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (ctx.measureText(`${letters.slice(0, middle).join('')}…`).width <= room) fits = middle;
    else tooLong = middle;
  }
  return fits < 3 ? '' : `${letters.slice(0, fits).join('').trimEnd()}…`;
}
