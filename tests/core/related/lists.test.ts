import fc from 'fast-check';
import { Lists } from '../../../src/core/related/lists';

const contents = (lists: Lists, list: number): number[] => {
  const values: number[] = [];
  lists.forEach(list, (value) => values.push(value));
  return values;
};

describe('Lists', () => {
  test('visits the values from the last to the first', () => {
    const lists = new Lists(2, 4);
    for (let value = 1; value <= 11; value++) lists.add(3, value);
    expect(contents(lists, 3)).toEqual([11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(contents(lists, 2)).toEqual([]);
  });

  test('holds the largest number of 32 bits', () => {
    const lists = new Lists(2, 2);
    lists.add(0, 0xffffffff);
    expect(contents(lists, 0)).toEqual([0xffffffff]);
  });

  test('uses the blocks of cleared lists again', () => {
    const lists = new Lists(2, 64);
    const fill = (): void => {
      for (let value = 0; value < 20_000; value++) lists.add(value % 7, value);
    };
    fill();
    const { bytes } = lists;
    for (let round = 0; round < 5; round++) {
      for (let list = 0; list < 7; list++) lists.clear(list);
      fill();
    }
    expect(lists.bytes).toBe(bytes);
  });

  test('are what plain arrays would be', () => {
    const change = fc.record({
      list: fc.nat(4),
      value: fc.nat(9),
      kind: fc.constantFrom('add', 'add', 'add', 'keep', 'clear'),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(1, 2, 4),
        fc.constantFrom(4, 8),
        fc.array(change, { maxLength: 200 }),
        (smallest, largest, changes) => {
          const lists = new Lists(smallest, largest);
          const model = Array.from({ length: 5 }, (): number[] => []);
          for (const { list, value, kind } of changes) {
            const plain = model[list] ?? [];
            if (kind === 'add') {
              lists.add(list, value);
              plain.push(value);
            } else if (kind === 'clear') {
              lists.clear(list);
              plain.length = 0;
            } else {
              lists.keep(list, (other) => other !== value);
              model[list] = plain.filter((other) => other !== value);
            }
          }
          model.forEach((plain, list) => {
            expect(contents(lists, list)).toEqual([...plain].reverse());
            expect(lists.length(list)).toBe(plain.length);
          });
        },
      ),
    );
  });
});
