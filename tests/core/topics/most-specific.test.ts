import fc from 'fast-check';
import { Atlas } from '../../../src/core/atlas/atlas';
import { removeTopic, mergeTopics, type TopicSettings } from '../../../src/core/topics/edit';
import { DEFAULTS } from '../../../src/settings';
import { MemoryVault, type NoteSpec } from '../atlas/memory-vault';

/** The topics of the note `A/B/n.md`, by path. */
function topicsOf(note: NoteSpec, topics: TopicSettings): string[] {
  const atlas = Atlas.build(MemoryVault.of({ 'A/B/n.md': note }), { ...DEFAULTS, topics });
  return Array.from(atlas.topicsOf('A/B/n.md'), (id) => atlas.topicPath(id)).sort();
}

const A = { name: 'A', rules: { folders: ['A'], tags: ['a'] } };
const B = { name: 'B', parent: 'a', rules: { folders: ['A/B'] } };
const C = { name: 'C', parent: 'b', rules: { tags: ['c'] } };

test.each<[reason: string, note: NoteSpec, topics: TopicSettings, places: string[]]>([
  ['the lowest whose rules match', {}, { a: A, b: B, c: C }, ['A/B']],
  ['however far above the others stand', { tags: ['c'] }, { a: A, b: B, c: C }, ['A/B/C']],
  ['one above with no topic between that matches', { tags: ['c'] }, { a: A, b: { ...B, rules: {} }, c: C }, ['A/B/C']],
  ['of two branches each', { tags: ['x'] }, { a: A, b: B, x: { name: 'X', rules: { tags: ['x'] } } }, ['A/B', 'X']],
  [
    'an exclusion below leaves it to the one above',
    { tags: ['c'] },
    { a: A, c: { ...C, parent: 'a', exclude: { folders: ['A'] } } },
    ['A'],
  ],
  ['what the note names itself, it has as well', { frontmatter: { topics: ['A'] } }, { a: A, b: B }, ['A', 'A/B']],
  [
    'what the note names below a topic, takes it from that',
    { frontmatter: { topics: ['C'] } },
    { a: A, b: { ...B, rules: {} }, c: C },
    ['A/B/C'],
  ],
  ['a name that no topic has yet, below one', { frontmatter: { topics: ['A/New'] } }, { a: A }, ['A/New']],
])('%s', (_reason, note, topics, places) => {
  expect(topicsOf(note, topics)).toEqual(places);
});

const FOLDERS = ['A', 'A/B', 'A/B/C', 'A/D', 'E'];
const tree: TopicSettings = Object.fromEntries(
  FOLDERS.map((folder) => [
    folder,
    {
      name: folder.slice(folder.lastIndexOf('/') + 1),
      ...(folder.includes('/') ? { parent: folder.slice(0, folder.lastIndexOf('/')) } : {}),
      rules: { folders: [folder] },
    },
  ]),
);
const NOTES = Object.fromEntries(FOLDERS.map((folder) => [`${folder}/n.md`, {}]));

test('every note stands once, and below the topics that go one takes their notes: none is left', () => {
  const gone = fc.uniqueArray(fc.constantFrom(...FOLDERS.filter((folder) => folder.includes('/'))));
  fc.assert(
    fc.property(gone, fc.boolean(), (ids, merged) => {
      const topics = ids.reduce((now, id) => {
        const parent = now[id]?.parent;
        return merged && parent !== undefined ? mergeTopics(now, id, parent) : removeTopic(now, id);
      }, tree);
      const atlas = Atlas.build(MemoryVault.of(NOTES), { ...DEFAULTS, topics });
      for (const folder of FOLDERS) {
        let place = folder;
        while (ids.includes(place)) place = place.slice(0, place.lastIndexOf('/'));
        expect(Array.from(atlas.topicsOf(`${folder}/n.md`))).toEqual([place]);
      }
    }),
  );
});
