import { excludedFiles, NOTHING_EXCLUDED } from '../../../src/core/notes/excluded';

test.each<[reason: string, list: unknown, path: string, isExcluded: boolean]>([
  ['a folder', ['Archive/'], 'Archive/a.md', true],
  ['a folder below it', ['Archive/'], 'Archive/2024/a.md', true],
  ['a folder of that name elsewhere', ['Archive/'], 'Work/Archive/a.md', false],
  ['how a path begins, no whole name', ['Draft'], 'Drafts/a.md', true],
  ['a note', ['Notes/todo.md'], 'Notes/todo.md', true],
  ['case does not matter', ['archive/'], 'ARCHIVE/a.md', true],
  ['case beyond Latin', ['Архив/'], 'архив/a.md', true],
  ['white space around it', ['  Archive/  '], 'Archive/a.md', true],
  ['what looks like an expression and is none', ['a.b/'], 'axb/c.md', false],
  ['every sign of an expression stands for itself', ['a+(b)[c]{d}^$|?*\\/'], 'a+(b)[c]{d}^$|?*\\/e.md', true],
  ['an expression, anywhere', ['/daily/'], 'Log/Daily/a.md', true],
  ['an expression with an end', ['/\\.excalidraw\\.md$/'], 'Draws/a.excalidraw.md', true],
  ['an expression with an end, in the middle', ['/\\.excalidraw\\.md$/'], 'a.excalidraw.md/b.md', false],
  ['two slashes alone are no expression', ['//'], 'a.md', false],
  ['one slash is how no path begins', ['/'], 'a.md', false],
  ['an expression that takes all', ['/./'], 'a.md', true],
  ['nothing in it', ['', '   '], 'a.md', false],
  ['another one beside it', ['x', 'a.md'], 'a.md', true],
  ['no list', 'Archive/', 'Archive/a.md', false],
  ['the app writes null for none', null, 'a.md', false],
  ['no text', [7, null, { a: 1 }, ['a.md']], 'a.md', false],
])('%s', (_reason, list, path, isExcluded) => {
  expect(excludedFiles(list).filter(path)).toBe(isExcluded);
});

test.each<[reason: string, folder: unknown, path: string, isExcluded: boolean]>([
  ['the folder', 'Meta/My tpl', 'Meta/My tpl/a.md', true],
  ['a folder below it, in any case', 'meta/my tpl/', 'Meta/My tpl/x/a.md', true],
  ['a folder of that name elsewhere', 'My tpl', 'Meta/My tpl/a.md', false],
  ['a folder whose name begins so', 'My tpl', 'My tpl 2/a.md', false],
  ['the whole vault, which is none', '/', 'a.md', false],
  ['none', '', 'a.md', false],
  ['no text', 7, '7/a.md', false],
])('a folder of templates: %s', (_reason, folder, path, isExcluded) => {
  expect(excludedFiles(null, [undefined, folder]).filter(path)).toBe(isExcluded);
});

test('what is no expression is passed over and named, and the others hold', () => {
  const { filter, broken } = excludedFiles(['/[/', 'Archive/', '/(/', '/b/']);
  expect(broken).toEqual(['/[/', '/(/']);
  expect(['[', 'Archive/a.md', 'b.md', 'c.md'].map(filter)).toEqual([false, true, true, false]);
});

test('an expression does not remember where it was', () => {
  const { filter } = excludedFiles(['/a/']);
  expect([filter('a'), filter('a'), filter('a')]).toEqual([true, true, true]);
});

test('one list of nothing is like another: the atlas need not look at all notes again', () => {
  expect([undefined, null, [], [''], 3].map((list) => excludedFiles(list))).toEqual(Array(5).fill(NOTHING_EXCLUDED));
});
