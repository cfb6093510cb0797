// The files of a project, the folder that a script is run in, that a release depends on.
import { readFile, writeFile } from 'node:fs/promises';

const JSON_FILES = ['manifest.json', 'versions.json', 'package.json', 'pkg/cli/package.json', 'package-lock.json'];

/** What cannot go on, in one line for a person. */
export class Problem extends Error {}

async function readJson(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Problem(`${file} cannot be read: ${error.message}`);
  }
}

export async function readProject() {
  const [manifest, versions, root, cli, lock] = await Promise.all(JSON_FILES.map(readJson));
  return { manifest, versions, root, cli, lock, changelog: await readFile('CHANGELOG.md', 'utf8') };
}

/** Writes a JSON file with the indentation that it has. */
async function writeJson(file, value) {
  const indent = /\n([ \t]+)"/.exec(await readFile(file, 'utf8'))?.[1] ?? '  ';
  await writeFile(file, `${JSON.stringify(value, null, indent)}\n`);
}

export async function writeProject({ manifest, versions, root, cli, lock, changelog }) {
  const values = [manifest, versions, root, cli, lock];
  for (const [i, file] of JSON_FILES.entries()) await writeJson(file, values[i]);
  await writeFile('CHANGELOG.md', changelog);
}

/** Every place that names the version, with what it names. */
export function versionsNamed({ manifest, root, cli, lock }) {
  return {
    'manifest.json': manifest.version,
    'package.json': root.version,
    'pkg/cli/package.json': cli.version,
    'package-lock.json': lock.version,
    'package-lock.json, the project': lock.packages?.['']?.version,
    'package-lock.json, pkg/cli': lock.packages?.['pkg/cli']?.version,
  };
}

export function withVersion(version, { manifest, versions, root, cli, lock, changelog }) {
  const packages = Object.fromEntries(
    Object.entries(lock.packages).map(([name, entry]) => [
      name,
      name === '' || name === 'pkg/cli' ? { ...entry, version } : entry,
    ]),
  );
  return {
    manifest: { ...manifest, version },
    versions,
    root: { ...root, version },
    cli: { ...cli, version },
    lock: { ...lock, version, packages },
    changelog,
  };
}
