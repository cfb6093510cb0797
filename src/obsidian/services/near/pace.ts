/** How long is worked in one go, and how long others may work in between, in milliseconds. */
const WORK = 6;
const REST = 10;

/** How long nothing is done after a key, in milliseconds: the next one comes soon. */
const TYPING = 1000;

/** Spreads work over time, so that nobody feels it. Waiting for a file is no work: others have the time. */
export class Pace {
  private worked = 0;
  private typedAt = -TYPING;

  /** The person types: everything else waits. */
  typed(): void {
    this.typedAt = performance.now();
  }

  get isTyping(): boolean {
    return performance.now() - this.typedAt < TYPING;
  }

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
    if (this.worked < WORK && !this.isTyping) return;
    do await new Promise((resolve) => window.setTimeout(resolve, this.isTyping ? TYPING / 4 : REST));
    while (this.isTyping);
    this.worked = 0;
  }
}
