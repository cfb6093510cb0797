import { Atlas } from '../../src/core/atlas/atlas';
import { cardFromMetadata } from '../support/find-card';
import { coverageInSteps } from '../../src/core/coverage/coverage';
import { sectionsOf } from '../../src/core/coverage/findings';
import { filterSections, rowsOf } from '../../src/core/coverage/rows';
import { NO_CARD, type NoteCard } from '../../src/core/cards/card';
import { findingText } from '../../src/i18n/coverage';
import { DEFAULTS, type Settings } from '../../src/settings';
import { ms, printTable, times, timeSteps } from './measure';
import { syntheticNotes, syntheticTopics, SyntheticVault } from './synthetic';

// What the view of the coverage works out, and the longest step that it takes in one go: no frame of the app is held up
// for longer. The floor is a look at every note with nothing kept. `rebuild` tells what comparing index notes takes.

const SIZES = process.argv[2] === undefined ? [1_000, 10_000, 100_000] : [Number(process.argv[2])];

function floor(atlas: Atlas, card: (path: string) => NoteCard): number {
  const start = performance.now();
  let count = 0;
  for (const { path } of atlas.notes())
    if (atlas.isListed(path) && card(path).problem !== '' && atlas.unresolvedFrom(path).length > 0)
      count += atlas.topicsOf(path).size;
  return count < 0 ? 0 : performance.now() - start;
}

const rows: string[][] = [
  ['notes', 'floor', 'coverage', 'against it', 'longest step', 'rows', 'longest', 'filter', 'longest'],
];
for (const size of SIZES) {
  const settings: Settings = { ...DEFAULTS, topics: syntheticTopics(size) };
  const vault = new SyntheticVault(syntheticNotes({ notes: size }));
  const atlas = Atlas.build(vault, settings);
  const known = new Map(
    Array.from(atlas.notes(), ({ path }) => [
      path,
      cardFromMetadata(vault.metadata(path) ?? {}, settings.cards) ?? NO_CARD,
    ]),
  );
  const card = (path: string): NoteCard => known.get(path) ?? NO_CARD;
  floor(atlas, card);
  timeSteps(coverageInSteps(atlas, card, DEFAULTS.index));
  const atLeast = floor(atlas, card);
  const coverage = timeSteps(coverageInSteps(atlas, card, DEFAULTS.index));
  const sections = sectionsOf(coverage.result, null);
  const shown = timeSteps(rowsOf(sections, { isFolded: () => false, isUnfolded: () => true, hasAction: () => true }));
  const filtered = timeSteps(
    filterSections(sections, 'not 1', (finding) => Object.values<string>({ ...findingText(finding, (id) => id) })),
  );
  rows.push([
    size.toLocaleString('en'),
    ms(atLeast),
    ms(coverage.all),
    times(coverage.all / atLeast),
    ms(coverage.longest),
    ms(shown.all),
    ms(shown.longest),
    ms(filtered.all),
    ms(filtered.longest),
  ]);
}
printTable('Coverage: all of it, and the longest step', rows);
