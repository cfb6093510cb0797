import { openProbe } from './probe';

declare global {
  interface Window {
    answers: unknown[];
    /** Lets the answer to the first question come. */
    answerLate(): void;
  }
}

test('a modal holds the focus, closes on Escape and gives the focus back', async () => {
  const workbench = await openProbe({ 'A.md': 'x' });
  const { page } = workbench;
  await workbench.open('A.md', 'source');
  await page.locator('textarea.cm-content').focus();
  await page.evaluate(() => {
    const { obsidian, app } = window.probe;
    window.answers = [];
    const modal = new obsidian.Modal(app);
    modal.setTitle('Title').contentEl.createEl('input', { type: 'text', cls: 'inside' });
    modal.onClose = () => void window.answers.push('closed');
    modal.open();
  });
  await page.locator('.modal .inside').focus();
  for (let times = 0; times < 5; times++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.modal') !== null)).toBe(true);
  }
  await page.keyboard.press('Escape');
  expect(await page.locator('.modal').count()).toBe(0);
  expect(await page.evaluate(() => [window.answers, document.activeElement?.tagName])).toEqual([
    ['closed'],
    'TEXTAREA',
  ]);
});

test('a question has its buttons; one that answers something true keeps it open', async () => {
  const workbench = await openProbe();
  const { page } = workbench;
  await page.evaluate(() => {
    const { obsidian, app } = window.probe;
    window.answers = [];
    const modal = new obsidian.ConfirmationModal(app);
    modal.setTitle('Sure?');
    modal.addButton((button) => button.setButtonText('Not yet').onClick(() => true));
    modal.addButton((button) =>
      button
        .setButtonText('Do it')
        .setDestructive()
        .setCta()
        .setInitialFocus()
        .onClick(() => void window.answers.push('done')),
    );
    modal.addCancelButton('No');
    modal.open();
  });
  await page.locator('button', { hasText: 'Not yet' }).click();
  expect(await page.locator('.modal').count()).toBe(1);
  await page.locator('button', { hasText: 'Do it' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('.modal'));
  expect(await page.evaluate(() => window.answers)).toEqual(['done']);
});

test('suggestions: the letters found are marked, a late answer to an old question is not shown, Enter takes the selected', async () => {
  const workbench = await openProbe();
  const { page } = workbench;
  await page.evaluate(() => {
    const { obsidian, app } = window.probe;
    window.answers = [];
    class Names extends obsidian.FuzzySuggestModal<string> {
      getItems(): string[] {
        return ['Attention', 'Rotary embeddings', 'Tension at last'];
      }
      getItemText(item: string): string {
        return item;
      }
      onChooseItem(item: string): void {
        window.answers.push(item);
      }
    }
    class Slow extends obsidian.SuggestModal<string> {
      async getSuggestions(query: string): Promise<string[]> {
        if (query === 'a') await new Promise((resolve) => Object.assign(window, { answerLate: resolve }));
        return query === 'none' ? [] : [`found ${query}`];
      }
      renderSuggestion(value: string, el: HTMLElement): void {
        el.setText(value);
      }
      onChooseSuggestion(value: string): void {
        window.answers.push(value);
      }
    }
    Object.assign(window, { Names, Slow });
    new Names(app).open();
  });
  await page.locator('.prompt-input').fill('tent');
  expect(await page.locator('.suggestion-item').allTextContents()).toEqual(['Attention', 'Tension at last']);
  expect(await page.locator('.suggestion-item').first().locator('.suggestion-highlight').allTextContents()).toEqual([
    'tent',
  ]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.evaluate(() => {
    const { Slow } = window as unknown as { Slow: new (app: unknown) => { open(): void } };
    new Slow(window.probe.app).open();
  });
  await page.locator('.prompt-input').fill('a');
  await page.locator('.prompt-input').fill('ab');
  await page.locator('.suggestion-item', { hasText: 'found ab' }).waitFor();
  await page.evaluate(async () => {
    window.answerLate();
    await window.nextFrame();
  });
  expect(await page.locator('.suggestion-item').allTextContents()).toEqual(['found ab']);
  await page.locator('.prompt-input').fill('none');
  await page.locator('.suggestion-empty').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => window.answers)).toEqual(['Tension at last']);
});

test('a menu: sections stand together, the keyboard chooses, disabled items are passed over', async () => {
  const workbench = await openProbe();
  const { page } = workbench;
  await page.evaluate(() => {
    const { obsidian } = window.probe;
    window.answers = [];
    const menu = new obsidian.Menu();
    const add = (title: string, section: string, disabled = false): void =>
      void menu.addItem((item) =>
        item
          .setTitle(title)
          .setSection(section)
          .setDisabled(disabled)
          .onClick(() => window.answers.push(title)),
      );
    add('one', 'a');
    add('two', 'b');
    add('three', 'a', true);
    add('four', 'a');
    menu.onHide(() => window.answers.push('hidden'));
    menu.showAtPosition({ x: 10, y: 10 });
  });
  expect(await page.locator('.menu-item').allTextContents()).toEqual(['one', 'three', 'four', 'two']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('.menu-item.selected').textContent()).toBe('four');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.answers)).toEqual(['hidden', 'four']);
});

test('messages come and go', async () => {
  const workbench = await openProbe();
  const { page } = workbench;
  await page.evaluate(() => {
    const { obsidian } = window.probe;
    new obsidian.Notice('short', 100);
    Object.assign(window, { notice: new obsidian.Notice('long', 0) });
  });
  expect(await page.locator('.notice').allTextContents()).toEqual(['short', 'long']);
  await page.waitForFunction(() => document.querySelectorAll('.notice').length === 1);
  await page.evaluate(() =>
    (window as unknown as { notice: { setMessage(text: string): void } }).notice.setMessage('changed'),
  );
  await page.locator('.notice', { hasText: 'changed' }).click();
  expect(await page.locator('.notice-container').count()).toBe(0);
});

test('a label is shown when the pointer rests', async () => {
  const workbench = await openProbe();
  const { page } = workbench;
  await page.locator('[aria-label="Open command palette"]').hover();
  await expect(page.locator('.tooltip').textContent()).resolves.toBe('Open command palette');
  await page.keyboard.press('Control+p');
  await page.locator('.prompt').waitFor();
  expect(await page.locator('.tooltip').count()).toBe(0);
});

test('icons are known by all their names; an unknown one changes nothing', async () => {
  const workbench = await openProbe();
  const icons = await workbench.page.evaluate(() => {
    const { obsidian } = window.probe;
    const el = createDiv();
    const seen = ['lucide-map', 'map', 'edit-3', 'right-triangle'].map((id) => {
      obsidian.setIcon(el, id);
      return el.querySelectorAll('svg').length === 1 && el.querySelector('svg')!.childElementCount > 0;
    });
    const before = el.innerHTML;
    obsidian.setIcon(el, 'no-such-icon');
    obsidian.addIcon('mine', '<circle cx="50" cy="50" r="50" fill="currentColor"/>');
    return [
      ...seen,
      el.innerHTML === before,
      obsidian.getIcon('mine')?.querySelector('circle')?.getAttribute('r'),
      obsidian.getIcon('none'),
    ];
  });
  expect(icons).toEqual([true, true, true, true, true, '50', null]);
});
