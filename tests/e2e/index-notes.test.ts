import { eventually } from './eventually';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './harness';

const note = (topic: string, text: string): string => `---\ntopics: [${topic}]\n---\n${text}\n`;

/** Three notes for each of two topics, so that both get an index note. */
const vault = {
  'Attention.md': note(
    'Transformers',
    'Problem:: One token cannot see another.\nApproach:: Let every token weigh all others. See [[Rotary]].',
  ),
  'Rotary.md': note('Transformers', 'Problem:: Positions do not extrapolate.\nApproach:: Turn queries and keys.'),
  'Heads.md': note('Transformers', 'Problem:: Why several heads?'),
  'Adam.md': note('Optimisation', 'Problem:: Rates differ per weight.\nApproach:: Scale by moments.'),
  'Warmup.md': note('Optimisation', 'Problem:: Early steps diverge.'),
  'Decay.md': note('Optimisation', 'Problem:: Weights grow.\nApproach:: Shrink them.'),
};

const open = (options: Partial<WorkbenchOptions> = {}): Promise<Workbench> => openWorkbench({ vault, ...options });

/** A person's first rebuild: from the palette, seen first, then written. */
async function rebuild(workbench: Workbench): Promise<void> {
  await workbench.command('Rebuild topic indexes');
  await workbench.page.locator('.modal button.mod-cta').click();
  // It comes once the home index is shown.
  await workbench.page.locator('.topic-atlas-notice-button').first().waitFor({ timeout: 60_000 });
  expect(await workbench.vault.list()).toContain('Topics/Transformers.md');
  await workbench.settle();
}

const transformers = (workbench: Workbench): Promise<string> => workbench.vault.read('Topics/Transformers.md');

test('a rebuild shows first what it would do, then writes the index notes', async () => {
  const workbench = await open();
  await workbench.command('Rebuild topic indexes');
  await workbench.page.locator('.modal').waitFor();
  expect(await workbench.vault.list()).toEqual(Object.keys(vault).sort());
  await workbench.page.keyboard.press('Escape');
  expect(await workbench.vault.list()).toEqual(Object.keys(vault).sort());

  await rebuild(workbench);
  const text = await transformers(workbench);
  expect(text).toMatch(/^---\ntopic-index: "?Transformers"?\n---\n/);
  expect(text).toContain('- [[Attention]]: One token cannot see another. → Let every token weigh all others.');
  expect(text).toContain('- [[Heads]]: Why several heads? → *open*');
  await workbench.open('Topics/Transformers.md');
  expect(
    await workbench.page.locator('.markdown-preview-view a.internal-link', { hasText: 'Attention' }).count(),
  ).toBeGreaterThan(0);
  expect(await workbench.page.locator('.markdown-preview-view').textContent()).not.toContain('topic-atlas:begin');
});

test('a second rebuild writes nothing', async () => {
  const workbench = await open();
  await rebuild(workbench);
  const before = await Promise.all((await workbench.vault.list()).map((file) => workbench.vault.stamp(file)));
  await workbench.command('Rebuild topic indexes');
  await workbench.page.locator('.notice', { hasText: 'up to date' }).waitFor();
  expect(await Promise.all((await workbench.vault.list()).map((file) => workbench.vault.stamp(file)))).toEqual(before);
});

test('an index follows what is written in a note, and one whose line was edited by hand is left', async () => {
  const workbench = await open();
  await rebuild(workbench);
  await workbench.open('Heads.md', 'source');
  await workbench.edit(note('Transformers', 'Problem:: Why several heads?\nApproach:: Each looks at something else.'));
  await eventually(
    async () =>
      expect(await transformers(workbench)).toContain(
        '- [[Heads]]: Why several heads? → Each looks at something else.',
      ),
    15_000,
  );
  await workbench.vault.write(
    'Topics/Transformers.md',
    (await transformers(workbench)).replace('Why several heads?', 'My own words.'),
  );
  await workbench.vault.write('Rotary.md', note('Transformers', 'Problem:: New.'));
  await eventually(async () => expect(await transformers(workbench)).toContain('[[Rotary]]: New.'));
  expect(await transformers(workbench)).toContain('My own words.');
});

test('an index follows a note that is renamed, and one that is deleted', async () => {
  const workbench = await open();
  await rebuild(workbench);
  await workbench.open('Heads.md');
  await workbench.command('Rename file');
  await workbench.page.locator('.modal input').fill('Many heads');
  await workbench.page.keyboard.press('Enter');
  await eventually(async () => expect(await transformers(workbench)).toContain('[[Many heads]]'));
  await workbench.command('Delete current file');
  await workbench.page.locator('.modal button.mod-destructive').click();
  await eventually(async () => expect(await transformers(workbench)).not.toContain('Many heads'));
});

test('an index note that is open is not written before it is left', async () => {
  const workbench = await open();
  await rebuild(workbench);
  await workbench.open('Topics/Transformers.md', 'source');
  const remark = (await transformers(workbench)).replace('→ *open*', '→ *open*\n\t- my remark');
  await workbench.page.locator('.workspace-leaf.mod-active textarea').fill(remark);
  await workbench.vault.write('Rotary.md', note('Transformers', 'Problem:: New.\nApproach:: Words.'));
  // The note of the other topic is written, and this one with it were it not open.
  await workbench.vault.write('Adam.md', note('Optimisation', 'Problem:: Rates again.'));
  await eventually(
    async () => expect(await workbench.vault.read('Topics/Optimisation.md')).toContain('Rates again.'),
    20_000,
  );
  expect(await transformers(workbench)).not.toContain('New.');
  await workbench.open('Attention.md');
  await eventually(
    async () =>
      expect(await transformers(workbench)).toMatch(
        /New\. → Words\.[^]*\t- my remark|\t- my remark[^]*New\. → Words\./,
      ),
    20_000,
  );
});

test('nothing is made or written when a vault is opened, nor when the plugin is switched off and on again', async () => {
  const workbench = await open();
  const files = (): Promise<string[]> => workbench.vault.list();
  const preview = async (): Promise<void> => {
    await workbench.command('Preview topic indexes');
    await workbench.page.locator('.modal').waitFor();
    await workbench.page.keyboard.press('Escape');
  };
  await preview();
  expect(await files()).toEqual(Object.keys(vault).sort());
  await workbench.disable('topic-atlas');
  await workbench.enable('topic-atlas');
  await workbench.settle();
  await preview();
  expect(await files()).toEqual(Object.keys(vault).sort());
  await rebuild(workbench);
  const stamps = async (): Promise<unknown[]> =>
    Promise.all((await files()).map((file) => workbench.vault.stamp(file)));
  const before = await stamps();
  await workbench.load();
  await workbench.command('Preview topic indexes');
  await workbench.page.locator('.notice, .modal', { hasText: 'up to date' }).first().waitFor();
  expect(await stamps()).toEqual(before);
});

test('on a phone, too', async () => {
  const workbench = await open({ phone: true });
  await rebuild(workbench);
  await workbench.open('Topics/Transformers.md');
  const overflow = await workbench.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
