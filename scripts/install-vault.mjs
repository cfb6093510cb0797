// Puts the built plugin into a vault: `npm run install:vault -- PATH`.
import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const [vault, ...rest] = process.argv.slice(2);
const root = path.resolve(import.meta.dirname, '..');

function fail(message, exitCode) {
  console.error(message);
  process.exit(exitCode);
}

if (vault === undefined || rest.length > 0) fail('Usage: npm run install:vault -- PATH-OF-THE-VAULT', 2);
const isFolder = await stat(vault).then(
  (found) => found.isDirectory(),
  () => false,
);
if (!isFolder) fail(`There is no folder ${vault}. Name the folder that holds your notes.`, 3);
const configFolder = '.obsidian';
const isVault = await stat(path.join(vault, configFolder)).then(
  (found) => found.isDirectory(),
  () => false,
);
if (!isVault) fail(`${vault} has no folder ${configFolder}: open it in Obsidian once, then run this again.`, 3);

const built = spawnSync(process.execPath, ['esbuild.config.mjs', 'production'], { cwd: root, stdio: 'inherit' });
if (built.status !== 0) fail('The plugin could not be built. Run "npm ci" first.', 1);

const { id, name, version } = JSON.parse(await readFile(path.join(root, 'manifest.json'), 'utf8'));
const folder = path.join(vault, configFolder, 'plugins', id);
await mkdir(folder, { recursive: true });
for (const file of ['main.js', 'manifest.json', 'styles.css']) {
  await copyFile(path.join(root, file), path.join(folder, file)).catch((error) => {
    if (file !== 'styles.css' || error.code !== 'ENOENT') throw error;
  });
}
console.log(`${name} ${version} is in ${folder}.`);
console.log(
  'In Obsidian: Settings → Community plugins → reload the list, then switch it on. Settings that were there are kept.',
);
