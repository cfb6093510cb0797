import type { AtlasMap } from '../../../../core/map/map';
import { dotRadius, toScreen } from '../../../../core/map/viewport';
import { isSpecial, type MapScene } from './map-scene';

/** A name is written on a region of at least this radius; pixels. */
const NAMES_FROM = 18;
/** Titles are written where dots stand at least so far apart; pixels. */
const TITLES_FROM = 24;
/** Sizes of letters, and what is left around a name; pixels. */
const SMALL = 11;
const LARGE = 16;
const AROUND = 3;
/** A name may be so many radii long, or so many pixels at least. */
const WIDER = 2.6;
const NARROWEST = 90;
/** So many names can be taken in at once. */
const MOST = 120;
/** A title may be so long at least, where dots are nearer to one another; pixels. */
const TITLE = 110;
/** Where dots are nearer to one another, not enough of a title would go between them; pixels. */
const NARROW = 60;
/** Of notes that are asked for so many have their titles from far off: more would hide the map. */
const FAR = 30;

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
  paintTitles(ctx, titledDots(seen, scene), taken, scene);
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
  const box = boxAt(x, y, ctx.measureText(text).width, letters);
  if (taken.some((other) => isOver(box, other))) return;
  taken.push(box);
  ctx.lineWidth = 4;
  ctx.globalAlpha = 0.85;
  ctx.strokeText(text, x, y);
  ctx.globalAlpha = 1;
  ctx.fillStyle = region.kind === 'unsorted' ? colours.muted : colours.text;
  ctx.fillText(text, x, y);
}

/**
 * The dots whose titles are wanted: what is pointed at and what it is linked with, then those with most links that are
 * not dimmed. From far off these are only the ones that somebody asked for, by words or by their mark.
 */
function titledDots(seen: readonly number[], scene: MapScene): number[] {
  const { map, view, size, dot, linked, only, found } = scene;
  const isAsked = only !== 0 || found !== null;
  const isFar = view.scale < TITLES_FROM;
  const pointed = dot < 0 ? [] : [dot, ...linked];
  const others: number[] = [];
  for (const one of isFar && !isAsked ? [] : (found ?? dotsIn(seen, map))) {
    if (isAsked && !isSpecial(one, scene)) continue;
    const [x, y] = toScreen(view, size, map.dots.x[one] ?? 0, map.dots.y[one] ?? 0);
    if (x >= 0 && y >= 0 && x <= size.width && y <= size.height) others.push(one);
  }
  others.sort((a, b) => (map.dots.r[b] ?? 0) - (map.dots.r[a] ?? 0) || a - b);
  return [...pointed, ...others.slice(0, isFar ? FAR : 2 * MOST)].slice(0, 2 * MOST);
}

function dotsIn(regions: readonly number[], map: AtlasMap): number[] {
  return regions.flatMap((number) => {
    const { first = 0, count = 0 } = map.regions[number]?.own ?? {};
    return Array.from({ length: count }, (_, i) => first + i);
  });
}

function paintTitles(ctx: CanvasRenderingContext2D, titled: readonly number[], taken: Box[], scene: MapScene): void {
  const { map, view, size, colours } = scene;
  ctx.font = `${SMALL}px ${scene.font}`;
  ctx.fillStyle = colours.text;
  ctx.lineWidth = 3;
  // In full if there is room, else as much of it as goes between its neighbours.
  const rooms = view.scale < NARROW ? [TITLE] : [TITLE, view.scale * 0.88];
  for (const dot of titled) {
    const [x, y] = toScreen(view, size, map.dots.x[dot] ?? 0, map.dots.y[dot] ?? 0);
    const below = y + dotRadius(view, map.dots.r[dot] ?? 0) + SMALL;
    const title = scene.titleOf(map.dots.paths[dot] ?? '');
    for (const room of rooms) {
      const text = shortened(ctx, title, room);
      const box = boxAt(x, below, ctx.measureText(text).width, SMALL);
      if (text === '' || taken.some((other) => isOver(box, other))) continue;
      taken.push(box);
      ctx.strokeText(text, x, below);
      ctx.fillText(text, x, below);
      break;
    }
  }
}

function boxAt(x: number, y: number, width: number, height: number): Box {
  const [across, down] = [width / 2 + AROUND, height / 2 + AROUND];
  return { left: x - across, right: x + across, top: y - down, bottom: y + down };
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
