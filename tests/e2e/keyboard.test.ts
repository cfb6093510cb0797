import { eventually } from './eventually';
import { openWorkbench } from './harness';

test('from one note to another by the panel, without a pointer', async () => {
  const workbench = await openWorkbench({
    vault: { 'A.md': 'See [[B]] and [[C]].', 'B.md': 'Text of B.', 'C.md': 'Text of C.' },
  });
  const { page } = workbench;
  await workbench.open('A.md');
  await workbench.command('Open linked notes');
  const tree = page.locator('.mod-right-split [role="tree"]');
  await tree.getByText('C', { exact: true }).waitFor();
  for (let step = 0; step < 40 && !(await tree.evaluate((el) => el.contains(document.activeElement))); step++)
    await page.keyboard.press('Tab');
  const chosen = (): Promise<string> =>
    tree.evaluate((el) => document.getElementById(el.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '');
  for (let step = 0; step < 10 && !(await chosen()).startsWith('C'); step++) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const open = (): Promise<string | undefined> => page.evaluate(() => window.app.workspace.getActiveFile()?.path);
  await eventually(async () => expect(await open()).toBe('C.md'));
});

test('a rebuild, seen first and written, without a pointer', async () => {
  const workbench = await openWorkbench({
    vault: { 'A.md': '---\ntopics: X\n---\n', 'B.md': '---\ntopics: X\n---\n', 'C.md': '---\ntopics: X\n---\n' },
  });
  const { page } = workbench;
  await workbench.command('Rebuild topic indexes');
  await page.locator('.modal button.mod-cta').waitFor();
  for (let step = 0; step < 40; step++) {
    if (await page.locator('.modal button.mod-cta').evaluate((button) => button.isActiveElement())) break;
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await eventually(async () => expect(await workbench.vault.list()).toContain('Topics/X.md'));
});
