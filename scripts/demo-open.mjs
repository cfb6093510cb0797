// The second half of `npm run demo -- --open`: shows a vault in the workbench.
import { spawn } from 'node:child_process';
import { load } from './load.mjs';

const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

/** Hands the address to the person's browser, if there is a screen to show it on. */
function show(url) {
  const onScreen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!onScreen) return;
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

/** Serves the vault until Ctrl+C. What is edited is written to `vault`. */
export async function open(vault) {
  const { start } = await load('tests/workbench/server/start.ts');
  const { url } = await start({ vault, plugins: [process.cwd()] });
  console.log(`\nThe vault is open at ${url} - open this address in a browser. Ctrl+C ends it.`);
  show(url);
}
