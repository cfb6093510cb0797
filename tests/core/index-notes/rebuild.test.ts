import { IndexWriter } from '../../../src/core/index-notes/rebuild';
import { finish } from '../../../src/core/steps';
import { MemoryVault } from '../../support/memory-vault';
import { atlasOf, rebuild, settingsOf, sourcesFor } from './vault';

const note = (properties: string, text = ''): string => `---\n${properties}\n---\n${text}`;

const kernels = {
  'Mercer.md': note(
    'topics: [Kernels]\nproblem: Which functions are kernels?\napproach: Those that are positive.',
    '[[Nyström]] and [[Hilbert]]',
  ),
  'Nyström.md': note('topics: Kernels\nproblem: Gram matrices are too large.', '[[Hilbert]]'),
  'Rank.md': note('topics:\n  - Kernels\n  - Linear algebra', '[[Mercer]]'),
  'Hilbert.md': note('topics: "Linear algebra"'),
  'Loose.md': 'Nothing here.',
};

test('an index note that another run has made meanwhile is no fault, unless it is another', async () => {
  const vault = new MemoryVault(kernels);
  const settings = settingsOf({});
  const files = Object.keys(vault.contents());
  const writer = finish(IndexWriter.inSteps(sourcesFor(vault, settings, atlasOf(vault, settings)), files, true));
  const { changes } = await writer.planRebuild(vault);
  for (const { path, after } of changes) await vault.create(path, path.endsWith('Kernels.md') ? 'My own.' : after);
  const { written, skipped } = await writer.apply(changes, vault);
  expect({ written, skipped: skipped.map(({ path }) => path) }).toEqual({
    written: [],
    skipped: ['Topics/Kernels.md'],
  });
  expect(vault.contents()['Topics/Kernels.md']).toBe('My own.');
});

test('a vault without settings gets index notes that say what it holds', async () => {
  const vault = new MemoryVault({ ...kernels, 'Basis.md': note('topics: Linear algebra') });
  const { plan, result } = await rebuild(vault);
  expect(plan.changes.map(({ path }) => path)).toEqual([
    'Topics/Topics.md',
    'Topics/Kernels.md',
    'Topics/Linear algebra.md',
  ]);
  expect(result.skipped).toEqual([]);
  const written = vault.contents();
  expect(written['Topics/Kernels.md']).toContain(`---
topic-index: Kernels
---

<!-- topic-atlas:begin -->

[[Topics]]

3 notes · 3 linked

## Notes

- [[Mercer]]: Which functions are kernels? → Those that are positive.
- [[Nyström]]: Gram matrices are too large. → *open*
- [[Rank]]

## Linked

- [[Hilbert]] (2)
`);
  expect(written['Topics/Topics.md']).toContain(`---
topic-index: /
---

<!-- topic-atlas:begin -->

2 topics · 6 notes · 4 linked

## Topics

- [[Kernels]] (3)
- [[Linear algebra]] (3)

## Notes

### [[Kernels]]

- [[Mercer]]: Which functions are kernels? → Those that are positive.
- [[Nyström]]: Gram matrices are too large. → *open*
- [[Rank]]

### [[Linear algebra]]

- [[Basis]]
- [[Hilbert]]
- [[Rank]]

## Unsorted

- [[Loose]]

## Open problems

- [[Nyström]]: Gram matrices are too large. → *open*
`);
});

test('the second rebuild writes nothing', async () => {
  const vault = new MemoryVault(kernels);
  await rebuild(vault);
  const { writes } = vault;
  const { plan } = await rebuild(vault);
  expect([plan.changes, vault.writes - writes]).toEqual([[], 0]);
});

test('a small topic stands in the home index until it has three notes', async () => {
  const settings = settingsOf({ topics: { k: { name: 'Kernels' } } });
  const vault = new MemoryVault(kernels);
  await rebuild(vault, settings);
  expect(Object.keys(vault.contents())).not.toContain('Topics/Linear algebra.md');
  expect(vault.contents()['Topics/Topics.md']).toContain(
    '## Small topics\n\n- Linear algebra (2): [[Hilbert]], [[Rank]]\n',
  );
  vault.put('Basis.md', note('topics: linear algebra'));
  await rebuild(vault, settings);
  expect(vault.contents()['Topics/Linear algebra.md']).toContain('- [[Basis]]');
  expect(vault.contents()['Topics/Topics.md']).not.toContain('Small topics');
});

describe('names of new index notes', () => {
  const settings = settingsOf({
    topics: {
      a: { name: 'Attention', parent: 'd', rules: { properties: [{ key: 'up', value: 'Attention' }] } },
      d: { name: 'Deep/learning' },
    },
    index: { pages: 'notes' },
  });

  test.each<[string, Record<string, string>, string]>([
    ['parents are folders, and what a name cannot hold is replaced', {}, 'Topics/Deep-learning/Attention.md'],
    ['a note of that name would lose its links', { 'x/attention.md': '' }, 'Topics/Deep-learning/Attention index.md'],
    [
      'so would a note of the second name',
      { 'Attention.md': '', 'Attention index.md': '' },
      'Topics/Deep-learning/Attention index 2.md',
    ],
    [
      'a link to a note that is not written yet would be caught',
      { 'x.md': '[[notes/Attention|a]]' },
      'Topics/Deep-learning/Attention index.md',
    ],
    [
      'a link that names the topic means it',
      { 'x.md': note('topics: "[[Attention]]"') },
      'Topics/Deep-learning/Attention.md',
    ],
    [
      'so does one in a property that a rule of the topic reads',
      { 'x.md': note('Up: ["[[Attention]]", "[[Other]]"]') },
      'Topics/Deep-learning/Attention.md',
    ],
    [
      'a link in another property is to a note that is not written yet',
      { 'x.md': note('see: "[[Attention]]"') },
      'Topics/Deep-learning/Attention index.md',
    ],
    [
      'so is one in the text of another note',
      { 'x.md': note('up: "[[Attention]]"'), 'y.md': '[[Attention]]' },
      'Topics/Deep-learning/Attention index.md',
    ],
    ['an attachment of that name catches no link', { 'Attention.png': '' }, 'Topics/Deep-learning/Attention.md'],
  ])('%s', async (_reason, files, expected) => {
    const vault = new MemoryVault({ 'n.md': note('topics: Attention'), ...files });
    const { plan } = await rebuild(vault, settings);
    expect(plan.changes.map(({ path }) => path)).toContain(expected);
  });

  test('the home index and a topic of its name', async () => {
    const vault = new MemoryVault({ 'n.md': note('topics: Topics') });
    const { plan } = await rebuild(vault, settingsOf({ topics: { t: { name: 'Topics' } } }));
    expect(plan.changes.map(({ path }) => path)).toEqual(['Topics/Topics.md', 'Topics/Topics index.md']);
  });
});

describe('index notes that are there', () => {
  const settings = settingsOf({ topics: { k: { name: 'Kernels' } } });
  const region = '<!-- topic-atlas:begin -->\n<!-- topic-atlas:end -->\n';

  test('are known by their property wherever they lie', async () => {
    const vault = new MemoryVault({
      ...kernels,
      'Maps/My kernels.md': `${note('topic-index: kernels', 'Mine.\n')}${region}`,
    });
    const { plan } = await rebuild(vault, settings);
    expect(plan.changes.map(({ path }) => path)).toEqual(['Topics/Topics.md', 'Maps/My kernels.md']);
    expect(vault.contents()['Maps/My kernels.md']).toMatch(
      /^---\ntopic-index: kernels\n---\nMine\.\n<!-- topic-atlas:begin -->\n\n\[\[Topics\]\]\n/,
    );
    expect(vault.contents()['Topics/Topics.md']).toContain('[[My kernels|Kernels]] (3)');
  });

  test('where it cannot be told whether it is there, and it is not, it is made', async () => {
    const vault = new MemoryVault(kernels);
    const atlas = atlasOf(vault, settings);
    const sources = { ...sourcesFor(vault, settings, atlas), isUnread: (key: string) => key === 'Topics/Kernels.md' };
    const files = vault.files().map(({ path }) => path);
    const writer = finish(IndexWriter.inSteps(sources, files, true));
    const plan = await writer.planRebuild(vault);
    expect([plan.changes.map(({ path }) => path), plan.skipped]).toEqual([
      ['Topics/Topics.md', 'Topics/Kernels.md'],
      [],
    ]);
  });

  test('two for one topic: one is used, both are named', async () => {
    const vault = new MemoryVault({
      ...kernels,
      'b.md': note('topic-index: Kernels', region),
      'a.md': note('topic-index: Kernels', region),
    });
    const { plan } = await rebuild(vault, settings);
    expect(plan.doubles).toEqual([{ topicPath: 'Kernels', used: 'a.md', others: ['b.md'] }]);
    expect(vault.contents()['b.md']).toBe(note('topic-index: Kernels', region));
  });

  test('of another topic where one is to be made: a second name, for it is not lost', async () => {
    const other = '---\ntopic-index: Gone\n---\n\n<!-- topic-atlas:begin -->\n\n<!-- topic-atlas:end -->\n';
    const { plan } = await rebuild(new MemoryVault({ ...kernels, 'Topics/Kernels.md': other }));
    expect(plan).toMatchObject({ skipped: [], orphaned: ['Topics/Kernels.md'] });
    expect(plan.changes.map(({ path }) => path)).toContain('Topics/Kernels index.md');
  });

  test('without markers, or of a topic that is gone, are left and named', async () => {
    const vault = new MemoryVault({
      ...kernels,
      'a.md': note('topic-index: Kernels', 'Mine.'),
      'old.md': note('topic-index: Gone', region),
    });
    const before = vault.contents();
    const { plan } = await rebuild(vault, settings);
    expect(plan.skipped).toEqual([{ path: 'a.md', reason: 'no-markers' }]);
    expect(plan.orphaned).toEqual(['old.md']);
    expect([vault.contents()['a.md'], vault.contents()['old.md']]).toEqual([before['a.md'], before['old.md']]);
  });

  test('an index folder that is a file: one reason each, the rest goes on', async () => {
    const vault = new MemoryVault({ ...kernels, Topics: 'a file', 'a.md': note('topic-index: Kernels', region) });
    const { result } = await rebuild(vault, settings);
    expect(result.skipped).toEqual([{ path: 'Topics/Topics.md', reason: 'not-a-folder', detail: '' }]);
    expect(result.written.map(({ path }) => path)).toEqual(['a.md']);
  });
});

describe('orders', () => {
  const dated = {
    'a 10.md': note('topics: T\ncreated: 2024-01-02', '[[a 2]] [[b]]'),
    'a 2.md': note('topics: T\ncreated: 2024-11-02', '[[b]]'),
    'b.md': note('topics: T'),
  };
  test('title, numbers by their value', async () => {
    const vault = new MemoryVault(dated);
    await rebuild(vault);
    expect(vault.contents()['Topics/T.md']).toContain('- [[a 2]]\n- [[a 10]]\n- [[b]]\n');
  });

  test('date, newest first; links, most first', async () => {
    const vault = new MemoryVault({
      ...dated,
      'c.md': note('topics: T\ncreated: 2025-01-01', '[[a 10]]'),
      'd.md': note('topics: T', '[[a 10]]'),
    });
    const listed = async (order: string): Promise<(string | undefined)[]> => {
      await rebuild(vault, settingsOf({ topics: { t: { name: 'T', order } } }));
      return [...(vault.contents()['Topics/T.md'] ?? '').matchAll(/^- \[\[(.*)\]\]$/gm)].map(([, title]) => title);
    };
    expect(await listed('date')).toEqual(['c', 'a 2', 'a 10', 'b', 'd']);
    expect(await listed('links')).toEqual(['a 10', 'a 2', 'b', 'c', 'd']);
  });
});

test('plain titles instead of links', async () => {
  const vault = new MemoryVault({ ...kernels, 'A *star* [x].md': note('topics: Kernels\nproblem: P') });
  const settings = settingsOf({ topics: { k: { name: 'Kernels' } }, index: { realLinks: false } });
  await rebuild(vault, settings);
  expect(vault.contents()['Topics/Kernels.md']).toContain(
    '\nTopics\n\n4 notes · 3 linked\n\n## Notes\n\n- A \\*star\\* \\[x\\]: P → *open*\n- Mercer: Which',
  );
  const { plan } = await rebuild(vault, settings);
  expect(plan.changes).toEqual([]);
});

test.each([
  ['texts tell them apart', 'problem: One', 'problem: Two', ['- Twin: One → *open*', '- Twin: Two → *open*']],
  ['nothing but their order does', '', '', ['- Twin', '- Twin']],
])('two notes of one title in plain text keep their places and remarks by hand: %s', async (_case, one, two, lines) => {
  const vault = new MemoryVault({
    'x/Twin.md': note(`topics: K\n${one}`),
    'y/Twin.md': note(`topics: K\n${two}`),
    'z.md': note('topics: K'),
  });
  const settings = settingsOf({ topics: { k: { name: 'K' } }, index: { realLinks: false, order: 'manual' } });
  await rebuild(vault, settings);
  const [first = '', second = ''] = lines;
  const region = (text: string): string => text.slice(text.indexOf('## Notes'));
  const written = vault.contents()['Topics/K.md'] ?? '';
  expect(region(written)).toContain(`${first}\n${second}\n- z\n`);
  const byHand = `## Notes\n\n- z\n${second}\n\t- mine\n${first}\n`;
  vault.put('Topics/K.md', written.replace(`## Notes\n\n${first}\n${second}\n- z\n`, byHand));
  for (let i = 0; i < 3; i++) await rebuild(vault, settings);
  expect(region(vault.contents()['Topics/K.md'] ?? '')).toContain(byHand);
});

test("a name that the vault's kind of link cannot hold is written as plain text", async () => {
  const vault = new MemoryVault({ ...kernels, 'a#b.md': note('topics: Kernels'), 'a.md': '' });
  await rebuild(vault, settingsOf({ topics: { k: { name: 'Kernels' } } }));
  expect(vault.contents()['Topics/Kernels.md']).toContain('- a\\#b\n');
});

test('two notes of one name are told apart by their path, and shown by their name', async () => {
  const vault = new MemoryVault({
    'x/Twin.md': note('topics: K'),
    'y/Twin.md': note('topics: K'),
    'z.md': note('topics: K'),
  });
  await rebuild(vault);
  expect(vault.contents()['Topics/K.md']).toContain('- [[x/Twin|Twin]]\n- [[y/Twin|Twin]]\n- [[z]]\n');
});

test('above the limit the home index leaves the notes to their topics, and says how many are unsorted', async () => {
  const vault = new MemoryVault({ ...kernels, 'Loose 2.md': '', 'Loose 3.md': '' });
  const settings = settingsOf({ topics: { k: { name: 'Kernels' } }, index: { homeLimit: 2 } });
  await rebuild(vault, settings);
  expect(vault.contents()['Topics/Topics.md']).toContain('## Unsorted\n\n- [[Loose]]\n- [[Loose 2]]\n- … +1\n');
  expect(vault.contents()['Topics/Topics.md']).not.toContain('## Notes');
  vault.put('Loose 4.md', '');
  await rebuild(vault, settings);
  expect(vault.contents()['Topics/Topics.md']).toContain('- … +2\n');
  expect(vault.contents()['Topics/Topics.md']).not.toContain('- … +1\n');
});

test('a breadcrumb is ours, too, where the home index is gone and the topic has got a page', async () => {
  const wanted = settingsOf({ topics: { k: { name: 'Kernels', synonyms: ['A'], rules: { linksTo: ['A'] } } } });
  const vault = new MemoryVault({ 'x.md': '[[A]]' });
  await rebuild(vault, wanted);
  vault.put('A.md', '');
  await vault.remove('Topics/Topics.md');
  await rebuild(vault, wanted);
  const again = await rebuild(vault, wanted);
  expect([...again.plan.changes]).toEqual([]);
});
