import { appendTo } from '../../../../core/multimap';
import { ALONE, HUB, OPEN, type MapCluster, type MapRegion, type MapTie } from '../../../../core/map/map';
import { dotRadius, toMap, toScreen } from '../../../../core/map/viewport';
import { paintLabels } from './map-labels';
import { isSpecial, type MapScene } from './map-scene';

/** Where dots are nearer to one another than this they are drawn as one disc; pixels. */
const DISCS_BELOW = 2.6;
/** Where a dot is smaller than this nobody tells a square from it; pixels. */
const SQUARES_BELOW = 1;
/** What somebody asks for is drawn so large at least, from how far off ever; pixels. */
const ASKED = 3;
/** Ties are seen in a region that is at least so large, so many of them, and the thickest so thick; pixels. */
const TIES_FROM = 60;
const TIES = 200;
const THICKEST = 8;
/** Ties of less than this part of the most links are left out; how far ties bend. */
const FAINTEST = 0.04;
const BEND = 0.25;
/** How much darker a region is than the one that holds it, and at most. */
const TONE = 0.04;
const DARKEST = 0.25;
const TURN = 2 * Math.PI;

export function paintMap(ctx: CanvasRenderingContext2D, scene: MapScene): void {
  ctx.clearRect(0, 0, scene.size.width, scene.size.height);
  const seen: number[] = [];
  paintRegion(ctx, 0, tiesByHolder(scene), seen, scene);
  paintLinks(ctx, scene);
  paintLabels(ctx, seen, scene);
}

/** What is to be seen of the ties, by the region in which they are. */
function tiesByHolder({ map: { regions, ties }, region }: MapScene): ReadonlyMap<number, readonly MapTie[]> {
  const held = new Map<number, MapTie[]>();
  const least = (ties[0]?.links ?? 0) * FAINTEST;
  ties.forEach((tie, i) => {
    const isMeant = tie.a === region || tie.b === region;
    if (!isMeant && (i >= TIES || tie.links < least)) return;
    appendTo(held, regions[tie.b]?.parent ?? 0, tie);
  });
  return held;
}

/** A disc hides what is behind it: ties in a region go behind the regions and the notes that it holds. */
function paintRegion(
  ctx: CanvasRenderingContext2D,
  number: number,
  ties: ReadonlyMap<number, readonly MapTie[]>,
  seen: number[],
  scene: MapScene,
): void {
  const { map, view, size } = scene;
  const region = map.regions[number];
  if (region === undefined || region.r * view.scale < 1) return;
  const [x, y] = toScreen(view, size, region.x, region.y);
  const r = region.r * view.scale;
  if (x + r < 0 || y + r < 0 || x - r > size.width || y - r > size.height) return;
  seen.push(number);
  if (region.kind !== 'vault') paintDisc(ctx, x, y, r, region, number === scene.region, scene);
  if (r >= TIES_FROM) for (const tie of ties.get(number) ?? []) paintTie(ctx, tie, scene);
  for (const below of region.below) paintRegion(ctx, below, ties, seen, scene);
  paintDots(ctx, region.own, scene);
}

function paintDisc(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  r: number,
  { kind, depth }: MapRegion,
  isMeant: boolean,
  { colours }: MapScene,
): void {
  ctx.beginPath();
  ctx.arc(x, y, r, 0, TURN);
  ctx.fillStyle = colours.ground;
  ctx.fill();
  ctx.fillStyle = colours.region;
  ctx.globalAlpha = kind === 'unsorted' ? 0 : Math.min(DARKEST, TONE * depth);
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.strokeStyle = isMeant ? colours.accent : colours.line;
  ctx.lineWidth = isMeant ? 2 : 1;
  ctx.setLineDash(kind === 'unsorted' ? [4, 4] : []);
  ctx.stroke();
  ctx.setLineDash([]);
}

function paintTie(ctx: CanvasRenderingContext2D, { a, b, links }: MapTie, scene: MapScene): void {
  const { map, view, size, colours, region } = scene;
  const [one, other] = [map.regions[a], map.regions[b]];
  const holder = map.regions[other?.parent ?? -1];
  if (one === undefined || other === undefined || holder === undefined) return;
  const from = one === holder ? one.own : one;
  const [fx, fy] = toScreen(view, size, from.x, from.y);
  const [tx, ty] = toScreen(view, size, other.x, other.y);
  const [hx, hy] = toScreen(view, size, holder.x, holder.y);
  const [middleX, middleY] = [(fx + tx) / 2, (fy + ty) / 2];
  const strength = Math.sqrt(links / (map.ties[0]?.links ?? 1));
  const isMeant = a === region || b === region;
  ctx.beginPath();
  ctx.moveTo(fx, fy);
  // A little towards the middle, as if they were bundled there.
  ctx.quadraticCurveTo(middleX + (hx - middleX) * BEND, middleY + (hy - middleY) * BEND, tx, ty);
  ctx.strokeStyle = isMeant ? colours.accent : colours.tie;
  ctx.globalAlpha = isMeant ? 1 : 0.2 + 0.6 * strength;
  ctx.lineWidth = Math.max(1, THICKEST * strength);
  ctx.stroke();
  ctx.globalAlpha = 1;
}

function paintDots(ctx: CanvasRenderingContext2D, own: MapCluster | undefined, scene: MapScene): void {
  const { map, view, size, colours } = scene;
  if (own === undefined || own.count === 0) return;
  const [x, y] = toScreen(view, size, own.x, own.y);
  const r = own.r * view.scale;
  if (x + r < 0 || y + r < 0 || x - r > size.width || y - r > size.height) return;
  const isDisc = view.scale < DISCS_BELOW;
  if (isDisc) {
    ctx.globalAlpha = scene.only === 0 && scene.found === null ? 0.45 : 0.15;
    ctx.fillStyle = colours.dot;
    ctx.beginPath();
    ctx.arc(x, y, Math.max(1, r - view.scale / 2), 0, TURN);
    ctx.fill();
    ctx.globalAlpha = 1;
  }
  const [left, top] = toMap(view, size, -20, -20);
  const [right, bottom] = toMap(view, size, size.width + 20, size.height + 20);
  const { dots } = map;
  for (let dot = own.first; dot < own.first + own.count; dot++) {
    const [mapX, mapY] = [dots.x[dot] ?? 0, dots.y[dot] ?? 0];
    if (mapX < left || mapX > right || mapY < top || mapY > bottom) continue;
    if (isDisc && !isSpecial(dot, scene)) continue;
    paintDot(ctx, dot, scene);
  }
  ctx.globalAlpha = 1;
}

function paintDot(ctx: CanvasRenderingContext2D, dot: number, scene: MapScene): void {
  const { map, view, size, colours, only, found } = scene;
  const { dots } = map;
  const marks = dots.marks[dot] ?? 0;
  const isSpecialOne = (only !== 0 || found !== null) && isSpecial(dot, scene);
  const r = Math.max(dotRadius(view, dots.r[dot] ?? 0), isSpecialOne ? ASKED : 0.8);
  const x = ((dots.x[dot] ?? 0) - view.x) * view.scale + size.width / 2;
  const y = ((dots.y[dot] ?? 0) - view.y) * view.scale + size.height / 2;
  ctx.globalAlpha = (only === 0 && found === null) || isSpecialOne ? 1 : 0.2;
  const colour = (marks & OPEN) !== 0 ? colours.open : (marks & HUB) !== 0 ? colours.accent : colours.dot;
  if (r < SQUARES_BELOW) {
    ctx.fillStyle = colour;
    ctx.fillRect(x - r, y - r, 2 * r, 2 * r);
    return;
  }
  ctx.beginPath();
  if ((marks & ALONE) !== 0) {
    ctx.arc(x, y, r - 0.5, 0, TURN);
    ctx.strokeStyle = colour;
    ctx.lineWidth = Math.max(1, r / 4);
    ctx.stroke();
    return;
  }
  ctx.arc(x, y, r, 0, TURN);
  ctx.fillStyle = colour;
  ctx.fill();
}

/** The links of the note that somebody points at. */
function paintLinks(ctx: CanvasRenderingContext2D, { map, view, size, colours, dot, linked }: MapScene): void {
  if (dot < 0) return;
  const { dots } = map;
  const at = (one: number): readonly [number, number] => toScreen(view, size, dots.x[one] ?? 0, dots.y[one] ?? 0);
  const [x, y] = at(dot);
  ctx.strokeStyle = colours.accent;
  ctx.fillStyle = colours.accent;
  ctx.lineWidth = 1.5;
  for (const other of linked) {
    const [toX, toY] = at(other);
    ctx.globalAlpha = 0.7;
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(toX, toY);
    ctx.stroke();
    ctx.globalAlpha = 1;
    ctx.beginPath();
    ctx.arc(toX, toY, Math.max(2.5, dotRadius(view, dots.r[other] ?? 0)), 0, TURN);
    ctx.fill();
  }
  ctx.beginPath();
  ctx.arc(x, y, Math.max(4, dotRadius(view, dots.r[dot] ?? 0) + 2), 0, TURN);
  ctx.strokeStyle = colours.text;
  ctx.lineWidth = 2;
  ctx.stroke();
}
