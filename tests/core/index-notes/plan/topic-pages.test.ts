import fc from 'fast-check';
import { overviewInSteps } from '../../../../src/core/browse/overview';
import { DEFAULT_QUERY } from '../../../../src/core/card-list/query';
import { selectCards } from '../../../../src/core/card-list/select';
import { NO_CARD } from '../../../../src/core/cards/card';
import type { IndexChange } from '../../../../src/core/index-notes/rebuild';
import { topicPages, type PageChoice } from '../../../../src/core/index-notes/plan/topic-pages';
import { finish } from '../../../../src/core/steps';
import { DEFAULTS } from '../../../../src/settings';
import { MemoryVault } from '../../../support/memory-vault';
import { atlasOf, plannedRebuild, rebuild, settingsOf } from '../vault';

const TOPICS = {
  v: { name: 'Vision', parent: 'm', synonyms: ['Seeing'], rules: { folders: ['Work/Sight'] } },
  m: { name: 'ML' },
  r: { name: 'Robots' },
  b: {
    name: 'Birds',
    rules: { properties: [{ key: 'up', value: 'Vögel MOC' }], linksTo: ['Maps/MOC Geese', 'Zoology'] },
  },
  w: { name: 'Vision', parent: 'r' },
};
const settingsWith = (pages: PageChoice): ReturnType<typeof settingsOf> =>
  settingsOf({ topics: TOPICS, index: { pages } });
const MEMBERS = { 'a.md': '---\ntopics: [ML/Vision]\n---\nOne.', 'b.md': '---\ntopics: [Robots]\n---\nTwo.' };

test.each<[string, Record<string, string>, Record<string, string>]>([
  [
    'the note in its folder',
    { 'Work/Sight/Sight.md': '', 'Vision.md': '' },
    { v: 'Work/Sight/Sight.md', w: 'Vision.md' },
  ],
  ['the note beside its folder', { 'Work/sight.md': '' }, { v: 'Work/sight.md' }],
  [
    'the index of its folder',
    { 'Work/Sight/index.md': '', 'Vision.md': '' },
    { v: 'Work/Sight/index.md', w: 'Vision.md' },
  ],
  ['the read-me of its folder', { 'Work/Sight/readme.md': '' }, { v: 'Work/Sight/readme.md' }],
  [
    'the note of its folder’s name rather than the index',
    { 'Work/Sight/_index.md': '', 'Work/Sight.md': '' },
    { v: 'Work/Sight.md' },
  ],
  ['no index of a folder that is no topic’s', { 'Work/Sight/x/index.md': '', 'index.md': '', 'ML/README.md': '' }, {}],
  ['the note of its name', { 'x/ml.md': '' }, { m: 'x/ml.md' }],
  ['the note of a synonym', { 'x/Seeing.md': '' }, { v: 'x/Seeing.md' }],
  ['the note at its path', { 'Robots/Vision.md': '', 'x/Vision.md': '' }, { w: 'Robots/Vision.md' }],
  ['the map that its notes name', { 'x/Vögel MOC.md': '', 'Birds.md': '' }, { b: 'x/Vögel MOC.md' }],
  ['the map that its notes link to', { 'Maps/MOC Geese.md': '', 'x/MOC Geese.md': '' }, { b: 'Maps/MOC Geese.md' }],
  ['the map of its name', { 'x/MOC Robots.md': '' }, { r: 'x/MOC Robots.md' }],
  ['the note of its name rather than a map of it', { 'Robots.md': '', 'Robots MOC.md': '' }, { r: 'Robots.md' }],
  ['of two maps of its name neither', { 'MOC Robots.md': '', 'Robots MOC.md': '' }, {}],
  ['no note that is no map, because its notes link to it', { 'Zoology.md': '' }, {}],
  ['of two notes of its name neither', { 'x/ML.md': '', 'y/ML.md': '' }, {}],
  ['a note that fits two topics alike is the page of neither', { 'x/Vision.md': '' }, {}],
  ['no template', { 'Templates/ML.md': '' }, {}],
  ['no note that asks to be left out', { 'ML.md': '---\ntopic-atlas: ignore\n---\n' }, {}],
  ['no index note', { 'ML.md': '---\ntopic-index: Robots\n---\n' }, {}],
  ['no copy of a sync service', { 'ML (Conflicted copy PC 202401021234).md': '' }, {}],
])('the page of a topic is %s', (_, files, expected) => {
  const vault = new MemoryVault(files);
  expect(Object.fromEntries(finish(topicPages(atlasOf(vault, settingsWith('ask')))))).toEqual(expected);
});

test('a page that a link in the property leads to is the page of the topic that it names', () => {
  const vault = new MemoryVault({ 'Notes/LLM.md': '', 'a.md': '---\ntopics: ["[[Notes/LLM]]", "[[LLM]]"]\n---\n' });
  const atlas = atlasOf(vault, settingsOf({ topics: { x: { name: 'Other' } } }));
  const pages = Array.from(finish(topicPages(atlas)), ([id, path]) => [atlas.topicPath(id), path]);
  expect(pages).toEqual([['Notes/LLM', 'Notes/LLM.md']]);
});

test('until somebody says what to do, no second note is made, and the page stands for its topic', async () => {
  const vault = new MemoryVault({ ...MEMBERS, 'ML.md': '# ML\n' });
  const { plan } = await rebuild(vault, settingsWith('ask'));
  expect(plan.offered).toEqual([{ topicPath: 'ML', path: 'ML.md' }]);
  expect(Object.keys(vault.contents()).filter((path) => path.includes('ML'))).toEqual(['ML.md', 'Topics/ML/Vision.md']);
  expect(vault.contents()['ML.md']).toBe('# ML\n');
  expect(vault.contents()['Topics/Topics.md']).toContain('- [[ML]] (1)');
  expect(vault.contents()['Topics/ML/Vision.md']).toContain('[[Topics]] / [[ML]]\n');
  expect((await rebuild(vault, settingsWith('ask'))).plan.changes).toEqual([]);
});

test('an index note beside the page leads to it first of all, also where nothing is remembered', async () => {
  const vault = new MemoryVault({ ...MEMBERS, 'Robots.md': 'Mine.' });
  await rebuild(vault, settingsWith('notes'));
  const path = 'Topics/Robots index.md';
  expect(vault.contents()[path]).toContain('begin -->\n\n[[Topics]] / [[Robots]]\n');
  await vault.remove('Robots.md');
  await rebuild(vault, settingsWith('notes'));
  expect(vault.contents()[path]).toContain('begin -->\n\n[[Topics]]\n');
});

const PAGES = fc.record({
  eol: fc.constantFrom('\n', '\r\n'),
  properties: fc.constantFrom(
    '',
    '---\naliases: [x] # mine\n---\n',
    '---\n---\n',
    '---\nup: "[[Robots]]"\ntags:\n  - a\n---\n\n',
  ),
  body: fc.constantFrom(
    'Mine.',
    'Mine.\n',
    '# Mine\n\n- a\n\t- b\n\n',
    '```js\ncode\n```',
    '> quote',
    '| a |\n|---|\n| b |',
    'a  \n%%x%%',
  ),
});

test('the index goes below all that stands in a page, of which every byte stays', async () => {
  await fc.assert(
    fc.asyncProperty(PAGES, async ({ eol, properties, body }) => {
      const page = (properties + body).replace(/\n/g, eol);
      const vault = new MemoryVault({ ...MEMBERS, 'ML.md': page });
      const { plan, result } = await rebuild(vault, settingsWith('into'));
      expect(plan.skipped).toEqual([]);
      const text = vault.contents()['ML.md'] ?? '';
      const [above = '', region = ''] = text.split('<!-- topic-atlas:begin -->');
      const own = body.replace(/\n/g, eol);
      expect(above.includes(own)).toBe(true);
      expect(above.slice(above.lastIndexOf(own) + own.length)).toMatch(/^(?:\r?\n){0,2}$/);
      expect(region).toContain('1 topic · 1 note');
      expect(region.endsWith(`<!-- topic-atlas:end -->${page.includes(eol) ? eol : '\n'}`)).toBe(true);
      expect(vault.metadata('ML.md')?.frontmatter?.['topic-index']).toBe('ML');
      expect((await rebuild(vault, settingsWith('into'))).plan.changes).toEqual([]);
      for (const { path, before } of result.written) if (before !== null) vault.put(path, before);
      expect(vault.contents()['ML.md']).toBe(page);
    }),
    { numRuns: Number(process.env['TOPIC_ATLAS_RUNS'] ?? 60) },
  );
});

test.each<[string, string, string]>([
  ['a region without the property', 'x\n<!-- topic-atlas:begin -->\n<!-- topic-atlas:end -->\n', 'page-in-use'],
  ['one marker', 'x\n<!-- topic-atlas:begin -->\n', 'no-end'],
  ['code that does not end', 'x\n```\ncode', 'marker-in-code'],
  ['a formula that does not end', 'x\n\n$$ a', 'page-left-open'],
  ['a comment that does not end', 'x\n%%\nmine', 'page-left-open'],
  ['a comment of HTML that does not end', 'x\n<!-- mine', 'page-left-open'],
  ['properties that are no YAML', '---\na: [\n---\nx', 'page-properties'],
  ['a byte order mark', '\ufeffMine.', 'page-properties'],
  ['a property that holds a list', '---\ntopic-index: [a]\n---\nx', 'page-properties'],
])('a page with %s is left as it is', async (_, page, reason) => {
  const vault = new MemoryVault({ ...MEMBERS, 'ML.md': page });
  const { plan } = await rebuild(vault, settingsWith('into'));
  expect(plan.skipped).toEqual([{ path: 'ML.md', reason }]);
  expect(vault.contents()['ML.md']).toBe(page);
});

test('what was written into a page meanwhile stays', async () => {
  const vault = new MemoryVault({ ...MEMBERS, 'ML.md': 'Old.\n' });
  const settings = settingsWith('into');
  const {
    writer,
    plan: { changes },
  } = await plannedRebuild(vault, settings);
  vault.put('ML.md', 'New.\n');
  const { written } = await writer.apply(changes, vault);
  expect(written.map(({ path }: IndexChange) => path)).toContain('ML.md');
  expect(vault.contents()['ML.md']).toMatch(/^---\ntopic-index: ML\n---\nNew\.\n\n<!-- topic-atlas:begin -->\n/);
});

test('a page is not unsorted where its topic is shown', async () => {
  const vault = new MemoryVault({ ...MEMBERS, 'ML.md': '# ML\n', 'z.md': 'On its own.' });
  const { atlas } = await rebuild(vault, settingsWith('ask'));
  const home = (await vault.read('Topics/Topics.md')).split('## Unsorted')[1] ?? '';
  expect(home).toContain('[[z]]');
  expect(home).not.toContain('[[ML]]');
  const sources = { atlas, card: () => NO_CARD, dateProperty: '', changed: () => 0 };
  const unsorted = selectCards({ ...DEFAULT_QUERY, state: 'unsorted' }, sources);
  expect(unsorted).toEqual({ kind: 'cards', paths: ['z.md'] });
  expect(finish(overviewInSteps(atlas, () => NO_CARD, DEFAULTS.index)).unsorted).toBe(1);
});
