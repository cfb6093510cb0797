import { nameOf } from '../../../../src/core/index-notes/memory';
import { arranged } from '../../../../src/core/index-notes/region/arrange';
import type { FoundEntry } from '../../../../src/core/index-notes/region/parse-region';
import { content, entry } from '../support';

const found = (title: string): FoundEntry => ({
  kind: 'entry',
  part: 'notes',
  group: '',
  groupLabel: '',
  key: `${title}.md`,
  label: { source: `[[${title}]]`, linkpath: title, key: `${title}.md` },
  layout: 'list',
  text: '',
  source: [`- [[${title}]]`],
  remarks: [],
  blocks: [],
});

test.each([
  ['of two that stood as near the one before it', ['C', 'X', 'A'], ['C', 'X', 'A', 'B']],
  ['the nearer one', ['A', 'X', 'D', 'C'], ['A', 'X', 'D', 'B', 'C'], ['A', 'Y', 'Z', 'B', 'C']],
])('a note that comes back stands beside %s', (_reason, standing, order, remembered = ['A', 'B', 'C']) => {
  const names = remembered.map((title) => nameOf(`${title}.md`));
  const notes = Array.from(new Set([...standing, 'B']), (title) => entry(title));
  const { parts } = arranged(content({ notes, byHand: true }), standing.map(found), names);
  const entries = parts.flatMap(({ groups }) => groups.flatMap((group) => group.entries));
  expect(entries.map(({ key }) => key)).toEqual(order.map((title) => `${title}.md`));
});
