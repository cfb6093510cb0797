import type { Locator } from 'playwright-core';
import type { TopicSettings } from '../../src/core/topics/edit';
import { MemoryDisk } from '../bench/memory-disk';
import { showPart } from './atlas-places';
import { eventually } from './eventually';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './harness';

const VIEW = '.workspace-leaf-content[data-type="topic-atlas"]';
const DATA = '.obsidian/plugins/topic-atlas/data.json';
const dataOf = (topics: object): string => JSON.stringify({ version: 1, topics, autoUpdate: false });

async function open(files: Record<string, string>, options: Partial<WorkbenchOptions> = {}): Promise<Workbench> {
  const workbench = await openWorkbench({ vault: files, ...options });
  await workbench.command('Open the atlas');
  await rows(workbench).first().waitFor();
  return workbench;
}

const rows = ({ page }: Workbench): Locator => page.locator(`${VIEW} .topic-atlas-topic-row:visible`);
const row = ({ page }: Workbench, name: string): Locator =>
  page
    .locator(`${VIEW} .topic-atlas-topic-row:visible`, {
      has: page.locator('.topic-atlas-topic-name', { hasText: new RegExp(`^${name}$`) }),
    })
    .first();
const line = ({ page }: Workbench, title: string): Locator =>
  page.locator(`${VIEW} .topic-atlas-note-line:visible`, { hasText: title }).first();
const chosen = ({ page }: Workbench): Promise<string> => page.locator(`${VIEW} .topic-atlas-topic-title`).innerText();
const saved = async ({ vault }: Workbench): Promise<TopicSettings> =>
  (JSON.parse(await vault.read(DATA)) as { topics: TopicSettings }).topics;

/** Nothing that a part shows reaches out of it. */
async function staysWithin({ page }: Workbench): Promise<void> {
  const panel = page.locator(`${VIEW} .topic-atlas-view-panel`);
  expect(await panel.evaluate((el) => el.scrollWidth - el.clientWidth)).toBeLessThanOrEqual(1);
}

test('one topic: its page, the map and what is to do have something to show', async () => {
  const workbench = await open({ 'A.md': '---\ntopics: [Only]\n---\n', [DATA]: dataOf({ o: { name: 'Only' } }) });
  await row(workbench, 'Only').click();
  await line(workbench, 'A').waitFor();
  await showPart(workbench, 'linked');
  await workbench.page.locator(`${VIEW} .topic-atlas-where h2`).waitFor();
  await staysWithin(workbench);
  await showPart(workbench, 'todo');
  await workbench.page.locator(`${VIEW} .topic-atlas-coverage`).waitFor();
  expect(await workbench.page.locator(`${VIEW} [role="tab"]`).allTextContents()).toContain('Topics1');
});

test('of 2,000 topics those in sight are drawn, and any is found', async () => {
  const topics = Object.fromEntries(
    Array.from({ length: 2_000 }, (_, i) => [
      `t${i}`,
      { name: `Topic ${i}`, ...(i % 10 === 0 ? {} : { parent: `t${i - (i % 10)}` }) },
    ]),
  );
  const workbench = await open({ 'A.md': '---\ntopics: ["Topic 1990/Topic 1999"]\n---\n', [DATA]: dataOf(topics) });
  const { page } = workbench;
  expect(await rows(workbench).count()).toBeLessThan(120);
  expect(await page.locator(`${VIEW} .topic-atlas-topic-card`).count()).toBeLessThanOrEqual(120);
  await page.locator(`${VIEW} [role="tree"]`).focus();
  await page.keyboard.press('End');
  await eventually(async () => expect(await row(workbench, 'Topic 1999').count()).toBe(1));
  await page.getByLabel('Search the atlas…').fill('Topic 1999');
  await row(workbench, 'Topic 1999').click();
  await line(workbench, 'A').waitFor();
  expect(await chosen(workbench)).toBe('Topic 1999');
});

test.each([
  ['wide', 1280],
  ['narrow', 900],
])(
  'a tree twelve deep, and names of 200 characters: all can be reached, and nothing reaches out of its place: %s',
  async (_name, width) => {
    const long = (i: number): string => `${i} ${'A name without an end '.repeat(10)}`.slice(0, 200).trim();
    const unbroken = 'x'.repeat(200);
    const deep = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `d${i}`,
        { name: i % 2 === 0 ? long(i) : `Level ${i}`, ...(i === 0 ? {} : { parent: `d${i - 1}` }) },
      ]),
    );
    const files = {
      'A.md': '---\ntopics: [Level 11]\n---\n',
      [`${'A title without an end '.repeat(8).trim()}.md`]: `---\ntopics: [${unbroken}]\n---\n`,
      [DATA]: dataOf({ ...deep, u: { name: unbroken } }),
    };
    const workbench = await open(files, { size: { width, height: 700 } });
    const { page } = workbench;
    await staysWithin(workbench);
    await row(workbench, 'Level 11').click();
    await line(workbench, 'A').waitFor();
    const path = page.locator(`${VIEW} .topic-atlas-topic-path button`);
    expect(await path.count()).toBe(12);
    await staysWithin(workbench);
    // Where there is little room, the tree makes way for the topic.
    await path.first().click();
    await row(workbench, unbroken).click();
    await line(workbench, 'A title').waitFor();
    await staysWithin(workbench);
    for (const part of ['notes', 'linked', 'todo'] as const) {
      await page.locator(`${VIEW} [role="tab"][data-part="${part}"]`).click();
      await page.locator(`${VIEW} .topic-atlas-part.mod-${part}`).waitFor();
      await staysWithin(workbench);
    }
  },
  60_000,
);

test('of a topic of 20,000 notes those in sight are drawn', async () => {
  const files: Record<string, string> = { [DATA]: dataOf({ big: { name: 'Big', rules: { tags: ['big'] } } }) };
  for (let i = 0; i < 20_000; i++) files[`Note ${String(i).padStart(5, '0')}.md`] = `---\ntags: [big]\n---\n`;
  const workbench = await openWorkbench({
    vault: {},
    disk: (folder) => new MemoryDisk(folder, files),
    watchLeaks: false,
  });
  await workbench.command('Open the atlas');
  await row(workbench, 'Big').click();
  await line(workbench, 'Note 00000').waitFor();
  expect(await workbench.page.locator(`${VIEW} .topic-atlas-note-line`).count()).toBeLessThan(120);
  await workbench.page.locator(`${VIEW} .topic-atlas-note-lines`).focus();
  await workbench.page.keyboard.press('End');
  await line(workbench, 'Note 19999').waitFor();
});

test('in a vault without notes nothing leads to all of them', async () => {
  const workbench = await openWorkbench({ vault: {} });
  await showPart(workbench, 'notes');
  const part = workbench.page.locator(`${VIEW} .topic-atlas-part.mod-notes`);
  const showAll = part.getByRole('button', { name: 'Show all notes' });
  await part.getByText('There are no notes to show yet').waitFor();
  expect(await showAll.count()).toBe(0);
  await workbench.page.locator(`${VIEW} input[type=search]`).fill('nothing');
  await showAll.waitFor();
});

test('what comes first is seen where nothing was scrolled, and moves nothing where somebody reads further down', async () => {
  const files: Record<string, string> = { [DATA]: dataOf({ big: { name: 'Big' } }) };
  for (let i = 0; i < 200; i++) files[`Note ${String(i).padStart(3, '0')}.md`] = '---\ntopics: [Big]\n---\n';
  const workbench = await open(files);
  const { page, vault } = workbench;
  const list = page.locator(`${VIEW} .topic-atlas-note-lines`);
  const scrolled = (): Promise<number> => list.evaluate((el) => el.scrollTop);
  const pose = (note: string): Promise<void> => vault.write(note, '---\ntopics: [Big]\nproblem: Is it so?\n---\n');
  await row(workbench, 'Big').click();
  await line(workbench, 'Note 000').waitFor();
  await pose('Note 150.md');
  await line(workbench, 'Note 150').waitFor();
  expect(await scrolled()).toBe(0);
  await list.evaluate((el) => el.scrollTo(0, 2000));
  await line(workbench, 'Note 080').waitFor();
  const top = async (): Promise<number> => (await line(workbench, 'Note 080').boundingBox())?.y ?? 0;
  const before = await top();
  await pose('Note 160.md');
  await eventually(async () => expect(await scrolled()).not.toBe(2000));
  expect(await top()).toBeCloseTo(before, 0);
});

const TOPICS = { ml: { name: 'ML', position: 1 }, garden: { name: 'Garden', position: 2 } };
const NOTES = { 'A.md': '---\ntopics: [ML]\n---\n', 'B.md': '---\ntopics: [ML]\n---\n', [DATA]: dataOf(TOPICS) };

test('a note that vanishes while it is dragged is put nowhere, and its like are not touched', async () => {
  const workbench = await open(NOTES);
  const { page, vault } = workbench;
  await row(workbench, 'ML').click();
  await line(workbench, 'A').hover();
  await page.mouse.down();
  await row(workbench, 'Garden').hover({ position: { x: 20, y: 10 } });
  await vault.remove('A.md');
  await eventually(async () => expect(await page.evaluate(() => window.app.vault.getFileByPath('A.md'))).toBeNull());
  await row(workbench, 'Garden').hover({ position: { x: 24, y: 12 } });
  await page.mouse.up();
  await eventually(async () => expect(await line(workbench, 'A').count()).toBe(0));
  await line(workbench, 'B').waitFor();
  expect(await vault.list()).not.toContain('A.md');
  expect(await vault.read('B.md')).toBe(NOTES['B.md']);
});

test('a topic that another device changes while it is renamed keeps what was changed there', async () => {
  const workbench = await open(NOTES);
  const { page, vault } = workbench;
  await row(workbench, 'Garden').click();
  await page.locator(`${VIEW} [role="tree"]`).focus();
  await page.keyboard.press('F2');
  const field = page.getByLabel('Rename topic');
  await field.fill('Orchard');
  const there = { ...TOPICS, garden: { ...TOPICS.garden, description: 'What grows' }, music: { name: 'Music' } };
  await vault.write(DATA, dataOf(there));
  await row(workbench, 'Music').waitFor();
  expect(await field.inputValue()).toBe('Orchard');
  await field.press('Enter');
  await eventually(async () =>
    expect(await saved(workbench)).toEqual({ ...there, garden: { ...there.garden, name: 'Orchard' } }),
  );
});

test('a topic that another device deletes while it is renamed stays deleted', async () => {
  const workbench = await open(NOTES);
  const { page, vault } = workbench;
  await row(workbench, 'Garden').click();
  await page.locator(`${VIEW} [role="tree"]`).focus();
  await page.keyboard.press('F2');
  await page.getByLabel('Rename topic').fill('Orchard');
  await vault.write(DATA, dataOf({ ml: TOPICS.ml }));
  await eventually(async () => expect(await row(workbench, 'Garden').count()).toBe(0));
  await page.getByLabel('Rename topic').press('Enter');
  await workbench.settle();
  await row(workbench, 'ML').click();
  await line(workbench, 'A').waitFor();
  expect(await saved(workbench)).toEqual({ ml: TOPICS.ml });
});

test('with forced colours the chosen topic and the open tab are told apart by more than colour', async () => {
  const workbench = await open(NOTES);
  const { page } = workbench;
  await page.emulateMedia({ forcedColors: 'active' });
  await row(workbench, 'ML').click();
  await line(workbench, 'A').waitFor();
  const looks = (el: Locator): Promise<string> =>
    el.evaluate((one) => {
      const { outlineStyle, outlineWidth, borderBottomWidth, borderBottomStyle, fontWeight, textDecorationLine } =
        getComputedStyle(one);
      return [
        outlineStyle,
        outlineStyle === 'none' ? '' : outlineWidth,
        borderBottomStyle === 'none' ? '' : borderBottomWidth,
        fontWeight,
        textDecorationLine,
      ].join(' ');
    });
  expect(await looks(row(workbench, 'ML'))).not.toBe(await looks(row(workbench, 'Garden')));
  const tab = (part: string): Locator => page.locator(`${VIEW} [role="tab"][data-part="${part}"]`);
  expect(await looks(tab('topics'))).not.toBe(await looks(tab('notes')));
});
