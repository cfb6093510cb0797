import type { BasesView, QueryController } from 'obsidian';
import { eventually } from '../../e2e/eventually';
import { openProbe } from './probe';

const base =
  'filters: file.hasProperty("kind")\nproperties:\n  note.kind:\n    displayName: Sort of\nviews:\n  - type: probe\n    name: Mine\n    order: [file.name, note.kind]\n    groupBy: { property: note.kind, direction: ASC }\n    own: note.kind\n  - type: table\n    name: Plain\n    order: [file.name, note.kind]\n';
const vault = {
  'A.md': '---\nkind: b\nrank: 1\n---\n',
  'B.md': '---\nkind: a\nrank: 2\nlink: "[[A]]"\n---\n',
  'C.md': '---\nkind: a\nlist: [1, x]\ndone: true\nday: 2024-05-06\n---\n',
  'x.base': base,
  'Note.md': '![[x.base]]\n\n```base\nviews:\n  - type: probe\n    name: In a block\n```',
};

function registerView(): void {
  const { obsidian, plugin } = window.probe;
  class Probe extends obsidian.BasesView {
    type = 'probe';
    readonly el: HTMLElement;
    constructor(controller: QueryController, parent: HTMLElement) {
      super(controller);
      this.el = parent.createDiv('probe-view');
    }
    override onunload(): void {
      window.log.push('unloaded');
    }
    onDataUpdated(): void {
      this.el.empty();
      for (const group of this.data.groupedData) {
        this.el.createDiv({
          text: `${group.hasKey() ? String(group.key) : 'none'}: ${group.entries.map((entry) => `${entry.file.basename} ${String(entry.getValue('note.kind'))}`).join(', ')}`,
        });
      }
      this.el.setAttribute(
        'data-config',
        JSON.stringify([
          this.config.name,
          this.config.getAsPropertyId('own'),
          this.config.getOrder(),
          this.config.getDisplayName('note.kind'),
        ]),
      );
    }
  }
  Object.assign(window, { log: [] });
  const done = plugin.registerBasesView('probe', {
    name: 'Probe',
    icon: 'map',
    factory: (controller, parent): BasesView => new Probe(controller, parent),
    options: () => [
      { type: 'property', key: 'own', displayName: 'Own' },
      {
        type: 'group',
        displayName: 'More',
        items: [{ type: 'toggle', key: 'big', displayName: 'Big', default: true }],
      },
    ],
  });
  if (!done) throw new Error('Bases are off');
}

test('a view gets its rows in groups, its options, and new rows when notes change', async () => {
  const workbench = await openProbe(vault);
  const { page } = workbench;
  await page.evaluate(registerView);
  await workbench.page.locator('.nav-file-title', { hasText: 'x' }).click();
  const view = page.locator('.probe-view');
  await view.waitFor();
  expect(await view.locator('div').allTextContents()).toEqual(['a: B a, C a', 'b: A b']);
  expect(JSON.parse((await view.getAttribute('data-config')) ?? '')).toEqual([
    'Mine',
    'note.kind',
    ['file.name', 'note.kind'],
    'Sort of',
  ]);
  expect(await page.locator('.bases-toolbar-results').textContent()).toBe('3 results');
  expect(await page.locator('.bases-toolbar-note').count()).toBe(0);
  await workbench.vault.write('A.md', '---\nkind: a\n---\n');
  await page.locator('.probe-view > div', { hasText: 'a: A a, B a, C a' }).waitFor();
  await page.locator('.bases-toolbar-views-menu').click();
  await page.locator('.menu-item', { hasText: 'Plain' }).click();
  expect(await page.locator('.bases-table th').allTextContents()).toEqual(['name', 'Sort of']);
  expect(await page.evaluate(() => window.log)).toEqual(['unloaded']);
});

test('bases in notes, embedded and as a block, live as long as they are shown', async () => {
  const workbench = await openProbe(vault);
  const { page } = workbench;
  await page.evaluate(registerView);
  await workbench.open('Note.md');
  await page.locator('.bases-embed .probe-view').waitFor();
  await page.locator('.block-language-base .probe-view').waitFor();
  await workbench.open('A.md');
  await page.waitForFunction(() => window.log.length === 2);
  expect(await page.evaluate(() => window.log)).toEqual(['unloaded', 'unloaded']);
});

test('properties become values of their kind', async () => {
  const workbench = await openProbe(vault);
  await workbench.page.evaluate(registerView);
  const kinds = await workbench.page.evaluate(async () => {
    const { obsidian, app } = window.probe;
    const seen: Record<string, unknown> = {};
    class See extends obsidian.BasesView {
      type = 'see';
      constructor(controller: QueryController) {
        super(controller);
      }
      onDataUpdated(): void {
        for (const entry of this.data.data) {
          for (const id of [
            'note.kind',
            'note.rank',
            'note.link',
            'note.list',
            'note.done',
            'note.day',
            'note.none',
            'file.path',
          ] as const) {
            const value = entry.getValue(id);
            const el = createDiv();
            value?.renderTo(el, app.renderContext);
            if (value?.isTruthy()) seen[id] = [value.constructor.name, value.toString(), el.textContent];
          }
        }
      }
    }
    window.probe.plugin.registerBasesView('see', {
      name: 'See',
      icon: 'eye',
      factory: (controller) => new See(controller),
    });
    await app.vault.create('see.base', 'views:\n  - type: see\n    name: See\n');
    await app.workspace.getLeaf(false).openFile(app.vault.getFileByPath('see.base')!);
    return seen;
  });
  expect(kinds).toEqual({
    'note.kind': ['StringValue', 'a', 'a'],
    'note.rank': ['NumberValue', '2', '2'],
    'note.link': ['LinkValue', '[[A]]', 'A'],
    'note.list': ['ListValue', '1, x', '1, x'],
    'note.done': ['BooleanValue', 'true', ''],
    'note.day': ['DateValue', '2024-05-06', '2024-05-06'],
    'file.path': ['StringValue', 'x.base', 'x.base'],
  });
});

test('filters and formulas are evaluated; what cannot be is said, and lets all through', async () => {
  const workbench = await openProbe({
    ...vault,
    'f.base':
      'filters:\n  and: [\'file.ext == "md"\', \'!file.hasLink("x.base")\']\nformulas:\n  high: if(rank > 1, "high", "low")\nviews:\n  - type: probe\n    name: One\n    groupBy: { property: formula.high, direction: DESC }\n',
    'all.base': 'filters: file.backlinks.length > 1\nviews:\n  - type: table\n    name: One\n',
  });
  const { page } = workbench;
  await page.evaluate(registerView);
  await page.locator('.nav-file-title', { hasText: 'f' }).first().click();
  await page.locator('.probe-view').waitFor();
  expect(await page.locator('.probe-view > div').allTextContents()).toEqual(['low: A b, C a', 'high: B a']);
  await page.locator('.nav-file-title', { hasText: 'all' }).click();
  await page.locator('.bases-toolbar-note', { hasText: 'file property backlinks' }).waitFor();
  expect(await page.locator('.bases-toolbar-results').textContent()).toBe('7 results');
});

test('what is chosen for a view is stored in the file, and the view that is there is told', async () => {
  const workbench = await openProbe(vault);
  const { page } = workbench;
  await page.evaluate(registerView);
  await page.locator('.nav-file-title', { hasText: 'x' }).click();
  await page.locator('.probe-view').waitFor();
  await page.locator('.bases-toolbar-options').click();
  const names = page.locator('.bases-view-options .setting-item-name');
  expect(await names.allTextContents()).toEqual(['Own', 'More', 'Big']);
  await page.locator('.bases-view-options select').selectOption('note.rank');
  await page.locator('.bases-view-options .checkbox-container').click();
  await page.locator('.probe-view[data-config*="note.rank"]').waitFor();
  await eventually(async () => expect(await workbench.vault.read('x.base')).toMatch(/own: note.rank\n +big: false/));
  expect(await page.evaluate(() => window.log)).toEqual([]);
});

test('where the core plugin is off, no view of bases is taken', async () => {
  const workbench = await openProbe({ ...vault, '.obsidian/core-plugins.json': '{"bases": false}' });
  await expect(workbench.page.evaluate(registerView)).rejects.toThrow('Bases are off');
});
