import { BACKTICK, skipRun } from '../characters';

/** Where code spans end. All runs of backticks are found once; every question is then answered in constant time. */
export class CodeSpans {
  private readonly startsBySize = new Map<number, number[]>();
  private readonly asked = new Map<number, number>();

  constructor(private readonly text: string) {
    for (let at = text.indexOf('`'); at !== -1; at = text.indexOf('`', at)) {
      const end = skipRun(text, at, text.length, BACKTICK);
      const starts = this.startsBySize.get(end - at);
      if (starts === undefined) this.startsBySize.set(end - at, [at]);
      else starts.push(at);
      at = end;
    }
  }

  /** The end of the code span that the backtick at `at` opens, or -1. Places must not be asked for in falling order. */
  end(at: number, to: number): number {
    const content = skipRun(this.text, at, to, BACKTICK);
    const size = content - at;
    const starts = this.startsBySize.get(size) ?? [];
    let next = this.asked.get(size) ?? 0;
    while ((starts[next] ?? Infinity) < content) next++;
    this.asked.set(size, next);
    const close = starts[next] ?? Infinity;
    return close + size <= to ? close + size : -1;
  }
}
