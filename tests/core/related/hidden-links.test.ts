import { AtlasGraph } from '../../../src/core/related/atlas-graph';
import { relatedOfVault } from '../../support/related-of-vault';
import { words } from '../../../src/core/text/words';
import { sampleNotes } from '../../examples/sample-vault';
import {
  byCommonNeighbours,
  byWords,
  hideLinks,
  recallAt10,
  type HiddenLinks,
  type Ranking,
} from '../../support/hidden-links';

/**
 * Of the sample vault, where a fifth of the links was hidden: how many are found again, over some choices of that
 * fifth.
 */
const VAULTS = [1, 2].map((seed) =>
  hideLinks(Object.fromEntries(sampleNotes().map(({ path, text }) => [path, text])), seed),
);

function recall(ranking: (vault: HiddenLinks) => Ranking): number {
  return VAULTS.reduce((sum, vault) => sum + recallAt10(vault, ranking(vault)), 0) / VAULTS.length;
}

function near(texts: 'with texts' | 'metadata only'): (vault: HiddenLinks) => Ranking {
  return (vault) => {
    const related = relatedOfVault(new AtlasGraph(vault.atlas), texts === 'with texts' ? vault.texts : []);
    return (path) => related.related(path, 40).map((found) => found.path);
  };
}

describe('hidden links of the sample vault', () => {
  const common = recall(({ atlas }) => byCommonNeighbours(atlas));
  const likeWords = recall(({ texts }) => byWords(texts, words));
  const whole = recall(near('with texts'));
  const metadata = recall(near('metadata only'));

  test('are found again better than by links alone', () => {
    expect(whole).toBeGreaterThan(common + 0.05);
  });

  test('are found again better than by words alone', () => {
    expect(whole).toBeGreaterThan(likeWords);
  });

  test('are found better by metadata than by links alone, and better still with texts', () => {
    expect(metadata).toBeGreaterThan(common);
    expect(whole).toBeGreaterThan(metadata);
  });
});
