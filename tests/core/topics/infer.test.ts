import fc from 'fast-check';
import { Atlas } from '../../../src/core/atlas/atlas';
import type { AtlasOptions } from '../../../src/core/atlas/options';
import { inferTopics } from '../../../src/core/topics/infer';
import { parseSettings } from '../../../src/settings';
import { MemoryVault, type NoteSpec } from '../atlas/memory-vault';

const OPTIONS: AtlasOptions = {
  topics: {},
  topicsProperty: 'topics',
  namesBecomeTopics: true,
  templateFolders: ['templates'],
  excludedFolders: [],
};

/** What is inferred, as paths of topics with their own notes. */
function inferred(notes: Record<string, NoteSpec>): Record<string, string[]> {
  const atlas = Atlas.build(MemoryVault.of(notes), OPTIONS);
  const topics = inferTopics(atlas.notes());
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

test('folders, each note once, and small ones count for the folder above', () => {
  expect(
    inferred({
      'A/1.md': {},
      'A/B/2.md': {},
      'A/B/3.md': {},
      'A/B/C/4.md': {},
      'A/b/C/5.md': {},
      'A/D/6.md': {},
      'E/7.md': {},
      'E/8.md': {},
      '9.md': {},
    }),
  ).toEqual({ A: ['A/1.md', 'A/D/6.md'], 'A/B': ['A/B/2.md', 'A/B/3.md', 'A/B/C/4.md', 'A/b/C/5.md'] });
});

test('templates, ignored notes and index notes make no topic', () => {
  expect(
    inferred({
      'Templates/1.md': {},
      'Templates/2.md': {},
      'Templates/3.md': {},
      'Topics/1.md': { frontmatter: { 'topic-index': '/' } },
      'Topics/2.md': { frontmatter: { 'topic-index': 'a' } },
      'Topics/3.md': { frontmatter: { 'topic-index': 'b' } },
      'Old/1.md': { frontmatter: { 'topic-atlas': 'ignore' } },
      'Old/2.md': {},
      'Old/3.md': {},
    }),
  ).toEqual({});
});

test('nested tags where they cover half of the notes; a note with a finer tag is not listed twice', () => {
  expect(
    inferred({
      'f/1.md': { tags: ['ml/vision'] },
      'f/2.md': { tags: ['ML/vision', 'todo'] },
      'f/3.md': { tags: ['ml/vision', 'ml'] },
      'f/4.md': { tags: ['ml', 'todo'] },
      'f/5.md': { tags: ['ml/rare'] },
      'f/6.md': { tags: ['todo'] },
      'f/7.md': {},
      'f/8.md': {},
    }),
  ).toEqual({ ml: ['f/4.md', 'f/5.md'], 'ml/vision': ['f/1.md', 'f/2.md', 'f/3.md'] });
});

test('fewer notes with nested tags, or flat tags alone: folders', () => {
  expect(inferred({ 'f/1.md': { tags: ['a/b', 'c'] }, 'f/2.md': { tags: ['c'] }, 'f/3.md': { tags: ['c'] } })).toEqual({
    f: ['f/1.md', 'f/2.md', 'f/3.md'],
  });
});

test('names where half of the notes have them, whatever the tags and folders', () => {
  expect(
    inferred({
      'f/1.md': named('DL/Attention'),
      'f/2.md': named('dl/attention'),
      'f/3.md': { ...named('DL/Attention', 'Rare'), tags: ['a/b'] },
      'f/4.md': { tags: ['a/b'] },
      'f/5.md': { tags: ['a/b'] },
    }),
  ).toEqual({ DL: [], 'DL/Attention': ['f/1.md', 'f/2.md', 'f/3.md'] });
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
      const topics = inferTopics(Atlas.build(vault, OPTIONS).notes());
      const stored = parseSettings(JSON.stringify({ version: 1, topics }));
      expect(stored.issues.filter(({ kind }) => kind === 'bad-id')).toEqual([]);
      expect(Object.keys(stored.settings.topics)).toHaveLength(Object.keys(topics).length);
    }),
  );
});
