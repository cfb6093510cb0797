import fc from 'fast-check';
import { crossedHistories, historiesOf, meet } from '../../support/devices';
import { mergeAsGit, mergeAsSync } from '../../support/merges';

const RUNS = Number(process.env.TOPIC_ATLAS_RUNS ?? 90);
/** The same histories in every usual run; others where more are asked for. */
const SEED = process.env.TOPIC_ATLAS_RUNS === undefined ? { seed: 11 } : {};

test.each([
  ['two devices, as Obsidian Sync merges', mergeAsSync, historiesOf(2), 1],
  ['two devices, as git merges', mergeAsGit, historiesOf(2), 1 / 7],
  ['three devices, as Obsidian Sync merges', mergeAsSync, historiesOf(3), 1],
  ['three devices, as git merges', mergeAsGit, historiesOf(3), 1 / 14],
])(
  '%s: who remembers where they started writes the same, and nothing is lost',
  async (_name, merge, histories, share) => {
    await fc.assert(
      fc.asyncProperty(histories, (history) => meet(merge, { remembers: true, edits: 'own' }, history)),
      { numRuns: Math.ceil(RUNS * share), ...SEED },
    );
  },
);

test.each([
  ['two devices', historiesOf(2)],
  ['three devices', historiesOf(3)],
])('%s with empty memories: no line of a person\u2019s own is lost', async (_name, histories) => {
  await fc.assert(
    fc.asyncProperty(histories, (history) => meet(mergeAsSync, { remembers: false, edits: 'own' }, history)),
    { numRuns: Math.ceil(RUNS / 2), ...SEED },
  );
});

test.each([
  ['Obsidian Sync', mergeAsSync, 1],
  ['git', mergeAsGit, 1 / 14],
])('two devices that edit the same notes, as %s merges: nothing is lost', async (_name, merge, share) => {
  await fc.assert(
    fc.asyncProperty(crossedHistories(2), (history) => meet(merge, { remembers: true, edits: 'same' }, history)),
    { numRuns: Math.ceil(RUNS * share), ...SEED },
  );
});
