import { changeTopic, mergeTopics, moveTopic, removeTopic, type TopicSettings } from '../../../src/core/topics/edit';
import { topicsEffect } from '../../../src/core/index-notes/effect';
import { finish } from '../../../src/core/steps';
import { planEdit } from '../../../src/core/topics/plan-edit';
import { reclaim } from '../../../src/obsidian/services/topics/topic-properties';
import { MemoryVault } from '../../support/memory-vault';
import { atlasOf, rebuild, settingsOf, sourcesFor, writerFor } from './vault';
import { parseYaml } from '../../../pkg/cli/folder/markdown/yaml';

const TOPICS: TopicSettings = {
  ml: { name: 'ML', rules: { tags: ['ml'] } },
  vision: { name: 'Vision', parent: 'ml', rules: { tags: ['vision'] } },
  texts: { name: 'Texts', parent: 'ml', rules: { tags: ['texts'] } },
  cooking: { name: 'Cooking', rules: { tags: ['cooking'] } },
};

const tagged = (...tags: string[]): string => `---\ntags: [${tags.join(', ')}]\n---\nText.\n`;

function vaultWithNotes(): MemoryVault {
  return new MemoryVault({
    'A.md': tagged('ml'),
    'B.md': tagged('vision'),
    'C.md': `${tagged('vision', 'maps')}[[D]]`,
    'D.md': tagged('texts'),
    'E.md': tagged('cooking'),
    'F.md': tagged('loose'),
  });
}

/** Every change is forecast, then made: a rebuild changes the index notes that were named, and no others. */
test.each<[reason: string, edit: (topics: TopicSettings) => TopicSettings, moved: string[]]>([
  ['a rule more', (topics) => changeTopic(topics, 'cooking', { rules: { tags: ['cooking', 'loose'] } }), ['F.md']],
  ['a rule less', (topics) => changeTopic(topics, 'vision', { rules: {} }), ['B.md', 'C.md']],
  ['another description', (topics) => changeTopic(topics, 'texts', { description: 'What is written.' }), []],
  ['another name', (topics) => changeTopic(topics, 'ml', { name: 'Machine learning' }), []],
  ['another parent', (topics) => moveTopic(topics, 'texts', 'cooking'), []],
  ['a topic less', (topics) => removeTopic(topics, 'vision'), ['B.md', 'C.md']],
  ['two topics in one', (topics) => mergeTopics(topics, 'texts', 'vision'), ['D.md']],
  ['a rule that takes nothing', (topics) => changeTopic(topics, 'ml', { rules: { tags: ['ml', 'nobody'] } }), []],
  ['nothing at all', (topics) => topics, []],
])('%s', async (_reason, edit, moved) => {
  const vault = vaultWithNotes();
  const before = settingsOf({ topics: TOPICS });
  await rebuild(vault, before);
  const atlas = atlasOf(vault, before);
  const edits = finish(planEdit(atlas, before.topics, { change: edit }, before));
  const after = { ...before, topics: edits.topics };
  const forecast = finish(atlas.forecastInSteps(after, edits));
  const effect = finish(topicsEffect(sourcesFor(vault, before, atlas), forecast, edits));
  expect(Array.from(effect.moved).sort()).toEqual(moved);

  const texts = vault.contents();
  await reclaim(new Map(Array.from(edits.claims, ([path, { to }]) => [path, to])), vault, parseYaml);
  const writer = writerFor(vault, after, atlasOf(vault, after), false);
  const plan = await writer.planRebuild(vault);
  await writer.apply(plan.changes, vault);
  const changed = Object.entries(vault.contents())
    .filter(([path, text]) => texts[path] !== text)
    .map(([path]) => path);
  expect(Array.from(effect.changed).sort()).toEqual(changed.sort());
  expect(effect.orphaned).toEqual(plan.orphaned);
});

test('a forecast leaves the atlas as it is', () => {
  const vault = vaultWithNotes();
  const settings = settingsOf({ topics: TOPICS });
  const atlas = atlasOf(vault, settings);
  finish(atlas.forecastInSteps({ ...settings, topics: {} }));
  expect(Array.from(atlas.notesIn('vision')).sort()).toEqual(['B.md', 'C.md']);
  expect(atlas.topics().map(({ id }) => id)).toEqual(['cooking', 'ml', 'texts', 'vision']);
});
