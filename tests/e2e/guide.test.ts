import type { TopicSettings } from '../../src/core/topics/edit';
import { eventually } from './eventually';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './harness';

const DATA = '.obsidian/plugins/topic-atlas/data.json';
const MODAL = '.topic-atlas-guide-modal';

const folder = (name: string, count = 3): [string, string][] =>
  Array.from({ length: count }, (_, i) => [
    `${name}/${name.slice(name.lastIndexOf('/') + 1)} ${i}.md`,
    `Text of ${name} ${i}.`,
  ]);
const vault = (): Record<string, string> =>
  Object.fromEntries([...folder('Biology'), ...folder('Biology/Cells'), ...folder('Cooking'), ...folder('Attic', 2)]);

async function openGuide(options: Partial<WorkbenchOptions> = {}): Promise<Workbench> {
  const workbench = await openWorkbench({ vault: vault(), ...options });
  await workbench.command('Set up topics');
  await workbench.page.locator(MODAL).waitFor();
  return workbench;
}

const topicsOf = async (workbench: Workbench): Promise<TopicSettings> =>
  (JSON.parse(await workbench.vault.read(DATA)) as { topics: TopicSettings }).topics;
const rows = ({ page }: Workbench): Promise<string[]> =>
  page
    .locator(`${MODAL} [role="treeitem"]:visible`)
    .evaluateAll((items) =>
      items
        .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
        .map(
          (item) =>
            `${item.getAttribute('aria-level') ?? ''} ${item.querySelector('.topic-atlas-tick-name')?.textContent ?? ''} ${item.getAttribute('aria-checked') === 'true' ? 'yes' : 'no'}`,
        ),
    );

test('a tree is proposed, pruned and renamed by the keyboard alone; only the button writes, and that can be taken back', async () => {
  const workbench = await openGuide();
  const { page } = workbench;
  await eventually(async () =>
    expect(await rows(workbench)).toEqual(['1 Biology yes', '2 Cells yes', '1 Cooking yes']),
  );
  await eventually(async () =>
    expect(await page.locator(`${MODAL} .topic-atlas-guide-summary`).textContent()).toBe(
      '9 of 11 notes would belong to a topic.',
    ),
  );
  await page.keyboard.press('Space');
  await eventually(async () => expect(await rows(workbench)).toEqual(['1 Biology no', '2 Cells no', '1 Cooking yes']));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await eventually(async () => expect(await rows(workbench)).toEqual(['1 Biology no', '2 Cells yes', '1 Cooking yes']));
  await eventually(async () =>
    expect(await page.locator(`${MODAL} .topic-atlas-guide-summary`).textContent()).toBe(
      '6 of 11 notes would belong to a topic.',
    ),
  );
  await page.keyboard.press('F2');
  await page.locator('.modal input[type="text"]').waitFor();
  await page.keyboard.type('Cytology');
  await page.keyboard.press('Enter');
  await eventually(async () =>
    expect(await rows(workbench)).toEqual(['1 Biology no', '2 Cytology yes', '1 Cooking yes']),
  );
  expect(await workbench.vault.list()).not.toContain(DATA);

  await page.getByRole('button', { name: 'Add 2 topics' }).click();
  await eventually(async () =>
    expect(await topicsOf(workbench)).toEqual({
      'folder:biology/cells': { name: 'Cytology', rules: { folders: ['Biology/Cells'] } },
      'folder:cooking': { name: 'Cooking', rules: { folders: ['Cooking'] } },
    }),
  );
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await eventually(async () => expect(await topicsOf(workbench)).toEqual({}));
});

test('run again, it proposes what is new and leaves what is there', async () => {
  const topics = { mine: { name: 'Kitchen', rules: { folders: ['Cooking'] }, description: 'mine' } };
  const workbench = await openGuide({ vault: { ...vault(), [DATA]: JSON.stringify({ version: 1, topics }) } });
  await eventually(async () => expect(await rows(workbench)).toEqual(['1 Biology yes', '2 Cells yes']));
  await workbench.page.getByRole('button', { name: 'Add 2 topics' }).click();
  await eventually(async () =>
    expect(await topicsOf(workbench)).toEqual({
      ...topics,
      'folder:biology': { name: 'Biology', rules: { folders: ['Biology'] } },
      'folder:biology/cells': { name: 'Cells', parent: 'folder:biology', rules: { folders: ['Biology/Cells'] } },
    }),
  );
});

test('several sources make one tree', async () => {
  const tagged = Object.fromEntries(
    Array.from({ length: 3 }, (_, i) => [`Loose ${i}.md`, '---\ntags: [science/cells]\n---\n']),
  );
  const workbench = await openGuide({ vault: { ...vault(), ...tagged } });
  await eventually(async () =>
    expect(await rows(workbench)).toEqual(['1 Biology yes', '1 Cooking yes', '1 science yes', '2 Cells yes']),
  );
});

test.each<[reason: string, files: Record<string, string>, words: string]>([
  ['nothing to propose', { 'A.md': 'Text.' }, 'Nothing in your vault points to topics yet.'],
  [
    'nothing new',
    {
      ...vault(),
      [DATA]: JSON.stringify({
        version: 1,
        topics: { a: { name: 'Biology' }, b: { name: 'Cells' }, c: { name: 'Cooking' } },
      }),
    },
    'Your topics cover all',
  ],
])('%s is said', async (_reason, files, words) => {
  const workbench = await openGuide({ vault: files });
  await eventually(async () => expect(await workbench.page.locator(MODAL).textContent()).toContain(words));
});

test('of 400 topics only those in sight are drawn', async () => {
  const files = Object.fromEntries(Array.from({ length: 400 }, (_, i) => folder(`Field ${i}`)).flat());
  const workbench = await openGuide({ vault: files, size: { width: 900, height: 700 } });
  await workbench.page.getByRole('button', { name: 'Add 400 topics' }).waitFor();
  expect((await rows(workbench)).length).toBeLessThan(60);
  await workbench.page.keyboard.press('End');
  await eventually(async () => expect((await rows(workbench)).pop()).toBe('1 Field 399 yes'));
});
