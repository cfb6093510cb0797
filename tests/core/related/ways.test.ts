import fc from 'fast-check';
import { Atlas } from '../../../src/core/atlas/atlas';
import { AtlasGraph } from '../../../src/core/related/atlas-graph';
import { relatedOfVault } from '../../support/related-of-vault';
import type { Hop, Way } from '../../../src/core/related/ways';
import { parseSettings } from '../../../src/settings';
import { random } from '../../bench/synthetic';
import { MemoryVault } from '../../support/memory-vault';

type Files = Readonly<Record<string, string>>;

function waysIn(files: Files, from: string, to: string): Way[] {
  const atlas = Atlas.build(new MemoryVault(files), parseSettings('{}').settings);
  return relatedOfVault(new AtlasGraph(atlas), Object.entries(files)).waysBetween(from, to);
}

const nodes = ({ hops }: Way): string => [hops[0]?.from, ...hops.map(({ to }) => to)].join(' ').replace(/\.md/g, '');
const shown = (files: Files, from = 'a.md', to = 'b.md'): string[] => waysIn(files, from, to).map(nodes);

/** Unrelated notes, so that rare words are rare. */
const OTHERS: Files = Object.fromEntries(
  'apples bridges candles deserts engines forests gardens harbours islands jungles'
    .split(' ')
    .map((word, i) => [`Other/${word}.md`, `About ${word}, number ${i} of its kind.`]),
);

/** What is about two words says them again and again. */
const KERNELS = 'Mercer kernels, Mercer kernels, Mercer kernels.';

describe('the ways between two notes', () => {
  test.each<[why: string, files: Files, ways: string[]]>([
    ['a link', { 'a.md': '[[b]]', 'b.md': '' }, ['a b']],
    ['a link the other way', { 'a.md': '', 'b.md': '[[a]]' }, ['a b']],
    [
      'a chain, whichever way its links point',
      { 'a.md': '[[x]]', 'x.md': '', 'y.md': '[[x]] [[b]]', 'b.md': '' },
      ['a x y b'],
    ],
    [
      'two chains, the shorter first',
      { 'a.md': '[[x]] [[p]]', 'x.md': '[[y]]', 'y.md': '[[b]]', 'p.md': '[[b]]', 'b.md': '' },
      ['a p b', 'a x y b'],
    ],
    ['words alone', { 'a.md': KERNELS, 'b.md': `Positive: ${KERNELS}` }, ['a b']],
    [
      'none by words that both say in passing',
      { 'a.md': 'Mercer kernels are positive.', 'b.md': 'Positive Mercer kernels.' },
      [],
    ],
    ['a link and words', { 'a.md': KERNELS, 'x.md': `${KERNELS} [[b]]`, 'b.md': 'Else.' }, ['a x b']],
    ['none by everyday words alone', { 'a.md': 'The one where they went.', 'b.md': 'They went where the one is.' }, []],
    ['none to an island', { 'a.md': '[[x]]', 'x.md': '', 'b.md': '[[y]]', 'y.md': '' }, []],
    ['none to itself', { 'a.md': '[[x]] [[a]]', 'x.md': '', 'b.md': '' }, []],
  ])('%s', (why, files, ways) => {
    expect(shown({ ...OTHERS, ...files }, 'a.md', why === 'none to itself' ? 'a.md' : 'b.md')).toEqual(ways);
  });

  test('each hop says whether it is a link, which way it points, and what words are shared', () => {
    const files = { ...OTHERS, 'a.md': '', 'x.md': `[[a]] ${KERNELS}`, 'b.md': KERNELS };
    expect(waysIn(files, 'a.md', 'b.md')[0]?.hops).toEqual<Hop[]>([
      { kind: 'link', from: 'a.md', to: 'x.md', isForward: false },
      { kind: 'words', from: 'x.md', to: 'b.md', words: ['Mercer', 'kernels'] },
    ]);
  });

  test('index notes and hubs are no short cuts', () => {
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`n${i}.md`, '[[Hub]]']));
    const files = {
      ...many,
      'a.md': '[[Hub]] [[x]]',
      'x.md': '[[y]]',
      'y.md': '[[b]]',
      'b.md': '[[Hub]]',
      'Hub.md': 'Everything.',
      'Topics.md': '---\ntopic-index: /\n---\n[[a]] [[b]]',
    };
    expect(shown(files)).toEqual(['a x y b']);
    expect(shown({ ...files, 'x.md': '' })).toEqual([]);
    // A hub that is asked for itself is an end as any other.
    expect(shown(files, 'n1.md', 'Hub.md')[0]).toBe('n1 Hub');
  });

  test('the strongest way may be a longer one, by way of notes with few links', () => {
    const busy = Object.fromEntries(Array.from({ length: 26 }, (_, i) => [`n${i}.md`, '[[busy]]']));
    const rest = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`r${i}.md`, '']));
    const files = {
      ...busy,
      ...rest,
      'a.md': '[[busy]] [[x]]',
      'busy.md': '[[b]]',
      'x.md': '[[a]] [[b]]',
      'b.md': '[[x]]',
    };
    const ways = waysIn(files, 'a.md', 'b.md');
    expect(ways.map(nodes)).toEqual(['a x b', 'a busy b']);
    expect(ways[0]?.strength).toBeGreaterThan((ways[1]?.strength ?? 1) * 1.5);
    expect(ways.every(({ isShortest }) => isShortest)).toBe(true);
  });

  test('a note that may not be shown is no step', () => {
    const files = { 'a.md': '[[x]]', 'x.md': '---\ntopic-atlas: ignore\n---\n[[b]]', 'b.md': '' };
    expect(shown(files)).toEqual([]);
  });

  test('planted chains are found among other notes', () => {
    const next = random(7);
    const pick = (below: number): number => Math.floor(next() * below);
    const noise = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`n${i}.md`, `[[n${pick(300)}]] [[n${pick(300)}]] Note ${i}.`]),
    );
    for (let length = 2; length <= 6; length++) {
      const chain = Array.from({ length: length + 1 }, (_, i) => `c${i}`);
      const links = Object.fromEntries(chain.map((name, i) => [`${name}.md`, `[[${chain[i + 1] ?? 'n0'}]]`]));
      const found = shown({ ...noise, ...links }, 'c0.md', `c${length}.md`);
      expect(found).toContain(chain.join(' '));
    }
  });

  test('ways hold together, repeat no note, are the same from both ends, and the first is the shortest', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
    const link = fc.tuple(name, name);
    fc.assert(
      fc.property(fc.array(link, { maxLength: 14 }), (links) => {
        const files = Object.fromEntries(
          'abcdefg'
            .split('')
            .map((each) => [
              `${each}.md`,
              links.flatMap(([from, to]) => (from === each ? [`[[${to}]]`] : [])).join(' '),
            ]),
        );
        const ways = waysIn(files, 'a.md', 'b.md');
        for (const { hops } of ways) {
          const seen = [hops[0]?.from, ...hops.map(({ to }) => to)];
          expect(seen[0]).toBe('a.md');
          expect(seen[seen.length - 1]).toBe('b.md');
          expect(new Set(seen).size).toBe(seen.length);
          hops.forEach(({ from }, i) => expect(from).toBe(seen[i]));
        }
        const back = waysIn(files, 'b.md', 'a.md');
        expect(back.map(({ hops }) => hops.length)[0]).toBe(ways.map(({ hops }) => hops.length)[0]);
        expect(ways[0]?.hops.length).toBe(distance(links, 'a', 'b'));
      }),
      { numRuns: 30 },
    );
  });
});

/** By looking at everything. */
function distance(links: readonly [string, string][], from: string, to: string): number | undefined {
  let reached = new Set([from]);
  for (let steps = 0; steps <= 6; steps++) {
    if (reached.has(to)) return steps;
    reached = new Set([
      ...reached,
      ...links.flatMap(([a, b]) =>
        [reached.has(a) ? b : a, reached.has(b) ? a : b].filter(() => reached.has(a) || reached.has(b)),
      ),
    ]);
  }
  return undefined;
}
