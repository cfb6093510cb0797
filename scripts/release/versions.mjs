// Versions as the directory has them: three numbers, no `v`.
const THREE_NUMBERS = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;

export const isVersion = (text) => typeof text === 'string' && THREE_NUMBERS.test(text);

/** Below zero where `a` is the older one. */
export function compareVersions(a, b) {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const at = left.findIndex((number, i) => number !== right[i]);
  return at < 0 ? 0 : left[at] - right[at];
}

/**
 * What versions.json says a version of the plugin needs: the entry of the newest version up to it, for a version that
 * needs what the one before needed has no entry of its own.
 */
export function neededBy(version, versions) {
  const known = Object.keys(versions).filter((key) => isVersion(key) && compareVersions(key, version) <= 0);
  return versions[known.sort(compareVersions).at(-1)];
}
