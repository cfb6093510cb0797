import fc from 'fast-check';
import { chosenTopics, untouched } from '../../../src/core/topics/infer-choice';
import { editProposed } from '../../../src/core/topics/infer-edit';
import { moveProposed } from '../../../src/core/topics/infer-move';
import { proposal, shape } from './proposal-of';

type Parents = Record<string, string | null>;

test.each<[reason: string, parents: Parents, id: string, parent: string | null, result: string[]]>([
  ['under a sibling', { A: null, B: null }, 'A', 'B', ['B 2', '-A 1']],
  ['to the top', { A: null, a: 'A', x: 'a' }, 'a', null, ['A 1', 'a 2', '-x 1']],
  [
    'with what stands below, from one to another',
    { A: null, a: 'A', x: 'a', B: null },
    'a',
    'B',
    ['A 1', 'B 3', '-a 2', '--x 1'],
  ],
  ['up by one', { A: null, a: 'A', x: 'a' }, 'x', 'A', ['A 3', '-a 1', '-x 1']],
  ['not below itself', { A: null, a: 'A', x: 'a' }, 'A', 'x', ['A 3', '-a 2', '--x 1']],
  ['not under itself', { A: null }, 'A', 'A', ['A 1']],
  ['where it is', { A: null, a: 'A' }, 'a', 'A', ['A 2', '-a 1']],
  ['one that is gone', { A: null }, 'gone', 'A', ['A 1']],
])('%s', (_reason, parents, id, parent, result) => {
  expect(shape(moveProposed(proposal(parents, 'property'), { id, parent }))).toEqual(result);
});

test('a folder holds what stands in folders below it, wherever their topics are put', () => {
  expect(shape(moveProposed(proposal({ A: null, a: 'A' }), { id: 'a', parent: null }))).toEqual(['A 2', 'a 1']);
});

test('a path that notes name leads to the topic in its new place', () => {
  const moved = moveProposed(proposal({ ML: null, Vision: 'ML', AI: null }, 'topic'), { id: 'Vision', parent: 'AI' });
  expect(chosenTopics(moved, untouched(moved))['Vision']).toEqual({
    name: 'Vision',
    parent: 'AI',
    synonyms: expect.arrayContaining(['ML/Vision']) as string[],
  });
});

test('however topics are moved and merged, no note is lost and the tree stays a tree', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const trees = fc.tuple(...names.map((_, i) => fc.integer({ min: -1, max: i - 1 })));
  const id = fc.constantFrom(...names);
  const edits = fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('merge' as const), from: id, into: id }),
      fc.record({ kind: fc.constant('move' as const), id, parent: fc.option(id, { nil: null }) }),
    ),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(trees, edits, fc.constantFrom('topic' as const, 'folder' as const), (above, list, source) => {
      const parents = Object.fromEntries(names.map((name, i) => [name, names[above[i] ?? -1] ?? null]));
      const after = editProposed(proposal(parents, source), list);
      const byId = new Map(after.map((topic) => [topic.id, topic]));
      const held = new Set(after.filter(({ parent }) => parent === null).flatMap(({ notes }) => Array.from(notes)));
      expect(Array.from(held).sort()).toEqual(names.map((name) => `${name}.md`));
      for (const { depth, parent, notes } of after) {
        const over = parent === null ? undefined : byId.get(parent);
        expect(depth).toBe(over === undefined ? 0 : over.depth + 1);
        expect(Array.from(notes).every((note) => over?.notes.has(note) ?? true)).toBe(true);
      }
    }),
  );
});
