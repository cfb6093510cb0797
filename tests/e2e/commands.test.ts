import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './harness';

const DATA = '.obsidian/plugins/topic-atlas/data.json';
const TOPICS = { ml: { name: 'ML', rules: { tags: ['ml'] } }, garden: { name: 'Garden' } };
const settings = JSON.stringify({ version: 1, topics: TOPICS, autoUpdate: false, cards: { habit: 'gist' } });
const NOTE = '---\ntags: [ml]\nproblem: Is it slow?\n---\nText.\n';
const VAULT = { [DATA]: settings, 'A.md': NOTE, 'B.md': '---\ntags: [ml]\n---\n' };

const told = ({ page }: Workbench): Promise<string> =>
  page
    .locator('.notice')
    .allInnerTexts()
    .then((texts) => texts.join('\n'));
const tells = (workbench: Workbench, words: string): Promise<void> =>
  eventually(async () => expect(await told(workbench)).toContain(words));

async function rebuild(workbench: Workbench): Promise<void> {
  await workbench.command('Rebuild topic indexes');
  await workbench.page.locator('.modal button.mod-cta').click();
  await workbench.page.locator('.notice', { hasText: 'index notes created' }).waitFor();
  expect(await workbench.vault.list()).toContain('Topics/ML.md');
}

async function editCard(workbench: Workbench): Promise<void> {
  await workbench.open('A.md');
  await workbench.command('Edit card of this note');
  await workbench.page.locator('.modal').getByLabel('Approach').fill('Measure it.');
  await workbench.page.locator('.modal').getByRole('button', { name: 'Save' }).click();
  await eventually(async () => expect(await workbench.vault.read('A.md')).toContain('approach: Measure it.'));
}

async function deleteTopic(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await workbench.command('Open the atlas');
  await page.locator('.topic-atlas-topic-row', { hasText: 'Garden' }).first().click();
  await page.locator('[role="tree"]').focus();
  await page.keyboard.press('Delete');
  await page.locator('.mod-confirmation').getByRole('button', { name: 'Delete topic' }).click();
  await eventually(async () => expect(await workbench.vault.read(DATA)).not.toContain('Garden'));
}

test('a command keeps its identifier, whatever it is called: a hotkey of a person’s hangs on it', async () => {
  const { page } = await openWorkbench({ vault: VAULT });
  const ids = await page.evaluate(() =>
    Object.keys(window.app.commands.commands).filter((id) => id.startsWith('topic-atlas:')),
  );
  expect(ids.map((id) => id.slice('topic-atlas:'.length)).sort()).toEqual([
    'edit-card-of-this-note',
    'insert-cards-here',
    'insert-topic-index-here',
    'link-mentions',
    'make-base-of-topic',
    'move-topic-index-into-its-page',
    'open-linked-notes',
    'open-the-atlas',
    'open-topic-index-of-this-note',
    'preview-topic-indexes',
    'rebuild-topic-indexes',
    'set-topics-of-this-note',
    'set-up-topics',
    'sort-the-unsorted',
    'undo-last-rebuild',
    'wander',
    'what-links-this-with',
  ]);
});

test('one command takes back what was done last, whatever it was, says what that was, and asks nothing', async () => {
  const workbench = await openWorkbench({ vault: VAULT });
  await deleteTopic(workbench);
  await rebuild(workbench);
  await editCard(workbench);
  await workbench.command('Undo last change');
  await tells(workbench, 'Undone: A');
  expect(await workbench.vault.read('A.md')).toBe(NOTE);
  await workbench.command('Undo last change');
  await tells(workbench, '2 index notes removed again.');
  expect(await workbench.vault.list()).not.toContain('Topics/ML.md');
  expect(await workbench.vault.read(DATA)).not.toContain('Garden');
  await workbench.command('Undo last change');
  await tells(workbench, 'Undone: Garden');
  expect(await workbench.vault.read(DATA)).toContain('Garden');
  await workbench.command('Undo last change');
  await tells(workbench, 'There is nothing to undo.');
});

test('a rebuild of before a start can still be taken back, after what was done since', async () => {
  const workbench = await openWorkbench({ vault: VAULT });
  await rebuild(workbench);
  await workbench.load();
  await workbench.settle();
  await editCard(workbench);
  await workbench.command('Undo last change');
  await tells(workbench, 'Undone: A');
  await workbench.command('Undo last change');
  await tells(workbench, 'index notes removed again.');
  expect(await workbench.vault.list()).not.toContain('Topics/ML.md');
});

/** Those that can be called now, one after the other; what opens is closed again. */
async function callAll({ page }: Workbench): Promise<string[]> {
  const ids = await page.evaluate(() =>
    Object.keys(window.app.commands.commands).filter((id) => id.startsWith('topic-atlas:')),
  );
  for (const id of ids) {
    await page.evaluate((command) => {
      window.app.commands.executeCommandById(command);
    }, id);
    // What is asked for may come a little later; Escape answers that nothing is wanted.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await page.keyboard.press('Escape');
  }
  return ids;
}

test.each<[reason: string, vault: Record<string, string>, open: string | null]>([
  ['an empty vault with nothing open', {}, null],
  ['notes without topics, and nothing open', { 'A.md': 'Words.' }, null],
  ['a note of no topic', { 'A.md': 'Words.' }, 'A.md'],
  ['settings that cannot be used', { 'A.md': NOTE, [DATA]: '{' }, 'A.md'],
])('no command fails or writes unasked with %s', async (_reason, vault, open) => {
  const workbench = await openWorkbench({ vault });
  if (open !== null) await workbench.open(open);
  await workbench.settle();
  const files = async (): Promise<Record<string, string>> => {
    const paths = (await workbench.vault.list()).filter((path) => path.endsWith('.md'));
    return Object.fromEntries(
      await Promise.all(paths.map(async (path) => [path, await workbench.vault.read(path)] as const)),
    );
  };
  const before = await files();
  expect((await callAll(workbench)).length).toBeGreaterThan(10);
  while ((await workbench.page.locator('.modal-container, .prompt').count()) > 0)
    await workbench.page.keyboard.press('Escape');
  await workbench.command('Open the atlas');
  await workbench.page.locator('.topic-atlas-view').first().waitFor();
  await workbench.settle();
  expect(await files()).toEqual(before);
});
