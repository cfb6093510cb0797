import { LINES, type Folding, type Row } from '../../../src/core/panel/row';
import { depthOf, flatten, isFolded, rowTree } from '../../../src/core/panel/rows';
import { SECTIONS, type Section, type SectionKind } from '../../../src/core/panel/section';
import { MANY } from '../../../src/core/panel/segment';
import { stepIn, stepOut } from '../../../src/core/browse/tree-steps';

import fc from 'fast-check';

const nothingFolded: Folding = { isFolded: () => false, showsPlaces: true, showsContext: false, told: () => new Map() };
const one = (kind: SectionKind, ids: readonly string[]): Section => ({ kind, ids, isKnown: true });
const all = <T>(rows: { length: number; at(index: number): T | undefined }): (T | undefined)[] =>
  Array.from({ length: rows.length }, (_, i) => rows.at(i));
const names = (row: Row | undefined): string =>
  row === undefined
    ? ''
    : row.kind === 'place'
      ? `  ${row.id} ${row.index}`
      : row.kind === 'item'
        ? ` ${row.id}`
        : row.kind;

test('heads, items, and places below the items that have any', () => {
  const sections = [one('links', ['a', 'b']), one('linkedFrom', ['c', 'd']), one('near', ['e'])];
  const rows = flatten(
    sections,
    nothingFolded,
    (_kind, id) => ({ b: 1, d: 3, e: 1 })[id] ?? 0,
    ({ kind }) => kind === 'near',
  );
  expect(all(rows).map(names)).toEqual([
    'section',
    ' a',
    ' b',
    'section',
    ' c',
    '  c 0',
    ' d',
    '  d 0',
    '  d 1',
    '  d 2',
    'section',
    ' e',
    '  e 0',
    'message',
  ]);
});

test('what a link is answered with is shown where the person unfolds it', () => {
  const rowsOf = (told: Map<string, boolean>): string[] =>
    all(
      flatten(
        [one('links', ['a', 'b'])],
        { ...nothingFolded, told: () => told },
        () => 2,
        () => false,
      ),
    ).map(names);
  expect(rowsOf(new Map())).toEqual(['section', ' a', ' b']);
  expect(rowsOf(new Map([['b', true]]))).toEqual(['section', ' a', ' b', '  b 0', '  b 1']);
});

test.each<[string, Partial<Folding>, string[]]>([
  ['a folded section is its head', { isFolded: ({ kind }) => kind === 'linkedFrom' }, ['section']],
  ['without places', { showsPlaces: false }, ['section', ' c', ' d']],
  [
    'an item that was folded keeps its first place',
    {
      told: () =>
        new Map([
          ['c', false],
          ['d', false],
        ]),
    },
    ['section', ' c', '  c 0', ' d', '  d 0'],
  ],
])('%s', (_name, folding, expected) => {
  const rows = flatten(
    [one('linkedFrom', ['c', 'd'])],
    { ...nothingFolded, ...folding },
    () => 2,
    () => false,
  );
  expect(all(rows).map(names)).toEqual(expected);
});

test('a hub shows one place each until more are asked for, and counts no others', () => {
  const ids = Array.from({ length: MANY + 1 }, (_, i) => `n${i}`);
  const counted: string[] = [];
  const folding: Folding = { ...nothingFolded, told: () => new Map([['n7', true]]) };
  const rows = flatten(
    [one('linkedFrom', ids)],
    folding,
    (_kind, id) => counted.push(id) && 4,
    () => false,
  );
  expect(rows.length).toBe(1 + 2 * ids.length + 3);
  expect(counted).toEqual(['n7']);
});

/** The rows in the plainest way, and how high each is. */
const section = fc.record({
  ids: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { maxLength: 12 }),
  folded: fc.boolean(),
  message: fc.boolean(),
});
const model = fc.record({
  sections: fc.array(section, { minLength: 1, maxLength: SECTIONS.length }),
  places: fc.array(fc.nat(4), { minLength: 1 }),
  unfolded: fc.option(fc.boolean(), { nil: undefined }),
  showsPlaces: fc.boolean(),
  showsContext: fc.boolean(),
});

test('every row is found by its index, by its place, and by itself', () => {
  fc.assert(
    fc.property(model, ({ sections, places, unfolded, showsPlaces, showsContext }) => {
      const given = sections.map(({ ids }, i) => one(SECTIONS[i] ?? 'links', ids));
      const told = (): Map<string, boolean> =>
        new Map(unfolded === undefined ? [] : sections.flatMap(({ ids }) => ids.map((id) => [id, unfolded] as const)));
      const folding: Folding = {
        isFolded: ({ kind }) => sections[SECTIONS.indexOf(kind)]?.folded === true,
        showsPlaces,
        showsContext,
        told,
      };
      const rows = flatten(
        given,
        folding,
        (_kind, id) => places[id.length % places.length] ?? 0,
        ({ kind }) => sections[SECTIONS.indexOf(kind)]?.message === true,
      );
      let top = 0;
      for (let index = 0; index < rows.length; index++) {
        const row = rows.at(index);
        if (row === undefined) throw new Error(`There is no row ${index}.`);
        expect(rows.indexOf(row)).toBe(index);
        expect(rows.top(index)).toBe(top);
        expect(rows.indexAt(top)).toBe(index);
        const next = rows.top(index + 1);
        if (row.kind === 'place') expect(next - top).toBe(showsContext ? LINES.context : LINES.place);
        else expect(next).toBeGreaterThan(top);
        expect(rows.indexAt(next - 0.125)).toBe(index);
        top = next;
      }
      expect(rows.height).toBe(top);
      expect(rows.at(-1)).toBeUndefined();
      expect(rows.at(rows.length)).toBeUndefined();
    }),
  );
});

test('left and right lead from every row to its section and back', () => {
  const sections = [one('links', ['a']), one('linkedFrom', ['c', 'd']), one('near', [])];
  const rows = flatten(
    sections,
    nothingFolded,
    (kind) => (kind === 'linkedFrom' ? 2 : 0),
    () => false,
  );
  const key = (row: Row | undefined): string => names(row).trim();
  const from = (name: string): number => all(rows).map(key).indexOf(name);
  expect(stepOut(rowTree(rows), from('d 1'))).toEqual({ kind: 'go', index: from('d') });
  expect(stepOut(rowTree(rows), from('d'))).toEqual({ kind: 'fold', row: rows.at(from('d')) });
  expect(stepOut(rowTree(rows), from('a'))).toEqual({ kind: 'go', index: 0 });
  expect(stepOut(rowTree(rows), 0)).toEqual({ kind: 'fold', row: rows.at(0) });
  expect(stepIn(rowTree(rows), 0)).toEqual({ kind: 'go', index: 1 });
  expect(stepIn(rowTree(rows), from('d'))).toEqual({ kind: 'go', index: from('d') + 1 });
  expect(stepIn(rowTree(rows), from('d 1'))).toBeNull();
  expect(stepIn(rowTree(rows), rows.length)).toBeNull();
  const folded = flatten(
    sections,
    { ...nothingFolded, isFolded: () => true },
    () => 2,
    () => false,
  );
  expect(stepIn(rowTree(folded), 0)).toEqual({ kind: 'unfold', row: folded.at(0) });
  expect(stepOut(rowTree(folded), 0)).toBeNull();
  expect(all(folded).every((row) => row !== undefined && depthOf(row) === 1 && isFolded(row) === true)).toBe(true);
});
