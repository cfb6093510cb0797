import { Atlas } from '../../../src/core/atlas/atlas';
import { finish } from '../../../src/core/steps';
import { chosenTopics, notesToName, untouched } from '../../../src/core/topics/infer-choice';
import { findTopics, proposeTopics, type ProposedTopic } from '../../../src/core/topics/infer-proposal';
import { SOURCES } from '../../../src/core/topics/sources';
import { contentFinder } from '../../../src/core/topics/sources/content/content';
import { textWords } from '../../../src/core/topics/sources/content/text-words';
import { DEFAULTS } from '../../../src/settings';
import { MemoryVault } from '../../support/memory-vault';
import { SUBJECTS } from './habits/subjects';
import { categories, flatTags, folderNotes, oneFolder, para, upLinks, type Texts } from './habits/vaults';

/** A vault, and what the guide proposes for it once it has read the texts too. */
function proposedIn(texts: Texts): { atlas: Atlas; proposed: readonly ProposedTopic[] } {
  const vault = new MemoryVault(texts);
  const content = contentFinder({
    words: (path) => textWords(texts[path] ?? ''),
    headings: (path) => vault.metadata(path)?.headings?.map(({ heading }) => heading) ?? [],
  });
  const atlas = Atlas.build(vault, DEFAULTS);
  const { sources } = finish(findTopics(atlas, DEFAULTS.topicsProperty, [...SOURCES, content]));
  return { atlas, proposed: proposeTopics(sources, {}) };
}

function proposedFor(texts: Texts): readonly ProposedTopic[] {
  return proposedIn(texts).proposed;
}

/** What is ticked before anybody touched it. */
function ticked(proposed: readonly ProposedTopic[]): ProposedTopic[] {
  const { kept } = untouched(proposed);
  return proposed.filter(({ id }) => kept.has(id));
}

/** Names from the top, without those that are not ticked. */
function outline(topics: readonly ProposedTopic[]): string[] {
  const paths = new Map<string | null, string>();
  return topics.map(({ id, parent, name, notes }) => {
    const above = paths.get(parent);
    const path = above === undefined ? name : `${above}/${name}`;
    paths.set(id, path);
    return `${path} ${notes.size}`;
  });
}

function left(proposed: readonly ProposedTopic[]): Record<string, string | null> {
  const { kept } = untouched(proposed);
  return Object.fromEntries(proposed.filter(({ id }) => !kept.has(id)).map(({ name, doubt }) => [name, doubt]));
}

test.each([
  ['flat tags', flatTags()],
  ['categories', categories()],
  ['what notes stand under', upLinks()],
  ['projects, areas and resources', para()],
  ['folders with a note of their name', folderNotes()],
  ['everything in one folder', oneFolder()],
])('%s: each topic holds what was said, once the taxonomy is there', (_habit, texts) => {
  const { atlas, proposed } = proposedIn(texts);
  const choice = untouched(proposed);
  atlas.setOptions({ ...DEFAULTS, topics: chosenTopics(proposed, choice) });
  const toName = new Set(notesToName(proposed, choice, (id) => atlas.topicPath(id)).keys());
  const below = (id: string): string[] => [
    ...atlas.notesIn(id),
    ...atlas.subtopics(id).flatMap((child) => below(child.id)),
  ];
  for (const { id, notes } of ticked(proposed))
    expect(Array.from(new Set(below(id))).sort()).toEqual(
      Array.from(notes)
        .filter((note) => !toName.has(note))
        .sort(),
    );
});

describe('what is ticked at first is what a person would tick', () => {
  test.each<[habit: string, texts: Texts, topics: string[], notTicked: Record<string, string>]>([
    [
      'flat tags: the subjects, and not how far a note is',
      flatTags(),
      ['astronomy 8', 'bicycles 8', 'bread 8', 'databases 8', 'gardening 8', 'spanish 8'],
      { draft: 'status', evergreen: 'status', todo: 'status' },
    ],
    [
      'categories that are links: those, and not who wrote, who published, how far one has read, or where it lies',
      categories(),
      ['Astronomy 9', 'Bread 9', 'Databases 9', 'Gardening 9'],
      {
        Categories: 'shelf',
        Notes: 'shelf',
        References: 'shelf',
        'Ines Okafor': 'origin',
        'Marek Lind': 'origin',
        'Lantern Press': 'origin',
        'Quay Books': 'origin',
        finished: 'status',
        reading: 'status',
      },
    ],
    [
      'what notes stand under: as a tree, with maps that bring two subjects together, without the page to start from',
      upLinks(),
      [
        'Crafts 30',
        'Crafts/Bicycles 9',
        'Crafts/Bread 9',
        'Crafts/Gardening 9',
        'Science 20',
        'Science/Astronomy 9',
        'Science/Databases 9',
        'Spanish 9',
      ],
      { Home: 'shelf' },
    ],
    [
      'projects, areas and resources: what stands in them, even alone; no inbox, days, archive, nor texts of these',
      para(),
      ['Billing migration 8', 'Allotment 8', 'Astronomy 8', 'Bread 8'],
      {
        '0 - Inbox': 'inbox',
        '1 - Projects': 'shelf',
        '2 - Areas': 'shelf',
        '3 - Resources': 'shelf',
        '4 - Archive': 'archive',
        Journal: 'daily',
      },
    ],
    [
      'folders with a note of their name: their tree, where one that holds only another is that one',
      folderNotes(),
      ['Astronomy 10', 'Kitchen 24', 'Kitchen/Bread 10', 'Kitchen/Gardening 10', 'Spanish 10', 'Work 11'],
      { attachments: 'attachments' },
    ],
  ])('%s', (_habit, texts, topics, notTicked) => {
    const proposed = proposedFor(texts);
    expect(outline(ticked(proposed))).toEqual(topics);
    expect(left(proposed)).toMatchObject(notTicked);
  });

  test('everything in one folder: a group for each subject, by a word of its own, and not the folder', () => {
    const proposed = proposedFor(oneFolder());
    const groups = ticked(proposed);
    const subjectOf = (path: string): string | undefined =>
      SUBJECTS.find(({ titles }) => titles.some((title) => path === `Notes/${title}.md`))?.name;
    expect(groups.map(({ notes }) => new Set(Array.from(notes, subjectOf)).size)).toEqual(groups.map(() => 1));
    expect(new Set(groups.map(({ notes: [first = ''] }) => subjectOf(first))).size).toBe(SUBJECTS.length);
    expect(left(proposed)).toMatchObject({ Notes: 'shelf' });
  });
});
