import type { Note } from '../notes/note';
import { folderOf } from '../notes/paths';
import { gathered, type Steps } from '../steps';
import { HOME } from './names';
import { topicOfMap } from './sources/maps';

/** Where index notes lie among others. */
class IndexPlaces {
  /** How many more notes without an index than with one a folder has, with those below it. */
  private readonly surplus = new Map<string, number>();
  private readonly homes = new Set<string>();

  add({ path, indexOf }: Note): void {
    if (indexOf === HOME) this.homes.add(folderOf(path));
    const one = indexOf === null ? 1 : -1;
    for (const folder of foldersOf(path)) this.surplus.set(folder, (this.surplus.get(folder) ?? 0) + one);
  }

  /**
   * Whether an index stands in a page of the person's own, which shows topics as it did before: else its topic might be
   * gone as soon as its index is written. Such a page lies in a folder of notes, or elsewhere than below the home
   * index, where those are that were written for the index alone; what somebody adds to the properties of these makes
   * them none.
   */
  isOwnPage(note: Note): boolean {
    if ((this.surplus.get(folderOf(note.path)) ?? 0) >= 0) return true;
    const isTold = this.homes.size > 0 && !this.homes.has('');
    if (isTold) return !foldersOf(note.path).some((folder) => this.homes.has(folder));
    return note.tags.length > 0 || topicOfMap(note) !== null;
  }
}

export function indexPlaces(notes: readonly Note[]): Steps<IndexPlaces> {
  return gathered(new IndexPlaces(), notes, (places, note) => places.add(note));
}

/** The folder of a note and those above it, but for the top of the vault, unless it lies there. */
function foldersOf(path: string): string[] {
  const folders = [folderOf(path)];
  for (let above = folderOf(folders[0] ?? ''); above !== ''; above = folderOf(above)) folders.push(above);
  return folders;
}
