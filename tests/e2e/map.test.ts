import type { Locator } from 'playwright-core';
import { violations } from './axe';
import { eventually } from './eventually';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './harness';

const VIEW = '.workspace-leaf-content[data-type="topic-atlas"]';
const TOPICS = { ml: { name: 'ML' }, vision: { name: 'Vision', parent: 'ml' }, cooking: { name: 'Cooking' } };
const DATA = '.obsidian/plugins/topic-atlas/data.json';
const dataOf = (topics: object): string => JSON.stringify({ version: 1, topics, autoUpdate: false });
const VAULT = {
  [DATA]: dataOf(TOPICS),
  'Edges.md': '---\ntopics: [Vision]\nproblem: What is an edge?\n---\n[[Bread]]',
  'Kernels.md': '---\ntopics: [Vision]\n---\n[[Edges]]',
  'Bread.md': '---\ntopics: [Cooking]\n---\n',
  'Loose.md': 'It belongs nowhere.',
};

class Map {
  private constructor(readonly workbench: Workbench) {}

  static async open(options: Partial<WorkbenchOptions> = {}): Promise<Map> {
    const workbench = await openWorkbench({ vault: VAULT, ...options });
    return Map.show(workbench);
  }

  static async show(workbench: Workbench): Promise<Map> {
    await workbench.command('Open the atlas');
    await workbench.page.locator(`${VIEW} [role="tab"][data-part="linked"]`).click();
    const map = new Map(workbench);
    await map.where.getByRole('button', { name: 'Cooking' }).waitFor();
    // What notes say of themselves is read once they have their places, and shows in their dots.
    const open = map.view.getByRole('button', { name: 'Open problems' });
    await eventually(async () => expect(await open.textContent()).toBe('Open problems1'));
    await map.settled();
    return map;
  }

  /** Waits until the picture stays as it is. */
  async settled(): Promise<void> {
    let before: number | null = null;
    await eventually(async () => {
      const [was, now] = [before, await this.painted()];
      before = now;
      expect(now).toBe(was);
    });
  }

  get page(): Workbench['page'] {
    return this.workbench.page;
  }
  get view(): Locator {
    return this.page.locator(VIEW);
  }
  get canvas(): Locator {
    return this.view.locator('.topic-atlas-map-canvas');
  }
  get where(): Locator {
    return this.view.locator('.topic-atlas-where');
  }
  heading(): Promise<string | null> {
    return this.where.locator('h2').textContent();
  }
  /** A sum over what is painted: other pictures have another one. */
  painted(): Promise<number> {
    return this.canvas.evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      let sum = 0;
      for (let i = 0; i < pixels.length; i++) sum = (Math.imul(sum, 31) + (pixels[i] ?? 0)) | 0;
      return sum;
    });
  }
  /** Moves over the picture until the pointer is on a note. */
  async findNote(): Promise<readonly [x: number, y: number]> {
    const box = await this.canvas.boundingBox();
    if (box === null) throw new Error('no canvas');
    for (let down = 0.2; down < 1; down += 0.03)
      for (let right = 0.2; right < 1; right += 0.03) {
        const at = [box.x + box.width * right, box.y + box.height * down] as const;
        await this.page.mouse.move(...at);
        if ((await this.canvas.getAttribute('class'))?.includes('is-on-note') === true) return at;
      }
    throw new Error('no note found');
  }
}

test('a topic is entered from the list and left by a key; its notes stand beside it and open', async () => {
  const map = await Map.open();
  expect(await map.heading()).toBe('All topics');
  const whole = await map.painted();
  await map.where.getByRole('button', { name: 'ML' }).press('Enter');
  await eventually(async () => expect(await map.heading()).toBe('ML'));
  await map.where.getByRole('button', { name: 'Vision' }).click();
  await eventually(async () => expect(await map.heading()).toBe('Vision'));
  await eventually(async () => expect(await map.painted()).not.toBe(whole));
  await map.canvas.focus();
  await map.page.keyboard.press('Escape');
  await map.page.keyboard.press('Escape');
  await eventually(async () => expect(await map.heading()).toBe('All topics'));
  await eventually(async () => expect(await map.painted()).toBe(whole));
  await map.where.getByRole('button', { name: 'Cooking' }).click();
  await eventually(async () => expect(await map.heading()).toBe('Cooking'));
  // Another part has the topic as well; the map stays where it was.
  await map.view.locator('[role="tab"][data-part="topics"]').click();
  await map.view.locator('.topic-atlas-topic-title', { hasText: 'Cooking' }).waitFor();
  await map.view.locator('[role="tab"][data-part="linked"]').click();
  await eventually(async () => expect(await map.heading()).toBe('Cooking'));
  await map.where.getByRole('link', { name: 'Bread' }).press('Enter');
  await eventually(async () =>
    expect(await map.page.locator('.workspace-leaf.mod-active').innerText()).toContain('Bread'),
  );
});

test('keys and the wheel move the picture and change its size, and one key shows all of it', async () => {
  const map = await Map.open();
  await map.canvas.focus();
  const seen = new Set([await map.painted()]);
  const changes = async (act: () => Promise<void>): Promise<void> => {
    await act();
    await eventually(async () => expect(seen.has(await map.painted())).toBe(false));
    seen.add(await map.painted());
  };
  const whole = await map.painted();
  await changes(() => map.page.keyboard.press('+'));
  await changes(() => map.page.keyboard.press('ArrowLeft'));
  await map.canvas.hover();
  await changes(() => map.page.mouse.wheel(0, -300));
  // Off the picture, so that nothing of it is pointed at.
  await map.page.mouse.move(0, 0);
  await map.page.keyboard.press('0');
  await eventually(async () => expect(await map.painted()).toBe(whole));
});

test('the tools are one stop of the Tab key: arrows lead from one to the next, and the app keeps its own keys', async () => {
  const map = await Map.open();
  const tools = map.view.locator('.topic-atlas-map-tools button');
  const stops = (): Promise<number[]> =>
    tools.evaluateAll((buttons) => buttons.flatMap((el, i) => ((el as HTMLElement).tabIndex === 0 ? [i] : [])));
  expect(await stops()).toEqual([0]);
  await tools.first().press('ArrowRight');
  expect(await stops()).toEqual([1]);
  for (const key of ['Control+End', 'Alt+ArrowRight', 'Meta+Home']) await tools.nth(1).press(key);
  expect(await stops()).toEqual([1]);
});

test('over a note its card shows, a click opens it, and the way back leads to the map as it was', async () => {
  const map = await Map.open();
  await map.canvas.focus();
  const whole = await map.painted();
  await map.page.keyboard.press('+');
  await eventually(async () => expect(await map.painted()).not.toBe(whole));
  const larger = await map.painted();
  const at = await map.findNote();
  const card = map.page.locator('.topic-atlas-card-popover .topic-atlas-card-title');
  await card.waitFor();
  const title = await card.textContent();
  await map.page.mouse.click(...at);
  await eventually(async () =>
    expect(await map.page.evaluate(() => window.app.workspace.getActiveFile()?.basename)).toBe(title),
  );
  await map.page.mouse.move(0, 0);
  await map.page.locator('.workspace-leaf.mod-active').getByLabel('Navigate back').click();
  await map.page.mouse.move(0, 0);
  await eventually(async () => expect(await map.painted()).toBe(larger));
});

test('a finger sees the card of a note first, and opens it with the next press', async () => {
  const map = await Map.open({ phone: true });
  const at = await map.findNote();
  await map.page.mouse.move(0, 0);
  await map.page.touchscreen.tap(...at);
  const card = map.page.locator('.topic-atlas-card-popover .topic-atlas-card-title');
  await card.waitFor();
  const title = await card.textContent();
  expect(await map.page.evaluate(() => window.app.workspace.getActiveFile())).toBeNull();
  // It ends where the finger is elsewhere, and comes again.
  await map.where.locator('h2').dispatchEvent('pointerover');
  await card.waitFor({ state: 'detached' });
  await map.page.touchscreen.tap(...at);
  await card.waitFor();
  await map.page.touchscreen.tap(...at);
  await eventually(async () =>
    expect(await map.page.evaluate(() => window.app.workspace.getActiveFile()?.basename)).toBe(title),
  );
});

test('a topic that is gone is left, and not gone back to when it comes again', async () => {
  const map = await Map.open();
  const { vault } = map.workbench;
  await map.where.getByRole('button', { name: 'Cooking' }).click();
  await eventually(async () => expect(await map.heading()).toBe('Cooking'));
  await vault.write(DATA, dataOf({ ml: TOPICS.ml, pans: { name: 'Pans' } }));
  await map.where.getByRole('button', { name: 'Pans' }).waitFor();
  expect(await map.heading()).toBe('All topics');
  await vault.write(DATA, dataOf(TOPICS));
  await map.where.getByRole('button', { name: 'Pans' }).waitFor({ state: 'detached' });
  expect(await map.heading()).toBe('All topics');
});

test('open problems alone are to be seen when somebody asks for them', async () => {
  const map = await Map.open();
  const before = await map.painted();
  const button = map.view.getByRole('button', { name: 'Open problems' });
  expect(await button.textContent()).toBe('Open problems1');
  await button.click();
  expect(await button.getAttribute('aria-pressed')).toBe('true');
  await eventually(async () => expect(await map.painted()).not.toBe(before));
  await button.click();
  await map.page.mouse.move(0, 0);
  await eventually(async () => expect(await map.painted()).toBe(before));
});

test('what is searched for is listed beside the map: by title, other name and card, as in the list of notes', async () => {
  const map = await Map.open({
    vault: { ...VAULT, 'Filters.md': '---\ntopics: [Vision]\naliases: [Gabor]\n---\n[[Edges]]' },
  });
  const search = map.view.locator('input[type=search]');
  const found = map.view.locator('.topic-atlas-linked-list', { hasText: 'Found' });
  const names = (): Promise<string[]> => found.getByRole('link').allTextContents();
  await expect(found.count()).resolves.toBe(0);
  await search.fill('edge');
  await eventually(async () => expect(await names()).toEqual(['Edges']));
  await search.fill('gabor');
  await eventually(async () => expect(await names()).toEqual(['Filters']));
  await search.fill('what is');
  await eventually(async () => expect(await names()).toEqual(['Edges']));
  await search.fill('nothing of that kind');
  await eventually(async () => expect(await found.innerText()).toContain('None.'));
  await search.fill('');
  await eventually(async () => expect(await found.count()).toBe(0));
});

test('it is drawn in the colours of another theme once that is taken', async () => {
  const map = await Map.open();
  const before = await map.painted();
  await map.page.evaluate(() => {
    document.body.classList.replace('theme-light', 'theme-dark');
    window.app.workspace.trigger('css-change');
  });
  await eventually(async () => expect(await map.painted()).not.toBe(before));
});

test('it is saved into the vault as a picture, never over another file', async () => {
  const map = await Map.open();
  const save = map.view.getByRole('button', { name: 'Save the map as a picture' });
  await save.click();
  await eventually(async () => expect(await map.workbench.vault.list()).toContain('Map of vault.svg'));
  const first = await map.workbench.vault.read('Map of vault.svg');
  expect(first).toContain('>Vision</text>');
  await save.click();
  await eventually(async () => expect(await map.workbench.vault.list()).toContain('Map of vault 1.svg'));
  expect(await map.workbench.vault.read('Map of vault 1.svg')).toBe(first);
});

test('in a window of its own it is drawn and answers keys as well', async () => {
  const map = await Map.open();
  const opened = map.page.context().waitForEvent('page');
  await map.page.evaluate(() => {
    const { workspace } = window.app;
    const leaf = workspace.getLeavesOfType('topic-atlas')[0];
    if (leaf !== undefined) workspace.moveLeafToPopout(leaf);
  });
  const page = await opened;
  const canvas = page.locator('.topic-atlas-map-canvas');
  const shade = (): Promise<string> => canvas.evaluate((el: HTMLCanvasElement) => el.toDataURL());
  await eventually(async () => expect(await page.locator('.topic-atlas-where h2').textContent()).toBe('All topics'));
  const whole = await shade();
  await canvas.focus();
  await page.keyboard.press('+');
  await eventually(async () => expect(await shade()).not.toBe(whole));
});

test('from right to left the list stands on the left, and the same notes are under the pointer', async () => {
  const map = await Map.open();
  await map.page.evaluate(() => {
    document.documentElement.dir = 'rtl';
  });
  await eventually(async () => {
    const [picture, list] = [await map.canvas.boundingBox(), await map.where.boundingBox()];
    expect(list?.x ?? Infinity).toBeLessThan(picture?.x ?? 0);
  });
  await map.page.mouse.click(...(await map.findNote()));
  await eventually(async () =>
    expect(await map.page.evaluate(() => window.app.workspace.getActiveFile())).not.toBeNull(),
  );
});

test('without a canvas there are the words', async () => {
  const workbench = await openWorkbench({ vault: VAULT });
  await workbench.page.evaluate(() => {
    HTMLCanvasElement.prototype.getContext = (): null => null;
  });
  await workbench.command('Open the atlas');
  await workbench.page.locator(`${VIEW} [role="tab"][data-part="linked"]`).click();
  const side = workbench.page.locator(`${VIEW} .topic-atlas-linked-side`);
  await side.getByRole('button', { name: 'Cooking' }).waitFor();
  await side.getByRole('link', { name: 'Loose' }).waitFor();
  expect(await workbench.page.locator(`${VIEW} .topic-atlas-map`).isVisible()).toBe(false);
});

test.each(['light', 'phone'] as const)('axe has nothing to object to: %s', async (how) => {
  const map = await Map.open({ phone: how === 'phone' });
  expect(await violations(map.workbench, VIEW)).toEqual([]);
});
