import { parseNote } from '../../../pkg/cli/folder/markdown';

const tagsOf = (text: string): string[] =>
  (parseNote(text).tags ?? []).map(({ tag, position }) => {
    expect(text.slice(position.start.offset, position.end.offset)).toBe(tag);
    return tag;
  });

describe('what a tag is made of', () => {
  test.each<[string, string, string[]]>([
    [
      'letters of any script, digits, dashes, underscores, slashes',
      '#a #тема #标签 #a-b_c/d #2024-01 #1a',
      ['#a', '#тема', '#标签', '#a-b_c/d', '#2024-01', '#1a'],
    ],
    ['emoji', '#😀 #a😀b', ['#😀', '#a😀b']],
    ['other digits than those of ASCII are enough', '#１２', ['#１２']],
    ['not digits alone', '#1 #2024', []],
    ['one character at least', '# #! a', []],
    ['punctuation ends it', '#a.b #c, #d: #e) #f" #g* #h]', ['#a', '#c', '#d', '#e', '#f', '#g', '#h']],
    ['so does the typographic kind, but not that of Chinese', '#a…b #c—d #e’s #f，g', ['#a', '#c', '#e', '#f，g']],
    ['invisible characters end it', '#a\u200bb #c\u2060d #e\u00a0f #g\u3000h', ['#a', '#c', '#e', '#g']],
    ['a slash at the end stays', '#a/', ['#a/']],
    ['its case stays', '#Ab #aB', ['#Ab', '#aB']],
  ])('%s', (_name, text, expected) => {
    expect(tagsOf(text)).toEqual(expected);
  });
});

describe('where a tag may stand', () => {
  test.each<[string, string, string[]]>([
    ['at the start and behind space of any kind', '#a b #c\t#d\u3000#e\n#f', ['#a', '#c', '#d', '#e', '#f']],
    ['directly behind another tag', '#a#b', ['#a', '#b']],
    ['not behind a letter, a bracket or a colon', 'a#b (#c) x:#d y：#e "#f"', []],
    [
      'at the start of bold, italic, struck and highlighted text',
      '**#a** *#b* ~~#c~~ ==#d== _#e_',
      ['#a', '#b', '#c', '#d', '#e'],
    ],
    [
      'directly behind the end of something that is no plain text',
      '[[x]]#a `x`#b **x**#c <br>#d \\[#e $x$#f',
      ['#a', '#b', '#c', '#d', '#e', '#f'],
    ],
    ['not behind a mark that opens nothing', '*#a', []],
    ['not escaped, but behind an escaped backslash', '\\#a \\\\#b', ['#b']],
    [
      'in headings, lists, tasks, quotes, callouts, tables',
      '# A #a\n- #b\n- [ ] #c\n\n> #d\n\n> [!note] #e\n> #f\n\n| #g |\n|---|\n| #h |',
      ['#a', '#b', '#c', '#d', '#e', '#f', '#g', '#h'],
    ],
    ['in comments of the app', '%%#a%% x\n\n%%\n#b\n%%', ['#a', '#b']],
    ['in notes at the foot', 'x^[#a]\n\n[^1]: #b', ['#a', '#b']],
    ['not in code', '`#a`\n\n```\n#b\n```\n\n    #c', []],
    ['not in math', '$#a$ $$ #b $$\n\n$$\n#c\n$$', []],
    ['not in a reference, where an escaped bracket opens nothing', '[\n#a\\[b]', []],
    ['not in HTML', '<div>#a</div>\n\n<!-- #b -->\n\n<span title=" #c">x</span>', []],
    [
      'not in links, neither text nor target',
      '[#a](b.md) [x #c](d.md) [y](e.md#f) [[g #h]] [[i#j|k #l]] https://example.org/#m',
      [],
    ],
    ['not in properties', '---\na: "#b"\n---\n#c', ['#c']],
    ['not in definitions', '[a]: b.md "#c"', []],
  ])('%s', (_name, text, expected) => {
    expect(tagsOf(text)).toEqual(expected);
  });
});
