import { parseNote } from '../../../pkg/cli/folder/markdown';

/** Links and embeds in text order, `!` before embeds, as `target` or `target|text` where the text is another. */
function linksOf(text: string): string[] {
  const { links = [], embeds = [] } = parseNote(text);
  const all = [...links.map((link) => ({ mark: '', ...link })), ...embeds.map((embed) => ({ mark: '!', ...embed }))];
  all.sort((a, b) => a.position.start.offset - b.position.start.offset);
  for (const { original, position } of all)
    expect(text.slice(position.start.offset, position.end.offset)).toBe(original);
  return all.map(
    ({ mark, link, displayText = '' }) => `${mark}${link}${displayText === link ? '' : `|${displayText}`}`,
  );
}

describe('links in two brackets', () => {
  test.each<[string, string, string[]]>([
    ['a name', '[[Note]]', ['Note']],
    ['a name and a text', '[[Note|text]]', ['Note|text']],
    ['space around them goes', '[[ Note | some text ]]', ['Note|some text']],
    ['no-break spaces become spaces, and letters one character', '[[No\u00a0te e\u0301]]', ['No te é']],
    ['further pipes belong to the text', '[[Note|a|b]]', ['Note|a|b']],
    ['a pipe at the start belongs to the name', '[[|text]]', ['|text']],
    ['a backslash before the pipe goes, as it must stand in a table', '[[Note\\|text]]', ['Note|text']],
    ['headings', '[[Note#One#Two]]', ['Note#One#Two|Note > One > Two']],
    ['a heading of this note', '[[#One]]', ['#One|One']],
    ['a block', '[[Note#^id]]', ['Note#^id|Note > ^id']],
    ['an extension', '[[Note.md]] [[a.pdf#page=2]]', ['Note.md', 'a.pdf#page=2|a.pdf > page=2']],
    ['embeds', '![[a.png]] ![[a.png|100x200]] ![[Note#^id]]', ['!a.png', '!a.png|100x200', '!Note#^id|Note > ^id']],
    ['nothing, or only space, is none', '[[]] [[ ]] ![[]]', []],
    ['never over two lines', '[[No\nte]]', []],
    ['the second opening counts', '[[a [[b]]', ['b']],
    ['up to the first closing', '[[a]]] [[b]c]]', ['a', 'b]c']],
    ['one after the other', '[[a]][[b]]', ['a', 'b']],
    ['in bold, struck and highlighted text', '**[[a]]** *[[b]]* ~~[[c]]~~ ==[[d]]==', ['a', 'b', 'c', 'd']],
    ['one asterisk inside a name ends emphasis that was open', '*a [[b*c]]', []],
    ['escaped brackets', '\\[[a]] [\\[b]] \\\\[[c]]', ['c']],
    ['not in code', '`[[a]]` ``[[b`]]`` [[c]]', ['c']],
    ['behind a backtick that is not closed', '`[[a]]', ['a']],
    ['not in math, but behind a dollar that opens none', '$[[a]]$ $ [[b]]$', ['b']],
    ['not within an address', 'https://example.org/[[a]] [[b]]', ['b']],
    [
      'not within the text of a link, but embeds are',
      '[[a [[b]]](c.md) [x ![[d.png]]](e.md)',
      ['c.md|a [[b]]', 'e.md|x ![[d.png]]', '!d.png'],
    ],
    ['not within a reference', '[x [[a]]] [y][[b]]', ['a']],
    ['characters of every kind', '[[日本語]] [[😀]] [[a "b" <c> & d]]', ['日本語', '😀', 'a "b" <c> & d']],
  ])('%s', (_name, text, expected) => {
    expect(linksOf(text)).toEqual(expected);
  });
});

describe('links in Markdown', () => {
  test.each<[string, string, string[]]>([
    ['to a note', '[text](Note.md)', ['Note.md|text']],
    ['encoded', '[a](Some%20note.md) [b](%E6%97%A5.md)', ['Some note.md|a', '日.md|b']],
    ['what cannot be decoded leads nowhere', '[a](100%.md)', []],
    ['an encoded hash stays what it is', '[a](b%23c.md)', ['b%23c.md|a']],
    ['in angle brackets', '[a](<Some note.md>)', ['Some note.md|a']],
    ['with a title', '[a](b.md "title") [c](d.md \'title\') [e](f.md (title))', ['b.md|a', 'd.md|c', 'f.md|e']],
    ['space inside', '[a]( b.md )', ['b.md|a']],
    ['a space in the target makes it text', '[a](b c.md)', []],
    ['pairs of parentheses', '[a](b(c).md)', ['b(c).md|a']],
    ['escaped characters and entities', '[a](b\\_c\\(d.md) [e](f&amp;g.md)', ['b_c(d.md|a', 'f&g.md|e']],
    ['a heading alone', '[a](#head%20ing)', ['#head ing|a']],
    ['relative ones, even with a colon', '[a](./b:c.md) [d](../e.md)', ['./b:c.md|a', '../e.md|d']],
    [
      'with a colon elsewhere they lead out',
      '[a](https://example.org) [b](mailto:c@d.ef) [e](obsidian://open) [f](g:h.md)',
      [],
    ],
    ['without a target', '[a]() []() [b](<>)', []],
    [
      'images',
      '![a](b.png) ![a|100](b.png) ![100x200](b.png) ![](b.png)',
      ['!b.png|a', '!b.png|a', '!b.png|', '!b.png|'],
    ],
    ['brackets in the text', '[a [b] c](d.md)', ['d.md|a [b] c']],
    ['markup in the text', '[**a** `b`](c.md)', ['c.md|**a** `b`']],
    [
      'no link in a link, but an image in one',
      '[a [b](c.md)](d.md) [![e](f.png)](g.md)',
      ['d.md|a [b](c.md)', 'g.md|![e](f.png)', '!f.png|e'],
    ],
    ['no space between the brackets', '[a] (b.md)', []],
    ['text over two lines', '[a\nb](c.md)', ['c.md|a\nb']],
    ['references are no links', '[a][b] [c][] [d]\n\n[b]: e.md', []],
  ])('%s', (_name, text, expected) => {
    expect(linksOf(text)).toEqual(expected);
  });

  test('a link that starts in one line of a quote and ends in the next has its place in the note', () => {
    const [link] = parseNote('> x [a\n> b](c.md)').links ?? [];
    expect(link).toEqual({
      link: 'c.md',
      displayText: 'a\nb',
      original: '[a\nb](c.md)',
      position: { start: { line: 0, col: 4, offset: 4 }, end: { line: 1, col: 10, offset: 17 } },
    });
  });
});
