import fc from 'fast-check';
import { DEFAULT_TEMPLATE_FOLDERS } from '../../../src/core/notes/ignored';
import type { Metadata, Span } from '../../../src/core/notes/metadata';
import { noteOf, type NoteOptions } from '../../../src/core/notes/note-of';
import { topicValuesOf } from '../../../src/core/notes/topic-values';

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
  test.each<[reason: string, value: unknown, values: readonly string[]]>([
    ['a text', ' Attention ', ['Attention']],
    ['a list', ['a', 'b', 'a'], ['a', 'b']],
    ['a link', '[[Attention]]', ['Attention']],
    ['a link with an alias', '[[Deep learning/Attention|it]]', ['Deep learning/Attention']],
    ['a link to a part', '[[Attention#How]]', ['Attention']],
    ['a link with an ending', '[[Attention.md]]', ['Attention']],
    ['text around a link is text', 'see [[Attention]]', ['see [[Attention]]']],
    ['empty things', ['', ' ', '[[]]', '[[|x]]', null], []],
    ['commas are no list', 'a, b', ['a, b']],
  ])('%s', (_reason, value, values) => {
    expect(read({ frontmatter: { Topics: value } }).topicValues).toEqual(values);
  });

  test('values of another type are reported, and the others count', () => {
    expect(topicValuesOf({ topics: [2024, 'a', true, ['Unquoted link'], { b: 1 }, new Date(0)] }, 'topics')).toEqual({
      values: ['a'],
      wrong: ['number', 'boolean', 'list', 'map', 'map'],
    });
  });

  test('the exact name wins over another case', () => {
    expect(read({ frontmatter: { TOPICS: 'b', topics: 'a' } }).topicValues).toEqual(['a']);
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
])('`topic-index: %j` claims %j', (value, claim) => {
  expect(read({ frontmatter: { 'topic-index': value } }).indexOf).toBe(claim);
});

test.each<[path: string, ignored: boolean, why: string]>([
  ['Templates/a.md', true, 'a folder of that name'],
  ['Meta/_template/deep/a.md', true, 'anywhere, with all below it'],
  ['TEMPLATES/a.md', true, 'of any case'],
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
