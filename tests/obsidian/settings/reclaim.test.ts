import { changeTopic, moveTopic, removeTopic, type TopicSettings } from '../../../src/core/topics/edit';
import { claimsById, reclaim } from '../../../src/obsidian/services/topics/reclaim';
import { atlasOf, settingsOf } from '../../core/index-notes/vault';
import { MemoryVault } from '../../support/memory-vault';
import { VaultError } from '../../../src/core/vault';
import { parseYaml } from '../../../pkg/cli/folder/markdown/yaml';

const TOPICS: TopicSettings = { ml: { name: 'ML' }, vision: { name: 'Vision', parent: 'ml' } };
const files = {
  'ML.md': '---\ntopic-index: ML\n---\nMine.\n',
  'Eyes.md': '---\ntopic-index: "ML/Vision" # quoted\n---\n',
  'Second.md': '---\ntopic-index: ml/vision\n---\n',
  'Other.md': '---\ntopic-index: Somewhere\n---\n',
};

test.each<[reason: string, edit: (topics: TopicSettings) => TopicSettings, changed: Record<string, string>]>([
  [
    'another name',
    (topics) => changeTopic(topics, 'vision', { name: 'Sight' }),
    { 'Eyes.md': '---\ntopic-index: ML/Sight # quoted\n---\n', 'Second.md': '---\ntopic-index: ML/Sight\n---\n' },
  ],
  [
    'another name above',
    (topics) => changeTopic(topics, 'ml', { name: 'AI' }),
    {
      'ML.md': '---\ntopic-index: AI\n---\nMine.\n',
      'Eyes.md': '---\ntopic-index: AI/Vision # quoted\n---\n',
      'Second.md': '---\ntopic-index: AI/Vision\n---\n',
    },
  ],
  [
    'another place',
    (topics) => moveTopic(topics, 'vision', null),
    { 'Eyes.md': '---\ntopic-index: Vision # quoted\n---\n', 'Second.md': '---\ntopic-index: Vision\n---\n' },
  ],
  ['a topic that is gone: its index note is left', (topics) => removeTopic(topics, 'vision'), {}],
  ['nothing', (topics) => topics, {}],
])('index notes follow their topics: %s', async (_reason, edit, changed) => {
  const vault = new MemoryVault(files);
  const settings = settingsOf({ topics: TOPICS });
  const atlas = atlasOf(vault, settings);
  const claims = claimsById(atlas);
  atlas.setOptions({ ...settings, topics: edit(TOPICS) });
  expect(await reclaim(claims, atlas, vault, parseYaml)).toEqual([]);
  expect(vault.contents()).toEqual({ ...files, ...changed });
});

test('a note that is gone meanwhile is named', async () => {
  const vault = new MemoryVault(files);
  const settings = settingsOf({ topics: TOPICS });
  const atlas = atlasOf(vault, settings);
  const claims = claimsById(atlas);
  atlas.setOptions({ ...settings, topics: changeTopic(TOPICS, 'ml', { name: 'AI' }) });
  await vault.remove('ML.md');
  expect(await reclaim(claims, atlas, vault, parseYaml)).toEqual([
    { path: 'ML.md', property: 'topic-index', problem: new VaultError('missing', 'ML.md') },
  ]);
});

test('a note whose property cannot be changed safely is as it was, and named with the reason', async () => {
  const odd = { ...files, 'ML.md': '---\ntopic-index: &x ML\nother: *x\n---\n' };
  const vault = new MemoryVault(odd);
  const settings = settingsOf({ topics: TOPICS });
  const atlas = atlasOf(vault, settings);
  const claims = claimsById(atlas);
  atlas.setOptions({ ...settings, topics: changeTopic(TOPICS, 'ml', { name: 'AI' }) });
  expect(await reclaim(claims, atlas, vault, parseYaml)).toEqual([
    { path: 'ML.md', property: 'topic-index', problem: { kind: 'anchor', line: 2 } },
  ]);
  expect(vault.contents()['ML.md']).toBe(odd['ML.md']);
});
