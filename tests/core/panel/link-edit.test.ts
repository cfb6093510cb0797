import fc from 'fast-check';
import { parseNote } from '../../../pkg/cli/folder/markdown';
import { subpathKey, linkedHeadings } from '../../../src/core/panel/heading-links';
import { headingAt, isInTable } from '../../../src/core/panel/line-kind';
import { linkEdit, withEdits } from '../../../src/core/panel/link-edit';
import { MentionIndex } from '../../../src/core/panel/mention-index';

const wiki = (shown: string): string => `[[Foo bar|${shown}]]`;
const markdown = (shown: string): string => `[${shown}](Foo%20bar.md)`;

function indexOf(...names: string[]): MentionIndex {
  const index = new MentionIndex();
  index.setNames('Foo bar.md', names);
  return index;
}

/** The text with its first mention made a link. */
function linked(text: string, write = wiki, names = ['Foo bar', 'baz']): string {
  const [place] = indexOf(...names).placesOf('Foo bar.md', text, parseNote(text));
  return place === undefined ? text : withEdits(text, [linkEdit(text, place, write)]);
}

describe('a name becomes a link wherever it stands', () => {
  test.each<[why: string, text: string, expected: string]>([
    ['in a sentence', 'See foo bar here.', 'See [[Foo bar|foo bar]] here.'],
    ['in a table', '| baz | x |\n| --- | --- |\n', '| [[Foo bar\\|baz]] | x |\n| --- | --- |\n'],
    [
      'in a row of a table',
      '| a | x |\n| --- | --- |\n| b | baz |',
      '| a | x |\n| --- | --- |\n| b | [[Foo bar\\|baz]] |',
    ],
    [
      'in a table without pipes at its edges',
      'baz | x\n--- | ---\ny | z\n',
      '[[Foo bar\\|baz]] | x\n--- | ---\ny | z\n',
    ],
    ['in a row that has no pipe', 'a | x\n--- | ---\nbaz\n', 'a | x\n--- | ---\n[[Foo bar\\|baz]]\n'],
    ['in a table of one column', '| baz |\n| --- |\n', '| [[Foo bar\\|baz]] |\n| --- |\n'],
    [
      'in a table in a callout',
      '> [!note]\n> | baz | x |\n> | --- | --- |\n',
      '> [!note]\n> | [[Foo bar\\|baz]] | x |\n> | --- | --- |\n',
    ],
    [
      'in a table in a callout in a callout',
      '> [!a]\n> > [!b]\n> > a | x\n> > - | -\n> > baz | y',
      '> [!a]\n> > [!b]\n> > a | x\n> > - | -\n> > [[Foo bar\\|baz]] | y',
    ],
    [
      'in a table in a list',
      '- item\n\n  | baz | x |\n  | --- | --- |\n',
      '- item\n\n  | [[Foo bar\\|baz]] | x |\n  | --- | --- |\n',
    ],
    [
      'in a table that begins an item',
      '- | baz | x |\n  | --- | --- |\n',
      '- | [[Foo bar\\|baz]] | x |\n  | --- | --- |\n',
    ],
    ['after a table', '| a |\n| --- |\n\nbaz | c', '| a |\n| --- |\n\n[[Foo bar|baz]] | c'],
    ['beside a pipe that is no table', 'baz | x\ny | z', '[[Foo bar|baz]] | x\ny | z'],
    ['above a rule', 'baz\n\n---', '[[Foo bar|baz]]\n\n---'],
    ['over a line break', 'See foo\nbar here', 'See [[Foo bar|foo bar]] here'],
    ['over a line break with an indent', '- see foo\n  bar here', '- see [[Foo bar|foo bar]] here'],
    ['in brackets', 'See [baz] here', 'See \\[[[Foo bar|baz]]\\] here'],
    ['after a bracket', 'See [baz, x] here', 'See \\[[[Foo bar|baz]], x] here'],
    ['before a bracket', 'See [x, baz] here', 'See [x, [[Foo bar|baz]]] here'],
    ['after a bracket that is escaped', 'See \\[baz] here', 'See \\[[[Foo bar|baz]]] here'],
    ['after an exclamation mark', 'Oh!baz', 'Oh\\![[Foo bar|baz]]'],
    ['after a caret', 'x^baz', 'x\\^[[Foo bar|baz]]'],
    ['in a footnote', 'a[^1]\n\n[^1]: On baz.', 'a[^1]\n\n[^1]: On [[Foo bar|baz]].'],
    ['right after brackets', 'See [x]baz here', 'See [x\\][[Foo bar|baz]] here'],
    ['right after a link', '[[x]]baz', '[[x]][[Foo bar|baz]]'],
    ['right after a footnote', 'A[^1]baz', 'A[^1][[Foo bar|baz]]'],
    [
      'in a table in an item of an item',
      '- a\n\t- b\n\t\t| baz |\n\t\t| - |',
      '- a\n\t- b\n\t\t| [[Foo bar\\|baz]] |\n\t\t| - |',
    ],
    ['in a table right below a paragraph', 'a\n| baz |\n|:-:|', 'a\n| [[Foo bar\\|baz]] |\n|:-:|'],
    ['inflected, in a table', '| x |\n| - |\n| bazes |', '| x |\n| - |\n| [[Foo bar\\|bazes]] |'],
    ['over a line break of Windows', 'See foo\r\nbar here', 'See [[Foo bar|foo bar]] here'],
    ['in parentheses', '(baz)', '([[Foo bar|baz]])'],
    ['with a hyphen or two between its words', 'See foo--bar here', 'See [[Foo bar|foo--bar]] here'],
    ['in emphasis', 'A **baz** and', 'A **[[Foo bar|baz]]** and'],
    ['in a heading, where it is nowhere else', '# A baz', '# A [[Foo bar|baz]]'],
    ['in the body before a heading', '# A baz\n\nHere baz.', '# A baz\n\nHere [[Foo bar|baz]].'],
    ['in the body before an underlined heading', 'A baz\n===\n\nHere baz.', 'A baz\n===\n\nHere [[Foo bar|baz]].'],
  ])('%s', (_why, text, expected) => {
    expect(linked(text)).toBe(expected);
  });

  test.each<[why: string, text: string, expected: string]>([
    ['in a table', '| baz | x |\n| --- | --- |\n', '| [baz](Foo%20bar.md) | x |\n| --- | --- |\n'],
    ['in brackets', 'See [baz] here', 'See \\[[baz](Foo%20bar.md)\\] here'],
    ['over a line break', 'See foo\nbar here', 'See [foo bar](Foo%20bar.md) here'],
  ])('as a Markdown link, %s', (_why, text, expected) => {
    expect(linked(text, markdown)).toBe(expected);
  });

  test('of two names with a bracket between them both become links, and the bracket stays one', () => {
    const text = 'See [baz]baz here';
    const places = indexOf('baz').placesOf('Foo bar.md', text, parseNote(text));
    const edits = places.map((place) => linkEdit(text, place, wiki));
    expect(withEdits(text, edits)).toBe('See \\[[[Foo bar|baz]]\\][[Foo bar|baz]] here');
  });

  test('all pipes of a link are escaped in a table, and none twice', () => {
    const edit = linkEdit('| baz |\n| --- |', { start: 2, end: 5 }, () => '[[a\\|b|c|d]]');
    expect(edit.link).toBe('[[a\\|b\\|c\\|d]]');
  });
});

describe('what is no prose is no mention', () => {
  test.each<[why: string, text: string]>([
    ['the kind of a callout', '> [!baz] Title'],
    ['the name of an inline field', 'baz:: 5\n- baz:: 6\nx [baz:: 7] (baz:: 8)'],
    ['the id of a block', 'Text. ^baz'],
    ['the id of a list, on a line of its own', '- a\n\n^baz\n'],
    ['the name of a footnote', 'a[^baz]\n\n[^baz]: On it.'],
    ['code of a template', '<% tp.baz %> and {{baz}}'],
    ['a reference and where it leads', 'See [a][baz] and [baz].\n\n[baz]: https://example.org/baz'],
    ['code in a list', '- a\n\n  ~~~\n  baz\n  ~~~'],
    ['a name over the cells of two rows', 'a | foo\n--- | ---\nx | foo\nbar | y'],
    ['a name over a heading and what follows', '# A foo\nbar'],
    ['a name over a break that is meant', 'foo  \nbar'],
    ['two words that a dash of three hyphens parts', 'foo---bar and foo --- bar'],
    ['properties', '---\nx: baz\n---\n'],
  ])('%s', (_why, text) => {
    expect(linked(text)).toBe(text);
  });

  test('properties are none before the app has read them', () => {
    expect(indexOf('baz').placesOf('Foo bar.md', '---\nx: baz\n---\nbaz', {})).toEqual([{ start: 15, end: 18 }]);
  });
});

describe('headings', () => {
  test.each<[text: string, at: number, heading: string | null]>([
    ['## A heading ##\ntext', 5, 'A heading'],
    ['## A heading\ntext', 14, null],
    ['> # Quoted', 5, 'Quoted'],
    ['- # Listed', 5, 'Listed'],
    ['#tag is none', 3, null],
    ['Underlined\n---', 3, 'Underlined'],
    ['a | b\n--- | ---', 0, null],
  ])('%j', (text, at, heading) => {
    expect(headingAt(text, at)).toBe(heading);
  });

  test('a link leads to a heading whatever signs and capitals either has', () => {
    const texts: Record<string, string> = {
      'a.md': '[[b#What: is it?]] ![[b#One#Two]] [[c#Other]] [[b]]',
      'b.md': '# What is it\n# [[a|Own]]\n[[#Own, own]]',
      'c.md': '---\nup: "[[b#In a property]]"\n---\n',
    };
    const links = {
      metadata: (path: string) => parseNote(texts[path] ?? ''),
      resolve: (linkpath: string) => `${linkpath}.md`,
    };
    expect([...linkedHeadings('b.md', Object.keys(texts), links)].sort()).toEqual(
      ['What is it', 'One', 'Two', 'Own own', 'In a property'].map(subpathKey).sort(),
    );
  });
});

test('whatever the text, edits change the names alone and leave a table a table', () => {
  const piece = fc.constantFrom('baz', 'foo', 'bar', ' ', '|', '[', ']', '!', '\\', '\n', '---', '> ', '- ', '# ', 'x');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      const text = pieces.join('');
      const places = indexOf('Foo bar', 'baz').placesOf('Foo bar.md', text, parseNote(text));
      const edits = places.map((place) => linkEdit(text, place, () => '\u2020'));
      const bare = (some: string): string =>
        some.replace(/foo(?:(?!-{3})[\s-])+bar|baz/g, '\u2020').replace(/[\\\s]/g, '');
      expect(bare(withEdits(text, edits))).toBe(bare(text));
      for (const { start } of places)
        expect(linkEdit(text, { start, end: start + 3 }, () => 'a|b').link.includes('\\|')).toBe(
          isInTable(text, start),
        );
    }),
  );
});
