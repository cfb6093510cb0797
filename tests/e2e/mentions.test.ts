import { eventually } from './eventually';
import { openWorkbench, type Workbench } from './harness';

/** A panel beside a note, with a mention in it or elsewhere. */
async function openPanel(vault: Readonly<Record<string, string>>, note: string): Promise<Workbench> {
  const workbench = await openWorkbench({ vault, size: { width: 1280, height: 2000 } });
  await workbench.open(note);
  await workbench.command('Open linked notes');
  return workbench;
}

const link = (workbench: Workbench) => workbench.page.getByRole('button', { name: /^Make a link to/ }).first();
const saysOf = ({ page }: Workbench): Promise<string[]> => page.locator('.notice').allInnerTexts();
const ALIAS = '---\naliases: [quoll]\n---\n';

test.each<[why: string, text: string, expected: string]>([
  [
    'in a table within a callout',
    '> [!info]\n> | quoll | 1 |\n> | --- | --- |\n',
    '> [!info]\n> | [[Marsupial\\|quoll]] | 1 |\n> | --- | --- |\n',
  ],
  [
    'in a table within a list',
    '1. one\n\n   | a | quoll |\n   | - | - |\n',
    '1. one\n\n   | a | [[Marsupial\\|quoll]] |\n   | - | - |\n',
  ],
  ['in a table without pipes at its edges', 'a | b\n- | -\nc | quoll\n', 'a | b\n- | -\nc | [[Marsupial\\|quoll]]\n'],
  ['within brackets', 'A [quoll] there.', 'A \\[[[Marsupial|quoll]]\\] there.'],
  ['in the plural', 'Some quolls there.', 'Some [[Marsupial|quolls]] there.'],
  ['below a heading that names it', '# The quoll\n\nA quoll.', '# The quoll\n\nA [[Marsupial|quoll]].'],
])('a mention becomes a link %s', async (_why, text, expected) => {
  const workbench = await openPanel({ 'Marsupial.md': ALIAS, 'Diary.md': text }, 'Marsupial.md');
  await link(workbench).click({ timeout: 20_000 });
  await eventually(async () => expect(await workbench.vault.read('Diary.md')).toBe(expected));
});

test('a link is taken back by command as long as the note was not changed since', async () => {
  const before = 'A quoll, then a quoll.';
  const workbench = await openPanel({ 'Marsupial.md': ALIAS, 'Diary.md': before }, 'Marsupial.md');
  await link(workbench).click({ timeout: 20_000 });
  const after = 'A [[Marsupial|quoll]], then a quoll.';
  await eventually(async () => expect(await workbench.vault.read('Diary.md')).toBe(after));
  await workbench.command('Undo last change');
  await eventually(async () => expect(await workbench.vault.read('Diary.md')).toBe(before));

  await workbench.settle();
  await link(workbench).click({ timeout: 20_000 });
  await eventually(async () => expect(await workbench.vault.read('Diary.md')).toBe(after));
  await workbench.vault.write('Diary.md', `${after} More.`);
  await workbench.settle();
  await workbench.command('Undo last change');
  await eventually(async () => expect((await saysOf(workbench)).join('\n')).toContain('Not undone'));
  expect(await workbench.vault.read('Diary.md')).toBe(`${after} More.`);
  await workbench.command('Undo last change');
  await eventually(async () => expect((await saysOf(workbench)).join('\n')).toContain('nothing to undo'));
});

test('a link made in a note that is being edited is taken back there', async () => {
  const workbench = await openWorkbench({
    vault: { 'Marsupial.md': ALIAS, 'Diary.md': 'A quoll.' },
    size: { width: 1280, height: 1200 },
  });
  await workbench.open('Diary.md', 'source');
  await workbench.command('Open linked notes');
  await link(workbench).click({ timeout: 20_000 });
  const editor = workbench.page.locator('.mod-root textarea');
  await eventually(async () => expect(await editor.inputValue()).toBe('A [[Marsupial|quoll]].'));
  await workbench.command('Undo last change');
  await eventually(async () => expect(await editor.inputValue()).toBe('A quoll.'));
});

test('a name in a heading that a link leads to stays as it is', async () => {
  const vault = {
    'Marsupial.md': ALIAS,
    'Linked.md': '# My quoll\n\nText.',
    'Links.md': 'See [[Linked#My quoll]].',
  };
  const workbench = await openPanel(vault, 'Marsupial.md');
  await eventually(
    async () => expect(await workbench.page.locator('.topic-atlas-panel').innerText()).toContain('Linked'),
    20_000,
  );
  await workbench.page
    .locator('.topic-atlas-row', { hasText: 'My quoll' })
    .getByRole('button', { name: /^Make a link to/ })
    .first()
    .click({ timeout: 20_000 });
  await eventually(async () => expect((await saysOf(workbench)).join('\n')).toContain('Links lead to the heading'));
  expect(await workbench.vault.read('Linked.md')).toBe(vault['Linked.md']);
});

test('many at once: what is ticked becomes links in one step', async () => {
  const vault = {
    'Marsupial.md': `${ALIAS}Like a Wombat.`,
    'Wombat.md': '',
    'One.md': 'A quoll and quolls.\n\n# A quoll\n',
    'Two.md': 'Two quolls.',
    'Three.md': '# On the quoll\n',
    'Links.md': '[[Three#On the quoll]] and [[Marsupial]]',
  };
  const workbench = await openPanel(vault, 'Marsupial.md');
  const { page } = workbench;
  await workbench.command('Link mentions of this note');
  const modal = page.locator('.modal', { hasText: 'Link mentions of Marsupial' });
  const apply = modal.locator('button.mod-cta');
  await eventually(async () => expect(await apply.innerText()).toBe('Make 3 links'));
  // What a link leads to is not offered.
  await eventually(async () => expect(await modal.getByRole('option').count()).toBe(5));
  await modal.getByRole('listbox').press('Space');
  await eventually(async () => expect(await apply.innerText()).toBe('Make 2 links'));
  await modal.getByRole('button', { name: 'Tick all' }).click();
  await eventually(async () => expect(await apply.innerText()).toBe('Make 5 links'));
  await apply.click();
  await eventually(async () => {
    expect(await workbench.vault.read('One.md')).toBe(
      'A [[Marsupial|quoll]] and [[Marsupial|quolls]].\n\n# A [[Marsupial|quoll]]\n',
    );
    expect(await workbench.vault.read('Two.md')).toBe('Two [[Marsupial|quolls]].');
    expect(await workbench.vault.read('Marsupial.md')).toBe(`${ALIAS}Like a [[Wombat]].`);
  });
  expect(await workbench.vault.read('Three.md')).toBe(vault['Three.md']);
  await eventually(async () => expect((await saysOf(workbench)).join('\n')).toContain('Made 5 links in 3 notes.'));
  await workbench.command('Undo last change');
  await eventually(async () => {
    for (const path of ['One.md', 'Two.md', 'Marsupial.md'] as const)
      expect(await workbench.vault.read(path)).toBe(vault[path]);
  });
});
