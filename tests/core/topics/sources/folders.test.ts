import { folders } from '../../../../src/core/topics/sources/folders';
import { folderKind } from '../../../../src/core/topics/sources/kind-words';
import { foundBy, many, outline, type Notes } from './found';

const found = (notes: Notes): string[] => outline(foundBy(folders, notes));

describe('folders that are there for the order alone are folded up', () => {
  test.each<[reason: string, notes: Notes, topics: string[]]>([
    ['one over all the others', { ...many(5, 'Vault/Art/*.md'), ...many(5, 'Vault/Law/*.md') }, ['Art 5', 'Law 5']],
    [
      'one over nearly all the others',
      { ...many(20, 'notes/Art/*.md'), ...many(20, 'notes/Law/*.md'), 'README.md': {}, 'notes/x.md': {} },
      ['Art 20', 'Law 20'],
    ],
    [
      'several, one in the other',
      { ...many(5, 'docs/src/content/Art/*.md'), ...many(5, 'docs/src/content/Law/*.md') },
      ['Art 5', 'Law 5'],
    ],
    [
      'a chain of single children',
      { ...many(5, 'Art/Modern/Cubism/*.md'), ...many(5, 'Law/*.md') },
      ['Art 5', 'Law 5'],
    ],
    [
      'not a folder with notes of its own',
      { ...many(5, 'Art/*.md'), ...many(5, 'Art/Cubism/*.md'), ...many(5, 'Law/*.md') },
      ['Art 10', 'Art/Cubism 5', 'Law 5'],
    ],
    ['not the only folder, where it has none below it', many(5, 'Art/*.md'), ['Art 5']],
    [
      'years and months',
      { ...many(5, '2024/01-January/*.md'), ...many(5, '2024/02-February/*.md'), ...many(5, 'Art/*.md') },
      ['Art 5'],
    ],
    [
      'years between a shelf and what stands on it',
      { ...many(5, 'Projects/2024/Alpha/*.md'), ...many(5, 'Projects/2023/Beta/*.md'), ...many(5, 'Art/*.md') },
      ['Art 5', 'Projects 10 (shelf)', 'Projects/Beta 5', 'Projects/Alpha 5'],
    ],
    [
      'a year of a subject, whose notes are those of the subject',
      { ...many(5, 'Law/2024/*.md'), ...many(5, 'Law/2023/*.md'), ...many(5, 'Art/*.md') },
      ['Art 5', 'Law 10'],
    ],
    [
      'not a name that may be a date where no other folder is one',
      { ...many(5, 'Novels/1984/*.md'), ...many(5, 'Novels/Emma/*.md'), ...many(5, 'May/*.md') },
      ['May 5', 'Novels 10', 'Novels/1984 5', 'Novels/Emma 5'],
    ],
  ])('%s', (_reason, notes, topics) => {
    expect(found(notes)).toEqual(topics);
  });
});

describe('folders that tell nothing of a subject are left to the person', () => {
  test.each([
    ['Daily notes', 'daily'],
    ['01 - Journal', 'daily'],
    ['📅 Tagebuch', 'daily'],
    ['日记', 'daily'],
    ['_Inbox', 'inbox'],
    ['00-收件箱', 'inbox'],
    ['Входящие', 'inbox'],
    ['4-Archive', 'archive'],
    ['Archiv', 'archive'],
    ['Attachments', 'attachments'],
    ['Pièces jointes', 'attachments'],
    ['附件', 'attachments'],
    ['Templates', 'templates'],
    ['Vorlagen', 'templates'],
    ['テンプレート', 'templates'],
    ['Excalidraw', 'tool'],
    ['_tools', 'tool'],
    ['.trash', 'archive'],
    ['1-Projects', 'shelf'],
    ['Bereiche', 'shelf'],
    ['02 Areas', 'shelf'],
    ['Zettelkasten', 'shelf'],
    ['Machine learning', null],
    ['Architecture', null],
    ['Old English', null],
    ['Inboxes of the world', null],
    ['Template metaprogramming', null],
    ['2024', null],
  ])('%s by name: %s', (name, kind) => {
    expect(folderKind(name)).toBe(kind);
  });

  test.each<[reason: string, notes: Notes, topics: string[]]>([
    [
      'daily notes, by their titles, whatever the folder is called',
      { ...many(9, 'Tage/2026-03-0*.md'), ...many(5, 'Art/*.md') },
      ['Art 5', 'Tage 9 (daily)'],
    ],
    [
      'daily notes in a folder that is a year',
      { ...many(9, '2026/2026-03-0*.md'), ...many(5, 'Art/*.md') },
      ['2026 9 (daily)', 'Art 5'],
    ],
    [
      'weekly notes in folders by year',
      { ...many(9, 'Log book/2026/2026-W1*.md'), ...many(5, 'Art/*.md') },
      ['Art 5', 'Log book 9 (daily)'],
    ],
    [
      'notes of a subject whose titles have dates',
      { ...many(9, 'Battles/Battle of Hastings 14 October 106*.md'), ...many(5, 'Art/*.md') },
      ['Art 5', 'Battles 9'],
    ],
    [
      'drawings, by the property that their tool writes',
      { ...many(5, 'Pictures/*.md', { frontmatter: { 'excalidraw-plugin': 'parsed' } }), ...many(5, 'Art/*.md') },
      ['Art 5', 'Pictures 5 (tool)'],
    ],
    [
      'what is below one of them',
      { ...many(5, 'Archive/Art/*.md'), ...many(5, 'Archive/Law/*.md'), ...many(5, 'Bread/*.md') },
      ['Archive 10 (archive)', 'Archive/Art 5 (archive)', 'Archive/Law 5 (archive)', 'Bread 5'],
    ],
    [
      'a shelf, but not what stands on it',
      { ...many(5, 'Areas/Art/*.md'), ...many(5, 'Areas/Law/*.md'), ...many(5, 'Bread/*.md') },
      ['Areas 10 (shelf)', 'Areas/Art 5', 'Areas/Law 5', 'Bread 5'],
    ],
    [
      'nor what stands there alone',
      { ...many(5, 'Areas/Art/*.md'), ...many(5, 'Bread/*.md') },
      ['Areas 5 (shelf)', 'Areas/Art 5', 'Bread 5'],
    ],
  ])('%s', (_reason, notes, topics) => {
    expect(found(notes)).toEqual(topics);
  });
});

test('each has a rule and a reason with its count', () => {
  expect(
    foundBy(folders, { ...many(5, 'Art/*.md'), ...many(3, 'Law/*.md') }).map(({ rules, reasons }) => [rules, reasons]),
  ).toEqual([
    [{ folders: ['Art'] }, [{ kind: 'folder', folder: 'Art', notes: 5 }]],
    [{ folders: ['Law'] }, [{ kind: 'folder', folder: 'Law', notes: 3 }]],
  ]);
});
