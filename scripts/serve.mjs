// Serves a folder of notes in the workbench: `node scripts/serve.mjs VAULT [--port N] [--plugin FOLDER] [--phone]
// [--dark]`. What is edited is written there.
import { parseArgs } from 'node:util';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { load } from './load.mjs';

const {
  values,
  positionals: [vault],
} = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string' },
    plugin: { type: 'string', multiple: true },
    phone: { type: 'boolean' },
    dark: { type: 'boolean' },
  },
});
if (vault === undefined) {
  console.error('Which vault? node scripts/serve.mjs VAULT [--port N] [--plugin FOLDER] [--phone] [--dark]');
  process.exit(2);
}
if (
  !(await stat(vault).then(
    (found) => found.isDirectory(),
    () => false,
  ))
) {
  console.error(`There is no folder ${vault}. Name the folder that holds the notes.`);
  process.exit(3);
}
const { start } = await load('tests/workbench/server/start.ts');
const { url } = await start({
  vault: path.resolve(vault),
  plugins: (values.plugin ?? ['.']).map((folder) => path.resolve(folder)),
  port: Number(values.port ?? 0),
  phone: values.phone === true,
  theme: values.dark ? 'dark' : 'system',
});
console.log(`The workbench is open at ${url} - Ctrl+C ends it.`);
