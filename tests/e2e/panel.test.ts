import type { Page } from 'playwright-core';
import { violations } from './axe';
import { eventually } from './eventually';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './harness';

const vault = {
  'Kernel.md':
    '---\naliases: [Kernel trick]\ntopics: [Methods, Theory]\nproblem: Features are many.\napproach: Never write them down.\n---\nIt stands on [[Mercer]] and [[Dual form]].\n\n## Use\n\nSee [[Ridge]] and [[Not written]].\n',
  'Mercer.md': '---\ntopics: [Theory]\nproblem: When is a function an inner product?\n---\nBack to [[Kernel]].\n',
  'Dual form.md': 'No card here, only words.\n',
  'Ridge.md':
    '---\ntopics: [Methods, Theory]\n---\nFirst sentence. Ridge needs [[Kernel|a kernel]] here. Later [[Kernel]] again.\n',
  'Smoothing.md': '---\ntopics: [Methods, Diffusion]\n---\nThe kernel trick is not linked in this note.\n',
  'Far away.md': 'Nothing in common.\n',
  'Answer.md': 'Answering [[Kernel]].\n',
  'Question.md': '---\ntopics: [Methods]\n---\nAbout [[Kernel]] first. And [[Kernel|the kernel]] again.\n',
  'Mate.md': '---\ntopics: [Theory]\n---\nOf the same field.\n',
  'Methods.md': '---\ntopic-index: Methods\n---\n- [[Kernel]]\n',
};

const open = (options: Partial<WorkbenchOptions> = {}): Promise<Workbench> => openWorkbench({ vault, ...options });

/** Opens the panel on a note, and waits until all sections know what belongs to them. */
async function openPanel(
  options: Partial<WorkbenchOptions> = {},
  note = 'Kernel.md',
  mode: 'preview' | 'source' = 'preview',
): Promise<Workbench> {
  const workbench = await open(options);
  await workbench.open(note, mode);
  await workbench.command('Open linked notes');
  await eventually(() => expectRow(workbench, /^Links \| \d/));
  return workbench;
}

async function openAnotherPanel(page: Page): Promise<void> {
  const tab = '.mod-right-split .workspace-tab-header[data-type="topic-atlas-linked-notes"]';
  await page.locator(tab).click({ button: 'right' });
  await page.locator('.menu-item', { hasText: 'Open another panel of linked notes' }).click();
}

const list = '.topic-atlas-list';
/** The rows that are drawn, from top to bottom: each text on its own. */
const rows = ({ page }: Workbench, panel = list): Promise<string[]> =>
  page
    .locator(`${panel} [data-index]:visible`)
    .evaluateAll((els) =>
      els
        .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
        .map((el) =>
          Array.from(
            el.querySelectorAll(
              '.topic-atlas-row-title, .topic-atlas-row-count, .topic-atlas-row-card, .topic-atlas-row-reason, .topic-atlas-place, .topic-atlas-row-topic',
            ),
            (part) => part.textContent,
          ).join(' | '),
        ),
    );

async function expectRow(workbench: Workbench, text: string | RegExp, panel = list): Promise<void> {
  expect(await rows(workbench, panel)).toContainEqual(expect.stringMatching(text));
}

/** Two panels at once. */
const [atTheSide, inATab] = [`.mod-right-split ${list}`, `.mod-root ${list}`];

/** The rows of one section, its head first. */
async function section(workbench: Workbench, title: string): Promise<string[]> {
  const all = await rows(workbench);
  const heads = ['Links', 'Linked from', 'Near', 'Mentioned, not linked', 'Not yet written', 'Same topic'];
  const from = all.findIndex((row) => row.startsWith(title));
  const to = all.findIndex((row, i) => i > from && heads.some((head) => row.startsWith(`${head} |`)));
  return all.slice(from, to < 0 ? undefined : to);
}

/** The rows of this title: others may name it in their text. */
const row = ({ page }: Workbench, title: string) =>
  page.locator(`${list} .topic-atlas-row:visible`, { has: page.locator('.topic-atlas-row-title', { hasText: title }) });
const activeFile = ({ page }: Workbench): Promise<string | null> =>
  page.evaluate(() => window.app.workspace.getActiveFile()?.path ?? null);
const tall = { width: 1280, height: 1800 };

/** What rows say is read little by little, and moves those below. */
const allRead = (workbench: Workbench): Promise<void> =>
  eventually(async () => {
    const links = (await section(workbench, 'Links')).join('\n');
    expect(links).toContain('It stands on Mercer and Dual form.');
    expect(links).toContain('Ridge needs a kernel here.');
  });

test('every section shows what belongs to it, with a count and a reason', async () => {
  const workbench = await openPanel({ size: tall });
  await eventually(async () => {
    expect(await section(workbench, 'Links')).toEqual([
      'Links | 3',
      'Mercer | When is a function an inner product?→Open | Links to this note · Both in Theory',
      'Dual form | No card here, only words. | It stands on Mercer and Dual form.',
      'Ridge | First sentence. Ridge needs a kernel here. | Links to this note · Both in Methods, Theory',
    ]);
    expect(await section(workbench, 'Linked from')).toEqual([
      'Linked from | 2',
      expect.stringMatching(/^Answer \| /),
      'Answering Kernel.',
      expect.stringMatching(/^Question \| .*Both in Methods/),
      'About Kernel first.',
      'And the kernel again.',
    ]);
    expect(await section(workbench, 'Near')).toEqual([
      'Near | 1',
      expect.stringMatching(/^Smoothing .*It mentions Kernel trick/),
      'The kernel trick is not linked in this note.',
    ]);
    expect(await section(workbench, 'Mentioned')).toEqual(['Mentioned, not linked | 0']);
    expect(await section(workbench, 'Not yet')).toEqual([
      'Not yet written | 1',
      'Not written | See Ridge and Not written.',
    ]);
    expect(await section(workbench, 'Same topic')).toEqual([
      'Same topic | 1',
      expect.stringMatching(/^Mate .*Both in Theory/),
    ]);
  });
});

test('a note stands in the first section that it belongs to; a section can be moved and hidden, which is remembered', async () => {
  const workbench = await openPanel({ size: tall });
  const { page } = workbench;
  const heads = async (): Promise<string[]> =>
    (await rows(workbench)).filter((text) => / \| (?:\d+|…)$/.test(text)).map((text) => text.split(' | ')[0] ?? '');
  const choose = async (title: string, action: string): Promise<void> => {
    await row(workbench, title).first().click({ button: 'right' });
    await page.locator('.menu').getByText(action).click();
  };
  await eventually(() => expectRow(workbench, /^Near \| 1$/));
  await choose('Near', 'Hide “Near”');
  await eventually(async () =>
    expect(await section(workbench, 'Mentioned')).toEqual([
      'Mentioned, not linked | 1',
      expect.stringMatching(/^Smoothing .*Names this note · Both in Methods \| Diffusion$/),
      'The kernel trick is not linked in this note.',
    ]),
  );
  await page.locator(list).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+F10');
  await page.locator('.menu').getByText('Move section down').click();
  const moved = ['Linked from', 'Links', 'Mentioned, not linked', 'Not yet written', 'Same topic'];
  await eventually(async () => expect(await heads()).toEqual(moved));
  await eventually(async () =>
    expect(await page.evaluate(() => JSON.stringify(window.app.loadLocalStorage('workbench-layout')))).toContain(
      'topic-atlas-linked-notes',
    ),
  );
  await workbench.load();
  await eventually(async () => expect(await heads()).toEqual(moved));
  await choose('Links', 'Show “Near”');
  await eventually(() => expectRow(workbench, /^Near \| 1$/));
});

test('what is not related goes with a click or a key, comes back with Undo, and stands in the settings', async () => {
  const workbench = await openPanel({ size: tall });
  const { page } = workbench;
  const settings = async (): Promise<unknown> =>
    JSON.parse(await workbench.vault.read('.obsidian/plugins/topic-atlas/data.json'));
  await eventually(() => expectRow(workbench, /^Near \| 1$/));
  await row(workbench, 'Smoothing').first().click({ button: 'right' });
  await page.locator('.menu').getByText('Not related').click();
  await eventually(() => expectRow(workbench, /^Near \| 0$/));
  expect(await settings()).toMatchObject({
    verdicts: { 'unrelated|Kernel.md|Smoothing.md': { kind: 'unrelated', note: 'Kernel.md', other: 'Smoothing.md' } },
  });
  // It is still named there, and so it stands with what is.
  await eventually(() => expectRow(workbench, /^Mentioned, not linked \| 1$/));
  await page.locator('.notice', { hasText: '“Kernel” and “Smoothing” are not related.' }).getByText('Undo').click();
  await eventually(() => expectRow(workbench, /^Near \| 1$/));
  expect(await settings()).toMatchObject({ verdicts: {} });

  await row(workbench, 'Smoothing').first().hover();
  await page.locator(list).focus();
  await page.keyboard.press('Home');
  const active = page.locator(`${list} .is-active`);
  for (let row = 0; row < 20 && !(await active.innerText()).includes('Smoothing'); row++)
    await page.keyboard.press('ArrowDown');
  await expect(active.innerText()).resolves.toContain('Smoothing');
  await page.keyboard.press('Delete');
  await eventually(() => expectRow(workbench, /^Near \| 0$/));
  await page.evaluate(async () => {
    const file = window.app.vault.getFileByPath('Smoothing.md');
    if (file) await window.app.fileManager.renameFile(file, 'Smooth.md');
  });
  await eventually(async () => expect(JSON.stringify(await settings())).toContain('"unrelated|Kernel.md|Smooth.md"'));
  await eventually(() => expectRow(workbench, /^Smooth \|/));
  await eventually(() => expectRow(workbench, 'The kernel trick is not linked in this note.'));
  await row(workbench, 'Smooth').first().click({ button: 'right' });
  await page.locator('.menu').getByText('Never look for Kernel by the name “Kernel trick”').click();
  await eventually(() => expectRow(workbench, /^Mentioned, not linked \| 0$/));
  await eventually(async () => expect(JSON.stringify(await settings())).toContain('"name|Kernel.md|Kernel trick"'));
});

test('the panel follows the open note, and stays where it is pinned', async () => {
  const workbench = await openPanel();
  const { page } = workbench;
  const title = page.locator('.mod-right-split .topic-atlas-panel-title-text');
  await workbench.open('Mercer.md');
  await eventually(async () =>
    expect(await section(workbench, 'Links')).toEqual(['Links | 1', expect.stringMatching(/^Kernel/)]),
  );
  await page.getByLabel('Pin to this note').click();
  const tab = page.locator('.mod-right-split .workspace-tab-header[data-type="topic-atlas-linked-notes"]');
  await eventually(async () => expect(await tab.getAttribute('aria-label')).toBe('Linked notes for Mercer'));
  await workbench.open('Far away.md');
  // A second panel, which is not pinned, tells that the first has heard of the note that is open too.
  await openAnotherPanel(page);
  await eventually(() => expectRow(workbench, 'Links | 0', inATab));
  await expectRow(workbench, 'Links | 1', atTheSide);
  await workbench.open('Far away.md');
  expect(await title.textContent()).toBe('Mercer');

  await page.evaluate(async () => {
    const file = window.app.vault.getFileByPath('Mercer.md');
    if (file) await window.app.fileManager.renameFile(file, 'Theorem of Mercer.md');
  });
  await eventually(async () => expect(await title.textContent()).toBe('Theorem of Mercer'));
  await workbench.settle();
  await workbench.vault.remove('Theorem of Mercer.md');
  await page.locator('.topic-atlas-panel-message', { hasText: 'is not in the vault any more' }).waitFor();
  await page.getByLabel('Follow the open note').click();
  await eventually(() => expectRow(workbench, 'Links | 0', atTheSide));
  expect(await tab.getAttribute('aria-label')).toBe('Linked notes');
});

test('a note that changes while it is shown is followed', async () => {
  const workbench = await openPanel();
  await workbench.vault.write('Kernel.md', 'Now only [[Far away]].\n');
  await eventually(async () =>
    expect(await section(workbench, 'Links')).toEqual(['Links | 1', expect.stringMatching(/^Far away/)]),
  );
  await workbench.vault.write('Answer.md', 'Another sentence about [[Kernel]].\n');
  await eventually(() => expectRow(workbench, /^Another sentence about Kernel\.$/));
  // Of what an index note says of a note nothing is repeated below its card.
  const entry = '- [[Far away]]: Words of the entry.';
  await workbench.vault.write('Methods.md', `---\ntopic-index: Methods\n---\n${entry}\n`);
  await workbench.open('Methods.md');
  await eventually(async () =>
    expect(await section(workbench, 'Links')).toEqual(['Links | 1', 'Far away | Nothing in common.']),
  );
  await workbench.vault.write('Methods.md', `${entry}\n`);
  await eventually(() => expectRow(workbench, /^Far away .*Words of the entry/));
});

test('what is clicked opens: here, in a tab, at the place', async () => {
  const workbench = await openPanel({ size: tall });
  const { page } = workbench;
  await allRead(workbench);
  await row(workbench, 'Dual form').first().click();
  await eventually(async () => expect(await activeFile(workbench)).toBe('Dual form.md'));
  await workbench.open('Kernel.md');
  await eventually(() => expectRow(workbench, 'About Kernel first.'));
  const tabs = page.locator('.mod-root .workspace-tab-header');
  const before = await tabs.count();
  await row(workbench, 'Mercer').first().click({ button: 'middle' });
  await eventually(async () => expect(await tabs.count()).toBe(before + 1));
  await eventually(async () => expect(await activeFile(workbench)).toBe('Mercer.md'));
  await workbench.open('Kernel.md', 'source');
  await eventually(() => expectRow(workbench, 'About Kernel first.'));
  await page.locator(`${list} .mod-place`, { hasText: 'And the kernel again.' }).click({ modifiers: ['Control'] });
  await eventually(async () => expect(await activeFile(workbench)).toBe('Question.md'));
  expect(await tabs.count()).toBe(before + 2);
  // With the key held, what the pointer is on may be previewed too.
  await eventually(async () => {
    for (const at of [0, 1]) await page.mouse.move(at, at);
    expect(await page.locator('.popover').count()).toBe(0);
  });
});

test('a click lands though rows change and move while the button is down', async () => {
  const workbench = await openPanel({ size: tall });
  const { page } = workbench;
  await allRead(workbench);
  await row(workbench, 'Dual form').first().hover();
  await page.mouse.down();
  await workbench.vault.write('Dual form.md', 'Other words, which the card shows.\n');
  await workbench.vault.write(
    'Kernel.md',
    'Rows above: [[Far away]], [[Smoothing]], [[Mercer]].\n\nAnd then [[Dual form]].\n',
  );
  // A second panel has nothing pressed on it, and so tells when the change is known.
  await page.evaluate(async () => {
    await window.app.workspace
      .getLeaf('split')
      .setViewState({ type: 'topic-atlas-linked-notes', state: { pinned: 'Kernel.md' } });
  });
  await eventually(() => expectRow(workbench, 'Links | 4', inATab));
  await expectRow(workbench, 'Links | 3', atTheSide);
  await page.mouse.up();
  await eventually(async () => expect(await activeFile(workbench)).toBe('Dual form.md'));
  await eventually(() => expectRow(workbench, 'Links | 0', atTheSide));
});

test('keys: arrows, folding, opening, and typing filters', async () => {
  const workbench = await openPanel({ size: tall });
  const { page } = workbench;
  await eventually(() => expectRow(workbench, /^Near \| 1$/));
  const active = (): Promise<string> => page.locator(`${list} .is-active`).innerText();
  await page.locator(list).focus();
  await page.keyboard.press('ArrowDown');
  expect(await active()).toContain('Mercer');
  expect(await page.locator(list).getAttribute('aria-activedescendant')).toBe(
    await page.locator(`${list} .is-active`).getAttribute('id'),
  );
  await page.keyboard.press('ArrowLeft');
  expect(await active()).toContain('Links');
  await page.keyboard.press('ArrowLeft');
  await eventually(async () => expect((await rows(workbench))[1]).toBe('Linked from | 2'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  expect(await active()).toContain('Mate');
  await page.keyboard.press('Home');
  expect(await active()).toContain('Links');

  await page.keyboard.type('ridge');
  await eventually(async () =>
    expect((await rows(workbench)).filter((text) => / \| \d+$/.test(text))).toEqual(['Links | 1']),
  );
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await active()).toContain('Ridge');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await activeFile(workbench)).toBe('Ridge.md'));
  // The focus goes to the note, a moment after it is open.
  await eventually(async () =>
    expect(await page.evaluate(() => document.activeElement?.closest('.topic-atlas-panel') ?? null)).toBeNull(),
  );
  await page.locator('.topic-atlas-panel-filter input').focus();
  await page.keyboard.press('Escape');
  await eventually(async () => expect((await rows(workbench))[0]).toBe('Links | 1'));
  expect(await page.locator('.topic-atlas-panel-filter').isVisible()).toBe(false);
});

test('a filter that nothing passes says so; it is cleared by its button, and by Escape in the list too', async () => {
  const workbench = await openPanel();
  const { page } = workbench;
  const message = page.locator('.topic-atlas-panel-message');
  await page.locator(list).focus();
  await page.keyboard.type('zzz');
  await message.getByText('No note matches.').waitFor();
  expect(await violations(workbench, '.topic-atlas-panel')).toEqual([]);
  await page.locator('.topic-atlas-panel-filter .search-input-clear-button').click();
  await eventually(() => expectRow(workbench, 'Links | 3'));
  expect(await message.isVisible()).toBe(false);
  await page.keyboard.type('ridge');
  await eventually(() => expectRow(workbench, 'Links | 1'));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await eventually(() => expectRow(workbench, 'Links | 3'));
  expect(await page.locator('.topic-atlas-panel-filter').isVisible()).toBe(false);
});

test('hovering with the modifier previews, the menu is the file’s, dragging makes a link', async () => {
  const workbench = await openPanel();
  const { page } = workbench;
  await page.keyboard.down('Control');
  await row(workbench, 'Mercer').first().hover();
  const preview = page.locator('.popover', { hasText: 'Back to' });
  await preview.waitFor();
  await page.keyboard.up('Control');
  await page.mouse.move(0, 0);
  await preview.waitFor({ state: 'detached' });
  await page.keyboard.down('Control');
  await page.locator(`${list} .mod-place`, { hasText: 'And the kernel again.' }).hover();
  await page.locator('.popover', { hasText: 'About' }).waitFor();
  await page.keyboard.up('Control');
  await page.mouse.move(0, 0);
  await page.locator('.popover').waitFor({ state: 'detached' });
  await row(workbench, 'Dual form').first().click({ button: 'right' });
  const menu = page.locator('.menu');
  expect(await menu.innerText()).toContain('Open in new tab');
  await menu.getByText('Pin linked notes to this note').click();
  await eventually(async () =>
    expect(await page.locator('.topic-atlas-panel-title-text').textContent()).toBe('Dual form'),
  );
  await page.getByLabel('Follow the open note').click();
  const dragged = await row(workbench, 'Dual form')
    .first()
    .evaluate((el) => {
      const dataTransfer = new DataTransfer();
      el.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
      return dataTransfer.getData('text/plain');
    });
  expect(dragged).toBe('[[Dual form]]');
});

test('folding, order and index notes are remembered on this device; the panel comes back with the workspace', async () => {
  const workbench = await openPanel({ size: tall });
  const { page } = workbench;
  await row(workbench, 'Links').first().click();
  await page.getByLabel('Change sort order').click();
  await page.locator('.menu').getByText('Title, descending').click();
  await page.getByLabel('Change sort order').click();
  await page.locator('.menu').getByText('Show index notes').click();
  await page.getByLabel('Pin to this note').click();
  await eventually(async () =>
    expect(await section(workbench, 'Linked from')).toEqual(expect.arrayContaining(['Linked from | 3'])),
  );
  await eventually(async () =>
    expect(await page.evaluate(() => JSON.stringify(window.app.loadLocalStorage('workbench-layout')))).toContain(
      '"pinned"',
    ),
  );
  await workbench.load();
  await eventually(async () => {
    const all = await rows(workbench);
    expect(all[0]).toBe('Links | 3');
    expect(all[1]).toBe('Linked from | 3');
    expect(
      all
        .filter((text) => /^(?:Question|Methods|Answer) \|/.test(text))
        .slice(0, 3)
        .map((text) => text.split(' |')[0]),
    ).toEqual(['Question', 'Methods', 'Answer']);
  });
  expect(await page.locator('.topic-atlas-panel-title-text').textContent()).toBe('Kernel');
});

test('more of the text around a link is shown when it is asked for, and that is remembered', async () => {
  const workbench = await openPanel();
  const { page } = workbench;
  await page.getByLabel('Show more context').click();
  await eventually(async () =>
    expect((await section(workbench, 'Linked from')).slice(-2)).toEqual(
      Array(2).fill('About Kernel first. And the kernel again.'),
    ),
  );
  await eventually(async () =>
    expect(await page.evaluate(() => JSON.stringify(window.app.loadLocalStorage('workbench-layout')))).toContain(
      'topic-atlas-linked-notes',
    ),
  );
  await workbench.load();
  await eventually(() => expectRow(workbench, /^About Kernel first\. And the kernel again\.$/));
});

test('the menu of the panel’s tab folds and unfolds all sections, and shows index notes', async () => {
  const workbench = await openPanel();
  const { page } = workbench;
  const choose = async (text: string): Promise<void> => {
    await page
      .locator('.mod-right-split .workspace-tab-header[data-type="topic-atlas-linked-notes"]')
      .click({ button: 'right' });
    await page.locator('.menu').getByText(text).click();
  };
  await choose('Collapse all');
  await eventually(async () =>
    expect((await rows(workbench)).map((text) => text.split(' | ')[0])).toEqual([
      'Links',
      'Linked from',
      'Near',
      'Mentioned, not linked',
      'Not yet written',
      'Same topic',
    ]),
  );
  await choose('Expand all');
  await eventually(() => expectRow(workbench, /^Mercer/));
  await choose('Show index notes');
  await eventually(async () =>
    expect(await section(workbench, 'Linked from')).toEqual(
      expect.arrayContaining(['Linked from | 3', expect.stringMatching(/^Methods/)]),
    ),
  );
});

test('a mention becomes a link in the file, and can be taken back', async () => {
  const workbench = await openPanel();
  const before = await workbench.vault.read('Smoothing.md');
  await workbench.page.getByRole('button', { name: 'Make a link to Kernel' }).click();
  await eventually(async () =>
    expect(await workbench.vault.read('Smoothing.md')).toContain('The [[Kernel|kernel trick]] is not'),
  );
  await eventually(async () => expect((await section(workbench, 'Near'))[0]).toBe('Near | 0'));
  await workbench.page.locator('.notice button').click();
  await eventually(async () => expect(await workbench.vault.read('Smoothing.md')).toBe(before));
});

test('a mention can be made a link from the menu, which keys open, also where places are hidden', async () => {
  const workbench = await openPanel({ size: tall });
  const { page } = workbench;
  await page.getByLabel('Hide sentences around links').click();
  await eventually(async () =>
    expect(await section(workbench, 'Near')).toEqual(['Near | 1', expect.stringMatching(/^Smoothing/)]),
  );
  await page.locator(list).focus();
  await page.keyboard.press('End');
  // Above it: Same topic, Not written, Not yet written, Mentioned.
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowUp');
  expect(await page.locator(`${list} .is-active`).innerText()).toContain('Smoothing');
  await page.keyboard.press('Shift+F10');
  await page.locator('.menu').getByText('Make a link to Kernel').click();
  await eventually(async () =>
    expect(await workbench.vault.read('Smoothing.md')).toContain('The [[Kernel|kernel trick]] is not'),
  );
});

test('a mention in a note that is being edited becomes a link in the editor, and its undo takes it back', async () => {
  const workbench = await openPanel({}, 'Smoothing.md', 'source');
  const editor = workbench.page.locator('.mod-root textarea');
  await workbench.page.getByRole('button', { name: 'Make a link to Kernel' }).click();
  await eventually(async () => expect(await editor.inputValue()).toContain('The [[Kernel|kernel trick]] is not'));
  await editor.focus();
  await workbench.page.evaluate(() => {
    window.app.workspace.activeEditor?.editor.undo();
  });
  expect(await editor.inputValue()).toContain('The kernel trick is not');
});

test('out of sight the panel does nothing, and catches up when it is seen', async () => {
  const workbench = await openPanel({ size: tall });
  const { page } = workbench;
  await eventually(() => expectRow(workbench, /^Near \| 1$/));
  await page.evaluate(async () => {
    window.app.workspace.rightSplit.collapse();
    const panel = document.querySelector('.topic-atlas-panel');
    // Observers are told in the order in which they began: after this one, the panel knows.
    await new Promise<void>((resolve) => {
      if (panel)
        new IntersectionObserver(([entry]) => {
          if (entry?.isIntersecting === false) resolve();
        }).observe(panel);
    });
  });
  const watched = await page.evaluate(async () => {
    const el = document.querySelector('.topic-atlas-list');
    let changes = 0;
    if (el)
      new MutationObserver((found) => {
        changes += found.length;
      }).observe(el, { subtree: true, childList: true, attributes: true, characterData: true });
    const file = window.app.vault.getFileByPath('Mercer.md');
    if (file) await window.app.workspace.getLeaf(false).openFile(file);
    await new Promise((resolve) => {
      window.setTimeout(resolve, 800);
    });
    return changes;
  });
  expect(watched).toBe(0);
  await page.evaluate(() => {
    window.app.workspace.rightSplit.expand();
  });
  await eventually(async () => expect((await section(workbench, 'Links'))[0]).toBe('Links | 1'));
});

test('a hub draws only what is in sight', async () => {
  const sources = Object.fromEntries(
    Array.from({ length: 1500 }, (_, i) => [`Source ${i}.md`, `Text ${i} about [[Hub]].`]),
  );
  const workbench = await openPanel({ vault: { 'Hub.md': 'A hub.', ...sources } }, 'Hub.md');
  await eventually(async () =>
    expect((await rows(workbench)).slice(1, 6)).toEqual([
      'Linked from | 1,500',
      expect.stringMatching(/^Source 0 /),
      'Text 0 about Hub.',
      expect.stringMatching(/^Source 1 /),
      'Text 1 about Hub.',
    ]),
  );
  expect(await workbench.page.locator(`${list} .topic-atlas-row`).count()).toBeLessThan(100);
  await workbench.page.locator(list).focus();
  expect(await workbench.page.locator(list).getAttribute('aria-activedescendant')).toMatch(/-0$/);
  await workbench.page.locator(list).evaluate((el) => {
    el.scrollTop = el.scrollHeight / 2;
  });
  await eventually(() => expectRow(workbench, /^Text \d+ about Hub\.$/));
  // The active row is out of sight, so there is no element of it to name.
  await eventually(async () =>
    expect(await workbench.page.locator(list).getAttribute('aria-activedescendant')).toBeNull(),
  );
  expect(await workbench.page.locator(`${list} .topic-atlas-row`).count()).toBeLessThan(100);
});

test('texts are read once; the next start reads what changed', async () => {
  const workbench = await open();
  const read: string[] = [];
  workbench.page.on('request', (request) => {
    const body = request.postDataJSON() as { method?: string; args?: unknown[] } | null;
    if (body?.method === 'read') read.push(String(body.args?.[0]));
  });
  await workbench.open('Far away.md');
  await workbench.command('Open linked notes');
  await eventually(() =>
    expect([...new Set(read)].sort()).toEqual(
      expect.arrayContaining(['Dual form.md', 'Mercer.md', 'Ridge.md', 'Smoothing.md']),
    ),
  );
  await workbench.vault.write('Ridge.md', 'Now it says something else about the kernel trick.');
  await workbench.settle();
  // What was read is stored a little later, and the app may be closed before it is.
  await eventually(async () => {
    read.length = 0;
    await workbench.load();
    await workbench.page.waitForTimeout(2500);
    expect(read.filter((path) => ['Dual form.md', 'Smoothing.md', 'Mercer.md'].includes(path))).toEqual([]);
  });
});

test('wandering goes to a note with a number sign in its name, and makes none of what stands before that', async () => {
  const workbench = await openWorkbench({ vault: { 'Start.md': 'Here.', 'C# basics.md': 'There.' } });
  await workbench.open('Start.md');
  await workbench.command('Topic Atlas: Wander');
  await eventually(async () =>
    expect(await workbench.page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('C# basics.md'),
  );
  expect((await workbench.vault.list()).filter((path) => path.endsWith('.md')).sort()).toEqual([
    'C# basics.md',
    'Start.md',
  ]);
});

test('wandering goes to a note worth seeing, and Back returns', async () => {
  const workbench = await openPanel();
  const { page } = workbench;
  await page.getByRole('button', { name: 'Wander to a note worth seeing' }).click();
  await eventually(async () => expect(await activeFile(workbench)).toBe('Mercer.md'));
  await workbench.command('Topic Atlas: Wander');
  await eventually(async () => expect(await activeFile(workbench)).not.toBe('Mercer.md'));
  await page.evaluate(async () => {
    await window.app.workspace.getMostRecentLeaf()?.history.back();
  });
  await page.evaluate(async () => {
    await window.app.workspace.getMostRecentLeaf()?.history.back();
  });
  expect(await activeFile(workbench)).toBe('Kernel.md');
});

test('several panels at once, one of them in a tab', async () => {
  const workbench = await openPanel();
  const { page } = workbench;
  await row(workbench, 'Ridge').first().click({ button: 'right' });
  await page.locator('.menu').getByText('Pin linked notes to this note').click();
  await openAnotherPanel(page);
  await eventually(async () => expect(await page.locator('.topic-atlas-panel').count()).toBe(2));
  const heads = page.locator('.mod-root .topic-atlas-panel .topic-atlas-row.mod-section');
  // A list draws only the rows in sight, so the last of the six sections may be below.
  await eventually(async () => expect(await heads.count()).toBeGreaterThanOrEqual(4));
});

test('notes of one name are told apart by their folders; what is cut off is told in whole, in its own direction', async () => {
  const long = 'A title that is far too long for the side of any window that people have open, '.repeat(2).trim();
  const workbench = await openPanel(
    {
      vault: {
        'Here.md': `[[x/Same]] [[y/z/Same]] [[${long}]] [[ملاحظة عربية]] [[Plain]]`,
        'x/Same.md': '',
        'y/z/Same.md': '',
        'Plain.md': '',
        [`${long}.md`]: '',
        'ملاحظة عربية.md': '',
      },
    },
    'Here.md',
  );
  const { page } = workbench;
  const titles = page.locator(`${list} [aria-level="2"]:visible .topic-atlas-row-head`);
  await eventually(async () =>
    expect(new Set(await titles.allInnerTexts())).toEqual(
      new Set(['Same\nx', 'Same\ny/z', long, 'ملاحظة عربية', 'Plain']),
    ),
  );
  await page.locator('.topic-atlas-row-title:visible', { hasText: long }).first().hover();
  await page.locator('.tooltip', { hasText: long }).waitFor();
  await page.locator('.topic-atlas-row-title:visible', { hasText: 'Plain' }).first().hover();
  await page.locator('.tooltip').waitFor({ state: 'detached' });
  await page
    .locator('.topic-atlas-row-title:visible', { hasText: /^Same$/ })
    .last()
    .hover();
  await page.locator('.tooltip', { hasText: 'Same.md' }).waitFor();
  const direction = (title: string) =>
    page
      .locator('.topic-atlas-row-title:visible', { hasText: title })
      .first()
      .evaluate((el) => getComputedStyle(el).direction);
  expect([await direction('ملاحظة'), await direction('Plain')]).toEqual(['rtl', 'ltr']);
});

test('in a window of its own the panel is the same, and acts there', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [`Source ${i}.md`, `Text ${i} about [[Kernel]].`]),
  );
  const workbench = await openPanel({ vault: { ...vault, ...many } });
  const { page } = workbench;
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => {
      const { workspace } = window.app;
      const [leaf] = workspace.getLeavesOfType('topic-atlas-linked-notes');
      if (leaf) workspace.moveLeafToPopout(leaf);
    }),
  ]);
  const there = popup.locator(list);
  const rowThere = (title: string) =>
    there.locator('.topic-atlas-row:visible', { has: popup.locator('.topic-atlas-row-title', { hasText: title }) });
  await rowThere('Mercer').first().waitFor();
  await popup.setViewportSize({ width: 500, height: 1200 });
  await there.evaluate((el) => {
    el.scrollTop = el.scrollHeight / 2;
  });
  await rowThere('Source 30').waitFor();
  await popup.getByLabel('Change sort order').click();
  await popup.locator('.menu').getByText('Title, descending').click();
  await there.evaluate((el) => {
    el.scrollTop = 0;
  });
  await eventually(async () => expect(await there.locator('[data-index="1"]').innerText()).toContain('Ridge'));

  await popup.mouse.move(0, 0);
  await popup.keyboard.down('Control');
  await rowThere('Ridge').first().hover();
  await popup.locator('.popover', { hasText: 'First sentence' }).waitFor();
  await popup.keyboard.up('Control');
  await rowThere('Dual form').first().click({ button: 'right' });
  await popup.locator('.menu').getByText('Pin linked notes to this note').waitFor();
  await popup.keyboard.press('Escape');
  await there.focus();
  await popup.keyboard.type('merc');
  await eventually(async () => expect(await there.locator('[data-index]:visible').count()).toBeLessThan(12));
  await popup.keyboard.press('Enter');
  await eventually(async () => expect(await activeFile(workbench)).toBe('Mercer.md'));
  await popup.keyboard.press('Escape');
  await eventually(async () => expect(await there.locator('[data-index="0"]').innerText()).toMatch(/^Links\s+1$/));
  expect(await page.locator('.menu, .popover').count()).toBe(0);
});

test.each([
  ['a vault of one note', { 'Only.md': 'Alone.' }, 'Only.md'],
  [
    'titles of one letter, of stop words, of 200 characters, and equal ones',
    {
      'a.md': 'the and [[x/Same]] [[y/Same]]',
      'the.md': 'a the',
      'x/Same.md': '',
      'y/Same.md': '[[a]]',
      [`${'long '.repeat(40)}.md`]: '[[a]]',
    },
    'a.md',
  ],
  ['notes that link in a circle', { 'p.md': '[[q]]', 'q.md': '[[r]]', 'r.md': '[[p]]' }, 'p.md'],
  ['bytes that are no text', { 'p.md': '[[bad]]', 'bad.md': '\ufffd\u0000[[p]]\ufffd' }, 'p.md'],
])('%s', async (_name, files, note) => {
  const workbench = await openPanel({ vault: files }, note);
  await eventually(async () => expect((await rows(workbench)).filter((text) => / \| \d+$/.test(text)).length).toBe(6));
});

test('on a phone, in Chinese', async () => {
  const workbench = await open({ phone: true, language: 'zh', size: { width: 390, height: 1600 } });
  await workbench.open('Kernel.md');
  await workbench.command('打开关联笔记');
  await eventually(() => expectRow(workbench, /^链接自 \| 2$/));
  // Rows may move until all texts are read.
  await eventually(() => expectRow(workbench, /It stands on Mercer and Dual form\./));
  await eventually(() => expectRow(workbench, /Ridge needs a kernel here\./));
  await row(workbench, 'Dual form').first().tap();
  await eventually(async () => expect(await activeFile(workbench)).toBe('Dual form.md'));
});
