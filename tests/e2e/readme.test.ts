import { readFileSync } from 'node:fs';
import { openWorkbench } from './harness';

const PLUGIN = 'Topic Atlas: ';

test('the README lists the commands that the palette has', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const section = readme.slice(readme.indexOf('\n## Commands\n')).split('\n## ')[1] ?? '';
  const rows = section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|')[1]?.trim() ?? '')
    .slice(1);
  const listed = rows.flatMap((row) => row.split(', '));
  const workbench = await openWorkbench({ vault: { 'A.md': 'A note.' } });
  const names = await workbench.page.evaluate(() =>
    Object.values(window.app.commands.commands).map(({ name }) => name),
  );
  expect(
    names
      .filter((name) => name.startsWith(PLUGIN))
      .map((name) => name.slice(PLUGIN.length))
      .sort(),
  ).toEqual(listed.sort());
});
