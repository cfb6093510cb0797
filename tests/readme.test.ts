import { readFileSync, statSync } from 'node:fs';
import { commands } from '../pkg/cli/cli/commands';
import { DEFAULTS } from '../src/settings';

const README = readFileSync('README.md', 'utf8');

/** The rows of the table below a heading, each as its cells. */
function table(heading: string, text = README): string[][] {
  const section = text.slice(text.indexOf(`\n## ${heading}\n`)).slice(1);
  const end = section.indexOf('\n## ');
  return section
    .slice(0, end < 0 ? undefined : end)
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
}

function settingAt(path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (at, key) =>
        typeof at === 'object' && at !== null ? new Map<string, unknown>(Object.entries(at)).get(key) : undefined,
      DEFAULTS,
    );
}

test.each(table('Settings'))('the setting %s is there, with the default that the README names', (keys, value = '') => {
  const shown = value.replace(/`/g, '');
  for (const [, key = ''] of keys.matchAll(/`([^`]+)`/g)) {
    // One that is absent at first stands in a group that is there.
    expect(settingAt(shown === '' ? key.replace(/\.[^.]+$/, '') : key)).toBeDefined();
    if (shown !== '' && !shown.includes('…') && shown !== 'English') expect(settingAt(key)).toEqual(JSON.parse(shown));
  }
});

test.each([
  ['Command line', README],
  ['Commands', readFileSync('pkg/cli/README.md', 'utf8')],
])('the commands below "%s" are those of the command line', (heading, text) => {
  expect(table(heading, text).map(([cell = '']) => cell.replace(/`/g, ''))).toEqual(
    commands.map(({ name, operand }) => `${name} ${operand}`),
  );
});

test.each([...README.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, file = '']) => file))(
  'the picture %s is there, and no larger than a page of the directory bears',
  (file) => {
    expect(statSync(file).size).toBeLessThanOrEqual(2 * 1024 * 1024);
  },
);
