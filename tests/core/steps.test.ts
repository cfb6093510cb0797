import fc from 'fast-check';
import { sortInSteps } from '../../src/core/steps';

test('sorts as the language does, equal ones in their order, and a few hundred a step', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ key: fc.integer({ min: 0, max: 50 }), id: fc.nat() }), { maxLength: 3000 }),
      (items) => {
        let [compared, most] = [0, 0];
        const steps = sortInSteps(items, (a, b) => {
          compared++;
          return a.key - b.key;
        });
        for (let step = steps.next(); ; step = steps.next()) {
          most = Math.max(most, compared);
          compared = 0;
          if (step.done !== true) continue;
          expect(step.value).toEqual([...items].sort((a, b) => a.key - b.key));
          break;
        }
        expect(most).toBeLessThan(512 * 12);
      },
    ),
    { numRuns: 50 },
  );
});
