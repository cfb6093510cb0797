/** What a person does from the first minute to the last, in one go, and what they see on the way. */
import type { Locator } from 'playwright-core';
import type { TopicSettings } from '../../src/core/topics/edit';
import { eventually } from './eventually';
import { openWorkbench } from './harness';

const VIEW = '.workspace-leaf-content[data-type="topic-atlas"]';
const DATA = '.obsidian/plugins/topic-atlas/data.json';
const HOME = 'Topics/Topics.md';
const NOTES = {
  'Biology/Cells.md': '---\nproblem: How do cells divide?\n---\nSee [[Yeast]].\n',
  'Biology/Yeast.md': 'Yeast is a fungus that lives on sugar.\n',
  'Biology/Moss.md': 'Moss has no roots to speak of.\n',
  'Cooking/Bread.md': '---\nproblem: It does not rise.\napproach: Wait longer.\n---\nWith [[Yeast]].\n',
  'Cooking/Soup.md': 'Soup is best on the second day.\n',
  'Cooking/Oats.md': 'Oats are soaked overnight.\n',
  'Loose.md': 'It belongs nowhere.\n',
};

test('welcome, arrange, write, look, drag, undo, disable: each step shows what it did, and the files are as agreed', async () => {
  const workbench = await openWorkbench({ vault: NOTES, enabled: false });
  const { page, vault } = workbench;
  const view = page.locator(VIEW);
  const files = async (): Promise<Record<string, string>> => {
    const paths = (await vault.list()).filter((path) => path.endsWith('.md'));
    return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await vault.read(path)] as const)));
  };
  const topics = async (): Promise<TopicSettings> =>
    (JSON.parse(await vault.read(DATA)) as { topics: TopicSettings }).topics;

  // The vault on one page; nothing is written.
  await workbench.enable('topic-atlas');
  const facts = view.locator('.topic-atlas-fact');
  await eventually(async () =>
    expect((await facts.allInnerTexts()).map((text) => text.split('\n').slice(0, 2).join(' '))).toEqual([
      '2 Topics proposed',
      '1 Open problem',
      '1 Answered problem',
      '0 Hubs, the notes with most links',
      '1 Note belongs to no topic yet',
    ]),
  );
  expect(await view.innerText()).toContain('Nothing is written yet');
  expect(await files()).toEqual(NOTES);

  // Topics are arranged; only settings are written.
  await view.getByRole('button', { name: 'Arrange topics' }).click();
  const guide = page.locator('.topic-atlas-guide-modal');
  await guide.getByRole('treeitem', { name: 'Cooking' }).waitFor();
  await guide.getByRole('button', { name: 'Add 2 topics' }).click();
  await guide.waitFor({ state: 'detached' });
  await eventually(async () =>
    expect(Object.values(await topics()).map(({ name }) => name)).toEqual(['Biology', 'Cooking']),
  );
  expect(await files()).toEqual(NOTES);
  // What comes next stands out.
  await eventually(async () => expect(await view.locator('button.mod-cta').innerText()).toBe('Write index notes'));

  // The preview shows the index notes as they will look; then the home index opens.
  await view.getByRole('button', { name: 'Write index notes' }).click();
  const preview = page.locator('.modal');
  await eventually(async () => expect(await preview.innerText()).toMatch(/Biology[\s\S]*Cooking/));
  expect(await files()).toEqual(NOTES);
  await preview.locator('button.mod-cta').click();
  await page.waitForFunction((path) => window.app.workspace.getActiveFile()?.path === path, HOME);
  const reading = page.locator('.workspace-leaf.mod-active .markdown-reading-view:visible');
  await eventually(async () => expect(await reading.innerText()).toMatch(/Biology[\s\S]*How do cells divide\?/));
  await workbench.settle();
  const written = await files();
  expect(written).toMatchObject(NOTES);
  expect(Object.keys(written).filter((path) => !(path in NOTES))).toEqual([
    'Topics/Biology.md',
    'Topics/Cooking.md',
    HOME,
  ]);
  expect(written['Topics/Cooking.md']).toContain('- [[Bread]]: It does not rise. → Wait longer.\n');

  // A topic is dragged into another one, and that is taken back.
  const before = await topics();
  // The page of the first minute has done its work: the topics are shown.
  await workbench.command('Open the atlas');
  const topic = (name: string): Locator =>
    view.locator('[role="treeitem"]:visible', { has: page.getByText(name, { exact: true }) }).first();
  await topic('Cooking').waitFor();
  await topic('Cooking').dragTo(topic('Biology'));
  const confirm = page.locator('.mod-confirmation');
  await confirm.getByRole('button', { name: 'Move' }).click();
  await eventually(async () => expect(await topic('Cooking').getAttribute('aria-level')).toBe('2'));
  await workbench.command('Undo last change');
  await eventually(async () => expect(await topic('Cooking').getAttribute('aria-level')).toBe('1'));
  await eventually(async () => expect(await topics()).toEqual(before));
  await workbench.settle();
  await eventually(async () => expect(await files()).toEqual(written));

  // Without the plugin nothing of it is left in sight, and the index notes read well.
  await workbench.open('Topics/Biology.md');
  await workbench.disable('topic-atlas');
  await eventually(async () => expect(await page.locator('[class*="topic-atlas"]:visible').count()).toBe(0));
  await eventually(async () => expect(await reading.innerText()).toMatch(/Cells: How do cells divide\? → open/));
  expect(await files()).toEqual(written);
});
