/** Why pages cannot stand in a folder: they would be notes of the vault, or stand among the files of a program. */
export type PlaceProblem = 'in-vault' | 'theirs';

/** Hidden folders that other programs keep their own files in. */
const THEIRS: readonly string[] = ['.git', '.trash'];

/**
 * Whether pages may stand in a folder of the vault: the app must not show it.
 *
 * @param parts the names in its path
 * @param configFolder where the app keeps its settings; null where there is no such folder
 */
export function problemOfPlace(parts: readonly string[], configFolder: string | null): PlaceProblem | null {
  if (!parts.some((part) => part.startsWith('.'))) return 'in-vault';
  const isConfig = configFolder !== null && `${parts.join('/')}/`.startsWith(`${configFolder}/`);
  return isConfig || parts.some((part) => THEIRS.includes(part.toLowerCase())) ? 'theirs' : null;
}
