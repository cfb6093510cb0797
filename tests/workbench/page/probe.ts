import type { App, Plugin } from 'obsidian';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../../e2e/harness';

declare global {
  interface Window {
    /** What a plugin has in its hands, with the types that plugins are written against. */
    probe: {
      obsidian: typeof import('obsidian');
      plugin: Plugin & { settings?: unknown };
      app: App;
      require(name: string): unknown;
      userEnabled?: boolean;
    };
  }
}

/** A vault in the workbench with a plugin in it that does nothing but hand its API to the test. */
export function openProbe(
  vault: WorkbenchOptions['vault'] = {},
  options: Partial<WorkbenchOptions> = {},
): Promise<Workbench> {
  return openWorkbench({ vault, plugin: 'tests/workbench/fixtures/probe', ...options });
}
