import { Atlas } from '../../src/core/atlas/atlas';
import type { AtlasView } from '../../src/core/atlas/view';
import { parseSettings } from '../../src/settings';
import { MemoryVault } from './memory-vault';

/** Two notes whose links with each other were taken out of the vault, in code point order. */
export type HiddenPair = readonly [a: string, b: string];

export interface HiddenLinks {
  readonly atlas: Atlas;
  /** As they are without the links that were hidden. */
  readonly texts: ReadonlyMap<string, string>;
  readonly hidden: readonly HiddenPair[];
}

/** For one note, the paths of those that are near it, the nearest first. */
export type Ranking = (path: string) => readonly string[];

const SHARE = 0.2;

/**
 * Takes a fifth of the linked pairs out of a vault, links and their text, such that no note loses its last link. A good
 * ranking of notes that are not linked finds them again.
 */
export function hideLinks(files: Readonly<Record<string, string>>, seed: number): HiddenLinks {
  const whole = new MemoryVault(files);
  const hidden = choose(linkedPairs(open(whole)), seed);
  const texts = new Map(whole.files().map(({ path }) => [path, without(whole, files[path] ?? '', path, hidden)]));
  return { atlas: open(new MemoryVault({ ...files, ...Object.fromEntries(texts) })), texts, hidden };
}

function open(vault: MemoryVault): Atlas {
  return Atlas.build(vault, parseSettings('{}').settings);
}

function linkedPairs(atlas: AtlasView): HiddenPair[] {
  const pairs = Array.from(atlas.notes(), ({ path }) => path)
    .filter((path) => atlas.isListed(path))
    .flatMap((a) =>
      [...atlas.linksFrom(a)].filter((b) => atlas.isListed(b)).map((b): HiddenPair => (a < b ? [a, b] : [b, a])),
    );
  return [...new Map(pairs.map((pair) => [pair.join('\n'), pair])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, pair]) => pair);
}

function choose(pairs: readonly HiddenPair[], seed: number): HiddenPair[] {
  const degrees = new Map<string, number>();
  for (const note of pairs.flat()) degrees.set(note, (degrees.get(note) ?? 0) + 1);
  const chosen: HiddenPair[] = [];
  for (const pair of shuffled(pairs, seed)) {
    if (chosen.length >= pairs.length * SHARE) break;
    if (pair.some((note) => (degrees.get(note) ?? 0) < 2)) continue;
    chosen.push(pair);
    for (const note of pair) degrees.set(note, (degrees.get(note) ?? 0) - 1);
  }
  return chosen;
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = (seed * 2654435761) >>> 0;
  const keyed = items.map((item) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return { item, key: state };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

function without(vault: MemoryVault, text: string, path: string, hidden: readonly HiddenPair[]): string {
  const gone = new Set(hidden.flatMap(([a, b]) => (a === path ? [b] : b === path ? [a] : [])));
  const { links = [], embeds = [], frontmatterLinks = [] } = vault.metadata(path) ?? {};
  const leads = ({ link }: { link: string }): boolean => gone.has(vault.resolve(link.split('#')[0] ?? '', path) ?? '');
  const cuts = [...links, ...embeds]
    .filter(leads)
    .map(({ position }) => position)
    .sort((a, b) => b.start.offset - a.start.offset);
  const cut = cuts.reduce((rest, { start, end }) => rest.slice(0, start.offset) + rest.slice(end.offset), text);
  return frontmatterLinks.filter(leads).reduce((rest, { original }) => rest.replace(original, () => ''), cut);
}

/**
 * How many of the hidden links, asked from both ends, stand among the first ten; other hidden ones before it do not
 * count.
 */
export function recallAt10({ atlas, hidden }: HiddenLinks, rank: Ranking): number {
  const wanted = new Map<string, Set<string>>();
  for (const [a, b] of hidden)
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const)
      wanted.set(from, (wanted.get(from) ?? new Set()).add(to));
  let [found, all] = [0, 0];
  for (const [from, targets] of wanted) {
    const ranked = rank(from).filter(
      (path) => path !== from && !atlas.linksFrom(from).has(path) && !atlas.linksTo(from).has(path),
    );
    const places = ranked.flatMap((path, i) => (targets.has(path) ? [i] : []));
    found += places.filter((place, i) => place - i < 10).length;
    all += targets.size;
  }
  return found / all;
}

/** Notes that share neighbours, weighted by how few neighbours these have: what the link graph alone says. */
export function byCommonNeighbours(atlas: AtlasView): Ranking {
  const around = (path: string): Set<string> => new Set([...atlas.linksFrom(path), ...atlas.linksTo(path)]);
  return (path) => {
    const scores = new Map<string, number>();
    for (const middle of around(path))
      for (const end of around(middle)) scores.set(end, (scores.get(end) ?? 0) + 1 / Math.log(1 + around(middle).size));
    return [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([end]) => end);
  };
}

/** BM25 with the whole note as the question: what the words alone say. */
export function byWords(texts: ReadonlyMap<string, string>, words: (text: string) => Iterable<string>): Ranking {
  const bags = new Map(
    Array.from(texts, ([path, text]) => {
      const bag = new Map<string, number>();
      const title = path.slice(path.lastIndexOf('/') + 1, -3);
      for (const word of words(`${title} ${title} ${title} ${text}`)) bag.set(word, (bag.get(word) ?? 0) + 1);
      return [path, bag] as const;
    }),
  );
  const frequency = new Map<string, number>();
  for (const bag of bags.values()) for (const word of bag.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarity = (word: string): number =>
    Math.log(1 + (bags.size - (frequency.get(word) ?? 0) + 0.5) / ((frequency.get(word) ?? 0) + 0.5));
  const length = (bag: ReadonlyMap<string, number>): number => [...bag.values()].reduce((a, b) => a + b, 0);
  const average = [...bags.values()].reduce((sum, bag) => sum + length(bag), 0) / bags.size;
  const lengths = new Map(Array.from(bags, ([path, bag]) => [path, length(bag)]));
  return (path) => {
    const asked = [...(bags.get(path) ?? [])];
    const score = (other: string, bag: ReadonlyMap<string, number>): number =>
      asked.reduce((sum, [word, uses]) => {
        const theirs = bag.get(word) ?? 0;
        return (
          sum +
          (rarity(word) * Math.sqrt(uses) * theirs * 2.2) /
            (theirs + 1.2 * (0.25 + (0.75 * (lengths.get(other) ?? 0)) / average))
        );
      }, 0);
    return Array.from(bags, ([other, bag]) => ({ other, score: score(other, bag) }))
      .sort((a, b) => b.score - a.score || (a.other < b.other ? -1 : 1))
      .map(({ other }) => other);
  };
}
