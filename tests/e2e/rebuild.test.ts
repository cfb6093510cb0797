import type { Locator } from 'playwright-core';
import { cpSync, existsSync, readFileSync, readdirSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cli } from '../support/cli';
import { temporaryFolder } from '../support/temporary-folder';
import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './harness';

const note = (topic: string, text: string): string => `---\ntopics: [${topic}]\n---\n${text}\n`;

const vault = Object.fromEntries(
  ['Attention', 'Rotary', 'Heads', 'Adam', 'Warmup', 'Decay'].map((title, i) => [
    `${title}.md`,
    note(i < 3 ? 'Transformers' : 'Optimisation', `Problem:: What of ${title}?`),
  ]),
);
const notices = (workbench: Workbench): Promise<string> =>
  workbench.page
    .locator('.notice-container')
    .textContent()
    .then((text) => text ?? '');

async function rebuild(workbench: Workbench): Promise<void> {
  await workbench.command('Rebuild topic indexes');
  const [confirm, pages] = ['.modal button.mod-cta', '.topic-atlas-pages'].map((one) => workbench.page.locator(one));
  await confirm?.waitFor();
  if ((await pages?.count()) === 1) {
    // As the command line, which has nobody to ask, leaves pages alone.
    await workbench.page.locator('.modal').getByRole('button', { name: 'None', exact: true }).click();
    await confirm?.click();
    await pages?.waitFor({ state: 'detached' });
  }
  await confirm?.click();
  await workbench.page.locator('.topic-atlas-notice-button').first().waitFor({ timeout: 60_000 });
  await workbench.settle();
}

test('what is not ticked is not written; with nothing ticked there is nothing to press', async () => {
  const workbench = await openWorkbench({ vault });
  const { page } = workbench;
  await workbench.command('Preview topic indexes');
  const boxes = page.locator('.topic-atlas-preview-row input');
  await boxes.first().waitFor();
  for (let i = 0; i < (await boxes.count()); i++) await boxes.nth(i).uncheck();
  expect(await page.locator('.modal button.mod-cta').isDisabled()).toBe(true);
  await page.locator('.topic-atlas-preview-row[data-path="Topics/Optimisation.md"] input').check();
  await page.locator('.modal button.mod-cta').click();
  await eventually(async () =>
    expect(await workbench.vault.list()).toEqual([...Object.keys(vault), 'Topics/Optimisation.md'].sort()),
  );
});

/** How the first entries of an index note look: what is set apart in them, and the colour of their links. */
const looks = (note: Locator): Promise<string[]> =>
  note.locator('[class*=topic-atlas-index-]').evaluateAll((parts) =>
    parts.slice(0, 20).map((part) => {
      const { color, fontWeight, opacity } = getComputedStyle(part);
      return [
        (part.getAttribute('class') ?? '').replace(/ ?is-unresolved/, ''),
        part.textContent,
        color,
        fontWeight,
        opacity,
      ].join('|');
    }),
  );

test('a new note is shown as it will look, a changed one by its entries; the Markdown is one press away', async () => {
  const workbench = await openWorkbench({ vault });
  const { page } = workbench;
  const pane = page.locator('.topic-atlas-preview-diff');
  await workbench.command('Preview topic indexes');
  await pane.locator('.topic-atlas-change-note a.internal-link').first().waitFor();
  expect(await page.locator('.topic-atlas-preview-group').count()).toBe(0);
  // As in reading view: titles and counts of entries are set apart, and links to what is made with it lead there.
  await eventually(async () => expect(await looks(pane.locator('.topic-atlas-change-note'))).not.toEqual([]));
  const previewed = await looks(pane.locator('.topic-atlas-change-note'));
  await pane.getByRole('button', { name: 'Show the Markdown' }).click();
  await eventually(async () => expect(await pane.innerText()).toContain('topic-atlas:begin'));
  await page.locator('.modal button.mod-cta').click();
  await page.locator('.topic-atlas-notice-button').first().waitFor({ timeout: 60_000 });
  await workbench.settle();
  await workbench.open('Topics/Topics.md');
  await eventually(async () => expect(await looks(page.locator('.markdown-preview-view'))).toEqual(previewed));
  await workbench.vault.write('A new one.md', '---\ntopics: [Optimisation]\nproblem: It is new.\n---\n');
  await page.waitForFunction(() => window.app.metadataCache.getCache('A new one.md')?.frontmatter !== undefined);
  await workbench.command('Preview topic indexes');
  await page.locator('.topic-atlas-preview-row[data-path="Topics/Optimisation.md"] button').click();
  await eventually(async () => expect(await pane.innerText()).toMatch(/1 added[\s\S]*A new one[\s\S]*It is new/));
});

test('an undo takes the last rebuild back, also after a restart; a note that was changed since is left and named', async () => {
  const workbench = await openWorkbench({ vault });
  await rebuild(workbench);
  const mine = `${await workbench.vault.read('Topics/Transformers.md')}\nMy own line.\n`;
  await workbench.vault.write('Topics/Transformers.md', mine);
  await workbench.settle();
  await workbench.load();
  await workbench.command('Undo last change');
  await eventually(async () =>
    expect(await workbench.vault.list()).toEqual([...Object.keys(vault), 'Topics/Transformers.md'].sort()),
  );
  expect(await workbench.vault.read('Topics/Transformers.md')).toBe(mine);
  await eventually(async () => expect(await notices(workbench)).toContain('Topics/Transformers.md'));
  await workbench.command('Undo last change');
  await eventually(async () => expect(await notices(workbench)).toMatch(/nothing to undo/i));
});

test('an index goes where the cursor is, the property into the note, and one undo takes both out', async () => {
  const workbench = await openWorkbench({ vault: { ...vault, 'Mine.md': 'First line.\n\nLast line.\n' } });
  const { page } = workbench;
  await workbench.open('Mine.md', 'source');
  await page.locator('.workspace-leaf.mod-active textarea').click();
  await workbench.command('Insert topic index here');
  await page.locator('.prompt-input').fill('Optim');
  await page.keyboard.press('Enter');
  await eventually(async () => {
    const text = await page.locator('.workspace-leaf.mod-active textarea').inputValue();
    expect(text).toMatch(/^---\ntopic-index: "?Optimisation"?\n---\n/);
    expect(text).toContain('- [[Adam]]: What of Adam? → *open*');
    expect(text).toContain('First line.');
    expect(text).toContain('Last line.');
  });
});

test('a note leads to the index of its topic; as long as there is none, to the topic in the atlas; without a topic, to the form for one', async () => {
  const workbench = await openWorkbench({ vault: { ...vault, 'Lone.md': 'No topic.' } });
  const active = (): Promise<string | undefined> =>
    workbench.page.evaluate(() => window.app.workspace.getActiveFile()?.path);
  await workbench.open('Adam.md');
  await workbench.command('Open topic of this note');
  await eventually(async () =>
    expect(await workbench.page.locator('.topic-atlas-topic-title').allInnerTexts()).toEqual(['Optimisation']),
  );
  await rebuild(workbench);
  expect(await active()).toBe('Topics/Topics.md');
  await workbench.open('Adam.md');
  await workbench.command('Open topic of this note');
  await eventually(async () => expect(await active()).toBe('Topics/Optimisation.md'));
  await workbench.open('Lone.md');
  await workbench.command('Open topic of this note');
  await eventually(async () => expect(await notices(workbench)).toMatch(/no topic/i));
  await workbench.page.locator('.modal', { hasText: 'Lone' }).waitFor();
  expect(await active()).toBe('Lone.md');
});

/** Index notes by path. */
function indexNotes(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.md') && !file.startsWith('.'),
  );
  const texts = files.map(
    (file) => [file.split(path.sep).join('/'), readFileSync(path.join(root, file), 'utf8')] as const,
  );
  return Object.fromEntries(texts.filter(([, text]) => text.includes('topic-atlas:begin')));
}

const data = process.env['TOPIC_ATLAS_TEST_DATA'];
const real =
  data === undefined
    ? []
    : ['foam-docs', 'tasks-docs', 'knowledge-garden/vault'].map((name) => path.join(data, 'vaults', name));

test.each(
  ['examples/ml-notes', ...real.filter((folder) => existsSync(folder))].map((folder) => [
    path.basename(folder),
    folder,
  ]),
)(
  '%s: the plugin writes what the command line writes',
  async (_name, folder) => {
    const copy = temporaryFolder();
    cpSync(folder, copy, { recursive: true });
    // Nobody is asked by the command line.
    const settings = path.join(copy, '.obsidian/plugins/topic-atlas/data.json');
    mkdirSync(path.dirname(settings), { recursive: true });
    writeFileSync(settings, JSON.stringify({ version: 1, index: { pages: 'notes' } }));
    const workbench = await openWorkbench({ vault: copy });
    expect(await cli(['rebuild', copy])).toMatchObject({ exitCode: 0 });
    await rebuild(workbench);
    expect(indexNotes(workbench.vault.path)).toEqual(indexNotes(copy));
  },
  120_000,
);

if (real.length === 0) test.skip('the real vaults are left out: set TOPIC_ATLAS_TEST_DATA', () => undefined);

test('switched off in the middle of a rebuild, the plugin leaves nothing behind', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 3000 }, (_, i) => [`Note ${i}.md`, note(`Topic ${i % 40}`, `Problem:: What of ${i}?`)]),
  );
  const workbench = await openWorkbench({ vault: many });
  await workbench.command('Preview topic indexes');
  await workbench.disable('topic-atlas');
  // What it had put off to the next frames comes before a note that is only written now is read.
  await workbench.vault.write('Later.md', '# Later');
  await workbench.page.waitForFunction(() => {
    const file = window.app.vault.getFileByPath('Later.md');
    return file !== null && window.app.metadataCache.getFileCache(file) !== null;
  });
  expect(await workbench.page.locator('.topic-atlas-progress-text, .modal').count()).toBe(0);
  expect(indexNotes(workbench.vault.path)).toEqual({});
});

test('files that the app leaves out of its lists are in no index note, from the next rebuild on', async () => {
  const app = (list: readonly string[]): string => JSON.stringify({ userIgnoreFilters: list });
  const workbench = await openWorkbench({ vault: { ...vault, '.obsidian/app.json': app(['Rotary.md']) } });
  await rebuild(workbench);
  const index = (): Promise<string> => workbench.vault.read('Topics/Topics.md');
  expect(await index()).not.toContain('Rotary');
  expect(await index()).toContain('Heads');
  await workbench.vault.write('.obsidian/app.json', app(['/^heads/']));
  await workbench.command('Rebuild topic indexes');
  await eventually(async () => expect(await index()).toContain('Rotary'));
  expect(await index()).not.toContain('Heads');
});
