import { splitSummary } from '../../../src/core/cards/split';
import { BY_OTHERS } from './by-others';
import type { Summary } from './summaries';

const share = (some: readonly Summary[], is: (one: Summary) => boolean): number => some.filter(is).length / some.length;

test('every summary says where its parts stand', () => {
  for (const { text, problem, approach } of BY_OTHERS)
    expect(text.includes(problem) && text.includes(approach)).toBe(true);
  expect(BY_OTHERS.length).toBe(440);
});

test('of those that have no problem nineteen in twenty get none', () => {
  const without = BY_OTHERS.filter(({ problem }) => problem === '');
  expect(share(without, ({ text }) => splitSummary(text).problem === '')).toBeGreaterThanOrEqual(0.95);
});

test('of those that are called open eight in ten are, whole', () => {
  const called = BY_OTHERS.filter(({ text }) => splitSummary(text).open);
  expect(called.length).toBeGreaterThan(60);
  expect(
    share(called, ({ text, problem, open }) => open === true && splitSummary(text).problem === problem),
  ).toBeGreaterThanOrEqual(0.8);
});

test('in a vault of the habit nine in ten are split where their writers turn', () => {
  const split = BY_OTHERS.filter(({ approach }) => approach !== '');
  expect(
    share(split, ({ text, problem, approach }) => {
      const card = splitSummary(text, 'problem');
      return card.problem === problem && card.approach === approach;
    }),
  ).toBeGreaterThanOrEqual(0.9);
});
