import fc from 'fast-check';
import { Atlas } from '../../../src/core/atlas/atlas';
import type { TopicSettings } from '../../../src/core/topics/edit';
import { inferTopics } from '../../support/infer-topics';
import { chosenTopics, notesHeld, untouched } from '../../../src/core/topics/infer-choice';
import { findTopics, proposeTopics, type Findings, type ProposedTopic } from '../../../src/core/topics/infer-proposal';
import type { FoundTopic, TopicSource } from '../../../src/core/topics/sources/source';
import { topicOfMap } from '../../../src/core/topics/sources/maps';
import { finish } from '../../../src/core/steps';
import { OPTIONS as PLAIN } from '../atlas/atlas-of';
import { MemoryVault, type NoteSpec } from '../atlas/memory-vault';

const OPTIONS = { ...PLAIN, templateFolders: ['templates'] };
const named = (...topics: string[]): NoteSpec => ({ frontmatter: { topics } });

function found(notes: Record<string, NoteSpec>): { atlas: Atlas; findings: Findings } {
  const atlas = Atlas.build(MemoryVault.of(notes), OPTIONS);
  return { atlas, findings: finish(findTopics(atlas, 'topics')) };
}

function propose(
  notes: Record<string, NoteSpec>,
  taxonomy: TopicSettings = {},
  only?: readonly TopicSource[],
): ProposedTopic[] {
  const { sources } = found(notes).findings;
  return proposeTopics(
    sources.filter(({ source }) => only?.includes(source) !== false),
    taxonomy,
  );
}

const all = (proposed: readonly ProposedTopic[]): Set<string> => new Set(proposed.map(({ id }) => id));
const outline = (proposed: readonly ProposedTopic[]): string[] =>
  proposed.map(({ depth, name, notes }) => `${'  '.repeat(depth)}${name} ${notes.size}`);

/** Three notes of each. */
const thrice = (path: string, spec: NoteSpec): [string, NoteSpec][] =>
  [1, 2, 3].map((i) => [path.replace('*', String(i)), spec]);

describe('what most notes have', () => {
  const notes = (count: number, path: string, spec: NoteSpec): Record<string, NoteSpec> =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [path.replace('*', String(i)), spec]));
  const python = { tags: ['python'] };
  const books = { frontmatter: { category: 'Books' } };

  test.each<[reason: string, notes: Record<string, NoteSpec>, wanted: string[]]>([
    ['a tag', { ...notes(8, 'p*.md', python), ...notes(4, 'r*.md', { tags: ['rust'] }) }, ['python', 'rust']],
    ['a tag, and little else', { ...notes(10, 'p*.md', python), ...notes(2, 'r*.md', {}) }, ['python']],
    ['a value', { ...notes(10, 'p*.md', books), ...notes(2, 'r*.md', {}) }, ['Books']],
    ['a tag of a large vault', { ...notes(800, 'p*.md', python), ...notes(200, 'r*.md', {}) }, ['python']],
    ['not a tag on all notes', notes(12, 'p*.md', python), []],
    ['not a tag on nearly all of many', { ...notes(980, 'p*.md', python), ...notes(20, 'r*.md', {}) }, []],
    [
      'not a tag whose notes other tags sort',
      {
        ...notes(5, 'a*.md', { tags: ['ml', 'vision'] }),
        ...notes(5, 'b*.md', { tags: ['ml', 'speech'] }),
        ...notes(2, 'c*.md', {}),
      },
      ['speech', 'vision'],
    ],
    [
      'nor one whose notes folders sort',
      { ...notes(5, 'Art/*.md', python), ...notes(5, 'Law/*.md', python), ...notes(2, '*.md', {}) },
      ['Art', 'Law'],
    ],
    [
      'of two the one that tells more',
      { ...notes(9, 'a*.md', { tags: ['code', 'python'] }), 'b.md': { tags: ['code'] }, ...notes(2, 'c*.md', {}) },
      ['python'],
    ],
  ])('is a topic where nothing else sorts these notes: %s', (_reason, vault, wanted) => {
    const proposed = propose(vault);
    const { kept } = untouched(proposed);
    expect(proposed.filter(({ id }) => kept.has(id)).map(({ name }) => name)).toEqual(wanted);
  });
});

describe('what is proposed', () => {
  test('all that nothing speaks against, kept, is what is inferred where few notes name a topic', () => {
    const segment = fc.constantFrom('A', 'a', 'B', 'Long name', 'ü', 'Inbox', 'todo');
    const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
    const note = fc.record({
      folder: path,
      topics: fc.array(path, { maxLength: 2 }),
      tags: fc.array(path, { maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(note, { maxLength: 30 }), (specs) => {
        const { atlas, findings } = found(
          Object.fromEntries(
            specs.map(({ folder, topics, tags }, i) => [`${folder}/${i}.md`, { tags, frontmatter: { topics } }]),
          ),
        );
        fc.pre(specs.filter(({ topics }) => topics.length > 0).length * 2 < specs.length);
        const proposed = proposeTopics(findings.sources, {});
        expect(chosenTopics(proposed, untouched(proposed))).toEqual(inferTopics(atlas, 'topics'));
      }),
    );
  });

  test('a name that two sources show is one topic, with the notes of both', () => {
    const proposed = propose(
      Object.fromEntries([...thrice('Vision/*.md', {}), ...thrice('*.md', { tags: ['ml/vision'] })]),
      {},
      ['tag', 'folder'],
    );
    expect(outline(proposed)).toEqual(['ml 6', '  Vision 6']);
    expect(chosenTopics(proposed, { kept: all(proposed), names: new Map() })['tag:ml/vision']).toEqual({
      name: 'Vision',
      parent: 'tag:ml',
      rules: { tags: ['ml/vision'], folders: ['Vision'] },
    });
  });

  test('what another source knows the topic above of stands under it', () => {
    const notes = Object.fromEntries([
      ...thrice('Law/Civil/*.md', { tags: ['civil'] }),
      ...thrice('Law/*.md', {}),
      ...thrice('Art/*.md', {}),
    ]);
    const proposed = propose(notes);
    expect(outline(proposed)).toEqual(['Art 3', 'Law 6', '  Civil 3']);
    expect(chosenTopics(proposed, { kept: all(proposed), names: new Map() })['tag:civil']).toMatchObject({
      parent: 'folder:law',
    });
  });

  test('a name that one source has twice is no sign of one topic', () => {
    const proposed = propose(
      Object.fromEntries([
        ...thrice('A/*.md', {}),
        ...thrice('B/*.md', {}),
        ...thrice('A/Eval/*.md', {}),
        ...thrice('B/Eval/*.md', {}),
        ...thrice('*.md', named('Eval')),
      ]),
      {},
      ['topic', 'folder'],
    );
    expect(outline(proposed)).toEqual(['A 6', '  Eval 3', 'B 6', '  Eval 3', 'Eval 3']);
  });

  test('a map of content is a topic of the notes that link to it', () => {
    const notes = Object.fromEntries([
      ['Vision MOC.md', {}] as [string, NoteSpec],
      ...thrice('*.md', { links: ['Vision MOC'] }),
    ]);
    const proposed = propose(notes);
    expect(outline(proposed)).toEqual(['Vision 3']);
    expect(chosenTopics(proposed, { kept: all(proposed), names: new Map() })).toEqual({
      'map:vision': { name: 'Vision', rules: { linksTo: ['Vision MOC'] } },
    });
  });

  test('a map of content that is the page to start from is left out', () => {
    const notes = Object.fromEntries([
      ['00_README.md', { tags: ['moc'] }] as [string, NoteSpec],
      ...thrice('*.md', { links: ['00_README'] }),
    ]);
    expect(propose(notes).map(({ name, doubt }) => [name, doubt])).toEqual([['00_README', 'shelf']]);
  });

  test.each<[title: string, topic: string | null]>([
    ['Vision MOC', 'Vision'],
    ['MOC - Vision', 'Vision'],
    ['Vision (MOC)', 'Vision'],
    ['Map of Content: Deep learning', 'Deep learning'],
    ['Deep-learning — maps of content', 'Deep-learning'],
    ['MOC', null],
    ['Democracy', null],
    ['mock objects', null],
    ['Vision', null],
  ])('the title %s is that of a map of %s', (title, topic) => {
    expect(
      topicOfMap({
        title,
        tags: [],
        properties: {},
        path: `${title}.md`,
        aliases: [],
        linkpaths: [],
        topicValues: [],
        commaValues: [],
        problems: [],
        indexOf: null,
        ignored: false,
        unread: false,
        copyOf: null,
      }),
    ).toBe(topic);
  });
});

describe('what texts show of a topic that a tag shows too', () => {
  const paths = (from: number, to: number): Set<string> =>
    new Set(Array.from({ length: to - from }, (_, i) => `${from + i}.md`));
  const topicOf = (notes: Set<string>): FoundTopic => ({
    key: 'sails',
    parent: '',
    name: 'Sails',
    rules: {},
    notes,
    reasons: [],
    doubt: null,
  });

  test.each<[reason: string, texts: Set<string>, notes: number, toName: string[]]>([
    ['notes that no rule holds are to name it', paths(0, 9), 9, ['4.md', '5.md', '6.md', '7.md', '8.md']],
    ['where most of them have the tag, the others are not taken along', paths(0, 6), 4, []],
  ])('%s', (_reason, texts, notes, toName) => {
    const [topic, ...others] = proposeTopics(
      [
        { source: 'tag', topics: [{ ...topicOf(paths(0, 4)), rules: { tags: ['sails'] } }] },
        { source: 'content', topics: [topicOf(texts)] },
      ],
      {},
    );
    expect(others).toEqual([]);
    expect(topic?.notes.size).toBe(notes);
    expect(Array.from(topic?.toName ?? [])).toEqual(toName);
  });
});

describe('beside a taxonomy that is there', () => {
  const notes = Object.fromEntries([
    ...thrice('A/*.md', {}),
    ...thrice('A/B/*.md', {}),
    ...thrice('C/*.md', {}),
    ...thrice('*.md', named('Named')),
  ]);

  test.each<[reason: string, taxonomy: TopicSettings, expected: string[]]>([
    ['nothing is known', {}, ['A 6', '  B 3', 'C 3', 'Named 3']],
    ['a path is known, what is below goes under it', { t: { name: 'a' } }, ['B 3', 'C 3', 'Named 3']],
    ['a synonym is known', { t: { name: 'Sea', synonyms: ['c'] } }, ['A 6', '  B 3', 'Named 3']],
    [
      'a rule is known, whatever the topic is called',
      { t: { name: 'Other', rules: { folders: ['A/B'] } } },
      ['A 6', 'C 3', 'Named 3'],
    ],
    ['a topic that was taken over and renamed', { 'folder:c': { name: 'Renamed' } }, ['A 6', '  B 3', 'Named 3']],
    ['all is known', { t: { name: 'A' }, u: { name: 'B' }, v: { name: 'C' }, w: { name: 'Named' } }, []],
  ])('%s', (_reason, taxonomy, expected) => {
    expect(outline(propose(notes, taxonomy))).toEqual(expected);
  });

  test('a new topic stands under the one that is there', () => {
    const proposed = propose(notes, { t: { name: 'a' } });
    expect(chosenTopics(proposed, { kept: all(proposed), names: new Map() })['folder:a/b']).toMatchObject({
      name: 'B',
      parent: 't',
    });
  });
});

describe('what is left of it', () => {
  const notes = Object.fromEntries([
    ...thrice('A/*.md', {}),
    ...thrice('A/B/*.md', {}),
    ...thrice('A/B/C/*.md', {}),
    ...thrice('D/*.md', {}),
    ...thrice('*.md', named('DL')),
  ]);

  test('what stood under a topic that is not wanted moves up, and so do its notes', () => {
    const proposed = propose(notes, {}, ['folder']);
    const kept = new Set(['folder:a', 'folder:a/b/c']);
    const topics = chosenTopics(proposed, { kept, names: new Map() });
    expect(topics).toEqual({
      'folder:a': { name: 'A', rules: { folders: ['A'] } },
      'folder:a/b/c': { name: 'C', parent: 'folder:a', rules: { folders: ['A/B/C'] } },
    });
    const atlas = Atlas.build(MemoryVault.of(notes), { ...OPTIONS, topics, namesBecomeTopics: false });
    expect(Array.from(atlas.notesIn('folder:a')).sort()).toEqual([
      'A/1.md',
      'A/2.md',
      'A/3.md',
      'A/B/1.md',
      'A/B/2.md',
      'A/B/3.md',
    ]);
    expect(notesHeld(proposed, kept).size).toBe(9);
    expect(notesHeld(proposed, new Set(['folder:a/b/c', 'folder:d'])).size).toBe(6);
    expect(notesHeld(proposed, new Set()).size).toBe(0);
  });

  test('a topic renamed keeps the name that notes use, as a synonym', () => {
    const proposed = propose(notes, {}, ['topic', 'folder']);
    const topics = chosenTopics(proposed, {
      kept: new Set(['topic:dl', 'folder:d']),
      names: new Map([
        ['topic:dl', ' Deep\nlearning '],
        ['folder:d', '  '],
      ]),
    });
    expect(topics).toEqual({
      'topic:dl': { name: 'Deep learning', synonyms: ['DL'] },
      'folder:d': { name: 'D', rules: { folders: ['D'] } },
    });
  });
});
