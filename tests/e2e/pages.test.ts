import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './harness';

const VAULT = {
  '.obsidian/plugins/topic-atlas/data.json': JSON.stringify({
    version: 1,
    topics: { h: { name: 'Heads' }, o: { name: 'Optimisation' } },
  }),
  'Heads.md': '# Heads\n\nWhat I know of them.\n',
  'Notes/Optimisation.md': 'Mine.',
  'a.md': '---\ntopics: [Heads]\n---\nOne.\n',
  'b.md': '---\ntopics: [Optimisation]\n---\nTwo.\n',
};
const SETTINGS = '.obsidian/plugins/topic-atlas/data.json';

async function asked(): Promise<Workbench> {
  const workbench = await openWorkbench({ vault: VAULT });
  await workbench.settle();
  await workbench.command('Rebuild topic indexes');
  await workbench.page.locator('.topic-atlas-pages').waitFor();
  return workbench;
}

const press = ({ page }: Workbench, name: string): Promise<void> =>
  page.locator('.modal').getByRole('button', { name, exact: true }).click();

/** What the preview that follows shows is written. */
async function confirm({ page }: Workbench): Promise<void> {
  await page.locator('.topic-atlas-pages').waitFor({ state: 'detached' });
  await page.locator('.topic-atlas-preview-row').first().waitFor();
  await page.locator('.modal button.mod-cta').click();
  await page.locator('.topic-atlas-notice-button').first().waitFor();
}

const indexNotes = async ({ vault }: Workbench): Promise<string[]> =>
  (await vault.list()).filter((path) => path.startsWith('Topics/')).sort();

test('page by page: the index goes into the one that is ticked, and an undo gives the bytes back', async () => {
  const workbench = await asked();
  const { page, vault } = workbench;
  expect(await page.locator('.topic-atlas-pages-row input:checked').count()).toBe(0);
  expect(await page.locator('.modal button.mod-cta').innerText()).toBe('New notes instead');
  await page.locator('.topic-atlas-pages-row', { hasText: 'Heads' }).locator('input').check();
  await press(workbench, 'Into these pages');
  await confirm(workbench);
  await eventually(async () => expect(await vault.read('Heads.md')).toContain('topic-index: Heads'));
  expect(await vault.read('Heads.md')).toMatch(/---\n# Heads\n\nWhat I know of them\.\n\n<!-- topic-atlas:begin -->/);
  expect(await vault.read('Notes/Optimisation.md')).toBe('Mine.');
  await workbench.command('Undo last change');
  await eventually(async () => expect(await vault.read('Heads.md')).toBe(VAULT['Heads.md']));
  expect(JSON.parse(await vault.read(SETTINGS))).not.toMatchObject({ index: { pages: 'into' } });
});

test('all, none, then all again; what was chosen is asked again until it is to be remembered', async () => {
  const workbench = await asked();
  const { page, vault } = workbench;
  await press(workbench, 'All');
  await press(workbench, 'None');
  expect(await page.locator('.topic-atlas-pages-row input:checked').count()).toBe(0);
  await press(workbench, 'All');
  expect(await page.locator('.topic-atlas-pages-row input:checked').count()).toBe(2);
  await page.locator('.modal .checkbox-container').click();
  await press(workbench, 'Into these pages');
  await confirm(workbench);
  await eventually(async () =>
    expect(await vault.read('Notes/Optimisation.md')).toContain('topic-index: Optimisation'),
  );
  expect(await indexNotes(workbench)).toEqual(['Topics/Topics.md']);
  expect(JSON.parse(await vault.read(SETTINGS))).toMatchObject({ index: { pages: 'into' } });
});

test('notes of their own instead, then one of them moves into its page by a command', async () => {
  const workbench = await asked();
  const { page, vault } = workbench;
  await press(workbench, 'New notes instead');
  await confirm(workbench);
  await eventually(async () => expect(await indexNotes(workbench)).toHaveLength(3));
  expect(await vault.read('Heads.md')).toBe(VAULT['Heads.md']);
  await workbench.settle();
  const index = 'Topics/Heads index.md';
  const before = await vault.read(index);
  await workbench.open(index);
  await workbench.command('Move topic index into its page');
  await eventually(async () => expect(await vault.read('Heads.md')).toContain('topic-index: Heads'));
  await eventually(async () => expect(await vault.list()).not.toContain(index));
  await page.locator('.notice', { hasText: 'stands in Heads.md' }).getByRole('button', { name: 'Undo' }).click();
  await eventually(async () => expect(await vault.read(index)).toBe(before));
  await eventually(async () => expect(await vault.read('Heads.md')).toBe(VAULT['Heads.md']));
});
