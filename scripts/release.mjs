// Makes and checks a release: `npm run release [-- --dry-run] [--tag TAG]`. With --dry-run nothing is tagged.
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildTwice, git } from './release/build.mjs';
import { sectionOf } from './release/changelog.mjs';
import { checkFiles, checkProject } from './release/check.mjs';
import { Problem, readProject } from './release/project.mjs';

const OUT = 'dist/release';

function options() {
  try {
    return parseArgs({ options: { 'dry-run': { type: 'boolean' }, tag: { type: 'string' } } }).values;
  } catch (error) {
    console.error(`${error.message}\nUsage: npm run release [-- --dry-run] [--tag TAG]`);
    return process.exit(2);
  }
}

async function write(files, notes) {
  await mkdir(OUT, { recursive: true });
  console.log('Two builds in two folders are equal:');
  for (const [name, bytes] of Object.entries(files)) {
    await writeFile(path.join(OUT, name), bytes);
    console.log(`${createHash('sha256').update(bytes).digest('hex')}  ${OUT}/${name}  ${bytes.length} bytes`);
  }
  await writeFile(path.join(OUT, 'notes.md'), `${notes}\n`);
}

async function release({ 'dry-run': isDryRun = false, tag }) {
  const project = await readProject();
  const { version } = project.manifest;
  const changes = git('status', '--porcelain').split('\n').filter(Boolean);
  const files = await buildTwice();
  await write(files, sectionOf(version, project.changelog));
  const problems = [...checkProject(project, tag ?? version, changes), ...checkFiles(files)];
  if (problems.length > 0) throw new Problem(`${version} cannot be released:\n${problems.join('\n')}`);
  if (isDryRun) return console.log(`${version} can be released. Nothing was tagged.`);
  git('tag', '--annotate', version, '--message', version);
  console.log(`The commit has the tag ${version}. "git push origin ${version}" makes the draft of the release.`);
}

try {
  await release(options());
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
