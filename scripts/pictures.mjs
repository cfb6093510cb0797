// Takes the README's pictures from the sample vault: `npm run pictures [-- NAME] [--to FOLDER]`, all of them or those
// whose name has NAME in it.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { load } from './load.mjs';

const {
  values,
  positionals: [wanted],
} = parseArgs({ allowPositionals: true, options: { to: { type: 'string' } } });
const { takePictures } = await load('tests/e2e/pictures.ts');
const { status } = spawnSync(process.execPath, ['esbuild.config.mjs', 'production'], { stdio: 'inherit' });
try {
  if (status !== 0) throw new Error('The plugin could not be built, so there is nothing to take pictures of.');
  await takePictures(values.to ?? 'docs/pictures', wanted);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
