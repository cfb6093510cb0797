import { MemoryVault } from '../../support/memory-vault';
import { Sorter } from '../../../src/obsidian/views/sort/sorter';
import { NoteEdits } from '../../../src/obsidian/services/note-edits';
import { VaultError } from '../../../src/core/vault';
import { parseYaml } from '../../../pkg/cli/folder/markdown/yaml';

const files = {
  'A.md': '---\n# a comment\ntitle: "A"   # kept\n---\nText.\n',
  'B.md': 'No properties.\r\n',
  'C.md': '---\ntopics: [ML]\n---\n',
  'D.md': '---\ntopics: {a: b}\n---\n',
  'E.md': '---\nbroken\n---\n',
};

function sorterOver(vault: MemoryVault): Sorter {
  return new Sorter(new NoteEdits(vault, 'sorting'), {
    topicsProperty: () => 'topics',
    parse: parseYaml,
  });
}

test('writes the one property, and takes it back to the letter', async () => {
  const vault = new MemoryVault(files);
  const sorter = sorterOver(vault);
  expect(await sorter.addTopic('A.md', 'ML/Vision')).toBeNull();
  expect(vault.contents()['A.md']).toBe('---\n# a comment\ntitle: "A"   # kept\ntopics:\n  - ML/Vision\n---\nText.\n');
  expect(await sorter.ignore('B.md')).toBeNull();
  expect(vault.contents()['B.md']).toBe('---\r\ntopic-atlas: ignore\r\n---\r\nNo properties.\r\n');
  await sorter.edits.undo();
  await sorter.edits.undo();
  expect(vault.contents()).toEqual(files);
  expect(sorter.edits.canUndo).toBe(false);
  expect(await sorter.edits.undo()).toBeNull();
});

test('a topic that is there already changes nothing, and is no step to undo', async () => {
  const vault = new MemoryVault(files);
  const sorter = sorterOver(vault);
  expect(await sorter.addTopic('C.md', 'ml')).toBeNull();
  expect(sorter.edits.canUndo).toBe(false);
});

test.each<[reason: string, path: string, problem: object]>([
  [
    'a property of another kind',
    'D.md',
    { path: 'D.md', property: 'topics', problem: { kind: 'wrong-kind', line: 2 } },
  ],
  [
    'properties that the host cannot read',
    'E.md',
    { path: 'E.md', property: 'topics', problem: { kind: 'unreadable', line: 2 } },
  ],
  [
    'a note that is gone',
    'Gone.md',
    { path: 'Gone.md', property: 'topics', problem: new VaultError('missing', 'Gone.md') },
  ],
])('%s: the note is left alone, with the reason', async (_reason, path, problem) => {
  const vault = new MemoryVault(files);
  const sorter = sorterOver(vault);
  expect(await sorter.addTopic(path, 'ML')).toEqual(problem);
  expect(vault.contents()).toEqual(files);
  expect(sorter.edits.canUndo).toBe(false);
});

describe('many at once', () => {
  const assignments = Object.keys(files).map((path) => ({ path, topicPath: 'Maps' }));

  test('are one step to undo; what cannot be sorted is named', async () => {
    const vault = new MemoryVault(files);
    const sorter = sorterOver(vault);
    const { left } = await sorter.addAll(assignments);
    expect(left.map(({ path }) => path)).toEqual(['D.md', 'E.md']);
    expect(vault.contents()['C.md']).toBe('---\ntopics: [ML, Maps]\n---\n');
    expect(await sorter.edits.undo()).toEqual({ restored: ['A.md', 'B.md', 'C.md'], left: [] });
    expect(vault.contents()).toEqual(files);
  });

  test('what was stopped half-way is undone as far as it went', async () => {
    const vault = new MemoryVault(files);
    const sorter = sorterOver(vault);
    let left = 2;
    await sorter.addAll(assignments, { step: () => left-- > 0 });
    expect(await sorter.edits.undo()).toEqual({ restored: ['A.md', 'B.md'], left: [] });
    expect(vault.contents()).toEqual(files);
  });

  test('a note that was changed or deleted since is left, and named', async () => {
    const vault = new MemoryVault(files);
    const sorter = sorterOver(vault);
    await sorter.addAll(assignments);
    vault.put('A.md', 'Written by another device.');
    await vault.remove('B.md');
    expect(await sorter.edits.undo()).toEqual({ restored: ['C.md'], left: ['A.md', 'B.md'] });
    expect(vault.contents()).toEqual({
      'A.md': 'Written by another device.',
      'C.md': files['C.md'],
      'D.md': files['D.md'],
      'E.md': files['E.md'],
    });
  });
});
