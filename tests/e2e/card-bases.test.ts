/** The cards of a base: groups, the height in a note, and on paper. */
import type { Locator } from 'playwright-core';
import { eventually } from './eventually';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './harness';

const base = (groupBy: string, more = ''): string =>
  `views:\n  - type: topic-atlas-cards\n    name: Mine\n    groupBy: { property: note.${groupBy}, direction: ASC }\n${more}`;

/** A taxonomy whose order is not that of the alphabet. */
const settings = {
  '.obsidian/plugins/topic-atlas/data.json': JSON.stringify({
    topics: {
      z: { name: 'Zoo', position: 1 },
      a: { name: 'Ape', parent: 'z', synonyms: ['Monkey'] },
      b: { name: 'Art', position: 2 },
    },
  }),
};

const note = (properties: string): string => `---\n${properties}\n---\n`;
const vault = {
  ...settings,
  'A.md': note('topics: [Art, Ape]\nproblem: A?'),
  'B.md': note('topics: "[[Zoo|the zoo]]"\nproblem: B?'),
  'C.md': note('topics: [Monkey]\nproblem: C?'),
  'D.md': note('problem: D?'),
  'E.md': note('topics: [Zoo, Nowhere else]\nproblem: E?'),
  'x.base': base('topics'),
};
const rows = ['A.md', 'B.md', 'C.md', 'D.md', 'E.md'];

async function openBase(
  options: WorkbenchOptions,
  given: readonly string[] = rows,
  file = 'x.base',
): Promise<Workbench> {
  const workbench = await openWorkbench(options);
  await workbench.page.evaluate(async (wanted) => {
    (await window.workbench).app.bases.giveRows(wanted);
  }, given);
  await workbench.page.evaluate(async (path) => {
    const found = window.app.vault.getFileByPath(path);
    if (found) await window.app.workspace.getLeaf(false).openFile(found);
  }, file);
  return workbench;
}

/** Headings and titles from top to bottom. */
const shown = ({ page }: Workbench): Promise<string[]> =>
  page
    .locator('.topic-atlas-cards-bases :is(.topic-atlas-cards-group, .topic-atlas-card-title)')
    .evaluateAll((all) => all.map((el) => (el.matches('.topic-atlas-card-title') ? '- ' : '') + el.textContent));
const expectShown = (workbench: Workbench, expected: readonly string[]): Promise<void> =>
  eventually(async () => expect(await shown(workbench)).toEqual(expected));
const focused = ({ page }: Workbench): Promise<string> =>
  page.evaluate(() => document.activeElement?.querySelector('.topic-atlas-card-title')?.textContent ?? '');
const cards = ({ page }: Workbench): Locator => page.locator('.topic-atlas-cards-bases .topic-atlas-card');

const byTopic = [
  'the zoo',
  '- B',
  '- E',
  'Zoo / Ape',
  '- A',
  '- C',
  'Art',
  '- A',
  'Nowhere else',
  '- E',
  'No value',
  '- D',
];

describe('groups', () => {
  test('one for each value of a list; topics in the order of the taxonomy, each below those above it, all its names together; links as links', async () => {
    const workbench = await openBase({ vault });
    await expectShown(workbench, byTopic);
    const { page } = workbench;
    expect(await page.locator('.topic-atlas-cards-group .internal-link').allTextContents()).toEqual(['the zoo']);
    expect(
      await page.locator('.topic-atlas-cards-group').evaluateAll((all) => all.map((el) => el.dataset['count'])),
    ).toEqual(['2', '2', '1', '1', '1']);
  });

  test('values that are no topics come in the app’s own order', async () => {
    const workbench = await openBase({
      vault: {
        'A.md': note('kind: [b, c]\ntopics: X'),
        'B.md': note('kind: a'),
        'C.md': note('kind: [c, a]'),
        'x.base': base('kind'),
      },
    });
    await expectShown(workbench, ['a', '- B', '- C', 'b', '- A', 'c', '- A', '- C']);
  });

  test('without groups there is no heading, and where no note has the value neither', async () => {
    const workbench = await openBase({ vault: { 'A.md': note('problem: A?'), 'x.base': base('kind') } }, ['A.md']);
    await expectShown(workbench, ['- A']);
  });

  test('the keys go through all groups, with one stop for the Tab key', async () => {
    const workbench = await openBase({ vault });
    const { page } = workbench;
    await expectShown(workbench, byTopic);
    expect(await page.locator('.topic-atlas-cards-bases .topic-atlas-card[tabindex="0"]').count()).toBe(1);
    await cards(workbench).first().focus();
    const path: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'End', 'ArrowUp', 'Home', 'ArrowDown']) {
      await page.keyboard.press(key);
      path.push(await focused(workbench));
    }
    expect(path).toEqual(['E', 'A', 'C', 'A', 'D', 'E', 'B', 'A']);
  });

  test('order and focus stay through updates', async () => {
    const workbench = await openBase({ vault });
    const { page } = workbench;
    await expectShown(workbench, byTopic);
    // Of the two cards of this note, the one below Ape.
    await cards(workbench).nth(2).focus();
    await cards(workbench)
      .nth(2)
      .evaluate((el) => el.setAttribute('data-kept', ''));
    await workbench.vault.write('D.md', note('topics: Zoo\nproblem: D?'));
    await workbench.vault.write('A.md', note('topics: [Art, Ape]\nproblem: A, now?'));
    await expectShown(workbench, [
      'the zoo',
      '- B',
      '- D',
      '- E',
      'Zoo / Ape',
      '- A',
      '- C',
      'Art',
      '- A',
      'Nowhere else',
      '- E',
    ]);
    await eventually(async () => expect(await cards(workbench).nth(3).innerText()).toContain('A, now?'));
    expect(await focused(workbench)).toBe('A');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-kept'))).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await focused(workbench)).toBe('C');
  });

  test('one scroller for all of them, and only what is in sight is drawn', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, i) => [
        `Note ${String(i).padStart(3, '0')}.md`,
        note(`kind: k${i % 8}\nproblem: Question ${i}?`),
      ]),
    );
    const workbench = await openBase({ vault: { ...many, 'x.base': base('kind') } }, Object.keys(many));
    const { page } = workbench;
    await cards(workbench).first().waitFor();
    expect(await cards(workbench).count()).toBeLessThan(100);
    const scrollers = await page
      .locator('.topic-atlas-cards-bases, .topic-atlas-cards-bases *')
      .evaluateAll(
        (all) =>
          all.filter((el) => el.scrollHeight > el.clientHeight + 1 && getComputedStyle(el).overflowY !== 'visible')
            .length,
      );
    expect(scrollers).toBe(1);
    await cards(workbench).first().focus();
    await page.keyboard.press('End');
    await eventually(async () => expect(await focused(workbench)).toBe('Note 399'));
    await page.keyboard.press('Home');
    await eventually(async () => expect(await focused(workbench)).toBe('Note 000'));
    expect((await shown(workbench))[0]).toBe('k0');
  });
});

describe('in a note', () => {
  const many = Object.fromEntries(
    Array.from({ length: 5000 }, (_, i) => [`Note ${String(i).padStart(4, '0')}.md`, note(`problem: Question ${i}?`)]),
  );
  const plain = 'filters: file.name.startsWith("Note")\nviews:\n  - type: topic-atlas-cards\n    name: Mine\n';

  test.each([
    ['an embedded base', '![[y.base]]\n'],
    ['a block', `\`\`\`base\n${plain}\`\`\`\n`],
  ])('%s is no higher than it should be, and draws what is in sight', async (_name, text) => {
    const workbench = await openWorkbench({
      vault: { ...many, 'y.base': plain, 'In.md': `Above.\n\n${text}\nBelow.\n` },
    });
    const { page } = workbench;
    await workbench.open('In.md');
    await cards(workbench).first().waitFor();
    const height = (): Promise<number> =>
      page.locator('.topic-atlas-cards-bases').evaluate((el) => el.getBoundingClientRect().height);
    await eventually(async () => expect(await height()).toBe(480));
    expect(await cards(workbench).count()).toBeLessThan(80);
    await page.locator('.topic-atlas-cards-bases .topic-atlas-cards').evaluate((el) => {
      el.scrollTop = el.scrollHeight;
    });
    await page.locator('.topic-atlas-card-title', { hasText: 'Note 4999' }).waitFor();
    expect(await cards(workbench).count()).toBeLessThan(80);
    await page.evaluate(() => document.body.style.setProperty('--topic-atlas-embed-height', '300px'));
    await eventually(async () => expect(await height()).toBe(300));
  });

  test('a few cards take no more room than they need', async () => {
    const workbench = await openWorkbench({
      vault: { 'Note A.md': note('problem: A?'), 'In.md': `\`\`\`base\n${plain}\`\`\`\n` },
    });
    const { page } = workbench;
    await workbench.open('In.md');
    await cards(workbench).first().waitFor();
    const [outer, inner] = await Promise.all(
      ['.topic-atlas-cards-bases', '.topic-atlas-cards-bases .topic-atlas-card'].map((selector) =>
        page.locator(selector).evaluate((el) => el.getBoundingClientRect().height),
      ),
    );
    expect((outer ?? 0) - (inner ?? 0)).toBeLessThan(50);
  });
});

describe('on paper', () => {
  const many = (count: number): Record<string, string> =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`Note ${i}.md`, note(`problem: Question ${i}?`)]));

  /** How many cards there are while the page is printed, and how many of their lists are cut off there. */
  async function printed({ page }: Workbench): Promise<{ cards: number; cut: number }> {
    await page.evaluate(() =>
      window.addEventListener('beforeprint', () => {
        Object.assign(window, {
          printed: {
            cards: document.querySelectorAll('.topic-atlas-card').length,
          },
        });
      }),
    );
    const before = await page.locator('.topic-atlas-card').count();
    await page.pdf();
    await eventually(async () => expect(await page.locator('.topic-atlas-card').count()).toBe(before));
    await page.emulateMedia({ media: 'print' });
    const cut = await page
      .locator('.topic-atlas-cards')
      .evaluateAll(
        (all) =>
          all.filter((el) => getComputedStyle(el).maxHeight !== 'none' || getComputedStyle(el).overflowY !== 'visible')
            .length,
      );
    await page.emulateMedia({ media: null });
    return page.evaluate(
      (found) => ({ ...(window as unknown as { printed: { cards: number } }).printed, cut: found }),
      cut,
    );
  }

  test('a block shows all its cards, whole', async () => {
    const workbench = await openWorkbench({
      vault: { ...many(300), 'All.md': '```topic-cards\nquery: question\n```\n' },
    });
    await workbench.open('All.md');
    await workbench.page.locator('.topic-atlas-card').first().waitFor();
    expect(await workbench.page.locator('.topic-atlas-card').count()).toBeLessThan(120);
    expect(await printed(workbench)).toEqual({ cards: 300, cut: 0 });
  });

  test('a base shows all its cards, too', async () => {
    const all = many(300);
    const workbench = await openBase(
      { vault: { ...all, 'x.base': 'views:\n  - type: topic-atlas-cards\n    name: Mine\n' } },
      Object.keys(all),
    );
    await workbench.page.locator('.topic-atlas-card').first().waitFor();
    expect(await printed(workbench)).toEqual({ cards: 300, cut: 0 });
  });

  test('in the element that the app makes a PDF of, all are there at once', async () => {
    const workbench = await openWorkbench({
      vault: { ...many(300), 'All.md': '```base\nviews:\n  - type: topic-atlas-cards\n    name: Mine\n```\n' },
    });
    const { page } = workbench;
    await workbench.open('All.md');
    await cards(workbench).first().waitFor();
    expect(await cards(workbench).count()).toBeLessThan(120);
    await page.locator('.block-language-base').evaluate((el) => {
      el.parentElement?.addClass('print');
      el.style.width = '400px';
    });
    await eventually(async () => expect(await cards(workbench).count()).toBe(301));
  });

  test('of very many, all are shown', async () => {
    const workbench = await openWorkbench({
      vault: { ...many(1100), 'All.md': '```topic-cards\nquery: question\n```\n' },
    });
    await workbench.open('All.md');
    await workbench.page.locator('.topic-atlas-card').first().waitFor();
    expect(await printed(workbench)).toEqual({ cards: 1100, cut: 0 });
  });
});

describe('what a person chooses', () => {
  const chosen = {
    ...settings,
    'Open.md': note('topics: Art\nproblem: Why?\nrank: 7\nsee: "[[Solved]]"'),
    'Solved.md': note('topics: [Ape, Art]\nproblem: What?\napproach: That.\nrank: 3'),
    'Said.md': `${note('topics: Zoo')}The first sentence of a note says what it is about.`,
    'Bare.md': note('topics: Nowhere'),
    'x.base':
      'filters: file.ext == "md"\nviews:\n  - type: topic-atlas-cards\n    name: Mine\n    order: [file.name, note.problem, note.rank, note.see]\n    sort: [{ property: file.name, direction: DESC }]\n',
  };

  async function choose({ page }: Workbench, name: string): Promise<void> {
    const settingsShown = page.locator('.bases-view-options');
    if (!(await settingsShown.isVisible())) await page.locator('.bases-toolbar-options').click();
    await settingsShown
      .locator('.setting-item', { has: page.getByText(name, { exact: true }) })
      .locator('.checkbox-container')
      .click();
  }
  const texts = ({ page }: Workbench): Promise<string[]> =>
    page
      .locator('.topic-atlas-cards-bases .topic-atlas-card')
      .evaluateAll((all) => all.map((el) => (el as HTMLElement).innerText.split(/\n+/).join(' | ')));
  const expectTexts = (workbench: Workbench, expected: readonly string[]): Promise<void> =>
    eventually(async () => expect(await texts(workbench)).toEqual(expected));

  test('open problems first, notes without a card hidden, and what cards show', async () => {
    const workbench = await openBase({ vault: chosen }, Object.keys(chosen));
    const { page, vault: files } = workbench;
    const open = 'Open | Why? | Open | rank | 7 | see | Solved | Art';
    const solved = 'Solved | What? | → | That. | rank | 3 | Ape · Art';
    const said = 'Said | The first sentence of a note says what it is about. | Zoo';
    await expectTexts(workbench, [solved, said, open, 'Bare | Nowhere']);
    await choose(workbench, 'Open problems first');
    await expectTexts(workbench, [open, solved, said, 'Bare | Nowhere']);
    await choose(workbench, 'Hide notes without a card');
    await expectTexts(workbench, [open, solved, said]);
    await choose(workbench, 'Properties');
    await choose(workbench, 'Topics');
    await expectTexts(workbench, ['Open | Why? | Open', 'Solved | What? | → | That.', said.replace(' | Zoo', '')]);
    await choose(workbench, 'Gist');
    await expectTexts(workbench, ['Open | Why? | Open', 'Solved | What? | → | That.']);
    await choose(workbench, 'Problem');
    await expectTexts(workbench, ['Solved | → | That.']);
    await choose(workbench, 'Approach');
    await page.locator('.topic-atlas-cards-message', { hasText: 'None of these notes' }).waitFor();
    await expectTexts(workbench, []);
    await eventually(async () =>
      expect(await files.read('x.base')).toMatch(/openFirst: true\n[^]*showProblem: false\n +showApproach: false\n/),
    );
  });

  test('a link in a property is followed, and the card beside it is not', async () => {
    const workbench = await openBase({ vault: chosen }, Object.keys(chosen));
    const { page } = workbench;
    await page.locator('.topic-atlas-card-property .internal-link', { hasText: 'Solved' }).click();
    await eventually(async () =>
      expect(await page.evaluate(() => window.app.workspace.getActiveFile()?.path)).toBe('Solved.md'),
    );
  });

  test('by topic, as the atlas has them, whatever the base groups by; and one topic alone', async () => {
    const workbench = await openBase({ vault: { ...chosen, 'Loose.md': 'Nothing of it.' } }, [
      ...Object.keys(chosen),
      'Loose.md',
    ]);
    const { page } = workbench;
    await choose(workbench, 'Group by topic');
    await expectShown(workbench, [
      'Zoo',
      '- Said',
      'Zoo / Ape',
      '- Solved',
      'Art',
      '- Solved',
      '- Open',
      'Nowhere',
      '- Bare',
      'No topic',
      '- Loose',
    ]);
    expect(
      await page
        .locator('.topic-atlas-cards-group [role="heading"]')
        .evaluateAll((all) => all.map((el) => el.getAttribute('aria-level'))),
    ).toEqual(['2', '3', '2', '2', '2']);
    const only = page.locator('.bases-view-options input[type="text"]');
    await only.fill('zoo');
    await expectShown(workbench, ['Zoo', '- Said', 'Zoo / Ape', '- Solved']);
    await only.fill('zo');
    await page.locator('.topic-atlas-cards-message', { hasText: 'There is no topic “zo”' }).waitFor();
  });

  test('what the filter leaves out is in no card', async () => {
    const workbench = await openBase(
      {
        vault: {
          'A.md': note('problem: A?'),
          'B.md': `${note('problem: B?')}#private`,
          'x.base': 'filters: file.ext == "md"\nviews:\n  - type: topic-atlas-cards\n    name: Mine\n',
          '.obsidian/plugins/topic-atlas/data.json': JSON.stringify({ filter: { without: ['#private'] } }),
        },
      },
      ['A.md', 'B.md'],
    );
    await expectShown(workbench, ['- A']);
  });
});
