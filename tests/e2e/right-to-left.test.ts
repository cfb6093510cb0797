import { showPart } from './atlas-places';
import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './harness';

const TOPICS = { a: { name: 'اللغة', description: 'How words are told apart.' }, b: { name: 'Vision' } };
const VAULT = {
  '.obsidian/plugins/topic-atlas/data.json': JSON.stringify({ version: 1, topics: TOPICS, autoUpdate: false }),
  'الانتباه.md':
    '---\ntopics: [اللغة]\nproblem: كيف يتعلم النموذج من بيانات قليلة؟\n---\n[[الذاكرة]] [[Edges]] [[Gone]]',
  'الذاكرة.md': '---\ntopics: [اللغة, Vision]\n---\n[[Edges]]',
  'Edges.md': '---\ntopics: [Vision]\nproblem: What is an edge?\n---\n[[الانتباه]]',
  'Loose.md': 'It belongs nowhere.',
};

/** The app is in a language that is read from right to left and that the plugin does not have: so it speaks English. */
async function open(): Promise<Workbench> {
  const workbench = await openWorkbench({ vault: VAULT, language: 'ar' });
  await workbench.page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    document.body.addClass('mod-rtl');
  });
  return workbench;
}

/** English texts that are in sight and whose first letter or sign stands to the right of the last one. */
function turned({ page }: Workbench, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((views) =>
    views.flatMap((view) => {
      const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const text = node.textContent ?? '';
        const [start, end] = [text.search(/\S/), text.trimEnd().length];
        if (end - start < 2 || !/^[\x20-\x7e…·–→]*[a-z][\x20-\x7e…·–→]*$/i.test(text)) continue;
        const boxOf = (at: number): DOMRect => {
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          return range.getBoundingClientRect();
        };
        const [first, last] = [boxOf(start), boxOf(end - 1)];
        const isSeen = first.width > 0 && last.width > 0 && node.parentElement?.checkVisibility() === true;
        if (isSeen && Math.abs(first.top - last.top) < 3 && first.left > last.left) found.push(text);
      }
      return found;
    }),
  );
}

test.each(['topics', 'notes', 'linked', 'todo'] as const)('English reads from left to right: %s', async (part) => {
  const workbench = await open();
  await showPart(workbench, part);
  const view = workbench.page.locator('.topic-atlas-view');
  await eventually(async () => expect(await view.innerText()).toMatch(/[0-9] (notes|links)|نموذج/));
  expect(await turned(workbench, '.topic-atlas-view')).toEqual([]);
});

test('English reads from left to right: a topic, the panel', async () => {
  const workbench = await open();
  const { page } = workbench;
  await showPart(workbench, 'topics');
  await page.locator('.topic-atlas-topic-row', { hasText: 'اللغة' }).click();
  await page.locator('.topic-atlas-topic-head', { hasText: '2 notes' }).waitFor();
  expect(await turned(workbench, '.topic-atlas-view')).toEqual([]);
  await workbench.open('الانتباه.md');
  await workbench.command('Open linked notes');
  await page.locator('.topic-atlas-panel .topic-atlas-row', { hasText: 'Edges' }).first().waitFor();
  expect(await turned(workbench, '.topic-atlas-panel')).toEqual([]);
});

test.each([
  ['topics', '.topic-atlas-topic-name', 2],
  ['notes', '.topic-atlas-note-title', 4],
] as const)('names in either direction begin at the same edge: %s', async (part, selector, count) => {
  const workbench = await open();
  await showPart(workbench, part);
  const names = workbench.page.locator(selector);
  await eventually(async () => expect(await names.count()).toBe(count));
  const edges = await names.evaluateAll((all) =>
    all.map((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      return Math.round(range.getBoundingClientRect().right);
    }),
  );
  expect(edges).toEqual(edges.map(() => edges[0]));
});
