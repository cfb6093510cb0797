import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './harness';

const note = (text: string): string => `---\ntopics: [Transformers]\n---\n${text}\n`;
const region = [
  '<!-- topic-atlas:begin -->',
  '',
  '[[Topics]]',
  '',
  '3 notes · 2 linked',
  '',
  '## Notes',
  '',
  '- [[Attention]]: One token cannot see another. → Let every token weigh all others.',
  '- [[Heads]]: Why several heads? → *open*',
  '\t- mine → *open*',
  '- mine: see [[Rotary]]',
  '- [[Rotary]]',
  '',
  '<!-- topic-atlas:end -->',
  '',
  '- [[Attention]]: below the region → *open*',
].join('\n');
const index = 'Transformers.md';

const vault = {
  'Attention.md': note(
    'Problem:: One token cannot see another.\nApproach:: Let every token weigh all others.\n\nSee [[Rotary]].',
  ),
  'Heads.md': note('Problem:: Why several heads?'),
  'Rotary.md': note(`Problem:: Positions do not extrapolate.\nApproach:: ${'Turn queries and keys. '.repeat(20)}`),
  [index]: `---\ntopic-index: Transformers\n---\n\n${region}\n`,
  'Other.md': `${region}\n`,
  'Embeds.md': `![[Transformers]]\n`,
};

const PREFIX = 'topic-atlas-index-';
const view = '.workspace-leaf.mod-active .markdown-preview-view';

/** What each class is on, in the order of the page. */
function styled({ page }: Workbench): Promise<string[]> {
  return page
    .locator(`${view} [class*="${PREFIX}"]`)
    .evaluateAll(
      (elements, prefix) =>
        elements.map(
          (element) =>
            `${(element.getAttribute('class') ?? '').split(prefix)[1] ?? ''}: ${(element.textContent ?? '').trim().replace(/^: /, '')}`,
        ),
      PREFIX,
    );
}

const entries = [
  'quiet: Topics',
  'quiet: 3 notes · 2 linked',
  'title: Attention',
  'problem: One token cannot see another.',
  'arrow: →',
  'title: Heads',
  'problem: Why several heads?',
  'arrow: →',
  'open: open',
  'title: Rotary',
];
const expectStyled = (workbench: Workbench): Promise<void> =>
  eventually(async () => expect(await styled(workbench)).toEqual(entries));

/** What is copied of the note. */
const copied = ({ page }: Workbench): Promise<string> =>
  page.locator(view).evaluate((element) => {
    const selection = window.getSelection();
    selection?.selectAllChildren(element);
    const text = selection?.toString() ?? '';
    selection?.removeAllRanges();
    return text;
  });

async function openIndex(): Promise<Workbench> {
  const workbench = await openWorkbench({ vault });
  await workbench.open(index);
  return workbench;
}

test("entries of an index note are set apart, and what is a person's stays as it is", async () => {
  const workbench = await openIndex();
  await expectStyled(workbench);
  expect(await workbench.vault.read(index)).toBe(vault[index]);
});

test('other notes are left alone, and so is what is embedded', async () => {
  const workbench = await openIndex();
  await expectStyled(workbench);
  for (const file of ['Other.md', 'Embeds.md']) {
    await workbench.open(file);
    await eventually(async () =>
      expect(await workbench.page.locator(view, { hasText: 'Why several heads?' }).count()).toBeGreaterThan(0),
    );
    expect(await styled(workbench)).toEqual([]);
  }
});

test('without the plugin nothing of it is left, and the same is copied', async () => {
  const workbench = await openIndex();
  await expectStyled(workbench);
  const text = await copied(workbench);
  expect(text).toContain('Heads: Why several heads? → open');
  await workbench.disable('topic-atlas');
  await eventually(async () => expect(await styled(workbench)).toEqual([]));
  expect(await copied(workbench)).toBe(text);
});

test('on paper an index note is plain', async () => {
  const workbench = await openIndex();
  await expectStyled(workbench);
  await workbench.page.emulateMedia({ media: 'print' });
  const looks = (selector: string): Promise<string> =>
    workbench.page
      .locator(`${view} ${selector}`)
      .first()
      .evaluate((element) => {
        const { color, fontSize, fontStyle, borderStyle } = getComputedStyle(element);
        return [color, fontSize, fontStyle, borderStyle].join(' ');
      });
  expect(await looks(`.${PREFIX}open`)).toBe(await looks('li li em'));
  await workbench.page.emulateMedia({ media: 'screen' });
  expect(await looks(`.${PREFIX}open`)).not.toBe(await looks('li li em'));
});

test('the card shows over an entry', async () => {
  const workbench = await openIndex();
  await expectStyled(workbench);
  await workbench.vault.write(
    index,
    vault[index].replace('- [[Rotary]]\n', '- [[Rotary]]: Positions do not extrapolate. → Turn\n'),
  );
  const problem = workbench.page.locator(`${view} .${PREFIX}problem`, { hasText: 'Positions' });
  await problem.waitFor();
  await workbench.settle();
  await problem.hover();
  await workbench.page.locator('.topic-atlas-card-popover', { hasText: 'Turn queries' }).waitFor();
});
