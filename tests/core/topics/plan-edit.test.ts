import fc from 'fast-check';
import { Atlas } from '../../../src/core/atlas/atlas';
import type { AtlasOptions } from '../../../src/core/atlas/options';
import { changedProperties } from '../../../src/core/notes/rename-values';
import { finish } from '../../../src/core/steps';
import {
  addTopic,
  changeTopic,
  mergeTopics,
  moveTopic,
  removeTopic,
  type TopicSettings,
} from '../../../src/core/topics/edit';
import { restoreTopics } from '../../../src/core/topics/edit-undo';
import { heirIn, Naming } from '../../../src/core/topics/naming';
import { pathKey } from '../../../src/core/topics/names';
import { planEdit, type EditPlan } from '../../../src/core/topics/plan-edit';
import type { TaxonomyEdit } from '../../../src/core/topics/taxonomy-edit';
import { atlasOf, OPTIONS } from '../atlas/atlas-of';
import type { NoteSpec } from '../atlas/memory-vault';

const RUNS = Number(process.env['TOPIC_ATLAS_RUNS'] ?? 300);
const NAMES = ['Vision', 'ML', 'AI', 'Robots', 'Sight', 'TCP/IP', 'Théorie', 'A, B'] as const;

type Change =
  | { readonly kind: 'move'; readonly id: string; readonly to: string | null }
  | { readonly kind: 'merge'; readonly id: string; readonly to: string }
  | { readonly kind: 'rename'; readonly id: string; readonly name: string; readonly keeps: 'synonyms' | 'notes' }
  | { readonly kind: 'delete'; readonly id: string }
  | { readonly kind: 'add'; readonly name: string; readonly to: string | null };

type Notes = Readonly<Record<string, NoteSpec>>;

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const name = fc.constantFrom(...NAMES);
const trees: fc.Arbitrary<TopicSettings> = fc.dictionary(
  ids,
  fc.record(
    { name, parent: ids, synonyms: fc.subarray(['CV', 'Seeing', 'ML/Old', 'AI/Vision', '/AI']) },
    { requiredKeys: ['name'] },
  ),
  { minKeys: 1, noNullPrototype: true },
);
const changes: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), id: ids, to: fc.option(ids) }),
  fc.record({ kind: fc.constant('merge' as const), id: ids, to: ids }),
  fc.record({
    kind: fc.constant('rename' as const),
    id: ids,
    name: fc.oneof(name, fc.constant('')),
    keeps: fc.constantFrom('synonyms' as const, 'notes' as const),
  }),
  fc.record({ kind: fc.constant('delete' as const), id: ids }),
  fc.record({ kind: fc.constant('add' as const), name, to: fc.option(ids) }),
);
const paths = fc.array(name, { minLength: 2, maxLength: 3 }).map((all) => all.join('/'));
const values = fc.oneof(name, paths, fc.constantFrom('CV', 'seeing', 'ML/Old', '/ML', 'Sight, Robots', '#AI'));
/**
 * What a note may write: names, links to notes of that name, several at once, links without quotes, links to index
 * notes.
 */
const items: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: values, weight: 4 },
  fc.tuple(values, values).map(([a, b]) => `${a}, ${b}`),
  values.map((value) => `[[${value}]]`),
  fc.tuple(name, name).map(([a, b]) => `[[${a}]], [[${b}|alias]]`),
  name.map((value) => [value]),
  fc.constantFrom('[[Index 0]]', '[[Index 1]]', '[[Index 2|it]]'),
  fc.constantFrom(2024, true, null),
);
const named = fc.array(fc.array(items, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 });
const vaults: fc.Arbitrary<Notes> = fc
  .record({ named, indexes: fc.uniqueArray(fc.oneof(name, paths), { maxLength: 3 }) })
  .map(({ named: all, indexes }) => ({
    ...Object.fromEntries(all.map((topics, i) => [`${i}.md`, { frontmatter: { topics } }])),
    ...Object.fromEntries(indexes.map((path, i) => [`Index ${i}.md`, { frontmatter: { 'topic-index': path } }])),
  }));

function editOf(change: Change): TaxonomyEdit {
  switch (change.kind) {
    case 'move':
      return { change: (topics) => moveTopic(topics, change.id, change.to) };
    case 'merge':
      return {
        change: (topics) => mergeTopics(topics, change.id, change.to),
        merged: new Map([[change.id, change.to]]),
      };
    case 'rename':
      return { change: (topics) => changeTopic(topics, change.id, { name: change.name }), keeps: change.keeps };
    case 'delete':
      return { change: (topics) => removeTopic(topics, change.id) };
    case 'add':
      return { change: (topics) => addTopic(topics, 'new', change.name, change.to) };
  }
}

const optionsOf = (topics: TopicSettings, namesBecomeTopics: boolean): AtlasOptions => ({
  ...OPTIONS,
  topics,
  namesBecomeTopics,
});

function planFor(notes: Notes, topics: TopicSettings, edit: TaxonomyEdit, namesBecomeTopics = true): EditPlan {
  const options = optionsOf(topics, namesBecomeTopics);
  return finish(planEdit(atlasOf(notes, topics, { namesBecomeTopics }), topics, edit, options));
}

/** The notes once the plan is carried out. */
function written(notes: Notes, { names, claims }: EditPlan): Notes {
  return Object.fromEntries(
    Object.entries(notes).map(([path, { frontmatter = {} }]) => {
      const claim = claims.get(path)?.to;
      const changed = changedProperties(frontmatter, 'topics', names.get(path) ?? new Map());
      const properties = 'topics' in frontmatter ? changed : frontmatter;
      return [path, { frontmatter: claim === undefined ? properties : { ...properties, 'topic-index': claim } }];
    }),
  );
}

const pathsOf = (atlas: Atlas, path: string): string[] =>
  Array.from(atlas.topicsOf(path), (id) => pathKey(atlas.topicPath(id))).sort();

/** The places of a note in the taxonomy: a configured topic, and the names below it of what only notes name. */
function placesOf(atlas: Atlas, path: string): (readonly [id: string, below: readonly string[]])[] {
  return Array.from(atlas.topicsOf(path)).flatMap((id) => {
    const below: string[] = [];
    let at = atlas.topic(id);
    while (at !== undefined && !at.configured) {
      below.unshift(at.name);
      at = at.parent === null ? undefined : atlas.topic(at.parent);
    }
    return at === undefined ? [] : [[at.id, below] as const];
  });
}

test('after a change every note stands where its topic went, and where the forecast says', () => {
  fc.assert(
    fc.property(trees, changes, vaults, fc.boolean(), (before, change, notes, becomes) => {
      const edit = editOf(change);
      const plan = planFor(notes, before, edit, becomes);
      const old = atlasOf(notes, before, { namesBecomeTopics: becomes });
      const after = written(notes, plan);
      const now = atlasOf(after, plan.topics, { namesBecomeTopics: becomes });
      const told = finish(old.forecastInSteps(optionsOf(plan.topics, becomes), plan)).atlas;
      const [was, is] = [new Naming(before, becomes), new Naming(plan.topics, becomes)];
      const heir = heirIn(was, is, edit.merged ?? new Map());
      for (const path of Object.keys(notes)) {
        const found = pathsOf(now, path);
        expect(Array.from(told.topicsOf(path), (id) => pathKey(told.topicPath(id))).sort()).toEqual(found);
        for (const [id, below] of placesOf(old, path)) {
          const to = heir(id);
          // What stood below a topic is part of it where that has the name now.
          const place = to === null ? null : is.placeOf(is.surePath({ id: to, below }), null);
          if (place !== null) expect(found).toContain(pathKey(is.pathOf(place)));
        }
      }
      for (const { id } of old.topics())
        if (is.taxonomy.paths.has(id) && was.taxonomy.paths.has(id))
          expect(now.indexNotesOf(now.topicPath(id))).toEqual(
            expect.arrayContaining([...old.indexNotesOf(old.topicPath(id))]),
          );
      expect(restoreTopics(plan.topics, before, plan.topics).topics).toEqual(before);
    }),
    { numRuns: RUNS },
  );
});

const TREE: TopicSettings = {
  m: { name: 'ML' },
  v: { name: 'Vision', parent: 'm' },
  a: { name: 'AI' },
};

const notesNaming = (...all: string[]): Notes =>
  Object.fromEntries(all.map((value) => [`${value}.md`, { frontmatter: { topics: [value] } }]));

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
    'a name, although notes use a namesake elsewhere',
    { kind: 'rename', id: 'v', name: 'Sight', keeps: 'notes' },
    ['Vision', 'Robots/Vision', 'ml / vision', 'ML/Vision/ViT'],
    {},
    { Vision: 'Sight', 'ml / vision': 'ml/Sight', 'ML/Vision/ViT': 'ML/Sight/ViT' },
  ],
  [
    'a name that notes are to keep',
    { kind: 'rename', id: 'v', name: 'Sight', keeps: 'synonyms' },
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
  [
    'nothing is added that no note needs',
    { kind: 'rename', id: 'v', name: 'Sight', keeps: 'synonyms' },
    ['AI'],
    {},
    {},
  ],
  [
    'a name that two topics have then is written as a path',
    { kind: 'rename', id: 'a', name: 'Vision', keeps: 'synonyms' },
    ['Vision', 'AI'],
    { a: ['AI'] },
    { Vision: 'ML/Vision' },
  ],
  ['the same where one is added', { kind: 'add', name: 'Vision', to: 'a' }, ['Vision'], {}, { Vision: 'ML/Vision' }],
])('%s', (_, change, named, synonyms, rewrites) => {
  const { topics, names } = planFor(notesNaming(...named), TREE, editOf(change));
  const found = Object.entries(topics).flatMap(([id, topic]) => (topic.synonyms?.length ? [[id, topic.synonyms]] : []));
  expect(Object.fromEntries(found)).toEqual(synonyms);
  expect(
    Object.fromEntries(Array.from(names.values(), (of) => Array.from(of, ([from, to]) => [from, to.join()])).flat()),
  ).toEqual(rewrites);
});

test('a synonym that a person takes away is not put back', () => {
  const topics = { v: { name: 'Vision', synonyms: ['CV'] } };
  const edit: TaxonomyEdit = { change: () => ({ v: { name: 'Vision' } }), keeps: 'nothing' };
  const plan = planFor(notesNaming('CV'), topics, edit);
  expect([plan.topics, plan.names.size]).toEqual([{ v: { name: 'Vision' } }, 0]);
});

test('links stay links where a synonym will do, also when notes are to say the new name', () => {
  const notes = {
    'a.md': { frontmatter: { topics: ['[[Vision]]'] } },
    'b.md': { frontmatter: { topics: ['Vision'] } },
  };
  const plan = planFor(notes, TREE, editOf({ kind: 'rename', id: 'v', name: 'Sight', keeps: 'notes' }));
  expect(plan.topics['v']?.synonyms).toEqual(['Vision']);
  expect(written(notes, plan)).toEqual({ ...notes, 'b.md': { frontmatter: { topics: ['Sight'] } } });
});

test('the notes of a topic that was merged and whose heir was merged too go to the last of them', () => {
  const twice = mergeTopics(mergeTopics(addTopic(TREE, 'x', 'X', null), 'v', 'a'), 'a', 'x');
  const merged = new Map([
    ['v', 'a'],
    ['a', 'x'],
  ]);
  expect(heirIn(new Naming(TREE, true), new Naming(twice, true), merged)('v')).toBe('x');
});
