import fc from 'fast-check';
import { fileNameFor, TakenNames } from '../../../../src/core/index-notes/plan/file-names';

test.each([
  ['Deep learning', 'Deep learning', 'a plain name stays'],
  ['TCP/IP', 'TCP-IP', 'a slash would be a folder'],
  ['C#', 'C-', 'a hash starts a heading in a link'],
  ['a|b^c[d]e', 'a-b-c-d-e', 'none of these can stand in a link'],
  ['50%% off', '50- off', 'two per cent signs start a comment'],
  ['100% sure', '100% sure', 'one does not'],
  ['What? "Why": <so> *', 'What- -Why-- -so- -', 'Windows has none of these'],
  ['..', 'Topic', 'not the folder above'],
  ['.hidden', 'hidden', 'not a hidden file'],
  ['dots at the end...', 'dots at the end', 'Windows drops them'],
  [' \t ', 'Topic', 'nothing but spaces'],
  ['a\nb\u0000c', 'a-b-c', 'control characters'],
  ['a\u202eb', 'a-b', 'characters that turn the text around'],
  ['con', 'con topic', 'a device on Windows'],
  ['LPT1.x', 'LPT1-x topic', 'the same with an ending'],
  ['__proto__', '__proto__', 'a name like any other'],
  ['re\u0301sume\u0301', 'r\u00e9sum\u00e9', 'one Unicode form'],
  ['🧭 Maps', '🧭 Maps', 'emoji stay'],
])('%j is the file %j: %s', (name, file) => {
  expect(fileNameFor(name)).toBe(file);
});

test('any name gives a name that every file system and every link can hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const file = fileNameFor(name);
      expect(file).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}]|%%|^[. ]|[. ]$/u);
      expect(Buffer.byteLength(file)).toBeGreaterThan(0);
      expect(Buffer.byteLength(file)).toBeLessThanOrEqual(210);
    }),
  );
});

test('a long name is cut between characters', () => {
  expect(fileNameFor('木'.repeat(200))).toBe('木'.repeat(66));
  expect(fileNameFor('😀'.repeat(200))).toBe('😀'.repeat(50));
});

test('taken names are compared as links are', () => {
  const taken = new TakenNames();
  taken.take('attention');
  expect([taken.free('Attention'), taken.free('ATTENTION'), taken.free('Attention'), taken.free('Other')]).toEqual([
    'Attention index',
    'ATTENTION index 2',
    'Attention index 3',
    'Other',
  ]);
});
