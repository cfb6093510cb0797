/**
 * What a person says of a card: that it is no problem, that it is solved, what answers it. Each with a click, each
 * taken back with another.
 */
import type { Locator } from 'playwright-core';
import { showCards, showCoverage } from './atlas-places';
import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './harness';
import { undo } from './undo';

const vault = {
  'Guess.md': '---\ntopics: [Theory]\n---\n# Guess\n\n> Search is slow. Build an index.\n',
  'Asks.md': '---\ntopics: [Theory]\nproblem: Why is it slow? # since May\n---\nBeside [[Guess]].\n',
  'Tells.md': '---\ntopics: [Theory]\n---\n# Tells\n\nIt only says this.\n',
};

const said = {
  dismissed: '---\ntopics: [Theory]\nproblem: false # since May\n---\nBeside [[Guess]].\n',
  solved: '---\ntopics: [Theory]\nproblem: Why is it slow? # since May\nstatus: solved\n---\nBeside [[Guess]].\n',
};

const card = ({ page }: Workbench, title: string, root = ''): Locator =>
  page.locator(`${root} .topic-atlas-card:visible`, {
    has: page.locator('.topic-atlas-card-title', { hasText: new RegExp(`^${title}$`) }),
  });

/** The first lines of a card; below them may stand what answers it. */
const expectCard = (workbench: Workbench, title: string, lines: readonly string[]): Promise<void> =>
  eventually(async () =>
    expect((await card(workbench, title).innerText()).split(/\n+/).slice(0, lines.length)).toEqual(lines),
  );

const expectNote = (workbench: Workbench, path: string, text: string): Promise<void> =>
  eventually(async () => expect(await workbench.vault.read(path)).toBe(text));

/** In the middle of a card may stand the name of another note. */
const askFor = (on: Locator): Promise<void> => on.click({ button: 'right', position: { x: 20, y: 10 } });

/** What is shown follows the note in its own time, and the menu says what can be done with what is shown. */
async function choose({ page }: Workbench, on: Locator, item: string): Promise<void> {
  const wanted = page.locator('.menu-item', { hasText: item });
  await eventually(async () => {
    await askFor(on);
    if ((await wanted.count()) === 0) await page.keyboard.press('Escape');
    expect(await wanted.count()).toBe(1);
  });
  await wanted.click();
}

describe('on a card', () => {
  test('not a problem: the property says so, the card is a gist, and undo brings all back', async () => {
    const workbench = await openWorkbench({ vault });
    await showCards(workbench);
    await expectCard(workbench, 'Guess', ['Guess', 'Search is slow.', '→', 'Build an index.', 'Theory']);
    await choose(workbench, card(workbench, 'Guess'), 'Not a problem');
    await expectNote(
      workbench,
      'Guess.md',
      '---\ntopics: [Theory]\nproblem: false\n---\n# Guess\n\n> Search is slow. Build an index.\n',
    );
    await expectCard(workbench, 'Guess', ['Guess', 'Search is slow.', 'Theory']);
    await undo(workbench, 'No problem any more: Guess');
    await expectNote(workbench, 'Guess.md', vault['Guess.md']);
    await expectCard(workbench, 'Guess', ['Guess', 'Search is slow.', '→', 'Build an index.', 'Theory']);
  });

  test('solved: no more open, with a mark, and undo brings all back', async () => {
    const workbench = await openWorkbench({ vault });
    await showCards(workbench);
    await choose(workbench, card(workbench, 'Asks'), 'Mark as solved');
    await expectNote(workbench, 'Asks.md', said.solved);
    await expectCard(workbench, 'Asks', ['Asks', 'Why is it slow?', 'Solved', 'Theory']);
    await askFor(card(workbench, 'Asks'));
    expect(await workbench.page.locator('.menu-item', { hasText: 'Mark as solved' }).count()).toBe(0);
    await workbench.page.keyboard.press('Escape');
    await undo(workbench, 'Solved: Asks');
    await expectNote(workbench, 'Asks.md', vault['Asks.md']);
    await expectCard(workbench, 'Asks', ['Asks', 'Why is it slow?', 'Open']);
  });

  test('a note without a problem has neither in its menu', async () => {
    const workbench = await openWorkbench({ vault });
    await showCards(workbench);
    await expectCard(workbench, 'Tells', ['Tells', 'It only says this.', 'Theory']);
    await askFor(card(workbench, 'Tells'));
    await workbench.page.locator('.menu-item', { hasText: 'Open in new tab' }).waitFor();
    expect(await workbench.page.locator('.menu-item', { hasText: /Not a problem|Mark as solved/ }).count()).toBe(0);
  });

  test('a note that was changed since is left, and named', async () => {
    const workbench = await openWorkbench({ vault });
    await showCards(workbench);
    await choose(workbench, card(workbench, 'Asks'), 'Mark as solved');
    await expectNote(workbench, 'Asks.md', said.solved);
    await workbench.vault.write('Asks.md', `${said.solved}More.\n`);
    await eventually(async () =>
      expect(
        await workbench.page.evaluate(async () => {
          const file = window.app.vault.getFileByPath('Asks.md');
          return file === null ? '' : window.app.vault.cachedRead(file);
        }),
      ).toContain('More.'),
    );
    await undo(workbench, 'Solved: Asks');
    await workbench.page.locator('.notice', { hasText: 'changed since: Asks.md' }).waitFor();
    expect(await workbench.vault.read('Asks.md')).toBe(`${said.solved}More.\n`);
  });

  test('with the keyboard, and taken back with the command', async () => {
    const workbench = await openWorkbench({ vault });
    const { page } = workbench;
    await showCards(workbench, 'open');
    await card(workbench, 'Asks').focus();
    await page.keyboard.press('Shift+F10');
    await page.locator('.menu').waitFor();
    await page.locator('.menu-item', { hasText: 'Not a problem' }).waitFor();
    for (let step = 0; step < 20; step++) {
      if ((await page.locator('.menu-item.selected').allInnerTexts()).includes('Not a problem')) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await expectNote(workbench, 'Asks.md', said.dismissed);
    await page.locator('.topic-atlas-cards-message', { hasText: 'No open problem here.' }).waitFor();
    await workbench.command('Undo last change');
    await expectNote(workbench, 'Asks.md', vault['Asks.md']);
    await expectCard(workbench, 'Asks', ['Asks', 'Why is it slow?', 'Open']);
  });
});

describe('wherever a note with a problem is named', () => {
  const index = { 'X.md': '---\ntopic-index: X\n---\n- [[Asks]]: Why is it slow? → *open*\n' };
  const places: [name: string, show: (workbench: Workbench) => Promise<Locator>][] = [
    [
      'a block of cards',
      async (workbench) => {
        await workbench.vault.write('Block.md', '```topic-cards\nstate: open\n```\n');
        await workbench.open('Block.md');
        return card(workbench, 'Asks');
      },
    ],
    [
      'a row of the panel',
      async (workbench) => {
        await workbench.open('Guess.md');
        await workbench.command('Open linked notes');
        return workbench.page.locator('.topic-atlas-panel [role="treeitem"].mod-note', { hasText: 'Asks' }).first();
      },
    ],
    [
      'an open problem of the coverage',
      async (workbench) => {
        await showCoverage(workbench);
        return workbench.page.locator('.topic-atlas-coverage [role="treeitem"].mod-note', { hasText: /^Asks/ }).first();
      },
    ],
    [
      'an entry of an index note that is read',
      async (workbench) => {
        await workbench.open('X.md');
        return workbench.page.locator('.markdown-preview-view a.internal-link', { hasText: 'Asks' });
      },
    ],
    [
      'the file explorer',
      async (workbench) => Promise.resolve(workbench.page.locator('.nav-file-title', { hasText: 'Asks' })),
    ],
  ];

  test.each(places)('%s', async (_name, show) => {
    const workbench = await openWorkbench({ vault: { ...vault, ...index } });
    for (const [item, expected, taken] of [
      ['Not a problem', said.dismissed, 'No problem any more: Asks'],
      ['Mark as solved', said.solved, 'Solved: Asks'],
    ] as const) {
      await choose(workbench, await show(workbench), item);
      await expectNote(workbench, 'Asks.md', expected);
      await undo(workbench, taken);
      await expectNote(workbench, 'Asks.md', vault['Asks.md']);
      await workbench.settle();
    }
  });

  test('an entry whose note says its problem in the text, which nobody has read yet', async () => {
    const workbench = await openWorkbench({
      vault: { ...vault, 'X.md': '---\ntopic-index: X\n---\n- [[Guess]]: Search is slow. → Build an index.\n' },
    });
    await workbench.open('X.md');
    const link = workbench.page.locator('.markdown-preview-view a.internal-link', { hasText: 'Guess' });
    await eventually(async () => {
      await link.click({ button: 'right' });
      const found = await workbench.page.locator('.menu-item', { hasText: 'Not a problem' }).count();
      if (found === 0) await workbench.page.keyboard.press('Escape');
      expect(found).toBe(1);
    });
    await workbench.page.locator('.menu-item', { hasText: 'Not a problem' }).click();
    await eventually(async () => expect(await workbench.vault.read('Guess.md')).toContain('problem: false\n'));
  });
});

describe('in the form', () => {
  const form = '.modal';
  async function open(workbench: Workbench, note: string): Promise<Locator> {
    await workbench.open(note);
    await workbench.command('Edit card of this note');
    const modal = workbench.page.locator(form);
    await modal.getByLabel('Problem', { exact: true }).waitFor();
    return modal;
  }

  test('not a problem', async () => {
    const workbench = await openWorkbench({ vault });
    const modal = await open(workbench, 'Asks.md');
    await modal.getByRole('button', { name: 'Not a problem' }).click();
    await expectNote(workbench, 'Asks.md', said.dismissed);
    await modal.waitFor({ state: 'detached' });
    await undo(workbench, 'No problem any more: Asks');
    await expectNote(workbench, 'Asks.md', vault['Asks.md']);
  });

  test('solved, with how it was', async () => {
    const workbench = await openWorkbench({ vault });
    const modal = await open(workbench, 'Asks.md');
    await modal.getByLabel('Approach', { exact: true }).fill('Measure first.');
    await modal.getByRole('button', { name: 'Solved' }).click();
    await expectNote(
      workbench,
      'Asks.md',
      '---\ntopics: [Theory]\nproblem: Why is it slow? # since May\napproach: Measure first.\nstatus: solved\n---\nBeside [[Guess]].\n',
    );
    await modal.waitFor({ state: 'detached' });
  });

  test('a note without a problem offers neither', async () => {
    const workbench = await openWorkbench({ vault });
    const modal = await open(workbench, 'Tells.md');
    expect(await modal.locator('.topic-atlas-card-buttons button').allInnerTexts()).toEqual(['Save', 'Cancel']);
  });

  test('what the settings call solved is what is written, and what is seen', async () => {
    const workbench = await openWorkbench({
      vault: {
        ...vault,
        '.obsidian/plugins/topic-atlas/data.json': JSON.stringify({
          cards: { solved: { properties: ['state'], values: ['erledigt'] } },
        }),
      },
    });
    await showCards(workbench);
    await choose(workbench, card(workbench, 'Asks'), 'Mark as solved');
    await expectNote(workbench, 'Asks.md', said.solved.replace('status: solved', 'state: erledigt'));
    await expectCard(workbench, 'Asks', ['Asks', 'Why is it slow?', 'Solved', 'Theory']);
  });
});
