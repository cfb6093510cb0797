import fc from 'fast-check';
import { TermTable } from '../../../src/core/related/term-table';

test('holds what a map would hold, in its order', () => {
  const term = fc.oneof(fc.nat(20), fc.nat(0xffffff));
  const act = fc.tuple(fc.constantFrom('set', 'add'), term, fc.nat(100));
  fc.assert(
    fc.property(fc.array(act), fc.array(act), fc.array(term), (before, acts, asked) => {
      const table = new TermTable(before.length);
      for (const [, at, value] of before) table.set(at, value);
      table.reset(acts.length);
      const model = new Map<number, number>();
      for (const [kind, at, value] of acts) {
        if (kind === 'set') table.set(at, value);
        else table.add(at, value);
        model.set(at, kind === 'set' ? value : (model.get(at) ?? 0) + value);
      }
      expect([...table.terms]).toEqual([...model.keys()]);
      expect([...table.numbers]).toEqual([...model.values()]);
      for (const at of [...asked, ...model.keys()]) expect(table.get(at)).toBe(model.get(at) ?? -1);
    }),
  );
});
