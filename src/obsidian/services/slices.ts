import type { Progress, Scheduler, Steps } from '../../core/steps';

/** How long one slice may take, in milliseconds: half a frame. */
const SLICE = 8;

/** Lets the app draw a frame. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, 0));
}

/** Work that goes on until a slice is over, then waits for a frame; it ends where the signal says so. */
export class Slices implements Scheduler {
  /** @param start when the slice began, in milliseconds: by default now */
  constructor(
    private readonly signal?: AbortSignal,
    private start = performance.now(),
  ) {}

  async run<T>(steps: Steps<T>): Promise<T | null> {
    while (await this.step()) {
      do {
        const step = steps.next();
        if (step.done === true) return step.value;
      } while (!this.isOver());
    }
    return null;
  }

  /** Waits, if it is time to; false when the work shall end. */
  async step(): Promise<boolean> {
    if (this.isOver()) {
      await nextFrame();
      this.start = performance.now();
    }
    return this.signal?.aborted !== true;
  }

  private isOver(): boolean {
    return performance.now() - this.start >= SLICE;
  }
}

/**
 * Runs steps to their end in slices that never hold up a frame; the first one waits for the next frame, for whoever
 * calls has worked in this one. Null where the signal stopped it.
 */
export function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T | null> {
  return new Slices(signal, -SLICE).run(steps);
}

/** Lets something be said of how far the work is, between slices. */
export function telling(tell: (done: number, total: number) => void, slices: Slices): Progress {
  return {
    step: (done, total) => {
      tell(done, total);
      return slices.step();
    },
  };
}

/** Work that is begun again and again: each beginning stops what was begun before it. */
export class Latest {
  private controller = new AbortController();

  /** Stops what was begun last. */
  get signal(): AbortSignal {
    return this.controller.signal;
  }

  begin(): AbortSignal {
    this.stop();
    this.controller = new AbortController();
    return this.signal;
  }

  stop(): void {
    this.controller.abort();
  }
}
