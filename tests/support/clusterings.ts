const pairs = (count: number): number => (count * (count - 1)) / 2;

function count(labels: Iterable<string>): number[] {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return Array.from(counts.values());
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/**
 * The adjusted Rand index of two ways to put things into groups: 1 where they are the same, 0 where they agree no more
 * than by chance. What is in no group is one by itself.
 */
export function randIndex(
  things: readonly string[],
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): number {
  const [a, b] = [one, other].map((groups) => things.map((thing) => groups.get(thing) ?? `alone\n${thing}`)) as [
    string[],
    string[],
  ];
  const [inA, inB] = [sum(count(a).map(pairs)), sum(count(b).map(pairs))];
  const inBoth = sum(count(a.map((label, i) => `${label}\n\n${b[i] ?? ''}`)).map(pairs));
  const byChance = (inA * inB) / pairs(things.length);
  return (inBoth - byChance) / ((inA + inB) / 2 - byChance || 1);
}
