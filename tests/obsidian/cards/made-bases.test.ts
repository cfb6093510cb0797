import { MadeBases } from '../../../src/obsidian/services/made-bases';
import { MemoryVault } from '../../support/memory-vault';

test('a base gets the first free name, and nothing is written over', async () => {
  const vault = new MemoryVault({ 'T/A.base': 'mine', 'T/A 2.base': 'mine too' });
  const bases = new MadeBases(vault);
  expect((await bases.make('T/A', 'new')).path).toBe('T/A 3.base');
  expect((await bases.make('T/B', 'new')).path).toBe('T/B.base');
  expect(vault.contents()).toEqual({
    'T/A.base': 'mine',
    'T/A 2.base': 'mine too',
    'T/A 3.base': 'new',
    'T/B.base': 'new',
  });
});

test('what cannot be made is said, and not tried for ever', async () => {
  const bases = new MadeBases(new MemoryVault({ T: 'a file' }));
  await expect(bases.make('T/A', 'new')).rejects.toThrow('not-a-folder');
  expect(bases.doneAt).toBeNull();
});

test('the last is taken back first, or the one that is named; each once', async () => {
  const vault = new MemoryVault();
  const bases = new MadeBases(vault);
  const one = await bases.make('A', 'a');
  await bases.make('B', 'b');
  await bases.make('C', 'c');
  expect(await bases.undo(one)).toEqual([]);
  expect(await bases.undo(one)).toBeNull();
  expect(Object.keys(vault.contents())).toEqual(['B.base', 'C.base']);
  expect(await bases.undo()).toEqual([]);
  expect(Object.keys(vault.contents())).toEqual(['B.base']);
  expect(await bases.undo()).toEqual([]);
  expect(bases.doneAt).toBeNull();
  expect(await bases.undo()).toBeNull();
});

test('what was changed since, or is gone, is left and named', async () => {
  const vault = new MemoryVault();
  const bases = new MadeBases(vault);
  await bases.make('A', 'a');
  await bases.make('B', 'b');
  vault.put('B.base', 'b, by hand');
  expect(await bases.undo()).toEqual(['B.base']);
  expect(vault.contents()).toEqual({ 'A.base': 'a', 'B.base': 'b, by hand' });
  await vault.remove('A.base');
  expect(await bases.undo()).toEqual(['A.base']);
});
