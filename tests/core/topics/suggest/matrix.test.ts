import fc from 'fast-check';
import { Matrix } from '../../../../src/core/topics/suggest/matrix';
import { sparse } from '../../../../src/core/topics/suggest/vector';

const ENTRIES = 6;
// Small whole numbers: their sums are exact. Entries of which few topics have a weight, or most, are kept in two ways.
const row = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: ENTRIES, maxLength: ENTRIES });

test('a product with every topic is what multiplying one by one gives, whether few or most weights are 0', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), row, (topics, vector) => {
      const vectorOf = (numbers: readonly number[]): ReturnType<typeof sparse> =>
        sparse(Float32Array.from(numbers), ENTRIES);
      const matrix = new Matrix(ENTRIES, topics.map(vectorOf));
      const dot = (numbers: readonly number[]): number =>
        numbers.reduce((sum, each, i) => sum + each * (vector[i] ?? 0), 0);
      expect(Array.from(matrix.products(vectorOf(vector)), (each) => each + 0)).toEqual(
        topics.map((each) => dot(each) + 0),
      );
      topics.forEach((weights, topic) => {
        weights.forEach((weight, id) => {
          expect(matrix.get(id, topic) + 0).toBe(weight + 0);
        });
      });
    }),
  );
});
