import { NoteEdits } from '../../src/obsidian/services/note-edits';
import { MemoryVault } from '../support/memory-vault';

const files = { 'A.md': 'a', 'B.md': 'b' };

let vault: MemoryVault;
let edits: NoteEdits;

beforeEach(() => {
  vault = new MemoryVault(files);
  edits = new NoteEdits(vault, 'cards');
});

test('takes back what was done last, then what was done before it', async () => {
  await edits.edit('A.md', (text) => `${text}1`);
  await edits.edit('A.md', (text) => `${text}2`);
  expect(vault.contents()['A.md']).toBe('a12');
  expect(await edits.undo()).toEqual({ restored: ['A.md'], left: [] });
  expect(vault.contents()['A.md']).toBe('a1');
  await edits.undo();
  expect(vault.contents()).toEqual(files);
  expect(edits.canUndo).toBe(false);
  expect(await edits.undo()).toBeNull();
});

test('takes back the one that is asked for, once', async () => {
  const first = await edits.edit('A.md', () => 'x');
  await edits.edit('B.md', () => 'y');
  expect(await edits.undo(first)).toEqual({ restored: ['A.md'], left: [] });
  expect(vault.contents()).toEqual({ 'A.md': 'a', 'B.md': 'y' });
  expect(await edits.undo(first)).toBeNull();
  expect(edits.canUndo).toBe(true);
});

test('an edit that changes nothing is no step', async () => {
  expect(await edits.edit('A.md', (text) => text)).toEqual([]);
  expect(edits.canUndo).toBe(false);
});

test('several edits that were made elsewhere are one step', async () => {
  const made = [
    { path: 'A.md', before: 'a', after: 'x' },
    { path: 'B.md', before: 'b', after: 'y' },
  ];
  for (const { path, after } of made) await vault.process(path, () => after);
  edits.remember(made);
  await edits.undo();
  expect(vault.contents()).toEqual(files);
});

test('what was changed since, or is gone, is left and named', async () => {
  const made = [
    { path: 'A.md', before: 'a', after: 'x' },
    { path: 'B.md', before: 'b', after: 'y' },
    { path: 'Gone.md', before: 'c', after: 'z' },
  ];
  await vault.process('A.md', () => 'x');
  await vault.process('B.md', () => 'somebody else wrote this');
  edits.remember(made);
  expect(await edits.undo()).toEqual({ restored: ['A.md'], left: ['B.md', 'Gone.md'] });
  expect(vault.contents()).toEqual({ 'A.md': 'a', 'B.md': 'somebody else wrote this' });
});

test('does not remember for ever', async () => {
  for (let i = 0; i < 60; i++) await edits.edit('A.md', (text) => `${text}.`);
  let steps = 0;
  while ((await edits.undo()) !== null) steps++;
  expect(steps).toBe(50);
  expect(vault.contents()['A.md']).toBe(`a${'.'.repeat(10)}`);
});
