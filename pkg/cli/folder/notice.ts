/**
 * What the folder holds that could not be used as a person would expect. `path` is the path in the vault.
 * a `symlink` leads to notes that are not looked at; `unreadable` notes are known by name alone; an `unreadable-folder` and
 * what is in it is not known at all; an `odd-name` cannot be told from another file's, or cannot be a path of the app;
 * `bad-config` is a settings file of the app that is not used.
 */
export interface Notice {
  readonly kind: 'symlink' | 'unreadable' | 'unreadable-folder' | 'odd-name' | 'bad-config';
  readonly path: string;
  /** What the system says, for those who look closer. */
  readonly detail?: string;
}
