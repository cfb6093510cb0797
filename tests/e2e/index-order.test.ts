import type { Locator } from 'playwright-core';
import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './harness';
import { undo } from './undo';

const DATA = '.obsidian/plugins/topic-atlas/data.json';
const INDEX = 'Topics/Kernels.md';
const VIEW = '.workspace-leaf.mod-active .markdown-preview-view';
const settings = (order?: string, layout?: string): string =>
  JSON.stringify({ version: 1, topics: { k: { name: 'Kernels', order, layout } }, cards: { habit: 'gist' } });
const note = (problem: string): string => `---\ntopics: [Kernels]\nproblem: ${problem}\n---\n`;
const NOTES = { 'Bias.md': note('Is it biased?'), 'Mercer.md': note('Which are?'), 'Rank.md': note('How large?') };

/** Rebuilds for the first time, to the end: then the home index is open. */
async function rebuilt(data: string): Promise<Workbench> {
  const workbench = await openWorkbench({ vault: { ...NOTES, [DATA]: data } });
  await workbench.command('Rebuild topic indexes');
  await workbench.page.locator('.modal button.mod-cta').click();
  await workbench.page.locator('.notice', { hasText: '2 index notes created' }).waitFor();
  await workbench.settle();
  return workbench;
}

/** The index of the topic, in reading view, with a remark on its second entry. */
async function open(order?: string): Promise<Workbench> {
  const workbench = await rebuilt(settings(order));
  const text = await workbench.vault.read(INDEX);
  await workbench.vault.write(INDEX, text.replace(/(- \[\[Mercer\]\].*\n)/, '$1\t- mine\n'));
  await workbench.settle();
  await workbench.open(INDEX);
  await workbench.page.locator(`${VIEW} li li`, { hasText: 'mine' }).waitFor();
  await entry(workbench, 'Rank').waitFor();
  return workbench;
}

const entry = ({ page }: Workbench, title: string): Locator =>
  page.locator(`${VIEW} li.topic-atlas-order-movable`, {
    has: page.locator('a.topic-atlas-index-title', { hasText: title }),
  });
const order = async ({ vault }: Workbench): Promise<string[]> =>
  (await vault.read(INDEX)).split('\n').flatMap((line) => /^\t?- (?:\[\[)?(\w+)/.exec(line)?.[1] ?? []);
const isInOrder = (workbench: Workbench, ...titles: string[]): Promise<void> =>
  eventually(async () => {
    expect(await order(workbench)).toEqual(titles);
    const shown = await workbench.page.locator(`${VIEW} a.topic-atlas-index-title`).allInnerTexts();
    expect(shown).toEqual(titles.filter((title) => title !== 'mine'));
  });
const savedOrder = async ({ vault }: Workbench): Promise<unknown> =>
  (JSON.parse(await vault.read(DATA)) as { topics: { k: { order?: string } } }).topics.k.order;

async function drag({ page }: Workbench, from: Locator, to: Locator): Promise<void> {
  await from.hover();
  await from.locator('.topic-atlas-order-handle').hover();
  await page.mouse.down();
  await to.hover({ position: { x: 60, y: 2 } });
  await to.hover({ position: { x: 62, y: 3 } });
  await page.mouse.up();
}

test('an entry is dragged to another place, remarks along; the topic is by hand from then on, and both are taken back', async () => {
  const workbench = await open();
  const before = await workbench.vault.read(INDEX);
  await drag(workbench, entry(workbench, 'Mercer'), entry(workbench, 'Bias'));
  await isInOrder(workbench, 'Mercer', 'mine', 'Bias', 'Rank');
  await eventually(async () => expect(await savedOrder(workbench)).toBe('manual'));
  await workbench.page.locator('.notice', { hasText: 'Kernels is ordered by hand from now on.' }).waitFor();
  // What follows the vault leaves the order as it is.
  await workbench.vault.write('Smooth.md', note('Is it smooth?'));
  await isInOrder(workbench, 'Mercer', 'mine', 'Bias', 'Rank', 'Smooth');
  await workbench.vault.remove('Smooth.md');
  await isInOrder(workbench, 'Mercer', 'mine', 'Bias', 'Rank');
  await workbench.command('Undo last change');
  await isInOrder(workbench, 'Bias', 'Mercer', 'mine', 'Rank');
  await eventually(async () => expect(await savedOrder(workbench)).toBeUndefined());
  expect(await workbench.vault.read(INDEX)).toBe(before);
});

test('a row of a table is dragged as well', async () => {
  const workbench = await rebuilt(settings('manual', 'table'));
  const { page, vault } = workbench;
  const before = await vault.read(INDEX);
  await workbench.open(INDEX);
  const row = (title: string): Locator =>
    page.locator(`${VIEW} tr.topic-atlas-order-movable`, {
      has: page.locator('a.topic-atlas-index-title', { hasText: title }),
    });
  await drag(workbench, row('Rank'), row('Bias'));
  const titles = async (): Promise<string[]> =>
    (await vault.read(INDEX)).split('\n').flatMap((line) => /^\| \[\[(\w+)/.exec(line)?.[1] ?? []);
  await eventually(async () => expect(await titles()).toEqual(['Rank', 'Bias', 'Mercer']));
  await undo(workbench, 'Another place for Rank.');
  await eventually(async () => expect(await vault.read(INDEX)).toBe(before));
});

test('by keys, with the focus staying on the entry; and by its menu', async () => {
  const workbench = await open('manual');
  const { page } = workbench;
  await entry(workbench, 'Bias').locator('a').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await isInOrder(workbench, 'Mercer', 'mine', 'Bias', 'Rank');
  await eventually(async () => expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bias'));
  await page.keyboard.press('Alt+ArrowDown');
  await isInOrder(workbench, 'Mercer', 'mine', 'Rank', 'Bias');
  await entry(workbench, 'Rank').locator('a').first().click({ button: 'right' });
  await page.locator('.menu-item', { hasText: 'Move up' }).click();
  await isInOrder(workbench, 'Rank', 'Mercer', 'mine', 'Bias');
  await undo(workbench, 'Another place for Rank.');
  await isInOrder(workbench, 'Mercer', 'mine', 'Rank', 'Bias');
  await entry(workbench, 'Bias').locator('a').first().click({ button: 'right' });
  await page.locator('.menu-item', { hasText: 'Move up' }).waitFor();
  expect(await page.locator('.menu-item', { hasText: 'Move down' }).count()).toBe(0);
});

test('a summary is written where its entry stands: the note says it, the index follows, and undo takes it back', async () => {
  const workbench = await open();
  const { page, vault } = workbench;
  await entry(workbench, 'Mercer').locator('a').first().click({ button: 'right' });
  await page.locator('.menu-item', { hasText: 'Write summary here' }).click();
  const field = page.locator(`${VIEW} input.topic-atlas-inline-input`);
  expect(await field.inputValue()).toBe('Which are?');
  await field.fill('Which are? → Those that are positive.');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await vault.read('Mercer.md')).toContain('approach: Those that are positive.'));
  await eventually(async () => expect(await vault.read(INDEX)).toContain('Which are? → Those that are positive.'));
  await workbench.command('Undo last change');
  await eventually(async () => expect(await vault.read('Mercer.md')).toBe(NOTES['Mercer.md']));
});

test('what is being written in a summary stays, with focus and caret, where its section is drawn anew', async () => {
  const workbench = await open();
  const { page, vault } = workbench;
  await entry(workbench, 'Mercer').locator('a').first().click({ button: 'right' });
  await page.locator('.menu-item', { hasText: 'Write summary here' }).click();
  const field = page.locator(`${VIEW} input.topic-atlas-inline-input`);
  await field.fill('Which are not positive?');
  for (let i = 0; i < ' positive?'.length; i++) await page.keyboard.press('ArrowLeft');
  // By a rebuild elsewhere: the list has one entry more.
  await vault.write('Ridge.md', note('Is it stable?'));
  await entry(workbench, 'Ridge').waitFor();
  await eventually(async () => expect(await field.inputValue()).toBe('Which are not positive?'));
  await eventually(async () => expect(await field.evaluate((el) => el === el.ownerDocument.activeElement)).toBe(true));
  await page.keyboard.type(' strictly');
  expect(await field.inputValue()).toBe('Which are not strictly positive?');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await vault.read('Mercer.md')).toContain('Which are not strictly positive?'));
  await field.waitFor({ state: 'detached' });
});

test('where a note is not what is shown, nothing is moved, and it is said', async () => {
  const workbench = await open('manual');
  const { page, vault } = workbench;
  const other = (await vault.read(INDEX)).replace('## Notes', '## Notes\n\nNew words.');
  await page.evaluate((text) => {
    const { vault: notes } = window.app;
    const process = notes.process.bind(notes);
    // Somebody else writes between the look and the write.
    notes.process = (file, change) =>
      process(file, (now) => (file.path === 'Topics/Kernels.md' ? change(text) : change(now)));
  }, other);
  await entry(workbench, 'Bias').locator('a').first().focus();
  await page.keyboard.press('Alt+ArrowDown');
  await page.locator('.notice', { hasText: 'changed meanwhile, so nothing was moved' }).waitFor();
  await eventually(async () => expect(await vault.read(INDEX)).toBe(other));
  expect(await savedOrder(workbench)).toBe('manual');
});

test('without the plugin no handle is left', async () => {
  const workbench = await open('manual');
  await workbench.disable('topic-atlas');
  await eventually(async () => expect(await workbench.page.locator('[class*="topic-atlas-order"]').count()).toBe(0));
});
