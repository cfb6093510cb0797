import fc from 'fast-check';
import { fitLogit, likelihoods, type Choice } from '../../../src/core/learning/conditional-logit';
import { finish } from '../../../src/core/steps';

const FREE = { weights: [0, 0], strength: 1e-6, least: -Infinity };

/** Three candidates of two kinds of evidence, each chosen as often as these weights say, of so many choices. */
function choicesBy(weights: readonly number[], count: number): Choice[] {
  const rows = [Float64Array.of(1, 0, 0, 1, 0, 0), Float64Array.of(2, 1, 0, 2, 1, 0)];
  return rows.flatMap((one) =>
    Array.from(likelihoods(one, weights)).flatMap((likely, row) =>
      Array.from({ length: Math.round(likely * count) }, (): Choice => ({ rows: one, chosen: [row] })),
    ),
  );
}

test.each([[[1.5, -0.5]], [[0, 2]], [[-1, -1]]])('finds the weights that choices were made by: %j', (weights) => {
  const found = finish(fitLogit(choicesBy(weights, 10_000), FREE));
  weights.forEach((weight, i) => {
    expect(found[i]).toBeCloseTo(weight, 1);
  });
});

test('no weight becomes less than the least, and the others make up for it', () => {
  const [first, second] = finish(fitLogit(choicesBy([1, -1], 1_000), { ...FREE, least: 0 }));
  expect(second).toBe(0);
  expect(first).toBeGreaterThan(0);
});

test.each<[reason: string, strength: number, choices: number, near: number]>([
  ['nothing was chosen yet', 1, 0, 0.5],
  ['few choices say little against a strong belief', 1e5, 10, 0.5],
  ['many outweigh it', 1, 5_000, 2],
])('the prior holds as long as it should: %s', (_reason, strength, count, near) => {
  const prior = { weights: [0.5, 0], strength, least: -Infinity };
  const [first] = finish(fitLogit(choicesBy([2, 0], count), prior));
  expect(first).toBeCloseTo(near, 1);
});

test('what was chosen together counts in part: two choices are as good as one of both', () => {
  const rows = Float64Array.of(1, 0, 0, 1, 0, 0);
  const prior = { weights: [0.1, 0.2], strength: 1, least: -Infinity };
  const together = finish(
    fitLogit(
      [
        { rows, chosen: [0, 1] },
        { rows, chosen: [0, 1] },
      ],
      prior,
    ),
  );
  const apart = finish(
    fitLogit(
      [
        { rows, chosen: [0] },
        { rows, chosen: [1] },
      ],
      prior,
    ),
  );
  together.forEach((weight, i) => {
    expect(weight).toBeCloseTo(apart[i] ?? NaN, 6);
  });
});

test('likelihoods make 1, whatever the evidence', () => {
  const numbers = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(numbers, (rows) => {
      const sum = likelihoods(Float64Array.from(rows), [3, -2]).reduce((all, likely) => all + likely, 0);
      expect(sum).toBeCloseTo(1);
    }),
  );
});
