import type { TopicSettings } from '../../src/core/topics/edit';
import { eventually } from './eventually';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './harness';
import { undo } from './undo';

const DATA = '.obsidian/plugins/topic-atlas/data.json';
const TAB = '.vertical-tab-content';
const TOPICS = {
  ml: { name: 'ML', rules: { tags: ['ml'] } },
  vision: { name: 'Vision', parent: 'ml' },
  cooking: { name: 'Cooking', rules: { folders: ['Cooking'] } },
};

const NOTES = {
  'A.md': '---\ntags: [ml]\n---\n',
  'B.md': '---\ntopics: [Vision]\n---\n',
  'C.md': '---\ntopics: ["ML/Vision"] # mine\n---\n',
  'Cooking/D.md': '---\ntags: [soup]\n---\n',
  'E.md': '',
};
const file = (content: object): Record<string, string> => ({ [DATA]: JSON.stringify(content) });

async function openSettings(
  vault: Record<string, string> = { ...NOTES, ...file({ version: 1, topics: TOPICS }) },
  options: Partial<WorkbenchOptions> = {},
): Promise<Workbench> {
  const workbench = await openWorkbench({ vault, ...options });
  await show(workbench);
  return workbench;
}

async function show({ page }: Workbench): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.locator('[data-setting-id="topic-atlas"]').click();
}

const topicsOf = async (workbench: Workbench): Promise<TopicSettings> =>
  (JSON.parse(await workbench.vault.read(DATA)) as { topics: TopicSettings }).topics;
const entry = ({ page }: Workbench, name: string) =>
  page.locator(`${TAB} .setting-item.mod-navigable`, { hasText: name }).first();
const texts = ({ page }: Workbench): Promise<string> => page.locator(TAB).innerText();
const says = (workbench: Workbench, words: string): Promise<void> =>
  eventually(async () => expect(await texts(workbench)).toContain(words));

/** Rebuilds before anything else, so that there are index notes to change. */
async function withIndexNotes(options: Partial<WorkbenchOptions> = {}): Promise<Workbench> {
  const workbench = await openWorkbench({
    vault: { ...NOTES, ...file({ version: 1, topics: TOPICS, autoUpdate: false }) },
    ...options,
  });
  await workbench.command('Rebuild topic indexes');
  await workbench.page.locator('.modal button.mod-cta').click();
  await workbench.page.locator('.notice', { hasText: 'index notes created' }).waitFor();
  expect(await workbench.vault.list()).toContain('Topics/ML/Vision.md');
  await workbench.settle();
  await show(workbench);
  return workbench;
}

/** Opens the page of a topic, as a person finds it who looks for its rules. */
async function openTopic(workbench: Workbench, path: string): Promise<void> {
  await entry(workbench, 'Rules of topics').click();
  await entry(workbench, path).click();
}

test('topics are one row: it leads to the atlas, where they are shaped, and away from the settings', async () => {
  const workbench = await openSettings();
  const { page } = workbench;
  await says(workbench, '3 topics. In the atlas');
  expect(await page.locator(`${TAB} .setting-item-name`, { hasText: 'Cooking' }).count()).toBe(0);
  await page.locator(TAB).getByRole('button', { name: 'Open the atlas' }).click();
  await eventually(async () =>
    expect(await page.locator('.topic-atlas-topic-name').allInnerTexts()).toEqual(
      expect.arrayContaining(['ML', 'Vision', 'Cooking']),
    ),
  );
  expect(await page.locator('.mod-settings').count()).toBe(0);
});

test('the pages of topics say how many notes each has, and have it deleted after its effect was shown', async () => {
  const workbench = await withIndexNotes();
  const { page } = workbench;
  await entry(workbench, 'Rules of topics').click();
  expect(await entry(workbench, 'ML/Vision').innerText()).toContain('2 notes');
  expect(await entry(workbench, 'Cooking').innerText()).toContain('1 note');
  await entry(workbench, 'Cooking').click();
  await page.locator(TAB).getByText('Delete topic').click();
  await eventually(async () =>
    expect(await page.locator('.modal.mod-confirmation, .mod-confirmation .modal').innerText()).toContain(
      '1 index note would stay behind without its topic.',
    ),
  );
  await page.keyboard.press('Escape');
  expect(await topicsOf(workbench)).toHaveProperty('cooking');
  await page.locator(TAB).getByText('Delete topic').click();
  await page.locator('.mod-confirmation').getByRole('button', { name: 'Delete topic' }).click();
  await eventually(async () => expect(await topicsOf(workbench)).not.toHaveProperty('cooking'));
});

/** Names, descriptions and aliases of what the app's search of the settings knows of this plugin. */
async function searchable({ page }: Workbench): Promise<string> {
  return page.evaluate(async () => {
    const { app } = await window.workbench;
    const said: string[] = [];
    const read = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(read);
      else if (typeof value === 'object' && value !== null)
        for (const [key, part] of Object.entries(value)) {
          if (key === 'items') read(part);
          else if (typeof part === 'string' && ['name', 'desc'].includes(key)) said.push(part);
          else if (key === 'aliases' && Array.isArray(part)) said.push(...part.map(String));
        }
    };
    read(app.setting.pluginTabs.find(({ id }) => id === 'topic-atlas')?.settingItems);
    return said.join('\n');
  });
}

test('the search of the settings knows every topic and option, also before the tab was ever open, and what is new', async () => {
  const workbench = await openWorkbench({ vault: { ...NOTES, ...file({ version: 1, topics: TOPICS }) } });
  await eventually(async () => expect(await searchable(workbench)).toContain('ML/Vision'));
  for (const option of [
    'Property that names a note’s topics',
    'Folders left out',
    'Synonyms',
    'Shape the topics',
    'Add topic',
  ])
    expect(await searchable(workbench)).toContain(option);
  await workbench.vault.write(DATA, JSON.stringify({ version: 1, topics: { ...TOPICS, garden: { name: 'Garden' } } }));
  await eventually(async () => expect(await searchable(workbench)).toContain('Garden'));
});

test('what is offered completes the last of a list, whichever comma stands before it', async () => {
  const workbench = await withIndexNotes();
  const { page } = workbench;
  await openTopic(workbench, 'Cooking');
  const tags = page.locator(`${TAB} input[aria-label="Tags"]`).first();
  await tags.click();
  await tags.pressSequentially('baking，m');
  await page.locator('.suggestion-item', { hasText: 'ml' }).first().click();
  expect(await tags.inputValue()).toBe('baking, ml');
});

test('while a rule is typed the tags of the vault are offered and its effect is shown; it is saved when the field is left', async () => {
  const workbench = await withIndexNotes();
  const { page } = workbench;
  await openTopic(workbench, 'Cooking');
  const tags = page.locator(`${TAB} input[aria-label="Tags"]`).first();
  await tags.click();
  await tags.pressSequentially('m');
  await page.locator('.suggestion-item', { hasText: 'ml' }).first().click();
  await eventually(async () =>
    expect(await page.locator('.topic-atlas-effect').allInnerTexts()).toContain(
      '2 index notes would change. 1 note would belong elsewhere.',
    ),
  );
  expect((await topicsOf(workbench))['cooking']?.rules).toEqual({ folders: ['Cooking'] });
  await tags.press('Tab');
  await eventually(async () =>
    expect((await topicsOf(workbench))['cooking']?.rules).toEqual({ folders: ['Cooking'], tags: ['ml'] }),
  );
});

test('a rename takes notes, property and index note with it, and is taken back to the letter', async () => {
  const workbench = await withIndexNotes();
  const { page, vault } = workbench;
  const before = Object.fromEntries(
    await Promise.all(
      ['B.md', 'C.md', DATA, 'Topics/ML/Vision.md'].map(async (path) => [path, await vault.read(path)] as const),
    ),
  );
  await openTopic(workbench, 'ML/Vision');
  await page.locator(TAB).getByRole('button', { name: 'Rename' }).click();
  await page.locator('.modal input[aria-label="Name"]').fill('Sight');
  await eventually(async () =>
    expect(await page.locator('.modal').last().innerText()).toContain('Vision.md becomes Sight.md'),
  );
  await eventually(async () =>
    expect(await page.locator('.modal').last().innerText()).toContain('index notes would change.'),
  );
  await page.keyboard.press('Enter');
  await eventually(async () => {
    expect(await vault.list()).toContain('Topics/ML/Sight.md');
    expect(await vault.read('B.md')).toBe('---\ntopics: [Sight]\n---\n');
    expect(await vault.read('C.md')).toContain('topics: [ML/Sight] # mine');
    expect(await vault.read('Topics/ML/Sight.md')).toContain('topic-index: ML/Sight');
  });
  await undo(workbench, 'Vision is now Sight.');
  await eventually(async () => {
    for (const [path, text] of Object.entries(before))
      expect([path, path === DATA ? await topicsOf(workbench) : await vault.read(path)]).toEqual([
        path,
        path === DATA ? TOPICS : text,
      ]);
  });
  expect(await vault.list()).not.toContain('Topics/ML/Sight.md');
});

test('a topic is moved and merged once its effect was shown; both are taken back', async () => {
  const workbench = await openSettings();
  const { page } = workbench;
  await openTopic(workbench, 'ML/Vision');
  await page.locator(`${TAB} select`).first().selectOption({ label: 'Cooking' });
  await page.locator('.mod-confirmation').getByRole('button', { name: 'Move' }).click();
  await eventually(async () => expect((await topicsOf(workbench))['vision']?.parent).toBe('cooking'));
  // The page went with its name.
  await entry(workbench, 'Cooking/Vision').click();
  await page.locator(TAB).getByText('Merge into another topic').click();
  await page.locator('.prompt-input').fill('ML');
  await page.keyboard.press('Enter');
  await page.locator('.mod-confirmation').getByRole('button', { name: 'Merge' }).click();
  await eventually(async () =>
    expect(await topicsOf(workbench)).toMatchObject({
      cooking: TOPICS.cooking,
      // A note says so.
      ml: { name: 'ML', synonyms: ['Vision', 'ML/Vision'] },
    }),
  );
  expect(await topicsOf(workbench)).not.toHaveProperty('vision');
  while ((await page.locator('.modal-container').count()) > 0) await page.keyboard.press('Escape');
  await workbench.command('Undo last change');
  await eventually(async () => expect((await topicsOf(workbench))['vision']?.parent).toBe('cooking'));
  await workbench.command('Undo last change');
  await eventually(async () => expect(await topicsOf(workbench)).toEqual(TOPICS));
});

test('what a person said of what was found is listed, and taken back one by one', async () => {
  const unrelated = { kind: 'unrelated', note: 'A.md', other: 'B.md' };
  const topic = { kind: 'topic', note: 'E.md', other: 'vision' };
  const workbench = await openSettings({
    ...NOTES,
    ...file({ version: 1, topics: TOPICS, verdicts: { 'unrelated|A.md|B.md': unrelated, 'topic|E.md|vision': topic } }),
  });
  const { page } = workbench;
  const rows = (): Promise<string[]> =>
    page.locator(`${TAB} .setting-item:visible .setting-item-name`, { hasText: '“' }).allInnerTexts();
  await entry(workbench, 'What is not to be found again').click();
  await eventually(async () =>
    expect(await rows()).toEqual(['“E” does not belong to “ML/Vision”.', '“A” and “B” are not related.']),
  );
  await page.locator(`${TAB} .setting-item:visible`, { hasText: '“A”' }).getByText('Take back').click();
  await eventually(async () => expect(await rows()).toEqual(['“E” does not belong to “ML/Vision”.']));
  expect(JSON.parse(await workbench.vault.read(DATA))).toMatchObject({ verdicts: { 'topic|E.md|vision': topic } });
  expect(await workbench.vault.read(DATA)).not.toContain('unrelated');
});

test('says what a rebuild would write, and says it anew when an option changes', async () => {
  const workbench = await withIndexNotes();
  await says(workbench, 'The index notes are up to date.');
  await workbench.page
    .locator(`${TAB} .setting-item`, { hasText: 'Layout' })
    .locator('select')
    .first()
    .selectOption('table');
  await says(workbench, '4 index notes would change.');
  expect(await workbench.vault.read('Topics/ML.md')).not.toContain('| Note |');
});

test.each<[reason: string, text: string, words: string]>([
  ['no JSON', '{"topics":', 'The settings cannot be used: nothing is written until they can'],
  [
    'a newer version',
    JSON.stringify({ version: 99, topics: TOPICS }),
    'The settings cannot be used: nothing is written until they can',
  ],
  [
    'nonsense in one place',
    JSON.stringify({ version: 1, topics: { a: { name: 'A', parent: 7 } } }),
    'Something in the settings file is not used',
  ],
  [
    'topics under each other',
    JSON.stringify({ version: 1, topics: { a: { name: 'A', parent: 'b' }, b: { name: 'B', parent: 'a' } } }),
    'stand under each other',
  ],
  [
    'namesakes',
    JSON.stringify({ version: 1, topics: { ml: { name: 'ML' }, a: { name: 'A', parent: 'ml' }, b: { name: 'A' } } }),
    '/A, ML/A',
  ],
])('a data.json with %s is said, and not overwritten', async (_reason, text, words) => {
  const workbench = await openSettings({ ...NOTES, [DATA]: text });
  await says(workbench, words);
  expect(await workbench.vault.read(DATA)).toBe(text);
});

test('a folder that the app hides is refused as the one of index notes', async () => {
  const workbench = await openSettings();
  const folder = workbench.page.locator(`${TAB} .setting-item`, { hasText: 'Folder for new index notes' }).first();
  const field = folder.locator('input');
  await field.fill('.topics');
  await says(workbench, 'should be the path of a folder in the vault');
  expect(await workbench.vault.read(DATA)).not.toContain('.topics');
  await field.fill('Maps');
  await eventually(async () => expect(await workbench.vault.read(DATA)).toContain('"Maps"'));
});

test('what was inferred is no problem of the person', async () => {
  const eval3 = ['A', 'B'].flatMap((parent) =>
    [1, 2, 3].map((i): [string, string] => [`${parent}/Eval/${i}${parent}.md`, '']),
  );
  const workbench = await openSettings(Object.fromEntries(eval3));
  await says(workbench, 'found in your vault. Look at');
  expect(await texts(workbench)).not.toContain('Topics to look at');
});
