// Gets a browser for the end-to-end tests where there is none: `npm run setup:browser`. Says what it does.
import { spawnSync } from 'node:child_process';
import { load } from './load.mjs';

const { findBrowser, variable } = await load('tests/workbench/server/find-browser.ts');
const works = (command, args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

function run(command, args) {
  console.log(`> ${[command, ...args].join(' ')}`);
  return (
    spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
      .status === 0
  );
}

/**
 * From Debian's packages, where this account may install some. The fonts have what pictures need beyond the app's own:
 * Chinese characters and emoji.
 */
function fromPackages() {
  if (process.platform !== 'linux' || !works('apt-get', ['--version'])) return;
  const isRoot = process.getuid() === 0;
  if (!isRoot && !works('sudo', ['-n', 'true'])) return;
  const [command, ...args] = isRoot ? ['apt-get'] : ['sudo', 'apt-get'];
  console.log("No browser was found. Installing Chromium from the system's packages.");
  if (run(command, [...args, 'update']))
    run(command, [
      ...args,
      'install',
      '-y',
      '--no-install-recommends',
      'chromium',
      'fonts-noto-cjk',
      'fonts-noto-color-emoji',
    ]);
}

function fromPlaywright() {
  console.log("Downloading Playwright's own Chromium.");
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
}

try {
  for (const get of [fromPackages, fromPlaywright]) if (findBrowser() === null) get();
  const found = findBrowser();
  if (found === null)
    throw new Error(`There is still no browser. Install Chromium or Chrome, or set ${variable} to one.`);
  console.log(`The tests will use ${found}.`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
