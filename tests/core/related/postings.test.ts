import fc from 'fast-check';
import { Postings, slotOf } from '../../../src/core/related/postings';

const notes = 6;
const words = 5;

describe('Postings', () => {
  test('hold what the notes hold, however often their words change', () => {
    const text = fc.dictionary(
      fc.constantFrom(...Array.from({ length: words }, (_, term) => String(term))),
      fc.integer({ min: 1, max: 255 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(notes - 1), text), { maxLength: 60 }), (changes) => {
        const postings = new Postings();
        const model = Array.from({ length: notes }, () => new Map<number, number>());
        for (const [slot, uses] of changes) {
          const after = new Map(Object.entries(uses).map(([term, use]) => [Number(term), use]));
          postings.replace(slot, model[slot] ?? new Map(), after);
          model[slot] = after;
        }
        const apart = Array.from({ length: words }, (_, term) => [...postings.holders(term)]);
        postings.pack(words);
        for (let term = 0; term < words; term++) {
          expect([...postings.holders(term)]).toEqual(apart[term]);
          const found: [slot: number, uses: number][] = [];
          for (const holder of postings.holders(term)) found.push([slotOf(holder), holder & 255]);
          const expected = model.flatMap((held, slot) => (held.has(term) ? [[slot, held.get(term)]] : []));
          expect(found.sort(([a], [b]) => a - b)).toEqual(expected);
          expect(postings.length(term)).toBe(expected.length);
        }
      }),
    );
  });

  test('take no more room for notes that change again and again', () => {
    const postings = new Postings();
    const uses = (round: number): Map<number, number> =>
      new Map([
        [1, 1],
        [2 + (round % 7), 3],
      ]);
    const change = (from: number, to: number): void => {
      for (let round = from; round < to; round++)
        for (let slot = 0; slot < 10; slot++)
          postings.replace(slot, round === 0 ? new Map() : uses(round - 1), uses(round));
    };
    change(0, 200);
    const { bytes } = postings;
    change(200, 5000);
    expect(postings.bytes).toBe(bytes);
  });
});
