import { nameProblem } from '../../../src/core/topics/name-problem';

const TOPICS = { a: { name: 'A' }, b: { name: 'B' }, c: { name: 'C', parent: 'a' }, n: { name: 'TCP/IP' } };

test.each<[string, string, string | null]>([
  ['', 'a', 'empty'],
  [' / ', 'a', 'empty'],
  ['b', 'a', 'taken'],
  ['tcp / ip', 'a', 'taken'],
  ['C', 'a', null],
  ['B', 'c', null],
  ['a', 'a', null],
  ['X/Y', 'a', null],
])('the name %p for %s: %s', (name, id, problem) => {
  expect(nameProblem(TOPICS, id, name)).toBe(problem);
});
