import { Atlas } from '../../src/core/atlas/atlas';
import { NO_CARD } from '../../src/core/cards/card';
import { coverageInSteps } from '../../src/core/coverage/coverage';
import { finish } from '../../src/core/steps';
import type { RebuildPlan } from '../../src/core/index-notes/rebuild';
import { setLanguage } from '../../src/i18n';
import { checkJson, checkText, isOutOfDate } from '../../src/report/check-report';
import type { RebuildReport } from '../../src/report/rebuild-report';
import { DEFAULTS } from '../../src/settings';
import { MemoryVault } from '../support/memory-vault';

const NOTES = {
  'A.md': '---\ntopics: X\n---\n[[Gone]]',
  'B.md': '[[gone]] [[Other\u202e]]',
  'Bad.md': '---\ntopics: [true]\ntags: a, b\n---\n',
  'Broken.md': '---\ntitle: A: B\n---\n',
};
const NOTHING: RebuildPlan = {
  changes: [],
  unchanged: ['Topics/X.md'],
  skipped: [],
  orphaned: [],
  loose: [],
  cleared: [],
  offered: [],
  doubles: [],
};

function report(plan: Partial<RebuildPlan> = {}): RebuildReport {
  const atlas = Atlas.build(new MemoryVault(NOTES), {
    ...DEFAULTS,
    topics: { x: { name: 'X', rules: { tags: ['none'] } }, y: { name: 'X', parent: 'gone' } },
  });
  return { ...NOTHING, ...plan, coverage: finish(coverageInSteps(atlas, () => NO_CARD, DEFAULTS.index)), ms: 1.6 };
}
const name = (id: string): string => (id === 'x' ? 'X' : id);

afterEach(() => setLanguage('en'));

test('for a person: counts, then what is amiss, a line each, and nothing that steers a terminal', () => {
  expect(checkText(report({ skipped: [{ path: 'Topics/X.md', reason: 'no-end' }] }), name))
    .toBe(`4 notes · 1 topic · 0 linked · 3 unsorted · 0 open problems
Index notes to look at (1)
  Topics/X.md: The end marker of the managed region is missing. Put it back, or delete the begin marker too.
Unsorted notes (3)
  B.md
  Bad.md
  Broken.md
Topics with too many or too few notes (1)
  X: It holds 1 note only. It may belong with another topic.
Rules that match no note (1)
  X: No note has the tag #none.
Topics to look at (2)
  The topic y stands under a topic that is not there, so it stands at the top.
  Several topics have the path X; they are used as one.
Properties to look at (3)
  Bad.md: The tags a, b do not count, because the property tags holds them as one text. Write them as a list.
  Bad.md: The property topics holds true or false where a topic should be. Write its name, in quotes if it is that word.
  Broken.md: Its properties cannot be read, so none of them counts. Mend the lines between the --- marks: a text with a colon or a number sign in it needs quotes.
Links that lead nowhere (2)
  Gone: 2 notes link to it
  Other\ufffd: 1 note links to it
Topics (1)
  X: 1 note
`);
});

test('says that index notes are up to date only where they are', () => {
  const stale = report({ changes: [{ path: 'Topics/X.md', before: '', after: 'x' }] });
  expect([isOutOfDate(report()), isOutOfDate(stale)]).toEqual([false, true]);
  expect(checkText(report(), name)).toContain('\nThe index notes are up to date.\n');
  expect(checkText(stale, name)).not.toContain('up to date.\n');
});

test('as JSON: all of it, topics by their paths', () => {
  const doubles = [{ topicPath: 'X', used: 'a.md', others: ['b.md'] }];
  expect(checkJson(report({ doubles, orphaned: ['Old.md'] }), name)).toMatchObject({
    notes: 4,
    unsorted: 3,
    unchanged: 1,
    orphaned: ['Old.md'],
    ms: 2,
    lists: {
      unsorted: ['B.md', 'Bad.md', 'Broken.md'],
      openProblems: [],
      orphaned: ['Old.md'],
      unresolved: [
        { path: 'A.md', links: ['Gone'] },
        { path: 'B.md', links: ['gone', 'Other\u202e'] },
      ],
      missing: [
        { target: 'Gone', notes: 2 },
        { target: 'Other\u202e', notes: 1 },
      ],
      topics: [{ topic: 'X', own: 1, notes: 1, openProblems: 0, depth: 0, size: 'few', index: null }],
      deadRules: [{ topic: 'X', kind: 'tags', value: 'none', excludes: false }],
      doubles: [{ topic: 'X', used: 'a.md', others: ['b.md'] }],
      topicProblems: [],
      properties: [
        { path: 'Bad.md', problem: expect.stringContaining('a, b') as string },
        { path: 'Bad.md', problem: expect.stringContaining('true or false') as string },
        { path: 'Broken.md', problem: expect.stringContaining('cannot be read') as string },
      ],
    },
  });
});

test('in the language that was chosen', () => {
  setLanguage('zh');
  expect(checkText(report(), name)).toContain('无法解析的链接 (2)\n  Gone: 2 篇笔记链接到它\n');
});

describe('odd values of the topics property are taken as they are meant, or told', () => {
  const UNREADABLE = 'Its properties cannot be read';

  test.each<[reason: string, yaml: string, topics: readonly string[], told: string]>([
    ['a text with a comma is a list', 'A, B', ['A', 'B'], ''],
    ['a tag', '["#ml"]', ['ml'], ''],
    ['a tag in quotes alone', '"#ml"', ['ml'], ''],
    ['a number', '[2024]', ['2024'], ''],
    ['a number alone', '2024', ['2024'], ''],
    ['a number that was written otherwise', '3.10', ['3.1'], '3.1'],
    ['a day', '2024-01-02', ['2024-01-02'], ''],
    ['a link', '"[[X]]"', ['X'], ''],
    ['a link without quotes', '[[X]]', ['X'], ''],
    ['links without quotes', '\n  - [[X]]\n  - [[Y z]]', ['X', 'Y z'], ''],
    ['links side by side without quotes', '[[X]], [[Y]]', [], UNREADABLE],
    ['nothing', '', [], ''],
    ['true', '[true]', [], 'true or false'],
    ['an empty item', '[A, ]', ['A'], ''],
    ['a null', '[A, null]', ['A'], 'topics'],
    ['a map', '{a: b}', [], 'topics'],
    ['a colon', 'A: B', [], UNREADABLE],
    ['a bracket that is open', '[A', [], UNREADABLE],
    ['a quote that is open', '"A', [], UNREADABLE],
  ])('%s', (_reason, yaml, topics, told) => {
    const atlas = Atlas.build(new MemoryVault({ 'N.md': `---\ntopics: ${yaml}\n---\nText.` }), DEFAULTS);
    expect(Array.from(atlas.topicsOf('N.md'), (id) => atlas.topicPath(id))).toEqual(topics);
    const coverage = finish(coverageInSteps(atlas, () => NO_CARD, DEFAULTS.index));
    const text = checkText({ ...NOTHING, coverage, ms: 0 }, (id) => atlas.topicPath(id));
    const [, amiss = ''] = /^Properties to look at \(1\)\n {2}N\.md: (.*)$/m.exec(text) ?? [];
    expect(amiss === '').toBe(told === '');
    expect(amiss).toContain(told);
  });
});

test('of namesakes each is told as it has to be written', () => {
  const topics = { x: { name: 'X' }, y: { name: 'Y' }, z: { name: 'X', parent: 'y' } };
  const options = { ...DEFAULTS, topics };
  const paths: Readonly<Record<string, string>> = { x: 'X', y: 'Y', z: 'Y/X' };
  const coverageOf = (value: string): RebuildReport => {
    const atlas = Atlas.build(new MemoryVault({ 'A.md': `---\ntopics: ${value}\n---\n` }), options);
    return { ...NOTHING, coverage: finish(coverageInSteps(atlas, () => NO_CARD, DEFAULTS.index)), ms: 0 };
  };
  const text = checkText(coverageOf('X'), (id) => paths[id] ?? id);
  expect(text).toContain('Several topics answer to the name X: /X, Y/X.');
  expect(text).toContain('A.md: The topic X could be any of /X, Y/X. Write the path.');
  for (const written of ['/X', 'Y/X'])
    expect(checkText(coverageOf(written), (id) => paths[id] ?? id)).not.toContain('A.md');
});
