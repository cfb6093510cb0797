import { violations } from './axe';
import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './harness';

const FORM = '.topic-atlas-note-topics-modal';
const BEFORE = '---\n# mine\ntopics: [Cooking] # why\n---\nText.\n';
const VAULT = {
  '.obsidian/plugins/topic-atlas/data.json': JSON.stringify({
    version: 1,
    topics: { m: { name: 'ML' }, v: { name: 'Vision', parent: 'm' }, c: { name: 'Cooking' } },
  }),
  'Eyes.md': BEFORE,
  'Broken.md': '---\ntopics: [A\n---\nText.\n',
};

const openForm = async (workbench: Workbench): Promise<void> => {
  await workbench.settle();
  await workbench.command('Set topics of this note');
  await workbench.page.locator(`${FORM} [role="option"]`).first().waitFor();
};
const ticked = ({ page }: Workbench): Promise<string[]> =>
  page.locator(`${FORM} [role="option"][aria-checked="true"]:visible .topic-atlas-tick-name`).allInnerTexts();

test('the topics of a note are searched and set by keys alone; only the property changes, and that is taken back', async () => {
  const workbench = await openWorkbench({ vault: VAULT });
  const { page, vault } = workbench;
  await workbench.open('Eyes.md');
  await openForm(workbench);
  expect(await ticked(workbench)).toEqual(['Cooking']);
  await page.keyboard.type('vis');
  await eventually(async () => expect(await page.locator(`${FORM} [role="option"]:visible`).count()).toBe(2));
  expect(await violations(workbench, `${FORM} .topic-atlas-tick-list`)).toEqual([]);
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await ticked(workbench)).toEqual(['ML/Vision']));
  await page.keyboard.press('Control+Enter');
  await eventually(async () =>
    expect(await vault.read('Eyes.md')).toBe('---\n# mine\ntopics: [Cooking, ML/Vision] # why\n---\nText.\n'),
  );
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await eventually(async () => expect(await vault.read('Eyes.md')).toBe(BEFORE));
});

test('the form is as wide as others, and what the note is not in stands there as plainly as what it is in', async () => {
  const workbench = await openWorkbench({ vault: VAULT });
  const { page } = workbench;
  await workbench.open('Eyes.md');
  await openForm(workbench);
  expect((await page.locator(FORM).boundingBox())?.width).toBeGreaterThan(500);
  const styles = await page
    .locator(`${FORM} [role="option"]:visible .topic-atlas-tick-name`)
    .evaluateAll((names) =>
      names.map((name) => [getComputedStyle(name).textDecorationLine, getComputedStyle(name).color].join(' ')),
    );
  expect(styles).toHaveLength(3);
  expect(new Set(styles)).toEqual(new Set([styles[0]]));
  expect(styles[0]).toMatch(/^none /);
});

test('it is in the menu of a note, by pointer', async () => {
  const workbench = await openWorkbench({ vault: VAULT });
  const { page, vault } = workbench;
  await workbench.settle();
  await page.locator('.nav-file-title', { hasText: 'Eyes' }).click({ button: 'right' });
  await page.locator('.menu-item', { hasText: 'Set topics' }).click();
  await page.locator(`${FORM} [role="option"]`, { hasText: 'Cooking' }).click();
  await eventually(async () => expect(await ticked(workbench)).toEqual([]));
  await page.locator(FORM).getByRole('button', { name: 'Save' }).click();
  await eventually(async () => expect(await vault.read('Eyes.md')).toBe('---\n# mine\ntopics: [] # why\n---\nText.\n'));
});

test('a property that cannot be read is left, and it is said', async () => {
  const workbench = await openWorkbench({ vault: VAULT });
  const { page, vault } = workbench;
  await workbench.open('Broken.md');
  await openForm(workbench);
  await page.locator(`${FORM} [role="option"]`, { hasText: 'Cooking' }).click();
  await page.locator(FORM).getByRole('button', { name: 'Save' }).click();
  await eventually(async () => expect(await page.locator('.notice').innerText()).toContain('Broken.md'));
  expect(await vault.read('Broken.md')).toBe(VAULT['Broken.md']);
});
