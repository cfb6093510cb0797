import fc from 'fast-check';
import { DEFAULT_TEMPLATE_FOLDERS } from '../../../src/core/notes/ignored';
import type { Metadata, Position, Span } from '../../../src/core/notes/metadata';
import { noteOf, NoteReader, type NoteOptions } from '../../../src/core/notes/note-of';
import type { NoteProblem } from '../../../src/core/notes/note-problems';
import { parseNote } from '../../../pkg/cli/folder/markdown';

const OPTIONS: NoteOptions = {
  topicsProperty: 'topics',
  templateFolders: DEFAULT_TEMPLATE_FOLDERS,
  excludedFolders: ['Archive/Old'],
};

const at = (offset: number): Span => ({
  start: { line: 0, col: offset, offset },
  end: { line: 0, col: offset, offset },
});
const read = (metadata: Metadata | null, path = 'Field/Note.md'): ReturnType<typeof noteOf> =>
  noteOf(path, metadata, OPTIONS);

test('a note that was not read is known by its path', () => {
  expect(read(null)).toEqual({
    path: 'Field/Note.md',
    title: 'Note',
    aliases: [],
    tags: [],
    linkpaths: [],
    properties: {},
    topicValues: [],
    commaValues: [],
    problems: [],
    indexOf: null,
    ignored: true,
    unread: true,
    copyOf: null,
  });
});

test.each([
  ['v1.2.md', 'v1.2'],
  ['a/Note.MD', 'Note'],
  ['a.md/b.md.md', 'b.md'],
  ['.md', ''],
])('the title of %s is %j', (path, title) => {
  expect(read(null, path).title).toBe(title);
});

describe('tags', () => {
  const inline = (...tags: string[]): Metadata['tags'] => tags.map((tag, i) => ({ tag, position: at(i) }));

  test.each<[reason: string, metadata: Metadata, tags: readonly string[]]>([
    ['those of the property come first', { frontmatter: { tags: ['b'] }, tags: inline('#a') }, ['b', 'a']],
    ['the key is of any case', { frontmatter: { Tags: 'x' } }, ['x']],
    ['a text is one tag', { frontmatter: { tags: 'a,b' } }, ['a,b']],
    ['one with a space is none', { frontmatter: { tags: ['a b', 'c\td', 'e'] } }, ['e']],
    ['`tag` counts no more', { frontmatter: { tag: 'x' } }, []],
    ['the number sign may be there', { frontmatter: { tags: ['#x', ' #y '] } }, ['x', 'y']],
    ['only texts count', { frontmatter: { tags: [2024, true, null, ['deep'], {}] } }, []],
    [
      'once each, in the first spelling',
      { frontmatter: { tags: ['ML', 'ml'] }, tags: inline('#Ml', '#new') },
      ['ML', 'new'],
    ],
    ['a slash at the end is none', { tags: inline('#a/b/', '#a//') }, ['a/b', 'a']],
    ['nothing but signs is no tag', { frontmatter: { tags: ['#', '/', ''] } }, []],
  ])('%s', (_reason, metadata, tags) => {
    expect(read(metadata).tags).toEqual(tags);
  });
});

test.each<[unknown, readonly string[]]>([
  ['One, two', ['One, two']],
  [
    [' a ', '', 'b', 3],
    ['a', 'b'],
  ],
  [null, []],
  [{ a: 1 }, []],
])('aliases %j are %j', (aliases, expected) => {
  expect(read({ frontmatter: { Aliases: aliases } }).aliases).toEqual(expected);
});

test('links are in text order, properties first, each target once', () => {
  const link = (target: string, offset: number) => ({ link: target, original: '', position: at(offset) });
  expect(
    read({
      frontmatterLinks: [{ key: 'up', link: 'Up#part', original: '' }],
      links: [link('b', 10), link('#here', 20), link('a#x', 30), link('b#y', 60)],
      embeds: [link('p.png', 5), link('c', 25), link(' ', 50)],
    }).linkpaths,
  ).toEqual(['Up', 'p.png', 'b', 'c', 'a']);
});

describe('the property that names topics', () => {
  test('of any case', () => {
    expect(read({ frontmatter: { Topics: ' Attention ' } }).topicValues).toEqual(['Attention']);
  });

  test('the exact name wins over another case', () => {
    expect(read({ frontmatter: { TOPICS: 'b', topics: 'a' } }).topicValues).toEqual(['a']);
  });
});

describe('what is odd', () => {
  const yaml = (end: Position): Metadata => ({
    sections: [{ type: 'yaml', position: { start: { line: 0, col: 0, offset: 0 }, end } }],
  });

  test.each<[reason: string, metadata: Metadata | null, problems: readonly NoteProblem[]]>([
    ['nothing', { frontmatter: { topics: 'a', tags: ['b'] }, ...yaml({ line: 3, col: 3, offset: 30 }) }, []],
    ['a note that was not read', null, []],
    ['no properties', { sections: [{ type: 'paragraph', position: at(0) }] }, []],
    ['properties that the host does not know', yaml({ line: 2, col: 3, offset: 20 }), [{ kind: 'unreadable' }]],
    ['two lines of dashes', yaml({ line: 1, col: 3, offset: 7 }), []],
    ['an empty line between them', yaml({ line: 2, col: 3, offset: 8 }), []],
    ['the same with both characters', yaml({ line: 2, col: 3, offset: 10 }), []],
    [
      'several tags in one text',
      { frontmatter: { Tags: '#a, b c' } },
      [{ kind: 'tags-in-text', tags: ['a', 'b', 'c'] }],
    ],
    ['two without a space', { frontmatter: { tags: 'a,b' } }, [{ kind: 'tags-in-text', tags: ['a', 'b'] }]],
    ['a tag and a comma', { frontmatter: { tags: 'a,' } }, []],
    [
      'what is no tag in a list',
      { frontmatter: { tags: ['a', ' b c ', 'd,e', 2024, true, null] } },
      [{ kind: 'not-tags', values: ['b c', 'd,e', '2024', 'true'] }],
    ],
    ['tags apart by semicolons', { frontmatter: { tags: 'x;y' } }, [{ kind: 'tags-in-text', tags: ['x', 'y'] }]],
    [
      'links without quotes, and other lists, for tags',
      { frontmatter: { tags: [['ml'], [' a ', 2024, ['b']]] } },
      [{ kind: 'not-tags', values: ['[ml]', '[a, 2024, [b]]'] }],
    ],
    ['a name and a value for a tag', { frontmatter: { tags: { a: 'b' } } }, [{ kind: 'not-tags', values: ['a:'] }]],
    ['the property of before 1.9', { frontmatter: { tag: 'x' } }, [{ kind: 'old-name', property: 'tag' }]],
    ['another one', { frontmatter: { Alias: 'x' } }, [{ kind: 'old-name', property: 'alias' }]],
    ['beside the plural it does no harm', { frontmatter: { alias: 'x', aliases: ['y'] } }, []],
    ['the same beside the one that counts', { frontmatter: { tag: 'x', tags: ['y'] } }, []],
    ['the same with nothing in it', { frontmatter: { tag: null } }, []],
    ['a number for a tag', { frontmatter: { tags: 2024 } }, [{ kind: 'not-tags', values: ['2024'] }]],
    [
      'a value that names no topic',
      { frontmatter: { topics: [true] } },
      [{ kind: 'topic-type', property: 'topics', type: 'boolean' }],
    ],
  ])('%s', (_reason, metadata, problems) => {
    expect(read(metadata).problems).toEqual(problems);
  });

  test.each<[reason: string, text: string, isOdd: boolean]>([
    ['a second colon', '---\ntitle: A: B\n---\n', true],
    ['a list', '---\n- a\n---\n', true],
    ['a text', '---\njust a text\n---\n', true],
    ['a text of two letters', '---\nML\n---\nText\n', true],
    ['a line of nothing that ends with CR and LF', '---\r\n\r\n---\r\nText\r\n', false],
    ['a tab', '---\na:\n\t- b\n---\n', true],
    ['a key twice', '---\na: 1\na: 2\n---\n', true],
    ['lines that end with CR and LF', '---\r\ntitle: A: B\r\n---\r\n', true],
    ['names and values', '---\ntitle: "A: B"\n---\n', false],
    ['comments', '---\n# a\n---\n', false],
    ['nothing', '---\n---\n', false],
    ['a line, no properties', 'Text\n\n---\ntitle: A: B\n---\n', false],
  ])('as a host reads it: %s', (_reason, text, isOdd) => {
    expect(read(parseNote(text)).problems).toEqual(isOdd ? [{ kind: 'unreadable' }] : []);
  });

  test('other options look for topics elsewhere, and know still that the properties cannot be read', () => {
    const other = new NoteReader({ ...OPTIONS, topicsProperty: 'up' });
    const broken = read(yaml({ line: 2, col: 3, offset: 20 }));
    expect(other.again(broken)).toBe(broken);
    const note = read({ frontmatter: { topics: [true], up: 'a, b', tags: 'c d' } });
    expect(other.again(note)).toMatchObject({
      topicValues: ['a, b'],
      commaValues: ['a, b'],
      problems: [{ kind: 'tags-in-text', tags: ['c', 'd'] }],
    });
    expect(new NoteReader(OPTIONS).again(other.again(note))).toEqual(note);
  });
});

test.each<[unknown, string | null]>([
  ['Deep learning/Attention', 'Deep learning/Attention'],
  ['/', '/'],
  [' x ', 'x'],
  [2024, '2024'],
  ['', null],
  [true, null],
  [['x'], null],
  ['[[Maps/Kernels.md|here]]', 'Maps/Kernels'],
])('`topic-index: %j` claims %j', (value, claim) => {
  expect(read({ frontmatter: { 'topic-index': value } }).indexOf).toBe(claim);
});

test.each<[path: string, ignored: boolean, why: string]>([
  ['Templates/a.md', true, 'a folder of that name'],
  ['Meta/_template/deep/a.md', true, 'anywhere, with all below it'],
  ['TEMPLATES/a.md', true, 'of any case'],
  ['99 - Templates/a.md', true, 'numbers that put it in an order'],
  ['📄 Vorlagen/a.md', true, 'signs'],
  ['Plantillas/a.md', true, 'another language'],
  ['Modèles/a.md', true, 'accents'],
  ['模板/a.md', true, 'another script'],
  ['C++ templates/a.md', false, 'templates of another kind'],
  ['Template metaprogramming/a.md', false, 'a subject'],
  ['Modelos/a.md', false, 'a name that means models too'],
  ['99/a.md', false, 'a number alone'],
  ['Templates.md', false, 'a note of that name'],
  ['My templates/a.md', false, 'another name'],
  ['Archive/Old/a.md', true, 'an excluded folder'],
  ['archive/old/b/a.md', true, 'and all below it, of any case'],
  ['Archive/Older/a.md', false, 'a folder whose name only starts so'],
  ['x/Archive/Old/a.md', false, 'an excluded folder is a path from the top'],
])('%s: ignored is %j (%s)', (path, ignored) => {
  expect(read({}, path).ignored).toBe(ignored);
});

test.each<[unknown, boolean]>([
  ['ignore', true],
  [['x', 'Ignore'], true],
  [true, false],
  ['no', false],
])('`topic-atlas: %j` ignores: %j', (value, ignored) => {
  expect(read({ frontmatter: { 'Topic-Atlas': value } }).ignored).toBe(ignored);
});

test('the template folders of the settings replace those by name, and no setting excludes the top', () => {
  const options: NoteOptions = {
    topicsProperty: 'topics',
    templateFolders: ['Vorlagen', 'meta/forms'],
    excludedFolders: ['', '/', ' '],
  };
  const ignored = (path: string): boolean => noteOf(path, {}, options).ignored;
  expect(['Templates/a.md', 'x/vorlagen/a.md', 'meta/forms/a.md', 'x/meta/forms/a.md', 'a.md'].map(ignored)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('properties named like parts of the language are plain names, and nothing that is not there is found', () => {
  const frontmatter: unknown = JSON.parse('{"__proto__": {"topics": "x"}, "constructor": "y"}');
  expect(read({ frontmatter: frontmatter as Record<string, unknown> }).topicValues).toEqual([]);
  expect(noteOf('a.md', { frontmatter: {} }, { ...OPTIONS, topicsProperty: 'constructor' }).topicValues).toEqual([]);
  expect(
    noteOf(
      'a.md',
      { frontmatter: frontmatter as Record<string, unknown> },
      { ...OPTIONS, topicsProperty: 'constructor' },
    ).topicValues,
  ).toEqual(['y']);
});

test('no properties make it throw', () => {
  const key = fc.constantFrom('topics', 'tags', 'aliases', 'topic-index', 'topic-atlas', 'other');
  fc.assert(
    fc.property(fc.dictionary(key, fc.anything()), fc.string(), (frontmatter, path) => {
      const note = read({ frontmatter }, path);
      for (const list of [note.aliases, note.tags, note.topicValues])
        for (const text of list) expect(text.trim()).not.toBe('');
    }),
  );
});

test('what a text shows of misread properties is kept, and told once', () => {
  const misread: NoteProblem = { kind: 'misread', how: 'comment', property: 'Topics', text: '#sailing' };
  const facts = { properties: { topics: [null] }, isUnreadable: false, misread: [misread], tags: [], linkpaths: [] };
  const reader = new NoteReader(OPTIONS);
  const note = reader.read('Note.md', facts);
  expect(note.problems).toEqual([misread]);
  expect(new NoteReader({ ...OPTIONS, topicsProperty: 'up' }).again(note).problems).toEqual([misread]);
  expect(reader.read('Note.md', { ...facts, misread: [] }).problems).toEqual([
    { kind: 'topic-type', property: 'topics', type: 'nothing' },
  ]);
});
