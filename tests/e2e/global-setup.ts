import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';
import { buildBundle } from '../workbench/server/bundle';
import { browserArguments, findBrowser, variable } from '../workbench/server/find-browser';
import { shared } from './shared';

declare global {
  var workbenchBrowser: BrowserServer | undefined;
}

async function launch(): Promise<string> {
  const executablePath = findBrowser();
  if (executablePath === null)
    throw new Error(`No browser was found. \`npm run setup:browser\` gets one; ${variable} may name one.`);
  const server = await chromium.launchServer({ executablePath, headless: true, args: browserArguments });
  globalThis.workbenchBrowser = server;
  return server.wsEndpoint();
}

/** Builds the plugin and the page once for all tests, and starts the one browser that they share. */
export default async function setUp(): Promise<void> {
  const built = spawnSync(process.execPath, ['esbuild.config.mjs', 'production'], { encoding: 'utf8' });
  if (built.status !== 0)
    console.error(`The plugin could not be built; tests use the last one that could.\n${built.stderr}`);
  await mkdir(shared.bundle, { recursive: true });
  for (const [file, content] of await buildBundle()) await writeFile(path.join(shared.bundle, file), content);
  try {
    process.env[shared.browser] = await launch();
  } catch (error) {
    process.env[shared.problem] = error instanceof Error ? error.message : String(error);
  }
}
