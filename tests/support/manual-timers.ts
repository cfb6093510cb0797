const { setTimeout: set, clearTimeout: clear } = globalThis;

/**
 * Timers of one length that nobody else sets: they end when the test says so, and all others by themselves. Gone with
 * `jest.restoreAllMocks`.
 */
export class ManualTimers {
  private readonly waiting = new Map<number, () => void>();
  private last: number;

  /** @param length in milliseconds */
  constructor(length: number) {
    this.last = -length * 1000;
    jest
      .spyOn(globalThis, 'setTimeout')
      .mockImplementation(((work: () => void, ms?: number) =>
        ms === length ? this.add(work) : set(work, ms)) as typeof setTimeout);
    jest.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
      if (typeof timer !== 'number' || !this.waiting.delete(timer)) clear(timer);
    });
  }

  get count(): number {
    return this.waiting.size;
  }

  run(): void {
    const due = Array.from(this.waiting.values());
    this.waiting.clear();
    due.forEach((work) => work());
  }

  private add(work: () => void): number {
    this.waiting.set(--this.last, work);
    return this.last;
  }
}
