import fc from 'fast-check';
import { Atlas } from '../../../src/core/atlas/atlas';
import { AtlasGraph } from '../../../src/core/related/atlas-graph';
import { relatedOfVault } from '../../support/related-of-vault';
import { parseSettings } from '../../../src/settings';
import { sampleNotes } from '../../examples/sample-vault';
import { MemoryVault } from '../../support/memory-vault';

/** Longer than what is kept of a text. */
const LONG = Object.fromEntries(
  [1, 2, 3].map((step) => [
    `Long ${step}.md`,
    Array.from({ length: 900 }, (_, i) => `w${(i * step).toString(36)}x`).join(' '),
  ]),
);
const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(sampleNotes().map(({ path, text }) => [path, text])),
  ...LONG,
};
const PATHS = Object.keys(FILES);
const ASKED = PATHS.filter((_, i) => i % 3 === 0);

/** All answers, where the host lists notes and reads texts in these orders. */
function answers(listed: readonly string[], read: readonly string[]): unknown {
  const vault = new MemoryVault(Object.fromEntries(listed.map((path) => [path, FILES[path] ?? ''])));
  const atlas = Atlas.build(vault, parseSettings('{}').settings);
  const related = relatedOfVault(
    new AtlasGraph(atlas),
    read.map((path) => [path, FILES[path] ?? '']),
  );
  return Object.fromEntries(ASKED.map((path) => [path, related.related(path, 20)]));
}

test('the answers are the same in whatever order notes are listed and texts are read', () => {
  const expected = answers(PATHS, PATHS);
  const anyOrder = fc.shuffledSubarray(PATHS, { minLength: PATHS.length });
  fc.assert(
    fc.property(anyOrder, anyOrder, (listed, read) => {
      expect(answers(listed, read)).toEqual(expected);
    }),
    { numRuns: 3 },
  );
});
