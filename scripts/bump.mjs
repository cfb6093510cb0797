// Names a new version wherever it stands, and gives it what was unreleased: `npm run bump -- X.Y.Z`.
import { released, sectionOf, UNRELEASED } from './release/changelog.mjs';
import { Problem, readProject, withVersion, writeProject } from './release/project.mjs';
import { compareVersions, isVersion, neededBy } from './release/versions.mjs';

function bumped(version, project) {
  const { manifest, versions, changelog } = project;
  if (!isVersion(version)) throw new Problem(`"${version}" is no version: three numbers, without a v.`);
  if (compareVersions(version, manifest.version) <= 0)
    throw new Problem(`${version} does not come after ${manifest.version}.`);
  if (sectionOf(UNRELEASED, changelog) === '')
    throw new Problem(`CHANGELOG.md has nothing under "## ${UNRELEASED}": say first what ${version} brings.`);
  const { minAppVersion } = manifest;
  return withVersion(version, {
    ...project,
    versions: neededBy(version, versions) === minAppVersion ? versions : { ...versions, [version]: minAppVersion },
    changelog: released(version, changelog),
  });
}

const [version, ...rest] = process.argv.slice(2);
if (version === undefined || rest.length > 0) {
  console.error('Usage: npm run bump -- X.Y.Z');
  process.exit(2);
}
try {
  await writeProject(bumped(version, await readProject()));
  console.log(
    `Everything names ${version} now. Look at the changes, commit them, then "npm run release -- --dry-run".`,
  );
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
