import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'esbuild';

/** What the app hands out to plugins besides its own API. */
const NAMES = [
  '@codemirror/autocomplete',
  '@codemirror/collab',
  '@codemirror/commands',
  '@codemirror/language',
  '@codemirror/lint',
  '@codemirror/search',
  '@codemirror/state',
  '@codemirror/view',
  '@lezer/common',
  '@lezer/highlight',
  '@lezer/lr',
];

/** Those that are installed here: the page has them, and what is not installed throws with its name. */
export function installedModules(): string[] {
  const { resolve } = createRequire(path.resolve('package.json'));
  return NAMES.filter((name) => {
    try {
      return resolve(name) !== '';
    } catch {
      return false;
    }
  });
}

/** The module `virtual:app-modules`: them all by name. */
export const appModules: Plugin = {
  name: 'app-modules',
  setup(build) {
    build.onResolve({ filter: /^virtual:app-modules$/ }, () => ({ path: 'app-modules', namespace: 'app-modules' }));
    build.onLoad({ filter: /.*/, namespace: 'app-modules' }, () => {
      const names = installedModules();
      const imports = names.map((name, at) => `import * as m${at} from ${JSON.stringify(name)};`);
      const entries = names.map((name, at) => `${JSON.stringify(name)}: m${at}`);
      return {
        contents: `${imports.join('\n')}\nexport default {${entries.join(', ')}};`,
        resolveDir: path.resolve('.'),
      };
    });
  },
};
