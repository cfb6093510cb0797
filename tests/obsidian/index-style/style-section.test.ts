/** @jest-environment jsdom */
import type { SectionReading, ShownEntry } from '../../../src/obsidian/views/index-style/read-section';
import { styleSection, unstyleSection } from '../../../src/obsidian/views/index-style/style-section';

beforeAll(() => {
  // The app's own, as far as it is used here.
  globalThis.createSpan = (name) => {
    const span = document.createElement('span');
    if (typeof name === 'string') span.className = name;
    return span;
  };
});

const entry = (linkpath: string, more: Partial<ShownEntry> = {}): ShownEntry => ({
  line: 0,
  linkpath,
  nested: false,
  hasCount: false,
  open: false,
  ...more,
});
const NOTES = { part: 'notes', end: 1 } as const;
const link = (target: string): string => `<a class="internal-link" data-href="${target}">${target}</a>`;

/** What each class is on, in the order of the page. */
function styled(section: HTMLElement): string[] {
  return Array.from(section.querySelectorAll('[class*="topic-atlas-index-"]'), ({ className, textContent }) => {
    const names = className.split(' ').filter((name) => name.startsWith('topic-atlas-index-'));
    return `${names.map((name) => name.slice('topic-atlas-index-'.length)).join()}: ${textContent.trim().replace(/^: /, '')}`;
  });
}

test.each<[string, string, SectionReading, string[]]>([
  [
    'problem, arrow and approach',
    `<ul><li>${link('X')}: Why <em>now</em>? → So.</li></ul>`,
    { kind: 'list', ...NOTES, entries: [entry('X')] },
    ['title: X', 'problem: Why now?', 'arrow: →'],
  ],
  [
    'an open problem, and the remark under it as it is',
    `<ul><li>${link('X')}: Why? → <em>open</em><ul><li>${link('X')}: mine</li></ul></li></ul>`,
    { kind: 'list', ...NOTES, entries: [entry('X', { open: true })] },
    ['title: X', 'problem: Why?', 'arrow: →', 'open: open'],
  ],
  [
    'a gist',
    `<ul><li>${link('X')}: Some words.</li></ul>`,
    { kind: 'list', ...NOTES, entries: [entry('X')] },
    ['title: X', 'problem: Some words.'],
  ],
  [
    "two arrows, of which one is the text's: the title alone",
    `<ul><li>${link('X')}: From a → b → c</li></ul>`,
    { kind: 'list', ...NOTES, entries: [entry('X')] },
    ['title: X'],
  ],
  [
    'topics within topics, with what the app puts before them',
    `<ul><li><span class="list-bullet"></span>${link('X')} (4): All.<ul><li>${link('Y')} (2)</li></ul></li></ul>`,
    { kind: 'list', ...NOTES, entries: [entry('X', { hasCount: true }), entry('Y', { hasCount: true, nested: true })] },
    ['title: X', 'count: (4)', 'problem: All.', 'title: Y', 'count: (2)'],
  ],
  [
    "items set apart by blank lines, a person's between them",
    `<ul><li><p>${link('X')}: A.</p></li><li><p>mine</p></li><li><p>${link('Y')}: B.</p></li></ul>`,
    { kind: 'list', ...NOTES, entries: [entry('X'), entry('Y')] },
    ['title: X', 'problem: A.', 'title: Y', 'problem: B.'],
  ],
  [
    'a list that is not what was read',
    `<ul><li>${link('Z')}: A.</li><li>words ${link('X')}: B.</li></ul>`,
    { kind: 'list', ...NOTES, entries: [entry('X')] },
    [],
  ],
  [
    'encoded links',
    `<ul><li>${link('X%20y.md#part')}</li></ul>`,
    { kind: 'list', ...NOTES, entries: [entry('X y.md')] },
    ['title: X%20y.md#part'],
  ],
  [
    'a table, but for a row that is no entry',
    `<table><thead><tr><th>Note</th></tr></thead><tbody><tr><td>${link('X')}</td><td>Why?</td><td><em>open</em></td></tr>
      <tr><td>${link('Y')}</td><td>mine</td><td></td></tr></tbody></table>`,
    { kind: 'table', ...NOTES, rows: [entry('X', { open: true }), null] },
    ['title: X', 'problem: Why?', 'open: open'],
  ],
  [
    'a card',
    `<div class="callout"><div class="callout-title"><div class="callout-title-inner">${link('X')}</div></div>
      <div class="callout-content"><p>Why?<br>\n→ So.</p></div></div>`,
    { kind: 'card', entry: entry('X') },
    ['title: X', 'problem: Why?', 'arrow: →'],
  ],
  ['the counts', '<p>2 topics · 3 notes · 1 linked</p>', { kind: 'counts' }, ['quiet: 2 topics · 3 notes · 1 linked']],
])('%s', (_reason, html, reading, expected) => {
  const section = document.createElement('div');
  section.append(document.createRange().createContextualFragment(html));
  const [before, text] = [section.innerHTML, section.textContent];
  styleSection(section, reading);
  expect(styled(section)).toEqual(expected);
  expect(section.textContent).toBe(text);
  unstyleSection(section);
  expect(section.innerHTML).toBe(before);
});
