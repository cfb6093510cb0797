import fc from 'fast-check';
import { pathKey } from '../../../src/core/topics/names';
import type { TaxonomyProblem } from '../../../src/core/topics/problems';
import { taxonomyOf } from '../../../src/core/topics/taxonomy';
import type { TopicSetting } from '../../../src/core/topics/topic';

type Settings = Record<string, TopicSetting>;

const paths = (settings: Settings): string[] => {
  const { topics, paths: all } = taxonomyOf(settings);
  return topics.map(({ id }) => all.get(id) ?? '');
};

test('siblings stand by position, then by name; parents before their children', () => {
  expect(
    paths({
      a: { name: 'Zebra', position: 1 },
      b: { name: 'Apple', position: 2 },
      c: { name: 'Note 10' },
      d: { name: 'Note 2' },
      e: { name: 'Late', parent: 'a' },
      f: { name: 'Early', parent: 'a' },
      g: { name: 'Deep', parent: 'e' },
    }),
  ).toEqual(['Zebra', 'Zebra/Early', 'Zebra/Late', 'Zebra/Late/Deep', 'Apple', 'Note 2', 'Note 10']);
});

test('a topic takes its settings over, and has a default for the rest', () => {
  const [topic] = taxonomyOf({
    t: {
      name: ' Two\twords ',
      synonyms: ['2W', ' 2w', ''],
      rules: { tags: ['x'] },
      order: 'links',
      layout: 'cards',
      description: 'd',
    },
  }).topics;
  expect(topic).toEqual({
    id: 't',
    name: 'Two words',
    parent: null,
    description: 'd',
    synonyms: ['2W'],
    order: 'links',
    layout: 'cards',
    configured: true,
    rules: { tags: ['x'], folders: [], properties: [], linksTo: [] },
    exclude: { tags: [], folders: [], properties: [], linksTo: [] },
  });
});

describe('what is wrong is named, and the rest is used', () => {
  test.each<[reason: string, settings: Settings, problems: readonly TaxonomyProblem[], paths: readonly string[]]>([
    [
      'a parent that is not there',
      { a: { name: 'A', parent: 'x' } },
      [{ kind: 'unknown-parent', topic: 'a', parent: 'x' }],
      ['A'],
    ],
    [
      'a parent named like a part of the language',
      { a: { name: 'A', parent: '__proto__' } },
      [{ kind: 'unknown-parent', topic: 'a', parent: '__proto__' }],
      ['A'],
    ],
    ['its own parent', { a: { name: 'A', parent: 'a' } }, [{ kind: 'cycle', topics: ['a'] }], ['A']],
    [
      'a cycle, with a topic hanging on it',
      { c: { name: 'C', parent: 'b' }, b: { name: 'B', parent: 'c' }, d: { name: 'D', parent: 'c' } },
      [{ kind: 'cycle', topics: ['b', 'c'] }],
      ['B', 'B/C', 'B/C/D'],
    ],
    [
      'no name: its subtopics move up',
      { a: { name: 'A' }, b: { name: ' \n', parent: 'a' }, c: { name: 'C', parent: 'b' } },
      [
        { kind: 'control-characters', topic: 'b', name: '' },
        { kind: 'empty-name', topic: 'b' },
      ],
      ['A', 'A/C'],
    ],
    [
      'two siblings of one name are used as one',
      { a: { name: 'Straße' }, b: { name: 'STRAßE', position: 1 }, c: { name: 'C', parent: 'a' } },
      [{ kind: 'same-path', path: 'STRAßE', topics: ['b', 'a'] }],
      ['STRAßE', 'STRAßE/C'],
    ],
    [
      'a name with a slash and the path that looks like it',
      { a: { name: 'TCP' }, b: { name: 'IP', parent: 'a' }, c: { name: 'TCP/IP' } },
      [{ kind: 'same-path', path: 'TCP/IP', topics: ['b', 'c'] }],
      ['TCP', 'TCP/IP'],
    ],
    [
      'its own synonym',
      { a: { name: 'Café', synonyms: ['CAFE\u0301', 'Bar'] } },
      [{ kind: 'own-synonym', topic: 'a', synonym: 'CAFE\u0301' }],
      ['Café'],
    ],
    [
      'one name in two places',
      {
        a: { name: 'A' },
        b: { name: 'B' },
        c: { name: 'Eval', parent: 'a' },
        d: { name: 'eval', parent: 'b' },
        e: { name: 'E', synonyms: ['EVAL'] },
      },
      [{ kind: 'ambiguous-name', name: 'Eval', topics: ['c', 'd', 'e'] }],
      ['A', 'A/Eval', 'B', 'B/eval', 'E'],
    ],
    [
      'control characters',
      { a: { name: 'a\u0000b\u0007' } },
      [{ kind: 'control-characters', topic: 'a', name: 'a b' }],
      ['a b'],
    ],
    [
      'names that are hostile elsewhere are fine here',
      { a: { name: '__proto__' }, b: { name: '..', parent: 'a' } },
      [],
      ['__proto__', '__proto__/..'],
    ],
    [
      'nothing but slashes',
      { a: { name: ' / /' }, b: { name: 'B', parent: 'a' } },
      [{ kind: 'empty-name', topic: 'a' }],
      ['B'],
    ],
  ])('%s', (_reason, settings, problems, expected) => {
    expect(taxonomyOf(settings).problems).toEqual(problems);
    expect([...paths(settings)].sort()).toEqual([...expected].sort());
  });
});

test('topics of one path are one: rules, synonyms and subtopics of both', () => {
  const { topics } = taxonomyOf({
    a: { name: 'X', rules: { tags: ['one'] }, synonyms: ['s'] },
    b: { name: 'x', rules: { tags: ['two'], folders: ['f'] }, synonyms: ['S', 't'] },
    c: { name: 'Under b', parent: 'b' },
  });
  expect(topics).toMatchObject([
    { id: 'a', synonyms: ['s', 't'], rules: { tags: ['one', 'two'], folders: ['f'] } },
    { id: 'c', parent: 'a' },
  ]);
});

test('every taxonomy is a sound tree', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__');
  const setting = fc.record(
    {
      name: fc.oneof(fc.constantFrom('A', 'a', 'B', 'A/B', ' ', '/', '..'), fc.string()),
      parent: id,
      synonyms: fc.array(fc.constantFrom('A', 'B', 'x')),
      position: fc.constantFrom(1, 2),
    },
    { requiredKeys: ['name'] },
  );
  fc.assert(
    fc.property(fc.dictionary(id, setting), (settings) => {
      const { topics, paths: all } = taxonomyOf(settings);
      const seen = new Set<string>();
      for (const topic of topics) {
        expect(topic.parent === null || seen.has(topic.parent)).toBe(true);
        const above = topic.parent === null ? '' : `${all.get(topic.parent) ?? 'missing'}/`;
        expect(all.get(topic.id)).toBe(above + topic.name);
        seen.add(topic.id);
      }
      expect(new Set(Array.from(all.values(), pathKey)).size).toBe(topics.length);
      expect(taxonomyOf(Object.fromEntries(Object.entries(settings).reverse()))).toEqual(taxonomyOf(settings));
    }),
  );
});

test('a chain of 2,000 topics is no problem', () => {
  const settings = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, i) => [
      `t${i}`,
      { name: `${i % 10}`, ...(i === 0 ? {} : { parent: `t${i - 1}` }) },
    ]),
  );
  expect(taxonomyOf(settings).topics).toHaveLength(2_000);
});
