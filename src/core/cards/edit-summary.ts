import type { Card } from './card';

/**
 * A summary that splits into `next`, made from one that splits into `card`: what stands between the parts, and around
 * them, stays as long as it separates them; else they are set apart by an arrow. Null where nothing sets them apart.
 */
export function joinSummary(
  summary: string,
  card: Card,
  next: Card,
  split: (text: string) => Card | null,
): string | null {
  const { problem, approach } = next;
  const plain = [problem, approach].filter((part) => part !== '');
  const tries = [inFrame(summary, card, next), plain.join(' '), plain.join(' → ')];
  return tries.find((text) => text !== null && isSplitInto(text, next, split)) ?? null;
}

/** The parts in the places of the parts that were there. */
function inFrame(summary: string, card: Card, next: Card): string | null {
  if (card.problem === '' || card.approach === '' || next.problem === '' || next.approach === '') return null;
  const first = summary.indexOf(card.problem);
  const second = summary.indexOf(card.approach, first + card.problem.length);
  if (first < 0 || second < 0) return null;
  return (
    summary.slice(0, first) +
    next.problem +
    summary.slice(first + card.problem.length, second) +
    next.approach +
    summary.slice(second + card.approach.length)
  );
}

function isSplitInto(text: string, { problem, approach }: Card, split: (text: string) => Card | null): boolean {
  const card = split(text);
  return card?.problem === problem && card.approach === approach;
}
