import {
  ASTRONOMY,
  BICYCLES,
  BREAD,
  DATABASES,
  draftsOf,
  GARDEN,
  SPANISH,
  SUBJECTS,
  type Draft,
  type Subject,
} from './subjects';

/** Texts of notes by their paths. */
export type Texts = Readonly<Record<string, string>>;

const MONTHS = ['01', '02', '03'];

/** Tags without a tree in the properties, some that say how far a note is, and notes that nobody tagged. */
export function flatTags(): Texts {
  return notesOf(SUBJECTS, (draft, { name }, at) => {
    const state = ['todo', 'draft', 'evergreen'][at % 3] ?? '';
    const tags = at === 4 ? [state] : at % 2 === 0 ? [name.toLowerCase(), state] : [name.toLowerCase()];
    return [`${draft.title}.md`, withProperties({ tags: list(tags) }, draft.body)];
  });
}

/** Categories that are links to pages, and what a form asks of each note besides. */
export function categories(): Texts {
  return {
    ...notesOf([ASTRONOMY, BREAD, DATABASES, GARDEN], (draft, { name }, at) => [
      `${at % 2 === 0 ? 'Notes' : 'References'}/${draft.title}.md`,
      withProperties(
        {
          categories: list([`"[[${name}]]"`]),
          author: at % 3 === 0 ? '"[[Ines Okafor]]"' : '"[[Marek Lind]]"',
          publisher: at % 2 === 0 ? 'Lantern Press' : 'Quay Books',
          status: at % 2 === 0 ? 'reading' : 'finished',
          rating: String((at % 5) + 1),
          created: `2026-02-${10 + at}`,
        },
        draft.body,
      ),
    ]),
    ...Object.fromEntries(
      [ASTRONOMY, BREAD, DATABASES, GARDEN].map(({ name }) => [
        `Categories/${name}.md`,
        `All that I have on ${name.toLowerCase()}.\n`,
      ]),
    ),
    'Templates/Note template.md': withProperties({ categories: '', status: '' }, '\n'),
    'Templates/Book template.md': withProperties({ categories: '', author: '' }, '\n'),
    'Templates/Film template.md': withProperties({ categories: '', author: '' }, '\n'),
  };
}

/** Each note says what it stands under, up to the page to start from. */
export function upLinks(): Texts {
  const above: readonly [string, readonly Subject[]][] = [
    ['Crafts MOC', [BICYCLES, BREAD, GARDEN]],
    ['Science MOC', [ASTRONOMY, DATABASES]],
    ['Languages MOC', [SPANISH]],
  ];
  const pages = above.flatMap(([map, subjects]): [string, string][] => [
    [`${map}.md`, withProperties({ up: '"[[Home]]"' }, 'Where to begin.\n')],
    ...subjects.map(({ name }): [string, string] => [
      `${name}.md`,
      withProperties({ up: `"[[${map}]]"` }, `What I know of ${name.toLowerCase()}.\n`),
    ]),
  ]);
  return {
    'Home.md': 'Start here.\n',
    ...Object.fromEntries(pages),
    ...notesOf(SUBJECTS, ({ title, body }, { name }, at) => [
      `${title}.md`,
      withProperties({ up: `"[[${name}]]"`, created: `2026-01-${10 + at}` }, body),
    ]),
  };
}

/** Projects, areas, resources, an archive, an inbox and a note for each day. */
export function para(): Texts {
  const folders = new Map([
    [BREAD, '3 - Resources/Bread'],
    [ASTRONOMY, '3 - Resources/Astronomy'],
    [DATABASES, '1 - Projects/Billing migration'],
    [GARDEN, '2 - Areas/Allotment'],
    [BICYCLES, '4 - Archive/Bike tour'],
  ]);
  const moods = ['Slept badly', 'Long walk by the river', 'Called home', 'Rain all day', 'Early meeting'];
  const days = MONTHS.flatMap((month) => ['03', '11', '17', '26'].map((day) => `2026-${month}-${day}`));
  return {
    ...notesOf(Array.from(folders.keys()), (draft, subject, at) => [
      `${at === 8 ? '0 - Inbox' : (folders.get(subject) ?? '')}/${draft.title}.md`,
      draft.body,
    ]),
    ...Object.fromEntries(
      days.map((day, at) => [
        `Journal/${day}.md`,
        `## Log\n\n${moods[at % moods.length] ?? ''}. ${moods[(at * 2 + 1) % moods.length] ?? ''}.\n\n## Thanks\n\nTea, friends.\n`,
      ]),
    ),
    'Templates/Daily template.md': '## Log\n\n## Thanks\n',
    'Templates/Project template.md': '## Aim\n\n## Steps\n',
    'Templates/Meeting template.md': '## Who\n\n## What\n',
  };
}

/** Each folder has a note of its name inside. */
export function folderNotes(): Texts {
  const folders = new Map([
    [BREAD, 'Kitchen/Bread'],
    [GARDEN, 'Kitchen/Gardening'],
    [ASTRONOMY, 'Astronomy'],
    [DATABASES, 'Work/Databases'],
    [SPANISH, 'Spanish'],
  ]);
  const names = [...folders.values(), 'Kitchen', 'Work'];
  return {
    ...Object.fromEntries(
      names.map((folder) => [`${folder}/${folder.slice(folder.lastIndexOf('/') + 1)}.md`, 'What is in here.\n']),
    ),
    ...notesOf(Array.from(folders.keys()), (draft, subject) => [
      `${folders.get(subject) ?? ''}/${draft.title}.md`,
      draft.body,
    ]),
    ...Object.fromEntries(
      ['receipt', 'scan of a letter', 'sky chart'].map((title) => [
        `Kitchen/attachments/${title}.md`,
        '![[scan.png]]\n',
      ]),
    ),
  };
}

/** One folder, no tags, no properties, hardly a link. */
export function oneFolder(): Texts {
  return notesOf(SUBJECTS, ({ title, body }) => [`Notes/${title}.md`, body]);
}

function notesOf(
  subjects: readonly Subject[],
  write: (draft: Draft, subject: Subject, at: number) => readonly [path: string, text: string],
): Texts {
  return Object.fromEntries(
    subjects.flatMap((subject) => draftsOf(subject).map((draft, at) => write(draft, subject, at))),
  );
}

function withProperties(properties: Readonly<Record<string, string>>, body: string): string {
  const lines = Object.entries(properties).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join('')}---\n\n${body}`;
}

function list(values: readonly string[]): string {
  return `[${values.join(', ')}]`;
}
