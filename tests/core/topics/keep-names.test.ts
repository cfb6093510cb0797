import fc from 'fast-check';
import { Atlas } from '../../../src/core/atlas/atlas';
import {
  addTopic,
  changeTopic,
  mergeTopics,
  moveTopic,
  removeTopic,
  type TopicSettings,
} from '../../../src/core/topics/edit';
import { restoreTopics } from '../../../src/core/topics/edit-undo';
import { heirIn, keepNames, type KeptNames } from '../../../src/core/topics/keep-names';
import { MemoryVault } from '../atlas/memory-vault';

const RUNS = Number(process.env['TOPIC_ATLAS_RUNS'] ?? 300);
const NAMES = ['Vision', 'ML', 'AI', 'Robots', 'Sight', 'TCP/IP', 'Théorie'] as const;

type Change =
  | { readonly kind: 'move'; readonly id: string; readonly to: string | null }
  | { readonly kind: 'merge'; readonly id: string; readonly to: string }
  | { readonly kind: 'rename'; readonly id: string; readonly name: string }
  | { readonly kind: 'delete'; readonly id: string };

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const name = fc.constantFrom(...NAMES);
const trees: fc.Arbitrary<TopicSettings> = fc.dictionary(
  ids,
  fc.record({ name, parent: ids, synonyms: fc.subarray(['CV', 'Seeing', 'ML/Old']) }, { requiredKeys: ['name'] }),
  { minKeys: 1, noNullPrototype: true },
);
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), id: ids, to: fc.option(ids) }),
  fc.record({ kind: fc.constant('merge' as const), id: ids, to: ids }),
  fc.record({ kind: fc.constant('rename' as const), id: ids, name }),
  fc.record({ kind: fc.constant('delete' as const), id: ids }),
);
const values = fc.uniqueArray(
  fc.oneof(
    name,
    fc.constantFrom('CV', 'seeing', 'ML/Old', '/ML'),
    fc.array(name, { minLength: 2, maxLength: 3 }).map((all) => all.join('/')),
  ),
  { minLength: 1, maxLength: 8 },
);

function changed(topics: TopicSettings, change: Change): TopicSettings {
  switch (change.kind) {
    case 'move':
      return moveTopic(topics, change.id, change.to);
    case 'merge':
      return mergeTopics(topics, change.id, change.to);
    case 'rename':
      return changeTopic(topics, change.id, { name: change.name });
    case 'delete':
      return removeTopic(topics, change.id);
  }
}

function keptBy(
  before: TopicSettings,
  change: Change,
  named: readonly string[],
): KeptNames & { readonly after: TopicSettings } {
  const after = changed(before, change);
  const merged = new Map(change.kind === 'merge' ? [[change.id, change.to]] : []);
  return { ...keepNames(before, after, heirIn(before, after, merged), named), after };
}

const atlasOf = (topics: TopicSettings, named: readonly string[]): Atlas =>
  Atlas.build(
    MemoryVault.of(Object.fromEntries(named.map((value, i) => [`${i}.md`, { frontmatter: { topics: [value] } }]))),
    { topics, topicsProperty: 'topics', namesBecomeTopics: true, templateFolders: [], excludedFolders: [] },
  );

/** The configured topic that a note belongs to, and the names below it of topics that only notes name. */
function placesOf(atlas: Atlas, path: string): (readonly [string | null, string])[] {
  return Array.from(atlas.topicsOf(path), (id) => {
    const below: string[] = [];
    let at = atlas.topic(id);
    while (at !== undefined && !at.configured) {
      below.unshift(at.name.toLowerCase());
      at = at.parent === null ? undefined : atlas.topic(at.parent);
    }
    return [at?.id ?? null, below.join('/')] as const;
  });
}

test('after a change every note is where its topic went, by synonyms or by what is to be rewritten', () => {
  fc.assert(
    fc.property(trees, changes, values, (before, change, named) => {
      const { topics, rewrites, lost, after } = keptBy(before, change, named);
      const merged = new Map(change.kind === 'merge' ? [[change.id, change.to]] : []);
      const heir = heirIn(before, after, merged);
      const [old, now] = [
        atlasOf(before, named),
        atlasOf(
          topics,
          named.map((value) => rewrites.get(value) ?? value),
        ),
      ];
      named.forEach((value, i) => {
        // What no name can keep is told.
        if (lost.includes(value)) return;
        for (const [id, below] of placesOf(old, `${i}.md`)) {
          const wanted = id === null ? null : heir(id);
          if (wanted !== null) expect(placesOf(now, `${i}.md`)).toEqual([[wanted, below]]);
        }
      });
      expect(restoreTopics(topics, before, topics).topics).toEqual(before);
    }),
    { numRuns: RUNS },
  );
});

const TREE: TopicSettings = {
  m: { name: 'ML' },
  v: { name: 'Vision', parent: 'm' },
  a: { name: 'AI' },
};

test.each<[string, Change, string[], Record<string, readonly string[]>, Record<string, string>]>([
  ['a path that moved', { kind: 'move', id: 'v', to: 'a' }, ['ML/Vision', 'Vision'], { v: ['ML/Vision'] }, {}],
  [
    'what stands below it goes along',
    { kind: 'move', id: 'v', to: 'a' },
    ['ML/Vision/ViT', 'ML/Vision'],
    { v: ['ML/Vision'] },
    {},
  ],
  [
    'a path of a topic that is another now',
    { kind: 'merge', id: 'v', to: 'a' },
    ['ML/Vision', 'Vision'],
    { a: ['Vision', 'ML/Vision'] },
    {},
  ],
  [
    'a name that a topic had',
    { kind: 'rename', id: 'v', name: 'Sight' },
    ['Vision', 'Robots/Vision'],
    { v: ['Vision'] },
    {},
  ],
  [
    'a topic that is gone hands its notes upwards',
    { kind: 'delete', id: 'v' },
    ['Vision', 'ML/Vision'],
    { m: ['Vision', 'ML/Vision'] },
    {},
  ],
  ['nothing is added that no note needs', { kind: 'rename', id: 'v', name: 'Sight' }, ['AI'], {}, {}],
  [
    'a name that two topics have then is to be rewritten',
    { kind: 'rename', id: 'a', name: 'Vision' },
    ['Vision', 'AI'],
    { a: ['AI'] },
    { Vision: 'ML/Vision' },
  ],
])('%s', (_, change, named, synonyms, rewrites) => {
  const kept = keptBy(TREE, change, named);
  const found = Object.entries(kept.topics).flatMap(([id, topic]) =>
    topic.synonyms?.length ? [[id, topic.synonyms]] : [],
  );
  expect(Object.fromEntries(found)).toEqual(synonyms);
  expect(Object.fromEntries(kept.rewrites)).toEqual(rewrites);
});

test('the notes of a topic that was merged and whose heir was merged too go to the last of them', () => {
  const once = mergeTopics(addTopic(TREE, 'x', 'X', null), 'v', 'a');
  const twice = mergeTopics(once, 'a', 'x');
  expect(
    heirIn(
      TREE,
      twice,
      new Map([
        ['v', 'a'],
        ['a', 'x'],
      ]),
    )('v'),
  ).toBe('x');
});
