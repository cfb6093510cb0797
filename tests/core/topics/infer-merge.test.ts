import fc from 'fast-check';
import { chosenTopics, untouched } from '../../../src/core/topics/infer-choice';
import { mergeProposed } from '../../../src/core/topics/infer-merge';
import { proposal, shape } from './proposal-of';

test.each<[reason: string, parents: Record<string, string | null>, from: string, into: string, result: string[]]>([
  ['a sibling', { A: null, B: null }, 'A', 'B', ['B 2']],
  ['what stands below goes along', { A: null, a: 'A', B: null }, 'A', 'B', ['B 3', '-a 1']],
  ['those above hold its notes then', { A: null, B: null, b: 'B' }, 'A', 'b', ['B 3', '-b 2']],
  ['a child into its parent', { A: null, a: 'A', x: 'a' }, 'a', 'A', ['A 3', '-x 1']],
  ['a parent into its child', { A: null, a: 'A', x: 'A' }, 'A', 'a', ['a 3', '-x 1']],
  ['a topic into one two below', { A: null, b: 'A', c: 'b' }, 'A', 'c', ['c 3', '-b 2']],
  ['itself', { A: null }, 'A', 'A', ['A 1']],
  ['one that is not there any more', { A: null }, 'A', 'gone', ['A 1']],
])('%s', (_reason, parents, from, into, result) => {
  expect(shape(mergeProposed(proposal(parents), [{ from, into }]))).toEqual(result);
});

test('rules and names of both are kept', () => {
  const merged = mergeProposed(proposal({ 'machine-learning': null, ML: null }), [
    { from: 'machine-learning', into: 'ML' },
  ]);
  expect(chosenTopics(merged, untouched(merged))).toEqual({
    ML: { name: 'ML', synonyms: ['machine-learning'], rules: { folders: ['ML', 'machine-learning'] } },
  });
});

test('a path that notes name leads to what took the topic in', () => {
  const merged = mergeProposed(proposal({ ML: null, Vision: 'ML', Sight: null }, 'topic'), [
    { from: 'Vision', into: 'Sight' },
  ]);
  expect(chosenTopics(merged, untouched(merged))['Sight']?.synonyms).toEqual(
    expect.arrayContaining(['Vision', 'ML/Vision']),
  );
});

test('however topics are merged, none is lost but the merged ones, no note is, and the tree stays a tree', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const trees = fc.tuple(...names.map((_, i) => fc.integer({ min: -1, max: i - 1 })));
  const merges = fc.array(fc.record({ from: fc.constantFrom(...names), into: fc.constantFrom(...names) }), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(trees, merges, (above, list) => {
      const before = proposal(Object.fromEntries(names.map((name, i) => [name, names[above[i] ?? -1] ?? null])));
      const after = mergeProposed(before, list);
      const left = new Set(names);
      for (const { from, into } of list) if (from !== into && left.has(from) && left.has(into)) left.delete(from);
      expect(new Set(after.map(({ id }) => id))).toEqual(left);
      expect(new Set(after.flatMap(({ notes }) => [...notes])).size).toBe(names.length);
      after.forEach((topic, at) => {
        const parent = after.slice(0, at).find(({ id }) => id === topic.parent);
        expect(topic.depth).toBe(parent === undefined ? 0 : parent.depth + 1);
      });
    }),
  );
});
