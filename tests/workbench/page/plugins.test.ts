import { openWorkbench } from '../../e2e/harness';
import { installedModules } from '../server/app-modules';
import { openProbe } from './probe';

/** A name that a module exports, not one that its loader adds. */
const isNamed = (name: string): boolean => name !== 'default' && !name.startsWith('__') && name !== 'module.exports';

const fixture = (name: string): string => `tests/workbench/fixtures/${name}`;

test('what a plugin registers goes with it, and what it leaves behind is named', async () => {
  const workbench = await openWorkbench({ vault: {}, plugin: fixture('leaky'), expects: [/^leaky left behind: /] });
  await workbench.page.evaluate(async () => (await window.workbench).app.plugins.disablePlugin('leaky'));
  const leaks = await workbench.page.evaluate(async () => (await window.workbench).leaksOf('leaky'));
  expect(leaks.sort()).toEqual([
    'element <div class="leaky-div">',
    'handler of "file-open" on Workspace',
    'interval of 60000 ms',
    'listener of "keydown" on [object HTMLDocument]',
  ]);
  expect(await workbench.page.locator('.status-bar-item').count()).toBe(0);
});

test('a plugin that fails while it loads is reported, leaves nothing and stops nobody', async () => {
  const workbench = await openWorkbench({
    vault: { 'A.md': 'Text.' },
    plugin: [fixture('broken'), fixture('probe')],
    expects: [/out of cheese/],
  });
  await expect(workbench.page.locator('.notice').textContent()).resolves.toBe(
    'Failed to load plugin “Broken”: out of cheese',
  );
  const [on, command] = await workbench.page.evaluate(async () => {
    const { app } = await window.workbench;
    return [[...app.plugins.enabledPlugins], app.commands.findCommand('broken:never') !== undefined];
  });
  expect({ on, command }).toEqual({ on: ['probe'], command: false });
  await workbench.open('A.md');
});

test('what the workbench does not have throws with its name', async () => {
  const workbench = await openProbe();
  const messages = await workbench.page.evaluate(() => {
    const { obsidian, app } = window.probe;
    const say = (run: () => unknown): string => {
      try {
        return `answered ${String(run())}`;
      } catch (error) {
        return (error as Error).message;
      }
    };
    return [
      say(() => (app.vault as unknown as Record<string, unknown>)['noSuchThing']),
      say(() => (app as unknown as Record<string, unknown>)['noSuchThing']),
      say(() => (obsidian as unknown as Record<string, unknown>)['noSuchThing']),
      say(() => obsidian.htmlToMarkdown('<b>x</b>')),
      say(() => (window as unknown as Record<string, unknown>)['CodeMirror']),
      say(() => window.probe.require('no-such-module')),
    ];
  });
  expect(messages).toEqual([
    'The workbench has no Vault.noSuchThing.',
    'The workbench has no App.noSuchThing.',
    'The workbench has no obsidian.noSuchThing.',
    'The workbench has no htmlToMarkdown.',
    'The workbench has no window.CodeMirror.',
    'The workbench has no module "no-such-module", which probe requires.',
  ]);
});

test('a global that the workbench does not have can be put there', async () => {
  const workbench = await openProbe();
  const put = await workbench.page.evaluate(() => {
    Object.assign(window, { DOMPurify: 'mine' });
    return (window as unknown as Record<string, unknown>)['DOMPurify'];
  });
  expect(put).toBe('mine');
});

test('a leaf at the side belongs to the main window', async () => {
  const workbench = await openProbe();
  const [win, doc] = await workbench.page.evaluate(() => {
    const container = window.probe.app.workspace.getRightLeaf(false)!.getContainer();
    return [container.win === window, container.doc === document];
  });
  expect([win, doc]).toEqual([true, true]);
});

test.each(installedModules())('a plugin can require %s, as it is installed', async (name) => {
  const workbench = await openProbe();
  const names = await workbench.page.evaluate((module) => Object.keys(window.probe.require(module) as object), name);
  const installed = (await import(name)) as object;
  expect(names.sort()).toEqual(expect.arrayContaining(Object.keys(installed).filter(isNamed).sort()));
});

test('what a plugin requires works: a state of the editor is changed', async () => {
  const workbench = await openProbe();
  const text = await workbench.page.evaluate(() => {
    const { EditorState } = window.probe.require('@codemirror/state') as typeof import('@codemirror/state');
    return EditorState.create({ doc: 'one' })
      .update({ changes: { from: 0, insert: 'two ' } })
      .state.doc.toString();
  });
  expect(text).toBe('two one');
});

test('data is kept in the plugin’s folder; another program’s change to it is told', async () => {
  const workbench = await openProbe();
  const [before, after] = await workbench.page.evaluate(async () => {
    const { plugin } = window.probe;
    plugin.onExternalSettingsChange = async () => {
      plugin.settings = await plugin.loadData();
    };
    const first: unknown = await plugin.loadData();
    await plugin.saveData({ a: 1 });
    return [first, (await plugin.loadData()) as unknown];
  });
  expect([before, after]).toEqual([null, { a: 1 }]);
  expect(JSON.parse(await workbench.vault.read('.obsidian/plugins/probe/data.json'))).toEqual({ a: 1 });
  await workbench.vault.write('.obsidian/plugins/probe/data.json', '{"a": 2}');
  await workbench.page.waitForFunction(() => JSON.stringify(window.probe.plugin.settings) === '{"a":2}');
});

test('a person who enables a plugin is told apart from the start of the app', async () => {
  const workbench = await openProbe();
  expect(await workbench.page.evaluate(() => window.probe.userEnabled)).toBeUndefined();
  await workbench.page.keyboard.press('Control+,');
  await workbench.page.locator('[data-setting-id="community-plugins"]').click();
  const toggle = workbench.page.locator('[data-plugin-id="probe"] .checkbox-container');
  await toggle.click();
  await workbench.page.waitForFunction(() => window.app.plugins.enabledPlugins.size === 0);
  await toggle.click();
  await workbench.page.waitForFunction(() => window.probe.userEnabled === true);
});

test('a command runs from the palette and by its key, where it can', async () => {
  const workbench = await openProbe({ 'A.md': 'one' });
  await workbench.page.evaluate(() => {
    const { plugin } = window.probe;
    plugin.addCommand({
      id: 'plain',
      name: 'Plain',
      callback: () => document.body.setAttribute('data-ran', 'plain'),
      hotkeys: [{ modifiers: ['Mod', 'Shift'], key: 'k' }],
    });
    plugin.addCommand({ id: 'edit', name: 'Edit', editorCallback: (editor) => editor.replaceSelection('typed ') });
    plugin.addCommand({ id: 'never', name: 'Never', checkCallback: () => false });
  });
  const { page } = workbench;
  await workbench.command('Probe: Plain');
  expect(await page.getAttribute('body', 'data-ran')).toBe('plain');
  await page.evaluate(() => document.body.removeAttribute('data-ran'));
  await page.keyboard.press('Control+Shift+K');
  expect(await page.getAttribute('body', 'data-ran')).toBe('plain');

  await page.keyboard.press('Control+p');
  await page.locator('.prompt-input').fill('Probe');
  expect(await page.locator('.suggestion-item').allTextContents()).toEqual(['Probe: Plain']);
  await page.keyboard.press('Escape');

  await workbench.open('A.md', 'source');
  await page.locator('.workspace-leaf.mod-active textarea').focus();
  await workbench.command('Probe: Edit');
  expect(await page.locator('.workspace-leaf.mod-active textarea').inputValue()).toContain('typed ');
});

test('a handler of a terminal’s command is asked with its flags', async () => {
  const workbench = await openProbe();
  const answer = await workbench.page.evaluate(async () => {
    const { plugin } = window.probe;
    plugin.registerCliHandler(
      'probe:say',
      'Says it',
      { word: { value: '<word>', description: 'What', required: true } },
      ({ word }) => `said ${word ?? ''}`,
    );
    const { cli } = (await window.workbench).app;
    return [
      await cli.run('probe:say', { word: 'x' }),
      await cli.run('probe:say').catch((error: Error) => error.message),
    ];
  });
  expect(answer).toEqual(['said x', 'probe:say needs word=<word>']);
});
