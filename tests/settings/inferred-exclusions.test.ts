import fc from 'fast-check';
import { loadSettings } from '../../src/settings';
import { inferredExclusions } from '../../src/settings/migrations/inferred-exclusions';

const A = { name: 'A', rules: { folders: ['A'] } };
const B = { name: 'B', parent: 'folder:a', rules: { folders: ['A/B'] } };
const C = { name: 'C', parent: 'folder:a/b', rules: { folders: ['A/B/C'] } };

test.each<[reason: string, topics: Record<string, unknown>, exclude: unknown]>([
  ['made room for a subtopic', { 'folder:a': { ...A, exclude: { folders: ['A/B'] } }, 'folder:a/b': B }, undefined],
  [
    'made room for a subtopic that was renamed and stands deeper now',
    {
      'folder:a': { ...A, exclude: { folders: ['a/b/c'] } },
      'folder:a/b': B,
      'folder:a/b/c': { ...C, name: 'Renamed' },
    },
    undefined,
  ],
  [
    'made room for a subtopic that was merged into this topic since',
    { 'folder:a': { name: 'A', rules: { folders: ['A', 'A/B'] }, exclude: { folders: ['A/B'] } } },
    undefined,
  ],
  [
    "is a person's own, beside an inferred one",
    { 'folder:a': { ...A, exclude: { folders: ['A/B', 'A/Private'], tags: ['x'] } }, 'folder:a/b': B },
    { folders: ['A/Private'], tags: ['x'] },
  ],
  [
    "stands in a topic of a person's own",
    { own: { ...A, exclude: { folders: ['A/B'] } }, 'folder:a/b': { ...B, parent: 'own' } },
    { folders: ['A/B'] },
  ],
  [
    'keeps the notes of a topic out that stands elsewhere now',
    { 'folder:a': { ...A, exclude: { folders: ['A/B'] } }, 'folder:a/b': { name: 'B', rules: B.rules } },
    { folders: ['A/B'] },
  ],
])('an exclusion that %s', (_reason, topics, exclude) => {
  const { settings, issues } = loadSettings({ version: 1, topics });
  expect(issues).toEqual([]);
  expect(Object.values(settings.topics)[0]?.exclude).toEqual(exclude);
});

test('what is odd stays as it is', () => {
  const odd = fc.dictionary(fc.constantFrom('folder:a', 'tag:b', '__proto__'), fc.jsonValue());
  fc.assert(
    fc.property(odd, (topics) => {
      const data = { topics };
      const withExclude = JSON.stringify(topics).includes('"exclude"');
      fc.pre(!withExclude);
      expect(inferredExclusions.run(data)).toEqual(data);
    }),
  );
  expect(
    inferredExclusions.run({ topics: { 'folder:a': { exclude: { folders: [1, null] }, parent: 'folder:a' } } }),
  ).toEqual({
    topics: { 'folder:a': { exclude: { folders: [1, null] }, parent: 'folder:a' } },
  });
});
