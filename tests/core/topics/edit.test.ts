import {
  addTopic,
  changeTopic,
  mergeTopics,
  moveTopic,
  possibleParents,
  removeTopic,
  reorderTopics,
  type TopicSettings,
} from '../../../src/core/topics/edit';
import type { TopicSetting } from '../../../src/core/topics/topic';
import { restoreTopics } from '../../../src/core/topics/edit-undo';

const topics: TopicSettings = {
  a: { name: 'A', position: 1 },
  b: { name: 'B', parent: 'a', synonyms: ['Bee'], rules: { tags: ['b'] } },
  c: { name: 'C', parent: 'b' },
  d: { name: 'D', position: 2, rules: { tags: ['d'], properties: [{ key: 'k', value: 'v' }] } },
};

test.each<[string, TopicSettings, TopicSettings]>([
  [
    'add at the top: last among its siblings',
    addTopic(topics, 'e', 'E', null),
    { ...topics, e: { name: 'E', position: 3 } },
  ],
  ['add below', addTopic(topics, 'e', 'E', 'c'), { ...topics, e: { name: 'E', position: 1, parent: 'c' } }],
  ['a name that JavaScript knows', addTopic({}, 'constructor', 'E', null), { constructor: { name: 'E', position: 1 } }],
  ['rename', changeTopic(topics, 'd', { name: 'Dee' }), { ...topics, d: { ...topics['d'], name: 'Dee' } }],
  [
    'back to a default',
    changeTopic(topics, 'b', { synonyms: undefined, rules: undefined }),
    { ...topics, b: { name: 'B', parent: 'a' } },
  ],
  ['change what is not there', changeTopic(topics, 'toString', { name: 'x' }), topics],
  ['move below', moveTopic(topics, 'd', 'c'), { ...topics, d: { ...topics['d'], name: 'D', parent: 'c' } }],
  ['move to the top', moveTopic(topics, 'c', null), { ...topics, c: { name: 'C' } }],
  ['no circle', moveTopic(topics, 'a', 'c'), topics],
  ['not below itself', moveTopic(topics, 'a', 'a'), topics],
  [
    'remove: what is below moves up',
    removeTopic(topics, 'b'),
    {
      a: { name: 'A', position: 1, rules: { tags: ['b'], folders: [], properties: [], linksTo: [] } },
      c: { name: 'C', parent: 'a' },
      d: topics['d'],
    } as TopicSettings,
  ],
  [
    'remove at the top',
    removeTopic(topics, 'a'),
    { b: { name: 'B', synonyms: ['Bee'], rules: { tags: ['b'] } }, c: topics['c'], d: topics['d'] } as TopicSettings,
  ],
  [
    'reorder',
    reorderTopics(topics, ['d', 'a']),
    { ...topics, a: { name: 'A', position: 2 }, d: { ...topics['d'], name: 'D', position: 1 } },
  ],
])('%s', (_reason, changed, expected) => {
  expect(changed).toEqual(expected);
});

test.each<[reason: string, above: TopicSetting, below: TopicSetting, rules: TopicSetting['rules']]>([
  [
    'what it covers already',
    { name: 'A', rules: { folders: ['A'], tags: ['a'] } },
    { name: 'B', rules: { folders: ['a/B'], tags: ['A/b'] } },
    { folders: ['A'], tags: ['a'] },
  ],
  [
    'what it does not cover',
    { name: 'A', rules: { folders: ['A'], properties: [{ key: 'up', value: 'A' }] } },
    { name: 'B', rules: { folders: ['Ab'], properties: [{ key: 'up', value: 'B' }], linksTo: ['B'] } },
    {
      tags: [],
      folders: ['A', 'Ab'],
      properties: [
        { key: 'up', value: 'A' },
        { key: 'up', value: 'B' },
      ],
      linksTo: ['B'],
    },
  ],
])('a topic takes the rules of one below it that goes: %s', (_reason, above, below, rules) => {
  expect(removeTopic({ above, below: { ...below, parent: 'above' } }, 'below')).toEqual({ above: { ...above, rules } });
});

test('merging keeps names, rules and what is below', () => {
  expect(mergeTopics(topics, 'b', 'd')).toEqual({
    a: topics['a'],
    c: { name: 'C', parent: 'd' },
    d: {
      name: 'D',
      position: 2,
      synonyms: ['B', 'Bee'],
      rules: { tags: ['d', 'b'], folders: [], linksTo: [], properties: [{ key: 'k', value: 'v' }] },
      exclude: { tags: [], folders: [], linksTo: [], properties: [] },
    },
  });
});

test('merging into a topic below makes no circle', () => {
  expect(mergeTopics(topics, 'a', 'b')).toMatchObject({ b: { name: 'B', synonyms: ['Bee', 'A'] }, c: { parent: 'b' } });
  expect(mergeTopics(topics, 'a', 'b')['b']).not.toHaveProperty('parent');
});

test('parents to choose from', () => {
  expect(possibleParents(topics, 'b').sort()).toEqual(['a', 'd']);
  expect(possibleParents(topics, 'c').sort()).toEqual(['a', 'b', 'd']);
});

describe('taking a change back', () => {
  const edits: [reason: string, edit: (now: TopicSettings) => TopicSettings][] = [
    ['a topic more', (now) => addTopic(now, 'e', 'E', 'a')],
    ['another name', (now) => changeTopic(now, 'b', { name: 'Bees' })],
    ['another place', (now) => moveTopic(now, 'd', 'c')],
    ['a topic less', (now) => removeTopic(now, 'b')],
    ['two in one', (now) => mergeTopics(now, 'b', 'd')],
  ];

  test.each(edits)('%s: all is as it was', (_reason, edit) => {
    const after = edit(topics);
    expect(restoreTopics(after, topics, after)).toEqual({ topics, left: [] });
  });

  test.each(edits)('%s: what else was changed since stays', (_reason, edit) => {
    const after = edit(topics);
    const since = addTopic(changeTopic(after, 'a', { description: 'new' }), 'f', 'F', null);
    const { topics: restored, left } = restoreTopics(since, topics, after);
    expect(left).toEqual([]);
    expect(restored).toEqual({ ...changeTopic(topics, 'a', { description: 'new' }), f: since['f'] });
  });

  test('what else was changed of the same topic since stays', () => {
    const after = changeTopic(topics, 'b', { name: 'Bees' });
    const since = changeTopic(after, 'b', { description: 'They hum.' });
    expect(restoreTopics(since, topics, after)).toEqual({
      topics: changeTopic(topics, 'b', { description: 'They hum.' }),
      left: [],
    });
  });

  test('a topic of which the same was changed since is left, and named', () => {
    const after = changeTopic(topics, 'b', { name: 'Bees' });
    const since = changeTopic(after, 'b', { name: 'Wasps' });
    expect(restoreTopics(since, topics, after)).toEqual({ topics: since, left: ['Wasps'] });
  });
});

test('a circle that a merge of two devices made is not followed for ever', () => {
  const circle = { a: { name: 'A', parent: 'b' }, b: { name: 'B', parent: 'a' }, c: { name: 'C' } };
  expect(moveTopic(circle, 'c', 'a')).toEqual({ ...circle, c: { name: 'C', parent: 'a' } });
});

test('a name that another topic has too is no synonym of the topic that takes its place', () => {
  const twins = { a: { name: 'A' }, b: { name: 'B' }, twin: { name: 'a', parent: 'b' }, c: { name: 'C' } };
  expect(mergeTopics(twins, 'a', 'c')['c']?.synonyms ?? []).toEqual([]);
  expect(mergeTopics(twins, 'b', 'c')['c']?.synonyms).toEqual(['B']);
});
