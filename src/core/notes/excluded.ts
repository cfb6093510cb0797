import { folderFilter } from './ignored';
import { folderKey } from './paths';

/** Tells whether a vault path is one of those that are left out. */
export type PathFilter = (path: string) => boolean;

/** The files that the user has the app leave out of its lists, and those that its templates are. */
export interface ExcludedFiles {
  readonly filter: PathFilter;
  /** Entries of the list that are no regular expression, as they stand there: the app passes them over. */
  readonly broken: readonly string[];
}

/** Where in the app's configuration folder the list is kept, and where the folders of templates are named. */
export const EXCLUDED_LIST: SettingPlace = { file: 'app.json', key: 'userIgnoreFilters' };
export const TEMPLATE_FOLDERS: readonly SettingPlace[] = [
  { file: 'templates.json', key: 'folder' },
  { file: 'plugins/templater-obsidian/data.json', key: 'templates_folder' },
];

export interface SettingPlace {
  readonly file: string;
  readonly key: string;
}

export const NOTHING_EXCLUDED: ExcludedFiles = { filter: () => false, broken: [] };

/**
 * Reads the app's list of excluded files as the app does. An entry between two slashes is a regular expression that is
 * looked for anywhere in a path, any other one is how a path begins; case does not matter.
 *
 * @param templateFolders paths of the folders that the app, or a plugin of it, makes notes from
 */
export function excludedFiles(list: unknown, templateFolders: readonly unknown[] = []): ExcludedFiles {
  const entries = (Array.isArray(list) ? list : [])
    .flatMap((entry: unknown) => (typeof entry === 'string' ? entry.trim() : []))
    .filter((entry) => entry !== '');
  const folders = templateFolders.flatMap((folder) =>
    typeof folder === 'string' && folderKey(folder) !== '' ? folder : [],
  );
  if (entries.length + folders.length === 0) return NOTHING_EXCLUDED;
  const broken: string[] = [];
  const patterns = entries.flatMap((entry) => {
    const pattern = patternOf(entry);
    if (pattern === null) broken.push(entry);
    return pattern ?? [];
  });
  const isTemplate = folderFilter({ templateFolders: [], excludedFolders: folders });
  return { filter: (path) => patterns.some((pattern) => pattern.test(path)) || isTemplate(path), broken };
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
