import fc from 'fast-check';
import { Atlas } from '../../../src/core/atlas/atlas';
import { NO_CARD, type NoteCard } from '../../../src/core/cards/card';
import { coverageInSteps, type Coverage } from '../../../src/core/coverage/coverage';
import { isWell, sectionsOf, type IndexState } from '../../../src/core/coverage/findings';
import { CROWDED } from '../../../src/core/coverage/topic-coverage';
import { finish } from '../../../src/core/steps';
import type { TopicSetting } from '../../../src/core/topics/topic';
import { DEFAULTS } from '../../../src/settings';
import { MemoryVault } from '../../support/memory-vault';

type Topics = Readonly<Record<string, TopicSetting>>;

const cards =
  (vault: MemoryVault) =>
  (path: string): NoteCard => {
    const problem: unknown = vault.metadata(path)?.frontmatter?.['problem'];
    return typeof problem === 'string' ? { ...NO_CARD, problem, open: true } : NO_CARD;
  };

function cover(files: Readonly<Record<string, string>>, topics: Topics = {}): Coverage {
  const vault = new MemoryVault(files);
  return finish(coverageInSteps(Atlas.build(vault, { ...DEFAULTS, topics }), cards(vault), DEFAULTS.index));
}

const none: IndexState = { changes: [], skipped: [], orphaned: [], doubles: [] };

test('the page of a topic is not unsorted, and of two that may be it both are', () => {
  const files = { 'a/Sea.md': 'About it.', 'x.md': '---\ntopics: Sea\n---\n', 'y.md': 'On its own.' };
  expect(cover(files).unsorted).toEqual(['y.md']);
  expect(cover({ ...files, 'b/Sea.md': '' }).unsorted).toEqual(['a/Sea.md', 'b/Sea.md', 'y.md']);
});

test('counts, and lists in the order of code points', () => {
  const coverage = cover(
    {
      'b.md': '---\ntopics: X\nproblem: P.\n---\n[[a]] [[Gone]]',
      'a.md': '',
      'Z.md': '---\nproblem: Q.\n---\n',
      'Templates/t.md': '[[{{title}}]]',
      'ignored.md': '---\ntopic-atlas: ignore\nproblem: R.\n---\n[[Nowhere]]',
      'Topics/X.md': '---\ntopic-index: X\n---\n[[Not counted]]',
    },
    { x: { name: 'X' } },
  );
  expect(coverage).toMatchObject({
    notes: 3,
    topics: 1,
    linked: 2,
    unsorted: ['Z.md', 'a.md'],
    open: ['Z.md', 'b.md'],
    unresolved: [{ path: 'b.md', links: ['Gone'] }],
    missing: [{ target: 'Gone', from: [{ path: 'b.md', link: 'Gone' }] }],
  });
  expect(coverage.tree).toEqual([
    {
      id: 'x',
      name: 'X',
      path: 'X',
      depth: 0,
      own: 1,
      notes: 1,
      open: 1,
      size: 'few',
      index: 'Topics/X.md',
      configured: true,
    },
  ]);
});

test('a note that is missing is one, however it is written, and asked for once by each note', () => {
  const { missing } = cover({
    'a.md': '[[Gone]] [[gone#part]] [[GONE.md]]',
    'b.md': '[[gone]] [[Other]]',
    'c.md': '![[Gone.md]]',
  });
  expect(missing.map(({ target, from }) => [target, from.map(({ path }) => path)])).toEqual([
    ['Gone', ['a.md', 'b.md', 'c.md']],
    ['Other', ['b.md']],
  ]);
});

test('topics with too many notes of their own, too few, and none', () => {
  const many = Object.fromEntries(Array.from({ length: CROWDED }, (_, i) => [`${i}.md`, '#many']));
  const { tree } = cover(
    { ...many, 'few.md': '#few' },
    {
      top: { name: 'Top' },
      many: { name: 'Many', parent: 'top', rules: { tags: ['many'] } },
      few: { name: 'Few', parent: 'many', rules: { tags: ['few'] } },
      none: { name: 'None' },
    },
  );
  expect(tree.map(({ path, depth, own, notes, size }) => [path, depth, own, notes, size])).toEqual([
    ['None', 0, 0, 0, 'empty'],
    // Its notes are those of the topics below: it can be seen at a glance.
    ['Top', 0, 0, CROWDED + 1, 'fit'],
    ['Top/Many', 1, CROWDED, CROWDED + 1, 'crowded'],
    ['Top/Many/Few', 2, 1, 1, 'few'],
  ]);
});

test('what is odd about the properties of notes, but for those that are never listed', () => {
  const coverage = cover({
    'b.md': '---\ntags: x y\n---\n',
    'a.md': '---\n- no map\n---\n',
    'Templates/t.md': '---\ntags: x y\n---\n',
    'ignored.md': '---\ntopic-atlas: ignore\ntags: x y\n---\n',
    'good.md': '---\ntags: [x, y]\ntopics: [2024, "[[X]]"]\n---\n',
  });
  expect(coverage.properties).toEqual([
    { path: 'a.md', problem: { kind: 'unreadable' } },
    { path: 'b.md', problem: { kind: 'tags-in-text', tags: ['x', 'y'] } },
  ]);
  const [section] = sectionsOf(coverage, null).filter(({ kind }) => kind === 'properties');
  expect(section?.findings?.map((finding) => [finding.kind, 'path' in finding && finding.path])).toEqual([
    ['property', 'a.md'],
    ['property', 'b.md'],
  ]);
  expect(isWell(sectionsOf({ ...coverage, unsorted: [] }, none))).toBe(false);
});

describe('a rule that no note matches', () => {
  const NOTES = {
    'Folder/Deep/a.md': '---\nkind: Paper\nfrom: "[[Somebody]]"\n---\n#nested/tag [[b]] [[Not yet]]',
    'b.md': '',
    'Templates/t.md': '#template',
    'index.md': '---\ntopic-index: X\n---\n#index',
  };

  test.each<[rules: TopicSetting['rules'], isDead: boolean, why: string]>([
    [{ tags: ['nested'] }, false, 'a nested tag counts for its parent'],
    [{ tags: ['#Nested/TAG'] }, false, 'case and # do not matter'],
    [{ tags: ['nest'] }, true, 'a part of a name is no parent'],
    [{ tags: ['template'] }, true, 'templates are in no topic'],
    [{ tags: ['index'] }, true, 'nor are index notes, by rules'],
    [{ tags: [''] }, true, 'nothing is no tag'],
    [{ folders: ['folder'] }, false, 'subfolders count'],
    [{ folders: ['Folder/Other'] }, true, 'not there'],
    [{ folders: ['/'] }, false, 'the top of the vault holds all'],
    [{ properties: [{ key: 'Kind', value: 'paper' }] }, false, 'case does not matter'],
    [{ properties: [{ key: 'from', value: 'Somebody' }] }, false, 'a link by its name'],
    [{ properties: [{ key: 'kind', value: 'Book' }] }, true, 'another value'],
    [{ linksTo: ['b'] }, false, 'by name'],
    [{ linksTo: ['Not yet'] }, false, 'a note that is not written yet may be linked to'],
    [{ linksTo: ['Folder/Deep/a'] }, true, 'nobody links to it'],
  ])('%p dead: %p, for %s', (rules = {}, isDead) => {
    for (const side of ['rules', 'exclude'] as const) {
      const { deadRules } = cover(NOTES, { x: { name: 'X', [side]: rules } });
      expect(deadRules).toHaveLength(isDead ? 1 : 0);
      if (isDead)
        expect(deadRules[0]).toMatchObject({
          topic: 'x',
          topicPath: 'X',
          kind: Object.keys(rules)[0],
          excludes: side === 'exclude',
        });
    }
  });

  test('is named by itself, beside others that are in use', () => {
    const { deadRules } = cover(NOTES, {
      x: { name: 'X', rules: { tags: ['nested', 'gone'], properties: [{ key: 'k', value: 'v' }] } },
    });
    expect(deadRules.map(({ kind, value }) => `${kind} ${value}`)).toEqual(['tags gone', 'properties k: v']);
  });
});

test('however the host lists its files, the answer is the same', () => {
  const texts = ['#a [[x]]', '---\ntopics: T/U\nproblem: P.\n---\n[[y]]', '---\ntopics: 7\n---\n[[X]]', '#b', ''];
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('x', 'y', 'z', 'ä', 'Z', '10', '9', '2'), fc.constantFrom(...texts)),
      (notes) => {
        const files = Object.entries(notes).map(([name, text]) => [`${name}.md`, text] as const);
        const topics = { a: { name: 'A', rules: { tags: ['a', 'c'] } } };
        expect(cover(Object.fromEntries(files.reverse()), topics)).toEqual(
          cover(Object.fromEntries(files.reverse()), topics),
        );
      },
    ),
    { numRuns: 60 },
  );
});

test('no step looks at more than a few hundred notes', () => {
  const vault = new MemoryVault(
    Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`${i}.md`, `#t${i % 30} [[missing ${i}]]`])),
  );
  const atlas = Atlas.build(vault, {
    ...DEFAULTS,
    topics: Object.fromEntries(
      Array.from({ length: 30 }, (_, i) => [`t${i}`, { name: `T${i}`, rules: { tags: [`t${i}`] } }]),
    ),
  });
  let looked = 0;
  let most = 0;
  const steps = coverageInSteps(
    atlas,
    () => {
      looked++;
      return NO_CARD;
    },
    DEFAULTS.index,
  );
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    most = Math.max(most, looked);
    looked = 0;
  }
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(500);
});

test('copies that sync services made are told, and counted nowhere', () => {
  const coverage = cover({
    'a.md': '---\ntopics: X\n---\n',
    'a (conflicted copy 2024-01-02 123456).md': '---\ntopics: Y\nproblem: P.\n---\n[[Gone]]',
    'Lost.sync-conflict-20240102-123456-ABCDEF7.md': '',
    'Topics/X.md': '---\ntopic-index: X\n---\n',
    'Topics/X (1).md': '---\ntopic-index: X\n---\n',
    'Templates/t (conflicted copy 2024-01-02 123456).md': '',
  });
  expect(coverage).toMatchObject({
    notes: 1,
    unsorted: [],
    open: [],
    missing: [],
    tree: [{ path: 'X', index: 'Topics/X.md' }],
  });
  expect(coverage.copies).toEqual([
    { path: 'Lost.sync-conflict-20240102-123456-ABCDEF7.md', original: null },
    { path: 'Topics/X (1).md', original: 'Topics/X.md' },
    { path: 'a (conflicted copy 2024-01-02 123456).md', original: 'a.md' },
  ]);
  const sections = sectionsOf(coverage, none);
  expect(sections.find(({ kind }) => kind === 'copies')?.findings).toHaveLength(3);
  expect(isWell(sections)).toBe(false);
});

describe('all is well', () => {
  const good = cover({
    'a.md': '---\ntopics: X\nproblem: P.\n---\n',
    'b.md': '---\ntopics: X\n---\n',
    'c.md': '---\ntopics: X\n---\n[[a]]',
  });

  test.each<[string, Coverage, IndexState | null, boolean | null]>([
    ['with an open problem, which is no fault', good, none, true],
    ['not known before index notes were compared', good, null, null],
    [
      'not with a stale index note',
      good,
      { ...none, changes: [{ path: 'Topics/X.md', before: 'a', after: 'b' }] },
      false,
    ],
    ['not with an index note without topic', good, { ...none, orphaned: ['Old.md'] }, false],
    ['not with an unsorted note, known or not', { ...good, unsorted: ['d.md'] }, null, false],
  ])('%s', (_name, coverage, index, expected) => {
    expect(isWell(sectionsOf(coverage, index))).toBe(expected);
  });
});
