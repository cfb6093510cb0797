import fc from 'fast-check';
import { orderInSteps, type OrderFacts } from '../../../src/core/panel/order';
import { finish } from '../../../src/core/steps';
import { sortByTitle } from '../../../src/core/text/compare';

const facts: OrderFacts = { title: (id) => id.slice(0, 2), mtime: (id) => id.length };
const ids = fc.uniqueArray(fc.string(), { maxLength: 1200, size: 'max' });

test('sorting in steps gives what sorting at once gives', () => {
  fc.assert(fc.property(ids, (given) => {
    const once = sortByTitle(given, (id) => facts.title(id), (id) => id);
    expect(finish(orderInSteps(given, 'title', facts, () => 0)).map((id) => facts.title(id))).toEqual(once.map((id) => facts.title(id)));
    expect(finish(orderInSteps(given, 'natural', facts, () => 0))).toEqual(finish(orderInSteps(given, 'title', facts, () => 0)));
  }), { numRuns: 30 });
});

test('nothing is lost, and the rank comes first', () => {
  fc.assert(fc.property(ids, (given) => {
    const sorted = finish(orderInSteps(given, 'natural', facts, (id) => id.length % 3));
    expect([...sorted].sort()).toEqual([...given].sort());
    expect(sorted.map((id) => id.length % 3)).toEqual(sorted.map((id) => id.length % 3).sort());
  }), { numRuns: 30 });
});
