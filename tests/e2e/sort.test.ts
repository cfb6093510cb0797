import { showCoverage } from './atlas-places';
import { violations } from './axe';
import { eventually } from './eventually';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './harness';

const VIEW = '.topic-atlas-sort';
const SETTINGS = {
  '.obsidian/plugins/topic-atlas/data.json': JSON.stringify({
    version: 1,
    topics: { bread: { name: 'Bread' }, stars: { name: 'Stars' } },
  }),
};
/** Each note has words of its own: what many say word for word is a template's, and tells nothing. */
const letters = (i: number): string => Array.from(String(i), (digit) => 'bcdfghjklm'[Number(digit)]).join('a');
const some = (pool: string, i: number): string => {
  const words = pool.split(' ');
  return Array.from({ length: 6 }, (_, k) => words[(i * 5 + k * (1 + (i % 3))) % words.length]).join(', ');
};
const DOUGH = 'dough yeast flour salt oven crust crumb levain rye wheat kneading baking proofing steam';
const SKY = 'telescope galaxy orbit light nebula planet comet spectrum dwarf supernova mirror lens eclipse moon';
const WORDS = {
  Bread: (i: number) => `What the loaf ${letters(i)} wants: ${some(DOUGH, i)}.`,
  Stars: (i: number) => `What the night ${letters(i)} shows: ${some(SKY, i)}.`,
};

/** Many notes of two topics, which are easily told apart. */
function sorted(): Record<string, string> {
  const notes = Object.entries(WORDS).flatMap(([topic, words]) =>
    Array.from({ length: 40 }, (_, i) => [`${topic} ${i}.md`, `---\ntopics: [${topic}]\n---\n${words(i)}\n`]),
  );
  return { ...SETTINGS, ...(Object.fromEntries(notes) as Record<string, string>) };
}

const loaf = (i: number): [string, string] => [
  `Bread new ${i}.md`,
  `---\n# mine\nkind: "x"\n---\n${WORDS.Bread(100 + i)}\n`,
];

async function openSort(vault: Record<string, string>, options: Partial<WorkbenchOptions> = {}): Promise<Workbench> {
  const workbench = await openWorkbench({ vault: { ...sorted(), ...vault }, ...options });
  await workbench.command('Sort the unsorted');
  await workbench.page.locator(`${VIEW} .topic-atlas-sort-title, ${VIEW} .topic-atlas-sort-message`).first().waitFor();
  return workbench;
}

const shows = ({ page }: Workbench, text: string): Promise<void> =>
  eventually(async () => expect(await page.locator(VIEW).textContent()).toContain(text));

test('one key accepts, another skips, another takes back; the note keeps all else', async () => {
  const workbench = await openSort(Object.fromEntries([loaf(1), loaf(2)]));
  const { page, vault } = workbench;
  await page.locator(`${VIEW} .topic-atlas-sort-row`, { hasText: 'Bread' }).waitFor();
  await shows(workbench, '2 unsorted notes');
  await page.keyboard.press('1');
  await eventually(async () =>
    expect(await vault.read('Bread new 1.md')).toBe(
      `---\n# mine\nkind: "x"\ntopics:\n  - Bread\n---\n${WORDS.Bread(101)}\n`,
    ),
  );
  await shows(workbench, '1 unsorted note');
  await page.keyboard.press('u');
  await eventually(async () => expect(await vault.read('Bread new 1.md')).toBe(loaf(1)[1]));
  await shows(workbench, '2 unsorted notes');
  await eventually(async () =>
    expect(await page.locator(`${VIEW} .topic-atlas-sort-title`).textContent()).toBe('Bread new 1'),
  );
  await page.keyboard.press('s');
  await page.keyboard.press('s');
  await shows(workbench, 'Only skipped notes are left.');
});

test('its keys work once it is chosen; Enter in the dialog for a name presses nothing else', async () => {
  const workbench = await openWorkbench({ vault: { ...sorted(), ...Object.fromEntries([loaf(1), loaf(2)]) } });
  const { page, vault } = workbench;
  await showCoverage(workbench);
  await page.getByRole('button', { name: 'Sort the unsorted' }).click();
  await eventually(async () =>
    expect(await page.locator(`${VIEW} .topic-atlas-sort-title`).textContent()).toBe('Bread new 1'),
  );
  await page.keyboard.press('s');
  await eventually(async () =>
    expect(await page.locator(`${VIEW} .topic-atlas-sort-title`).textContent()).toBe('Bread new 2'),
  );
  await page.locator(`${VIEW} button`, { hasText: 'New topic' }).click();
  await page.locator('.modal input').fill('Rye');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await vault.read('Bread new 2.md')).toContain('- Rye'));
  await shows(workbench, 'Only skipped notes are left.');
  expect(await page.locator('.modal').count()).toBe(0);
});

test('a topic that does not fit is not said again, by click or key, until that is taken back', async () => {
  const workbench = await openSort(Object.fromEntries([loaf(1)]));
  const { page } = workbench;
  const suggested = (): Promise<string[]> => page.locator(`${VIEW} .topic-atlas-sort-topic`).allInnerTexts();
  await eventually(async () => expect((await suggested())[0]).toBe('Bread'));
  const all = await suggested();
  await page.getByRole('button', { name: 'Not this topic: Bread' }).click();
  await eventually(async () => expect(await suggested()).not.toContain('Bread'));
  await page.locator('.notice', { hasText: '“Bread new 1” does not belong to “Bread”.' }).getByText('Undo').click();
  await eventually(async () => expect((await suggested()).sort()).toEqual([...all].sort()));
  const last = (await suggested()).indexOf('Bread') + 1;
  await page.locator(VIEW).focus();
  await page.keyboard.press(`Shift+Digit${last}`);
  await eventually(async () => expect(await suggested()).not.toContain('Bread'));
  expect(JSON.parse(await workbench.vault.read('.obsidian/plugins/topic-atlas/data.json'))).toMatchObject({
    verdicts: { 'topic|Bread new 1.md|bread': { kind: 'topic' } },
  });
});

test('another topic, a new one, and none', async () => {
  const workbench = await openSort(Object.fromEntries([loaf(1), loaf(2), loaf(3)]));
  const { page, vault } = workbench;
  await page.locator(`${VIEW} .topic-atlas-sort-row`).first().waitFor();
  await page.keyboard.press('o');
  await page.locator('.prompt-input').fill('stars');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await vault.read('Bread new 1.md')).toContain('- Stars'));
  await shows(workbench, '2 unsorted notes');
  await page.keyboard.press('n');
  await page.locator('.modal input[type="text"]').fill('Baking');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await vault.read('Bread new 2.md')).toContain('- Baking'));
  // It is one of the person's own from now on.
  expect(await vault.read('.obsidian/plugins/topic-atlas/data.json')).toContain('"name": "Baking"');
  await shows(workbench, '1 unsorted note');
  await page.locator(VIEW).getByRole('button', { name: 'Never list' }).click();
  await eventually(async () => expect(await vault.read('Bread new 3.md')).toContain('topic-atlas: ignore'));
  await shows(workbench, 'Every note belongs to a topic.');
});

test('a new topic is learnt while the view is open', async () => {
  const oats = (i: number): [string, string] => [
    `Oats ${i}.md`,
    `Porridge of oats with milk and honey, served in a bowl. Number ${i}.\n`,
  ];
  const workbench = await openSort(Object.fromEntries([1, 2, 3].map(oats)));
  const { page, vault } = workbench;
  const suggested = (): Promise<string[]> => page.locator(`${VIEW} .topic-atlas-sort-topic`).allInnerTexts();
  await page.locator(VIEW).getByRole('button', { name: 'Review sure ones' }).waitFor();
  await page.keyboard.press('n');
  await page.locator('.modal input[type="text"]').fill('Porridge');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await vault.read('Oats 1.md')).toContain('- Porridge'));
  await eventually(async () =>
    expect(await page.locator(`${VIEW} .topic-atlas-sort-title`).textContent()).toBe('Oats 2'),
  );
  await eventually(async () => expect(await suggested()).toContain('Porridge'));
  await page.keyboard.press('s');
  await eventually(async () =>
    expect(await page.locator(`${VIEW} .topic-atlas-sort-title`).textContent()).toBe('Oats 3'),
  );
  await eventually(async () => expect((await suggested())[0]).toBe('Porridge'));
});

test('the sure ones are reviewed in a list, written at once and taken back at once', async () => {
  const loose = Object.fromEntries([1, 2, 3, 4].map(loaf));
  const workbench = await openSort({ ...loose, 'Broken.md': `---\ntopics: [a\n---\n${WORDS.Bread(200)}` });
  const { page, vault } = workbench;
  await page.locator(VIEW).getByRole('button', { name: 'Review sure ones' }).waitFor();
  await page.keyboard.press('r');
  const list = page.locator(`${VIEW} [role="listbox"]`);
  await eventually(async () => expect(await list.locator('[role="option"]:visible').count()).toBe(4));
  expect(await list.locator('[role="option"]:visible').first().innerText()).toContain('What the loaf');
  expect(await violations(workbench, VIEW)).toEqual([]);
  await page.keyboard.press('Space');
  await page.locator(VIEW).getByRole('button', { name: 'Sort 3 notes' }).waitFor();
  await page.keyboard.press('a');
  await eventually(async () => {
    for (const i of [2, 3, 4]) expect(await vault.read(`Bread new ${i}.md`)).toContain('- Bread');
  });
  expect(await vault.read('Bread new 1.md')).toBe(loaf(1)[1]);
  await page.locator(VIEW).getByRole('button', { name: 'Undo' }).click();
  await eventually(async () => {
    for (const [path, text] of Object.entries(loose)) expect(await vault.read(path)).toBe(text);
  });
});

test('a note whose properties cannot be read is shown with the reason and left alone', async () => {
  const text = '---\ntopics: [a\n---\nText.';
  const workbench = await openSort({ 'Broken.md': text });
  await shows(workbench, 'The properties of this note cannot be read');
  await workbench.page.keyboard.press('1');
  await workbench.page.keyboard.press('i');
  expect(await workbench.page.locator(VIEW).getByRole('button', { name: 'Never list' }).count()).toBe(0);
  await workbench.page.keyboard.press('s');
  await shows(workbench, 'Only skipped notes are left.');
  expect(await workbench.vault.read('Broken.md')).toBe(text);
});

test('follows what another device does, and stays with the note that is shown', async () => {
  const workbench = await openSort(Object.fromEntries([loaf(2), loaf(3)]));
  const { page, vault } = workbench;
  await shows(workbench, `What the loaf ${letters(102)}`);
  await vault.write('Bread new 1.md', loaf(1)[1]);
  await shows(workbench, '3 unsorted notes');
  expect(await page.locator(`${VIEW} .topic-atlas-sort-title`).textContent()).toBe('Bread new 2');
  await vault.write('Bread new 2.md', '---\ntags: [new]\n---\nChanged elsewhere.\n');
  await shows(workbench, 'Changed elsewhere.');
  await vault.write('Bread new 2.md', '---\ntopics: [Bread]\n---\nSorted elsewhere.\n');
  await shows(workbench, '2 unsorted notes');
  expect(await page.locator(`${VIEW} .topic-atlas-sort-title`).textContent()).toBe('Bread new 1');
});
