import { compareCodePoints } from '../../text/compare';
import { fnv1a } from '../../text/hash';

/** Enough held-out notes to learn a dozen weights and a threshold from. */
const ENOUGH = 600;
const FEW_NOTES = 300;

/** The notes to train on and those to try the result on, as indices. */
export interface Fold {
  readonly train: readonly number[];
  readonly test: readonly number[];
}

/**
 * Splits of the notes for cross-validation: more parts where notes are few, fewer rounds where they are many. Every
 * part has its share of each topic. The same notes are split the same way on every device, and a note that comes or
 * goes changes little.
 */
export function foldsOf(paths: readonly string[], topics: readonly (readonly number[])[]): Fold[] {
  const parts = paths.length < FEW_NOTES ? 10 : Math.max(5, Math.floor(paths.length / ENOUGH));
  const rounds = Math.min(parts, Math.ceil(ENOUGH / Math.max(1, paths.length / parts)));
  const keys = paths.map((path) => fnv1a(path));
  const order = paths
    .map((_, i) => i)
    .sort(
      (a, b) =>
        (topics[a]?.[0] ?? -1) - (topics[b]?.[0] ?? -1) ||
        (keys[a] ?? 0) - (keys[b] ?? 0) ||
        compareCodePoints(paths[a] ?? '', paths[b] ?? ''),
    );
  return Array.from({ length: rounds }, (_, part) => ({
    train: order.filter((_, place) => place % parts !== part),
    test: order.filter((_, place) => place % parts === part),
  }));
}
