/** Keys of fewer characters have too many neighbours. */
const SHORTEST = 4;
/** From so many on two slips are one word still. */
const LONG = 8;

/**
 * Which of the known keys a key was meant to be: the same but for case, separators, and a letter or two. Of a path like
 * `index.folder` its last part is enough where it stands as it is.
 */
export function meantBy(key: string, known: readonly string[]): string | undefined {
  const plain = plainKey(key);
  return (
    known.find((each) => plainKey(each) === plain) ??
    known.find((each) => isNear(plain, plainKey(each))) ??
    known.find((each) => each.endsWith(`.${key}`))
  );
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, '');
}

function isNear(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  const slips = length < SHORTEST ? 0 : length < LONG ? 1 : 2;
  return Math.abs(a.length - b.length) <= slips && slipsBetween(a, b) <= slips;
}

/** How many letters one has to add, leave out, change, or change places with the next, to make one of the other. */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? 1 + (before[j - 2] ?? 0)
          : a.length + b.length;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same, swapped));
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
