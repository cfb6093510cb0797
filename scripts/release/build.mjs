// Builds what git has, in a folder of its own.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Problem } from './project.mjs';

export const RELEASE_FILES = ['main.js', 'manifest.json', 'styles.css'];

function run(command, args, options) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status !== 0) throw new Problem(`"${[command, ...args].join(' ')}" failed: ${error?.message ?? stderr.trim()}`);
  return stdout;
}

export const git = (...args) => run('git', args, {});

/**
 * The three files, built from what git has. The name is a part of the folder's, so that two builds stand in different
 * ones.
 */
async function buildIn(name) {
  const folder = await mkdtemp(path.join(tmpdir(), `topic-atlas-${name}-`));
  try {
    git('checkout-index', '--all', `--prefix=${folder.replaceAll('\\', '/')}/`);
    const modules = path.resolve('node_modules');
    if (existsSync(modules)) await symlink(modules, path.join(folder, 'node_modules'), 'junction');
    // By the shell, for on Windows npm is a script.
    run('npm run build', [], { cwd: folder, shell: true });
    const read = (file) => readFile(path.join(folder, file)).catch(() => Buffer.alloc(0));
    return Object.fromEntries(await Promise.all(RELEASE_FILES.map(async (file) => [file, await read(file)])));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Builds in two folders, one after the other; a build that depends on where or when it is made is refused. */
export async function buildTwice() {
  const first = await buildIn('build');
  const second = await buildIn('the-same-build-elsewhere');
  const differing = RELEASE_FILES.filter((file) => !first[file].equals(second[file]));
  if (differing.length > 0) throw new Problem(`Two builds in two folders differ: ${differing.join(', ')}.`);
  return first;
}
