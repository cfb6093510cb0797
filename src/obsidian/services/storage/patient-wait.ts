/** Patience is counted in so many parts: after a computer slept, only one of them is over. */
const PARTS = 4;

/**
 * A wait for something that may never come: it ends when it is told to, or when there was no sign of life for a while.
 */
export class PatientWait {
  /** True when it was told that it is over, false when patience ran out. */
  readonly over: Promise<boolean>;
  private resolve: (isDone: boolean) => void = () => undefined;
  private timer: number | null = null;
  /** Parts that went by without a sign. */
  private silent = 0;

  /** @param patience in milliseconds */
  constructor(private readonly patience: number) {
    this.over = new Promise((resolve) => {
      this.resolve = resolve;
    });
    this.waitOn();
  }

  get isOver(): boolean {
    return this.timer === null;
  }

  sign(): void {
    this.silent = 0;
  }

  end(): void {
    this.finish(true);
  }

  private waitOn(): void {
    this.timer = window.setTimeout(() => {
      if (++this.silent >= PARTS) this.finish(false);
      else this.waitOn();
    }, this.patience / PARTS);
  }

  private finish(isDone: boolean): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
    this.resolve(isDone);
  }
}
