import type { Locator } from 'playwright-core';
import type { TopicSettings } from '../../src/core/topics/edit';
import { openAnother } from './atlas-places';
import { violations } from './axe';
import { eventually } from './eventually';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './harness';
import { undo } from './undo';

const VIEW = '.workspace-leaf-content[data-type="topic-atlas"]';
const DATA = '.obsidian/plugins/topic-atlas/data.json';
const TOPICS = {
  ml: { name: 'ML', position: 1, description: 'Machines that learn' },
  vision: { name: 'Vision', parent: 'ml', position: 1, rules: { tags: ['vision'] } },
  cooking: { name: 'Cooking', position: 2 },
  garden: { name: 'Garden', position: 3 },
};
const VAULT = {
  [DATA]: JSON.stringify({ version: 1, topics: TOPICS, autoUpdate: false }),
  'Edges.md': '---\ntopics: [Vision]\nproblem: What is an edge?\n---\n[[Bread]]',
  'Kernels.md': '---\ntopics: ["ML/Vision"] # mine\n---\n[[Edges]] [[Nowhere]]',
  'Bread.md': '---\ntopics: [Cooking]\nproblem: It does not rise.\napproach: Wait longer.\n---\n',
  'Tagged.md': '#vision',
  'Loose.md': 'It belongs nowhere.',
};

class Atlas {
  constructor(readonly workbench: Workbench) {}

  static async open(options: Partial<WorkbenchOptions> = {}): Promise<Atlas> {
    const workbench = await openWorkbench({ vault: VAULT, ...options });
    await workbench.command('Open the atlas');
    const atlas = new Atlas(workbench);
    await atlas.topic('Cooking').waitFor();
    return atlas;
  }

  get page(): Workbench['page'] {
    return this.workbench.page;
  }
  get view(): Locator {
    return this.page.locator(VIEW);
  }
  get tree(): Locator {
    return this.view.locator('[role="tree"]');
  }
  topic(name: string): Locator {
    return this.tree.locator('[role="treeitem"]:visible', { has: this.page.getByText(name, { exact: true }) }).first();
  }
  tab(part: string): Locator {
    return this.view.locator(`[role="tab"][data-part="${part}"]`);
  }
  note(title: string): Locator {
    return this.view.locator('.topic-atlas-note-line:visible', { hasText: title }).first();
  }
  /** So many steps back it is to the bar with the parts. */
  async stopsBackToTheTabs(): Promise<number> {
    for (let steps = 1; steps < 40; steps++) {
      await this.page.keyboard.press('Shift+Tab');
      if (await this.page.evaluate(() => document.activeElement?.role === 'tab')) return steps;
    }
    return Infinity;
  }
  get title(): Locator {
    return this.view.locator('.topic-atlas-topic-title');
  }

  /** Names of what a list shows, from top to bottom. */
  async names(row: string, name: string): Promise<string[]> {
    const found = await this.view.locator(`${row}:visible`).evaluateAll(
      (elements, part) =>
        elements
          .map((el) => ({ at: Number(el.getAttribute('data-index')), text: el.querySelector(part)?.textContent ?? '' }))
          .sort((a, b) => a.at - b.at)
          .map(({ text }) => text),
      name,
    );
    return found;
  }
  topics(): Promise<string[]> {
    return this.names('.topic-atlas-topic-row', '.topic-atlas-topic-name');
  }
  notes(): Promise<string[]> {
    return this.names('.topic-atlas-note-line', '.topic-atlas-note-title');
  }
  async saved(): Promise<TopicSettings> {
    return (JSON.parse(await this.workbench.vault.read(DATA)) as { topics: TopicSettings }).topics;
  }
  /** The topics are those of the start, in the settings and in sight. */
  async isAsBefore(): Promise<void> {
    await eventually(async () => {
      expect(await this.saved()).toEqual(TOPICS);
      expect(await this.topics()).toEqual(['ML', 'Vision', 'Cooking', 'Garden']);
    });
  }
  undo(words: string): Promise<void> {
    return undo(this.workbench, words);
  }
}

const middleOf = (box: { y: number; height: number } | null): number => (box?.y ?? NaN) + (box?.height ?? 0) / 2;

test('tells how much there is, by parts; arrows lead from one to the next', async () => {
  const atlas = await Atlas.open();
  await eventually(async () =>
    expect(await atlas.view.locator('[role="tab"]').allTextContents()).toEqual([
      'Topics4',
      'Notes5',
      'Linked3',
      'To do2',
    ]),
  );
  await atlas.tab('topics').focus();
  for (const [key, part] of [
    ['ArrowRight', 'notes'],
    ['End', 'todo'],
    ['ArrowRight', 'topics'],
    ['ArrowLeft', 'todo'],
    ['ArrowLeft', 'linked'],
  ] as const) {
    await atlas.page.keyboard.press(key);
    expect(await atlas.tab(part).getAttribute('aria-selected')).toBe('true');
    expect(await atlas.tab(part).evaluate((el) => el === document.activeElement)).toBe(true);
    expect(await atlas.view.locator('[role="tab"][tabindex="0"]').count()).toBe(1);
  }
});

test('a topic is chosen: what it is, where it stands, its notes with open problems first', async () => {
  const atlas = await Atlas.open();
  await atlas.topic('ML').click();
  await eventually(async () => expect(await atlas.notes()).toEqual(['Edges', 'Kernels', 'Tagged']));
  expect(await atlas.title.textContent()).toBe('ML');
  expect(await atlas.view.locator('.topic-atlas-topic-description').textContent()).toBe('Machines that learn');
  await atlas.view.getByRole('group', { name: 'Subtopics' }).getByRole('button', { name: 'Vision' }).click();
  await eventually(async () => expect(await atlas.title.textContent()).toBe('Vision'));
  await atlas.note('Edges').waitFor();
  await atlas.view.getByRole('listbox', { name: 'Notes' }).focus();
  expect(await atlas.stopsBackToTheTabs()).toBeLessThan(9);
  await atlas.view.getByRole('button', { name: '1 open problem' }).click();
  await eventually(async () => expect(await atlas.notes()).toEqual(['Edges']));
  expect(await atlas.view.getByLabel('Topic', { exact: true }).inputValue()).toBe('ML/Vision');
  await atlas.tab('topics').click();
  await atlas.view.getByLabel('Show as cards').click();
  await atlas.view.locator('.topic-atlas-card', { hasText: 'Edges' }).waitFor();
  await atlas.view.locator('.topic-atlas-topic-path').getByRole('button', { name: 'All topics' }).click();
  await atlas.view.locator('.topic-atlas-topic-card', { hasText: 'Garden' }).waitFor();
});

test('the tree by keys: it folds, is filtered by typing, and renames in place; notes follow, and undo takes it back', async () => {
  const atlas = await Atlas.open();
  const { page } = atlas;
  await atlas.topic('ML').click();
  await atlas.tree.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await eventually(async () => expect(await atlas.topics()).toEqual(['ML', 'Cooking', 'Garden']));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('F2');
  await page.keyboard.type('Sight');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await page.locator('.modal').innerText()).toContain('2 notes name this topic'));
  await page.locator('.modal').getByRole('button', { name: 'Rename' }).click();
  await eventually(async () => {
    expect(await atlas.topics()).toEqual(['ML', 'Sight', 'Cooking', 'Garden']);
    expect(await atlas.workbench.vault.read('Kernels.md')).toContain('topics: [ML/Sight] # mine');
  });
  await atlas.undo('Sight');
  await eventually(async () => {
    expect(await atlas.saved()).toEqual(TOPICS);
    expect(await atlas.workbench.vault.read('Kernels.md')).toBe(VAULT['Kernels.md']);
  });
  await eventually(async () => expect(await atlas.topics()).toContain('Vision'));
});

test('a topic that nothing names is renamed at once, and described on its page', async () => {
  const atlas = await Atlas.open();
  const { page } = atlas;
  await atlas.topic('Garden').dblclick();
  await page.keyboard.type('Plants');
  await page.keyboard.press('Enter');
  await eventually(async () => expect((await atlas.saved())['garden']?.name).toBe('Plants'));
  await atlas.view.getByRole('button', { name: 'Describe this topic' }).click();
  await page.keyboard.type('What grows');
  await page.keyboard.press('Enter');
  await eventually(async () => expect((await atlas.saved())['garden']?.description).toBe('What grows'));
  await eventually(async () =>
    expect(await atlas.view.locator('.topic-atlas-topic-description').textContent()).toBe('What grows'),
  );
});

test('a topic is added, ordered by keys, moved by dragging once its effect was shown, and deleted; each is taken back', async () => {
  const atlas = await Atlas.open();
  const { page } = atlas;
  await atlas.view.getByLabel('Add topic').click();
  await page.keyboard.type('Music');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await atlas.topics()).toEqual(['ML', 'Vision', 'Cooking', 'Garden', 'Music']));
  await eventually(async () => expect(await atlas.title.textContent()).toBe('Music'));
  await atlas.undo('Topic added: Music');
  await eventually(async () => expect(await atlas.topics()).toEqual(['ML', 'Vision', 'Cooking', 'Garden']));
  await atlas.topic('Garden').click();
  await atlas.tree.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await eventually(async () => expect(await atlas.topics()).toEqual(['ML', 'Vision', 'Garden', 'Cooking']));
  await atlas.undo('Another place for Garden.');
  await atlas.isAsBefore();
  await atlas.topic('Garden').dragTo(atlas.topic('Cooking'));
  await page.locator('.mod-confirmation').getByRole('button', { name: 'Move' }).click();
  await eventually(async () => expect((await atlas.saved())['garden']?.parent).toBe('cooking'));
  await atlas.undo('Garden stands under Cooking now.');
  await atlas.isAsBefore();
  await atlas.topic('Cooking').click({ button: 'right' });
  await page.locator('.menu-item', { hasText: 'Delete topic' }).click();
  await eventually(async () =>
    expect(await page.locator('.mod-confirmation').last().innerText()).toContain('would belong elsewhere'),
  );
  await page.locator('.mod-confirmation').getByRole('button', { name: 'Delete topic' }).click();
  await eventually(async () => expect(await atlas.saved()).not.toHaveProperty('cooking'));
  await eventually(async () => {
    // A note still names it.
    expect(await atlas.topics()).toEqual(['ML', 'Vision', 'Garden', 'Cooking']);
    expect(await atlas.tree.evaluate((tree) => tree === tree.ownerDocument.activeElement)).toBe(true);
    expect(await atlas.topic('Garden').getAttribute('aria-selected')).toBe('true');
  });
  await openAnother(atlas.workbench, 'Undo: Topic deleted: Cooking');
  await atlas.isAsBefore();
});

test('notes are dragged onto a topic: several at once, out of the topic that is shown; what a rule holds stays, and is told', async () => {
  const atlas = await Atlas.open();
  const { page } = atlas;
  const { vault } = atlas.workbench;
  await atlas.topic('Vision').click();
  await atlas.note('Kernels').waitFor();
  await atlas.note('Kernels').dragTo(atlas.topic('Cooking'));
  await eventually(async () => expect(await vault.read('Kernels.md')).toContain('topics: [Cooking] # mine'));
  await atlas.undo('1 note moved to Cooking.');
  await eventually(async () => expect(await vault.read('Kernels.md')).toBe(VAULT['Kernels.md']));
  await atlas.note('Kernels').waitFor();
  for (const title of ['Edges', 'Tagged']) {
    await atlas.note(title).hover();
    await atlas.note(title).locator('[data-act="tick"]').click();
  }
  await atlas.note('Edges').dragTo(atlas.topic('Garden'));
  await page.locator('.mod-confirmation').getByRole('button', { name: 'Move' }).click();
  await eventually(async () => {
    expect(await vault.read('Edges.md')).toContain('topics: [Garden]');
    expect(await vault.read('Tagged.md')).toBe('---\ntopics:\n  - Garden\n---\n#vision');
  });
  await atlas.undo('1 of them is still where it was as well');
  await eventually(async () => {
    for (const path of ['Edges.md', 'Tagged.md'] as const) expect(await vault.read(path)).toBe(VAULT[path]);
  });
  // What was moved is chosen no more.
  await eventually(async () => {
    for (const title of ['Edges', 'Tagged'])
      expect(await atlas.note(title).getAttribute('aria-checked', { timeout: 1000 })).toBe('false');
  });
  await atlas.note('Tagged').hover();
  const to = await atlas.topic('Cooking').boundingBox();
  await page.mouse.down();
  await page.mouse.move((to?.x ?? 0) + 50, (to?.y ?? 0) + 10, { steps: 9 });
  await eventually(async () =>
    expect(await atlas.view.locator('.topic-atlas-drop-hint').textContent()).toBe(
      'Move to Cooking. Hold Ctrl or Command to add instead. Notes that a rule holds stay where they are as well.',
    ),
  );
  await page.mouse.up();
  await atlas.undo('Tagged is in Cooking now, and still in Vision because of #vision.');
  await eventually(async () => expect(await vault.read('Tagged.md')).toBe(VAULT['Tagged.md']));
});

test('every note in one line: filtered, ordered, searched; its summary is written in place and taken back', async () => {
  const atlas = await Atlas.open();
  const { page } = atlas;
  await atlas.tab('notes').click();
  await eventually(async () => expect(await atlas.notes()).toEqual(['Bread', 'Edges', 'Kernels', 'Loose', 'Tagged']));
  const states = atlas.view.getByLabel('Which cards');
  for (const [state, notes] of [
    ['Open problems', ['Edges']],
    ['Unsorted', ['Loose']],
    ['Not linked', ['Loose', 'Tagged']],
    ['No summary', ['Kernels', 'Loose', 'Tagged']],
  ] as const) {
    await states.selectOption({ label: state });
    await eventually(async () => expect(await atlas.notes()).toEqual(notes));
  }
  await states.selectOption({ label: 'Any state' });
  await atlas.view.getByLabel('Order').selectOption({ label: 'By links' });
  await eventually(async () => expect(await atlas.notes()).toEqual(['Edges', 'Bread', 'Kernels', 'Loose', 'Tagged']));
  await atlas.view.getByLabel('Search the atlas…').fill('rise');
  await eventually(async () => expect(await atlas.notes()).toEqual(['Bread']));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await page.keyboard.press('F2');
  const field = atlas.view.getByLabel('Summary of Bread: problem → approach');
  expect(await field.inputValue()).toBe('It does not rise. → Wait longer.');
  await page.keyboard.press('Escape');
  await atlas.view.getByLabel('Search the atlas…').fill('');
  await eventually(async () => expect(await atlas.notes()).toHaveLength(5));
  await atlas.note('Kernels').hover();
  await atlas.note('Kernels').locator('[data-act="edit"]').click();
  const [over, row] = [atlas.view.locator('input.topic-atlas-inline-input'), atlas.note('Kernels')];
  const [box, line, title] = await Promise.all([
    over.boundingBox(),
    row.boundingBox(),
    row.locator('.topic-atlas-note-title').boundingBox(),
  ]);
  const [middle, start] = [middleOf(box), box?.x ?? 0];
  expect(Math.abs(middle - middleOf(line))).toBeLessThan(2);
  expect(start).toBeGreaterThanOrEqual((title?.x ?? 0) + (title?.width ?? 0));
  await page.keyboard.press('Escape');
  await atlas.note('Loose').hover();
  await atlas.note('Loose').locator('[data-act="edit"]').click();
  expect(await over.getAttribute('placeholder')).toBe('It belongs nowhere.');
  await page.keyboard.press('Escape');
  await atlas.view.getByLabel('Search the atlas…').fill('rise');
  await eventually(async () => expect(await atlas.notes()).toEqual(['Bread']));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Home');
  await page.keyboard.press('F2');
  await field.fill('It does not rise. → Use more yeast.');
  await page.keyboard.press('Enter');
  await eventually(async () =>
    expect(await atlas.workbench.vault.read('Bread.md')).toContain('approach: Use more yeast.'),
  );
  await atlas.undo('Bread');
  await eventually(async () => expect(await atlas.workbench.vault.read('Bread.md')).toBe(VAULT['Bread.md']));
  await atlas.view.locator('.topic-atlas-note-line').first().click({ button: 'right' });
  await page.locator('.menu-item', { hasText: 'Write summary here' }).click();
  await field.waitFor();
});

test('what is drawn anew, and what is written in place, leaves the focus where the person has it', async () => {
  const atlas = await Atlas.open();
  const { page, view } = atlas;
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
  await view.locator('.topic-atlas-topic-card-name', { hasText: 'Garden' }).focus();
  await atlas.workbench.vault.write('Cake.md', '---\ntopics: [Cooking]\n---\n');
  const card = view.locator('.topic-atlas-topic-card', { hasText: 'Cooking' });
  await eventually(async () => expect(await card.textContent()).toContain('2 notes'));
  expect(await focused()).toBe('Garden');
  await page.keyboard.press('Enter');
  await view.getByRole('button', { name: 'Describe this topic' }).click();
  await page.keyboard.type('What grows');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await focused()).toBe('What grows'));
  await atlas.tab('notes').click();
  await atlas.note('Bread').click({ position: { x: 2, y: 2 }, modifiers: ['Shift'] });
  await page.keyboard.press('F2');
  await view.getByLabel('Summary of Bread: problem → approach').waitFor();
  await view.locator('input[type=search]').click();
  await page.keyboard.type('Loose');
  await eventually(async () => expect(await atlas.notes()).toEqual(['Loose']));
});

test('what no note of a topic says is looked for in all with one click', async () => {
  const atlas = await Atlas.open();
  const search = atlas.view.getByLabel('Search the atlas…');
  const searchAll = atlas.view.getByRole('button', { name: 'Search all notes' });
  await search.fill('rise');
  await atlas.view.getByText('No topic is called that.').waitFor();
  await searchAll.click();
  await eventually(async () => expect(await atlas.notes()).toEqual(['Bread']));
  await search.fill('');
  await atlas.tab('topics').click();
  await atlas.topic('Vision').click();
  await eventually(async () => expect(await search.getAttribute('placeholder')).toBe('Search in Vision…'));
  await search.fill('rise');
  await atlas.view.getByText('No note here has these words.').waitFor();
  await searchAll.click();
  await eventually(async () => expect(await atlas.notes()).toEqual(['Bread']));
  expect(await search.inputValue()).toBe('rise');
});

test('in words: hubs, what stands alone, and what is not written yet, which one click writes', async () => {
  const atlas = await Atlas.open();
  await atlas.tab('linked').click();
  const list = (title: string): Locator => atlas.view.locator('.topic-atlas-linked-list', { hasText: title });
  await list('Notes that stand alone').getByText('Loose').waitFor();
  await list('Not written yet').getByRole('button', { name: 'Write it: Nowhere' }).click();
  await eventually(async () => expect(await atlas.workbench.vault.list()).toContain('Nowhere.md'));
});

test('what it shows comes back with the workspace', async () => {
  const atlas = await Atlas.open();
  await atlas.topic('Vision').click();
  await eventually(async () => expect(await atlas.title.textContent()).toBe('Vision'));
  await atlas.page.evaluate(async () => {
    const { workspace } = window.app;
    const { type = '', state } = workspace.getLeavesOfType('topic-atlas')[0]?.getViewState() ?? {};
    await workspace.getLeaf('tab').setViewState({ type, state: JSON.parse(JSON.stringify(state)) as typeof state });
  });
  const second = atlas.page.locator(VIEW).last();
  await eventually(async () => expect(await second.locator('.topic-atlas-topic-title').textContent()).toBe('Vision'));
  expect(await atlas.page.locator(VIEW).count()).toBe(2);
});

test('while it is hidden the vault may change as it likes: nothing is drawn until it is seen again', async () => {
  const atlas = await Atlas.open();
  const { page, workbench } = atlas;
  await openAnother(workbench, 'Open another atlas');
  const [hidden, shown] = [atlas.view.first(), atlas.view.last()];
  await eventually(async () => expect(await hidden.isVisible()).toBe(false));
  await hidden.evaluate((el) => {
    new MutationObserver((records) => el.setAttribute('data-changes', String(records.length))).observe(
      el.querySelector('.view-content') ?? el,
      { subtree: true, childList: true, characterData: true, attributes: true },
    );
  });
  for (let i = 0; i < 5; i++) await workbench.vault.write(`New ${i}.md`, '---\ntopics: [Garden]\n---\n');
  const garden = (view: Locator): Locator =>
    view.locator('.topic-atlas-topic-row', { hasText: 'Garden' }).locator('.topic-atlas-topic-count');
  await eventually(async () => expect(await garden(shown).textContent()).toBe('5'));
  expect(await hidden.getAttribute('data-changes')).toBeNull();
  await page.locator('.workspace-tab-header:visible', { hasText: 'Atlas' }).first().click();
  await eventually(async () => expect(await garden(hidden).textContent()).toBe('5'));
});

test('enabling shows the vault on one page and writes nothing; from there to the topics', async () => {
  const workbench = await openWorkbench({ vault: VAULT, enabled: false });
  await workbench.enable('topic-atlas');
  const { page } = workbench;
  const facts = page.locator(`${VIEW} .topic-atlas-fact`);
  await eventually(async () =>
    expect((await facts.allInnerTexts()).map((text) => text.split('\n').slice(0, 2))).toEqual([
      ['4', 'Topics'],
      ['1', 'Open problem'],
      ['1', 'Answered problem'],
      ['0', 'Hubs, the notes with most links'],
      ['1', 'Note belongs to no topic yet'],
    ]),
  );
  expect(await workbench.vault.list()).not.toContain('Topics/Topics.md');
  // Each number leads to what it counts, and the menu of the view back.
  const lines = page.locator(`${VIEW} .topic-atlas-note-line:visible`);
  for (const [fact, place] of [
    ['Open problem', lines.filter({ hasText: 'Edges' })],
    ['Answered problem', lines.filter({ hasText: 'Bread' })],
    ['Note belongs to no topic yet', page.locator(`${VIEW} .topic-atlas-sort-title`, { hasText: 'Loose' })],
  ] as const) {
    await facts.getByRole('button', { name: fact }).click();
    await place.waitFor();
    await page.locator('.workspace-leaf.mod-active [aria-label="More options"]').click();
    await page.locator('.menu-item', { hasText: 'Your vault on one page' }).click();
    await facts.first().waitFor();
  }
  await page.getByRole('button', { name: 'Just look' }).click();
  await page.locator(`${VIEW} [role="tree"]`).getByText('Garden').waitFor();
});

test('after the first rebuild the home index opens', async () => {
  const atlas = await Atlas.open();
  await atlas.view.getByLabel('Rebuild topic indexes').click();
  await atlas.page.locator('.modal button.mod-cta').click();
  await atlas.page.waitForFunction(() => window.app.workspace.getActiveFile()?.path === 'Topics/Topics.md');
  const shown = atlas.page.locator('.workspace-leaf.mod-active .markdown-reading-view:visible');
  await eventually(async () => expect(await shown.innerText()).toContain('Cooking'));
});

test.each<[reason: string, files: Record<string, string>, says: string, next: string[]]>([
  ['empty', {}, 'Your vault has no notes yet', []],
  ['of three notes', { 'A.md': 'One', 'B.md': 'Two', 'C.md': 'Three' }, 'Your vault is small yet', ['Just look']],
])('a vault that is %s gets a page that helps', async (_reason, files, says, next) => {
  const workbench = await openWorkbench({ vault: files, enabled: false });
  await workbench.enable('topic-atlas');
  await eventually(async () => expect(await workbench.page.locator(VIEW).innerText()).toContain(says));
  expect(await workbench.page.locator(`${VIEW} button.mod-cta`).allInnerTexts()).toEqual(next);
});

test.each(['topics', 'notes', 'linked', 'todo'])('axe has nothing to object to: %s', async (part) => {
  const atlas = await Atlas.open();
  if (part === 'topics') await atlas.topic('Vision').click();
  await atlas.tab(part).click();
  await atlas.view
    .locator('.topic-atlas-note-line, .topic-atlas-linked-list, .topic-atlas-coverage .topic-atlas-row')
    .first()
    .waitFor();
  expect(await violations(atlas.workbench, VIEW)).toEqual([]);
});

test.each(['light', 'phone'] as const)('on the page of the vault axe has nothing to object to: %s', async (how) => {
  const workbench = await openWorkbench({ vault: VAULT, enabled: false, phone: how === 'phone' });
  await workbench.enable('topic-atlas');
  await workbench.page.locator(`${VIEW} .topic-atlas-fact`).first().waitFor();
  expect(await violations(workbench, VIEW)).toEqual([]);
});
