import { openProbe } from './probe';

const vault = { 'A.md': 'See [[B]].', 'B.md': '# Head\n\nText.', 'F/C.md': '' };

/** Registers a view in the page that writes down what happens to it. */
function registerRecorder(): void {
  const { obsidian, plugin } = window.probe;
  const log: string[] = [];
  Object.assign(window, { log });
  class Recorder extends obsidian.ItemView {
    state: Record<string, unknown> = {};
    getViewType(): string {
      return 'recorder';
    }
    getDisplayText(): string {
      return 'Recorder';
    }
    override onload(): void {
      log.push(`onload, ${this.containerEl.isConnected ? 'in the page' : 'nowhere'}`);
    }
    override onOpen(): Promise<void> {
      log.push('onOpen');
      this.contentEl.createDiv({ cls: 'recorder', text: 'recorded' });
      return Promise.resolve();
    }
    override onClose(): Promise<void> {
      log.push('onClose');
      return Promise.resolve();
    }
    override onunload(): void {
      log.push('onunload');
    }
    override getState(): Record<string, unknown> {
      return this.state;
    }
    override setState(state: unknown, result: { history: boolean }): Promise<void> {
      log.push(`setState ${JSON.stringify(state)}`);
      this.state = { ...(state as Record<string, unknown>) };
      return super.setState(state, result);
    }
    override setEphemeralState(state: unknown): void {
      log.push(`setEphemeralState ${JSON.stringify(state)}`);
    }
  }
  plugin.registerView('recorder', (leaf) => new Recorder(leaf));
}

declare global {
  interface Window {
    log: string[];
  }
}

test('a view lives from its making to its end in the app’s order', async () => {
  const workbench = await openProbe(vault);
  await workbench.page.evaluate(registerRecorder);
  const log = await workbench.page.evaluate(async () => {
    const { app } = window.probe;
    const leaf = app.workspace.getLeaf(true);
    await leaf.setViewState({ type: 'recorder', state: { a: 1 } }, { scroll: 2 });
    await leaf.setViewState({ type: 'recorder', state: { a: 2 } });
    leaf.detach();
    await new Promise((resolve) => window.setTimeout(resolve));
    return window.log;
  });
  expect(log).toEqual([
    'onload, in the page',
    'onOpen',
    'setState {"a":1}',
    'setEphemeralState {"scroll":2}',
    'setState {"a":2}',
    'onClose',
    'onunload',
  ]);
});

test('a tab is chosen by a click, closed by a middle click, and has a menu', async () => {
  const workbench = await openProbe(vault);
  const { page } = workbench;
  await page.evaluate(async () => {
    const { workspace } = window.probe.app;
    await workspace.openLinkText('A', '');
    await workspace.openLinkText('B', '', 'tab');
  });
  const tabs = page.locator('.mod-root .workspace-tab-header');
  await tabs.first().click();
  await page.waitForFunction(() => window.probe.app.workspace.getActiveFile()?.path === 'A.md');
  await tabs.last().click({ button: 'right' });
  await page.locator('.menu').getByText('Close').waitFor();
  await page.keyboard.press('Escape');
  await tabs.last().click({ button: 'middle' });
  await page.waitForFunction(() => document.querySelectorAll('.mod-root .workspace-tab-header').length === 1);
  expect(await page.evaluate(() => window.probe.app.workspace.getActiveFile()?.path)).toBe('A.md');
});

test('a panel at the side is made once, found again, and waits after a reload until somebody looks', async () => {
  const workbench = await openProbe(vault);
  const { page } = workbench;
  await page.evaluate(registerRecorder);
  const same = await page.evaluate(async () => {
    const { workspace } = window.probe.app;
    const leaf = await workspace.ensureSideLeaf('recorder', 'right', { active: true, state: { kept: true } });
    const again = await workspace.ensureSideLeaf('recorder', 'right');
    await workspace.ensureSideLeaf('other', 'right');
    return leaf === again && workspace.getLeavesOfType('recorder').length === 1;
  });
  expect(same).toBe(true);
  // The layout is saved a moment after it changed.
  await page.waitForFunction(() => JSON.stringify(window.app.savedLayout()).includes('"kept":true'));
  await workbench.load();
  const deferred = await page.evaluate(() => {
    const [leaf] = window.probe.app.workspace.getLeavesOfType('recorder');
    return [leaf?.isDeferred, leaf?.getViewState().state, leaf?.getDisplayText()];
  });
  expect(deferred).toEqual([true, { kept: true }, 'Recorder']);
  await page.evaluate(registerRecorder);
  await page.evaluate(async () => {
    const { workspace } = window.probe.app;
    await workspace.revealLeaf(workspace.getLeavesOfType('recorder')[0]!);
  });
  await expect(page.locator('.recorder').textContent()).resolves.toBe('recorded');
  expect(await page.evaluate(() => window.log)).toContain('setState {"kept":true}');
});

test('the view of a plugin that is off leaves its place, and comes back with its state', async () => {
  const workbench = await openProbe(vault);
  const { page } = workbench;
  await page.evaluate(registerRecorder);
  await page.evaluate(() => window.probe.app.workspace.ensureSideLeaf('recorder', 'right', { state: { a: 1 } }));
  await workbench.disable('probe');
  await expect(page.locator('.mod-right-split .pane-empty').textContent()).resolves.toContain('recorder');
  await workbench.enable('probe');
  await page.evaluate(registerRecorder);
  await page.locator('.recorder').waitFor();
  expect(await page.evaluate(() => window.log)).toContain('setState {"a":1}');
});

test('who follows the open note hears of it, also while a panel has the focus', async () => {
  const workbench = await openProbe(vault);
  await workbench.page.evaluate(registerRecorder);
  const heard = await workbench.page.evaluate(async () => {
    const {
      plugin,
      app: { workspace, vault: files },
    } = window.probe;
    const events: string[] = [];
    // Events come with the next turn, those of what comes before first.
    const turn = (): Promise<void> => new Promise((resolve) => window.setTimeout(resolve));
    plugin.registerEvent(workspace.on('file-open', (file) => events.push(`file-open ${file?.path ?? 'none'}`)));
    plugin.registerEvent(
      workspace.on('active-leaf-change', (leaf) => events.push(`active-leaf-change ${leaf?.view.getViewType() ?? ''}`)),
    );
    await workspace.getLeaf(false).openFile(files.getFileByPath('A.md')!);
    await turn();
    await workspace.ensureSideLeaf('recorder', 'right', { active: true });
    await turn();
    events.push(`still at ${workspace.getActiveFile()?.path ?? ''}`);
    await workspace.openLinkText('B#Head', 'A.md', 'tab');
    await turn();
    events.push(`last ${workspace.getLastOpenFiles().join(' ')}`);
    return events;
  });
  expect(heard).toEqual([
    'file-open A.md',
    'active-leaf-change recorder',
    'still at A.md',
    'active-leaf-change markdown',
    'file-open B.md',
    'last B.md A.md',
  ]);
});

test('links open where the keys say, make what is not there, and can be gone back from', async () => {
  const workbench = await openProbe(vault);
  const { page } = workbench;
  await workbench.open('A.md');
  await page.locator('a.internal-link', { hasText: 'B' }).click();
  await page.locator('.inline-title', { hasText: 'B' }).waitFor();
  await page.locator('.workspace-leaf.mod-active [aria-label="Navigate back"]').click();
  await page.locator('.inline-title', { hasText: 'A' }).waitFor();
  await page.locator('a.internal-link', { hasText: 'B' }).click({ modifiers: ['Control'] });
  await page.waitForFunction(() => document.querySelectorAll('.mod-root .workspace-tab-header').length === 2);
  await page.evaluate(() => window.probe.app.workspace.openLinkText('New note', 'A.md'));
  expect(await workbench.vault.list()).toContain('New note.md');
});

test('a note that is deleted or renamed while it is open', async () => {
  const workbench = await openProbe(vault);
  const { page } = workbench;
  await workbench.open('F/C.md');
  await page.evaluate(async () => {
    const { app } = window.probe;
    await app.fileManager.renameFile(app.vault.getFolderByPath('F')!, 'G');
  });
  await expect(page.locator('.mod-root .view-header-title-container').textContent()).resolves.toBe('G/C');
  await workbench.vault.remove('G');
  await page.locator('.mod-root .empty-state').waitFor();
});

test('a file’s menu takes what plugins add', async () => {
  const workbench = await openProbe(vault);
  const { page } = workbench;
  await page.evaluate(() => {
    const { plugin, app } = window.probe;
    plugin.registerEvent(
      app.workspace.on('file-menu', (menu, file, source) => {
        menu.addItem((item) =>
          item
            .setTitle(`${file.path} from ${source}`)
            .setSection('action')
            .onClick(() => document.body.setAttribute('data-chosen', file.path)),
        );
      }),
    );
  });
  await page.locator('.nav-file-title', { hasText: 'B' }).click({ button: 'right' });
  await page.locator('.menu-item', { hasText: 'B.md from file-explorer-context-menu' }).click();
  expect(await page.getAttribute('body', 'data-chosen')).toBe('B.md');
  expect(await page.locator('.menu').count()).toBe(0);
});

test('a link is previewed when its part of the page is known for it, and only then', async () => {
  const workbench = await openProbe(vault);
  const { page } = workbench;
  await page.evaluate(() => {
    const { app } = window.probe;
    const link = document.body.createEl('a', {
      text: 'hover me',
      cls: 'test-link',
      attr: { style: 'position:fixed;top:50%;left:50%;z-index:99' },
    });
    const hoverParent = { hoverPopover: null };
    link.addEventListener('mouseover', (event) =>
      app.workspace.trigger('hover-link', {
        event,
        source: 'probe',
        hoverParent,
        targetEl: link,
        linktext: 'B',
        sourcePath: 'A.md',
      }),
    );
  });
  await page.locator('.test-link').hover();
  // A popover that is asked for later takes as long to show.
  await page.evaluate(() => new window.probe.obsidian.HoverPopover({ hoverPopover: null }, null));
  await page.locator('.hover-popover').waitFor();
  expect(await page.locator('.hover-popover .markdown-rendered').count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.mouse.move(0, 0);
  await page.evaluate(() =>
    window.probe.plugin.registerHoverLinkSource('probe', { display: 'Probe', defaultMod: false }),
  );
  await page.locator('.test-link').hover();
  await expect(page.locator('.hover-popover .markdown-rendered').textContent()).resolves.toContain('Text.');
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => !document.querySelector('.hover-popover'));
  await page.evaluate(() => document.querySelector('.test-link')?.remove());
});

test('on a phone the sides are drawers', async () => {
  const workbench = await openProbe(vault, { phone: true });
  const { page } = workbench;
  await page.evaluate(registerRecorder);
  const is = await page.evaluate(async () => {
    const { obsidian, app } = window.probe;
    const leaf = await app.workspace.ensureSideLeaf('recorder', 'right', { active: true });
    return [
      obsidian.Platform.isPhone,
      leaf.parent instanceof obsidian.WorkspaceMobileDrawer,
      app.workspace.rightSplit.collapsed,
    ];
  });
  expect(is).toEqual([true, true, false]);
  await expect(page.locator('.workspace-drawer.mod-right .recorder').isVisible()).resolves.toBe(true);
  await page.evaluate(() => window.probe.app.workspace.openLinkText('A', ''));
  await page.waitForFunction(() => window.probe.app.workspace.rightSplit.collapsed);
});
