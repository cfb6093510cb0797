import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AtlasGraph } from '../../src/core/related/atlas-graph';
import { relatedOfVault } from '../support/related-of-vault';
import { words } from '../../src/core/text/words';
import {
  byCommonNeighbours,
  byWords,
  hideLinks,
  recallAt10,
  type HiddenLinks,
  type Ranking,
} from '../support/hidden-links';
import { printTable } from './measure';

const SEEDS = [1, 2, 3, 4, 5];
const LIMIT = 60;

const rankings: Readonly<Record<string, (vault: HiddenLinks) => Ranking>> = {
  'common neighbours': ({ atlas }) => byCommonNeighbours(atlas),
  'words (BM25)': ({ texts }) => byWords(texts, words),
  'ours, metadata only': ({ atlas }) => ours(atlas, []),
  'ours, with texts': ({ atlas, texts }) => ours(atlas, texts),
};

function ours(atlas: HiddenLinks['atlas'], texts: Iterable<readonly [string, string]>): Ranking {
  const related = relatedOfVault(new AtlasGraph(atlas), texts);
  return (path) => related.related(path, LIMIT).map((found) => found.path);
}

/**
 * What the panel shows of a vault's notes: how many of a note, how many notes have none, and how many of all are
 * linked.
 */
interface Shown {
  readonly each: number;
  readonly without: number;
  readonly linked: number;
}

/**
 * Of what the panel would show, the share that would be linked: a hidden link stands for all links of which it is one
 * in so many, for those that are not hidden cannot be shown.
 */
function shownIn({ atlas, texts, hidden }: HiddenLinks): Shown {
  const related = relatedOfVault(new AtlasGraph(atlas), texts);
  const paths = Array.from(texts.keys()).filter((path) => atlas.isListed(path));
  const isHidden = new Set(hidden.flatMap(([a, b]) => [`${a}\n${b}`, `${b}\n${a}`]));
  const shown = paths.map((path) => related.worthShowing(path));
  const count = shown.reduce((sum, { length }) => sum + length, 0);
  const found = shown.reduce(
    (sum, near, i) => sum + near.filter((other) => isHidden.has(`${paths[i] ?? ''}\n${other.path}`)).length,
    0,
  );
  const kept = new Set(
    paths.flatMap((a) => Array.from(atlas.linksFrom(a), (b) => (a < b ? `${a}\n${b}` : `${b}\n${a}`))),
  ).size;
  const linked = (found * (hidden.length + kept)) / hidden.length;
  return {
    each: count / paths.length,
    without: shown.filter(({ length }) => length === 0).length / paths.length,
    linked: linked / (linked + count - found),
  };
}

/** What the panel would show of the same vaults. */
export function printShown(): void {
  const rows = Array.from(vaultFolders(), ([name, folder]) => {
    const shown = SEEDS.map((seed) => shownIn(hideLinks(notesIn(folder), seed)));
    const mean = (of: (each: Shown) => number): number => shown.reduce((sum, each) => sum + of(each), 0) / shown.length;
    return [
      name,
      mean(({ each }) => each).toFixed(1),
      mean(({ without }) => without).toFixed(2),
      mean(({ linked }) => linked).toFixed(2),
    ];
  });
  printTable('What the panel shows as near, half of which would be linked', [
    ['vault', 'of a note', 'notes with none', 'would be linked'],
    ...rows,
  ]);
}

/** How many hidden links are found again, in the sample vault and in those of the test data. */
export function printQuality(): void {
  const vaults = [...vaultFolders()];
  const rows = vaults.map(([name, folder]) => {
    const hidden = SEEDS.map((seed) => hideLinks(notesIn(folder), seed));
    const recalls = Object.values(rankings).map(
      (rank) => hidden.reduce((sum, vault) => sum + recallAt10(vault, rank(vault)), 0) / SEEDS.length,
    );
    return [name, ...recalls.map((recall) => recall.toFixed(3))];
  });
  printTable('Hidden links found again among the first ten, of all that were hidden', [
    ['vault', ...Object.keys(rankings)],
    ...rows,
  ]);
}

function* vaultFolders(): Generator<[name: string, folder: string]> {
  yield ['ml-notes', 'examples/ml-notes'];
  const data = process.env['TOPIC_ATLAS_TEST_DATA'];
  const folder = join(data ?? '', 'vaults');
  if (data === undefined || !existsSync(folder))
    console.log('\nTOPIC_ATLAS_TEST_DATA names no folder with vaults: only the sample vault is measured.');
  else
    for (const name of readdirSync(folder).sort())
      if (existsSync(join(folder, name, 'vault'))) yield [name, join(folder, name, 'vault')];
}

function notesIn(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.md'),
  );
  const paths = files
    .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
    .filter((path) => !/(^|\/)\./.test(path))
    .sort();
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}
