import type { Locator } from 'playwright-core';
import { showCoverage } from './atlas-places';
import { violations } from './axe';
import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './harness';

const VIEW = '.topic-atlas-coverage';

/** A vault with one of everything that can be amiss. */
const settings = {
  version: 1,
  // What a rebuild would change is to be seen, and so is not written meanwhile.
  autoUpdate: false,
  topics: {
    a: { name: 'Deep learning' },
    b: {
      name: 'Attention',
      parent: 'a',
      rules: {
        tags: ['attention', 'nowhere'],
        folders: ['No folder'],
        properties: [{ key: 'kind', value: 'none' }],
        linksTo: ['Nobody'],
      },
    },
    c: { name: 'Attention', parent: 'd' },
    d: { name: 'Optimisation' },
  },
};
const VAULT = {
  '.obsidian/plugins/topic-atlas/data.json': JSON.stringify(settings),
  'A.md': '---\nproblem: Tokens are alone.\n---\n#attention [[Gone]] and [[Missing]]',
  'B.md': '#attention\n\nSome text.\n\n\nThen [[gone]].',
  'C.md': '#attention [[Gone.md]]',
  'Folder/Lost.md': 'No topic at all.',
  'Folder/Broken.md': '---\ntitle: A: B\n---\n',
  'Named.md': '---\ntopics: [true, Attention]\n---\n',
  'Topics/Deep learning.md':
    '---\ntopic-index: Deep learning\n---\n<!-- topic-atlas:begin -->\n\nold\n\n<!-- topic-atlas:end -->\n',
  'Topics/Optimisation.md': '---\ntopic-index: Optimisation\n---\n<!-- topic-atlas:begin -->\n\n',
  'Topics/Old.md': '---\ntopic-index: Old topic\n---\n',
};

class Coverage {
  constructor(readonly workbench: Workbench) {}

  static async open(vault: Record<string, string> = VAULT, options: object = {}): Promise<Coverage> {
    const workbench = await openWorkbench({ vault, ...options });
    await showCoverage(workbench);
    await workbench.page.locator(`${VIEW} [role="tree"]`).waitFor();
    return new Coverage(workbench);
  }

  get tree(): Locator {
    return this.workbench.page.locator(`${VIEW} [role="tree"]`);
  }
  get filter(): Locator {
    return this.workbench.page.getByLabel('Search the atlas…');
  }
  row(text: string | RegExp): Locator {
    return this.tree.locator('[role="treeitem"]:visible', { hasText: text }).first();
  }
  section(title: string): Locator {
    return this.tree.locator('[role="treeitem"][aria-level="1"]:visible', { hasText: title });
  }

  /** What the list shows, from top to bottom. */
  async texts(): Promise<string[]> {
    const rows = await this.tree.locator('[role="treeitem"]:visible').evaluateAll((elements) =>
      elements
        .map((el) => ({
          at: Number(el.getAttribute('data-index')),
          text: (el as HTMLElement).innerText.replace(/\s*\n\s*/g, ' | '),
        }))
        .sort((a, b) => a.at - b.at),
    );
    return rows.map(({ text }) => text);
  }

  /** Types into the filter, and waits until the list shows what is left, and stays so. */
  async filterBy(query: string): Promise<void> {
    const all = (await this.texts()).join('\n');
    await this.filter.fill(query);
    let before = all;
    await eventually(async () => {
      const [was, now] = [before, (await this.texts()).join('\n')];
      before = now;
      expect(now).not.toBe(all);
      expect(now).toBe(was);
    });
  }

  /** Shows one line by the filter, and clicks it. */
  async choose(query: string, line: string | RegExp): Promise<void> {
    await this.filterBy(query);
    await this.row(line).click();
  }

  async activePath(): Promise<string | undefined> {
    return this.workbench.page.evaluate(() => window.app.workspace.getActiveFile()?.path);
  }
}

test('with Ctrl the app previews the note of a row under the pointer', async () => {
  const coverage = await Coverage.open();
  const { page } = coverage.workbench;
  await page.keyboard.down('Control');
  await coverage.row('Lost').hover();
  const preview = page.locator('.hover-popover');
  await preview.filter({ hasText: 'No topic at all.' }).waitFor();
  await page.keyboard.up('Control');
  await eventually(async () => {
    for (const at of [0, 1]) await page.mouse.move(at, at);
    expect(await preview.count()).toBe(0);
  });
});

test('a click is on the row it began on, however many come before it meanwhile', async () => {
  const coverage = await Coverage.open();
  const { page, vault } = coverage.workbench;
  const counts = page.locator('.topic-atlas-coverage-counts');
  const before = await counts.innerText();
  await coverage.row('Lost').hover();
  await page.mouse.down();
  await vault.write('Folder/Alone.md', 'No topic either.');
  await eventually(async () => expect(await counts.innerText()).not.toBe(before));
  await page.mouse.up();
  await eventually(async () => expect(await coverage.activePath()).toBe('Folder/Lost.md'));
});

test('shows what is amiss, section by section', async () => {
  const coverage = await Coverage.open(VAULT, { size: { width: 1280, height: 1000 } });
  await eventually(async () =>
    expect((await coverage.texts()).slice(0, 25)).toEqual([
      'Index notes to look at | 5',
      'Preview what a rebuild would write',
      'Optimisation | Topics | The end marker of the managed region is missing. Put it back, or delete the begin marker too.',
      'Deep learning | A rebuild would change it.',
      'Topics | A rebuild would make it.',
      'Attention | A rebuild would make it.',
      'Old | Topics | The topic of this index note is gone. The note is left where it is.',
      'Unsorted notes | 3',
      'Sort them one by one',
      'Broken | Folder',
      'Lost | Folder',
      'Named',
      'Topics with too many or too few notes | 2',
      'Optimisation | It holds no note. Check its rules, or delete it.',
      'Optimisation/Attention | It holds no note. Check its rules, or delete it.',
      'Rules that match no note | 4',
      'Deep learning/Attention | No note has the tag #nowhere.',
      'Deep learning/Attention | No note lies in the folder No folder.',
      'Deep learning/Attention | No note has the property kind: none.',
      'Deep learning/Attention | No note links to Nobody.',
      'Topics to look at | 1',
      'Deep learning/Attention | Several topics answer to the name Attention: Deep learning/Attention, Optimisation/Attention. By itself it counts for none; a path tells them apart.',
      'Topics that notes name wrongly | 1',
      'Named | The topic Attention could be any of Deep learning/Attention, Optimisation/Attention. Write the path.',
      'Properties to look at | 2',
    ]),
  );
  await coverage.filter.fill('the property');
  await eventually(async () =>
    expect(await coverage.texts()).toEqual([
      'Rules that match no note | 1',
      'Deep learning/Attention | No note has the property kind: none.',
      'Properties to look at | 1',
      'Named | The property topics holds true or false where a topic should be. Write its name, in quotes if it is that word.',
    ]),
  );
  await coverage.filter.fill('between the ---');
  await eventually(async () =>
    expect(await coverage.texts()).toEqual([
      'Properties to look at | 1',
      'Broken | Folder | Its properties cannot be read, so none of them counts. Mend the lines between the --- marks: a text with a colon or a number sign in it needs quotes.',
    ]),
  );
  await coverage.filter.fill('deep');
  await eventually(async () =>
    expect(await coverage.texts()).toEqual(
      expect.arrayContaining([
        'Topics | 2',
        'Deep learning | 3 notes · 1 open problem',
        'Attention | 3 notes · 1 open problem',
      ]),
    ),
  );
});

describe('a line leads to where it can be mended:', () => {
  test.each<[what: string, query: string, line: string, path: string]>([
    ['the index note of a topic', 'Deep learning 3 notes', '3 notes', 'Topics/Deep learning.md'],
    ['an index note that is out of date', 'would change', 'Deep learning', 'Topics/Deep learning.md'],
    ['an index note with a broken region', 'marker', 'Optimisation', 'Topics/Optimisation.md'],
    ['an index note without its topic', 'topic of this index note', 'Old', 'Topics/Old.md'],
    ['an unsorted note', 'lost', 'Lost', 'Folder/Lost.md'],
    ['an open problem', 'A.md', 'A', 'A.md'],
    ['a note that names a topic wrongly', 'write the path', 'Named', 'Named.md'],
    ['a note whose properties cannot be read', 'cannot be read', 'Broken', 'Folder/Broken.md'],
  ])('%s', async (_what, query, line, path) => {
    const coverage = await Coverage.open();
    await coverage.section('Index notes to look at').getByText('5', { exact: true }).waitFor();
    await coverage.filterBy(query);
    await coverage.tree.locator('.mod-note:visible', { hasText: line }).first().click();
    await eventually(async () => expect(await coverage.activePath()).toBe(path));
    await expect(coverage.workbench.page.locator('.workspace-tab-header', { hasText: 'Atlas' }).count()).resolves.toBe(
      1,
    );
  });

  test.each<[what: string, query: string, line: string, shown: string]>([
    ['a topic without notes', 'holds no note', 'Optimisation/Attention', 'Attention'],
    ['a rule that matches nothing', 'nowhere', '#nowhere', 'Attention'],
    ['two topics of one name', 'several topics', 'Several topics', 'Attention'],
  ])('%s, in the settings of the topic', async (_what, query, line, shown) => {
    const coverage = await Coverage.open();
    await coverage.choose(query, line);
    const page = coverage.workbench.page.locator('.vertical-tab-content');
    await page.getByText('Notes belong to it by').waitFor();
    await eventually(async () => expect(await page.innerText()).toContain(shown));
  });

  test.each<[what: string, line: string, selector: string]>([
    ['index notes', 'Preview what a rebuild would write', '.topic-atlas-preview-modal'],
    ['unsorted notes', 'Sort them one by one', '.topic-atlas-sort'],
    ['open problems', 'Show them as cards', '.topic-atlas-part.mod-notes .topic-atlas-card'],
  ])('all %s at once', async (_what, line, selector) => {
    const coverage = await Coverage.open();
    await coverage.tree.focus();
    await coverage.section('Index notes to look at').getByText('5', { exact: true }).waitFor();
    await coverage.tree.press('End');
    if (!(await coverage.row(line).isVisible())) await coverage.tree.press('Home');
    await coverage.row(line).click();
    await eventually(async () => expect(await coverage.workbench.page.locator(selector).count()).toBe(1));
  });

  test('a link that leads nowhere, in each of the notes that have it', async () => {
    const coverage = await Coverage.open();
    await coverage.choose('gone 3', /Gone.*3 notes link to it/);
    await coverage.row(/^B$/).click();
    await eventually(async () => expect(await coverage.activePath()).toBe('B.md'));
  });
});

test('where there is little room all of it can be read: no row is cut off, none stands over another', async () => {
  const long = 'Projects/Of this year/With a long name of its own';
  const { tree } = await Coverage.open(
    { ...VAULT, [`${long}/Other.md`]: '---\ntitle: A: B\n---\n', [`${long}/Loose note.md`]: 'Text.' },
    { phone: true, size: { width: 320, height: 2000 } },
  );
  await tree.getByText('Loose note').waitFor();
  await eventually(async () => {
    const rows = await tree.locator('[role="treeitem"]:visible').evaluateAll((all) =>
      all.map((row) => ({
        text: row.textContent,
        top: row.getBoundingClientRect().top,
        bottom: row.getBoundingClientRect().bottom,
        isCut: [row, ...Array.from(row.querySelectorAll('*'))].some(
          (el) => el.scrollHeight > el.clientHeight + 3 && getComputedStyle(el).overflowY === 'hidden',
        ),
      })),
    );
    rows.sort((a, b) => a.top - b.top);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ isCut }) => isCut)).toEqual([]);
    expect(rows.filter(({ top }, i) => top < (rows[i - 1]?.bottom ?? 0) - 1)).toEqual([]);
  });
});

test('by keys alone: fold, unfold, filter, open', async () => {
  const coverage = await Coverage.open();
  const { page } = coverage.workbench;
  await coverage.section('Unsorted notes').waitFor();
  await coverage.tree.focus();
  const active = (): Promise<string> =>
    coverage.tree.evaluate(
      (el) =>
        document
          .getElementById(el.getAttribute('aria-activedescendant') ?? '')
          ?.innerText.replace(/\s*\n\s*/g, ' | ') ?? '',
    );
  for (let step = 0; step < 20 && !(await active()).startsWith('Unsorted'); step++)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowLeft');
  await eventually(async () => expect(await coverage.texts()).not.toContain('Lost | Folder'));
  await page.keyboard.press('ArrowRight');
  await eventually(async () => expect(await coverage.texts()).toContain('Lost | Folder'));
  await page.keyboard.type('lost');
  await eventually(async () => expect(await coverage.texts()).toEqual(['Unsorted notes | 1', 'Lost | Folder']));
  await page.keyboard.press('ArrowDown');
  for (let step = 0; step < 3 && !(await active()).startsWith('Lost'); step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await coverage.activePath()).toBe('Folder/Lost.md'));
});

test('follows the vault, also in what it has to say when all is well', async () => {
  const coverage = await Coverage.open({
    'A.md': '---\ntopics: X\n---\n',
    'B.md': '---\ntopics: X\n---\n',
    'C.md': 'Nothing. [[Gone]]',
  });
  const { vault, page } = coverage.workbench;
  await coverage.row('Gone').waitFor();
  await coverage.row(/^C$/).waitFor();
  await vault.write('C.md', '---\ntopics: X\n---\n[[A]]');
  await eventually(async () => expect((await coverage.texts()).join()).not.toContain('Gone'));
  await coverage.row('3 notes').waitFor();
  await expect(page.getByText('All is well').isVisible()).resolves.toBe(false);
  await coverage.workbench.command('Rebuild topic indexes');
  await page.locator('.modal button.mod-cta').click();
  // The home index is shown meanwhile.
  await page.waitForFunction(() => window.app.workspace.getActiveFile()?.path === 'Topics/Topics.md');
  await showCoverage(coverage.workbench);
  await page.getByText('All is well').waitFor();
  await eventually(async () => expect(await coverage.texts()).toEqual(['Topics | 1', 'X | 3 notes']));
});

test('says so where there are no notes', async () => {
  const workbench = await openWorkbench({ vault: { 'picture.png': '' } });
  await showCoverage(workbench);
  await eventually(async () =>
    expect(await workbench.page.locator(VIEW).innerText()).toContain('There are no notes yet.'),
  );
});

test.each([
  { phone: false, dark: true },
  { phone: true, dark: false },
])('can be used by everybody: %p', async (options) => {
  const coverage = await Coverage.open(VAULT, options);
  await coverage.section('Rules that match no note').waitFor();
  expect(await violations(coverage.workbench, VIEW)).toEqual([]);
  expect(await coverage.workbench.page.locator(VIEW).evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
});

test('names that look alike become one topic with one click, and that can be taken back', async () => {
  const data = '.obsidian/plugins/topic-atlas/data.json';
  const topics = { a: { name: 'Machine learning' } };
  const { workbench, row } = await Coverage.open({
    [data]: JSON.stringify({ version: 1, topics }),
    'A.md': '---\ntopics: [machine-learning]\n---\n',
    'B.md': '---\ntopics: [Machine learning]\n---\n',
  }).then((coverage) => ({ workbench: coverage.workbench, row: coverage.row('Machine learning · machine-learning') }));
  const saved = async (): Promise<unknown> =>
    (JSON.parse(await workbench.vault.read(data)) as { topics: unknown }).topics;
  await row.click();
  await eventually(async () =>
    expect(await saved()).toEqual({ a: { name: 'Machine learning', synonyms: ['machine-learning'] } }),
  );
  await row.waitFor({ state: 'hidden' });
  await workbench.page.locator('.notice').getByRole('button', { name: 'Undo' }).last().click();
  await eventually(async () => expect(await saved()).toEqual(topics));
});
