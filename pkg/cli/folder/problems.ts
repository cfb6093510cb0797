import { codeOf, messageOf, problemOf } from '../../../src/core/system-errors';
import { VaultError } from '../../../src/core/vault';

/**
 * What the folder holds that could not be used as a person would expect. `path` is the path in the vault.
 * An `unreadable` note is known by name alone, as is an `evicted` one, which is in the cloud and not on this device; an
 * `unreadable-folder` and what is in it is not known at all; a `circle` is a symbolic link to a folder around the vault
 * or around another linked folder, which is not followed; an `odd-name` cannot be told from another file's, or cannot
 * be a path of the app; `bad-config` is a settings file of the app that is not used, `bad-filter` an entry in its list
 * of excluded files.
 */
export interface Notice {
  readonly kind: 'unreadable' | 'evicted' | 'unreadable-folder' | 'circle' | 'odd-name' | 'bad-config' | 'bad-filter';
  readonly path: string;
  /** What the system says, for those who look closer; or the entry. */
  readonly detail?: string;
}

export { codeOf };

/** An error that the system might have given. */
export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** In a word, without a path: for those who look closer. */
export function detailOf(error: unknown): string {
  return codeOf(error) ?? messageOf(error);
}

/** What the system's error means for a note of the vault. An error of anybody else's is handed back as it is. */
export function vaultError(error: unknown, path: string): unknown {
  const code = codeOf(error);
  return code === undefined ? error : new VaultError(problemOf(error), path, code);
}
