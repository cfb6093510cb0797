import { finish } from '../../../src/core/steps';
import { SIGNALS } from '../../../src/core/related/signals';
import { isWorth, learnCuts, typicalCuts, type Sample, type Seen } from '../../../src/core/related/worth';

const WORDS = SIGNALS.indexOf('words');
const COMMON = SIGNALS.indexOf('common');
const weights = SIGNALS.map(() => 1);

/** A note that scores so by its words, or by its links. */
function seen(score: number, by = COMMON): Seen {
  const row = new Float32Array(SIGNALS.length);
  row[by] = score;
  return { row, words: 0 };
}

const each = (count: number, score: (i: number) => number, by = COMMON): Seen[] =>
  Array.from({ length: count }, (_, i) => seen(score(i), by));

function cutsOf(sample: Partial<Sample>, even = 0): { all: number; text: number } {
  return finish(learnCuts({ linked: [], others: [], linkedStand: 1, othersStand: 1, ...sample }, weights, even));
}

test('half of what is shown would be linked', () => {
  // Linked notes score from 5 to 10, others from 0 to 7.
  const linked = each(2_000, (i) => 5 + (5 * i) / 2_000);
  const others = each(2_000, (i) => (7 * i) / 2_000);
  const cuts = cutsOf({ linked, others });
  const shown = (all: readonly Seen[]): number => all.filter(({ row }) => isWorth(row, { weights, cuts }, 0, 9)).length;
  expect(shown(linked) / (shown(linked) + shown(others))).toBeCloseTo(0.5, 1);
  expect(cuts.all).toBeLessThan(5);
});

test('each stands for those of the vault that were not looked at', () => {
  const [linked, others] = [each(500, (i) => i / 100), each(500, (i) => i / 100)];
  expect(cutsOf({ linked, others, othersStand: 10 }).all).toBeGreaterThan(
    cutsOf({ linked, others, linkedStand: 10 }).all + 1,
  );
});

test('a vault without links has what is typical; with few, not much else', () => {
  expect(cutsOf({ others: each(100, () => 9) }, 3)).toEqual(typicalCuts(3));
  const few = cutsOf({ linked: each(3, () => 100), others: each(30, () => 50) }, 3);
  expect(few.all).toBeGreaterThan(typicalCuts(3).all);
  expect(few.all).toBeLessThan(20);
});

test.each<[why: string, score: number, by: number, words: number, links: number, worth: boolean]>([
  ['much speaks for it', 1.1, COMMON, 0, 9, true],
  ['too little does', 0.9, COMMON, 0, 9, false],
  ['the asked note has many words', 0.9, COMMON, 100, 9, true],
  ['the asked note has no links, and its words speak', 0.6, WORDS, 0, 0, true],
  ['it has links, and only its words speak', 0.6, WORDS, 0, 9, false],
])('worth showing: %s', (_why, score, by, words, links, worth) => {
  expect(isWorth(seen(score, by).row, { weights, cuts: { all: 1, text: 0.5 } }, words, links)).toBe(worth);
});
