import { UntilChanged } from '../../../src/core/related/until-changed';

test('an answer is found once, until what it is made of changes', () => {
  const source = { revision: 1 };
  const asked: number[] = [];
  const known = new UntilChanged(source, (slot) => {
    asked.push(slot);
    return slot * source.revision;
  });
  expect([known.of(3), known.of(3), known.of(4)]).toEqual([3, 3, 4]);
  expect(asked).toEqual([3, 4]);
  source.revision = 2;
  expect([known.of(3), known.of(3)]).toEqual([6, 6]);
  expect(asked).toEqual([3, 4, 3]);
});

test('of very many notes not all answers are kept, and each is right', () => {
  const known = new UntilChanged({ revision: 0 }, (slot) => slot);
  const slots = Array.from({ length: 10_000 }, (_, slot) => slot);
  expect([...slots, ...slots].map((slot) => known.of(slot))).toEqual([...slots, ...slots]);
});
