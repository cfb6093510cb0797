import type { Page } from 'playwright-core';
import type { Workbench } from '../../e2e/harness';
import { openProbe } from './probe';

const vault = { 'A.md': 'See [[B]].', 'B.md': 'Text.' };

declare global {
  interface Window {
    told: string[];
  }
}

/** Opens a view at the side that keeps account of windows, and moves it to one of its own. */
async function openMoved({ page }: Workbench): Promise<Page> {
  await page.evaluate(async () => {
    const { obsidian, plugin, app } = window.probe;
    const told: string[] = [];
    Object.assign(window, { told });
    class Moved extends obsidian.ItemView {
      getViewType(): string {
        return 'moved';
      }
      getDisplayText(): string {
        return 'Moved';
      }
      protected override onOpen(): Promise<void> {
        const button = this.contentEl.createEl('button', { text: 'Press', attr: { 'aria-label': 'Presses' } });
        this.registerDomEvent(button, 'click', () => told.push(`clicked, ${button.win === window ? 'here' : 'there'}`));
        this.registerDomEvent(button, 'contextmenu', (event) => {
          obsidian.Menu.forEvent(event).addItem((item) => item.setTitle('Choice').onClick(() => told.push('chosen')));
        });
        this.register(
          this.contentEl.onWindowMigrated((win) =>
            told.push(`migrated, ${win === this.contentEl.win ? 'to its window' : 'elsewhere'}`),
          ),
        );
        return Promise.resolve();
      }
      protected override onClose(): Promise<void> {
        told.push('closed');
        return Promise.resolve();
      }
    }
    plugin.registerView('moved', (leaf) => new Moved(leaf));
    plugin.registerEvent(
      app.workspace.on('window-open', (_held, win) => told.push(`open, ${win === window ? 'here' : 'there'}`)),
    );
    plugin.registerEvent(app.workspace.on('window-close', () => told.push('window closed')));
    await app.workspace.ensureSideLeaf('moved', 'right');
  });
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => {
      const { workspace } = window.probe.app;
      const [leaf] = workspace.getLeavesOfType('moved');
      if (leaf) workspace.moveLeafToPopout(leaf);
    }),
  ]);
  return popup;
}

test('a view that moves to another window stays the same view, in the other document', async () => {
  const workbench = await openProbe(vault);
  const popup = await openMoved(workbench);
  const button = popup.getByRole('button', { name: 'Press' });
  await button.click();
  await button.click({ button: 'right' });
  await popup.locator('.menu').getByText('Choice').click();
  await button.hover();
  await popup.locator('.tooltip', { hasText: 'Presses' }).waitFor();
  expect(await workbench.page.locator('.menu, .tooltip').count()).toBe(0);
  expect(await popup.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
    await workbench.page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor),
  );
  expect(await workbench.page.evaluate(() => window.told)).toEqual([
    'open, there',
    'migrated, to its window',
    'clicked, there',
    'chosen',
  ]);
});

test('elements of another window are of its classes, and know it', async () => {
  const workbench = await openProbe(vault);
  await openMoved(workbench);
  const seen = await workbench.page.evaluate(() => {
    const moved = window.probe.app.workspace.getLeavesOfType('moved')[0]?.view.containerEl;
    const made = moved?.createDiv();
    return {
      isOurs: made instanceof HTMLElement,
      isOne: made?.instanceOf(HTMLElement),
      isOther: made?.instanceOf(HTMLInputElement),
      win: made?.win === window,
      constructorWin: made?.constructorWin === made?.win,
      active: window.activeWindow === made?.win,
    };
  });
  expect(seen).toEqual({ isOurs: false, isOne: true, isOther: false, win: false, constructorWin: true, active: true });
});

test('a note opens beside other notes, not in the window of a panel; in a window of its own it stays', async () => {
  const workbench = await openProbe(vault);
  await openMoved(workbench);
  const roots = await workbench.page.evaluate(async () => {
    const { workspace } = window.probe.app;
    await workspace.openLinkText('A', '');
    const first = workspace.getActiveViewOfType(window.probe.obsidian.MarkdownView)?.containerEl.win === window;
    await workspace.openLinkText('B', '', 'window');
    const second = workspace.getActiveViewOfType(window.probe.obsidian.MarkdownView)?.containerEl.win;
    await workspace.openLinkText('A', '');
    const third = workspace.getActiveViewOfType(window.probe.obsidian.MarkdownView)?.containerEl.win;
    return [first, second === window, third === second];
  });
  expect(roots).toEqual([true, false, true]);
});

test('a window that is closed takes its views with it', async () => {
  const workbench = await openProbe(vault);
  const popup = await openMoved(workbench);
  await popup.close({ runBeforeUnload: true });
  await workbench.page.waitForFunction(() => window.told.includes('window closed'));
  expect(
    await workbench.page.evaluate(() => [
      window.told.includes('closed'),
      window.probe.app.workspace.getLeavesOfType('moved').length,
    ]),
  ).toEqual([true, 0]);
});
