import { showCards, showCoverage } from './atlas-places';
import { violations } from './axe';
import { openWorkbench, type Workbench } from './harness';

const TAB = '.vertical-tab-content';
const LOOSE = 'Attention weighs the keys of a transformer by its queries.';

async function openSettings({ page }: Workbench): Promise<void> {
  await page.keyboard.press('Control+,');
  await page.locator('[data-setting-id="topic-atlas"]').click();
}

async function openNote(
  workbench: Workbench,
  command: string,
  mode?: 'source',
  note = 'Notes/Attention.md',
): Promise<void> {
  await workbench.open(note, mode);
  await workbench.command(command);
}

async function openBase(workbench: Workbench): Promise<void> {
  const view = '  - type: topic-atlas-cards\n    name: Mine\n    groupBy: { property: note.tags, direction: ASC }\n';
  await workbench.vault.write('Mine.md', `\`\`\`base\nviews:\n${view}\`\`\`\n`);
  await workbench.open('Mine.md');
}

async function sort(workbench: Workbench): Promise<void> {
  await workbench.vault.write('Loose.md', LOOSE);
  await workbench.command('Sort the unsorted');
}

/** Each view once: what shows it, and what is there when it is all there. */
const views: [name: string, show: (workbench: Workbench) => Promise<void>, root: string, ready: string][] = [
  ['the preview of a rebuild', (workbench) => workbench.command('Preview topic indexes'), '.modal', '*'],
  [
    'the panel of linked notes',
    (workbench) => openNote(workbench, 'Open linked notes'),
    '.workspace-leaf-content[data-type^="topic-atlas"]',
    '*',
  ],
  [
    'the cards',
    (workbench) => showCards(workbench),
    '.mod-root .workspace-leaf-content[data-type^="topic-atlas"]',
    '*',
  ],
  [
    'open problems with what may answer them',
    (workbench) => showCards(workbench, 'open'),
    '.mod-root .workspace-leaf-content[data-type^="topic-atlas"]',
    '.topic-atlas-suggestion button',
  ],
  [
    'the panel of a note that is an open problem',
    (workbench) => openNote(workbench, 'Open linked notes', undefined, 'Notes/Credit assignment.md'),
    '.workspace-leaf-content[data-type^="topic-atlas"]',
    '.topic-atlas-suggestion button',
  ],
  ['the cards of a base, in groups', openBase, '.topic-atlas-cards-bases', '.topic-atlas-cards-group'],
  ['the form for a card', (workbench) => openNote(workbench, 'Edit card of this note'), '.modal', '*'],
  ['the form for a block of cards', (workbench) => openNote(workbench, 'Insert cards here', 'source'), '.modal', '*'],
  ['the settings', openSettings, TAB, '.setting-item.mod-navigable'],
  [
    'the page of a topic',
    async (workbench) => {
      await openSettings(workbench);
      await workbench.page.locator(`${TAB} .mod-navigable`, { hasText: 'Rules of topics' }).click();
      await workbench.page.locator(`${TAB} .mod-navigable`).first().click();
    },
    TAB,
    'input[aria-label="Tags"]',
  ],
  [
    'the guide',
    (workbench) => workbench.command('Arrange topics'),
    '.topic-atlas-guide-modal',
    '.topic-atlas-guide-summary, .topic-atlas-sort-message',
  ],
  ['sorting', sort, '.topic-atlas-sort', '.topic-atlas-sort-title'],
  ['coverage', (workbench) => showCoverage(workbench), '.topic-atlas-coverage', '[role="treeitem"]'],
];

/** Of these the app would show the name as a tooltip, wherever in them the pointer rests. */
const REGIONS = ':is(nav, [role]:not(a, button, [role="button"], [role="tab"], [role="menuitem"]))[aria-label]';

test.each(views)(
  '%s can be used by everybody, wide and on a phone, light and dark',
  async (_name, show, root, ready) => {
    for (const phone of [false, true]) {
      const workbench = await openWorkbench({ vault: 'examples/ml-notes', phone, dark: phone });
      await show(workbench);
      await workbench.page.locator(`${root} :is(${ready}) >> visible=true`).first().waitFor();
      expect(await violations(workbench, root)).toEqual([]);
      const named = workbench.page.locator(`${root}${REGIONS}, ${root} ${REGIONS}`);
      expect(await named.evaluateAll((all) => all.map((el) => el.outerHTML.slice(0, 160)))).toEqual([]);
    }
  },
);
