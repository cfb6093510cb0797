import { Atlas } from '../../../src/core/atlas/atlas';
import { isEmpty, type ChangeSet } from '../../../src/core/atlas/changes';
import { DEFAULT_TEMPLATE_FOLDERS } from '../../../src/core/notes/ignored';
import type { TopicSetting } from '../../../src/core/topics/topic';
import { OPTIONS as PLAIN } from './atlas-of';
import { MemoryVault, metadataOf, type NoteSpec } from './memory-vault';
import { topicProblems } from '../../support/topic-problems';

const OPTIONS = { ...PLAIN, templateFolders: DEFAULT_TEMPLATE_FOLDERS };

/** A vault, its atlas, and changes made to both. */
class Scene {
  readonly vault: MemoryVault;
  readonly atlas: Atlas;

  constructor(notes: Readonly<Record<string, NoteSpec>>, topics: Readonly<Record<string, TopicSetting>> = {}) {
    this.vault = MemoryVault.of(notes);
    this.atlas = Atlas.build(this.vault, { ...OPTIONS, topics });
  }

  write(path: string, spec: NoteSpec): ChangeSet {
    return this.atlas.update(path, this.vault.write(path, metadataOf(spec)));
  }

  remove(path: string): ChangeSet {
    this.vault.delete(path);
    return this.atlas.remove(path);
  }

  rename(from: string, to: string): ChangeSet {
    const metadata = this.vault.metadata(from);
    this.vault.delete(from);
    this.vault.write(to, metadata);
    return this.atlas.rename(from, to);
  }

  paths(): string[] {
    return this.atlas.topics().map(({ id }) => this.atlas.topicPath(id));
  }
}

const dirty = ({ dirty: { entries, counts, home } }: ChangeSet): unknown => ({
  entries: Array.from(entries).sort(),
  counts: Array.from(counts).sort(),
  home,
});

test('a note is read again from the host, which knows it otherwise by now', () => {
  const scene = new Scene({ 'a.md': { links: ['x'] }, 'b.md': {} });
  scene.vault.write('b.md', metadataOf({ links: ['a'] }));
  scene.vault.write('x.md', metadataOf({}));
  expect(['b.md', 'x.md'].map((path) => scene.atlas.reread(path).links)).toEqual([
    [{ kind: 'added', source: 'b.md', target: 'a.md' }],
    [{ kind: 'added', source: 'a.md', target: 'x.md' }],
  ]);
  expect(isEmpty(scene.atlas.reread('x.md'))).toBe(true);
});

describe('links', () => {
  test('a new note catches the links that led nowhere, and only those', () => {
    const scene = new Scene({ 'a.md': { links: ['x', 'y'] }, 'b.md': { links: ['y'] } });
    expect(scene.atlas.unresolvedFrom('a.md')).toEqual(['x', 'y']);
    const changes = scene.write('sub/x.md', {});
    expect(changes.notes.added).toEqual(['sub/x.md']);
    expect(changes.links).toEqual([{ kind: 'added', source: 'a.md', target: 'sub/x.md' }]);
    expect(changes.unresolved).toEqual(['a.md']);
    expect(scene.atlas.unresolvedFrom('a.md')).toEqual(['y']);
  });

  test('a second note of a name draws to itself the links that are nearer to it, and lets them go', () => {
    const scene = new Scene({ 'old/x.md': {}, 'near/a.md': { links: ['x'] }, 'far/b.md': { links: ['x'] } });
    expect(scene.write('near/x.md', {}).links).toEqual([
      { kind: 'removed', source: 'near/a.md', target: 'old/x.md' },
      { kind: 'added', source: 'near/a.md', target: 'near/x.md' },
    ]);
    expect(Array.from(scene.atlas.linksTo('old/x.md'))).toEqual(['far/b.md']);
    expect(scene.remove('near/x.md').links).toHaveLength(2);
    expect(Array.from(scene.atlas.linksTo('old/x.md')).sort()).toEqual(['far/b.md', 'near/a.md']);
  });

  test('an attachment can take a link from a note, and give it back', () => {
    const scene = new Scene({ 'a.md': { links: ['v1.2'] }, 'v1.2.md': {} });
    expect(Array.from(scene.atlas.linksFrom('a.md'))).toEqual(['v1.2.md']);
    scene.vault.attach('v1.2');
    expect(scene.atlas.addFile('v1.2').links).toEqual([{ kind: 'removed', source: 'a.md', target: 'v1.2.md' }]);
    expect(scene.atlas.unresolvedFrom('a.md')).toEqual([]);
    scene.vault.delete('v1.2');
    expect(scene.atlas.removeFile('v1.2').links).toEqual([{ kind: 'added', source: 'a.md', target: 'v1.2.md' }]);
  });

  test('links of an index note and links into the note itself count for nothing', () => {
    const scene = new Scene({
      'i.md': { links: ['a', 'gone'], frontmatter: { 'topic-index': '/' } },
      'a.md': { links: ['a', '#part', 'b'] },
      'b.md': {},
    });
    expect(scene.atlas.linksTo('a.md').size).toBe(0);
    expect(scene.atlas.unresolvedFrom('i.md')).toEqual([]);
    expect(Array.from(scene.atlas.linksFrom('a.md'))).toEqual(['b.md']);
    expect(scene.write('i.md', { links: ['a'] }).links).toEqual([{ kind: 'added', source: 'i.md', target: 'a.md' }]);
  });

  test('what the host resolved anew is taken over', () => {
    const scene = new Scene({ 'a.md': { links: ['x'] } });
    scene.vault.write('x.md', null);
    expect(scene.atlas.reresolve('a.md').links).toEqual([{ kind: 'added', source: 'a.md', target: 'x.md' }]);
    expect(scene.atlas.update('x.md', null).links).toEqual([]);
  });

  test('a note that the host still shows after it is gone is let go when the links are resolved', () => {
    const scene = new Scene({ 'a.md': { links: ['x'] }, 'x.md': {} });
    expect(scene.atlas.remove('x.md').links).toEqual([]);
    expect(scene.atlas.note('x.md')).toBeUndefined();
    scene.vault.delete('x.md');
    expect(scene.atlas.reresolve('a.md').links).toEqual([{ kind: 'removed', source: 'a.md', target: 'x.md' }]);
  });

  test('a note that links to thousands, and one that thousands link to, are edited in their own measure', () => {
    const many = Array.from({ length: 5_000 }, (_, i) => `n${i}`);
    const scene = new Scene({
      'hub.md': { links: many },
      ...Object.fromEntries(many.map((name) => [`${name}.md`, { links: ['hub'] }])),
    });
    expect(scene.write('hub.md', { links: many.slice(1) }).links).toEqual([
      { kind: 'removed', source: 'hub.md', target: 'n0.md' },
    ]);
    expect(scene.atlas.linksTo('hub.md').size).toBe(5_000);
  });
});

describe('topics', () => {
  test('those that notes name come and go with them', () => {
    const scene = new Scene({ 'a.md': { frontmatter: { topics: ['ML/Attention', '[[Optimisers|opt]]'] } } });
    expect(scene.paths()).toEqual(['ML', 'ML/Attention', 'Optimisers']);
    const changes = scene.write('a.md', { frontmatter: { topics: 'ML' } });
    expect([...changes.topics.removed].sort()).toEqual(['~ml/attention', '~optimisers']);
    expect(changes.topics.added).toEqual([]);
    expect(scene.paths()).toEqual(['ML']);
    scene.remove('a.md');
    expect(scene.paths()).toEqual([]);
  });

  test('a topic that only one note names stays while the note is renamed', () => {
    const scene = new Scene({ 'a.md': { frontmatter: { topics: 'New' } } });
    expect(scene.rename('a.md', 'b.md').topics).toEqual({ added: [], removed: [], changed: [] });
  });

  test('named topics stand under configured ones and after them', () => {
    const scene = new Scene(
      { 'a.md': { frontmatter: { topics: ['Zoo', 'Tree/Apple', 'Tree/Leaf'] } } },
      { t: { name: 'Tree' }, l: { name: 'Leaf', parent: 't' } },
    );
    expect(scene.paths()).toEqual(['Tree', 'Tree/Leaf', 'Tree/Apple', 'Zoo']);
    expect(scene.atlas.topic('~tree/apple')).toMatchObject({ parent: 't', configured: false });
  });

  test('a link to an index note means its topic, whatever the note is called', () => {
    const scene = new Scene(
      {
        'Maps/Trees index.md': { frontmatter: { 'topic-index': 'Garden/Tree' } },
        'a.md': { frontmatter: { topics: '[[Trees index]]' } },
      },
      { g: { name: 'Garden' }, t: { name: 'Tree', parent: 'g' } },
    );
    expect(Array.from(scene.atlas.topicsOf('a.md'))).toEqual(['t']);
    const changes = scene.write('Maps/Trees index.md', { frontmatter: { 'topic-index': 'Garden' } });
    expect(Array.from(scene.atlas.topicsOf('a.md'))).toEqual(['g']);
    expect(changes.notes.changed).toEqual(['Maps/Trees index.md', 'a.md']);
    expect(changes.claims).toEqual(['garden/tree', 'garden']);
  });

  test('a note that links elsewhere now is sorted by where it links to', () => {
    const scene = new Scene(
      { 'a.md': { links: ['Map'] }, 'old/Map.md': {} },
      { t: { name: 'T', rules: { linksTo: ['new/Map'] } } },
    );
    expect(scene.atlas.topicsOf('a.md').size).toBe(0);
    expect(scene.rename('old/Map.md', 'new/Map.md').notes.changed).toEqual(['a.md']);
    expect(Array.from(scene.atlas.topicsOf('a.md'))).toEqual(['t']);
  });

  test('what a note says itself is stronger than an exclusion; rules are not', () => {
    const topics = { t: { name: 'T', rules: { folders: ['f'] }, exclude: { tags: ['not'] } } };
    const scene = new Scene(
      { 'f/in.md': {}, 'f/out.md': { tags: ['not'] }, 'f/said.md': { tags: ['not'], frontmatter: { topics: 't' } } },
      topics,
    );
    expect(Array.from(scene.atlas.notesIn('t')).sort()).toEqual(['f/in.md', 'f/said.md']);
    expect(Array.from(scene.atlas.unsorted())).toEqual(['f/out.md']);
  });

  test('index notes are listed only where they say so, ignored ones nowhere', () => {
    const scene = new Scene(
      {
        'f/index.md': { frontmatter: { 'topic-index': 'T' } },
        'f/said.md': { frontmatter: { 'topic-index': 'X', topics: 'T' } },
        'f/ignored.md': { frontmatter: { 'topic-atlas': 'ignore', topics: 'T' } },
        'f/templates/x.md': { frontmatter: { topics: 'Other' } },
      },
      { t: { name: 'T', rules: { folders: ['f'] } } },
    );
    expect(Array.from(scene.atlas.notesIn('t'))).toEqual(['f/said.md']);
    expect(
      ['f/index.md', 'f/said.md', 'f/ignored.md', 'f/templates/x.md'].map((path) => scene.atlas.isListed(path)),
    ).toEqual([false, true, false, false]);
    expect(Array.from(scene.atlas.unsorted())).toEqual([]);
    expect(scene.paths()).toEqual(['T']);
  });

  test('two notes that claim one topic are both named, the first by path first', () => {
    const scene = new Scene({
      'b.md': { frontmatter: { 'topic-index': 'Tree / LEAF' } },
      'a.md': { frontmatter: { 'topic-index': 'tree/leaf' } },
      'h.md': { frontmatter: { 'topic-index': '/' } },
    });
    expect(scene.atlas.indexNotesOf('Tree/Leaf')).toEqual(['a.md', 'b.md']);
    expect(scene.atlas.indexNotesOf('/')).toEqual(['h.md']);
  });

  test('names that cannot be used are reported by note', () => {
    const scene = new Scene(
      {
        'a.md': { frontmatter: { topics: ['Eval', '/', 'x/'.repeat(30), true] } },
        'b.md': { frontmatter: { topics: 'Fine' } },
      },
      { a: { name: 'A' }, b: { name: 'B' }, c: { name: 'Eval', parent: 'a' }, d: { name: 'Eval', parent: 'b' } },
    );
    expect(Array.from(topicProblems(scene.atlas))).toEqual([
      { kind: 'ambiguous-topic', path: 'a.md', value: 'Eval', topics: ['c', 'd'] },
      { kind: 'nameless-topic', path: 'a.md', value: '/' },
      { kind: 'too-deep', path: 'a.md', value: 'x/'.repeat(30) },
    ]);
    expect(Array.from(scene.atlas.unsorted())).toEqual(['a.md']);
    scene.atlas.setOptions({ ...OPTIONS, namesBecomeTopics: false });
    expect(Array.from(topicProblems(scene.atlas))).toContainEqual({
      kind: 'unknown-topic',
      path: 'b.md',
      value: 'Fine',
    });
  });
});

describe('which index notes a change concerns', () => {
  const topics = {
    field: { name: 'Field' },
    tree: { name: 'Tree', parent: 'field', rules: { tags: ['tree'] } },
    leaf: { name: 'Leaf', parent: 'tree', rules: { tags: ['leaf'] } },
    other: { name: 'Other', rules: { tags: ['other'] } },
  };
  const start = (): Scene =>
    new Scene(
      { 'a.md': { tags: ['tree'], links: ['b'] }, 'b.md': { tags: ['other'] }, 'c.md': { tags: ['leaf'] }, 'd.md': {} },
      topics,
    );

  test.each<[reason: string, change: (scene: Scene) => ChangeSet, expected: unknown]>([
    [
      'nothing new',
      (scene) => scene.write('a.md', { tags: ['tree'], links: ['b'] }),
      { entries: [], counts: [], home: null },
    ],
    [
      'another property: the entries of its topics',
      (scene) => scene.write('c.md', { tags: ['leaf'], frontmatter: { problem: 'x' } }),
      { entries: ['leaf'], counts: ['field', 'tree'], home: 'entries' },
    ],
    [
      'from one topic to another',
      (scene) => scene.write('c.md', { tags: ['other'] }),
      { entries: ['leaf', 'other'], counts: ['field', 'tree'], home: 'entries' },
    ],
    [
      'other links: counts alone',
      (scene) => scene.write('c.md', { tags: ['leaf'], links: ['b'] }),
      { entries: [], counts: ['field', 'leaf', 'other', 'tree'], home: 'counts' },
    ],
    [
      'another tag that no rule asks for',
      (scene) => scene.write('c.md', { tags: ['leaf', 'more'] }),
      { entries: [], counts: ['field', 'leaf', 'tree'], home: 'counts' },
    ],
    [
      'other links of an unsorted note',
      (scene) => scene.write('d.md', { links: ['b'] }),
      { entries: [], counts: ['other'], home: 'counts' },
    ],
    [
      'another card',
      (scene) => scene.atlas.cardChanged('c.md'),
      { entries: ['leaf'], counts: ['field', 'tree'], home: 'entries' },
    ],
    [
      'another card of an unsorted note',
      (scene) => scene.atlas.cardChanged('d.md'),
      { entries: [], counts: [], home: 'entries' },
    ],
    [
      'a new note',
      (scene) => scene.write('e.md', { tags: ['leaf'] }),
      { entries: ['leaf'], counts: ['field', 'tree'], home: 'entries' },
    ],
    ['a new unsorted note', (scene) => scene.write('e.md', {}), { entries: [], counts: [], home: 'entries' }],
    [
      'a note that nobody lists',
      (scene) => scene.write('Templates/e.md', {}),
      { entries: [], counts: [], home: 'counts' },
    ],
    [
      'a note gone: counts of those that linked to it',
      (scene) => scene.remove('b.md'),
      { entries: ['other'], counts: ['field', 'tree'], home: 'entries' },
    ],
    [
      'a second note of the name: links to the first are written with their path',
      (scene) => scene.write('x/c.md', {}),
      { entries: ['leaf'], counts: ['field', 'tree'], home: 'entries' },
    ],
    [
      'an index note: all below it and the one above link to it',
      (scene) => scene.write('i.md', { frontmatter: { 'topic-index': 'Field/Tree' } }),
      { entries: ['field', 'leaf', 'tree'], counts: [], home: 'entries' },
    ],
    [
      'the home index: everything links to it',
      (scene) => scene.write('i.md', { frontmatter: { 'topic-index': '/' } }),
      { entries: ['field', 'leaf', 'other', 'tree'], counts: [], home: 'entries' },
    ],
    [
      'a named topic: the one above lists it',
      (scene) => scene.write('d.md', { frontmatter: { topics: 'Other/New' } }),
      { entries: ['other', '~other/new'], counts: [], home: 'entries' },
    ],
  ])('%s', (_reason, change, expected) => {
    expect(dirty(change(start()))).toEqual(expected);
  });

  test('a link that comes or goes by another note changes counts alone', () => {
    const scene = new Scene(
      { 'a.md': { tags: ['tree'], links: ['x'] }, 'n.md': { tags: ['other'], links: ['x'] } },
      topics,
    );
    expect(dirty(scene.write('x.md', { tags: ['leaf'] }))).toEqual({
      entries: ['leaf'],
      counts: ['field', 'other', 'tree'],
      home: 'entries',
    });
    expect(dirty(scene.rename('x.md', 'y.md'))).toEqual({
      entries: ['leaf'],
      counts: ['field', 'other', 'tree'],
      home: 'entries',
    });
  });

  test('another description: its own note and the one above', () => {
    const scene = start();
    const changed = { ...topics, leaf: { ...topics.leaf, description: 'new' } };
    const changes = scene.atlas.setOptions({ ...OPTIONS, topics: changed });
    expect(changes.topics).toEqual({ added: [], removed: [], changed: ['leaf'] });
    expect(dirty(changes)).toEqual({ entries: ['leaf', 'tree'], counts: ['field'], home: 'entries' });
    expect(isEmpty(scene.atlas.setOptions({ ...OPTIONS, topics: changed }))).toBe(true);
  });
});

test('a build in steps is the same', () => {
  const vault = MemoryVault.of(
    Object.fromEntries(
      Array.from({ length: 1_000 }, (_, i) => [
        `n${i}.md`,
        { links: [`n${i + 1}`], frontmatter: { topics: `T${i % 7}` } },
      ]),
    ),
  );
  const steps = Atlas.buildInSteps(vault, OPTIONS);
  let pauses = 0;
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) pauses++;
  expect(pauses).toBeGreaterThan(5);
  expect(step.value.topics()).toEqual(Atlas.build(vault, OPTIONS).topics());
  expect(step.value.linksTo('n500.md')).toEqual(new Set(['n499.md']));
});
