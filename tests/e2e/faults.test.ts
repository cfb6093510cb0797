import { CURRENT } from '../../src/settings/schema';
import { FolderDisk } from '../workbench/server/folder-disk';
import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './harness';

const DATA = '.obsidian/plugins/topic-atlas/data.json';
const [A, HOME] = ['Topics/A.md', 'Topics/Topics.md'];
const note = (topic: string, text = ''): string => `---\ntopics: [${topic}]\n---\n${text}\n`;
const SETTINGS = { version: 1, topics: { a: { name: 'A' } } };
const VAULT = { [DATA]: JSON.stringify(SETTINGS), 'One.md': note('A'), 'Two.md': note('A') };

const notices = async ({ page }: Workbench): Promise<string> =>
  (await page.locator('.notice').allInnerTexts()).join('\n');
const says = (workbench: Workbench, words: string | RegExp): Promise<void> =>
  eventually(async () => expect(await notices(workbench)).toMatch(words));
const lists = ({ vault }: Workbench, file: string, title: string): Promise<void> =>
  eventually(async () => expect(await vault.read(file)).toContain(`[[${title}]]`));

/** Rebuilds for the first time, says yes to what it shows, and puts its notice away. */
async function firstRebuild(workbench: Workbench): Promise<void> {
  await workbench.command('Rebuild topic indexes');
  await workbench.page.locator('.modal button.mod-cta').click();
  await workbench.page.locator('.notice', { hasText: 'index notes created' }).click();
  await workbench.settle();
}

test.each([
  ['cut off', JSON.stringify(SETTINGS).slice(0, 25)],
  ['empty', ''],
  ['left in a merge conflict', '{\n<<<<<<< HEAD\n}\n=======\n}\n>>>>>>> theirs\n'],
])(
  'a settings file that is %s while the app runs: nothing is written by anybody, it is said once, and all goes on when it is whole',
  async (_reason, damage) => {
    const workbench = await openWorkbench({ vault: { ...VAULT, 'Loose.md': 'No topic.\n' } });
    const { page, vault } = workbench;
    await firstRebuild(workbench);
    const before = await Promise.all([vault.stamp(A), vault.stamp(HOME), vault.stamp('Loose.md')]);
    await vault.write(DATA, damage);
    await says(workbench, /cannot use its settings.*topic-atlas\/data\.json/);
    await vault.write('Three.md', note('A'));
    await workbench.command('Rebuild topic indexes');
    await says(workbench, 'Nothing was written');
    await page.locator('.notice', { hasText: 'Nothing was written' }).click();
    await workbench.command('Sort the unsorted');
    await page.locator('.topic-atlas-sort-title').waitFor();
    await page.keyboard.press('i');
    await says(workbench, 'Nothing was written');
    await page.locator('.notice', { hasText: 'Nothing was written' }).click();
    // A notice that moved away under the pointer may have had its button pressed.
    while ((await page.locator('.modal-container').count()) > 0) await page.keyboard.press('Escape');
    await page.locator('.topic-atlas-tab[data-part="topics"]').click();
    await page.locator('.topic-atlas-view').getByLabel('Add topic').click();
    await page.getByLabel('Name of the new topic').fill('Music');
    await page.keyboard.press('Enter');
    await says(workbench, 'Nothing was written');
    await page.locator('.notice', { hasText: 'Nothing was written' }).click();
    await page.keyboard.press('Control+,');
    await page.locator('[data-setting-id="topic-atlas"]').click();
    const tab = page.locator('.vertical-tab-content');
    await eventually(async () => expect(await tab.innerText()).toContain('The settings cannot be used'));
    await tab.locator('.setting-item', { hasText: 'New names become topics' }).locator('.checkbox-container').click();
    await says(workbench, 'Nothing was written');
    await page.keyboard.press('Escape');
    expect(await page.locator('.notice', { hasText: 'cannot use its settings' }).count()).toBe(1);
    expect(await Promise.all([vault.stamp(A), vault.stamp(HOME), vault.stamp('Loose.md')])).toEqual(before);
    expect(await vault.read(DATA)).toBe(damage);
    await vault.write(DATA, JSON.stringify(SETTINGS));
    await says(workbench, 'can be used again');
    expect(await page.locator('.notice', { hasText: 'cannot use its settings' }).count()).toBe(0);
    await lists(workbench, A, 'Three');
    expect(await vault.read(A)).toContain('[[One]]');
  },
);

test('a damaged settings file at a start: nothing is written, and no topic that was found is kept', async () => {
  const workbench = await openWorkbench({ vault: { ...VAULT, [DATA]: '{' } });
  await says(workbench, /cannot use its settings.*data\.json/);
  await workbench.command('Rebuild topic indexes');
  await says(workbench, 'Nothing was written');
  expect(await workbench.vault.list()).toEqual(['One.md', 'Two.md']);
  expect(await workbench.vault.read(DATA)).toBe('{');
});

/** Settings are not saved before they may be. */
class SlowDisk extends FolderDisk {
  private release = (): void => undefined;
  private readonly released = new Promise<void>((resolve) => {
    this.release = resolve;
  });

  goOn(): void {
    this.release();
  }

  override async write(...[file, ...rest]: Parameters<FolderDisk['write']>): Promise<void> {
    if (file === DATA) await this.released;
    await super.write(file, ...rest);
  }
}

test('two settings that are changed in quick succession on a slow disk are both saved, and both in force', async () => {
  const disks: SlowDisk[] = [];
  const disk = (folder: string): SlowDisk => {
    const slow = new SlowDisk(folder);
    disks.push(slow);
    return slow;
  };
  const workbench = await openWorkbench({ vault: VAULT, disk });
  const { page, vault } = workbench;
  await page.keyboard.press('Control+,');
  await page.locator('[data-setting-id="topic-atlas"]').click();
  const toggle = (name: string) =>
    page.locator('.vertical-tab-content .setting-item', { hasText: name }).locator('.checkbox-container').first();
  await toggle('New names become topics').click();
  await toggle('Write links').click();
  expect(JSON.parse(await vault.read(DATA))).toEqual(SETTINGS);
  for (const slow of disks) slow.goOn();
  const saved = { ...SETTINGS, version: CURRENT, namesBecomeTopics: false, index: { realLinks: false } };
  await eventually(async () => expect(JSON.parse(await vault.read(DATA))).toEqual(saved));
  await page.keyboard.press('Escape');
  await workbench.command('Preview topic indexes');
  await page.locator('.modal').getByRole('button', { name: 'Show the Markdown' }).click();
  await eventually(async () => expect(await page.locator('.modal').innerText()).toContain('- One'));
  expect(await page.locator('.modal').innerText()).not.toContain('[[One]]');
});

test('an undo takes back what automatic update wrote since the rebuild', async () => {
  const workbench = await openWorkbench({ vault: VAULT });
  await firstRebuild(workbench);
  await workbench.vault.write('Three.md', note('A'));
  await lists(workbench, HOME, 'Three');
  await lists(workbench, A, 'Three');
  await workbench.settle();
  await workbench.command('Undo last change');
  await eventually(async () => expect(await workbench.vault.list()).toEqual(['One.md', 'Three.md', 'Two.md']));
  expect(await notices(workbench)).not.toContain('changed since');
});

test('a note that the app never reads is named and passed over, and the rest is written', async () => {
  const workbench = await openWorkbench({ vault: VAULT, enabled: false });
  const { page } = workbench;
  await page.evaluate(() => {
    const { metadataCache } = window.app;
    const read = metadataCache.getFileCache.bind(metadataCache);
    metadataCache.getFileCache = (file) => (file.path === 'Two.md' ? null : read(file));
  });
  await workbench.enable('topic-atlas');
  await workbench.command('Rebuild topic indexes');
  await says(workbench, 'Waiting until Obsidian has read 1 note: Two.md');
  await page.locator('.modal button.mod-cta').click();
  await says(workbench, /Two\.md: Obsidian has not read this note/);
  expect(await workbench.vault.read(A)).toContain('[[One]]');
});

test('a device store that never answers holds up nothing for long', async () => {
  const workbench = await openWorkbench({ vault: VAULT, enabled: false, expects: [/does not answer/] });
  await workbench.page.evaluate(() => {
    window.indexedDB.open = () => ({}) as IDBOpenDBRequest;
  });
  await workbench.enable('topic-atlas');
  await firstRebuild(workbench);
  expect(await workbench.vault.read(A)).toContain('[[One]]');
  await workbench.command('Open linked notes');
  await workbench.open('One.md');
  await eventually(async () => expect(await workbench.page.locator('.topic-atlas-panel').innerText()).toContain('Two'));
});

test('a plugin that is switched off before the layout is ready leaves nothing behind', async () => {
  const workbench = await openWorkbench({ vault: VAULT, enabled: false });
  await workbench.page.evaluate(async () => {
    const { plugins, workspace } = (await window.workbench).app;
    workspace.layoutReady = false;
    await plugins.enablePluginAndSave('topic-atlas');
  });
  await workbench.disable('topic-atlas');
  await workbench.page.evaluate(async () => (await window.workbench).app.workspace.setLayoutReady());
  await workbench.disable('topic-atlas');
  expect(await workbench.page.locator('.topic-atlas-view').count()).toBe(0);
});

test.each([[DATA], ['.obsidian/app.json']])(
  'a plugin that is switched off while it reads %s leaves nothing behind',
  async (file) => {
    const workbench = await openWorkbench({ vault: { ...VAULT, '.obsidian/app.json': '{}' }, enabled: false });
    await workbench.page.evaluate(async (wanted) => {
      const { plugins, vault } = (await window.workbench).app;
      const { adapter } = vault;
      const read = adapter.read.bind(adapter);
      adapter.read = async (path) => {
        if (path === wanted) await plugins.disablePlugin('topic-atlas');
        return read(path);
      };
      await plugins.enablePlugin('topic-atlas');
    }, file);
    await workbench.disable('topic-atlas');
    const ids = await workbench.page.evaluate(async () => Object.keys((await window.workbench).app.commands.commands));
    expect(ids.filter((id) => id.startsWith('topic-atlas:'))).toEqual([]);
  },
);

/** A disk without room for one note. */
class FullDisk extends FolderDisk {
  override async write(...[file, ...rest]: Parameters<FolderDisk['write']>): Promise<void> {
    if (file === A) throw Object.assign(new Error(`ENOSPC: no space left on device, write`), { code: 'ENOSPC' });
    await super.write(file, ...rest);
  }
}

test('a disk that is full is told in words, with the note, after a rebuild and by automatic update', async () => {
  const workbench = await openWorkbench({
    vault: {
      ...VAULT,
      [A]: '---\ntopic-index: A\n---\n<!-- topic-atlas:begin -->\n\n<!-- topic-atlas:end 811c9dc5 -->\n',
    },
    disk: (folder) => new FullDisk(folder),
  });
  await workbench.command('Rebuild topic indexes');
  await says(workbench, /Topics\/A\.md: The disk is full\. Free some space/);
  await workbench.vault.write('Three.md', note('A'));
  await says(workbench, /Topics\/A\.md could not be kept current\. The disk is full/);
});
