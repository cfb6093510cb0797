/**
 * Places on a grid of hexagons around a middle, ring after ring: a note more moves each of those after it by one place.
 * The distance from one place to the next is 1.
 */

/** Half the root of three: from one row to the next. */
const ROW = Math.sqrt(3) / 2;
/**
 * The way along a ring, side by side, in steps of the grid (along a row, down the rows); it begins right of the middle.
 */
const SIDES = [
  [-1, 1],
  [-1, 0],
  [0, -1],
  [1, -1],
  [1, 0],
  [0, 1],
] as const;

/** How far from the middle the places of so many notes reach at most. */
export function reachOf(count: number): number {
  return Math.sqrt(Math.max(0, count) / 3) + 0.5;
}

/** The place with a number, from 0. */
export function placeAt(index: number): { readonly x: number; readonly y: number } {
  if (index <= 0) return { x: 0, y: 0 };
  const ring = ringOf(index);
  const along = index - firstOf(ring);
  let [column, row] = [ring, 0];
  SIDES.forEach(([right, down], side) => {
    const steps = Math.min(Math.max(along - side * ring, 0), ring);
    column += right * steps;
    row += down * steps;
  });
  return { x: column + row / 2, y: row * ROW };
}

/** The number of the place whose hexagon holds a point. */
export function indexAt(x: number, y: number): number {
  const [column, row] = nearest(x - y / ROW / 2, y / ROW);
  const ring = Math.max(Math.abs(column), Math.abs(row), Math.abs(column + row));
  if (ring === 0) return 0;
  let [atColumn, atRow] = [ring, 0];
  let along = 0;
  for (const [right, down] of SIDES) {
    const steps = stepsTo(column - atColumn, row - atRow, right, down);
    if (steps >= 0 && steps < ring) return firstOf(ring) + along + steps;
    [atColumn, atRow] = [atColumn + right * ring, atRow + down * ring];
    along += ring;
  }
  return firstOf(ring);
}

/** So many places stand before a ring. */
function firstOf(ring: number): number {
  return 1 + 3 * ring * (ring - 1);
}

function ringOf(index: number): number {
  let ring = Math.max(1, Math.floor(Math.sqrt(index / 3)));
  while (firstOf(ring + 1) <= index) ring++;
  return ring;
}

/** The grid's place next to a point of it, by the three directions of hexagons. */
function nearest(column: number, row: number): readonly [number, number] {
  const third = -column - row;
  const [a, b, c] = [Math.round(column), Math.round(row), Math.round(third)];
  const [da, db, dc] = [Math.abs(a - column), Math.abs(b - row), Math.abs(c - third)];
  if (da > db && da > dc) return [-b - c, b];
  return db > dc ? [a, -a - c] : [a, b];
}

/** How many steps of a direction lead there; -1 where none do. */
function stepsTo(columns: number, rows: number, right: number, down: number): number {
  const steps = right === 0 ? rows / down : columns / right;
  return steps >= 0 && columns === right * steps && rows === down * steps ? steps : -1;
}
