// Runs the project's TypeScript from a script: bundles one module and imports it.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const root = path.resolve(import.meta.dirname, '..');

/**
 * What the module at `entry`, a path in the project, exports. The script works in the project's folder from then on.
 */
export async function load(entry) {
  process.chdir(root);
  const outfile = path.join(root, 'node_modules/.cache/topic-atlas/scripts', `${path.basename(entry, '.ts')}.mjs`);
  await esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
