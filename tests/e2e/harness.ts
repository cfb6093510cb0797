import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { shared } from './shared';
import { startWorkbench, type Workbench, type WorkbenchOptions } from './workbench';

export type { Workbench, WorkbenchOptions };

let browser: Promise<Browser> | null = null;
const open = new Set<Workbench>();

async function connect(): Promise<Browser> {
  const endpoint = process.env[shared.browser];
  if (endpoint === undefined)
    throw new Error(
      process.env[shared.problem] ?? 'The browser was not started: run these tests through jest.config.cjs.',
    );
  return chromium.connect(endpoint);
}

/** The workbench's page, as the run's setup built it: files by their paths. */
export async function builtBundle(): Promise<Map<string, Uint8Array>> {
  const files = await readdir(shared.bundle);
  return new Map(
    await Promise.all(files.map(async (file) => [`/${file}`, await readFile(path.join(shared.bundle, file))] as const)),
  );
}

/** Opens a vault in the workbench. It is closed and checked when the test ends. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  browser ??= connect();
  const workbench = await startWorkbench(await browser, await builtBundle(), options);
  open.add(workbench);
  await workbench.load();
  return workbench;
}

afterEach(async () => {
  const problems: string[] = [];
  for (const workbench of open) problems.push(...(await workbench.close()));
  open.clear();
  expect(problems).toEqual([]);
});

afterAll(async () => {
  await (await browser?.catch(() => null))?.close();
  browser = null;
});
