import { Atlas } from '../../../src/core/atlas/atlas';
import { AtlasGraph } from '../../../src/core/related/atlas-graph';
import type { RelatedNotes } from '../../../src/core/related/related-notes';
import { relatedOfVault } from '../../support/related-of-vault';
import { VerdictBook } from '../../../src/core/verdicts/verdict-book';
import { withVerdict, type Verdicts } from '../../../src/core/verdicts/verdict';
import { parseSettings } from '../../../src/settings';
import { sampleNotes } from '../../examples/sample-vault';
import { MemoryVault } from '../../support/memory-vault';
import { hideLinks, recallAt10, type HiddenLinks } from '../../support/hidden-links';

const SAMPLE = Object.fromEntries(sampleNotes().map(({ path, text }) => [path, text]));

function rankingOf({ atlas, texts }: Pick<HiddenLinks, 'atlas' | 'texts'>, verdicts: Verdicts): RelatedNotes {
  const book = new VerdictBook(verdicts);
  return relatedOfVault(new AtlasGraph(atlas, () => book), texts);
}

function said(pairs: Iterable<readonly [note: string, other: string]>): Verdicts {
  let verdicts: Verdicts = {};
  for (const [note, other] of pairs) verdicts = withVerdict(verdicts, { kind: 'unrelated', note, other }, () => true);
  return verdicts;
}

const hidden = hideLinks(SAMPLE, 3);
const paths = [...hidden.texts.keys()];
const before = rankingOf(hidden, {});
/** For every third note the last of the ten nearest that is none of the hidden links. */
const wrong = paths.flatMap((path, i): [string, string][] => {
  if (i % 3 > 0) return [];
  const isHidden = (other: string): boolean =>
    hidden.hidden.some((pair) => pair.includes(path) && pair.includes(other));
  const last = before
    .related(path, 10)
    .map((found) => found.path)
    .filter((other) => !isHidden(other))
    .pop();
  return last === undefined ? [] : [[path, last]];
});
const after = rankingOf(hidden, said(wrong));
const [recallBefore = NaN, recallAfter = NaN] = [before, after].map((ranking) =>
  recallAt10(hidden, (path) => ranking.related(path, 20).map((found) => found.path)),
);

test('what a person said is not related is not found again, from either side; the next one comes in its place', () => {
  expect(wrong.length).toBeGreaterThan(10);
  for (const [path, other] of wrong) {
    const near = after.related(path, 10).map((found) => found.path);
    expect(near).not.toContain(other);
    expect(near).toHaveLength(Math.min(10, before.related(path, 10).length));
    expect(after.related(other, 40).map((found) => found.path)).not.toContain(path);
  }
});

test('it teaches a little: others score otherwise, and no fewer hidden links are found again', () => {
  const scores = (ranking: RelatedNotes): number[] => ranking.related(paths[1] ?? '', 5).map(({ score }) => score);
  expect(scores(after)).not.toEqual(scores(before));
  expect(recallAfter).toBeGreaterThanOrEqual(recallBefore);
});

test('the order in which it was said makes no difference', () => {
  const turned = rankingOf(hidden, said([...wrong].reverse().map(([note, other]) => [other, note])));
  for (const path of paths.slice(0, 20)) expect(turned.related(path)).toEqual(after.related(path));
});

const unrelated = (pairs: readonly (readonly [string, string])[]): Verdicts =>
  Object.fromEntries(pairs.map(([note, other], i) => [`v${i}`, { kind: 'unrelated', note, other }]));

test('what is said of notes that are gone does no harm, though it is a thousand times', () => {
  const gone = Array.from({ length: 1_000 }, (_, i) => [`gone ${i}.md`, paths[i % 9] ?? ''] as const);
  const ranking = rankingOf(hidden, unrelated([...gone, [paths[0] ?? '', 'also gone.md'], ['one.md', 'two.md']]));
  for (const path of paths.slice(0, 10)) expect(ranking.related(path)).toEqual(before.related(path));
});

test('of a thousand verdicts each holds', () => {
  const few = paths.slice(0, 13);
  const ranking = rankingOf(hidden, unrelated(paths.flatMap((path) => few.map((other) => [path, other] as const))));
  const found = paths.slice(0, 26).map((path) => ranking.related(path).map((near) => near.path));
  expect(found.slice(0, few.length).flat()).toEqual([]);
  expect(found.flat().filter((path) => few.includes(path))).toEqual([]);
  expect(found.flat().length).toBeGreaterThan(100);
});

test('it holds from the moment that it is said, with what was learned before', () => {
  const texts = new Map(Object.entries({ 'a.md': 'Quokkas and wombats.', 'b.md': 'Wombats and quokkas.', 'c.md': '' }));
  const atlas = Atlas.build(new MemoryVault(Object.fromEntries(texts)), parseSettings('{}').settings);
  let book = new VerdictBook({});
  const related = relatedOfVault(new AtlasGraph(atlas, () => book), texts);
  const near = (): string[] => related.related('a.md').map(({ path }) => path);
  expect(near()).toEqual(['b.md']);
  book = new VerdictBook(said([['b.md', 'a.md']]));
  expect(near()).toEqual([]);
  book = new VerdictBook({});
  expect(near()).toEqual(['b.md']);
});

test('of two notes of one name each has its own verdicts', () => {
  const vault = new MemoryVault({
    'Work/Kernel.md': 'Quokkas and wombats of the desert.',
    'Home/Kernel.md': 'Quokkas and wombats of the desert.',
    'Mercer.md': 'Quokkas and wombats of the desert, and a kernel.',
    'Other.md': 'Engines.',
  });
  const { atlas, texts } = {
    atlas: Atlas.build(vault, parseSettings('{"topics":{"k":{"name":"K"}}}').settings),
    texts: new Map(Object.entries(vault.contents())),
  };
  const verdicts = [
    { kind: 'unrelated', note: 'Work/Kernel.md', other: 'Mercer.md' },
    { kind: 'mention', note: 'Mercer.md', other: 'Work/Kernel.md' },
    { kind: 'name', note: 'Work/Kernel.md', other: 'Kernel' },
    { kind: 'topic', note: 'Work/Kernel.md', other: 'k' },
  ] as const;
  const all = verdicts.reduce<Verdicts>((map, verdict) => withVerdict(map, verdict, () => true), {});
  const book = new VerdictBook(all);
  const of = (path: string): unknown[] => [
    book.unrelatedTo(path).size,
    book.isNoMention('Mercer.md', path),
    book.silentNames(path).size,
    book.rejectedTopics(path).size,
  ];
  expect(of('Work/Kernel.md')).toEqual([1, true, 1, 1]);
  expect(of('Home/Kernel.md')).toEqual([0, false, 0, 0]);
  const near = rankingOf({ atlas, texts }, all)
    .related('Mercer.md')
    .map(({ path }) => path);
  expect(near).toContain('Home/Kernel.md');
  expect(near).not.toContain('Work/Kernel.md');
});
