import { isCondition, leavesOut } from '../../../src/core/notes/note-filter';
import { noteOf } from '../../../src/core/notes/note-of';
import { parseNote } from '../../../pkg/cli/folder/markdown';

const OPTIONS = { topicsProperty: 'topics', templateFolders: [], excludedFolders: [] };
const note = (text: string, path = 'Work/Note.md'): ReturnType<typeof noteOf> => noteOf(path, parseNote(text), OPTIONS);
const properties = (text: string): string => `---\n${text}\n---\n`;

test.each([
  ['private', properties('private: true'), true],
  ['private', properties('Private: yes please'), true],
  ['private', properties('private: 2026-01-01'), true],
  ['private', properties('private: [a]'), true],
  // What says no, or nothing, is as good as not there.
  ['private', properties('private: false'), false],
  ['private', properties('private: no'), false],
  ['private', properties('private:'), false],
  ['private', properties('private: []'), false],
  ['private', 'private: true', false],
  ['status: secret', properties('status: Secret'), true],
  ['status: secret', properties('status: [open, secret]'), true],
  ['status: secret', properties('status: secretly'), false],
  ['publish: false', properties('publish: false'), true],
  ['publish: false', 'Nothing is said.', false],
  ['rating: 5', properties('rating: 5'), true],
  ['link: "[[a: b]]"', properties('link: x'), false],
  ['#secret', 'A #secret note.', true],
  ['#secret', properties('tags: [Secret/Plans]'), true],
  ['#secret', 'A #secrets note.', false],
  ['#', 'A #secret note.', false],
  ['Work/', '', true],
  ['work/', '', true],
  ['Work/Note/', '', false],
  ['Wor/', '', false],
  ['/', '', true],
])('the condition %s is met by %j: %s', (condition, text, expected) => {
  expect(leavesOut({ only: [], without: [condition] })(note(text))).toBe(expected);
  expect(leavesOut({ only: [condition], without: [] })(note(text))).toBe(!expected);
});

test('a note has to meet one of those that are wanted, and none of the others', () => {
  const isOut = leavesOut({ only: ['publish', '#public'], without: ['draft'] });
  expect(isOut(note(properties('publish: true')))).toBe(false);
  expect(isOut(note('#public'))).toBe(false);
  expect(isOut(note(properties('publish: true\ndraft: true')))).toBe(true);
  expect(isOut(note(''))).toBe(true);
});

test('a note of which nothing is known is left out where its words would tell', () => {
  const unread = noteOf('Work/Note.md', null, OPTIONS);
  expect(leavesOut({ only: [], without: ['private'] })(unread)).toBe(true);
  expect(leavesOut({ only: [], without: ['Home/'] })(unread)).toBe(false);
  expect(leavesOut({ only: [], without: [] })(unread)).toBe(false);
});

test.each([
  ['private', true],
  ['my status', true],
  ['status: done', true],
  ['status: a, b', true],
  ['Статус: готово', true],
  ['source: https://example.com/', true],
  ['#work', true],
  [' #work/2024/ ', true],
  ['#🌍', true],
  ['Work/', true],
  ['Work, old/', true],
  ['/', true],
  // Met by no note, so what was to be left out would be seen.
  ['', false],
  ['  ', false],
  ['#', false],
  ['#/', false],
  ['##work', false],
  ['#my work', false],
  ['#work, #home', false],
  [': done', false],
  ['private, draft', false],
  [', draft: yes', false],
])('whether %j is a condition: %s', (line, expected) => {
  expect(isCondition(line)).toBe(expected);
});
