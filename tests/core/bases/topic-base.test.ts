import fc from 'fast-check';
import { topicBase } from '../../../src/core/bases/topic-base';
import { topicsBelow } from '../../../src/core/bases/topic-filter';
import { quoted } from '../../../src/core/bases/formula';
import { listedNotes } from '../../../src/core/atlas/view';
import { topicNamed } from '../../../src/core/card-list/select';
import type { Settings } from '../../../src/settings';
import { rowsOf } from '../../support/base-rows';
import { MemoryVault } from '../../support/memory-vault';
import { parseFormula } from '../../workbench/host/bases/formula/parse';
import { atlasOf, settingsOf } from '../index-notes/vault';

const words = { type: 'cards', cards: 'Cards', table: 'Table' };
const note = (properties: string, text = ''): string => `---\n${properties}\n---\n${text}`;

/** The notes that the base of a topic finds, and those that the atlas has of it. */
function found(vault: MemoryVault, settings: Settings, name: string | null): { base: string[]; atlas: string[] } {
  const atlas = atlasOf(vault, settings);
  const topic = name === null ? null : (topicNamed(name, atlas) ?? null);
  const { filters } = topicBase(topic, atlas, settings, words);
  const inAtlas =
    topic === null ? listedNotes(atlas) : topicsBelow(topic, atlas).flatMap(({ id }) => Array.from(atlas.notesIn(id)));
  return { base: rowsOf(vault, filters).sort(), atlas: Array.from(new Set(inAtlas)).sort() };
}

const topics = {
  d: { name: 'Deep learning', synonyms: ['DL'], rules: { tags: ['deep'], folders: ['Deep'] } },
  t: {
    name: 'Transformers',
    parent: 'd',
    rules: { linksTo: ['Attention'], properties: [{ key: 'kind', value: 'model' }] },
  },
  r: { name: 'Reading', rules: { tags: ['read'] }, exclude: { folders: ['Done'], tags: ['skip'] } },
};

test.each<[reason: string, files: Record<string, string>, topic: string | null, more: object, expected: string[]]>([
  [
    'the name, as text',
    { 'A.md': note('topics: Transformers'), 'B.md': note('topics: [Reading]') },
    'Transformers',
    {},
    ['A.md'],
  ],
  [
    'a list, a path, a synonym',
    { 'A.md': note('topics: [x, DL]'), 'B.md': note('topics: Deep learning/Transformers') },
    'DL',
    {},
    ['A.md', 'B.md'],
  ],
  [
    'a link',
    { 'A.md': note('topics: "[[Transformers|them]]"'), 'B.md': note('topics: ["[[Reading]]"]') },
    'Transformers',
    {},
    ['A.md'],
  ],
  [
    'another spelling, as long as a note has it',
    { 'A.md': note('topics: TRANSFORMERS') },
    'Transformers',
    {},
    ['A.md'],
  ],
  ['a tag in the property', { 'A.md': note('topics: "#reading"') }, 'Reading', {}, ['A.md']],
  ['several names between commas', { 'A.md': note('topics: reading, DL') }, 'Reading', {}, ['A.md']],
  [
    'a number',
    { 'A.md': note('topics: 2024'), 'B.md': note('topics: "2024"'), 'C.md': note('topics: 2024') },
    '2024',
    {},
    ['A.md', 'B.md', 'C.md'],
  ],
  [
    'a link to the index note, wherever it lies',
    {
      'A.md': note('topics: "[[Mine/Everything on DL]]"'),
      'Mine/Everything on DL.md': note('topic-index: Deep learning'),
    },
    'DL',
    {},
    ['A.md'],
  ],
  [
    'subtopics too, whose names have quotes',
    {
      'A.md': note(`topics: 'DL/"Quoted"'`),
      'B.md': note(`topics: "DL/It's \\"both\\""`),
      'C.md': note('topics: DL/back\\slash'),
    },
    'DL',
    {},
    ['A.md', 'B.md', 'C.md'],
  ],
  [
    'a tag, nested ones too',
    { 'A.md': note('tags: [deep/x]'), 'B.md': '#deep', 'C.md': '#deeper' },
    'DL',
    {},
    ['A.md', 'B.md'],
  ],
  [
    'a folder, and folders in it',
    { 'Deep/A.md': '', 'Deep/x/B.md': '', 'Deeper/C.md': '' },
    'DL',
    {},
    ['Deep/A.md', 'Deep/x/B.md'],
  ],
  [
    'a property, also as a link',
    { 'A.md': note('kind: model'), 'B.md': note('kind: ["[[model]]"]'), 'C.md': note('kind: models') },
    'Transformers',
    {},
    ['A.md', 'B.md'],
  ],
  [
    'a link to a note',
    { 'A.md': '[[Attention]]', 'B.md': '[[x/Attention]]', 'x/Attention.md': '' },
    'Transformers',
    {},
    ['A.md', 'B.md'],
  ],
  ['what a topic excludes', { 'A.md': '#read', 'B.md': '#read #skip', 'Done/C.md': '#read' }, 'Reading', {}, ['A.md']],
  [
    'what a note says itself is stronger than what is excluded',
    { 'A.md': note('topics: Reading', '#skip') },
    'Reading',
    {},
    ['A.md'],
  ],
  [
    'no index note, unless its own topics say so',
    { 'A.md': note('topic-index: Reading'), 'B.md': note('topic-index: Transformers\ntopics: Reading') },
    'Reading',
    {},
    ['B.md'],
  ],
  [
    'no note that asks to be ignored',
    { 'A.md': note('topics: Reading\ntopic-atlas: ignore'), 'B.md': note('topics: Reading') },
    'Reading',
    {},
    ['B.md'],
  ],
  [
    'no folder that is excluded, and no templates, at any depth',
    { 'a/Templates/A.md': '#read', 'Old/x/B.md': '#read', 'C.md': '#read' },
    null,
    { excludedFolders: ['old'] },
    ['C.md'],
  ],
  [
    'all notes, those without a topic too, and nothing else',
    { 'A.md': '', 'B.md': '#read', 'c.png': '', 'x.base': '' },
    null,
    {},
    ['A.md', 'B.md'],
  ],
  [
    'only what the filter lets through',
    { 'A.md': note('publish: true'), 'B.md': note('publish: no'), 'C.md': '', 'D.md': note('publish: [no, "yes"]') },
    null,
    { filter: { only: ['publish'] } },
    ['A.md', 'D.md'],
  ],
  [
    'only some folders, tags and values',
    { 'Open/A.md': '', 'B.md': '#open/x', 'C.md': note('state: [Open]'), 'D.md': note('state: opened') },
    null,
    { filter: { only: ['Open/', '#open', 'state: open'] } },
    ['B.md', 'C.md', 'Open/A.md'],
  ],
  [
    'without a value',
    { 'A.md': note('state: Done'), 'B.md': note('state: doing'), 'C.md': note('level: 3') },
    null,
    { filter: { without: ['state: done', 'level: 3'] } },
    ['B.md'],
  ],
  [
    'without a property that is there',
    { 'A.md': note('private: true'), 'B.md': note('private: false'), 'C.md': note('private:') },
    null,
    { filter: { without: ['private'] } },
    ['B.md', 'C.md'],
  ],
])('%s', (_reason, files, topic, more, expected) => {
  const { base, atlas } = found(new MemoryVault(files), settingsOf({ topics, ...more }), topic);
  expect(atlas).toEqual(expected);
  expect(base).toEqual(expected);
});

test('a base finds what the atlas has, whatever notes and topics there are', () => {
  const name = fc.constantFrom(
    'Red',
    'red',
    'Green',
    'Green/Blue',
    'Blue',
    '[[Red]]',
    '[[Blue|b]]',
    '[[Nowhere]]',
    'It’s "so"',
    '7',
  );
  const folder = fc.constantFrom('', 'In/', 'In/Deep/', 'Out/', 'templates/');
  const one = fc.record({
    folder,
    named: fc.uniqueArray(name, { maxLength: 3 }),
    tags: fc.uniqueArray(fc.constantFrom('t', 't/sub', 'u', 'secret'), { maxLength: 2 }),
    kind: fc.constantFrom('', 'k', 'l', '[[k]]'),
    links: fc.uniqueArray(fc.constantFrom('Hub', 'In/Hub', 'Note 0'), { maxLength: 2 }),
  });
  const rules = fc.record(
    {
      tags: fc.constantFrom(['t'], ['u', 't/sub']),
      folders: fc.constantFrom(['In'], ['Out', 'In/Deep']),
      properties: fc.constant([{ key: 'kind', value: 'k' }]),
      linksTo: fc.constant(['Hub']),
    },
    { requiredKeys: [] },
  );
  const filters = fc.constantFrom({}, { without: ['#secret'] }, { only: ['kind: k', 'In/'] });
  fc.assert(
    fc.property(
      fc.array(one, { minLength: 1, maxLength: 8 }),
      rules,
      rules,
      rules,
      filters,
      (notes, red, green, but, filter) => {
        const files = Object.fromEntries(
          notes.map(({ folder: at, named, tags, kind, links }, i) => [
            `${at}Note ${i}.md`,
            note(
              JSON.stringify({ topics: named, tags, ...(kind === '' ? {} : { kind }) }),
              links.map((to) => `[[${to}]]`).join(' '),
            ),
          ]),
        );
        const settings = settingsOf({
          filter,
          topics: {
            r: { name: 'Red', rules: red, exclude: but },
            g: { name: 'Green', rules: green },
            b: { name: 'Blue', parent: 'g', synonyms: ['It’s "so"'] },
          },
        });
        const vault = new MemoryVault({ ...files, 'In/Hub.md': '' });
        for (const topic of [null, 'Red', 'Green', 'Blue']) {
          const { base, atlas } = found(vault, settings, topic);
          expect(base).toEqual(atlas);
        }
      },
    ),
  );
});

test('names of notes that the filter leaves out are in no base', () => {
  const vault = new MemoryVault({
    'A.md': note('topics: [Open]'),
    'B.md': note('topics: [Open, Hidden name]', '#private'),
  });
  const settings = settingsOf({ topics: { o: { name: 'Open' } }, filter: { without: ['#private'] } });
  const atlas = atlasOf(vault, settings);
  for (const topic of [null, ...atlas.topics()])
    expect(JSON.stringify(topicBase(topic, atlas, settings, words))).not.toContain('Hidden');
});

test('two views: cards by topic where there is more than one, and a table of the properties that are written', () => {
  const vault = new MemoryVault({ 'A.md': note('topics: DL/Transformers') });
  const settings = settingsOf({
    topics,
    topicsProperty: 'about',
    cards: { problem: ['question'], approach: ['answer'] },
  });
  const atlas = atlasOf(vault, settings);
  const views = (name: string | null): unknown =>
    topicBase(name === null ? null : (topicNamed(name, atlas) ?? null), atlas, settings, words).views;
  const sort = [{ property: 'file.name', direction: 'ASC' }];
  const table = {
    type: 'table',
    name: 'Table',
    order: ['file.name', 'note.question', 'note.answer', 'note.about'],
    sort,
  };
  const cards = { type: 'cards', name: 'Cards', order: ['file.name'], sort };
  expect(views(null)).toEqual([{ ...cards, groupByTopic: true }, table]);
  expect(views('DL')).toEqual([{ ...cards, groupByTopic: true, topic: 'Deep learning' }, table]);
  expect(views('Transformers')).toEqual([{ ...cards, topic: 'Deep learning/Transformers' }, table]);
});

test('a text between quotes is read as that text', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom('"', "'", '\\', 'a') })), (text) => {
      expect(parseFormula(quoted(text))).toEqual({ kind: 'literal', value: text });
    }),
  );
});
