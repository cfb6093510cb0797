import fc from 'fast-check';
import { composeSections } from '../../../src/core/panel/compose';
import { SECTIONS, type Direction } from '../../../src/core/panel/section';
import type { FoundAround } from '../../../src/core/panel/sections/panel-section';
import { Ties } from '../../../src/core/panel/ties';
import { panelOf } from './support';

const { look } = panelOf({
  'A.md': '---\ntopics: [One, Two]\n---\n[[Mutual]] [[Target]] [[Nowhere]]',
  'Mutual.md': '---\ntopics: [One]\n---\n[[A]]',
  'Target.md': '',
  'Source.md': '---\ntopics: [One, Two]\n---\n[[A]] and [[A]]',
  'Near.md': '---\ntopics: [Two]\n---\n',
  'Named.md': '',
  'Mate.md': '---\ntopics: [One]\n---\n',
});
const contents = look('A.md');
const found: FoundAround = {
  near: ['Near.md'],
  mentions: new Map<string, readonly Direction[]>([
    ['Near.md', ['here', 'there']],
    ['Named.md', ['here']],
    ['Target.md', ['there']],
  ]),
};
const ties = new Ties(contents, found);

test('a note stands in the first section that it belongs to', () => {
  const sections = composeSections(SECTIONS, contents, ties, '', () => []);
  expect(sections.map(({ kind, ids }) => [kind, ids])).toEqual([
    ['links', ['Mutual.md', 'Target.md']],
    ['linkedFrom', ['Source.md']],
    ['near', ['Near.md']],
    ['mentioned', ['Named.md']],
    ['unwritten', ['Nowhere']],
    ['sameTopic', ['Mate.md']],
  ]);
});

test('while it is looked for what is near and named, the others stand where they belong', () => {
  const sections = composeSections(
    ['near', 'mentioned', 'sameTopic'],
    contents,
    new Ties(contents, null),
    '',
    () => [],
  );
  expect(sections).toEqual([
    { kind: 'near', ids: [], isKnown: false },
    { kind: 'mentioned', ids: [], isKnown: false },
    { kind: 'sameTopic', ids: ['Source.md', 'Mate.md', 'Mutual.md', 'Near.md'], isKnown: true },
  ]);
});

test.each<[why: string, path: string, kind: (typeof SECTIONS)[number], ties: unknown[]]>([
  [
    'a link that is answered',
    'Mutual.md',
    'links',
    [{ kind: 'links-here' }, { kind: 'in-topics', ids: [expect.any(String)] }],
  ],
  ['a link to a note that names this one', 'Target.md', 'links', [{ kind: 'named', direction: 'there' }]],
  [
    'a note of the same topics links here',
    'Source.md',
    'linkedFrom',
    [{ kind: 'in-topics', ids: [expect.any(String), expect.any(String)] }],
  ],
  ['nothing else', 'Named.md', 'mentioned', []],
  ['a section that the person put on top', 'Mutual.md', 'sameTopic', [{ kind: 'linked-here' }, { kind: 'links-here' }]],
])('the other ties of a note are told: %s', (_why, path, kind, expected) => {
  expect(ties.others(kind, path)).toEqual(expected);
});

test('whatever is shown in whatever order, every note that belongs somewhere stands once, in the first place', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...SECTIONS]), (kinds) => {
      const sections = composeSections(kinds, contents, ties, '', () => []);
      const shown = sections.flatMap(({ kind, ids }) => ids.map((id) => [id, kind] as const));
      expect(new Set(shown.map(([id]) => id)).size).toBe(shown.length);
      const places = new Map(shown);
      for (const path of ['Mutual.md', 'Target.md', 'Source.md', 'Near.md', 'Named.md', 'Mate.md'])
        expect(places.get(path)).toBe(kinds.find((kind) => ties.has(kind, path)));
    }),
  );
});

test('of a hub nothing is filtered where nothing stands above', () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`n${i}.md`, '[[Hub]]']));
  const hub = panelOf({ 'Hub.md': '[[n7]]', ...many, 'n7.md': '[[Hub]]' }).look('Hub.md');
  const linked = (kinds: Parameters<typeof composeSections>[0]): readonly string[] =>
    composeSections(kinds, hub, new Ties(hub, null), '', () => []).at(-1)?.ids ?? [];
  expect(linked(['linkedFrom'])).toBe(hub.section('linkedFrom').ids);
  expect(linked(['links', 'linkedFrom'])).toHaveLength(299);
});
