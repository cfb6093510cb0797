/** As the app tidies a path: single slashes, none at the ends, plain spaces, composed characters. The root is `/`. */
export function normalizePath(path: string): string {
  const tidy = path
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\\/]+/g, '/')
    .replace(/^\/+|\/+$/g, '');
  return tidy === '' ? '/' : tidy.normalize('NFC');
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** The folder that holds it; `/` at the top. */
export const parentOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '/');

/** Without the dot, lower case as the app keeps it. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot <= 0 || dot === name.length - 1 ? '' : name.slice(dot + 1).toLowerCase();
}

export function basenameOf(name: string): string {
  const extension = extensionOf(name);
  return extension === '' ? name : name.slice(0, -extension.length - 1);
}

export const joinPath = (folder: string, name: string): string =>
  folder === '/' || folder === '' ? name : `${folder}/${name}`;

/** Whether anything on the way is hidden: such paths are no part of the vault. */
export const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));
