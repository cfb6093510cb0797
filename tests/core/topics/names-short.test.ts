import { inferTopics } from '../../support/infer-topics';
import { standAsOne } from '../../../src/core/topics/infer-short';
import { shortNames } from '../../../src/core/topics/names-short';
import { alikeTopics } from '../../../src/core/coverage/alike-topics';
import { findTopics, proposeTopics } from '../../../src/core/topics/infer-proposal';
import { finish } from '../../../src/core/steps';
import { atlasOf } from '../atlas/atlas-of';
import type { NoteSpec } from '../atlas/memory-vault';

test.each<[reason: string, names: string[], short: string[]]>([
  ['initials', ['ml', 'Machine learning'], ['ml > Machine learning']],
  ['capitals', ['ML', 'machine-learning'], ['ML > machine-learning']],
  ['of several', ['LLMs', 'Large language model'], ['LLMs > Large language model']],
  ['with what says nothing', ['iot', 'Internet of things'], ['iot > Internet of things']],
  ['and without it', ['rd', 'Research and development'], ['rd > Research and development']],
  ['in another script', ['ии', 'Искусственный интеллект'], ['ии > Искусственный интеллект']],
  ['the first letters of a word', ['eval', 'Evaluation'], ['eval > Evaluation']],
  ['in the plural', ['stats', 'Statistics'], ['stats > Statistics']],
  [
    'two that it may be short for',
    ['pm', 'Project management', 'Product management'],
    ['pm ? Project management', 'pm ? Product management'],
  ],
  [
    'one that is written in two ways',
    ['ml', 'Machine learning', 'machine-learning'],
    ['ml > Machine learning', 'ml > machine-learning'],
  ],
  ['a word that begins like another', ['cat', 'Category'], []],
  ['a word with a capital is a word', ['Art', 'African rain traditions'], []],
  ['a name of several words is no mark', ['m l', 'Machine learning'], []],
  ['one letter says nothing', ['m', 'Mathematics'], []],
  ['other initials', ['dl', 'Machine learning'], []],
  ['the plural of the word itself', ['doc', 'docs'], []],
  ['initials of numbers', ['w2', 'Web 2'], []],
])('%s', (_reason, names, short) => {
  const found = shortNames(names.map((name) => ({ id: name, name })));
  expect(found.map(({ short: from, long, isUnclear }) => `${from} ${isUnclear ? '?' : '>'} ${long}`)).toEqual(short);
});

/** Four notes of each tag; those of the first are linked with the notes that `links` names. */
function vault(tags: readonly string[], links: (note: number) => string[] = () => []): Record<string, NoteSpec> {
  return Object.fromEntries(
    tags.flatMap((tag, at) =>
      Array.from({ length: 4 }, (_, i): [string, NoteSpec] => [
        `${tag}-${i}.md`,
        { tags: [tag], links: at === 0 ? links(i) : [] },
      ]),
    ),
  );
}

test.each<[reason: string, tags: string[], links: (note: number) => string[], names: string[]]>([
  ['initials', ['ml', 'machine-learning'], () => [], ['machine-learning (ml)']],
  [
    'initials that could be of two',
    ['pm', 'project-management', 'product-management'],
    () => [],
    ['pm', 'product-management', 'project-management'],
  ],
  [
    'initials, where links say that they are of something else',
    ['ml', 'machine-learning', 'maps'],
    () => ['maps-0', 'maps-1', 'maps-2'],
    ['machine-learning', 'maps', 'ml'],
  ],
  [
    'first letters, where links say so',
    ['eval', 'evaluation', 'maps'],
    (i) => [`evaluation-${i}`],
    ['evaluation (eval)', 'maps'],
  ],
  ['first letters, where nothing says so', ['eval', 'evaluation'], () => [], ['eval', 'evaluation']],
])('proposed as one where that is clear: %s', (_reason, tags, links, names) => {
  const atlas = atlasOf(vault(tags, links));
  const found = finish(findTopics(atlas, 'topics')).sources;
  const proposed = standAsOne(proposeTopics(found, {}), atlas);
  const called = proposed.map(({ name, otherNames: [other] }) => (other === undefined ? name : `${name} (${other})`));
  expect(called).toEqual(names);
});

test('inferred as one, with the short name as a synonym and the rules of both', () => {
  const [topic, ...others] = Object.values(inferTopics(atlasOf(vault(['ml', 'machine-learning'])), 'topics'));
  expect(others).toEqual([]);
  expect(topic).toMatchObject({
    name: 'machine-learning',
    synonyms: ['ml'],
    rules: { tags: ['machine-learning', 'ml'] },
  });
});

test('told of the topics of a vault, the full name first', () => {
  const atlas = atlasOf({}, { a: { name: 'eval' }, b: { name: 'Evaluation' }, c: { name: 'Maps' } });
  expect(alikeTopics(atlas).map((group) => group.map(({ name }) => name))).toEqual([['Evaluation', 'eval']]);
});
