import fc from 'fast-check';
import { LinkResolver } from '../../../pkg/cli/folder/links/resolver';
import {
  generateMarkdownLink,
  LinkWriter,
  type LinkRequest,
  type LinkStyle,
} from '../../../pkg/cli/folder/links/write-link';
import { parseLinktext } from '../../workbench/host/metadata/texts';
import { parseNote } from '../../../pkg/cli/folder/markdown';

const VAULT = ['Note.md', 'a/Note.md', 'a/Only one.md', 'a/b/Deep.md', 'Pictures/x.png', 'v1.2.md', '日本/語.md'];
const resolver = new LinkResolver(VAULT);

describe('links are written as the app writes them', () => {
  const only: LinkRequest = { targetPath: 'a/Only one.md', sourcePath: 'a/b/Deep.md' };
  const twice: LinkRequest = { targetPath: 'a/Note.md', sourcePath: 'a/b/Deep.md' };

  test.each<[string, LinkStyle, LinkRequest, string]>([
    ['the name where no other file has it', {}, only, '[[Only one]]'],
    ['the full path where another file has the name', {}, twice, '[[a/Note]]'],
    ['the full path of the one at the top too', {}, { ...twice, targetPath: 'Note.md' }, '[[Note]]'],
    ['with a text', {}, { ...only, alias: 'text' }, '[[Only one|text]]'],
    ['a text that differs in case alone', {}, { ...only, alias: 'only ONE' }, '[[only ONE]]'],
    ['with a subpath', {}, { ...only, subpath: '#Head' }, '[[Only one#Head]]'],
    ['within a note', {}, { targetPath: 'Note.md', sourcePath: 'Note.md', subpath: '#Head' }, '[[#Head]]'],
    ['to the note itself', {}, { targetPath: 'a/Only one.md', sourcePath: 'a/Only one.md' }, '[[Only one]]'],
    ['to an attachment, with its extension', {}, { ...only, targetPath: 'Pictures/x.png' }, '[[x.png]]'],
    ['a name with a dot', {}, { ...only, targetPath: 'v1.2.md' }, '[[v1.2]]'],
    ['relative', { newLinkFormat: 'relative' }, only, '[[../Only one]]'],
    [
      'relative, further away',
      { newLinkFormat: 'relative' },
      { ...only, targetPath: '日本/語.md' },
      '[[../../日本/語]]',
    ],
    [
      'relative, in the same folder',
      { newLinkFormat: 'relative' },
      { targetPath: 'a/Note.md', sourcePath: 'a/Only one.md' },
      '[[Note]]',
    ],
    [
      'relative, from the top',
      { newLinkFormat: 'relative' },
      { targetPath: 'a/Note.md', sourcePath: 'Note.md' },
      '[[a/Note]]',
    ],
    ['absolute', { newLinkFormat: 'absolute' }, only, '[[a/Only one]]'],
    ['in Markdown', { useMarkdownLinks: true }, only, '[Only one](Only%20one.md)'],
    ['in Markdown, with a text', { useMarkdownLinks: true }, { ...twice, alias: 'text' }, '[text](a/Note.md)'],
    [
      'in Markdown, relative',
      { useMarkdownLinks: true, newLinkFormat: 'relative' },
      only,
      '[Only one](../Only%20one.md)',
    ],
    [
      'in Markdown, with a subpath',
      { useMarkdownLinks: true },
      { ...only, subpath: '#A head' },
      '[Only one](Only%20one.md#A%20head)',
    ],
    [
      'in Markdown, within a note',
      { useMarkdownLinks: true },
      { targetPath: 'Note.md', sourcePath: 'Note.md', subpath: '#A' },
      '[Note](#A)',
    ],
    [
      'in Markdown other letters stay readable',
      { useMarkdownLinks: true },
      { ...only, targetPath: '日本/語.md' },
      '[語](語.md)',
    ],
    [
      'in Markdown an attachment is named without its extension',
      { useMarkdownLinks: true },
      { ...only, targetPath: 'Pictures/x.png' },
      '[x](x.png)',
    ],
  ])('%s', (_name, style, request, expected) => {
    expect(generateMarkdownLink(resolver, style, request)).toBe(expected);
  });

  test('control characters and backslashes are encoded, line ends and tabs are not', () => {
    expect(
      generateMarkdownLink(
        new LinkResolver(['a\\b\u000e\tc.md']),
        { useMarkdownLinks: true },
        { targetPath: 'a\\b\u000e\tc.md', sourcePath: 'd.md', alias: 'e' },
      ),
    ).toBe('[e](a%5Cb%0E\tc.md)');
  });
});

test('what is written leads to its target again', () => {
  const segment = fc.constantFrom('Note', 'a', 'b c', 'Größe', 'v1.2', '日本', 'x(y)');
  const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => `${segments.join('/')}.md`);
  const style = fc.record({
    newLinkFormat: fc.constantFrom('shortest', 'relative', 'absolute'),
    useMarkdownLinks: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.uniqueArray(path, { minLength: 2, maxLength: 6 }), style, (paths, chosen) => {
      const known = new LinkResolver(paths);
      const [targetPath = '', sourcePath = ''] = paths;
      const [link] = parseNote(new LinkWriter(known, chosen).link(targetPath, sourcePath, 'text')).links ?? [];
      const written = parseLinktext(link?.link ?? 'none').path;
      // The app writes relative links without `./`: one that is a path from the top as well leads there, in the app
      // too.
      fc.pre(
        chosen.newLinkFormat !== 'relative' ||
          !paths.some(
            (other) =>
              other !== targetPath && other.toLowerCase() === `${written.replace(/\.md$/, '')}.md`.toLowerCase(),
          ),
      );
      expect(known.resolve(written, sourcePath)).toBe(targetPath);
    }),
    { numRuns: 1000 },
  );
});

test('a file that stands apart changes no link to another one, nor one to itself', () => {
  const segment = fc.constantFrom('Note', 'note', 'Note.md', 'a', 'b', 'a.md.md', 'b.png');
  const path = fc.array(segment, { minLength: 1, maxLength: 2 }).map((segments) => `${segments.join('/')}.md`);
  fc.assert(
    fc.property(fc.uniqueArray(path, { minLength: 2, maxLength: 4 }), ([made = '', ...others]) => {
      const before = new LinkResolver(others);
      const after = new LinkResolver([...others, made]);
      fc.pre(after.isApart(made));
      const written = (known: LinkResolver): string[] =>
        [made, ...others].map((target) => new LinkWriter(known).link(target, 'source.md'));
      expect(written(after)).toEqual(written(before));
    }),
    { numRuns: 1000 },
  );
});
