import { DEFAULT_CARD_NAMES } from '../../src/core/cards/card-names';
import { knownNote } from '../../pkg/cli/folder/known-note';
import { Atlas } from '../../src/core/atlas/atlas';
import { inferTopicsInSteps } from '../../src/core/topics/infer';
import { finish } from '../../src/core/steps';
import { DEFAULTS } from '../../src/settings';
import { MemoryVault } from '../support/memory-vault';

// What grows with the square of a text takes minutes here, and what grows with the text a moment on any machine.
const MANY = 400_000;

test.each<[reason: string, text: string]>([
  ['letters that are not Latin under a heading', `## Problem\n\n${'日'.repeat(MANY)}a\n\n## Approach\n\nText.\n`],
  ['dots that lead to a page', `Contents ${'.'.repeat(MANY)} 5\n`],
  ['ellipses', `Well ${'… '.repeat(MANY)} then\n`],
  ['exclamation marks', `Why ${'!'.repeat(MANY)}a? We sort it.\n`],
  ['signs in a heading', `## Problem ${'//'.repeat(MANY)}a\n\nText.\n`],
  ['blanks in an item', `## Problem\n\n- a${' '.repeat(MANY)}a\n- b${'\u3000'.repeat(MANY)}a\n`],
  ['digits behind a colon', `These ports are open: ${'8080, '.repeat(60)}${'1'.repeat(MANY)} and more.\n`],
  ['separators of lines in a property', `---\nsummary: "a${'\u2028'.repeat(MANY)}a"\n---\n`],
])('a note with very many %s is read in a time that grows with its length', (_reason, text) => {
  expect(knownNote('Note.md', text, DEFAULT_CARD_NAMES)).toMatchObject({ facts: { isUnreadable: false } });
});

test('very many names between commas are told apart in a time that grows with their number', () => {
  const atlas = Atlas.build(new MemoryVault({ 'A.md': `---\ntopics: "${'a,b;c '.repeat(20_000)}"\n---\n` }), DEFAULTS);
  expect(finish(inferTopicsInSteps(atlas, DEFAULTS.topicsProperty))).toEqual({});
});
