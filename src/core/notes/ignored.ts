import { fold } from '../text/fold';
import { folderKey, folderOf } from './paths';
import { propertyOf, textsOf, type Properties } from './properties';

/** Folders whose notes are never listed. Case and Unicode form do not matter; subfolders count too. */
export interface IgnoredFolders {
  /** A name means every folder of that name, a path just that folder. */
  readonly templateFolders: readonly string[];
  /** Paths from the top of the vault. The top itself cannot be excluded. */
  readonly excludedFolders: readonly string[];
}

export const DEFAULT_TEMPLATE_FOLDERS: readonly string[] = ['templates', '_templates', 'template', '_template'];

/** Tells whether a path lies in one of the folders. */
export function folderFilter({ templateFolders, excludedFolders }: IgnoredFolders): (path: string) => boolean {
  const templates = templateFolders.map(folderKey).filter((key) => key !== '');
  const names = templates.filter((key) => !key.includes('/')).map((key) => `/${key}/`);
  const paths = [
    ...templates.filter((key) => key.includes('/')),
    ...excludedFolders.map(folderKey).filter((key) => key !== ''),
  ].map((key) => `/${key}/`);
  if (names.length + paths.length === 0) return () => false;
  return (path) => {
    const folder = folderOf(path);
    if (folder === '') return false;
    const key = `/${fold(folder)}/`;
    return names.some((name) => key.includes(name)) || paths.some((start) => key.startsWith(start));
  };
}

/** A note's own `topic-atlas: ignore`. */
export function asksToBeIgnored(properties: Properties): boolean {
  return textsOf(propertyOf(properties, 'topic-atlas')).some((text) => text.toLowerCase() === 'ignore');
}
