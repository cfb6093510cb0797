import type { Page } from './document';
import { isSameText, LIST_FILE, listText, printOf, readList, type FileList } from './file-list';

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

/** A folder that is written to. Rejects with a `VaultError` when the host cannot do what it is asked. */
export interface ExportFolder {
  /** The text of a file; null where nothing has the name. */
  read(path: string): Promise<string | null>;
  /** Writes a file and the folders above it, whole or not at all. */
  write(path: string, text: string): Promise<void>;
  remove(path: string): Promise<void>;
}

/** What has to be done so that a folder holds an export. */
export interface WritePlan {
  readonly write: readonly Page[];
  /** Files of an earlier export that nobody has changed, and that are not part of it any more. */
  readonly remove: readonly string[];
  /** The list of files as it is to be in the end. */
  readonly list: FileList;
  /** As the folder has it now. */
  readonly before: string | null;
  /** What stands there now of ours, too. */
  readonly known: FileList;
}

/** A file that bars the way: something of that name is there that no export wrote, or that was changed since. */
export interface ForeignFile {
  readonly foreign: string;
}

/** Works out what to write. Nothing is written, and nothing may be where a file is somebody else's. */
export async function planFiles(files: readonly Page[], folder: ExportFolder): Promise<WritePlan | ForeignFile> {
  const before = await folder.read(LIST_FILE);
  const known = before === null ? new Map<string, ReadonlySet<string>>() : readList(before);
  if (known === null) return { foreign: LIST_FILE };
  const write: Page[] = [];
  for (const file of files) {
    const text = await folder.read(file.path);
    if (text !== null && isSameText(text, file.text)) continue;
    if (text !== null && known.get(file.path)?.has(printOf(text)) !== true) return { foreign: file.path };
    write.push(file);
  }
  const list = new Map(files.map(({ path, text }) => [path, new Set([printOf(text)])]));
  return { write, remove: await unwanted(known, list, folder), list, before, known };
}

async function unwanted(known: FileList, list: FileList, folder: ExportFolder): Promise<string[]> {
  const remove: string[] = [];
  for (const [path, prints] of known) {
    if (list.has(path)) continue;
    const text = await folder.read(path);
    if (text !== null && prints.has(printOf(text))) remove.push(path);
  }
  return remove;
}

/**
 * Carries a plan out. Whenever it is cut off, the list knows both what stood there and what was to: the next export
 * goes on from there.
 *
 * @param step called after each file; false stops
 * @returns false where it was stopped
 */
export async function writeFiles(
  { write, remove, list, before, known }: WritePlan,
  folder: ExportFolder,
  step: (done: number, total: number) => boolean | Promise<boolean> = () => true,
): Promise<boolean> {
  const total = write.length + remove.length;
  if (total > 0) await folder.write(LIST_FILE, listText(joined(known, list)));
  let done = 0;
  for (const { path, text } of write) {
    await folder.write(path, text);
    if (!(await step(++done, total))) return false;
  }
  for (const path of remove) {
    await folder.remove(path);
    if (!(await step(++done, total))) return false;
  }
  const after = listText(list);
  if (total > 0 || before === null || !isSameText(before, after)) await folder.write(LIST_FILE, after);
  return true;
}

function joined(a: FileList, b: FileList): FileList {
  const both = new Map<string, Set<string>>();
  for (const [path, prints] of [...a, ...b]) both.set(path, new Set([...(both.get(path) ?? []), ...prints]));
  return both;
}
