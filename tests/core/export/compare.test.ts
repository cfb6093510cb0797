import fc from 'fast-check';
import type { AtlasData, NoteData } from '../../../src/core/export/atlas-data';
import { compareAtlases, type AtlasChanges, type BeforeAndAfter } from '../../../src/core/export/compare';

const COUNTS = { topics: 0, notes: 0, linked: 0, open: 0 };

type Told = Partial<Omit<NoteData, 'path' | 'title'>>;

function atlas(notes: Readonly<Record<string, Told>>): AtlasData {
  const all = Object.entries(notes).map(([path, told]): NoteData => {
    const title = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
    return {
      path,
      title,
      topics: [],
      pageOf: null,
      problem: null,
      approach: null,
      gist: null,
      open: false,
      links: [],
      ...told,
    };
  });
  const topics = [...new Set(all.flatMap((note) => note.topics))].sort().map((path) => ({
    path,
    name: path,
    parent: null,
    description: '',
    counts: COUNTS,
    notes: all.filter((note) => note.topics.includes(path)).map((note) => note.path),
    linked: [],
    small: false,
  }));
  return { counts: COUNTS, topics, notes: all };
}

const compared = (
  before: Readonly<Record<string, Told>>,
  after: Readonly<Record<string, Told>>,
  known?: BeforeAndAfter,
): AtlasChanges => compareAtlases(atlas(before), atlas(after), known);

const NOTHING = { added: [], removed: [], changed: [], renamed: [], moved: [], cards: [] };
const A = { topics: ['A'] };
const LONG = { problem: 'What is so long that it tells one note from all others?' };

test('what is the same is no change', () => {
  expect(compared({ 'x.md': A }, { 'x.md': A })).toEqual({
    counts: { added: 0, removed: 0, renamed: 0, moved: 0, cards: 0 },
    topics: [],
  });
});

test.each<[string, Record<string, Told>, Record<string, Told>, object[]]>([
  ['a note that came', { 'x.md': A }, { 'x.md': A, 'y.md': A }, [{ topic: 'A', state: 'kept', added: ['y.md'] }]],
  ['a note that went', { 'x.md': A, 'y.md': A }, { 'x.md': A }, [{ topic: 'A', state: 'kept', removed: ['y.md'] }]],
  ['the first of a topic', {}, { 'x.md': A }, [{ topic: 'A', state: 'new', added: ['x.md'] }]],
  ['the last of a topic', { 'x.md': A }, {}, [{ topic: 'A', state: 'gone', removed: ['x.md'] }]],
  [
    'the page of a topic that says something else',
    { 'x.md': A, 'a.md': { pageOf: 'A', gist: 'Old.' } },
    { 'x.md': A, 'a.md': { pageOf: 'A', gist: 'New.' } },
    [{ topic: 'A', state: 'kept', changed: ['a.md'], cards: [expect.objectContaining({ path: 'a.md' })] }],
  ],
  [
    'a note that is the page of a topic now',
    { 'x.md': A, 'a.md': {} },
    { 'x.md': A, 'a.md': { pageOf: 'A' } },
    [
      { topic: 'A', state: 'kept', added: ['a.md'], moved: [{ from: 'a.md', to: 'a.md', before: [], after: ['A'] }] },
      {
        topic: null,
        state: 'kept',
        removed: ['a.md'],
        moved: [{ from: 'a.md', to: 'a.md', before: [], after: ['A'] }],
      },
    ],
  ],
  ['a note without a topic', {}, { 'x.md': {} }, [{ topic: null, state: 'kept', added: ['x.md'] }]],
  [
    'a note with another topic',
    { 'x.md': A, 'y.md': { topics: ['A', 'B'] } },
    { 'x.md': { topics: ['B'] }, 'y.md': { topics: ['A', 'B'] } },
    [
      {
        topic: 'A',
        state: 'kept',
        removed: ['x.md'],
        moved: [{ from: 'x.md', to: 'x.md', before: ['A'], after: ['B'] }],
      },
      {
        topic: 'B',
        state: 'kept',
        added: ['x.md'],
        moved: [{ from: 'x.md', to: 'x.md', before: ['A'], after: ['B'] }],
      },
    ],
  ],
  ['a topic in other letters', { 'x.md': A }, { 'x.md': { topics: ['a'] } }, []],
  [
    'a note in another folder',
    { 'x.md': A, 'z.md': A },
    { 'f/x.md': A, 'z.md': A },
    [{ topic: 'A', state: 'kept', changed: ['f/x.md'], renamed: [{ from: 'x.md', to: 'f/x.md' }] }],
  ],
  [
    'a note of another name that says the same of itself',
    { 'x.md': { ...A, ...LONG }, 'z.md': A },
    { 'y.md': { ...A, ...LONG }, 'z.md': A },
    [{ topic: 'A', state: 'kept', changed: ['y.md'], renamed: [{ from: 'x.md', to: 'y.md' }] }],
  ],
  [
    'two that are gone, either of which might be the one that came',
    { 'a/x.md': A, 'b/x.md': A, 'z.md': A },
    { 'c/x.md': A, 'z.md': A },
    [{ topic: 'A', state: 'kept', added: ['c/x.md'], removed: ['a/x.md', 'b/x.md'] }],
  ],
])('%s', (_reason, before, after, topics) => {
  expect(compared(before, after).topics).toEqual(topics.map((topic) => ({ ...NOTHING, ...topic })));
});

test('a card that says something else, before and after', () => {
  const before = { ...A, problem: 'How?', open: true };
  const after = { ...A, problem: 'How?', approach: 'So.' };
  const { topics, counts } = compared({ 'x.md': before }, { 'x.md': after });
  expect(counts).toMatchObject({ cards: 1, added: 0 });
  expect(topics[0]?.cards).toEqual([
    {
      path: 'x.md',
      before: { problem: 'How?', approach: null, gist: null, open: true },
      after: { problem: 'How?', approach: 'So.', gist: null, open: false },
    },
  ]);
});

test('what the host knows of names goes before what is guessed', () => {
  const renamed = new Map([['a/x.md', 'y.md']]);
  const { topics } = compared({ 'a/x.md': A, 'b/x.md': A }, { 'y.md': A, 'c/x.md': A }, { renamed });
  expect(topics[0]?.renamed).toEqual([
    { from: 'b/x.md', to: 'c/x.md' },
    { from: 'a/x.md', to: 'y.md' },
  ]);
});

test('a note that is hidden now is not told as gone, wherever it was', () => {
  const hidden = [{ path: 'private/secret.md' }];
  const found = compared({ 'secret.md': A, 'x.md': A }, { 'x.md': A }, { hidden });
  expect(JSON.stringify(found)).not.toContain('secret');
  expect(found.topics).toEqual([]);
});

const told = fc.record({
  topics: fc.subarray(['A', 'B', 'A/C']),
  problem: fc.constantFrom(null, 'One?', 'Two of them, and a long text with it'),
});
const vault = fc.dictionary(fc.constantFrom('x.md', 'y.md', 'f/x.md', 'g/x.md', 'z.md'), told, {
  noNullPrototype: true,
});

test('the changes make the one state of the other, topic by topic', () => {
  fc.assert(
    fc.property(vault, vault, (before, after) => {
      const { topics, counts } = compared(before, after);
      const membersOf = (notes: Readonly<Record<string, Told>>, topic: string | null): string[] =>
        Object.entries(notes)
          .filter(([, note]) => (topic === null ? note.topics?.length === 0 : note.topics?.includes(topic)))
          .map(([path]) => path);
      for (const topic of ['A', 'B', 'A/C', null]) {
        const change = topics.find((one) => one.topic === topic);
        const members = new Set(membersOf(before, topic));
        for (const path of change?.removed ?? []) expect(members.delete(path)).toBe(true);
        for (const { from } of change?.renamed ?? []) members.delete(from);
        for (const { to } of change?.renamed ?? []) members.add(to);
        for (const path of change?.added ?? []) members.add(path);
        expect(Array.from(members).sort()).toEqual(membersOf(after, topic).sort());
      }
      expect(counts.added - counts.removed).toBe(Object.keys(after).length - Object.keys(before).length);
      expect(compared(before, before).topics).toEqual([]);
    }),
  );
});
