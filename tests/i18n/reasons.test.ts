import { setLanguage } from '../../src/i18n';
import { panelReasonText } from '../../src/i18n/panel';
import { relatedReasonText } from '../../src/i18n/reasons';
import type { Reason } from '../../src/core/related/reason';
import type { SectionReason } from '../../src/core/panel/section';

const nameOf = (id: string): string => id.toUpperCase();

afterEach(() => setLanguage('en'));

test.each<[why: string, reason: Reason, en: string, zh: string]>([
  [
    'a language lists in its own way',
    { kind: 'words', words: ['kernels', 'Mercer', 'priors'] },
    'Both about kernels, Mercer and priors',
    '都谈kernels、Mercer和priors',
  ],
  ['one word', { kind: 'words', words: ['kernels'] }, 'Both about kernels', '都谈kernels'],
  [
    'what has a comma in it is one',
    { kind: 'words', words: ['Dense, sparse', '甲，乙'] },
    'Both about “Dense, sparse” and “甲，乙”',
    '都谈“Dense, sparse”和“甲，乙”',
  ],
  [
    'notes are called by their titles, as links',
    { kind: 'both-link-to', via: ['x/A.md', 'B.md'] },
    'You link both to [[A]] and [[B]]',
    '你把二者都链接到了 [[A]]和[[B]]',
  ],
  [
    'one note does what several do',
    { kind: 'both-linked-from', via: ['A.md'] },
    '[[A]] links to both',
    '[[A]] 同时链接到二者',
  ],
  [
    'several do it too',
    { kind: 'both-linked-from', via: ['A.md', 'B.md'] },
    '[[A]] and [[B]] link to both',
    '[[A]]和[[B]] 同时链接到二者',
  ],
  ['a note between', { kind: 'linked-through', via: ['A.md'] }, '[[A]] lies between them', '二者之间有 [[A]]'],
  [
    'two in a row',
    { kind: 'neighbours-linked', via: ['A.md', 'B.md'] },
    '[[A]] and [[B]] lie between them',
    '二者之间有 [[A]]和[[B]]',
  ],
  ['topics by their names', { kind: 'topics', ids: ['a', 'b'] }, 'Both in A and B', '都属于 A和B'],
  ['tags', { kind: 'tags', tags: ['ml'] }, 'Both tagged #ml', '都有标签 #ml'],
  [
    'a folder by its last name: the way there would fill a narrow panel',
    { kind: 'folder', folder: 'Spaces/Project/mysql' },
    'Both in the folder mysql',
    '都在文件夹 mysql 中',
  ],
])('near: %s', (_why, reason, en, zh) => {
  expect(relatedReasonText(reason, nameOf)).toBe(en);
  setLanguage('zh');
  expect(relatedReasonText(reason, nameOf)).toBe(zh);
});

test.each<[reason: SectionReason, en: string, zh: string]>([
  [{ kind: 'in-topics', ids: ['a', 'b'] }, 'Both in A, B', '同属 A、B'],
  [{ kind: 'links-here' }, 'Links to this note', '链接到本笔记'],
  [{ kind: 'linked-here' }, 'Linked in this note', '本笔记链接到它'],
  [{ kind: 'named', direction: 'here' }, 'Named in this note', '本笔记提到了它'],
])('in the panel: %p', (reason, en, zh) => {
  expect(panelReasonText({ from: 'section', reason }, nameOf)).toBe(en);
  setLanguage('zh');
  expect(panelReasonText({ from: 'section', reason }, nameOf)).toBe(zh);
});
