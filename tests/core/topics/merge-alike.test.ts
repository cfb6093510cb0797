import { alikeTopics } from '../../../src/core/coverage/alike-topics';
import type { TopicSettings } from '../../../src/core/topics/edit';
import { mergeAlike } from '../../../src/core/topics/merge-alike';
import { atlasOf } from '../atlas/atlas-of';
import type { NoteSpec } from '../atlas/memory-vault';

const named = (...topics: string[]): NoteSpec => ({ frontmatter: { topics } });

test.each<[reason: string, topics: TopicSettings, names: string[], alike: string[][]]>([
  ['a hyphen', { a: { name: 'Machine learning' } }, ['machine-learning'], [['Machine learning', 'machine-learning']]],
  [
    'a plural',
    { a: { name: 'Neural network' }, b: { name: 'Neural networks' } },
    [],
    [['Neural network', 'Neural networks']],
  ],
  ['an accent', { a: { name: 'Café' } }, ['Cafe'], [['Café', 'Cafe']]],
  ['a synonym is the topic itself', { a: { name: 'Café', synonyms: ['Cafe'] } }, ['Cafe'], []],
  [
    'one name at two places is no other writing',
    { a: { name: 'A' }, b: { name: 'Basics', parent: 'a' } },
    ['Other/Basics'],
    [],
  ],
])('%s', (_reason, topics, names, alike) => {
  const notes = Object.fromEntries(names.map((name, i) => [`${i}.md`, named(name)]));
  const found = alikeTopics(atlasOf(notes, topics));
  expect(found.map((group) => group.map(({ path }) => path))).toEqual(alike);
});

test.each<[reason: string, topics: TopicSettings, notes: Record<string, NoteSpec>, into: string]>([
  [
    'one that only notes name',
    { a: { name: 'Machine learning' } },
    { 'A.md': named('machine-learning') },
    'Machine learning',
  ],
  [
    'one that has a path',
    { a: { name: 'AI' }, b: { name: 'Neural nets' } },
    { 'A.md': named('AI/neural-net'), 'B.md': named('Neural nets') },
    'Neural nets',
  ],
  [
    'two that are configured',
    { a: { name: 'Cat', rules: { tags: ['cat'] } }, b: { name: 'Cats', rules: { folders: ['Cats'] } } },
    { 'A.md': { frontmatter: { tags: ['cat'] } }, 'Cats/B.md': {}, 'C.md': named('Cats'), 'D.md': named('Cat') },
    'Cat',
  ],
  [
    'two that only notes name',
    { a: { name: 'Other' } },
    { 'A.md': named('deep-learning'), 'B.md': named('Deep learning'), 'C.md': named('Deep learning') },
    'Deep learning',
  ],
])('merging loses no note: %s', (_reason, topics, notes, into) => {
  const [group = []] = alikeTopics(atlasOf(notes, topics));
  const [first, ...others] = group;
  if (first === undefined) throw new Error('none are alike');
  const merged = mergeAlike(topics, first, others);
  const after = atlasOf(notes, merged);
  expect(alikeTopics(after)).toEqual([]);
  const topic = after.topics().find(({ name }) => name === into);
  expect(topic?.configured).toBe(true);
  expect([...after.notesIn(topic?.id ?? '')].sort()).toEqual(Object.keys(notes).sort());
});
