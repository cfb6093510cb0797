import { openWorkbench } from './harness';

test.each([
  ['light', false, 300],
  ['dark', true, 300],
  ['narrow', false, 200],
  ['wide', false, 480],
])(
  'look %s',
  async (name, dark, width) => {
    const workbench = await openWorkbench({
      vault: process.env['LOOK_VAULT'] ?? 'examples/ml-notes',
      dark,
      size: { width: 1280, height: 1500 },
    });
    await workbench.open(process.env['LOOK_NOTE'] ?? 'Notes/Attention.md');
    await workbench.command('Topic Atlas: Open linked notes');
    await workbench.page.evaluate((w) => {
      (document.querySelector('.workspace-split.mod-right-split') as HTMLElement).style.width = `${w}px`;
    }, width);
    await workbench.page.waitForTimeout(7000);
    await workbench.picture(`/tmp/rel/look-${name}.png`, '.workspace-split.mod-right-split');
  },
  90_000,
);
