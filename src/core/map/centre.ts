interface Circle {
  x: number;
  y: number;
  readonly r: number;
}

/** Rounds of looking for the middle, and how far each goes of what is wanted: all of it would overshoot. */
const ROUNDS = 24;
const STEP = 0.11;

/**
 * Puts the middle of a circle that holds them all at zero, and answers with its radius. It is not the smallest one,
 * whose middle jumps when another circle becomes the outermost: all have a say, the outer and the large ones most.
 */
export function centre(circles: readonly Circle[]): number {
  for (let round = 0; round < ROUNDS; round++) {
    const radius = radiusOf(circles);
    let [x, y, weights] = [0, 0, 0];
    for (const circle of circles) {
      const weight = circle.r * sixteenth(reachOf(circle) / radius);
      [x, y, weights] = [x + circle.x * weight, y + circle.y * weight, weights + weight];
    }
    const [dx, dy] = weights > 0 ? [(x / weights) * STEP, (y / weights) * STEP] : [0, 0];
    for (const circle of circles) [circle.x, circle.y] = [circle.x - dx, circle.y - dy];
  }
  return radiusOf(circles);
}

function radiusOf(circles: readonly Circle[]): number {
  return circles.reduce((most, circle) => Math.max(most, reachOf(circle)), 0);
}

/** Not by `Math.hypot`, whose last digits differ between engines. */
function reachOf({ x, y, r }: Circle): number {
  return Math.sqrt(x * x + y * y) + r;
}

/** To the sixteenth power; not by `**`, whose last digits differ between engines. */
function sixteenth(value: number): number {
  const fourth = value * value * value * value;
  return fourth * fourth * fourth * fourth;
}
