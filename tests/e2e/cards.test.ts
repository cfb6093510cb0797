import { showCards } from './atlas-places';
import { eventually } from './eventually';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './harness';

const block = (...lines: string[]): string => `\`\`\`topic-cards\n${lines.join('\n')}\n\`\`\`\n`;

const vault = {
  'Kernel.md':
    '---\ntopics: [Methods, Theory]\nproblem: Features are many.\napproach: Never write them down.\n---\nIt stands on [[Mercer]].\n',
  'Mercer.md':
    '---\ntopics: [Theory]\nproblem: When is a function an inner product?\ncreated: 2020-01-01\n---\nBack to [[Kernel]].\n',
  'Ridge.md':
    '---\ntopics: [Methods]\ncreated: 2024-01-01\nsummary: Weights grow too large. Punish their squares.\n---\n# Ridge\n\nSee [[Kernel]].\n',
  'Loose.md': 'Only words, which nobody sorted. They go on. And on.\n',
  'All.md': block('limit: 10'),
};

const cards = '.topic-atlas-card';
const titles = ({ page }: Workbench, root = ''): Promise<string[]> =>
  page.locator(`${root} .topic-atlas-card-title:visible`).allTextContents();
const expectTitles = (workbench: Workbench, expected: readonly string[], root = ''): Promise<void> =>
  eventually(async () => expect(await titles(workbench, root)).toEqual(expected));
const card = ({ page }: Workbench, title: string) =>
  page.locator(`${cards}:visible`, {
    has: page.locator('.topic-atlas-card-title', { hasText: new RegExp(`^${title}$`) }),
  });
const activeFile = ({ page }: Workbench): Promise<string | null> =>
  page.evaluate(() => window.app.workspace.getActiveFile()?.path ?? null);
const expectActive = (workbench: Workbench, path: string): Promise<void> =>
  eventually(async () => expect(await activeFile(workbench)).toBe(path));

async function openBlock(lines: readonly string[], options: Partial<WorkbenchOptions> = {}): Promise<Workbench> {
  const workbench = await openWorkbench({ vault: { ...vault, 'All.md': block(...lines) }, ...options });
  await workbench.open('All.md');
  return workbench;
}

describe('the code block', () => {
  test.each<[string, string[], string[]]>([
    ['a topic, with what is below it', ['topic: methods'], ['Kernel', 'Ridge']],
    ['a topic as a link', ['topic: [[Theory]]'], ['Kernel', 'Mercer']],
    ['words of title or card, without accents and case', ['query: INNER product'], ['Mercer']],
    ['open problems', ['state: open'], ['Mercer']],
    ['answered ones', ['state: closed'], ['Kernel', 'Ridge']],
    ['unsorted notes', ['# what nobody sorted', 'state: unsorted', 'query: words'], ['Loose']],
    ['the order of a date, and a limit', ['order: date', 'limit: 2'], ['Ridge', 'Mercer']],
    ['the order of links', ['topic: Theory', 'order: links'], ['Kernel', 'Mercer']],
  ])('%s', async (_name, lines, expected) => {
    await expectTitles(await openBlock(lines), expected);
  });

  test('a card shows both parts, the parts that are open, a gist, and topics', async () => {
    const workbench = await openBlock([]);
    await expectTitles(workbench, ['All', 'Kernel', 'Loose', 'Mercer', 'Ridge']);
    await eventually(async () =>
      expect((await card(workbench, 'Ridge').innerText()).split(/\n+/)).toEqual([
        'Ridge',
        'Weights grow too large.',
        '→',
        'Punish their squares.',
        'Methods',
      ]),
    );
    expect((await card(workbench, 'Kernel').innerText()).split(/\n+/)).toEqual([
      'Kernel',
      'Features are many.',
      '→',
      'Never write them down.',
      'Methods · Theory',
    ]);
    expect((await card(workbench, 'Mercer').innerText()).split(/\n+/)).toEqual([
      'Mercer',
      'When is a function an inner product?',
      'Open',
      'Theory',
    ]);
    expect((await card(workbench, 'Loose').innerText()).split(/\n+/)).toEqual([
      'Loose',
      'Only words, which nobody sorted.',
    ]);
    expect((await card(workbench, 'All').innerText()).split(/\n+/)).toEqual(['All']);
  });

  test('nothing found, an unknown topic and lines that cannot be used are said in words', async () => {
    const workbench = await openBlock(['query: nowhere']);
    const { page } = workbench;
    await page.locator('.topic-atlas-cards-message', { hasText: 'No note here has these words.' }).waitFor();
    await workbench.vault.write('All.md', block('topic: Nothing'));
    await page.locator('.topic-atlas-cards-message', { hasText: 'There is no topic “Nothing”.' }).waitFor();
    await workbench.vault.write('All.md', block('state open', 'stat: open', 'state: ajar', 'limit: many'));
    await eventually(async () =>
      expect(await page.locator('.topic-atlas-cards-problems li').allTextContents()).toEqual([
        expect.stringMatching(/^Line 1: “state open” has no colon/),
        expect.stringMatching(/^Line 2: there is no option “stat”/),
        expect.stringMatching(/^Line 3: “ajar” cannot be used here\. Write one of all, open/),
        expect.stringMatching(/^Line 4: “many” is no whole number/),
      ]),
    );
  });

  test('what a note says is text, never elements', async () => {
    const workbench = await openWorkbench({
      vault: {
        'X.md':
          '---\nproblem: "<img src=x onerror=alert(1)> **bold** [[Y|a link]] & `code`"\napproach: <script>document.title = "run"</script>\n---\n',
        'All.md': block('query: bold'),
      },
    });
    await workbench.open('All.md');
    await eventually(async () =>
      expect(await card(workbench, 'X').innerText()).toContain('<img src=x onerror=alert(1)> bold a link & code'),
    );
    expect(await card(workbench, 'X').locator('img, script, a, strong').count()).toBe(0);
  });

  test('made by the form, it stands in the note and shows what was chosen', async () => {
    const workbench = await openWorkbench({ vault });
    const { page } = workbench;
    await workbench.vault.write('New.md', 'Above.\n');
    await workbench.open('New.md', 'source');
    await workbench.command('Insert cards here');
    await page.locator('.modal').getByLabel('Topic', { exact: true }).selectOption('Theory');
    await page.locator('.modal').getByLabel('Which cards').selectOption('open');
    await page.locator('.modal').getByLabel('At most').fill('7');
    await page.locator('.modal').getByRole('button', { name: 'Insert' }).click();
    await page.keyboard.press('Control+s');
    await eventually(async () =>
      expect(await workbench.vault.read('New.md')).toContain(block('topic: Theory', 'state: open', 'limit: 7')),
    );
    await workbench.open('New.md');
    await expectTitles(workbench, ['Mercer']);
  });
});

describe('a card behaves as a note in the lists of the app', () => {
  test('click opens, the middle button and the modifier open a tab', async () => {
    const workbench = await openBlock([]);
    const { page } = workbench;
    const tabs = page.locator('.mod-root .workspace-tab-header');
    const before = await tabs.count();
    await card(workbench, 'Mercer').click({ button: 'middle' });
    await eventually(async () => expect(await tabs.count()).toBe(before + 1));
    await workbench.open('All.md');
    await card(workbench, 'Ridge').click({ modifiers: ['Control'] });
    await eventually(async () => expect(await tabs.count()).toBe(before + 2));
    await workbench.open('All.md');
    await card(workbench, 'Kernel').click();
    await expectActive(workbench, 'Kernel.md');
    expect(await tabs.count()).toBe(before + 2);
  });

  test('hovering with the modifier previews, the menu is the file’s, dragging makes a link', async () => {
    const workbench = await openBlock([]);
    const { page } = workbench;
    await expectTitles(workbench, ['All', 'Kernel', 'Loose', 'Mercer', 'Ridge']);
    await page.keyboard.down('Control');
    await card(workbench, 'Mercer').hover();
    await page.locator('.popover', { hasText: 'Back to' }).waitFor();
    await page.keyboard.up('Control');
    await page.mouse.move(0, 0);
    await card(workbench, 'Kernel').click({ button: 'right' });
    expect(await page.locator('.menu').innerText()).toContain('Open in new tab');
    await page.keyboard.press('Escape');
    const dragged = await card(workbench, 'Kernel').evaluate((el) => {
      const dataTransfer = new DataTransfer();
      el.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
      return dataTransfer.getData('text/plain');
    });
    expect(dragged).toBe('[[Kernel]]');
  });

  test('one step of Tab leads in, arrows lead on, Enter opens', async () => {
    const workbench = await openBlock([]);
    const { page } = workbench;
    await expectTitles(workbench, ['All', 'Kernel', 'Loose', 'Mercer', 'Ridge']);
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.querySelector('.topic-atlas-card-title')?.textContent ?? '');
    expect(await page.locator(`${cards}[tabindex="0"]`).count()).toBe(1);
    await page.locator(`${cards}[tabindex="0"]`).focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('Kernel');
    await page.keyboard.press('End');
    expect(await focused()).toBe('Ridge');
    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toBe('Mercer');
    await page.keyboard.press('Enter');
    await expectActive(workbench, 'Mercer.md');
  });
});

describe('following the vault', () => {
  test('cards that say the same keep their elements, and so does the focus', async () => {
    const workbench = await openBlock([]);
    const { page } = workbench;
    await expectTitles(workbench, ['All', 'Kernel', 'Loose', 'Mercer', 'Ridge']);
    await eventually(async () => expect(await card(workbench, 'Ridge').innerText()).toContain('Punish'));
    await page.evaluate((selector) => {
      document.querySelectorAll(selector).forEach((el) => {
        el.setAttribute('data-seen', el.querySelector('div')?.textContent ?? '');
      });
    }, cards);
    const texts = await page.evaluateHandle(
      (selector) => Array.from(document.querySelectorAll(selector), (el) => el.firstChild),
      cards,
    );
    await card(workbench, 'Kernel').focus();
    await workbench.vault.write('Aside.md', '---\nproblem: It came later.\n---\n');
    await workbench.vault.write(
      'Mercer.md',
      '---\ntopics: [Theory]\nproblem: When is it one?\napproach: Where no eigenvalue is negative.\n---\n',
    );
    await workbench.vault.remove('Loose.md');
    await expectTitles(workbench, ['All', 'Aside', 'Kernel', 'Mercer', 'Ridge']);
    await eventually(async () => expect(await card(workbench, 'Mercer').innerText()).toContain('Where no eigenvalue'));
    expect(await page.locator(cards).evaluateAll((all) => all.map((el) => el.getAttribute('data-seen')))).toEqual([
      'All',
      null,
      'Kernel',
      'Mercer',
      'Ridge',
    ]);
    // Those that say the same were not drawn again: their content is the same as well.
    expect(
      await page.evaluate(
        ([selector, before]) => Array.from(document.querySelectorAll(selector), (el) => before.includes(el.firstChild)),
        [cards, texts] as const,
      ),
    ).toEqual([true, false, true, false, true]);
    expect(
      await page.evaluate(() => document.activeElement?.querySelector('.topic-atlas-card-title')?.textContent),
    ).toBe('Kernel');
    await page.keyboard.press('ArrowRight');
    expect(
      await page.evaluate(() => document.activeElement?.querySelector('.topic-atlas-card-title')?.textContent),
    ).toBe('Mercer');
  });

  test('many cards are drawn where they are in sight, and a change leaves the list where it is', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 600 }, (_, i) => [
        `Note ${String(i).padStart(3, '0')}.md`,
        `---\nproblem: Question ${i}?\n---\n`,
      ]),
    );
    const workbench = await openWorkbench({ vault: many });
    const { page } = workbench;
    await showCards(workbench);
    const scroller = page.locator('.topic-atlas-cards');
    await card(workbench, 'Note 000').waitFor();
    expect(await page.locator(cards).count()).toBeLessThan(100);
    await scroller.evaluate((el) => {
      el.scrollTop = el.scrollHeight / 2;
    });
    await eventually(async () => expect((await titles(workbench))[0]).toMatch(/^Note (2[5-9]|3[0-5])\d$/));
    const top = await scroller.evaluate((el) => el.scrollTop);
    await workbench.vault.write('Note 300.md', '---\nproblem: Another question?\n---\n');
    await eventually(async () => expect(await card(workbench, 'Note 300').innerText()).toContain('Another question?'));
    expect(await scroller.evaluate((el) => el.scrollTop)).toBe(top);
    await scroller.evaluate((el) => {
      el.scrollTop = el.scrollHeight;
    });
    await card(workbench, 'Note 599').waitFor();
    expect(await page.locator(cards).count()).toBeLessThan(100);
    await page.locator(`${cards}[data-index]`).last().focus();
    await page.keyboard.press('Home');
    await eventually(async () =>
      expect(
        await page.evaluate(() => document.activeElement?.querySelector('.topic-atlas-card-title')?.textContent),
      ).toBe('Note 000'),
    );
  });
});

describe('the tab', () => {
  test('shows open problems, and what its bar asks for', async () => {
    const workbench = await openWorkbench({ vault });
    const { page } = workbench;
    await showCards(workbench, 'open');
    await expectTitles(workbench, ['Mercer']);
    expect(await page.locator('.topic-atlas-tab[aria-selected="true"]').innerText()).toContain('Notes');
    await page.getByLabel('Which cards').selectOption('closed');
    await expectTitles(workbench, ['Kernel', 'Ridge']);
    await page.getByLabel('Order').selectOption('date');
    await expectTitles(workbench, ['Ridge', 'Kernel']);
    await page.getByLabel('Search the atlas…').fill('never');
    await expectTitles(workbench, ['Kernel']);
    await card(workbench, 'Kernel').click();
    await expectActive(workbench, 'Kernel.md');
  });

  test('shows the cards of a topic with what is below it, and says how many there are', async () => {
    const workbench = await openWorkbench({
      vault: {
        ...vault,
        '.obsidian/plugins/topic-atlas/data.json': JSON.stringify({
          topics: { m: { name: 'Methods', position: 1 }, t: { name: 'Theory', parent: 'm' } },
        }),
      },
    });
    const { page } = workbench;
    const count = page.locator('.topic-atlas-cards-count');
    const expectCount = (text: string): Promise<void> =>
      eventually(async () => expect(await count.innerText()).toBe(text));
    await showCards(workbench);
    await expectTitles(workbench, ['All', 'Kernel', 'Loose', 'Mercer', 'Ridge']);
    await expectCount('5 notes, 1 open');
    const topic = page.getByLabel('Topic', { exact: true });
    await topic.focus();
    expect(await topic.locator('option').allTextContents()).toEqual(['All topics', 'Methods', '\u2003Theory']);
    await topic.selectOption('Methods/Theory');
    await expectTitles(workbench, ['Kernel', 'Mercer']);
    await expectCount('2 notes, 1 open');
    await topic.selectOption('Methods');
    await expectTitles(workbench, ['Kernel', 'Mercer', 'Ridge']);
    await page.getByLabel('Which cards').selectOption('closed');
    await expectCount('2 notes');
    await workbench.vault.write('New.md', '---\ntopics: [Theory]\nproblem: A.\napproach: B.\n---\n');
    await expectCount('3 notes');
  });

  test('says why it is empty, and leads back to all notes', async () => {
    const workbench = await openWorkbench({ vault });
    const { page } = workbench;
    const message = page.locator('.topic-atlas-cards-message');
    await showCards(workbench, 'open');
    await page.getByLabel('Topic', { exact: true }).focus();
    await page.getByLabel('Topic', { exact: true }).selectOption('Methods');
    await message
      .filter({ hasText: 'No open problem here. A note has one when its property “problem” says so' })
      .waitFor();
    await page.getByLabel('Search the atlas…').fill('nowhere');
    await message.filter({ hasText: 'No note here has these words.' }).waitFor();
    await message.getByRole('button', { name: 'Show all notes' }).click();
    await expectTitles(workbench, ['All', 'Kernel', 'Loose', 'Mercer', 'Ridge']);
    expect(await page.getByLabel('Search the atlas…').inputValue()).toBe('');
    expect(await page.getByLabel('Topic', { exact: true }).inputValue()).toBe('');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Search the atlas…');
  });

  test('a card is as high as what it says, among few cards and among many', async () => {
    for (const count of [10, 300]) {
      const rest = Object.fromEntries(
        Array.from({ length: count }, (_, i) => [
          `Note ${i}.md`,
          `---\nproblem: ${'It goes on and on. '.repeat(1 + (i % 9))}\napproach: Stop.\n---\n`,
        ]),
      );
      const workbench = await openWorkbench({ vault: { ...rest, 'A bare title.md': '' } });
      await showCards(workbench);
      await card(workbench, 'A bare title').waitFor();
      const heights = await workbench.page
        .locator(cards)
        .evaluateAll((all) => all.slice(0, 3).map((el) => el.getBoundingClientRect().height));
      expect(Math.max(...heights) - (heights[0] ?? 0)).toBeGreaterThan(30);
      expect(heights[0]).toBeLessThan(60);
    }
  });

  test('comes back from its stored state as it was', async () => {
    const workbench = await openWorkbench({ vault });
    const { page } = workbench;
    await showCards(workbench, 'open');
    await page.getByLabel('Search the atlas…').fill('inner');
    await expectTitles(workbench, ['Mercer']);
    await page.evaluate(async () => {
      const [leaf] = window.app.workspace.getLeavesOfType('topic-atlas');
      const state = leaf?.getViewState();
      await leaf?.setViewState({ type: 'empty' });
      if (state) await leaf?.setViewState({ ...state, active: true });
    });
    await expectTitles(workbench, ['Mercer']);
    expect(await page.getByLabel('Search the atlas…').inputValue()).toBe('inner');
  });
});

test('the view of a base shows its notes, in its groups, from the properties that were chosen', async () => {
  const base =
    'filters: file.hasProperty("topics")\nviews:\n  - type: topic-atlas-cards\n    name: Mine\n    groupBy: { property: note.kind, direction: ASC }\n';
  const workbench = await openWorkbench({
    vault: {
      'A.md': '---\ntopics: X\nkind: b\nproblem: Slow.\napproach: Wait.\n---\n',
      'B.md': '---\ntopics: X\nkind: a\n---\n> Cold. Heat it.\n',
      'x.base': base,
      'y.base': 'views:\n  - type: topic-atlas-cards\n    name: Mine\n    problemProperty: note.kind\n',
    },
  });
  const { page } = workbench;
  await page.evaluate(async () => {
    (await window.workbench).app.bases.giveRows(['A.md', 'B.md']);
  });
  await page.locator('.nav-file-title', { hasText: 'x' }).first().click();
  await expectTitles(workbench, ['B', 'A'], '.topic-atlas-cards-bases');
  expect(await page.locator('.topic-atlas-cards-group').allTextContents()).toEqual(['a', 'b']);
  await eventually(async () => expect(await card(workbench, 'B').innerText()).toContain('Heat it.'));
  await workbench.vault.write('A.md', '---\ntopics: X\nkind: b\nproblem: Too slow.\n---\n');
  await eventually(async () =>
    expect((await card(workbench, 'A').innerText()).split(/\n+/)).toEqual(['A', 'Too slow.', 'Open', 'X']),
  );
  await page.locator('.nav-file-title', { hasText: 'y' }).first().click();
  await eventually(async () =>
    expect((await card(workbench, 'B').innerText()).split(/\n+/).slice(0, 3)).toEqual(['B', 'a', 'Open']),
  );
  await card(workbench, 'A').click();
  await expectActive(workbench, 'A.md');
});

describe('over an entry of an index note', () => {
  const long = `The question goes on ${'and on '.repeat(60)}to its end.`;
  const entries = {
    'Long.md': `---\nproblem: ${long}\n---\n`,
    'Short.md': '---\nproblem: It is short.\n---\n',
    'Bare.md': '---\nproblem: Not in the entry.\napproach: But on the card.\n---\n',
    'X.md':
      '---\ntopic-index: X\n---\n- [[Long]]: The question goes on and … → *open*\n- [[Short]]: It is short. → *open*\n- [[Bare]] (4)\n',
    'Other.md': '- [[Bare]] (4)\n',
  };
  const popover = '.topic-atlas-card-popover';

  test('what was cut, and what has only a title, shows its card, for the pointer and for the keyboard', async () => {
    const workbench = await openWorkbench({ vault: entries });
    const { page } = workbench;
    await workbench.open('X.md');
    const entry = (text: string) => page.locator('.markdown-preview-view li', { hasText: text });
    await entry('Long').hover({ position: { x: 200, y: 8 } });
    await page.locator(popover, { hasText: 'to its end.' }).waitFor();
    expect(await entry('Long').locator('a').getAttribute('aria-describedby')).toBe(
      await page.locator(popover).getAttribute('id'),
    );
    await entry('Bare').hover({ position: { x: 48, y: 8 } });
    await eventually(async () =>
      expect((await page.locator(popover).allInnerTexts()).map((text) => text.split(/\n+/))).toEqual([
        ['Bare', 'Not in the entry.', '→', 'But on the card.'],
      ]),
    );
    await entry('Long').locator('a').hover();
    await page.locator(popover).waitFor({ state: 'detached' });
    await page.mouse.move(0, 0);
    await page.keyboard.press('Tab');
    await entry('Short').locator('a').focus();
    await page.keyboard.press('Tab');
    await page.locator(popover, { hasText: 'But on the card.' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator(popover).waitFor({ state: 'detached' });
  });

  test('nothing where the entry says it all, and nothing in other notes', async () => {
    const workbench = await openWorkbench({ vault: entries });
    const { page } = workbench;
    await workbench.open('X.md');
    // The pointer rests until a timer of the plugin has run out; only then is it known that nothing shows.
    await page.evaluate(() => {
      const counts: Record<string, number> = { popovers: 0, begun: 0, rested: 0 };
      const count = (what: string): void => void (counts[what] = (counts[what] ?? 0) + 1);
      const later = window.setTimeout.bind(window);
      Object.assign(window, {
        counts,
        setTimeout: (run: () => void, delay: number, ...rest: unknown[]) => {
          if (delay !== 400) return later(run, delay, ...rest);
          count('begun');
          return later(() => {
            run();
            count('rested');
          }, delay);
        },
      });
      new MutationObserver((found) =>
        found.forEach(({ addedNodes }) =>
          addedNodes.forEach((node) => {
            if (node instanceof HTMLElement && node.matches('.topic-atlas-card-popover')) count('popovers');
          }),
        ),
      ).observe(document.body, { childList: true });
    });
    const told = (): Promise<Record<string, number>> =>
      page.evaluate(() => (window as unknown as { counts: Record<string, number> }).counts);
    const entry = (text: string) => page.locator('.markdown-preview-view li', { hasText: text });
    await entry('Short').hover({ position: { x: 100, y: 8 } });
    await eventually(async () => expect(await told()).toMatchObject({ rested: 1 }));
    await entry('Bare').hover({ position: { x: 48, y: 8 } });
    await page.locator(popover, { hasText: 'But on the card.' }).waitFor();
    expect(await told()).toEqual({ begun: 2, rested: 2, popovers: 1 });
    await workbench.open('Other.md');
    await entry('Bare').hover({ position: { x: 48, y: 8 } });
    expect(await told()).toEqual({ begun: 2, rested: 2, popovers: 1 });
  });
});

async function copyCard(workbench: Workbench, title: string): Promise<void> {
  await card(workbench, title).click({ button: 'right', position: { x: 20, y: 10 } });
  await workbench.page.locator('.menu-item', { hasText: 'Copy card as Markdown' }).click();
}

describe('commands on the note that is open', () => {
  const form = '.modal';

  async function edit(
    workbench: Workbench,
    note: string,
    parts: Partial<Record<'Problem' | 'Approach', string>>,
  ): Promise<void> {
    await workbench.open(note);
    await workbench.command('Edit card of this note');
    for (const [name, text] of Object.entries(parts))
      await workbench.page.locator(form).getByLabel(name, { exact: true }).fill(text);
  }

  const save = async ({ page }: Workbench): Promise<void> => {
    await page.locator(form).getByRole('button', { name: 'Save' }).click();
    await page.locator(form).waitFor({ state: 'detached' });
  };

  test('editing writes the two properties and leaves the rest', async () => {
    const workbench = await openWorkbench({ vault });
    await edit(workbench, 'Mercer.md', { Approach: 'Look at "its" eigenvalues: none is negative.' });
    await save(workbench);
    await eventually(async () =>
      expect(await workbench.vault.read('Mercer.md')).toBe(
        '---\ntopics: [Theory]\nproblem: When is a function an inner product?\ncreated: 2020-01-01\napproach: "Look at \\"its\\" eigenvalues: none is negative."\n---\nBack to [[Kernel]].\n',
      ),
    );
  });

  test('one part of a summary edited, the other is written too, for nothing is guessed beside a property', async () => {
    const workbench = await openWorkbench({ vault });
    await edit(workbench, 'Ridge.md', { Approach: 'Punish their size.' });
    await save(workbench);
    await eventually(async () =>
      expect(await workbench.vault.read('Ridge.md')).toContain(
        'problem: Weights grow too large.\napproach: Punish their size.\n---\n',
      ),
    );
  });

  test('where a part stands in the text, it is written there when that is chosen, and next time it is chosen already', async () => {
    const workbench = await openWorkbench({ vault });
    const { page } = workbench;
    await edit(workbench, 'Ridge.md', { Approach: 'Punish their size.' });
    await page.locator(form).getByLabel('Write to').selectOption('Where it was found');
    await save(workbench);
    await eventually(async () =>
      expect(await workbench.vault.read('Ridge.md')).toBe(
        vault['Ridge.md'].replace('Punish their squares.', 'Punish their size.'),
      ),
    );
    await workbench.settle();
    await edit(workbench, 'Ridge.md', { Problem: 'Weights explode.' });
    expect(await page.locator(form).innerText()).toContain('Found in: Property summary');
    await save(workbench);
    await eventually(async () =>
      expect(await workbench.vault.read('Ridge.md')).toBe(
        vault['Ridge.md'].replace('grow too large. Punish their squares.', 'explode. Punish their size.'),
      ),
    );
  });

  test('what cannot be written is said, and stays in the form', async () => {
    const workbench = await openWorkbench({ vault: { 'A.md': 'Problem:: Slow.\n' } });
    const { page } = workbench;
    await edit(workbench, 'A.md', { Problem: 'Slow.\nCold.' });
    await page.locator(form).getByLabel('Write to').selectOption('Where it was found');
    await page.locator(form).getByRole('button', { name: 'Save' }).click();
    await page.locator(form).getByRole('alert').filter({ hasText: 'cannot stand there' }).waitFor();
    await workbench.vault.write('A.md', 'Problem:: Changed meanwhile.\n');
    await page.waitForFunction(() => {
      const file = window.app.vault.getFileByPath('A.md');
      return file !== null && file.stat.size === 29;
    });
    await workbench.settle();
    await page.locator(form).getByRole('button', { name: 'Save' }).click();
    await page.locator(form).getByRole('alert').filter({ hasText: 'changed meanwhile' }).waitFor();
    expect(await page.locator(form).getByLabel('Problem', { exact: true }).inputValue()).toBe('Slow.\nCold.');
    expect(await workbench.vault.read('A.md')).toBe('Problem:: Changed meanwhile.\n');
  });

  test('copying gives an entry of an index note', async () => {
    const workbench = await openWorkbench({ vault });
    const { page } = workbench;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await showCards(workbench);
    for (const [title, expected] of [
      ['Kernel', '[[Kernel]]: Features are many. → Never write them down.'],
      ['Mercer', '[[Mercer]]: When is a function an inner product? → *open*'],
      ['Ridge', '[[Ridge]]: Weights grow too large. → Punish their squares.'],
      ['Loose', '[[Loose]]: Only words, which nobody sorted.'],
    ] as const) {
      await copyCard(workbench, title);
      await eventually(async () => expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(expected));
    }
  });

  test.each([
    ['there is none', false],
    ['it refuses', true],
  ])('copying says so where the clipboard cannot be used: %s', async (_reason, isThere) => {
    const workbench = await openWorkbench({ vault });
    await workbench.page.evaluate((refuses) => {
      const clipboard = { writeText: () => Promise.reject(new Error('not now')) };
      Object.defineProperty(navigator, 'clipboard', { value: refuses ? clipboard : undefined });
    }, isThere);
    await showCards(workbench);
    await copyCard(workbench, 'Kernel');
    const notice = workbench.page.locator('.notice', { hasText: 'The clipboard cannot be used now.' });
    await eventually(async () => expect(await notice.count()).toBe(1));
  });
});
