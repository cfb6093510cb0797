import { isTelling, NoteWords } from '../../../src/core/related/shared-words';
import { WordIndex } from '../../../src/core/related/word-index';

function indexOf(texts: readonly string[]): WordIndex {
  const index = new WordIndex();
  texts.forEach((text, slot) => index.set(slot, '', index.record(text, texts.length)));
  return index;
}

test.each<[why: string, word: string, inNotes: number, notes: number, telling: boolean, usesPerNote?: number]>([
  ['a rare word', 'mercer', 2, 100, true],
  ['a word of a tenth of the notes', 'kernel', 10, 100, true],
  ['a word of more than that', 'kernel', 11, 100, false],
  ['in a small vault a few notes are no crowd', 'kernel', 4, 6, true],
  ['but most of them are', 'kernel', 5, 6, false],
  ['a word that notes use in passing', 'hardly', 8, 100, false, 1.1],
  ['of few notes that says nothing', 'hardly', 4, 100, true, 1],
  ['a short word', 'an', 2, 100, false],
  ['an abbreviation', 'svm', 2, 100, true],
  ['a number', '2024', 2, 100, false],
  ['a word with marks that are no letters', 'हिन्दी', 2, 100, true],
  ['a word of a script without spaces', '核空', 2, 100, true],
  ['one character of it', '核', 2, 100, false],
])('%s: %s in %i of %i notes', (_why, word, inNotes, notes, telling, usesPerNote = 2) => {
  expect(isTelling(word, { notes: inNotes, usesPerNote }, notes)).toBe(telling);
});

test.each<[why: string, a: string, b: string, strictly: string[], all: string[]]>([
  [
    'words of a link are told by the link',
    'A mercer. [[Start here]]',
    'A mercer. [[Start here]]',
    ['mercer'],
    ['A', 'mercer', 'Start', 'here'],
  ],
  ['a word that one of them has in a link only', '[[Start here]]', 'We start here.', [], ['start', 'here']],
  [
    'pairs of characters grow together before they are judged',
    '再生核空间',
    '再生核空间',
    ['再生核空间'],
    ['再生核空间'],
  ],
  ['nothing', 'one', 'two', [], []],
])('shared words: %s', (_why, a, b, strictly, all) => {
  const index = indexOf([a, b, ...'甲乙丙丁戊己'].map((text, i) => (i > 1 ? `${text}。空间` : text)));
  const words = new NoteWords(index, 0);
  expect(words.sharedWith(1, 9, true)).toEqual(strictly);
  expect(words.sharedWith(1, 9, false).sort()).toEqual(all.sort());
});

test.each<[why: string, others: string, shared: string[]]>([
  ['one word of many notes is left out', 'kernel kernel', []],
  ['one of a few notes is not', '', ['kernel']],
])('shared words: %s', (_why, others, shared) => {
  const crowd = Array.from({ length: 60 }, (_, i) =>
    i < 4 ? others : `note ${String.fromCharCode(97 + (i % 26), 97 + i / 26)}`,
  );
  expect(new NoteWords(indexOf(['kernel kernel', 'kernel kernel', ...crowd]), 0).sharedWith(1, 9, true)).toEqual(
    shared,
  );
});

test('two words of many notes are worth naming', () => {
  const crowd = Array.from({ length: 60 }, (_, i) =>
    i < 4 ? 'kernel kernel prior prior' : `note ${String.fromCharCode(97 + (i % 26), 97 + i / 26)}`,
  );
  expect(new NoteWords(indexOf(['kernel prior', 'kernel prior', ...crowd]), 0).sharedWith(1, 9, true)).toEqual([
    'kernel',
    'prior',
  ]);
});
