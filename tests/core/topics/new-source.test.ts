import { findTopics, proposeTopics } from '../../../src/core/topics/infer-proposal';
import { chosenTopics, notesToName, untouched } from '../../../src/core/topics/infer-choice';
import { SOURCES } from '../../../src/core/topics/sources';
import type { FoundTopic, TopicFinder } from '../../../src/core/topics/sources/source';
import { groupedBy } from '../../../src/core/multimap';
import { finish, ready } from '../../../src/core/steps';
import { atlasOf } from '../atlas/atlas-of';

/**
 * What stands before a colon in titles: a source that the plugin does not have, in the place of one that it has. All
 * that is known of it stands here.
 */
const beforeColon: TopicFinder = {
  source: 'map',
  find({ notes }) {
    const named = groupedBy(notes, ({ title }) => title.split(': ')[0] ?? '');
    return ready(
      Array.from(named)
        .filter(([, group]) => group.length > 1)
        .map(([name, group]): FoundTopic => ({
          key: name,
          parent: '',
          name,
          rules: {},
          notes: new Set(group.map(({ path }) => path)),
          reasons: [],
          doubt: null,
        })),
    );
  },
};

const NOTES = {
  'Go: joseki.md': {},
  'Go: fuseki.md': {},
  'Go: ko.md': { frontmatter: { topics: 'Fights' } },
  'Tea.md': { tags: ['drinks'] },
  'Coffee.md': { tags: ['drinks'] },
  'Water.md': { tags: ['drinks'] },
};
const atlas = atlasOf(NOTES);
const finders = SOURCES.map((finder) => (finder.source === beforeColon.source ? beforeColon : finder));
const { sources } = finish(findTopics(atlas, 'topics', finders));
const proposed = proposeTopics(sources, {});

test('a source is what its file says: it is asked among the others, and proposes topics as they do', () => {
  expect(proposed.map(({ name, places }) => [name, ...places.map(({ source }) => source)])).toEqual([
    ['drinks', 'tag'],
    ['Go', 'map'],
  ]);
});

test('its topics are taken into the settings like any others', () => {
  const topics = chosenTopics(proposed, untouched(proposed));
  expect(Object.values(topics).map(({ name }) => name)).toEqual(['drinks', 'Go']);
  expect(Object.keys(topics).every((id) => /^(?:tag|map)/.test(id))).toBe(true);
  expect(notesToName(proposed, untouched(proposed), (id) => id)).toEqual(new Map());
});
