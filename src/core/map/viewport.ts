/** The part of a map that is looked at: its middle, and how many pixels one length of the map is. */
export interface Viewport {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** A size in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** Around what is fitted in; part of the shorter side. */
const MARGIN = 0.06;
/** Two notes side by side are no farther apart than this; pixels. */
export const LARGEST = 120;

/** Where notes are farther apart than this, their dots grow no more: there is room for names then; pixels. */
const DOTS_GROW_TO = 32;

/** How far a dot reaches on the screen; pixels. */
export function dotRadius(view: Viewport, r: number): number {
  return r * Math.min(view.scale, DOTS_GROW_TO);
}

/** Shows a disc as large as there is room for. */
export function fit({ x, y, r }: Disc, { width, height }: Size): Viewport {
  const room = Math.max(1, Math.min(width, height) * (1 - 2 * MARGIN));
  return { x, y, scale: Math.min(LARGEST, room / (2 * Math.max(r, 0.5))) };
}

/** A point of the map as it is seen, from the upper left corner. */
export function toScreen(view: Viewport, { width, height }: Size, x: number, y: number): readonly [number, number] {
  return [(x - view.x) * view.scale + width / 2, (y - view.y) * view.scale + height / 2];
}

export function toMap(view: Viewport, { width, height }: Size, x: number, y: number): readonly [number, number] {
  return [(x - width / 2) / view.scale + view.x, (y - height / 2) / view.scale + view.y];
}

/** Moves what is seen by so many pixels; its middle stays over the whole. */
export function panned(view: Viewport, dx: number, dy: number, whole: Disc): Viewport {
  return within({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale }, whole);
}

/**
 * Makes it larger by a factor, around a point of the screen that stays where it is; never smaller than the whole that
 * fits in.
 */
export function zoomed(
  view: Viewport,
  factor: number,
  [x, y]: readonly [number, number],
  size: Size,
  whole: Disc,
): Viewport {
  const least = fit(whole, size).scale;
  const scale = Math.min(Math.max(view.scale * factor, least), Math.max(LARGEST, least));
  const [mapX, mapY] = toMap(view, size, x, y);
  const to = { scale, x: mapX - (x - size.width / 2) / scale, y: mapY - (y - size.height / 2) / scale };
  return within(to, whole);
}

/** What is looked at of a map that may be another one by now: as far as the whole goes. */
export function held(view: Viewport, size: Size, whole: Disc): Viewport {
  return zoomed(view, 1, [size.width / 2, size.height / 2], size, whole);
}

/**
 * On the way from one view to another, with `part` of the way gone: what is far off is zoomed to as evenly as what is
 * near.
 */
export function between(from: Viewport, to: Viewport, part: number): Viewport {
  const scale = from.scale * (to.scale / from.scale) ** part;
  // The middle moves in proportion to how the scale changes, so that the place that both views share rests.
  const gone = from.scale === to.scale ? part : (1 / scale - 1 / from.scale) / (1 / to.scale - 1 / from.scale);
  return { scale, x: from.x + (to.x - from.x) * gone, y: from.y + (to.y - from.y) * gone };
}

function within(view: Viewport, { x, y, r }: Disc): Viewport {
  return {
    scale: view.scale,
    x: Math.min(Math.max(view.x, x - r), x + r),
    y: Math.min(Math.max(view.y, y - r), y + r),
  };
}
