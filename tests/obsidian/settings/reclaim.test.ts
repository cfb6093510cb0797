import { changeTopic, moveTopic, removeTopic, type TopicSettings } from '../../../src/core/topics/edit';
import type { LeftNote } from '../../../src/core/notes/edit-property';
import { finish } from '../../../src/core/steps';
import { planEdit } from '../../../src/core/topics/plan-edit';
import { reclaim } from '../../../src/obsidian/services/topics/topic-properties';
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
  expect(await follow(vault, edit)).toEqual([]);
  expect(vault.contents()).toEqual({ ...files, ...changed });
});

test('a note that is gone meanwhile is named', async () => {
  const vault = new MemoryVault(files);
  const claims = claimsAfter(vault, (topics) => changeTopic(topics, 'ml', { name: 'AI' }));
  await vault.remove('ML.md');
  expect(await reclaim(claims, vault, parseYaml)).toEqual([
    { path: 'ML.md', property: 'topic-index', problem: new VaultError('missing', 'ML.md') },
  ]);
});

test('a note whose property cannot be changed safely is as it was, and named with the reason', async () => {
  const odd = { ...files, 'ML.md': '---\ntopic-index: &x ML\nother: *x\n---\n' };
  const vault = new MemoryVault(odd);
  expect(await follow(vault, (topics) => changeTopic(topics, 'ml', { name: 'AI' }))).toEqual([
    { path: 'ML.md', property: 'topic-index', problem: { kind: 'anchor', line: 2 } },
  ]);
  expect(vault.contents()['ML.md']).toBe(odd['ML.md']);
});

test('the index note of a topic that only notes name follows the one above it', async () => {
  const vault = new MemoryVault({
    'N.md': '---\ntopics: [ML/Vision/ViT]\n---\n',
    'ViT.md': '---\ntopic-index: ML/Vision/ViT\n---\n',
  });
  expect(await follow(vault, (topics) => moveTopic(topics, 'vision', null))).toEqual([]);
  expect(vault.contents()['ViT.md']).toBe('---\ntopic-index: Vision/ViT\n---\n');
});

function claimsAfter(vault: MemoryVault, change: (topics: TopicSettings) => TopicSettings): Map<string, string> {
  const settings = settingsOf({ topics: TOPICS });
  const { claims } = finish(planEdit(atlasOf(vault, settings), TOPICS, { change }, settings));
  return new Map(Array.from(claims, ([path, { to }]) => [path, to]));
}

/** Answers with what is left. */
function follow(vault: MemoryVault, change: (topics: TopicSettings) => TopicSettings): Promise<readonly LeftNote[]> {
  return reclaim(claimsAfter(vault, change), vault, parseYaml);
}
