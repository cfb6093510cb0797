import { PanelContents } from '../../../src/core/panel/contents';
import type { SectionKind, SectionReason } from '../../../src/core/panel/section';
import { PANEL_SECTIONS } from '../../../src/core/panel/sections';
import { finish } from '../../../src/core/steps';
import { panelOf } from './support';

const vault = {
  'A.md':
    '---\nup: "[[Top]]"\ntopics: [One, Two]\n---\nFirst [[C]], then [[B|the other]].\n\n## Later\n\n![[C]] and [[A]] and [[#Later]] and [[Nowhere]] and [[Index]] and ![[picture.png]].\n',
  'B.md': '---\ntopics: [One]\n---\nSee [[A]]. And [[a]].\n',
  'C.md': '---\ntopics: [Two, One]\n---\n',
  'D.md': 'Only [[A]].',
  'Top.md': '---\ntopics: [Two]\n---\n',
  'Index.md': '---\ntopic-index: One\n---\n- [[A]]\n- [[B]]\n- [[Not there]]\n',
  'picture.png': '',
};

const reasonsOf = (kind: SectionKind, { note }: PanelContents, id: string): readonly SectionReason[] =>
  PANEL_SECTIONS[kind].reasons(note, id);

describe('the sections of a note', () => {
  const { look } = panelOf(vault);

  test('links stand in text order, properties first; the note itself, attachments and index notes are left out', () => {
    expect(look('A.md').section('links').ids).toEqual(['Top.md', 'C.md', 'B.md']);
  });

  test('what links here, by title', () => {
    expect(look('A.md').section('linkedFrom').ids).toEqual(['B.md', 'D.md']);
  });

  test('of the same topics the nearest come first, once it is known how near they are', () => {
    const contents = look('A.md');
    const nearness: Readonly<Record<string, number>> = { 'Top.md': 0.3, 'B.md': 0.05, 'C.md': 0 };
    contents.setNearness((path) => nearness[path] ?? 0);
    expect(contents.section('sameTopic').ids).toEqual(['C.md', 'B.md', 'Top.md']);
    expect(finish(contents.sort())).toBe(true);
    expect(contents.section('sameTopic').ids).toEqual(['Top.md', 'C.md', 'B.md']);
  });

  test('nearness does not matter where the person chose another order', () => {
    const contents = look('A.md', { order: 'title' });
    contents.setNearness((path) => (path === 'Top.md' ? 1 : 0));
    expect(contents.isUnsorted).toBe(false);
    expect(contents.section('sameTopic').ids).toEqual(['B.md', 'C.md', 'Top.md']);
  });

  test('notes of the same topics, those with the most in common first', () => {
    expect(look('A.md').section('sameTopic').ids).toEqual(['C.md', 'B.md', 'Top.md']);
    expect(reasonsOf('sameTopic', look('A.md'), 'B.md')).toEqual([{ kind: 'in-topics', ids: [expect.any(String)] }]);
  });

  test('links that lead nowhere', () => {
    expect(look('A.md').section('unwritten').ids).toEqual(['Nowhere']);
  });

  test('a link that leads nowhere is one, in whatever case it is written', () => {
    const contents = panelOf({ 'A.md': '[[Nowhere]], [[nowhere]] and [[Somewhere]]; [[NOWHERE|again]]' }).look('A.md');
    expect(contents.section('unwritten').ids).toEqual(['Nowhere', 'Somewhere']);
    expect(reasonsOf('unwritten', contents, 'Nowhere')).toEqual([
      { kind: 'in-text' },
      { kind: 'more-places', count: 2 },
    ]);
  });

  test('index notes are shown when they are asked for', () => {
    const contents = look('A.md', { showsIndexNotes: true });
    expect(contents.section('links').ids).toEqual(['Top.md', 'C.md', 'B.md', 'Index.md']);
    expect(contents.section('linkedFrom').ids).toEqual(['B.md', 'D.md', 'Index.md']);
  });

  test('an index note that is open shows where it leads, though its links count for nothing', () => {
    expect(look('Index.md').section('links').ids).toEqual(['A.md', 'B.md']);
    expect(look('Index.md').section('unwritten').ids).toEqual([]);
  });

  test('how often a note links here', () => {
    const contents = look('A.md');
    expect(['B.md', 'D.md', 'gone.md'].map((path) => contents.linksFrom(path))).toEqual([2, 1, 0]);
  });

  test('a note that nobody has read has nothing', () => {
    for (const kind of ['links', 'linkedFrom', 'sameTopic', 'unwritten'] as const)
      expect(look('gone.md').section(kind).ids).toEqual([]);
  });
});

describe('why a link stands here', () => {
  const { look } = panelOf(vault);

  test.each([
    ['a property', 'Top.md', [{ kind: 'in-property', name: 'up' }]],
    ['the text above the first heading', 'B.md', [{ kind: 'in-text' }]],
    ['a second place, which is an embed', 'C.md', [{ kind: 'in-text' }, { kind: 'more-places', count: 1 }]],
    ['a heading', 'Nowhere', [{ kind: 'under', heading: 'Later' }]],
  ])('%s', (_why, id, reasons) => {
    expect(reasonsOf('links', look('A.md'), id)).toEqual(reasons);
  });
});

describe('the order that a person chose', () => {
  const files = { 'X.md': '[[b10]] [[B2]] [[á]] [[gone]]', 'b10.md': '', 'B2.md': '', 'á.md': '' };
  const { look } = panelOf(files, { 'b10.md': 3, 'B2.md': 1, 'á.md': 2 });

  test.each([
    ['natural', ['b10.md', 'B2.md', 'á.md']],
    ['title', ['á.md', 'B2.md', 'b10.md']],
    ['titleDown', ['b10.md', 'B2.md', 'á.md']],
    ['newest', ['b10.md', 'á.md', 'B2.md']],
    ['oldest', ['B2.md', 'á.md', 'b10.md']],
  ] as const)('%s', (order, ids) => {
    expect(look('X.md', { order }).section('links').ids).toEqual(ids);
    expect(look('X.md', { order }).inOrder(['b10.md', 'B2.md', 'á.md'])).toEqual(ids);
  });

  test('a hub comes as it is and is sorted in steps', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`n${999 - i}.md`, '[[Hub]]']));
    const contents = panelOf({ 'Hub.md': '', ...many }).look('Hub.md');
    expect(contents.section('linkedFrom').ids[0]).toBe('n999.md');
    const steps = Array.from(contents.sort());
    expect(steps.length).toBeGreaterThan(4);
    expect(contents.section('linkedFrom').ids).toEqual(Array.from({ length: 1000 }, (_, i) => `n${i}.md`));
    expect(finish(contents.sort())).toBe(false);
  });

  test('who else is in a topic of very many notes is found in steps', () => {
    const many = Object.fromEntries(
      Array.from({ length: 2_500 }, (_, i) => [`n${2_499 - i}.md`, '---\ntopics: One\n---\n']),
    );
    const contents = panelOf({ 'A.md': '---\ntopics: One\n---\n', ...many }).look('A.md');
    expect(contents.section('sameTopic')).toEqual({ kind: 'sameTopic', ids: [], isKnown: false });
    expect(finish(contents.sort())).toBe(true);
    expect(contents.section('sameTopic')).toEqual({
      kind: 'sameTopic',
      ids: Array.from({ length: 2_500 }, (_, i) => `n${i}.md`),
      isKnown: true,
    });
  });

  test('looked at anew, a long section stays as it was until it is sorted', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`n${999 - i}.md`, '[[Hub]]']));
    const { atlas, links, look } = panelOf({ 'Hub.md': '', 'Other.md': '', ...many });
    const before = look('Hub.md');
    before.section('linkedFrom');
    finish(before.sort());
    const again = (path: string): PanelContents =>
      new PanelContents(path, atlas, links, { order: 'titleDown', showsIndexNotes: false }, before);
    const contents = again('Hub.md');
    expect(contents.section('linkedFrom').ids).toEqual(before.section('linkedFrom').ids);
    finish(contents.sort());
    expect(contents.section('linkedFrom').ids[0]).toBe('n999.md');
    expect(again('Other.md').section('linkedFrom').ids).toEqual([]);
  });
});
