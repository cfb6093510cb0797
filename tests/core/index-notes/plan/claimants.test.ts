import { Atlas } from '../../../../src/core/atlas/atlas';
import { claimantsOf, indexPlace } from '../../../../src/core/index-notes/plan/claimants';
import { MemoryVault } from '../../../support/memory-vault';
import { settingsOf } from '../vault';

const settings = settingsOf({
  index: { folder: 'Maps', homeName: 'Atlas' },
  topics: { d: { name: 'Deep: learning' }, a: { name: 'Attention', parent: 'd' }, c: { name: 'Chapter 2' } },
});
const COPY = '(Conflicted copy PC 202401021234)';

/** An atlas of a vault whose notes at these paths claim the topic. */
function atlasOf(paths: readonly string[], claim: string): Atlas {
  const text = `---\ntopic-index: "${claim}"\n---\n`;
  return Atlas.build(new MemoryVault(Object.fromEntries(paths.map((path) => [path, text]))), settings);
}

describe('of the notes that claim a topic', () => {
  test.each<[reason: string, paths: string[], used: string | null]>([
    ['none', [], null],
    ['the only one, whatever it is called', ['Elsewhere/Whatever.md'], 'Elsewhere/Whatever.md'],
    [
      'the one where it would be made',
      ['A/Attention.md', 'Maps/Deep- learning/Attention.md'],
      'Maps/Deep- learning/Attention.md',
    ],
    [
      'the same in other case',
      ['A/Attention.md', 'maps/deep- learning/attention.md'],
      'maps/deep- learning/attention.md',
    ],
    [
      'the same, where its name was taken',
      ['A/Attention.md', 'Maps/Deep- learning/Attention index.md'],
      'Maps/Deep- learning/Attention index.md',
    ],
    ['not only by its folder', ['A/Attention.md', 'Maps/Deep- learning/A.md'], 'A/Attention.md'],
    [
      'not by a folder of that name elsewhere',
      ['A/Attention.md', 'B/Maps/Deep- learning/Attention.md'],
      'A/Attention.md',
    ],
    ['the one that bears the name', ['A.md', 'Z/Attention.md'], 'Z/Attention.md'],
    ['of two that bear it the shorter one', ['A/Attention index.md', 'Z/Attention.md'], 'Z/Attention.md'],
    ['the one with the shortest name', ['A/What this is about.md', 'Z/Focus.md'], 'Z/Focus.md'],
    ['the name alone, not the path', ['A.md', 'Long/way/down/B.md'], 'A.md'],
    ['the first by path', ['b/X.md', 'a/X.md', 'c/X.md'], 'a/X.md'],
    [
      'never a copy that a service made',
      [`A/Attention ${COPY}.md`, 'Z/What this is about.md'],
      'Z/What this is about.md',
    ],
    ['never a copy, where it would be made', [`Maps/Deep- learning/Attention ${COPY}.md`], null],
    [
      'never a numbered copy',
      ['Maps/Deep- learning/A (1).md', 'Maps/Deep- learning/A.md', 'Z/Attention (1).md'],
      'Maps/Deep- learning/A.md',
    ],
    [
      'a number is no copy where nothing is beside it',
      ['Maps/Deep- learning/A (1).md'],
      'Maps/Deep- learning/A (1).md',
    ],
    ['a computer', ['Maps/Attention-DESKTOP.md', 'Maps/Attention.md'], 'Maps/Attention.md'],
  ])('%s', (_reason, paths, used) => {
    for (const order of [paths, [...paths].reverse()]) {
      const atlas = atlasOf(order, 'Deep: learning/Attention');
      const found = claimantsOf(atlas.topic('a') ?? null, atlas, settings.index);
      expect(found).toEqual({ used, others: paths.filter((path) => path !== used).sort() });
    }
  });

  test.each<[reason: string, paths: string[], used: string | null]>([
    ['the one where it would be made', ['Atlas.md', 'Maps/Atlas.md'], 'Maps/Atlas.md'],
    ['another one', ['Home.md'], 'Home.md'],
    ['no copy', [`Maps/Atlas ${COPY}.md`], null],
  ])('the home index: %s', (_reason, paths, used) => {
    const atlas = atlasOf(paths, '/');
    expect(claimantsOf(null, atlas, settings.index).used).toBe(used);
  });

  test('a number in the name of a topic is no copy of another topic', () => {
    const atlas = Atlas.build(
      new MemoryVault({
        'Maps/Chapter 2.md': '---\ntopic-index: Chapter 2\n---\n',
        'Maps/Chapter.md': '---\ntopic-index: Chapter\n---\n',
      }),
      settings,
    );
    expect(claimantsOf(atlas.topic('c') ?? null, atlas, settings.index).used).toBe('Maps/Chapter 2.md');
  });
});

test.each<[string | null, object]>([
  [null, { folder: 'Maps', name: 'Atlas' }],
  ['d', { folder: 'Maps', name: 'Deep- learning' }],
  ['a', { folder: 'Maps/Deep- learning', name: 'Attention' }],
])('the index note of %p is made in its place', (id, place) => {
  const atlas = atlasOf([], '');
  expect(indexPlace(id === null ? null : (atlas.topic(id) ?? null), atlas, settings.index)).toEqual(place);
});

test('at the top of the vault there is no folder', () => {
  const atlas = atlasOf([], '');
  expect(indexPlace(null, atlas, { folder: '', homeName: 'Atlas' })).toEqual({ folder: '', name: 'Atlas' });
});
