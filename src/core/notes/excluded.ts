/** Tells whether a vault path is one of those that are left out. */
export type PathFilter = (path: string) => boolean;

/** The files that the user has the app leave out of its lists. */
export interface ExcludedFiles {
  readonly filter: PathFilter;
  /** Entries of the list that are no regular expression, as they stand there: the app passes them over. */
  readonly broken: readonly string[];
}

/** The key in the app's `app.json` that holds the list. */
export const EXCLUDED_KEY = 'userIgnoreFilters';

export const NOTHING_EXCLUDED: ExcludedFiles = { filter: () => false, broken: [] };

/**
 * Reads the app's list of excluded files as the app does. An entry between two slashes is a regular expression that is
 * looked for anywhere in a path, any other one is how a path begins; case does not matter.
 */
export function excludedFiles(list: unknown): ExcludedFiles {
  const entries = (Array.isArray(list) ? list : [])
    .flatMap((entry: unknown) => (typeof entry === 'string' ? entry.trim() : []))
    .filter((entry) => entry !== '');
  if (entries.length === 0) return NOTHING_EXCLUDED;
  const broken: string[] = [];
  const patterns = entries.flatMap((entry) => {
    const pattern = patternOf(entry);
    if (pattern === null) broken.push(entry);
    return pattern ?? [];
  });
  return { filter: (path) => patterns.some((pattern) => pattern.test(path)), broken };
}

function patternOf(entry: string): RegExp | null {
  if (entry.length < 3 || !entry.startsWith('/') || !entry.endsWith('/'))
    return new RegExp(`^${entry.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}`, 'i');
  try {
    return new RegExp(entry.slice(1, -1), 'i');
  } catch {
    return null;
  }
}
