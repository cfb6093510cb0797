import { TopicMemory, type Written } from '../../../src/core/index-notes/memory';

const SAID = {
  breadcrumb: '[[Topics]]',
  headings: { notes: 'Notes' },
  entries: new Map([
    ['a/One.md', { label: '[[One]]', text: 'Why? → Because.' }],
    ['Two.md', { label: '[[Two]]', text: '' }],
  ]),
  order: ['Two.md', 'a/One.md'],
  own: [['Three.md', 'what I *think* of it']],
  formerNames: () => [],
} as const satisfies Written;

const saying = (text: string): Written => ({ ...SAID, entries: new Map([['a/One.md', { label: '[[One]]', text }]]) });
const read = (memory: TopicMemory): TopicMemory => TopicMemory.read(JSON.parse(JSON.stringify(memory.toJson())));

test('what was learned is read again, all of it', () => {
  const memory = read(TopicMemory.EMPTY.learn(SAID));
  expect(memory.versionsOf('b/One.md')).toEqual([{ label: '[[One]]', text: 'Why? → Because.' }]);
  expect(memory.versionsOf('?Two')).toEqual([{ label: '[[Two]]', text: '' }]);
  expect(memory.order).toHaveLength(2);
  expect([memory.breadcrumbs, memory.headings]).toEqual([['[[Topics]]'], { Notes: 'notes' }]);
  expect(memory.isOwn('Three.md', 'what I _think_ of it')).toBe(true);
  expect(memory.isOwn('One.md', 'what I _think_ of it')).toBe(false);
  expect(memory.learn(SAID)).toBe(memory);
});

test.each<[reason: string, json: unknown]>([
  ['nothing', null],
  ['another version', { v: 2, notes: { one: ['[[One]]', 'Why?'] } }],
  ['a list', []],
  ['lists that are none', { v: 1, notes: { one: 'x' }, order: 'x', own: 3, breadcrumbs: {}, headings: [] }],
])('%s is no memory', (_reason, json) => {
  const memory = TopicMemory.read(json);
  expect([memory.isEmpty, memory.order, memory.breadcrumbs]).toEqual([true, [], []]);
});

test('of damaged versions those that are whole are read', () => {
  const memory = TopicMemory.read({ v: 1, notes: { one: ['[[One]]', 'Why?', 3, 'x', '[[One]]'] } });
  expect(memory.versionsOf('One.md')).toEqual([{ label: '[[One]]', text: 'Why?' }]);
});

test('the last eight texts are remembered, what is said again as the latest', () => {
  const texts = Array.from({ length: 10 }, (_, i) => `text ${i}`);
  const memory = [...texts, 'text 5'].reduce((all, text) => all.learn(saying(text)), TopicMemory.EMPTY);
  expect(memory.versionsOf('One.md').map(({ text }) => text)).toEqual([2, 3, 4, 6, 7, 8, 9, 5].map((i) => `text ${i}`));
});

test('a note that was renamed keeps what was said of it', () => {
  const before = TopicMemory.EMPTY.learn(SAID);
  const renamed = before.learn({
    ...SAID,
    entries: new Map([['New.md', { label: '[[New]]', text: 'Other.' }]]),
    formerNames: () => ['one'],
  });
  expect(renamed.versionsOf('New.md').map(({ text }) => text)).toEqual(['Why? → Because.', 'Other.']);
});

test('in an order by hand a note that went keeps its place behind the one above it', () => {
  const order = (...names: string[]): Written => ({ ...SAID, order: names });
  const memory = TopicMemory.EMPTY.learn(order('A.md', 'B.md', 'C.md', 'D.md')).learn(order('D.md', 'A.md'));
  expect(memory.order).toEqual(read(memory).order);
  const back = TopicMemory.EMPTY.learn(order('D.md', 'A.md', 'B.md', 'C.md'));
  expect(memory.order).toEqual(back.order);
});
