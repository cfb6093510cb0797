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
