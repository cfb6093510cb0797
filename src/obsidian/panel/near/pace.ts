/** How long is worked in one go, and how long others may work in between, in milliseconds. */
const WORK = 6;
const REST = 10;

/** Spreads work over time, so that nobody feels it. Waiting for a file is no work: others have the time. */
export class Pace {
  private worked = 0;

  work<T>(run: () => T): T {
    const start = performance.now();
    try {
      return run();
    } finally {
      this.worked += performance.now() - start;
    }
  }

  /** Lets the app work when it is time to. */
  async rest(): Promise<void> {
    if (this.worked < WORK) return;
    await new Promise((resolve) => window.setTimeout(resolve, REST));
    this.worked = 0;
  }
}
