import { copyName } from '../../../src/core/notes/conflict-copy';

const MANY = 400_000;

describe('names that no person gives a note', () => {
  test.each<[service: string, title: string, original: string]>([
    ['Syncthing', 'Attention.sync-conflict-20240102-123456-ABCDEF7', 'Attention'],
    ['Syncthing, before it named the device', 'Attention.sync-conflict-20140102-123456', 'Attention'],
    [
      'Syncthing, twice',
      'A.sync-conflict-20240102-123456-ABCDEF7.sync-conflict-20240103-123456-ABCDEF7',
      'A.sync-conflict-20240102-123456-ABCDEF7',
    ],
    ['Syncthing, a name with dots', 'v1.2 notes.sync-conflict-20240102-123456-ABCDEF7', 'v1.2 notes'],
    ['Dropbox', "Attention (Anna's conflicted copy 2024-01-02)", 'Attention'],
    ['Dropbox, a device', "Attention (MacBook's conflicted copy 2024-01-02)", 'Attention'],
    ['Dropbox, another one of that day', "Attention (Anna's conflicted copy 2024-01-02) (1)", 'Attention'],
    ['Dropbox, the number inside', "Attention (Anna's conflicted copy 2024-01-02 (2))", 'Attention'],
    ['Dropbox, without a date', "Attention (Anna's conflicted copy)", 'Attention'],
    ['a name that ends in brackets', "Attention (2017) (Anna's conflicted copy 2024-01-02)", 'Attention (2017)'],
    ['Dropbox, names that differ in case alone', 'attention (Case Conflict)', 'attention'],
    ['Dropbox, another one of these', 'attention (Case Conflict 1)', 'attention'],
    ['Dropbox, a folder that was not synced', 'Attention (Selective Sync Conflict)', 'Attention'],
    ['Dropbox, names that only look alike', 'Übung (Unicode Encoding Conflict)', 'Übung'],
    ['Dropbox in German', 'Attention (In Konflikt stehende Kopie von Anna 2024-01-02)', 'Attention'],
    ['Dropbox in German, another form', 'Attention (Annas in Konflikt stehende Kopie 2024-01-02)', 'Attention'],
    ['Dropbox in French', 'Attention (Copie en conflit de Anna 2024-01-02)', 'Attention'],
    ['Dropbox in Spanish', 'Attention (Copia en conflicto de Anna 2024-01-02)', 'Attention'],
    ['Dropbox in Italian', 'Attention (Copia in conflitto di Anna 2024-01-02)', 'Attention'],
    ['Dropbox in Portuguese', 'Attention (Cópia em conflito de Anna 2024-01-02)', 'Attention'],
    ['Dropbox in Dutch', 'Attention (Conflicterende kopie van Anna 2024-01-02)', 'Attention'],
    ['Dropbox in Swedish', 'Attention (Annas konfliktkopia 2024-01-02)', 'Attention'],
    ['Dropbox in Danish', 'Attention (Annas konfliktkopi 2024-01-02)', 'Attention'],
    ['Dropbox in Polish', 'Attention (kopia w konflikcie użytkownika Anna 2024-01-02)', 'Attention'],
    ['Dropbox in Russian', 'Attention (конфликтующая копия с Anna 2024-01-02)', 'Attention'],
    ['Dropbox in Japanese', 'Attention (Anna の競合コピー 2024-01-02)', 'Attention'],
    ['Dropbox in simplified Chinese', 'Attention (Anna 的冲突副本 2024-01-02)', 'Attention'],
    ['Dropbox in traditional Chinese', 'Attention (Anna 的衝突複本 2024-01-02)', 'Attention'],
    ['Dropbox in Korean', 'Attention (Anna의 충돌된 복사본 2024-01-02)', 'Attention'],
    ['brackets of full width', '注意力（Anna 的冲突副本 2024-01-02）', '注意力'],
    ['Nutstore', 'Attention(Anna-PC的冲突副本1_2024-01-02 12-34-56)', 'Attention'],
    ['Obsidian Sync', 'Attention (Conflicted copy iPhone 202401021234)', 'Attention'],
    [
      'Obsidian Sync, a device with brackets in its name',
      'Attention (Conflicted copy Pixel (work) 202401021234)',
      'Attention',
    ],
    ['Nextcloud', 'Attention (conflicted copy 2024-01-02 123456)', 'Attention'],
    ['ownCloud, as it was', 'Attention_conflict-20240102-123456', 'Attention'],
    ['Resilio Sync', 'Attention.Conflict', 'Attention'],
    ['Resilio Sync, another one', 'Attention.Conflict(1)', 'Attention'],
    ['rclone', 'Attention.conflict1', 'Attention'],
    ['Seafile', 'Attention (SFConflict anna@example.org 2024-01-02-12-34-56)', 'Attention'],
    ['Synology Drive', 'Attention_DESKTOP-1_Jan-02-123456-2024_Conflict', 'Attention'],
    ['Proton Drive', 'Attention (# Edit conflict 2024-01-02 abCD12 #)', 'Attention'],
    ['Box', 'Attention (Anna conflicted version 1)', 'Attention'],
    ['pCloud', 'Attention [conflicted]', 'Attention'],
    ['OneDrive on Linux', 'Attention-thinkpad-safeBackup-0001', 'Attention'],
  ])('%s: %s', (_service, title, original) => {
    expect(copyName(`a/b.c/${title}.md`)).toEqual({ sure: `a/b.c/${original}.md`, likely: [] });
    expect(copyName(`${title}.MD`).sure).toBe(`${original}.MD`);
  });

  test.each([
    'Attention',
    'Conflict',
    'On conflicted copy',
    'Conflicted copy 2024-01-02',
    '(conflicted copy 2024-01-02)',
    'War (conflict 1914)',
    'Ukraine (conflict)',
    'Merge conflict',
    'conflict-of-interest',
    'Interest.conflict',
    'sync-conflict-20240102-123456',
    'Attention.sync-conflict',
    'Attention (copy)',
    'Attention copy',
    'Konfliktkopie (Film)',
    'The conflicted copy [draft]',
    'a (b',
    'b)',
    ')',
    '',
  ])('%s is one that a person may give', (title) => {
    expect(copyName(`a/${title}.md`)).toEqual({ sure: null, likely: [] });
  });

  test('the folder does not count', () => {
    expect(copyName('A (conflicted copy 2024-01-02)/b.md')).toEqual({ sure: null, likely: [] });
  });
});

describe('names that a person gives a note as well', () => {
  test.each<[reason: string, title: string, originals: string[]]>([
    ['a number in brackets', 'Family (1)', ['Family']],
    ['without a space before it', 'Family(12)', ['Family']],
    ['a year is no such number', 'Family (2024)', []],
    ['a number', 'Chapter 2', ['Chapter']],
    ['a number of two digits', 'Chapter 12', ['Chapter']],
    ['the first is made by hand', 'Chapter 1', []],
    ['no number of a copy', 'Chapter 02', []],
    ['a year', 'Review 2024', []],
    ['a phone', 'Family_conf(1)', ['Family_conf', 'Family']],
    ['a computer', 'Attention-DESKTOP', ['Attention']],
    ['a computer of Windows', 'Attention-DESKTOP-A1B2C3D', ['Attention-DESKTOP', 'Attention']],
    ['a computer of a firm', 'Attention-5CG1234XYZ', ['Attention']],
    [
      'a computer with a name',
      "Attention-Anna's-MacBook-Pro",
      ["Attention-Anna's-MacBook", "Attention-Anna's", 'Attention'],
    ],
    ['a computer, and a number', 'Attention-DESKTOP-2', ['Attention']],
    ['small letters', 'a-note-about-things', []],
    ['a day', '2024-01-02', []],
    ['more hyphens than a name of a computer has', 'A-B-C-D-E-FG', ['A-B-C-D-E', 'A-B-C-D', 'A-B-C', 'A-B']],
    ['nothing before it', '-PC', []],
    ['only a number', '(1)', []],
  ])('%s: %s', (_reason, title, originals) => {
    expect(copyName(`a/${title}.md`)).toEqual({ sure: null, likely: originals.map((one) => `a/${one}.md`) });
  });
});

// What grows with the square of a name takes longer here than a test may, and what grows with the name a moment.
test.each([
  ['brackets in brackets', `${'('.repeat(MANY)}${')'.repeat(MANY)}`],
  ['hyphens', 'a-B'.repeat(MANY)],
  ['brackets that stay open', `${'A ('.repeat(MANY)})`],
])('a name of very many %s takes no time', (_reason, title) => {
  expect(copyName(`${title}.md`)?.sure ?? null).toBeNull();
});
