/** A path as the app keeps it: `/` between the parts and none around them, plain spaces, NFC. */
export function normalizePath(path: string): string {
  return path
    .replace(/[\\/]+/g, '/')
    .replace(/^\//, '')
    .replace(/\/$/, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .normalize('NFC');
}

/** Whether this is the path of something inside a vault, as the app would write it, and visible there. */
export function isVaultPath(path: string): boolean {
  return (
    path !== '' &&
    path === normalizePath(path) &&
    !path.includes('\0') &&
    path.split('/').every((name) => !isHidden(name))
  );
}

/** The app shows nothing whose name begins with a dot; `.` and `..` are among them. */
export function isHidden(name: string): boolean {
  return name.startsWith('.');
}

const TEMPORARY = /^\.topic-atlas-[0-9a-f]{16}\.tmp$/;

/**
 * Name of a file that a note is written to before it takes the note's name. Hidden from the app, short enough for any
 * folder.
 */
export function temporaryName(random: string): string {
  return `.topic-atlas-${random}.tmp`;
}

export function isTemporaryName(name: string): boolean {
  return TEMPORARY.test(name);
}
