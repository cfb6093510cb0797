import { setLanguage } from '../../src/i18n';
import { panelReasonText } from '../../src/i18n/panel';
import { relatedReasonText } from '../../src/i18n/reasons';
import type { SectionReason } from '../../src/core/panel/reason';
import type { Reason } from '../../src/core/related/reason';

const nameOf = (id: string): string => id.toUpperCase();

afterEach(() => setLanguage('en'));

test.each<[why: string, reason: Reason, en: string, zh: string]>([
  [
    'a language lists in its own way',
    { kind: 'words', words: ['kernel', 'Mercer'] },
    'Shares: kernel, Mercer',
    '共有词语：kernel、Mercer',
  ],
  [
    'a title with a comma is one title',
    { kind: 'both-link-to', via: ['Dense, sparse.md', 'B.md', '甲，乙.md'] },
    'Both link to “Dense, sparse”, B, “甲，乙”',
    '都链接到 “Dense, sparse”、B、“甲，乙”',
  ],
  ['one tag is no tags', { kind: 'tags', tags: ['ml'] }, 'Both have the tag #ml', '都有标签 #ml'],
  [
    'notes are called by their titles',
    { kind: 'both-link-to', via: ['x/A.md', 'B.md'] },
    'Both link to A, B',
    '都链接到 A、B',
  ],
  ['topics by their names', { kind: 'topics', ids: ['a', 'b'] }, 'Both belong to A, B', '都属于 A、B'],
  [
    'a folder by its last name: the way there would fill a narrow panel',
    { kind: 'folder', folder: 'Spaces/Project/mysql' },
    'Same folder: mysql',
    '同一文件夹：mysql',
  ],
])('near: %s', (_why, reason, en, zh) => {
  expect(relatedReasonText(reason, nameOf)).toBe(en);
  setLanguage('zh');
  expect(relatedReasonText(reason, nameOf)).toBe(zh);
});

test.each<[reason: SectionReason, en: string, zh: string]>([
  [{ kind: 'in-topics', ids: ['a'], of: 1 }, 'Both in A', '同属 A'],
  [{ kind: 'in-topics', ids: ['a'], of: 3 }, 'In 1 of its 3 topics: A', '属于它的 3 个主题中的 1 个：A'],
  [{ kind: 'in-topics', ids: ['a', 'b'], of: 2 }, 'In all of its topics: A, B', '属于它的全部主题：A、B'],
  [{ kind: 'in-topics', ids: ['a', 'b'], of: 3 }, 'In 2 of its 3 topics: A, B', '属于它的 3 个主题中的 2 个：A、B'],
])('in the panel: %p', (reason, en, zh) => {
  expect(panelReasonText({ from: 'section', reason }, nameOf)).toBe(en);
  setLanguage('zh');
  expect(panelReasonText({ from: 'section', reason }, nameOf)).toBe(zh);
});
