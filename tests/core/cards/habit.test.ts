import fc from 'fast-check';
import { HabitTally, type SummaryShape } from '../../../src/core/cards/habit';

function tally(two: number, one: number, either = 0): HabitTally {
  const found = new HabitTally();
  const shapes: SummaryShape[] = [
    ...Array.from({ length: two }, () => 'two' as const),
    ...Array.from({ length: one }, () => 'one' as const),
    ...Array.from({ length: either }, () => 'either' as const),
  ];
  shapes.forEach((shape, i) => found.set(`${i}.md`, shape));
  return found;
}

test.each([
  ['no summaries', 0, 0, 0, 'gist'],
  ['nineteen are too few', 19, 0, 0, 'gist'],
  ['fourteen of twenty', 14, 6, 0, 'problem'],
  ['thirteen of twenty', 13, 7, 0, 'gist'],
  ['one that could be either counts for neither', 14, 6, 8, 'problem'],
  ['but only as long as half are clear', 14, 6, 9, 'gist'],
  ['and it counts among the twenty', 13, 3, 4, 'problem'],
] as const)('%s', (_reason, two, one, either, habit) => {
  expect(tally(two, one, either).habit).toBe(habit);
});

test('a note that changes, goes or comes counts once, as it is now', () => {
  const shape = fc.constantFrom<SummaryShape | null>('two', 'one', 'either', null);
  const edits = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), shape), { maxLength: 200 });
  fc.assert(
    fc.property(edits, (all) => {
      const changed = new HabitTally();
      const now = new Map<number, SummaryShape | null>();
      for (const [note, found] of all) {
        changed.set(`${note}.md`, found);
        now.set(note, found);
      }
      const anew = new HabitTally();
      now.forEach((found, note) => anew.set(`${note}.md`, found));
      expect(changed.habit).toBe(anew.habit);
    }),
  );
});
