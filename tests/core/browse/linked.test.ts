import { Atlas } from '../../../src/core/atlas/atlas';
import { linkedInSteps, type LinkedLists } from '../../../src/core/browse/linked';
import { finish } from '../../../src/core/steps';
import { DEFAULTS } from '../../../src/settings';
import { MemoryVault } from '../../support/memory-vault';

const TOPICS = { a: { name: 'A' }, b: { name: 'B', parent: 'a' }, c: { name: 'C' } };

const lists = (files: Readonly<Record<string, string>>): LinkedLists =>
  finish(linkedInSteps(Atlas.build(new MemoryVault(files), { ...DEFAULTS, topics: TOPICS })));

test('hubs are notes with many links, those with most first', () => {
  const spokes = Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((i) => [`S${i}.md`, i < 6 ? '[[Hub]] [[Small hub]]' : '[[Hub]]']),
  );
  expect(lists({ 'Hub.md': '', 'Small hub.md': '', ...spokes }).hubs).toEqual([
    { path: 'Hub.md', links: 6 },
    { path: 'Small hub.md', links: 5 },
  ]);
});

test('notes that stand alone, by title; index notes link to nothing', () => {
  const { alone } = lists({
    'B 10.md': '',
    'B 2.md': '',
    'Index.md': '---\ntopic-index: /\n---\n[[B 2]]',
    'L.md': '[[M]]',
    'M.md': '',
    'Ignored.md': '---\ntopic-atlas: ignore\n---\n',
  });
  expect(alone).toEqual(['B 2.md', 'B 10.md']);
});

test('notes that are not written yet, those that most ask for first', () => {
  const { missing } = lists({ 'A.md': '[[Wanted]] [[Other]]', 'B.md': '[[wanted]]' });
  expect(missing.map(({ target, from }) => [target, from.length])).toEqual([
    ['Wanted', 2],
    ['Other', 1],
  ]);
});

test('topics share links and notes; one above the other is no pair', () => {
  const { pairs } = lists({
    '1.md': '---\ntopics: [B, C]\n---\n',
    '2.md': '---\ntopics: [B]\n---\n[[3]] [[4]]',
    '3.md': '---\ntopics: [C]\n---\n',
    '4.md': '---\ntopics: [C]\n---\n',
    '5.md': '---\ntopics: [A]\n---\n[[2]] [[1]] [[6]]',
    '6.md': '---\ntopics: [B]\n---\n',
  });
  expect(pairs).toEqual([{ topics: ['b', 'c'], links: 2, notes: 1 }]);
});
