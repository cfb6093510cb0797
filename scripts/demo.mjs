// Rebuilds the topic indexes of a copy of the sample vault, or of yours, and shows them: `npm run demo -- [PATH]
// [--write] [--open]`.
import { spawnSync } from 'node:child_process';
import { constants, cp, lstat, mkdtemp, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

const root = path.resolve(import.meta.dirname, '..');
const USAGE = 'Usage: npm run demo -- [PATH-OF-A-VAULT] [--write] [--open]';
const SKIPPED = new Set(['.git', '.trash', 'node_modules']);
const LINES_SHOWN = 60;

function fail(message, exitCode) {
  console.error(message);
  process.exit(exitCode);
}

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { write: { type: 'boolean' }, open: { type: 'boolean' } },
    });
    if (positionals.length > 1) fail(USAGE, 2);
    if (values.write && positionals.length === 0) fail(`--write needs the path of your vault.\n${USAGE}`, 2);
    return {
      vault: positionals[0] ?? path.join(root, 'examples/ml-notes'),
      write: values.write === true,
      open: values.open === true,
    };
  } catch (error) {
    return fail(`${error.message}\n${USAGE}`, 2);
  }
}

/** A copy that may be changed. Symbolic links stay behind: they lead to the original. */
async function copyOf(vault) {
  const copy = path.join(await mkdtemp(path.join(tmpdir(), 'topic-atlas-demo-')), path.basename(vault));
  await cp(vault, copy, {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
    filter: async (source) => {
      const found = await lstat(source);
      return !SKIPPED.has(path.basename(source)) && (found.isFile() || found.isDirectory());
    },
  });
  return copy;
}

function run(command, args) {
  const { status } = spawnSync(process.execPath, [command, ...args], { cwd: root, stdio: 'inherit' });
  return status ?? 1;
}

/** The index notes of a vault by the path of their topic. */
async function indexNotes(vault) {
  const found = new Map();
  for (const entry of await readdir(vault, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.md')) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const text = await readFile(file, 'utf8');
    const topic = /^---\r?\n(?:[^\n]*\n)*?topic-index: *"?([^"\r\n]+)/.exec(text.slice(0, 2000))?.[1];
    if (topic !== undefined) found.set(topic, { file, text });
  }
  return found;
}

function show(vault, { file, text }) {
  const lines = text.split('\n');
  const rest = lines.length - LINES_SHOWN;
  const [dim, bold, plain] = process.stdout.isTTY ? ['\u001b[2m', '\u001b[1m', '\u001b[0m'] : ['', '', ''];
  const styled = (line) =>
    /^<!--|^---$/.test(line) ? dim + line + plain : /^#/.test(line) ? bold + line + plain : line;
  console.log(
    `\n${dim}── ${path.relative(vault, file)} ${'─'.repeat(Math.max(3, 70 - path.relative(vault, file).length))}${plain}\n`,
  );
  console.log(lines.slice(0, LINES_SHOWN).map(styled).join('\n').trimEnd());
  if (rest > 1) console.log(`${dim}… and ${rest} more lines${plain}`);
}

const { vault, write, open } = options();
if (
  !(await stat(vault).then(
    (found) => found.isDirectory(),
    () => false,
  ))
)
  fail(`There is no folder ${vault}. Name the folder that holds your notes.`, 3);
if (run('esbuild.config.mjs', ['production']) !== 0) fail('The project could not be built. Run "npm ci" first.', 1);

const place = write ? path.resolve(vault) : await copyOf(await realpath(vault));
console.log(write ? `Your vault: ${place}` : `A copy, yours to look at: ${place}`);
const exitCode = run('dist/cli.mjs', ['rebuild', place]);
if (exitCode > 1) process.exit(exitCode);

const notes = await indexNotes(place);
const home = notes.get('/');
notes.delete('/');
const [topic] = [...notes.values()].sort((a, b) => b.text.split('\n- ').length - a.text.split('\n- ').length);
for (const note of [home, topic]) if (note !== undefined) show(place, note);
if (open) await (await import('./demo-open.mjs')).open(place);
