import { MemoryVault } from '../../../support/memory-vault';
import type { numbered } from './numbered-layout';
import { rebuild, settingsOf } from '../vault';

jest.mock('../../../../src/core/index-notes/layouts/cards', () => ({
  ...jest.requireActual<object>('../../../../src/core/index-notes/layouts/cards'),
  cards: jest.requireActual<{ numbered: typeof numbered }>('./numbered-layout').numbered,
}));

const FILES = {
  'A.md': '---\ntopics: T\nproblem: Slow.\napproach: Cache.\n---\n',
  'B.md': '---\ntopics: T\nproblem: Wrong.\n---\n',
  'C.md': '---\ntopics: T\n---\n',
};
const PATH = 'Topics/T.md';
const settings = (layout: string): ReturnType<typeof settingsOf> =>
  settingsOf({ topics: { t: { name: 'T' } }, index: { layout } });

const entriesOf = (text: string): string[] => text.split('\n').filter((line) => line.includes('[['));

async function written(vault: MemoryVault, layout: string): Promise<string> {
  await rebuild(vault, settings(layout));
  return vault.read(PATH);
}

test('a layout is what its file says: so entries are written', async () => {
  const text = await written(new MemoryVault(FILES), 'cards');
  expect(entriesOf(text)).toEqual(['[[Topics]]', '№ [[A]] = Slow. → Cache.', '№ [[B]] = Wrong. → *open*', '№ [[C]]']);
});

test('so they are read: what a person wrote stays with its entry, and nothing is written twice', async () => {
  const vault = new MemoryVault(FILES);
  const text = await written(vault, 'cards');
  const told = text.replace('№ [[B]]', '\t- seen in May\n№ [[B]]').replace('№ [[C]]', '\nA paragraph.\n\n№ [[C]]');
  vault.put(PATH, told);
  await rebuild(vault, settings('cards'));
  expect(await vault.read(PATH)).toBe(told);
});

test('from one layout to another and back, remarks go with their notes', async () => {
  const vault = new MemoryVault(FILES);
  const text = await written(vault, 'cards');
  vault.put(PATH, text.replace('№ [[B]]', '\t- seen in May\n№ [[B]]'));
  expect(await written(vault, 'list')).toContain('- [[A]]: Slow. → Cache.\n\t- seen in May\n- [[B]]');
  expect(await written(vault, 'table')).toContain('- [[A]]: seen in May');
  expect(await written(vault, 'cards')).toContain('№ [[A]] = Slow. → Cache.\n\t- seen in May\n№ [[B]]');
});

test('a line that only looks like it is a person’s', async () => {
  const vault = new MemoryVault(FILES);
  const text = await written(vault, 'cards');
  const told = text.replace('№ [[C]]', '№ first of all\n\n№ [[C]]');
  vault.put(PATH, told);
  await rebuild(vault, settings('cards'));
  expect(await vault.read(PATH)).toContain('№ first of all');
});
