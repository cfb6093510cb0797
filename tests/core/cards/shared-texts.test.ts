import fc from 'fast-check';
import { parseNote } from '../../../pkg/cli/folder/markdown';
import { DEFAULT_CARD_NAMES } from '../../../src/core/cards/card-names';
import { readMetadata, readNote } from '../../../src/core/cards/find-card';
import { asksForMore, shownCard, type CardReading, type OtherNotes } from '../../../src/core/cards/sayings';
import { SEVERAL, SharedTexts } from '../../../src/core/cards/shared-texts';
import { textKeys } from '../../../src/core/cards/text-keys';

const read = (note: string, depth: 'first' | 'whole' = 'first'): CardReading =>
  readMetadata(parseNote(note), DEFAULT_CARD_NAMES) ?? readNote(note, parseNote(note), DEFAULT_CARD_NAMES, '', depth);

/** What each note of a vault shows, read as both hosts read it. */
function shown(vault: Readonly<Record<string, string>>): Record<string, string> {
  const shared = new SharedTexts();
  for (const [path, note] of Object.entries(vault)) shared.set(path, read(note).keys);
  const others: OtherNotes = { habit: 'gist', isShared: shared.isShared };
  return Object.fromEntries(
    Object.entries(vault).map(([path, note]) => {
      const reading = asksForMore(read(note), others) ? read(note, 'whole') : read(note);
      const { problem, approach, gist } = shownCard(reading, others);
      return [path, [problem, approach, gist].filter((text) => text !== '').join(' → ')];
    }),
  );
}

const several = (note: (i: number) => string, count = SEVERAL): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`${i}.md`, note(i)]));

test.each([
  ['a line of a template', (i: number) => `Notes of the weekly meeting.\n\nWe spoke about hive ${i} today.`],
  ['a sentence in a paragraph', (i: number) => `This note came from my old app. We spoke about hive ${i} today.`],
  ['a summary', (i: number) => `---\nsummary: Please write what it is about.\n---\nWe spoke about hive ${i} today.`],
  ['a question', (i: number) => `What did we speak about?\n\nWe spoke about hive ${i} today.`],
  ['a callout', (i: number) => `> [!summary]\n> Please write what it is about.\n\nWe spoke about hive ${i} today.`],
  [
    'a section',
    (i: number) => `## Problem\n\nDescribe it in one sentence.\n\n## Diary\n\nWe spoke about hive ${i} today.`,
  ],
  [
    'with other marks',
    (i: number) =>
      `${['', '*', '**'][i % 3]}Notes of the weekly meeting.${['', '*', '**'][i % 3]}\n\nWe spoke about hive ${i} today.`,
  ],
])('what several notes say is passed over for what a note says itself: %s', (_reason, note) => {
  expect(Object.values(shown(several(note)))).toEqual(
    Array.from({ length: SEVERAL }, (_, i) => `We spoke about hive ${i} today.`),
  );
});

test.each([
  ['two notes are not several', several(() => 'Bees dance in the dark.', 2), 'Bees dance in the dark.'],
  ['a property is meant as it stands', several(() => '---\nproblem: Bees die.\n---\n'), 'Bees die.'],
  ['an inline field is, too', several(() => 'problem:: Bees die.'), 'Bees die.'],
])('what stays: %s', (_reason, vault, said) => {
  expect(new Set(Object.values(shown(vault)))).toEqual(new Set([said]));
});

test('of notes that all are the same nothing is shown', () => {
  const note =
    'Bees dance in the dark. Others follow.\n\nEvery hive has one queen.\n\n- Bees sleep at night, all of them.';
  expect(new Set(Object.values(shown(several(() => note, 100))))).toEqual(new Set(['']));
});

test('the properties of notes without text are counted as well', () => {
  expect(
    Object.values(shown(several((i) => `---\nsummary: Filled in by the importer. Hive ${i} is fine.\n---\n`))),
  ).toEqual(Array.from({ length: SEVERAL }, (_, i) => expect.stringContaining(`Hive ${i} is fine.`) as string));
});

const path = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const keys = fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: 4 });

test('what is shared is so whatever came before it, and those are told whom it concerns', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(path, keys), { maxLength: 30 }), (steps) => {
      const shared = new SharedTexts();
      const notes = new Map<string, readonly number[]>();
      for (const [at, has] of steps) {
        const before = sharedIn(notes);
        shared.set(at, has);
        notes.set(at, has);
        const after = sharedIn(notes);
        const touched = shared.takeTouched();
        for (const key of [0, 1, 2, 3, 4, 5]) {
          expect(shared.isShared(key)).toBe(after.has(key));
          if (before.has(key) === after.has(key)) continue;
          for (const [other, theirs] of notes) if (theirs.includes(key)) expect(touched).toContain(other);
        }
      }
    }),
    { numRuns: 300 },
  );
});

function sharedIn(notes: ReadonlyMap<string, readonly number[]>): Set<number> {
  const counts = new Map<number, number>();
  for (const has of notes.values()) for (const key of has) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set(Array.from(counts).flatMap(([key, count]) => (count >= SEVERAL ? [key] : [])));
}

test('a note that changes concerns few others, however many share what it says', () => {
  const shared = new SharedTexts();
  for (let i = 0; i < 20_000; i++) shared.set(`${i}.md`, [1, 2, i + 10]);
  shared.takeTouched();
  shared.set('0.md', [1]);
  shared.delete('1.md');
  expect(shared.takeTouched().size).toBe(0);
  expect(shared.isShared(2)).toBe(true);
});

test.each([
  ['marks around it', 'Bees dance in the dark.', '**Bees** [[dance]] in the _dark_.'],
  ['capitals', 'Bees dance in the dark.', 'BEES DANCE IN THE DARK.'],
  ['the mark of an item', 'Bees dance in the dark.', '- Bees dance in the dark.'],
  ['a quote', 'Bees dance in the dark.', '> Bees dance in the dark.'],
])('a text has the same keys with %s', (_reason, one, other) => {
  expect(textKeys(one)).toEqual(textKeys(other));
});

test('each sentence has a key of its own, in every script, and what is short or cut off has none', () => {
  expect(textKeys('Bees dance. Others follow.')).toEqual([...textKeys('Bees dance.'), ...textKeys('Others follow.')]);
  expect(textKeys('蜜蜂在黑暗中跳舞。其他蜜蜂跟着它们。')).toHaveLength(2);
  expect(textKeys('Oh. No! e.g. so')).toEqual([]);
  expect(textKeys('Bees dance. Others follow.', 0, 20)).toEqual(textKeys('Bees dance.'));
  expect(textKeys('Bees dance. Others follow.', 0, 26, 1)).toEqual(textKeys('Bees dance.'));
});

test('of a hundred thousand notes that are the same none has a gist', () => {
  const note = 'Bees dance in the dark. Others follow.\n\nEvery hive has one queen.';
  const shared = new SharedTexts();
  const { keys } = read(note);
  for (let i = 0; i < 100_000; i++) shared.set(`${i}.md`, keys);
  const others: OtherNotes = { habit: 'gist', isShared: shared.isShared };
  expect(asksForMore(read(note), others)).toBe(true);
  expect(shownCard(read(note, 'whole'), others)).toMatchObject({ problem: '', approach: '', gist: '' });
});
