import fc from 'fast-check';
import { LinkResolver } from '../../../pkg/cli/folder/links/resolver';

const VAULT = [
  'Note.md',
  'Other.md',
  'a/Same.md',
  'a/b/Same.md',
  'c/Same.md',
  'a/Only.md',
  'a/b/Deep.md',
  'c/d/Deep.md',
  'Pictures/x.png',
  'a/x.png',
  'v1.2.md',
  'Café.md',
  'Größe.md',
  'a/dot.name.md',
  'both',
  'both.md',
  'z/Twice.md',
  'y/Twice.md',
  'lib/foo bar.md',
];

describe('a link leads to', () => {
  const resolver = new LinkResolver(VAULT);

  test.each<[string, string, string, string | null]>([
    ['the note itself when it is empty', '', 'a/Only.md', 'a/Only.md'],
    ['the only file of that name, wherever it is', 'Only', 'c/Same.md', 'a/Only.md'],
    ['it in any case', 'oNLY', 'Note.md', 'a/Only.md'],
    ['it in any Unicode form', 'Cafe\u0301', 'Note.md', 'Café.md'],
    ['it with its extension', 'Only.md', 'Note.md', 'a/Only.md'],
    ['nothing when no file has the name', 'Nowhere', 'Note.md', null],
    ['an attachment by its full name only', 'x.png', 'Note.md', 'a/x.png'],
    ["nothing when an attachment's extension is missing", 'x', 'Note.md', null],
    ['a note whose name has a dot', 'v1.2', 'Note.md', 'v1.2.md'],
    ['a note whose name has a dot, with the extension', 'dot.name.md', 'Note.md', 'a/dot.name.md'],
    ['the note when a file without extension has the name too', 'both', 'Note.md', 'both.md'],
    ['the full path', 'a/b/Same', 'Note.md', 'a/b/Same.md'],
    [
      "the full path from the top, though the source's folder has one that ends so",
      'c/Same',
      'a/b/Deep.md',
      'c/Same.md',
    ],
    ["of several, the one below the source's folder", 'Same', 'c/Other.md', 'c/Same.md'],
    ["of several below the source's folder, the one with the shortest path", 'Same', 'a/Only.md', 'a/Same.md'],
    ['of several elsewhere, the one with the shortest path', 'Deep', 'Note.md', 'a/b/Deep.md'],
    ['of several with equally long paths, the first by its characters', 'Twice', 'Note.md', 'y/Twice.md'],
    ['a path that ends so', 'b/Deep', 'Note.md', 'a/b/Deep.md'],
    ['nothing when no path ends so', 'e/Deep', 'Note.md', null],
    ["the source's folder with one dot", './Same', 'a/b/Deep.md', 'a/b/Same.md'],
    ['the folder above with two dots', '../Same', 'a/b/Deep.md', 'a/Same.md'],
    ['folders further above and down again', '../../c/Same', 'a/b/Deep.md', 'c/Same.md'],
    ['no higher than the top', '../../../Note', 'a/b/Deep.md', 'Note.md'],
    ['the top with a slash', '/Note', 'a/Only.md', 'Note.md'],
    ['nothing with a slash when it is not there', '/Same', 'a/Only.md', null],
    ['a name with a space', 'foo bar', 'Note.md', 'lib/foo bar.md'],
  ])('%s', (_name, link, source, expected) => {
    expect(resolver.resolve(link, source)).toBe(expected);
  });

  test("nothing of an object's own", () => {
    expect(new LinkResolver().resolve('constructor', 'a.md')).toBeNull();
    expect(new LinkResolver(['__proto__.md']).resolve('__proto__', 'a.md')).toBe('__proto__.md');
  });
});

test('what was added and removed in any order is what is there', () => {
  const path = fc
    .tuple(
      fc.constantFrom('', 'a/', 'a/b/', 'C/'),
      fc.constantFrom('x', 'X', 'y', 'y.z'),
      fc.constantFrom('.md', '.png', ''),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), path)), path, path, (changes, link, source) => {
      const resolver = new LinkResolver();
      const there = new Set<string>();
      for (const [adds, changed] of changes) {
        resolver[adds ? 'add' : 'remove'](changed);
        there[adds ? 'add' : 'delete'](changed);
      }
      const fresh = new LinkResolver([...there].sort());
      const found = resolver.resolve(link, source);
      expect(found === null).toBe(fresh.resolve(link, source) === null);
      if (found !== null) expect(there.has(found)).toBe(true);
    }),
  );
});

test('names of which only one file can be meant', () => {
  const resolver = new LinkResolver(VAULT);
  expect(['Only', 'only.md', 'Same', 'x.png', 'Nowhere'].map((name) => resolver.onlyFile(name))).toEqual([
    'a/Only.md',
    'a/Only.md',
    null,
    null,
    null,
  ]);
});
