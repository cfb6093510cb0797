import { HUB, neighboursOf } from './links';
import type { SuggestSource } from './source';

/**
 * For each topic its share of the votes of linked notes, and of those linked with these. Few voters never make a full
 * share.
 */
export function votesOf(
  path: string,
  numbers: ReadonlyMap<string, number>,
  source: SuggestSource,
): { near: Float64Array; far: Float64Array } {
  const near = new Float64Array(numbers.size);
  const far = new Float64Array(numbers.size);
  const vote = (votes: Float64Array, voter: string, weight: number): void => {
    for (const topic of source.topicsOf(voter)) {
      const number = numbers.get(topic);
      if (number !== undefined) votes[number] = (votes[number] ?? 0) + weight;
    }
  };
  for (const neighbour of neighboursOf(path, source)) {
    vote(near, neighbour, 1);
    const further = neighboursOf(neighbour, source);
    if (further.size <= HUB) for (const second of further) if (second !== path) vote(far, second, 1 / further.size);
  }
  return { near: shares(near), far: shares(far) };
}

function shares(votes: Float64Array): Float64Array {
  const all = votes.reduce((sum, vote) => sum + vote, 1);
  return votes.map((vote) => vote / all);
}
