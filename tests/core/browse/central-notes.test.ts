import { Atlas } from '../../../src/core/atlas/atlas';
import { centralNotes } from '../../../src/core/browse/central-notes';
import { DEFAULTS } from '../../../src/settings';
import { MemoryVault } from '../../support/memory-vault';

const TOPICS = { x: { name: 'X' }, y: { name: 'Y', parent: 'x' } };
const inX = (text = ''): string => `---\ntopics: [X]\n---\n${text}`;

const central = (files: Readonly<Record<string, string>>, count = 3): string[] =>
  centralNotes('x', count, Atlas.build(new MemoryVault(files), { ...DEFAULTS, topics: TOPICS }));

test.each<[reason: string, files: Readonly<Record<string, string>>, expected: readonly string[]]>([
  ['no note', {}, []],
  ['where nothing is linked, by title', { 'B 10.md': inX(), 'B 2.md': inX(), 'C.md': '' }, ['B 2.md', 'B 10.md']],
  [
    'those that most others are linked with, in either direction, each counted once',
    { 'A.md': inX('[[D]]'), 'B.md': inX('[[D]] [[D]]'), 'C.md': inX(), 'D.md': inX('[[A]] [[C]]') },
    ['D.md', 'A.md', 'B.md'],
  ],
  [
    'links to notes of other topics, also of those below, tell nothing of this one',
    {
      'A.md': inX('[[P]] [[Q]]'),
      'B.md': inX('[[C]]'),
      'C.md': inX(),
      'P.md': '---\ntopics: [Y]\n---\n',
      'Q.md': '',
    },
    ['B.md', 'C.md', 'A.md'],
  ],
  ['index notes are not of them', { 'A.md': inX(), 'I.md': '---\ntopic-index: X\ntopics: [X]\n---\n[[A]]' }, ['A.md']],
])('the notes in the middle of a topic: %s', (_reason, files, expected) => {
  expect(central(files)).toEqual(expected);
});

test('a topic of many thousands is not looked through', () => {
  const many = Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`N${i}.md`, inX('[[Hub]]')]));
  const atlas = Atlas.build(new MemoryVault({ 'Hub.md': inX(), ...many }), { ...DEFAULTS, topics: TOPICS });
  const asked: string[] = [];
  const watched = new Proxy(atlas, {
    get(target, key) {
      if (key !== 'linksFrom') return Reflect.get(target, key, target) as unknown;
      return (path: string) => {
        asked.push(path);
        return target.linksFrom(path);
      };
    },
  });
  expect(centralNotes('x', 1, watched)).toEqual(['Hub.md']);
  expect(asked.length).toBeLessThan(1000);
});
