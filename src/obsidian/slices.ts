/** How long one slice may take, in milliseconds: half a frame. */
const SLICE = 8;

/** Lets the app draw a frame. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, 0));
}

/** Runs a generator to its end in slices that never hold up a frame. Null when `stopped` says so in between. */
export async function inSlices<T>(steps: Generator<unknown, T>, stopped: () => boolean): Promise<T | null> {
  let start = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - start < SLICE) continue;
    await nextFrame();
    if (stopped()) return null;
    start = performance.now();
  }
}
