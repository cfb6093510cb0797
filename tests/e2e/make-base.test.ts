/** The command that makes a base of a topic. */
import { parse } from 'yaml';
import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './harness';

const note = (properties: string, text = ''): string => `---\n${properties}\n---\n${text}`;
const vault = {
  '.obsidian/plugins/topic-atlas/data.json': JSON.stringify({
    topics: {
      z: { name: 'Zoo', position: 1, rules: { tags: ['zoo'] } },
      a: { name: 'Ape', parent: 'z' },
      b: { name: 'Art', position: 2 },
    },
    filter: { without: ['#private'] },
  }),
  'A.md': note('topics: [Ape]\nproblem: A?\napproach: So.'),
  'B.md': note('topics: "[[Zoo]]"\nproblem: B?'),
  'C.md': '#zoo',
  'D.md': note('topics: Art\nproblem: D?'),
  'Secret.md': note('topics: [Zoo, Hidden]\nproblem: S?', '#private'),
  'Mine/The zoo.md': note('topic-index: Zoo', '<!-- topic-atlas:begin -->\n\n<!-- topic-atlas:end -->\n'),
};

async function make(workbench: Workbench, topic: string): Promise<void> {
  await workbench.settle();
  await workbench.command('Make a base of a topic');
  await workbench.page.locator('.prompt-input').fill(topic);
  await workbench.page.keyboard.press('Enter');
}
/** Headings and titles from top to bottom. */
const shown = ({ page }: Workbench): Promise<string[]> =>
  page
    .locator('.topic-atlas-cards-bases :is(.topic-atlas-cards-group, .topic-atlas-card-title)')
    .evaluateAll((all) => all.map((el) => (el.matches('.topic-atlas-card-title') ? '- ' : '') + el.textContent));
const active = ({ page }: Workbench): Promise<string | undefined> =>
  page.evaluate(() => window.app.workspace.getActiveFile()?.path);

test('a base of a topic stands beside its index note, is opened, and shows what is of the topic', async () => {
  const workbench = await openWorkbench({ vault });
  const { page, vault: files } = workbench;
  await make(workbench, 'Zoo');
  await eventually(async () => expect(await active(workbench)).toBe('Mine/Zoo.base'));
  await eventually(async () => expect(await shown(workbench)).toEqual(['Zoo', '- B', '- C', 'Zoo / Ape', '- A']));
  expect(await page.locator('.bases-toolbar-results').textContent()).toBe('3 results');
  // The heading of a topic leads to its index note.
  expect(await page.locator('.topic-atlas-cards-group a').allTextContents()).toEqual(['Zoo']);
  const text = await files.read('Mine/Zoo.base');
  expect(text).not.toContain('Hidden');
  expect(parse(text)).toHaveProperty('views.0.topic', 'Zoo');
  await page.locator('.bases-toolbar-views-menu').click();
  await page.locator('.menu-item', { hasText: 'Table' }).click();
  await eventually(async () =>
    expect(await page.locator('.bases-table tbody tr').allInnerTexts()).toEqual([
      'A\tA?\tSo.\tApe',
      'B\tB?\t\tZoo',
      'C\t\t\t',
    ]),
  );
});

test('all notes by topic; a base that is there is not written over; undo deletes what was made', async () => {
  const workbench = await openWorkbench({ vault: { ...vault, 'Topics/Topics.base': 'mine' } });
  const { page, vault: files } = workbench;
  await make(workbench, 'All notes');
  await eventually(async () => expect(await active(workbench)).toBe('Topics/Topics 2.base'));
  await eventually(async () =>
    expect(await shown(workbench)).toEqual(['Zoo', '- B', '- C', 'Zoo / Ape', '- A', 'Art', '- D']),
  );
  expect(await files.read('Topics/Topics.base')).toBe('mine');
  await make(workbench, 'Art');
  await eventually(async () => expect(await active(workbench)).toBe('Topics/Art.base'));
  await page.locator('.notice', { hasText: 'Made Topics/Topics 2.base' }).getByRole('button', { name: 'Undo' }).click();
  await eventually(async () => expect(await files.list()).not.toContain('Topics/Topics 2.base'));
  expect(await files.list()).toContain('Topics/Art.base');
  await workbench.command('Undo last change');
  await page.locator('.notice', { hasText: 'The base that was made is deleted again.' }).first().waitFor();
  await eventually(async () => expect(await files.list()).not.toContain('Topics/Art.base'));
  expect(await files.read('Topics/Topics.base')).toBe('mine');
});

test('a base that was changed since stays', async () => {
  const workbench = await openWorkbench({ vault });
  const { page, vault: files } = workbench;
  await make(workbench, 'Art');
  await eventually(async () => expect(await shown(workbench)).toEqual(['- D']));
  const text = await files.read('Topics/Art.base');
  await files.write('Topics/Art.base', `${text}# mine\n`);
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await page.locator('.notice', { hasText: 'changed since: Topics/Art.base' }).waitFor();
  expect(await files.read('Topics/Art.base')).toBe(`${text}# mine\n`);
});

test('where the core plugin is off, the base is made and it is said how to see it', async () => {
  const workbench = await openWorkbench({ vault: { ...vault, '.obsidian/core-plugins.json': '{"bases": false}' } });
  await workbench.open('D.md');
  await make(workbench, 'Art');
  await workbench.page.locator('.notice', { hasText: 'switch on the core plugin' }).waitFor();
  expect(await workbench.vault.list()).toContain('Topics/Art.base');
  expect(await active(workbench)).toBe('D.md');
});
