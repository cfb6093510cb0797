interface Change {
  from: number;
  to: number;
  lines: readonly string[];
}

/** The lines between what two texts share at their beginning and at their end. */
function changeOf(base: readonly string[], other: readonly string[]): Change {
  const shortest = Math.min(base.length, other.length);
  let from = 0;
  while (from < shortest && base[from] === other[from]) from++;
  let tail = 0;
  while (tail < shortest - from && base[base.length - 1 - tail] === other[other.length - 1 - tail]) tail++;
  return { from, to: base.length - tail, lines: other.slice(from, other.length - tail) };
}

/** Brings two changes of one text together; where they touch the same lines, `ours` stays. */
export function merge(base: string, ours: string, theirs: string): { text: string; clean: boolean } {
  const lines = base.split('\n');
  const [mine, other] = [changeOf(lines, ours.split('\n')), changeOf(lines, theirs.split('\n'))];
  if (ours === base) return { text: theirs, clean: true };
  if ((mine.to > other.from && other.to > mine.from) || mine.from === other.from)
    return { text: ours, clean: ours === theirs };
  const [first, second] = mine.from < other.from ? [mine, other] : [other, mine];
  const text = [
    ...lines.slice(0, first.from),
    ...first.lines,
    ...lines.slice(first.to, second.from),
    ...second.lines,
    ...lines.slice(second.to),
  ];
  return { text: text.join('\n'), clean: true };
}
