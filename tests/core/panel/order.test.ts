import fc from 'fast-check';
import { ORDERS, orderInSteps, type Order, type OrderFacts } from '../../../src/core/panel/order';
import { finish } from '../../../src/core/steps';
import { sortByTitle } from '../../../src/core/text/compare';

const facts: OrderFacts = { title: (id) => id.slice(0, 2), mtime: (id) => id.length, ctime: (id) => -id.length };
const ids = fc.uniqueArray(fc.string(), { maxLength: 1200, size: 'max' });

test('sorting in steps gives what sorting at once gives', () => {
  fc.assert(
    fc.property(ids, (given) => {
      const once = sortByTitle(
        given,
        (id) => facts.title(id),
        (id) => id,
      );
      expect(finish(orderInSteps(given, 'title', facts, () => 0)).map((id) => facts.title(id))).toEqual(
        once.map((id) => facts.title(id)),
      );
      expect(finish(orderInSteps(given, 'natural', facts, () => 0))).toEqual(
        finish(orderInSteps(given, 'title', facts, () => 0)),
      );
    }),
    { numRuns: 30 },
  );
});

test('nothing is lost, and the rank comes first', () => {
  fc.assert(
    fc.property(ids, (given) => {
      const sorted = finish(orderInSteps(given, 'natural', facts, (id) => id.length % 3));
      expect([...sorted].sort()).toEqual([...given].sort());
      expect(sorted.map((id) => id.length % 3)).toEqual(sorted.map((id) => id.length % 3).sort());
    }),
    { numRuns: 30 },
  );
});

describe('the sort choices', () => {
  const notes: Readonly<
    Record<string, { readonly title: string; readonly mtime: number; readonly ctime: number; readonly rank: number }>
  > = {
    'b.md': { title: 'beta', mtime: 30, ctime: 1, rank: 1 },
    'a.md': { title: 'Alpha', mtime: 10, ctime: 4, rank: 2 },
    'x/a.md': { title: 'alpha', mtime: 20, ctime: 2, rank: 0 },
    'z.md': { title: 'Zulu', mtime: 20, ctime: 3, rank: 2 },
  };
  const known: OrderFacts = {
    title: (id) => notes[id]?.title ?? id,
    mtime: (id) => notes[id]?.mtime ?? 0,
    ctime: (id) => notes[id]?.ctime ?? 0,
  };

  test.each<[order: Order, why: string, sorted: string[]]>([
    ['natural', 'by rank, then by title', ['x/a.md', 'b.md', 'a.md', 'z.md', 'not written']],
    [
      'title',
      'letter case does not matter, equal titles come by path',
      ['a.md', 'x/a.md', 'b.md', 'not written', 'z.md'],
    ],
    [
      'titleDown',
      'the other way round, equal titles by path all the same',
      ['z.md', 'not written', 'b.md', 'a.md', 'x/a.md'],
    ],
    ['newest', 'the last changed first, equal times by title', ['b.md', 'x/a.md', 'z.md', 'a.md', 'not written']],
    ['oldest', 'what is no note has no time, and comes first', ['not written', 'a.md', 'x/a.md', 'z.md', 'b.md']],
    ['madeLast', 'the last made first', ['a.md', 'z.md', 'x/a.md', 'b.md', 'not written']],
    ['madeFirst', 'the other way round', ['not written', 'b.md', 'x/a.md', 'z.md', 'a.md']],
  ])('%s: %s', (order, _why, sorted) => {
    const sort = (given: readonly string[]): string[] =>
      finish(orderInSteps(given, order, known, (id) => notes[id]?.rank ?? 3));
    const given = [...Object.keys(notes), 'not written'];
    expect(sort(given)).toEqual(sorted);
    expect(sort([...given].reverse())).toEqual(sorted);
  });

  test('every choice is sorted the same in whatever order the items come', () => {
    fc.assert(
      fc.property(ids, fc.constantFrom(...ORDERS), (given, order) => {
        const sort = (items: readonly string[]): string[] => finish(orderInSteps(items, order, facts, () => 0));
        expect(sort([...given].reverse())).toEqual(sort(given));
      }),
      { numRuns: 30 },
    );
  });
});
