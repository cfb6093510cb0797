/** How sync services name what stands for a file that is in the cloud and not on this device. */
interface Form {
  readonly before: string;
  readonly after: string;
}

/**
 * Only services that give the placeholder another name: of the others the file is there by its own name, and is brought
 * here when it is read. iCloud Drive, Nextcloud, ownCloud, OpenCloud, Resilio Sync.
 */
const FORMS: readonly Form[] = [
  { before: '.', after: '.icloud' },
  ...['.nextcloud', '.owncloud', '.opencloud', '.rslsf', '.rsls'].map((after) => ({ before: '', after })),
];

/** The name of the file that this one stands for; null for a file that is no placeholder. */
export function nameBehind(name: string): string | null {
  for (const { before, after } of FORMS) {
    if (!name.startsWith(before) || !name.endsWith(after)) continue;
    const behind = name.slice(before.length, -after.length);
    if (behind !== '' && !behind.startsWith('.')) return behind;
  }
  return null;
}

/** Names that a placeholder of this file may have. */
export function placeholdersOf(name: string): string[] {
  return FORMS.map(({ before, after }) => before + name + after);
}
