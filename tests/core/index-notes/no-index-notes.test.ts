import { MemoryVault } from '../../support/memory-vault';
import { rebuild, settingsOf } from './vault';

const index = (topic: string, more = ''): string =>
  `---\ntopic-index: ${topic}\ntopics: [ML]\n${more}---\n<!-- topic-atlas:begin -->\n<!-- topic-atlas:end -->\n`;
const note = '---\ntopics: [ML]\n---\n';
const notes = { 'A.md': note, 'B.md': note, 'C.md': note };

test.each<[what: string, path: string, text: string, settings: object]>([
  ['a template', 'Templates/Index.md', index('ML'), {}],
  ['a template for the home index', 'Templates/Index.md', index('/'), {}],
  ['a note in a folder that is left out', 'Old/Index.md', index('ML'), { excludedFolders: ['Old'] }],
  ['a note that asks to be left alone', 'Index.md', index('ML', 'topic-atlas: ignore\n'), {}],
])('%s is no index note: it stays as it is, and another one is made', async (_what, path, text, settings) => {
  const vault = new MemoryVault({ ...notes, [path]: text });
  const { plan } = await rebuild(vault, settingsOf(settings));
  expect(await vault.read(path)).toBe(text);
  expect(plan.changes.map((change) => change.path).sort()).toEqual(['Topics/ML.md', 'Topics/Topics.md']);
  expect(await vault.read('Topics/Topics.md')).not.toContain('Index');
});

test.each([
  ['the index folder itself is left out', { excludedFolders: ['Topics'] }],
  [
    'a topic is called as a folder of templates',
    { topics: { t: { name: 'Templates' }, m: { name: 'ML', parent: 't' } } },
  ],
])('%s: index notes are known there, so that the second rebuild writes nothing', async (_what, data) => {
  const vault = new MemoryVault(notes);
  await rebuild(vault, settingsOf(data));
  expect((await rebuild(vault, settingsOf(data))).plan.changes).toEqual([]);
});
