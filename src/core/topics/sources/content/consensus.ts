import { hashOf } from '../../../text/hash';
import { andThen, each, gathered, inTurn, whenDone, type Steps } from '../../../steps';
import { look } from './look';
import { mergeGroups, NOWHERE } from './merge';
import type { SparseRows } from './sparse';

/** Looks at a vault of up to a thousand notes, and at the largest. Odd, so that no two halves are equal. */
const MOST_LOOKS = 81;
const FEWEST_LOOKS = 9;
/** Notes looked at in all. */
const LOOKED_AT = 160_000;
/** Centres of a look: from so many on, in turn. */
const CENTRES = 12;
const MORE_CENTRES = 18;
/** The number of groups that people sort their notes into, whatever the number of notes. */
const GROUPS = 9;
/** Of a vault with fewer notes there is nothing to tell. */
const NOTES_A_CENTRE = 3;
/** The weight of a note in a look, from 0 to this. */
const WEIGHTS = 1000;
/** Kinds of notes that are compared with each other, each with the same groups in all looks. */
const MOST_KINDS = 2500;

/**
 * The groups that most of many looks agree on: one look hangs on chance, and a single note may turn it. By note its
 * group, numbered in the order of the notes; `NOWHERE` for one that no look finds a group for.
 */
export function consensus(affinity: SparseRows, paths: readonly string[]): Steps<Int32Array> {
  const looks = Math.max(FEWEST_LOOKS, Math.min(MOST_LOOKS, Math.floor(LOOKED_AT / Math.max(1, paths.length)) | 1));
  const labels = inTurn(Array(looks).keys(), (number) => {
    const weights = Int32Array.from(paths, (path) => hashOf(`${number} ${path}`) % WEIGHTS);
    const centres = CENTRES + ((number * 7) % MORE_CENTRES);
    return look(affinity, {
      weights,
      centres: Math.min(centres, Math.floor(paths.length / NOTES_A_CENTRE)),
      groups: GROUPS,
    });
  });
  return andThen(labels, (found) => agreed(found, paths.length));
}

/** Kinds that are compared with all others in one go. */
const AT_ONCE = 5;

interface Kind {
  readonly labels: readonly number[];
  readonly notes: number[];
}

/** Notes that most looks put together, on average over each group. */
function* agreed(looks: readonly Int32Array[], size: number): Steps<Int32Array> {
  const kinds = yield* kindsOf(looks, size);
  const compared = kinds.slice(0, MOST_KINDS);
  const count = compared.length;
  const sums = new Float64Array(count * count);
  yield* each(
    compared.keys(),
    (a) => {
      for (let b = a; b < count; b++) {
        const sum =
          together(compared[a], compared[b]) * (compared[a]?.notes.length ?? 0) * (compared[b]?.notes.length ?? 0);
        sums[a * count + b] = sum;
        sums[b * count + a] = sum;
      }
    },
    AT_ONCE,
  );
  const sizes = Float64Array.from(compared, ({ notes }) => notes.length);
  const became = yield* mergeGroups({ count, sizes, sums }, ({ average }) => average * 2 > looks.length);
  const groups = new Int32Array(size).fill(NOWHERE);
  yield* each(
    kinds.entries(),
    ([number, kind]) => {
      const own = number < count ? number : mostAlike(kind, compared);
      for (const note of kind.notes) groups[note] = own < 0 ? NOWHERE : (became[own] ?? NOWHERE);
    },
    AT_ONCE,
  );
  return renumbered(groups);
}

/** Notes with the same groups in all looks, the most first. A note that is nowhere in most looks is of no kind. */
function kindsOf(looks: readonly Int32Array[], size: number): Steps<Kind[]> {
  const found = gathered(new Map<string, Kind>(), Array(size).keys(), (kinds, note) => {
    const labels = looks.map((groups) => groups[note] ?? NOWHERE);
    if (labels.filter((label) => label !== NOWHERE).length * 2 <= looks.length) return;
    const key = labels.join();
    const kind = kinds.get(key) ?? { labels, notes: [] };
    kinds.set(key, kind);
    kind.notes.push(note);
  });
  return whenDone(found, (kinds) =>
    Array.from(kinds.values()).sort((a, b) => b.notes.length - a.notes.length || first(a) - first(b)),
  );
}

function first({ notes }: Kind): number {
  return notes[0] ?? 0;
}

/** In how many looks the two are together. */
function together(a: Kind | undefined, b: Kind | undefined): number {
  let count = 0;
  a?.labels.forEach((label, look) => {
    if (label !== NOWHERE && label === b?.labels[look]) count++;
  });
  return count;
}

function mostAlike(kind: Kind, others: readonly Kind[]): number {
  let best = -1;
  let most = kind.labels.length / 2;
  others.forEach((other, number) => {
    const count = together(kind, other);
    if (count > most) [best, most] = [number, count];
  });
  return best;
}

function renumbered(groups: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return groups.map((group) => {
    if (group === NOWHERE) return NOWHERE;
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}
