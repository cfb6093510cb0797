import { Atlas } from '../../../src/core/atlas/atlas';
import type { AtlasOptions } from '../../../src/core/atlas/options';
import { isEmpty } from '../../../src/core/atlas/changes';
import { DEFAULT_TEMPLATE_FOLDERS } from '../../../src/core/notes/ignored';
import { MemoryVault, metadataOf } from './memory-vault';

const OPTIONS: AtlasOptions = {
  topics: {}, topicsProperty: 'topics', namesBecomeTopics: true, templateFolders: DEFAULT_TEMPLATE_FOLDERS, excludedFolders: [],
};

test('a new note catches the links that led nowhere, and only those', () => {
  const vault = MemoryVault.of({ 'a.md': { links: ['x', 'y'] }, 'b.md': { links: ['y'] } });
  const atlas = Atlas.build(vault, OPTIONS);
  expect(atlas.unresolvedFrom('a.md')).toEqual(['x', 'y']);
  vault.notes.set('sub/x.md', metadataOf({}));
  const changes = atlas.update('sub/x.md', metadataOf({}));
  expect(changes.notes.added).toEqual(['sub/x.md']);
  expect(changes.links).toEqual([{ kind: 'added', source: 'a.md', target: 'sub/x.md' }]);
  expect(changes.unresolved).toEqual(['a.md']);
  expect(atlas.unresolvedFrom('a.md')).toEqual(['y']);
  expect(isEmpty(atlas.update('sub/x.md', metadataOf({})))).toBe(true);
});

test('topics that notes name come and go with them', () => {
  const vault = MemoryVault.of({ 'a.md': { frontmatter: { topics: ['ML/Attention', '[[Optimisers|opt]]'] } } });
  const atlas = Atlas.build(vault, OPTIONS);
  expect(atlas.topics().map(({ id }) => atlas.topicPath(id))).toEqual(['ML', 'ML/Attention', 'Optimisers']);
  vault.notes.set('a.md', metadataOf({ frontmatter: { topics: 'ML' } }));
  const changes = atlas.update('a.md', vault.metadata('a.md'));
  expect(changes.topics).toEqual({ added: [], removed: expect.arrayContaining(['~ml/attention', '~optimisers']) as string[], changed: [] });
  expect(atlas.topics().map(({ id }) => id)).toEqual(['~ml']);
});
