import fc from 'fast-check';
import { Neighbours } from '../../../src/core/related/neighbours';
import { vocabularyOf } from './vocabulary';

const text = fc.array(fc.constantFrom('kernel', 'mercer', 'ridge', 'lasso', 'prior', 'bayes'), { maxLength: 9 });

test('each neighbour is as much like another note as when the two are compared alone', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 3, maxLength: 8 }), (texts) => {
      const { index } = vocabularyOf(texts.map((words) => words.join(' ')));
      const around = texts.map((_, slot) => slot).slice(2);
      const neighbours = new Neighbours({ around: (slot) => (slot === 0 ? around : [1]), isHub: () => false }, index);
      // What was known of another note is forgotten.
      neighbours.take(1);
      neighbours.likenessTo(0);
      neighbours.take(0);
      const likeness = neighbours.likenessTo(1);
      for (const near of around) expect(likeness(near)).toBeCloseTo(index.likenessTo(1)(near), 6);
    }),
  );
});

test('hubs are no neighbours, and of very many not all are', () => {
  const { index } = vocabularyOf([]);
  const around = Array.from({ length: 100 }, (_, slot) => slot + 1);
  const neighbours = new Neighbours({ around: () => around, isHub: (slot) => slot === 2 }, index);
  neighbours.take(0);
  const { slots } = neighbours;
  expect(slots.slice(0, 3)).toEqual([1, 3, 4]);
  expect(slots.length).toBeLessThan(around.length);
});
