import { chromium } from 'playwright-core';
import { startWorkbench, type Workbench, type WorkbenchOptions } from '../e2e/workbench';
import { buildBundle, type Bundle } from '../workbench/server/bundle';
import { browserArguments, findBrowser } from '../workbench/server/find-browser';

let bundle: Promise<Bundle> | null = null;

/** Opens the built plugin in the workbench, in a browser of its own, for what is measured there. */
export async function inWorkbench<T>(
  options: WorkbenchOptions,
  measure: (workbench: Workbench) => Promise<T>,
): Promise<T> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error('There is no browser to measure in. `npm run setup:browser` gets one.');
  bundle ??= buildBundle();
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const workbench = await startWorkbench(browser, await bundle, { ...options, watchLeaks: false });
    try {
      return await measure(workbench);
    } finally {
      await workbench.close();
    }
  } finally {
    await browser.close();
  }
}
