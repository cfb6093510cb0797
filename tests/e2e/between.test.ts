import { violations } from './axe';
import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './harness';

const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`n${i}.md`, `Note ${i}. [[Hub]]`]));
const VAULT = {
  ...many,
  'Start.md': 'It begins at [[Hub]]. Then it goes to the [[Bridge]] over the river.',
  'Bridge.md': '---\nup: "[[Island]]"\n---\nWood and rope.',
  'Island.md': 'Quokkas and wombats live here: quokkas in the trees, wombats below. No quokkas without wombats.',
  'End.md': 'Where quokkas and wombats sleep: wombats by day, quokkas by night. Wombats, quokkas. See [[Hub]].',
  'Hub.md': 'Everything.',
  'Alone.md': 'Nothing of the kind.',
};

const modal = ({ page }: Workbench) => page.locator('.modal.topic-atlas-ways-modal');
const notes = (workbench: Workbench): Promise<string[]> => modal(workbench).locator('[role=link]').allInnerTexts();

async function ask(workbench: Workbench, from: string, to: string): Promise<void> {
  await workbench.open(from);
  await workbench.settle();
  await workbench.command('What links this with');
  await workbench.page.locator('.prompt-input').fill(to);
  await workbench.page.keyboard.press('Enter');
}

test('a command asks for a note and shows the way to it, with the sentence of each step', async () => {
  const workbench = await openWorkbench({ vault: VAULT });
  await ask(workbench, 'Start.md', 'End');
  await eventually(async () => expect(await notes(workbench)).toEqual(['Start', 'Bridge', 'Island', 'End']));
  const text = await modal(workbench).innerText();
  expect(text).toContain('3 steps');
  expect(text).toContain('Then it goes to the Bridge over the river.');
  expect(text).toContain('In the property “up”');
  expect(text).toMatch(/Both about (?:quokkas|wombats)/);
  expect(text).toContain('Where quokkas and wombats sleep');
  expect(await violations(workbench, '.topic-atlas-ways-modal')).toEqual([]);

  const focused = (): Promise<string> => workbench.page.evaluate(() => document.activeElement?.textContent ?? '');
  await eventually(async () => expect(await focused()).toBe('Start'));
  await workbench.page.keyboard.press('ArrowDown');
  await workbench.page.keyboard.press('ArrowDown');
  expect(await focused()).toBe('Island');
  await workbench.page.keyboard.press('Enter');
  await eventually(async () =>
    expect(await workbench.page.evaluate(() => window.app.workspace.getActiveFile()?.path ?? '')).toBe('Island.md'),
  );
  expect(await modal(workbench).count()).toBe(0);
});

test('where there is no way it says so', async () => {
  const workbench = await openWorkbench({ vault: VAULT });
  await ask(workbench, 'Start.md', 'Alone');
  await eventually(async () => expect(await modal(workbench).innerText()).toContain('No way found'));
});

test('the panel shows what links its note with a row’s', async () => {
  const workbench = await openWorkbench({ vault: VAULT, size: { width: 1280, height: 1400 } });
  await workbench.open('Start.md');
  await workbench.command('Open linked notes');
  const row = workbench.page.locator('.topic-atlas-panel .topic-atlas-row', { hasText: 'Bridge' }).first();
  await row.click({ button: 'right', timeout: 20_000 });
  await workbench.page.locator('.menu').getByText('What links them').click();
  await eventually(async () => expect((await notes(workbench)).slice(0, 2)).toEqual(['Start', 'Bridge']));
  expect(await modal(workbench).innerText()).toContain('Shortest and strongest way');
});
