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
  await workbench.command('Arrange topics');
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

const tab = ({ page }: Workbench, name: string) => page.locator(`${MODAL} [role="tab"]`, { hasText: name });
const science = Object.fromEntries(
  Array.from({ length: 3 }, (_, i) => [`Loose ${i}.md`, '---\ntags: [science/cells]\n---\n']),
);

test('a name can be typed the moment that its dialog is there', async () => {
  const workbench = await openGuide();
  await eventually(async () =>
    expect(await rows(workbench)).toEqual(['1 Biology yes', '2 Cells yes', '1 Cooking yes']),
  );
  const selected = await workbench.page.evaluate(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', bubbles: true }));
    const field = document.activeElement;
    return field instanceof HTMLInputElement
      ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
      : (field?.className ?? '');
  });
  expect(selected).toBe('Biology');
});

test('a tree is proposed, pruned and renamed by the keyboard alone; only the button writes, and that can be taken back', async () => {
  const workbench = await openGuide();
  const { page } = workbench;
  await eventually(async () =>
    expect(await rows(workbench)).toEqual(['1 Biology yes', '2 Cells yes', '1 Cooking yes']),
  );
  await eventually(async () =>
    expect(await page.locator(`${MODAL} .topic-atlas-guide-summary`).textContent()).toBe(
      '9 of 11 notes would belong to a topic.2 notes would be unsorted: Attic 0, Attic 1.',
    ),
  );
  await page.keyboard.press('Space');
  await eventually(async () => expect(await rows(workbench)).toEqual(['1 Biology no', '2 Cells no', '1 Cooking yes']));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await eventually(async () => expect(await rows(workbench)).toEqual(['1 Biology no', '2 Cells yes', '1 Cooking yes']));
  await eventually(async () =>
    expect(await page.locator(`${MODAL} .topic-atlas-guide-summary`).textContent()).toContain(
      '6 of 11 notes would belong to a topic.5 notes would be unsorted:',
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
  const workbench = await openGuide({ vault: { ...vault(), ...science } });
  await eventually(async () =>
    expect(await rows(workbench)).toEqual(['1 Biology yes', '1 Cooking yes', '1 science yes', '2 Cells yes']),
  );
});

test('tabs only look; a source goes by its switch, and comes back as it was', async () => {
  const workbench = await openGuide({ vault: { ...vault(), ...science } });
  const { page } = workbench;
  const all = ['1 Biology yes', '1 Cooking yes', '1 science yes', '2 Cells yes'];
  await eventually(async () => expect(await rows(workbench)).toEqual(all));
  await tab(workbench, 'Tags').click();
  await eventually(async () => expect(await rows(workbench)).toEqual(['1 science yes', '2 Cells yes']));
  await page.keyboard.press('ArrowRight');
  await eventually(async () =>
    expect(await page.locator(`${MODAL} [role="tab"][aria-selected="true"]`).textContent()).toContain('Folders'),
  );
  await page.keyboard.press('Home');
  await eventually(async () => expect(await rows(workbench)).toEqual(all));

  await tab(workbench, 'Tags').click();
  await page.getByLabel('Use these').uncheck();
  await eventually(async () => expect(await rows(workbench)).toEqual(['1 science no', '2 cells no']));
  await tab(workbench, 'All').click();
  await eventually(async () =>
    expect(await rows(workbench)).toEqual(['1 Biology yes', '2 Cells yes', '1 Cooking yes']),
  );
  await tab(workbench, 'Tags').click();
  await page.getByLabel('Use these').check();
  await tab(workbench, 'All').click();
  await eventually(async () => expect(await rows(workbench)).toEqual(all));
});

test('the tree folds and is searched, by keys', async () => {
  const workbench = await openGuide();
  const { page } = workbench;
  await eventually(async () => expect(await rows(workbench)).toHaveLength(3));
  await page.keyboard.press('ArrowLeft');
  await eventually(async () => expect(await rows(workbench)).toEqual(['1 Biology yes', '1 Cooking yes']));
  await page.getByLabel('Search topics').fill('cells');
  await eventually(async () => expect(await rows(workbench)).toEqual(['1 Biology yes', '2 Cells yes']));
  await page.keyboard.press('Escape');
  await eventually(async () => expect(await rows(workbench)).toEqual(['1 Biology yes', '1 Cooking yes']));
  await page.locator(`${MODAL} [role="tree"]`).focus();
  await page.keyboard.press('ArrowRight');
  await eventually(async () => expect(await rows(workbench)).toHaveLength(3));
});

test('a topic is made part of another, by keys, and both its folder and the other’s lead there', async () => {
  const workbench = await openGuide();
  const { page } = workbench;
  await eventually(async () => expect(await rows(workbench)).toHaveLength(3));
  await page.keyboard.press('End');
  await page.keyboard.press('m');
  await page.locator('.prompt input').waitFor();
  await page.keyboard.type('Cells');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await rows(workbench)).toEqual(['1 Biology yes', '2 Cells yes']));
  await page.getByRole('button', { name: 'Add 2 topics' }).click();
  await eventually(async () =>
    expect((await topicsOf(workbench))['folder:biology/cells']).toEqual({
      name: 'Cells',
      parent: 'folder:biology',
      synonyms: ['Cooking'],
      rules: { folders: ['Biology/Cells', 'Cooking'] },
    }),
  );
});

test('names that look like one are told, and one click merges them', async () => {
  const note = (tag: string): string => `---\ntags: [${tag}]\n---\n`;
  const tagged = Object.fromEntries(
    ['machine-learning', 'Machine_Learnings'].flatMap((tag) =>
      Array.from({ length: 4 }, (_, i) => [`${tag} ${i}.md`, note(tag)]),
    ),
  );
  const workbench = await openGuide({ vault: { ...vault(), ...tagged } });
  await workbench.page.getByRole('button', { name: 'Merge into' }).click();
  await eventually(async () => expect(await rows(workbench)).toHaveLength(4));
  await workbench.page.getByRole('button', { name: 'Add 4 topics' }).click();
  await eventually(async () =>
    expect(
      Object.values(await topicsOf(workbench))
        .flatMap(({ rules }) => rules?.tags ?? [])
        .sort(),
    ).toEqual(['Machine_Learnings', 'machine-learning']),
  );
});

const subjects: Readonly<Record<string, string>> = {
  Bread: 'The dough of flour, water and yeast rises before the loaf bakes in a hot oven with a dark crust.',
  Violin: 'A string, a bow and a wooden bridge; the player tunes it by ear and rests it under the chin in a quartet.',
  Harbour: 'Ships moor at the quay behind the breakwater, cranes lift containers, and the pilot waits for the tide.',
  Orbit: 'The planet circles its star; gravity bends the path of each moon, and the telescope follows the satellite.',
};
const flat = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(subjects).flatMap(([name, text]) =>
      Array.from({ length: 8 }, (_, i) => [`${name} ${'abcdefgh'.charAt(i)}.md`, `${text} Number ${i}.\n`]),
    ),
  );

test('where only texts tell topics, notes that name them are written, and undo gives back every byte', async () => {
  const files = flat();
  const workbench = await openGuide({ vault: files });
  const { page } = workbench;
  const add = page.getByRole('button', { name: /^Add \d+ topics?$/ });
  await add.waitFor();
  await eventually(async () =>
    expect(await page.locator(`${MODAL} .topic-atlas-guide-summary`).textContent()).toContain(
      'the property topics is written',
    ),
  );
  await add.click();
  await eventually(async () => expect(await workbench.vault.read('Bread b.md')).toMatch(/^---\ntopics:\n/));
  await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
  await eventually(async () => {
    for (const [path, text] of Object.entries(files)) expect(await workbench.vault.read(path)).toBe(text);
    expect(await topicsOf(workbench)).toEqual({});
  });
});

test('what texts show beside other sources is there to look at, and used where the person says so', async () => {
  const workbench = await openGuide({ vault: { ...vault(), ...flat() } });
  const { page } = workbench;
  await tab(workbench, 'What notes are about').click();
  expect(await page.getByLabel('Use these').isChecked()).toBe(false);
  const add = page.locator(`${MODAL} .mod-cta`);
  expect(await add.textContent()).toBe('Add 3 topics');
  await page.getByLabel('Use these').check();
  await eventually(async () => expect(await add.textContent()).not.toBe('Add 3 topics'));
});

test.each<[reason: string, files: Record<string, string>, words: string]>([
  ['an empty vault', {}, 'There are no notes to look at yet.'],
  ['nothing to propose', { 'A.md': 'Text.' }, 'Nothing in your vault points to topics yet.'],
  ['how few notes there are', { 'A.md': 'A', 'B.md': 'B', 'C.md': 'C' }, 'It has 3 notes: write on'],
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

test('topics are dragged under others and merged, moved by keys too; what was done last is taken back first', async () => {
  const workbench = await openGuide();
  const { page } = workbench;
  const topic = (name: string) => page.locator(`${MODAL} [role="treeitem"]`, { hasText: name }).first();
  const first = ['1 Biology yes', '2 Cells yes', '1 Cooking yes'];
  await eventually(async () => expect(await rows(workbench)).toEqual(first));
  await topic('Cooking').dragTo(topic('Biology'));
  await eventually(async () =>
    expect(await rows(workbench)).toEqual(['1 Biology yes', '2 Cells yes', '2 Cooking yes']),
  );
  await page.locator(`${MODAL} [role="tree"]`).focus();
  await page.keyboard.press('Control+z');
  await eventually(async () => expect(await rows(workbench)).toEqual(first));
  await page.keyboard.down('Control');
  await topic('Cooking').dragTo(topic('Biology'));
  await page.keyboard.up('Control');
  await eventually(async () => expect(await rows(workbench)).toEqual(['1 Biology yes', '2 Cells yes']));
  await page.locator(`${MODAL} [role="tree"]`).focus();
  await page.keyboard.press('Control+z');
  await eventually(async () => expect(await rows(workbench)).toEqual(first));
  await topic('Cells').locator('[data-part="menu"]').click();
  await page.locator('.menu-item', { hasText: 'Move to the top' }).click();
  await eventually(async () =>
    expect(await rows(workbench)).toEqual(['1 Biology yes', '1 Cells yes', '1 Cooking yes']),
  );
  await page.locator(`${MODAL} [role="tree"]`).focus();
  await page.keyboard.press('Alt+ArrowRight');
  await eventually(async () => expect(await rows(workbench)).toEqual(first));
  await page.keyboard.press('Alt+ArrowLeft');
  await eventually(async () =>
    expect(await rows(workbench)).toEqual(['1 Biology yes', '1 Cells yes', '1 Cooking yes']),
  );
  await page.locator(`${MODAL} .mod-cta`).click();
  await eventually(async () =>
    expect(Object.values(await topicsOf(workbench)).map(({ parent }) => parent)).toEqual([
      undefined,
      undefined,
      undefined,
    ]),
  );
});

test('names that are short for others are told, and may stay apart', async () => {
  const tagged = (tag: string, count: number): [string, string][] =>
    Array.from({ length: count }, (_, i) => [`${tag} ${i}.md`, `About it. #${tag}`]);
  const workbench = await openGuide({
    vault: Object.fromEntries([...tagged('eval', 3), ...tagged('evaluation', 4), ...tagged('maps', 5)]),
  });
  const alike = workbench.page.locator(`${MODAL} .topic-atlas-guide-alike`);
  await eventually(async () =>
    expect(await alike.textContent()).toContain('“evaluation”, “eval” look like one topic.'),
  );
  await alike.getByRole('button', { name: 'Keep apart' }).click();
  await eventually(async () => expect(await alike.textContent()).toBe(''));
  expect(await rows(workbench)).toEqual(['1 eval yes', '1 evaluation yes', '1 maps yes']);
});
