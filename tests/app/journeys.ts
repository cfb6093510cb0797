import { eventually } from '../e2e/eventually';
import type { VaultSource } from '../e2e/vault-folder';
import type { AppDriver } from './driver';

/** What a person does from end to end; what is not as it should be, `expect` tells. */
export type Journey = (app: AppDriver) => Promise<void>;

const ID = 'topic-atlas';
const ATLAS = '.workspace-leaf-content[data-type="topic-atlas"]';
const INDEX = 'Topics/Baking.md';

/** The vault that every journey starts from. */
export const vault: VaultSource = {
  'Bread.md': '---\ntopics: [Baking]\nproblem: It does not rise.\napproach: Wait longer.\n---\nSee [[Yeast]].\n',
  'Yeast.md': '---\ntopics: [Baking]\nproblem: How warm does it like it?\n---\n',
  'Oats.md': '---\ntopics: [Baking]\nproblem: They burn.\napproach: Add them last.\n---\n',
  'Soup.md': '---\ntopics: [Cooking]\nproblem: It is bland.\napproach: Salt, then acid.\n---\nWith [[Bread]].\n',
  'Shelf.md': '```topic-cards\ntopic: Baking\n```\n',
};

async function expectFiles({ vault: folder }: AppDriver, has: boolean): Promise<void> {
  await eventually(async () => expect((await folder.list()).includes(INDEX)).toBe(has));
}

async function rebuild(app: AppDriver): Promise<void> {
  await app.command('Rebuild topic indexes');
  await app.page.locator('.modal button.mod-cta').click();
  await expectFiles(app, true);
  await app.settle();
}

async function writeAndTakeBack(app: AppDriver): Promise<void> {
  await rebuild(app);
  const written = await app.vault.read(INDEX);
  expect(written).toContain(
    '- [[Bread]]: It does not rise. → Wait longer.\n- [[Oats]]: They burn. → Add them last.\n- [[Yeast]]: How warm does it like it? → *open*',
  );
  const stamp = await app.vault.stamp(INDEX);
  await app.command('Rebuild topic indexes');
  await app.page.locator('.notice', { hasText: /up to date/i }).waitFor();
  expect(await app.vault.stamp(INDEX)).toBe(stamp);
  await app.command('Undo last');
  await expectFiles(app, false);
  expect(await app.vault.read('Bread.md')).toContain('See [[Yeast]].');
}

async function lookAround(app: AppDriver): Promise<void> {
  await app.command('Open the atlas');
  const view = app.page.locator(ATLAS);
  await view.getByRole('treeitem').filter({ hasText: 'Baking' }).first().click();
  await view.locator('.topic-atlas-note-line', { hasText: 'Yeast' }).waitFor();
  await view.getByRole('tab', { name: /^Notes/ }).click();
  await view.locator('.topic-atlas-note-line', { hasText: 'Soup' }).waitFor();
}

async function seeLinkedNotes(app: AppDriver): Promise<void> {
  await app.open('Bread.md');
  await app.command('Open linked notes');
  for (const title of ['Yeast', 'Soup'])
    await app.page.locator('.topic-atlas-list [data-index]', { hasText: title }).first().waitFor();
}

async function seeCards(app: AppDriver): Promise<void> {
  await app.open('Shelf.md');
  const titles = app.page.locator('.topic-atlas-card-title:visible');
  const expectTitles = (expected: readonly string[]): Promise<void> =>
    eventually(async () => expect(await titles.allTextContents()).toEqual(expected));
  await expectTitles(['Bread', 'Oats', 'Yeast']);
  await app.vault.write('Oven.md', '---\ntopics: [Baking]\nproblem: It is too hot.\n---\n');
  await expectTitles(['Bread', 'Oats', 'Oven', 'Yeast']);
}

async function comeBack(app: AppDriver): Promise<void> {
  await app.command('Open the atlas');
  await app.page.locator(ATLAS).waitFor();
  await app.restart();
  await app.page.locator(ATLAS).getByRole('treeitem').first().waitFor();
}

async function switchOff(app: AppDriver): Promise<void> {
  await rebuild(app);
  const written = await app.vault.read(INDEX);
  await app.command('Open the atlas');
  await app.page.locator(ATLAS).waitFor();
  await app.disable(ID);
  await app.page.locator('.topic-atlas-tree, .topic-atlas-card').first().waitFor({ state: 'detached' });
  expect(await app.vault.read(INDEX)).toBe(written);
}

export const journeys: readonly (readonly [name: string, Journey])[] = [
  ['index notes are written, stay as they are while nothing changes, and are taken back', writeAndTakeBack],
  ['the atlas shows topics and notes', lookAround],
  ['the panel names linked notes', seeLinkedNotes],
  ['a block shows cards, and follows what another program writes', seeCards],
  ['the atlas is there again after a restart', comeBack],
  ['switched off, it takes its views away and leaves the notes', switchOff],
];
