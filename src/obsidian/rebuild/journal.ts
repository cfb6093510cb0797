import type { IndexChange } from '../../core/index-notes/rebuild';
import { VaultError, type NoteStore } from '../../core/vault';

/** What an undo did. */
export interface Undone {
  readonly restored: readonly string[];
  /** Notes that were changed since, or cannot be written: they are left. */
  readonly left: readonly string[];
}

/** Remembers the last rebuild of this session, to take it back. */
export class Journal {
  private last: readonly IndexChange[] = [];

  get isEmpty(): boolean {
    return this.last.length === 0;
  }

  remember(changes: readonly IndexChange[]): void {
    if (changes.length > 0) this.last = changes;
  }

  /** Gives each note the text it had before, unless it was changed since. New notes are removed. */
  async undo(store: NoteStore): Promise<Undone> {
    const restored: string[] = [];
    const left: string[] = [];
    for (const change of this.last) (await undoOne(change, store) ? restored : left).push(change.path);
    this.last = [];
    return { restored, left };
  }
}

async function undoOne({ path, before, after }: IndexChange, store: NoteStore): Promise<boolean> {
  try {
    if ((await store.read(path)) !== after) return false;
    if (before === null) await store.remove(path);
    else return (await store.process(path, (text) => (text === after ? before : text))) === before;
    return true;
  } catch (error) {
    if (error instanceof VaultError) return false;
    throw error;
  }
}
