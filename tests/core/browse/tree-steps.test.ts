import { rowAbove, stepIn, stepOut, type TreeRows, type TreeStep } from '../../../src/core/browse/tree-steps';

interface Row {
  readonly name: string;
  readonly isFolded: boolean | null;
}

/** Rows as lines, each as deep as it is indented; `+` hides what is below it, `-` shows it. */
function tree(...lines: string[]): TreeRows<Row> {
  const rows = lines.map((line) => ({
    depth: line.search(/\S/),
    name: line.replace(/[^a-z]/g, ''),
    isFolded: line.includes('+') ? true : line.includes('-') ? false : null,
  }));
  return {
    at: (index) => rows[index],
    depthOf: ({ name }) => rows.find((row) => row.name === name)?.depth ?? 0,
    isFolded: ({ isFolded }) => isFolded,
  };
}

const ROWS = tree('-a', ' -b', '  c', ' d', '+e');
const told = (step: TreeStep<Row> | null): string =>
  step === null ? '' : step.kind === 'go' ? (ROWS.at(step.index)?.name ?? '') : `${step.kind} ${step.row.name}`;

test.each<[reason: string, at: number, inward: string, outward: string, above: number]>([
  ['what is open shows its first row, and closes', 0, 'b', 'fold a', -1],
  ['also below another', 1, 'c', 'fold b', 0],
  ['a leaf has nothing in it', 2, '', 'b', 1],
  ['it may stand far below what it belongs to', 3, '', 'a', 0],
  ['what is closed opens, and at the top there is nowhere to go', 4, 'unfold e', '', -1],
  ['where there is no row, nothing happens', 5, '', '', -1],
  ['nor before the first', -1, '', '', -1],
])('%s', (_reason, at, inward, outward, above) => {
  expect([told(stepIn(ROWS, at)), told(stepOut(ROWS, at)), rowAbove(ROWS, at)]).toEqual([inward, outward, above]);
});

test('where all is open for good, the keys only go', () => {
  const open = { ...ROWS, isFolded: () => null };
  expect([told(stepIn(open, 1)), told(stepOut(open, 1)), told(stepIn(open, 4))]).toEqual(['c', 'a', '']);
});
