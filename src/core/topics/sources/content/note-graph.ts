import { each, type Steps } from '../../../steps';
import { ALIKE, type Neighbour } from './alike';
import { rowsOf, type SparseRows } from './sparse';

/** A link ties two notes as much as being twice the same. To a note that many link to it says less of each of them. */
const LINK = 2 * ALIKE;
/** Two links next to each other, in a note that lists many, stand together for a reason. */
const BESIDE = ALIKE / 2;
const LISTS_FROM = 4;
/**
 * How strongly notes are tied to each other by likeness and links: symmetrical, whole numbers. `links` has for each
 * note the notes that it links to, in the order of its text.
 */
export function* noteGraph(
  neighbours: readonly (readonly Neighbour[])[],
  links: readonly (readonly number[])[],
): Steps<SparseRows> {
  const ties = neighbours.map(() => new Map<number, number>());
  const tie = (a: number, b: number, strength: number): void => {
    if (a === b) return;
    ties[a]?.set(b, (ties[a]?.get(b) ?? 0) + strength);
    ties[b]?.set(a, (ties[b]?.get(a) ?? 0) + strength);
  };
  yield* each(neighbours.entries(), ([note, near]) => {
    for (const { note: other, likeness } of near) tie(note, other, Math.round(likeness / 2));
  });
  const linked = new Int32Array(links.length);
  for (const targets of links) for (const target of targets) linked[target] = (linked[target] ?? 0) + 1;
  yield* each(links.entries(), ([note, targets]) => {
    for (const target of targets) tie(note, target, Math.round(LINK / Math.sqrt(linked[target] ?? 1)));
    if (targets.length < LISTS_FROM) return;
    for (let i = 1; i < targets.length; i++) tie(targets[i - 1] ?? 0, targets[i] ?? 0, BESIDE);
  });
  return yield* rowsOf(ties, (row, own) => {
    for (const [other, strength] of Array.from(own).sort(([a], [b]) => a - b)) row.add(other, strength);
  });
}
