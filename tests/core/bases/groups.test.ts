import fc from 'fast-check';
import { groupByTopic, splitByValue, type RowValue, type ValueRows } from '../../../src/core/bases/groups';
import { NO_RULES, type Topic } from '../../../src/core/topics/topic';

const topic = (id: string, parent: string | null = null): Topic => ({
  id,
  name: id.toUpperCase(),
  parent,
  description: '',
  synonyms: [],
  rules: NO_RULES,
  exclude: NO_RULES,
  configured: true,
});

/** In tree order, which is not that of the alphabet. */
const tree = [topic('z'), topic('a', 'z'), topic('b')];
const named = (text: string): Topic | undefined => tree.find(({ id, name }) => id === text || name === text);

type Row = { readonly path: string };
const rows: readonly Row[] = ['1', '2', '3', '4', '5'].map((path) => ({ path }));
const [one = { path: '' }, two = one, three = one, four = one] = rows;

const value = (text: string): RowValue<string> => ({
  value: text,
  text: text.replace(/^@/, ''),
  isLink: text.startsWith('@'),
});
const given = (...groups: [values: string[], rows: Row[]][]): ValueRows<Row, string>[] =>
  groups.map(([values, sharing]) => ({ values: values.map(value), rows: sharing }));

/** What is shown of groups: the value or the topic, and the rows. */
const split = (groups: ValueRows<Row, string>[]): string[] =>
  splitByValue(groups, rows, tree, named).map(
    ({ topic: of, value: shown, rows: sharing }) =>
      `${of?.id ?? '-'} ${shown ?? 'none'}: ${sharing.map(({ path }) => path).join('')}`,
  );

test.each([
  [
    'a row with a list stands in the group of each of its values',
    given([['x', 'y'], [one]], [['y'], [two]]),
    ['- x: 1', '- y: 12'],
  ],
  ['rows come in the order of all rows', given([['y'], [three]], [['x', 'y'], [one]]), ['- y: 13', '- x: 1']],
  ['a value that a row has twice counts once', given([['x', 'x'], [one]]), ['- x: 1']],
  [
    'topics come in the order of the taxonomy, subtopics below theirs',
    given([['a'], [one]], [['b'], [two]], [['z'], [three]]),
    ['z z: 3', 'a a: 1', 'b b: 2'],
  ],
  ['all names of a topic are one group', given([['a'], [one]], [['A'], [two]]), ['a a: 12']],
  ['of the names, one that is a link', given([['a'], [one]], [['@A'], [two]]), ['a @A: 12']],
  [
    'values that are no topics come behind those that are, and rows without a value last',
    given([[], [four]], [['x'], [one]], [['b', 'a'], [two]]),
    ['a a: 2', 'b b: 2', '- x: 1', '- none: 4'],
  ],
  [
    'where most values are no topics none is taken for one',
    given([['x'], [one]], [['a'], [two]], [['y'], [three]]),
    ['- x: 1', '- a: 2', '- y: 3'],
  ],
  ['no rows, no groups', given(), []],
])('%s', (_reason, groups, expected) => {
  expect(split(groups)).toEqual(expected);
});

test('every row stands once in the group of each of its values, whatever there is', () => {
  const names = fc.constantFrom('a', 'A', 'b', 'z', 'x', 'y');
  fc.assert(
    fc.property(fc.array(fc.uniqueArray(names, { maxLength: 4 }), { minLength: 1, maxLength: 12 }), (lists) => {
      const all = lists.map((_, i) => ({ path: String(i) }));
      const groups = splitByValue(
        lists.map((values, i) => ({ values: values.map(value), rows: all.slice(i, i + 1) })),
        all,
        tree,
        named,
      );
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      const meant = (text: string, path: string): string[] =>
        groups
          .filter(({ topic: of, value: shown, rows: sharing }) => {
            const isIt = of === null ? shown === text : of === named(text);
            return isIt && sharing.some((row) => row.path === path);
          })
          .map(({ key }) => key);
      lists.forEach((values, i) => {
        for (const text of values) expect(meant(text, String(i))).toHaveLength(1);
      });
      const total = groups.reduce((sum, { rows: sharing }) => sum + sharing.length, 0);
      const isTopical = groups.some(({ topic: of }) => of !== null);
      const wanted = lists.map(
        (values) => new Set(values.map((text) => (isTopical ? (named(text)?.id ?? text) : text))),
      );
      expect(total).toBe(wanted.reduce((sum, texts) => sum + Math.max(1, texts.size), 0));
    }),
  );
});

describe('by topic', () => {
  const topicsOf = new Map([
    ['1', new Set(['b', 'a'])],
    ['2', new Set(['z'])],
    ['3', new Set(['a'])],
  ]);
  const atlas = { topics: () => tree, topicsOf: (path: string) => topicsOf.get(path) ?? new Set<string>() };
  const shown = (within: ReadonlySet<string> | null): string[] =>
    groupByTopic(rows, atlas, within).map(
      ({ topic: of, rows: sharing }) => `${of?.id ?? 'none'}: ${sharing.map(({ path }) => path).join('')}`,
    );

  test('a note stands in each of its topics, in the order of the taxonomy; those without one come last', () => {
    expect(shown(null)).toEqual(['z: 2', 'a: 13', 'b: 1', 'none: 45']);
  });

  test('of some topics only these', () => {
    expect(shown(new Set(['z', 'a']))).toEqual(['z: 2', 'a: 13']);
  });
});
