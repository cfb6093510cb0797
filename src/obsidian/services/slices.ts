import type { Scheduler } from '../../core/steps';
import type { Steps } from '../../core/steps';

/** How long one slice may take, in milliseconds: half a frame. */
const SLICE = 8;

/** Lets the app draw a frame. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, 0));
}

/** Work that goes on until a slice is over, then waits for a frame. */
export class Slices implements Scheduler {
  private start = performance.now();

  /** @param stopped says, in between, that the work shall end */
  constructor(private readonly stopped: () => boolean = () => false) {}

  run<T>(steps: Steps<T>): Promise<T | null> {
    return inSlices(steps, this.stopped);
  }

  step(): Promise<boolean> {
    return this.goOn();
  }

  /** Waits, if it is time to; false when the work shall end. */
  async goOn(): Promise<boolean> {
    if (performance.now() - this.start >= SLICE) {
      await nextFrame();
      this.start = performance.now();
    }
    return !this.stopped();
  }
}

/**
 * Runs a generator to its end in slices that never hold up a frame; the first one waits for the next frame, for whoever
 * calls has worked in this one. Null when `stopped` says so in between.
 */
export async function inSlices<T>(steps: Steps<T>, stopped: () => boolean): Promise<T | null> {
  for (;;) {
    await nextFrame();
    if (stopped()) return null;
    const start = performance.now();
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() - start < SLICE);
  }
}
