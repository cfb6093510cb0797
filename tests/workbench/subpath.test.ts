import { parseNote } from '../../pkg/cli/folder/markdown';
import { getAllTags, parseFrontMatterAliases, parseFrontMatterTags } from './host/metadata/frontmatter';
import { resolveSubpath } from './host/metadata/subpath';
import { parseLinktext, stripHeading, stripHeadingForLink } from './host/metadata/texts';

const NOTE = [
  '# One',
  '## A: *b* (c)',
  'text ^Id',
  '## Two',
  '# Two',
  '## Deep',
  '[^n]: note',
  '',
  '# One',
  '## Two',
].join('\n');

test.each([
  ['#One', 'heading 0-4'],
  ['#one', 'heading 0-4'],
  ['#Two', 'heading 3-4'],
  ['#One#Two', 'heading 3-4'],
  ['#Two#Deep', 'heading 5-8'],
  ['#A b c', 'heading 1-3'],
  ['#^id', 'block 2-2'],
  ['#^ID', 'block 2-2'],
  ['#[^n]', 'footnote 6-6'],
  ['#Deep#One', null],
  ['#^none', null],
  ['#^constructor', null],
  ['#', null],
  ['', null],
])('%p leads to %p', (subpath, expected) => {
  const target = resolveSubpath(parseNote(NOTE), subpath);
  expect(target === null ? null : `${target.type} ${target.start.line}-${target.end?.line ?? 'end'}`).toBe(expected);
});

test('the last heading goes on to the end of the note', () => {
  expect(resolveSubpath(parseNote('# a\n## b'), '#b')).toMatchObject({ type: 'heading', next: null, end: null });
});

test.each([
  ['A: b', 'A b', 'A b'],
  ['a#b|c^d\\e', 'a b c d e', 'a b c d e'],
  ['**a** [[b]] %%c%%', 'a b c', '**a** b c'],
  ['a.b, c!', 'a b c', 'a.b, c!'],
  ['  a   b ', 'a b', 'a b'],
])('the heading %p is compared as %p and linked as %p', (heading, compared, linked) => {
  expect([stripHeading(heading), stripHeadingForLink(heading)]).toEqual([compared, linked]);
});

test.each([
  ['Note#One#Two', 'Note', '#One#Two'],
  ['Note', 'Note', ''],
  ['#One', '', '#One'],
  ['No\u00a0te#^id', 'No te', '#^id'],
])('%p is the file %p and the subpath %p', (linktext, path, subpath) => {
  expect(parseLinktext(linktext)).toEqual({ path, subpath });
});

describe('tags and aliases of properties', () => {
  test.each<[string, Record<string, unknown>, string[] | null]>([
    ['a list', { tags: ['a', '#b', ' c '] }, ['#a', '#b', '#c']],
    ['one text is one tag', { tags: 'a,b' }, ['#a,b']],
    ['a text with a space is none', { tags: ['a b', 'c'] }, ['#c']],
    ['the key in any case', { TAGS: ['a'] }, ['#a']],
    ['what is no text is none', { tags: [1, null, 'a', ['b']] }, ['#a']],
    ['an empty list', { tags: [] }, []],
    ['nothing', { tags: null }, null],
    ['the old key', { tag: 'a' }, null],
  ])('%s', (_name, frontmatter, expected) => {
    expect(parseFrontMatterTags(frontmatter)).toEqual(expected);
  });

  test('aliases keep their spaces and commas', () => {
    expect(parseFrontMatterAliases({ aliases: ['a b', 'c, d', 1] })).toEqual(['a b', 'c, d']);
    expect(parseFrontMatterAliases({ alias: 'a' })).toBeNull();
    expect(parseFrontMatterAliases(undefined)).toBeNull();
  });

  test('those of properties come before those of the text, each as often as it stands there', () => {
    expect(getAllTags(parseNote('---\ntags: [b, a]\n---\n#a #A'))).toEqual(['#b', '#a', '#a', '#A']);
    expect(getAllTags({})).toEqual([]);
  });
});
