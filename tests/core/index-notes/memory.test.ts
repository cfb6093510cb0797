import { TopicMemory, type Version, type Written } from '../../../src/core/index-notes/memory';
import { finish, type Steps } from '../../../src/core/steps';

const SAID = {
  breadcrumb: '[[Topics]]',
  headings: { notes: 'Notes' },
  entries: new Map([
    ['a/One.md', { label: '[[One]]', text: 'Why? → Because.' }],
    ['Two.md', { label: '[[Two]]', text: '' }],
  ]),
  order: ['Two.md', 'a/One.md'],
  places: [['[[Group]]', 'Two.md']],
  own: [['Three.md', 'what I *think* of it']],
  formerNames: () => [],
} as const satisfies Written;

const saying = (text: string): Written => ({ ...SAID, entries: new Map([['a/One.md', { label: '[[One]]', text }]]) });
const learned = (written: Written, memory = TopicMemory.EMPTY): TopicMemory => finish(memory.learn(written));
const readJson = (json: unknown): TopicMemory => finish(TopicMemory.read(json));
const read = (memory: TopicMemory): TopicMemory => readJson(JSON.parse(JSON.stringify(finish(memory.toJson()))));

test('what was learned is read again, all of it', () => {
  const memory = read(learned(SAID));
  expect(memory.versionsOf('b/One.md')).toEqual([{ label: '[[One]]', text: 'Why? → Because.' }]);
  expect(memory.versionsOf('?Two')).toEqual([{ label: '[[Two]]', text: '' }]);
  expect(memory.order).toHaveLength(2);
  expect([memory.breadcrumbs, memory.headings]).toEqual([['[[Topics]]'], { Notes: 'notes' }]);
  expect(memory.isOwn('Three.md', 'what I _think_ of it')).toBe(true);
  expect(memory.isOwn('One.md', 'what I _think_ of it')).toBe(false);
  expect(learned(SAID, memory)).toBe(memory);
});

test.each<[reason: string, json: unknown]>([
  ['nothing', null],
  ['another version', { v: 2, notes: { one: ['[[One]]', 'Why?'] } }],
  ['a list', []],
  ['lists that are none', { v: 1, notes: { one: 'x' }, order: 'x', own: 3, breadcrumbs: {}, headings: [] }],
])('%s is no memory', (_reason, json) => {
  const memory = readJson(json);
  expect([memory.isEmpty, memory.order, memory.breadcrumbs]).toEqual([true, [], []]);
});

test('of damaged versions those that are whole are read', () => {
  const memory = readJson({ v: 1, notes: { one: ['[[One]]', 'Why?', 3, 'x', '[[One]]'] } });
  expect(memory.versionsOf('One.md')).toEqual([{ label: '[[One]]', text: 'Why?' }]);
});

test('the last eight texts are remembered, what is said again as the latest', () => {
  const texts = Array.from({ length: 10 }, (_, i) => `text ${i}`);
  const memory = [...texts, 'text 5'].reduce((all, text) => learned(saying(text), all), TopicMemory.EMPTY);
  expect(memory.versionsOf('One.md').map(({ text }) => text)).toEqual([2, 3, 4, 6, 7, 8, 9, 5].map((i) => `text ${i}`));
});

test('a note that was renamed keeps what was said of it', () => {
  const entries = new Map([['New.md', { label: '[[New]]', text: 'Other.' }]]);
  const renamed = learned({ ...SAID, entries, formerNames: () => ['one'] }, learned(SAID));
  expect(renamed.versionsOf('New.md').map(({ text }) => text)).toEqual(['Why? → Because.', 'Other.']);
});

test('what was written last is known from what was written before it', () => {
  const one = new Map([['a/One.md', { label: '[[One]]', text: 'Why? → Because.' }]]);
  const memory = learned({ ...SAID, entries: one }, learned(SAID));
  expect(memory.lastWritten()).toEqual([{ label: '[[One]]', text: 'Why? → Because.' }]);
  expect(read(memory).lastWritten()).toEqual(memory.lastWritten());
  expect(memory.versionsOf('Two.md')).toHaveLength(1);
  expect(learned(SAID, memory).lastWritten()).toHaveLength(2);
  expect(learned({ ...SAID, entries: one }, memory)).toBe(memory);
});

test('in an order by hand a note that went keeps its place behind the one above it', () => {
  const order = (...names: string[]): Written => ({ ...SAID, order: names });
  const memory = learned(order('D.md', 'A.md'), learned(order('A.md', 'B.md', 'C.md', 'D.md')));
  expect(memory.order).toEqual(read(memory).order);
  const back = learned(order('D.md', 'A.md', 'B.md', 'C.md'));
  expect(memory.order).toEqual(back.order);
});

test('an index note of ten thousand entries is learned, kept and read in small steps', () => {
  const names = Array.from({ length: 10_000 }, (_, i) => `Note ${i}`);
  const entries = new Map(names.map((name) => [`${name}.md`, { label: `[[${name}]]`, text: 'Why?' }]));
  const memory = learned({ ...SAID, entries, order: names });
  const none = new Map<string, Version>();
  const json: unknown = finish(memory.toJson());
  const works = [
    TopicMemory.EMPTY.learn({ ...SAID, entries, order: names }),
    memory.learn({ ...SAID, entries: none, order: [] }),
    memory.toJson(),
    TopicMemory.read(json),
  ];
  expect(Math.min(...works.map(stepsOf))).toBeGreaterThan(100);
});

function stepsOf(steps: Steps<unknown>): number {
  let count = 0;
  while (steps.next().done !== true) count++;
  return count;
}
