import fc from 'fast-check';
import {
  VERDICT_KINDS,
  verdictKey,
  withoutVerdict,
  withRenamed,
  withVerdict,
  type Verdict,
  type Verdicts,
} from '../../../src/core/verdicts/verdict';
import { VerdictBook } from '../../../src/core/verdicts/verdict-book';

const all = (): boolean => true;
const say = (...said: readonly Verdict[]): Verdicts =>
  said.reduce<Verdicts>((verdicts, each) => withVerdict(verdicts, each, all), {});
const unrelated = (note: string, other: string): Verdict => ({ kind: 'unrelated', note, other });

const verdict: fc.Arbitrary<Verdict> = fc.record({
  kind: fc.constantFrom(...VERDICT_KINDS),
  note: fc.constantFrom('a.md', 'b.md', 'x/a.md'),
  other: fc.constantFrom('a.md', 'b.md', 'c.md'),
});

test('that two notes are not related is the same from both sides', () => {
  expect(say(unrelated('b.md', 'a.md'), unrelated('a.md', 'b.md'))).toEqual({
    'unrelated|a.md|b.md': unrelated('a.md', 'b.md'),
  });
  const book = new VerdictBook(say(unrelated('b.md', 'a.md')));
  expect([book.unrelatedTo('a.md'), book.unrelatedTo('b.md'), book.unrelatedTo('c.md')]).toEqual([
    new Set(['b.md']),
    new Set(['a.md']),
    new Set(),
  ]);
});

test('a mention is of one direction; names and topics are of one note', () => {
  const book = new VerdictBook(
    say(
      { kind: 'mention', note: 'a.md', other: 'b.md' },
      { kind: 'name', note: 'b.md', other: 'Test' },
      { kind: 'topic', note: 'b.md', other: 'ab12' },
    ),
  );
  expect([book.isNoMention('a.md', 'b.md'), book.isNoMention('b.md', 'a.md')]).toEqual([true, false]);
  expect([book.silentNames('b.md'), book.silentNames('a.md')]).toEqual([new Set(['Test']), new Set()]);
  expect([book.rejectedTopics('b.md'), book.rejectedTopics('a.md')]).toEqual([new Set(['ab12']), new Set()]);
  expect(book.notesWithSilentNames()).toEqual(new Set(['b.md']));
});

test('what is said and taken back leaves what was there', () => {
  fc.assert(
    fc.property(fc.array(verdict), verdict, (said, one) => {
      const before = withoutVerdict(say(...said), one);
      expect(withoutVerdict(withVerdict(before, one, all), one)).toEqual(before);
    }),
  );
});

test('the maps of two devices, merged key by key, say what either was told', () => {
  fc.assert(
    fc.property(fc.array(verdict), fc.array(verdict), (here, there) => {
      expect({ ...say(...here), ...say(...there) }).toEqual(say(...here, ...there));
    }),
  );
});

test('verdicts move with their notes, on whichever side they stand, and topics and names stay', () => {
  const moved = withRenamed(
    say(
      unrelated('a.md', 'b.md'),
      { kind: 'mention', note: 'c.md', other: 'a.md' },
      { kind: 'name', note: 'a.md', other: 'a.md' },
      unrelated('c.md', 'd.md'),
    ),
    new Map([['a.md', 'z/a.md']]),
  );
  expect(Object.keys(moved)).toEqual([
    'unrelated|b.md|z/a.md',
    'mention|c.md|z/a.md',
    'name|z/a.md|a.md',
    'unrelated|c.md|d.md',
  ]);
  for (const [key, each] of Object.entries(moved)) expect(verdictKey(each)).toBe(key);
});

test('a rename and its reverse change nothing, and one of other notes gives the same map', () => {
  const said = say(unrelated('a.md', 'b.md'));
  expect(withRenamed(said, new Map([['c.md', 'd.md']]))).toBe(said);
  const there = withRenamed(said, new Map([['a.md', 'q.md']]));
  expect(withRenamed(there, new Map([['q.md', 'a.md']]))).toEqual(said);
});

test('of a thousand verdicts those of notes that are gone make room, and no other does', () => {
  const gone = Array.from({ length: 600 }, (_, i) => unrelated(`gone ${i}.md`, 'here.md'));
  const kept = Array.from({ length: 600 }, (_, i) => unrelated(`note ${i}.md`, 'here.md'));
  const many = say(...gone.slice(0, 400), ...kept);
  const after = withVerdict(many, unrelated('new.md', 'here.md'), (path) => !path.startsWith('gone'));
  expect(Object.values(after)).toHaveLength(601);
  const few = say(...gone.slice(0, 100));
  expect(Object.values(withVerdict(few, unrelated('new.md', 'here.md'), () => false))).toHaveLength(101);
});
