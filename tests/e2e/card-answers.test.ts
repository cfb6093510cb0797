/** Notes that may answer an open problem, and notes that are the answer. */
import type { Locator } from 'playwright-core';
import { showCards } from './atlas-places';
import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './harness';

/** Near the question by words and topic; the others by nothing. */
const vault = {
  'Asks.md': '---\ntopics: [Kernels]\nproblem: Why does kernel ridge regression overfit with narrow bandwidth?\n---\n',
  'Ridge.md':
    '---\ntopics: [Kernels]\n---\n# Ridge\n\nKernel ridge regression with a narrow bandwidth overfits, since every point is an island.\n',
  'Open too.md': '---\ntopics: [Kernels]\nproblem: How is the bandwidth of kernel ridge regression chosen?\n---\n',
  'Bread.md': '# Bread\n\nFlour, water, salt and a night of patience.\n',
};

const card = ({ page }: Workbench, title: string): Locator =>
  page.locator('.topic-atlas-card:visible', {
    has: page.locator('.topic-atlas-card-title', { hasText: new RegExp(`^${title}$`) }),
  });
const suggestions = (root: Locator): Locator => root.locator('.topic-atlas-suggestion');
const answered = '[[Ridge]]';
const withAnswer = vault['Asks.md'].replace('\n---\n', `\napproach: "${answered}"\n---\n`);

describe('beside an open problem', () => {
  test('in the tab of cards: up to three notes that are not open themselves, with why; a click takes one, undo takes it back', async () => {
    const workbench = await openWorkbench({ vault });
    const { page } = workbench;
    await showCards(workbench, 'open');
    const [first] = [suggestions(card(workbench, 'Asks')).first()];
    await first.waitFor();
    expect((await first.innerText()).replace(/\s+/g, ' ')).toMatch(/^Ridge ?\S/);
    for (const text of await suggestions(card(workbench, 'Asks')).allInnerTexts())
      expect(text).not.toContain('Open too');
    expect(await suggestions(card(workbench, 'Asks')).count()).toBeLessThanOrEqual(3);
    await first.getByRole('button', { name: 'Take “Ridge” as approach' }).click();
    await eventually(async () => expect(await workbench.vault.read('Asks.md')).toBe(withAnswer));
    await card(workbench, 'Asks').waitFor({ state: 'detached' });
    await page.locator('.notice', { hasText: 'Ridge answers Asks.' }).getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => expect(await workbench.vault.read('Asks.md')).toBe(vault['Asks.md']));
    await suggestions(card(workbench, 'Asks')).first().waitFor();
  });

  test('its name opens it, and the button is reached with the keyboard', async () => {
    const workbench = await openWorkbench({ vault });
    const { page } = workbench;
    await showCards(workbench, 'open');
    await suggestions(card(workbench, 'Asks')).first().waitFor();
    await card(workbench, 'Asks').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ridge');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Take “Ridge” as approach',
    );
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await workbench.vault.read('Asks.md')).toBe(withAnswer));
    expect(await page.evaluate(() => window.app.workspace.getActiveFile()?.path ?? null)).toBeNull();
    await workbench.command('Undo last change');
    await suggestions(card(workbench, 'Asks')).locator('a', { hasText: 'Ridge' }).click();
    await eventually(async () =>
      expect(await page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('Ridge.md'),
    );
  });

  test('in the panel, while the note is open and its problem is', async () => {
    const workbench = await openWorkbench({ vault });
    const { page } = workbench;
    const bar = page.locator('.topic-atlas-answers');
    await workbench.open('Asks.md');
    await workbench.command('Open linked notes');
    await suggestions(bar).first().waitFor();
    expect(await suggestions(bar).first().innerText()).toMatch(/^Ridge/);
    await workbench.open('Ridge.md');
    await bar.waitFor({ state: 'hidden' });
    await workbench.open('Asks.md');
    await suggestions(bar).first().getByRole('button', { name: 'Take “Ridge” as approach' }).click();
    await eventually(async () => expect(await workbench.vault.read('Asks.md')).toBe(withAnswer));
    await bar.waitFor({ state: 'hidden' });
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await eventually(async () => expect(await workbench.vault.read('Asks.md')).toBe(vault['Asks.md']));
    await suggestions(bar).first().waitFor();
  });

  test('in the panel, also after it was out of sight', async () => {
    const workbench = await openWorkbench({ vault });
    const { page } = workbench;
    const bar = page.locator('.topic-atlas-answers');
    const side = (act: 'collapse' | 'expand'): Promise<void> =>
      page.evaluate((how) => window.app.workspace.rightSplit[how](), act);
    await workbench.open('Asks.md');
    await workbench.command('Open linked notes');
    await suggestions(bar).first().waitFor();
    // The first time may be that of something that is learnt.
    for (let times = 0; times < 3; times++) {
      await side('collapse');
      await eventually(async () => expect(await suggestions(bar).count()).toBe(0));
      await side('expand');
      await suggestions(bar).first().waitFor();
    }
    expect(await suggestions(bar).first().innerText()).toMatch(/^Ridge/);
  });

  test('a problem that was only told in a summary is written along, so that it stays', async () => {
    const workbench = await openWorkbench({
      vault: {
        ...vault,
        'Asks.md': '# Asks\n\n> Why does kernel ridge regression overfit with narrow bandwidth?\n',
      },
    });
    await showCards(workbench, 'open');
    await suggestions(card(workbench, 'Asks')).first().getByRole('button').click();
    await eventually(async () =>
      expect(await workbench.vault.read('Asks.md')).toBe(
        '---\nproblem: "Why does kernel ridge regression overfit with narrow bandwidth?"\napproach: "[[Ridge]]"\n---\n# Asks\n\n> Why does kernel ridge regression overfit with narrow bandwidth?\n',
      ),
    );
  });

  test('what is out of sight is not looked for', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 600 }, (_, i) => [
        `Note ${String(i).padStart(3, '0')}.md`,
        `---\ntopics: [T]\nproblem: Question ${i} of the kernel?\n${i % 2 === 0 ? '' : 'approach: Ask the kernel.\n'}---\n`,
      ]),
    );
    const workbench = await openWorkbench({ vault: many });
    const { page } = workbench;
    await page.evaluate(() => Object.assign(window, { asked: [] }));
    await showCards(workbench, 'open');
    await page.evaluate(() => {
      const [leaf] = window.app.workspace.getLeavesOfType('topic-atlas');
      const { near } = (leaf?.view as unknown as { services: { near: { near(path: string): unknown } } }).services;
      const look = near.near.bind(near);
      near.near = (...args: [string]) => {
        (window as unknown as { asked: string[] }).asked.push(args[0]);
        return look(...args);
      };
    });
    const asked = (): Promise<string[]> =>
      page.evaluate(() => Array.from(new Set((window as unknown as { asked: string[] }).asked)));
    await suggestions(card(workbench, 'Note 000')).first().waitFor();
    await eventually(async () => expect((await asked()).length).toBeGreaterThan(2));
    expect((await asked()).filter((path) => path > 'Note 120.md')).toEqual([]);
    // What is found makes cards higher, so that the last one moves down.
    await eventually(async () => {
      await page.locator('.topic-atlas-cards').evaluate((el) => {
        el.scrollTop = el.scrollHeight;
      });
      expect(await suggestions(card(workbench, 'Note 598')).count()).toBeGreaterThan(0);
    });
    expect((await asked()).filter((path) => path > 'Note 120.md' && path < 'Note 500.md')).toEqual([]);
  });
});

describe('an approach that is a link alone', () => {
  test('shows what that note says behind its name, in cards and in rows, and follows it', async () => {
    const workbench = await openWorkbench({ vault: { ...vault, 'Asks.md': withAnswer, 'From.md': 'See [[Asks]].\n' } });
    const { page } = workbench;
    const island = 'Kernel ridge regression with a narrow bandwidth overfits, since every point is an island.';
    await showCards(workbench);
    await eventually(async () =>
      expect(await card(workbench, 'Asks').locator('.topic-atlas-card-approach').innerText()).toBe(
        `→\nRidge: ${island}`,
      ),
    );
    await workbench.vault.write('Ridge.md', '---\ntopics: [Kernels]\napproach: Widen the bandwidth.\n---\n');
    await eventually(async () =>
      expect(await card(workbench, 'Asks').locator('.topic-atlas-card-approach').innerText()).toBe(
        '→\nRidge: Widen the bandwidth.',
      ),
    );
    await card(workbench, 'Asks').locator('.topic-atlas-card-approach a').click();
    await eventually(async () =>
      expect(await page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('Ridge.md'),
    );
    await workbench.open('From.md');
    await workbench.command('Open linked notes');
    await page
      .locator('.topic-atlas-panel [role="treeitem"]', { hasText: 'Ridge: Widen the bandwidth.' })
      .first()
      .waitFor();
  });

  test('that leads nowhere is shown as it is', async () => {
    const workbench = await openWorkbench({ vault: { 'A.md': '---\nproblem: Slow.\napproach: "[[Nowhere]]"\n---\n' } });
    await showCards(workbench);
    await eventually(async () =>
      expect(await card(workbench, 'A').locator('.topic-atlas-card-approach').innerText()).toBe('→\nNowhere'),
    );
  });
});
