import fc from 'fast-check';
import { Calibration, SURE, type Outcome } from '../../../../src/core/topics/suggest/calibration';
import { foldsOf } from '../../../../src/core/topics/suggest/folds';
import { formOf, traitOf } from '../../../../src/core/topics/suggest/form';
import { margin, trainLinear } from '../../../../src/core/topics/suggest/linear';
import { Mixture, type Example } from '../../../../src/core/topics/suggest/mixture';
import { finish } from '../../../../src/core/steps';
import type { SparseVector } from '../../../../src/core/topics/suggest/vector';

describe('calibration', () => {
  const outcomes = fc.array(
    fc.record({ likelihood: fc.double({ min: 0, max: 1, noNaN: true }), right: fc.boolean() }),
    { maxLength: 80 },
  );
  const careful = fc.array(
    fc
      .double({ min: 0, max: 1, noNaN: true })
      .chain((likelihood) => fc.record({ likelihood: fc.constant(likelihood), right: fc.constant(likelihood > 0.3) })),
    { minLength: 30, maxLength: 80 },
  );

  test('of the trials that score 0.9 and more, nine in ten were right', () => {
    fc.assert(
      fc.property(fc.oneof(outcomes, careful), (trials: Outcome[]) => {
        const calibration = new Calibration(trials);
        const sure = trials.filter(({ likelihood }) => calibration.score(likelihood) >= SURE);
        expect(sure.filter(({ right }) => right).length).toBeGreaterThanOrEqual(SURE * sure.length);
      }),
    );
  });

  test('a score is never more for less, and stays between 0 and 1', () => {
    const likelihood = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(outcomes, likelihood, likelihood, (trials, a, b) => {
        const calibration = new Calibration(trials);
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((x) => calibration.score(x));
        expect(low).toBeLessThanOrEqual(high ?? 0);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each<[reason: string, trials: Outcome[], threshold: number]>([
    ['few trials', Array.from({ length: 8 }, () => ({ likelihood: 0.99, right: true })), 2],
    ['likely and right', Array.from({ length: 40 }, () => ({ likelihood: 0.95, right: true })), 0.95],
    ['likely and often wrong', Array.from({ length: 40 }, (_, i) => ({ likelihood: 0.95, right: i % 3 > 0 })), 2],
    ['right though not that likely', Array.from({ length: 40 }, () => ({ likelihood: 0.6, right: true })), 0.6],
    ['right by chance only', Array.from({ length: 40 }, () => ({ likelihood: 0.2, right: true })), 2],
  ])('%s', (_reason, trials, threshold) => {
    expect(new Calibration(trials).threshold).toBe(threshold);
  });
});

describe('folds', () => {
  test('every note is tried once, and never by what learned from it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 60 }), fc.nat(5), (paths, topics) => {
        const folds = foldsOf(
          paths,
          paths.map((_, i) => [i % (topics + 1)]),
        );
        expect(folds.flatMap(({ test }) => test).sort((a, b) => a - b)).toEqual(paths.map((_, i) => i));
        for (const { train, test } of folds)
          expect([...train, ...test].sort((a, b) => a - b)).toEqual(paths.map((_, i) => i));
      }),
    );
  });

  test('every part has its share of each topic', () => {
    const topics = Array.from({ length: 100 }, (_, i) => [i < 20 ? 0 : 1]);
    for (const { test } of foldsOf(
      topics.map((_, i) => `note ${i}`),
      topics,
    ))
      expect(test.filter((i) => i < 20)).toHaveLength(2);
  });

  test('many notes need fewer rounds', () => {
    const topics = Array.from({ length: 12_000 }, () => [0]);
    expect(
      foldsOf(
        topics.map((_, i) => String(i)),
        topics,
      ),
    ).toHaveLength(1);
  });
});

describe('the border between vectors', () => {
  const vector = (...values: number[]): SparseVector => ({
    ids: Int32Array.from(values, (_, i) => i),
    values: Float32Array.from(values),
  });

  test('keeps the few on their side, however many the others are', () => {
    const few = Array.from({ length: 5 }, (_, i) => vector(1, 0.1 * i, 0));
    const many = Array.from({ length: 500 }, (_, i) => vector(0.2, 0.002 * i, 0.9));
    const wanted = Uint8Array.from([...few.map(() => 1), ...many.map(() => 0)]);
    const weights = finish(trainLinear([...few, ...many], wanted, 3));
    for (const one of few) expect(margin(weights, one)).toBeGreaterThan(0);
    for (const one of many) expect(margin(weights, one)).toBeLessThan(0);
  });

  test('nothing on one side is no error', () => {
    expect(margin(finish(trainLinear([vector(1)], Uint8Array.of(0), 1)), vector(1))).toBeLessThan(0);
    expect(finish(trainLinear([], Uint8Array.of(), 1))).toEqual(new Float32Array(2));
  });
});

describe('the mixture of evidence', () => {
  const examples = (count: number): Example[] =>
    Array.from({ length: count }, (_, i) => ({
      topics: [i % 3],
      evidence: [
        Float64Array.of(0, 1, 2).map((topic) => (topic === i % 3 ? 1 : 0)),
        Float64Array.of(0, 1, 2).map((topic) => (topic === (i * 7) % 5 ? 1 : 0)),
      ],
    }));

  test('what tells topics apart gets weight, what does not gets next to none', () => {
    const mixture = finish(Mixture.fit(examples(90), 2));
    expect(mixture.weight(0)).toBeGreaterThan(5 * mixture.weight(1));
    expect(mixture.likelihoods([Float64Array.of(1, 0, 0), Float64Array.of(0, 1, 0)])[0]).toBeGreaterThan(0.9);
  });

  test('evidence against the topics it names gets no weight', () => {
    const wrong = examples(60).map(({ topics, evidence }) => ({
      topics: [((topics[0] ?? 0) + 1) % 3],
      evidence: evidence.slice(0, 1),
    }));
    expect(finish(Mixture.fit(wrong, 1)).weight(0)).toBe(0);
  });

  test('without examples every kind counts a little', () => {
    expect(finish(Mixture.fit([], 2)).weight(1)).toBeGreaterThan(0);
  });

  test('likelihoods make 1', () => {
    const numbers = fc
      .array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 3, maxLength: 3 })
      .map((list) => Float64Array.from(list));
    const cases = fc.array(
      fc.record({ topics: fc.constant([1]), evidence: fc.array(numbers, { minLength: 2, maxLength: 2 }) }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(cases, numbers, (given, evidence) => {
        const likelihoods = finish(Mixture.fit(given, 2)).likelihoods([evidence, evidence]);
        expect(likelihoods.reduce((sum, likelihood) => sum + likelihood, 0)).toBeCloseTo(1);
      }),
    );
  });
});

describe('how a note is built', () => {
  test.each<[reason: string, title: string, text: string, traits: string[]]>([
    ['a date as title', '2024-05-01', '', ['title=0-0-0']],
    ['a sign that marks a kind', '🎬 Rain', '', ['title=🎬']],
    ['tasks are no list items', 'x', '- [ ] a\n1. [x] b\n- c', ['task#2', 'list#1']],
    ['code is code, whatever it looks like', 'x', '```ts\n# not a heading\n```', ['code=ts', 'code%4', 'heading#0']],
    ['callouts', 'x', '> [!Tip] Title\n> text', ['callout=tip']],
    ['inline fields', 'x', 'Author:: A', ['field=author']],
    ['sites', 'x', 'see https://www.Example.org/page and http://x.net', ['site=example.org', 'site=x.net']],
    ['levels of headings', 'x', '# a\n### b', ['heading=1', 'heading=3', 'heading#2']],
    ['how it begins', 'x', '\n\n| a |\n|---|', ['opening=table']],
    ['templates', 'x', '<% tp.date %>', ['template#1']],
    ['lines that end as on Windows', 'x', '# a\r\n- b\r\n', ['heading=1', 'list#1']],
  ])('%s', (_reason, title, text, traits) => {
    const form = formOf(title, text);
    for (const trait of traits) expect(Array.from(form)).toContain(trait);
  });

  test('traits are told as data', () => {
    expect([traitOf('code=ts'), traitOf('task#2'), traitOf('title=0-0-0'), traitOf('property=type=book')]).toEqual([
      { kind: 'code', detail: 'ts' },
      { kind: 'task', detail: '' },
      { kind: 'title', detail: '' },
      { kind: 'property', detail: 'type=book' },
    ]);
  });
});
