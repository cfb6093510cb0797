/** What the lone summaries of a vault are taken for, where they say neither: problems, or the gist. */
export type Habit = 'problem' | 'gist';

/** How a summary reads by itself: in two parts, in one, or so that only the vault's habit can tell. */
export type SummaryShape = 'two' | 'one' | 'either';

/** Fewer summaries tell nothing. */
const ENOUGH = 20;

/**
 * What the summaries of a vault tell of its writer: of at least twenty at least 70 % have two parts, or lone ones are
 * the gist. One that could be either counts for neither, as long as most are clear. Costs a note at a time.
 */
export class HabitTally {
  private readonly shapes = new Map<string, SummaryShape>();
  private readonly counts: Record<SummaryShape, number> = { two: 0, one: 0, either: 0 };

  /** Null where the note has no summary. */
  set(path: string, shape: SummaryShape | null): void {
    const before = this.shapes.get(path);
    if (before === (shape ?? undefined)) return;
    if (before !== undefined) this.counts[before]--;
    if (shape === null) this.shapes.delete(path);
    else {
      this.shapes.set(path, shape);
      this.counts[shape]++;
    }
  }

  get habit(): Habit {
    const { two, one, either } = this.counts;
    const all = two + one + either;
    return all >= ENOUGH && two * 2 >= all && two * 10 >= (two + one) * 7 ? 'problem' : 'gist';
  }
}
