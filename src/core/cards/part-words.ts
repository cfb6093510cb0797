import { LANGUAGES } from './languages';
import type { PartWords } from './languages/table';

export type Part = 'problem' | 'approach';

/** What people call a part of a note, in all languages: headings and labels are often in another one than the text. */
export function partWords(part: Part): PartWords {
  const all = Object.values(LANGUAGES).map(({ parts }) => parts[part]);
  return {
    names: distinct(all.flatMap(({ names }) => names)),
    beside: distinct(all.flatMap(({ beside }) => beside)),
    labels: distinct(all.flatMap(({ labels }) => labels)),
    short: distinct(all.flatMap(({ short }) => short)),
  };
}

/** What stands over a part, those names too that count only where the other part has a heading as well. */
export function partHeadings(part: Part): readonly string[] {
  const { names, beside } = partWords(part);
  return [...names, ...beside];
}

function distinct(words: readonly string[]): string[] {
  return Array.from(new Set(words));
}
