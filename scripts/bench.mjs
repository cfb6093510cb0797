// Runs tests/bench/NAME.bench.ts, or all of them: `npm run bench [-- NAME [arguments]]`.
import { readdir } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import esbuild from 'esbuild';

const [name, ...rest] = process.argv.slice(2);
const all = (await readdir('tests/bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length));
if (name !== undefined && !all.includes(name)) {
  console.error(`There is no bench "${name}". Known: ${all.join(', ')}.`);
  process.exit(2);
}
for (const bench of name === undefined ? all : [name]) {
  const outfile = path.resolve('node_modules/.cache/topic-atlas', `${bench}.bench.mjs`);
  await esbuild.build({
    entryPoints: [`tests/bench/${bench}.bench.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  console.log(`\n# ${bench}`);
  const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...rest], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
