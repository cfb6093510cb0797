const { setTimeout: set, clearTimeout: clear } = globalThis;

/**
 * Timers of lengths that nobody else sets: they end when the test says so, and all others by themselves. Gone with
 * `jest.restoreAllMocks`.
 */
export class ManualTimers {
  private readonly waiting = new Map<number, { readonly length: number; readonly work: () => void }>();
  private last = -1_000_000_000;

  /** @param lengths in milliseconds */
  constructor(...lengths: readonly number[]) {
    jest
      .spyOn(globalThis, 'setTimeout')
      .mockImplementation(((work: () => void, ms = 0) =>
        lengths.includes(ms) ? this.add(ms, work) : set(work, ms)) as typeof setTimeout);
    jest.spyOn(globalThis, 'clearTimeout').mockImplementation((timer) => {
      if (typeof timer !== 'number' || !this.waiting.delete(timer)) clear(timer);
    });
  }

  count(length: number): number {
    return this.of(length).length;
  }

  run(length: number): void {
    const due = this.of(length);
    for (const [timer] of due) this.waiting.delete(timer);
    for (const [, { work }] of due) work();
  }

  private of(length: number): (readonly [number, { readonly work: () => void }])[] {
    return Array.from(this.waiting).filter(([, timer]) => timer.length === length);
  }

  private add(length: number, work: () => void): number {
    this.waiting.set(--this.last, { length, work });
    return this.last;
  }
}
