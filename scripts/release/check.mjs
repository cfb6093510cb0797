// What the directory, and those who read the changelog, expect of a release. Each check answers with its problems.
import { sectionOf, UNRELEASED } from './changelog.mjs';
import { versionsNamed } from './project.mjs';
import { compareVersions, isVersion, neededBy } from './versions.mjs';

/**
 * What the directory's own limits leave unsaid. Of the script a sixth is words of eleven languages and a fifth what reads
 * cards in them; one that grows beyond this has taken in something that it should not hold.
 */
const MOST_BYTES = { 'main.js': 1200 * 1024, 'styles.css': 100 * 1024, 'manifest.json': 4 * 1024 };
const KEYS = ['id', 'name', 'version', 'minAppVersion', 'description', 'author', 'isDesktopOnly'];
const MAY_HAVE = [...KEYS, 'authorUrl', 'fundingUrl'];

function checkManifest({ manifest }) {
  const problems = [
    ...KEYS.filter((key) => !(key in manifest)).map((key) => `has no ${key}`),
    ...Object.keys(manifest)
      .filter((key) => !MAY_HAVE.includes(key))
      .map((key) => `has the key ${key}, which the directory does not know`),
    ...['id', 'name', 'description']
      .filter((key) => /obsidian|plugin/i.test(String(manifest[key])))
      .map((key) => `has "obsidian" or "plugin" in its ${key}`),
  ];
  const description = String(manifest.description);
  if (!/^[A-Z][A-Za-z0-9\s.,!?'"-]{8,248}\.$/.test(description))
    problems.push(
      'has a description that is not 10 to 250 letters, digits and plain punctuation, from a capital to a full stop',
    );
  return problems.map((problem) => `manifest.json ${problem}.`);
}

function checkVersions(project) {
  const { version, minAppVersion } = project.manifest;
  if (!isVersion(version)) return [`manifest.json has the version ${version}, which is not three numbers.`];
  const needed = neededBy(version, project.versions);
  const later = Object.keys(project.versions).filter((key) => !isVersion(key) || compareVersions(key, version) > 0);
  return [
    ...Object.entries(versionsNamed(project))
      .filter(([, named]) => named !== version)
      .map(([place, named]) => `manifest.json has version ${version}, ${place} has ${named}.`),
    ...later.map((key) => `versions.json has ${key}, which is no version up to ${version}.`),
    ...(needed === minAppVersion
      ? []
      : [`manifest.json needs the app's version ${minAppVersion}, versions.json says ${needed} for ${version}.`]),
  ];
}

function checkChangelog({ manifest: { version }, changelog }) {
  return [
    ...(sectionOf(version, changelog) === '' ? [`CHANGELOG.md says nothing of ${version}.`] : []),
    ...(sectionOf(UNRELEASED, changelog) === '' ? [] : ['CHANGELOG.md has unreleased changes: "npm run bump" first.']),
  ];
}

function checkTag({ manifest: { version } }, tag) {
  if (tag === version) return [];
  const why = tag === `v${version}` ? ': the directory takes a tag without the v only' : '';
  return [`The tag ${tag} is not the version ${version}${why}.`];
}

/** What can be told before anything is built. `changes` are the lines of `git status`. */
export function checkProject(project, tag, changes) {
  return [
    ...checkVersions(project),
    ...checkTag(project, tag),
    ...checkManifest(project),
    ...checkChangelog(project),
    ...(changes.length === 0 ? [] : [`The work tree has changes: ${changes.join(', ')}.`]),
  ];
}

/** The files of a release, by name. */
export function checkFiles(files) {
  const sizes = Object.entries(MOST_BYTES).flatMap(([name, most]) => {
    const { length = 0 } = files[name] ?? {};
    if (length === 0) return [`The build made no ${name}.`];
    return length > most ? [`${name} has ${length} bytes, more than ${most}.`] : [];
  });
  const script = String(files['main.js'] ?? '');
  return [
    ...sizes,
    ...(script.includes('sourceMappingURL') ? ['main.js has a source map: it is no production build.'] : []),
    ...(/\bconsole\.log\(/.test(script) ? ['main.js calls console.log.'] : []),
    ...(/\beval\(|\bnew Function\(/.test(script) ? ['main.js makes code from text.'] : []),
  ];
}
