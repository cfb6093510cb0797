import { each, whenDone, type Steps } from '../steps';
import { centre } from './centre';

/** A circle; what is packed gets its place, measured from the middle of all. */
export interface Circle {
  x: number;
  y: number;
  readonly r: number;
  /** 32 bits that are its own for good and decide where it starts from, before it finds room. */
  readonly key: number;
}

interface Moved {
  readonly circle: Circle;
  readonly area: number;
  dx: number;
  dy: number;
}

/** Rounds of finding room; in the first ones everything is drawn to the middle. */
const ROUNDS = 140;
const DRAWN = 60;
/** How far the first round draws to the middle, of the way there; each later one less. */
const PULL = 0.01;
/** How much of an overlap a round takes away: all that touch a circle push at once. */
const PUSH = 0.6;
/** How much of the square that the circles start in they cover. */
const FILLED = 0.62;

/**
 * Puts circles beside one another, none over another, close together and round; answers with the radius of a circle
 * around zero that holds them all. The picture is steady: its own key decides where a circle starts, the sizes of the
 * others shift that by as much as they change, and from there it only makes room. No order counts, and nothing is used
 * but the arithmetic that every engine does alike.
 *
 * @param gap room that is left between two of them
 */
export function packInSteps(circles: readonly Circle[], gap: number): Steps<number> {
  const moved = circles.map((circle) => ({ circle, area: circle.r * circle.r, dx: 0, dy: 0 }));
  const half = Math.sqrt(spaceFor(circles, gap) / FILLED) / 2;
  seed(circles, gap, 31, { x: -half, y: -half, width: 2 * half, height: 2 * half });
  const rounds = each(
    Array(circles.length > 1 ? ROUNDS : 0).keys(),
    (round) => makeRoom(moved, gap, Math.max(0, PULL * (1 - round / DRAWN))),
    1,
  );
  return whenDone(rounds, () => {
    spread(moved);
    return centre(circles);
  });
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Halves a box among the circles without a bit and those with it, by the space that each half needs, across and down in
 * turn.
 */
function seed(circles: readonly Circle[], gap: number, bit: number, box: Box): void {
  const { x, y, width, height } = box;
  if (circles.length <= 1 || bit < 0) {
    for (const circle of circles) [circle.x, circle.y] = [x + width / 2, y + height / 2];
    return;
  }
  const low = circles.filter(({ key }) => ((key >>> bit) & 1) === 0);
  const high = circles.filter(({ key }) => ((key >>> bit) & 1) === 1);
  const share = spaceFor(low, gap) / spaceFor(circles, gap);
  if (low.length === 0 || high.length === 0) return seed(circles, gap, bit - 1, box);
  if (bit % 2 === 1) {
    seed(low, gap, bit - 1, { x, y, width: width * share, height });
    seed(high, gap, bit - 1, { x: x + width * share, y, width: width * (1 - share), height });
  } else {
    seed(low, gap, bit - 1, { x, y, width, height: height * share });
    seed(high, gap, bit - 1, { x, y: y + height * share, width, height: height * (1 - share) });
  }
}

/** The squares around circles, half the room between them added. */
function spaceFor(circles: readonly Circle[], gap: number): number {
  return circles.reduce((sum, { r }) => sum + (2 * r + gap) * (2 * r + gap), 0);
}

/** One round: everything is looked at first and then moves at once, so that no circle comes before another. */
function makeRoom(moved: Moved[], gap: number, pull: number): void {
  eachClosePair(moved, gap, (a, b, distance) => {
    const [from, to] = [a.circle, b.circle];
    const over = (from.r + to.r + gap - distance) * PUSH;
    const [x, y] = distance > 0 ? [(to.x - from.x) / distance, (to.y - from.y) / distance] : [1, 0];
    // What is larger gives way less.
    const [back, on] = [(over * b.area) / (a.area + b.area), (over * a.area) / (a.area + b.area)];
    [a.dx, a.dy] = [a.dx - x * back, a.dy - y * back];
    [b.dx, b.dy] = [b.dx + x * on, b.dy + y * on];
  });
  for (const one of moved) {
    const { circle, dx, dy } = one;
    [circle.x, circle.y] = [(circle.x + dx) * (1 - pull), (circle.y + dy) * (1 - pull)];
    [one.dx, one.dy] = [0, 0];
  }
}

/** Tells of every two circles with less than `gap` between them; sorts them from left to right to find them. */
function eachClosePair(moved: Moved[], gap: number, tell: (a: Moved, b: Moved, distance: number) => void): void {
  moved.sort(({ circle: a }, { circle: b }) => a.x - a.r - (b.x - b.r) || a.key - b.key);
  for (let i = 0; i < moved.length; i++) {
    const a = moved[i];
    if (a === undefined) return;
    const right = a.circle.x + a.circle.r + gap;
    for (let j = i + 1; j < moved.length; j++) {
      const b = moved[j];
      if (b === undefined || b.circle.x - b.circle.r > right) break;
      const near = a.circle.r + b.circle.r + gap;
      const [dx, dy] = [b.circle.x - a.circle.x, b.circle.y - a.circle.y];
      const squared = dx * dx + dy * dy;
      if (squared < near * near) tell(a, b, Math.sqrt(squared));
    }
  }
}

/** Where two are still over one another, all move apart. */
function spread(moved: Moved[]): void {
  let factor = 1;
  eachClosePair(moved, 0, (a, b, distance) => {
    if (distance > 0) factor = Math.max(factor, (a.circle.r + b.circle.r) / distance);
  });
  for (const { circle } of moved) [circle.x, circle.y] = [circle.x * factor, circle.y * factor];
}
