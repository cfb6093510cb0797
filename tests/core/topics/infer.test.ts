import fc from 'fast-check';
import { Atlas } from '../../../src/core/atlas/atlas';
import { inferTopics } from '../../support/infer-topics';
import { CURRENT, parseSettings } from '../../../src/settings';
import { OPTIONS as PLAIN } from '../atlas/atlas-of';
import { MemoryVault, type NoteSpec } from '../atlas/memory-vault';

const OPTIONS = { ...PLAIN, templateFolders: ['templates'] };

/** What is inferred, as paths of topics with their own notes. */
function inferred(notes: Record<string, NoteSpec>): Record<string, string[]> {
  const atlas = Atlas.build(MemoryVault.of(notes), OPTIONS);
  const topics = inferTopics(atlas, 'topics');
  atlas.setOptions({ ...OPTIONS, topics });
  // One name in two folders is no mistake of the inference.
  expect(atlas.taxonomyProblems().filter(({ kind }) => kind !== 'ambiguous-name')).toEqual([]);
  return Object.fromEntries(
    atlas
      .topics()
      .filter(({ configured }) => configured)
      .map(({ id }) => [atlas.topicPath(id), Array.from(atlas.notesIn(id)).sort()]),
  );
}

const named = (...topics: string[]): NoteSpec => ({ frontmatter: { topics } });

/** Three notes of each, the star a number. */
const thrice = (path: string, spec: NoteSpec): Record<string, NoteSpec> =>
  Object.fromEntries([1, 2, 3].map((i) => [path.replace('*', String(i)), spec]));

test('folders, each note once, and small ones count for the folder above', () => {
  expect(
    inferred({
      'A/1.md': {},
      'A/B/2.md': {},
      'A/B/3.md': {},
      'A/B/C/4.md': {},
      'A/b/C/5.md': {},
      'A/D/6.md': {},
      'A/E/7.md': {},
      'A/8.md': {},
      'E/7.md': {},
      'E/8.md': {},
      '9.md': {},
    }),
  ).toEqual({
    A: ['A/1.md', 'A/8.md', 'A/D/6.md', 'A/E/7.md'],
    'A/B': ['A/B/2.md', 'A/B/3.md', 'A/B/C/4.md', 'A/b/C/5.md'],
  });
});

describe('an index stands in a page', () => {
  const page = (topic: string, more: Record<string, unknown> = {}, tags: string[] = []): NoteSpec => ({
    tags,
    frontmatter: { 'topic-index': topic, ...more },
  });
  const two = (path: string, spec: NoteSpec): Record<string, NoteSpec> => ({
    [path.replace('*', '1')]: spec,
    [path.replace('*', '2')]: spec,
  });

  test.each<[reason: string, notes: Record<string, NoteSpec>, expected: string[]]>([
    ['among the notes of its folder', { ...two('A/*.md', {}), 'A/A.md': page('A') }, ['A']],
    ['over the folders of its folder', { ...two('A/B/*.md', {}), 'A/README.md': page('A') }, ['A']],
    [
      'beside others, elsewhere than the home index',
      { 'A/1.md': {}, 'A/2.md': page('2'), 'A/README.md': page('A'), 'Topics/Topics.md': page('/') },
      ['A'],
    ],
    ['with a tag', { ...two('*.md', { tags: ['x'] }), 'X.md': page('x', {}, ['x']) }, ['x']],
    ['with a property', { ...two('*.md', { frontmatter: { area: 'Y' } }), 'Y.md': page('Y', { area: 'Y' }) }, ['Y']],
    ['that is a map', { ...thrice('*.md', { links: ['B MOC'] }), 'B MOC.md': page('B') }, ['B']],
    [
      'that a plugin gives dates and tags, among those of the home index',
      { 'Topics/Topics.md': page('/'), ...thrice('Topics/I*.md', page('a', { updated: '2024-05-01' }, ['map'])) },
      [],
    ],
    ['below others of its folder', { ...two('Topics/*.md', {}), ...thrice('Topics/I*.md', page('a')) }, []],
  ])('%s, its topic stays where it would be one without the index', (_reason, notes, expected) => {
    expect(Object.keys(inferred({ ...notes, 'Other.md': {}, 'Another.md': {} }))).toEqual(expected);
  });
});

test('templates, ignored notes and index notes make no topic', () => {
  expect(
    inferred({
      ...thrice('Templates/*.md', {}),
      'Topics/1.md': { frontmatter: { 'topic-index': '/' } },
      'Topics/2.md': { frontmatter: { 'topic-index': 'a' } },
      'Topics/3.md': { frontmatter: { 'topic-index': 'b' } },
      'Old stories/1.md': { frontmatter: { 'topic-atlas': 'ignore' } },
      'Old stories/2.md': {},
      'Old stories/3.md': {},
    }),
  ).toEqual({});
});

test('a note with a finer tag is not listed twice', () => {
  expect(
    inferred({
      '1.md': { tags: ['ml/vision'] },
      '2.md': { tags: ['ML/vision', 'todo'] },
      '3.md': { tags: ['ml/vision', 'ml'] },
      '4.md': { tags: ['ml', 'todo'] },
      '5.md': { tags: ['ml/rare'] },
      '6.md': { tags: ['todo'] },
    }),
  ).toEqual({ ml: ['4.md', '5.md'], 'ml/vision': ['1.md', '2.md', '3.md'] });
});

test('flat tags, and not those that say how far a note is or of what kind', () => {
  expect(
    inferred({ ...thrice('n*.md', { tags: ['nlp', 'todo', 'meeting'] }), ...thrice('m*.md', { tags: ['Vision'] }) }),
  ).toEqual({ nlp: ['n1.md', 'n2.md', 'n3.md'], Vision: ['m1.md', 'm2.md', 'm3.md'] });
});

test('all sources at once; where two of them have one name, or hold the same notes, they make one topic', () => {
  expect(
    inferred({
      ...thrice('Vision/*.md', { tags: ['cv'] }),
      ...thrice('x/*.md', named('Reading')),
      ...thrice('y/*.md', { frontmatter: { category: 'Gardens' } }),
      'z.md': { tags: ['gardens'] },
      'w.md': { tags: ['gardens'] },
      'v.md': { tags: ['gardens'] },
    }),
  ).toEqual({
    Gardens: ['v.md', 'w.md', 'y/1.md', 'y/2.md', 'y/3.md', 'z.md'],
    Reading: ['x/1.md', 'x/2.md', 'x/3.md'],
    Vision: ['Vision/1.md', 'Vision/2.md', 'Vision/3.md'],
  });
});

test('where half of the notes name their topics, tags and folders sort none of the others', () => {
  const notes = { ...thrice('a/*.md', named('Vision')), ...thrice('b/*.md', { tags: ['vision', 'nlp'] }) };
  expect(inferred(notes)).toEqual({ Vision: ['a/1.md', 'a/2.md', 'a/3.md'] });
  expect(inferred({ ...notes, ...thrice('c/*.md', { tags: ['nlp'] }) })).toMatchObject({
    Vision: ['a/1.md', 'a/2.md', 'a/3.md', 'b/1.md', 'b/2.md', 'b/3.md'],
  });
});

test('links in a property, however they are written, and what they lead to', () => {
  const up = (value: string): NoteSpec => ({ frontmatter: { up: value } });
  expect(
    inferred({
      'Animals.md': {},
      'Birds.md': up('[[Animals]]'),
      'Cats.md': up('[[animals|All of them]]'),
      'Dogs.md': up('[[Animals]]'),
      'owl.md': up('[[Birds]]'),
      'crow.md': up('[[birds#Song]]'),
      'wren.md': up('[[Birds|These]]'),
    }),
  ).toEqual({ Animals: ['Birds.md', 'Cats.md', 'Dogs.md'], 'Animals/Birds': ['crow.md', 'owl.md', 'wren.md'] });
});

test('no topic has an exclusion: a note stands in the most specific one', () => {
  const atlas = Atlas.build(MemoryVault.of({ ...thrice('A/*.md', {}), ...thrice('A/B/*.md', {}) }), OPTIONS);
  expect(Object.values(inferTopics(atlas, 'topics')).map(({ exclude }) => exclude)).toEqual([undefined]);
});

test('a name that has a path elsewhere means that topic', () => {
  expect(inferred({ '1.md': named('DL/Attention'), '2.md': named('Attention'), '3.md': named('attention') })).toEqual({
    DL: [],
    'DL/Attention': ['1.md', '2.md', '3.md'],
  });
});

test('a name that has two paths elsewhere means neither', () => {
  const both = ['A', 'B'].flatMap((parent) =>
    [1, 2, 3].map((i): [string, NoteSpec] => [`${parent}${i}.md`, named(`${parent}/Eval`)]),
  );
  expect(
    Object.keys(
      inferred(
        Object.fromEntries([...both, ['1.md', named('Eval')], ['2.md', named('Eval')], ['3.md', named('Eval')]]),
      ),
    ),
  ).toEqual(['A', 'A/Eval', 'B', 'B/Eval']);
});

test('a path deeper than topics may be names none, and a tag that deep counts for what is above', () => {
  const deep = (levels: number): string => Array.from({ length: levels }, () => 'a').join('/');
  expect(inferred(thrice('*.md', named(deep(1_000))))).toEqual({});
  expect(Object.keys(inferred(thrice('*.md', named(deep(20)))))).toHaveLength(20);
  expect(Object.keys(inferred(thrice('*.md', { tags: [deep(1_000)] }))).every((path) => path.length < 40)).toBe(true);
});

test('a vault of nothing gives nothing', () => {
  expect(inferred({})).toEqual({});
});

test('what is inferred can be stored as settings and read again, whatever folders are called', () => {
  const part = fc.oneof(
    fc.constantFrom('~x', '__proto__', 'constructor', 'a', 'A', 'É', ' ', '.'),
    fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\//g, '') || 'x'),
  );
  const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => `${parts.join('/')}.md`);
  fc.assert(
    fc.property(fc.uniqueArray(path, { maxLength: 30 }), (files) => {
      const vault = MemoryVault.of(Object.fromEntries(files.map((file) => [file, {}])));
      const topics = inferTopics(Atlas.build(vault, OPTIONS), 'topics');
      const stored = parseSettings(JSON.stringify({ version: CURRENT, topics }));
      expect(stored.issues.filter(({ kind }) => kind === 'bad-id')).toEqual([]);
      expect(Object.keys(stored.settings.topics)).toHaveLength(Object.keys(topics).length);
    }),
  );
});
