import { openWorkbench } from './harness';

test('the plugin loads and a note can be read', async () => {
  const workbench = await openWorkbench({ vault: { 'A.md': '# Head\n\nSee [[B]] and [[Nowhere]].\n', 'B.md': 'Text of B.' } });
  await workbench.open('A.md');
  await workbench.picture('/tmp/wb/smoke.png');
  expect(await workbench.page.locator('.markdown-preview-view a.internal-link').allTextContents()).toEqual(['B', 'Nowhere']);
});
