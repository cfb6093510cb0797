import { rowAbove } from '../../../src/core/browse/tree-steps';
import type { Finding, Section } from '../../../src/core/coverage/findings';
import {
  filterSections,
  keyOf,
  rowsOf,
  type CoverageRows,
  type Folding,
  type CoverageRow,
} from '../../../src/core/coverage/rows';
import { finish } from '../../../src/core/steps';

const unsorted = (count: number): Section => ({
  kind: 'unsorted',
  findings: Array.from({ length: count }, (_, i): Finding => ({ kind: 'unsorted', path: `${i}.md` })),
});
const missing: Section = {
  kind: 'missing',
  findings: [
    {
      kind: 'missing',
      note: {
        target: 'Gone',
        from: [
          { path: 'a.md', link: 'Gone' },
          { path: 'b.md', link: 'gone' },
        ],
      },
    },
  ],
};
const rule: Section = {
  kind: 'rules',
  findings: [{ kind: 'rule', rule: { topic: 'x', topicPath: 'X', kind: 'tags', value: 't', excludes: false } }],
};
const asItComes: Folding = { isFolded: () => undefined, isUnfolded: () => false, hasAction: () => false };

const rows = (sections: readonly Section[], folding: Partial<Folding> = {}): CoverageRows =>
  finish(rowsOf(sections, { ...asItComes, ...folding }));
const all = (list: CoverageRows): CoverageRow[] =>
  Array.from({ length: list.length }, (_, i) => list.at(i)).filter((row) => row !== undefined);
const kinds = (list: CoverageRows): string =>
  all(list)
    .map(({ kind }) => kind[0])
    .join('');

test.each<[why: string, sections: Section[], folding: Partial<Folding>, expected: string]>([
  ['a section without findings is left out', [unsorted(0), rule], {}, 'sf'],
  ['one of which nothing is known yet shows its heading', [{ kind: 'index', findings: null }], {}, 's'],
  ['a long one begins folded', [unsorted(13), rule], {}, 'ssf'],
  ['unless the person wants it open', [unsorted(13)], { isFolded: () => false }, `s${'f'.repeat(13)}`],
  [
    'the topics are open however many there are',
    [{ kind: 'topics', findings: unsorted(20).findings }],
    {},
    `s${'f'.repeat(20)}`,
  ],
  ['what can be done stands first', [rule], { hasAction: () => true }, 'saf'],
  ['and nowhere in a folded one', [rule], { hasAction: () => true, isFolded: () => true }, 's'],
  [
    'who asks for a missing note stands below it once it is unfolded',
    [missing, rule],
    { isUnfolded: (target) => target === 'Gone' },
    'sfaasf',
  ],
])('%s', (_why, sections, folding, expected) => {
  expect(kinds(rows(sections, folding))).toBe(expected);
});

test('every row is found again where it stands, by what it is and by its height', () => {
  const list = rows([unsorted(5), missing, rule], { isUnfolded: () => true, hasAction: () => true });
  expect(new Set(all(list).map(keyOf)).size).toBe(list.length);
  all(list).forEach((row, i) => {
    expect(list.indexOf({ ...row })).toBe(i);
    expect(list.indexAt(list.top(i))).toBe(i);
    expect(list.indexAt(list.top(i + 1) - 0.01)).toBe(i);
  });
  expect(list.top(list.length)).toBe(list.height);
  expect([list.top(-1), list.indexAt(1e9), list.indexAt(-1)]).toEqual([0, list.length - 1, 0]);
});

test('above a row stands its section, or the note that it asks for', () => {
  const list = rows([unsorted(1), missing], { isUnfolded: () => true });
  expect([0, 1, 2, 3, 4, 5].map((i) => rowAbove(list, i))).toEqual([-1, 0, -1, 2, 3, 3]);
});

test.each<[query: string, expected: string]>([
  ['', 'unsorted rules'],
  ['2', 'unsorted'],
  ['ÉCLAIR t', 'rules'],
  ['nothing', ''],
])('the filter %p leaves %p', (query, expected) => {
  const textsOf = (finding: Finding): string[] => ('path' in finding ? [finding.path] : ['t', 'eclair']);
  const found = finish(filterSections([unsorted(3), rule], query, textsOf));
  expect(
    found
      .filter(({ findings }) => findings?.length !== 0)
      .map(({ kind }) => kind)
      .join(' '),
  ).toBe(expected);
});
