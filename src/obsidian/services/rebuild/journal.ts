import type { IndexChange } from '../../../core/index-notes/rebuild';
import { VaultError, type NoteStore } from '../../../core/vault';
import type { DeviceStore } from '../storage/device-store';

/** What an undo did. */
export interface Undone {
  readonly restored: readonly string[];
  /** Notes that were changed since, or cannot be written: they are left. */
  readonly left: readonly string[];
}

/** The table of the device's store that holds the notes of the last rebuild by their paths. */
export const JOURNAL_TABLE = 'last-rebuild';

/** Remembers the last rebuild on this device, to take it back. */
export class Journal {
  private last: readonly IndexChange[] | null = null;

  constructor(private readonly device: DeviceStore) {}

  /** A rebuild that wrote nothing leaves the one before to be taken back. */
  async remember(changes: readonly IndexChange[]): Promise<void> {
    if (changes.length === 0) return;
    this.last = changes;
    await this.device.clear(JOURNAL_TABLE);
    await this.device.put(
      JOURNAL_TABLE,
      changes.map(({ path, before, after }) => [path, { before, after }] as const),
    );
  }

  /** Gives each note the text it had before, unless it was changed since. New notes are removed. Null when there is nothing to take back. */
  async undo(store: NoteStore): Promise<Undone | null> {
    const last = this.last ?? (await this.stored());
    if (last.length === 0) return null;
    const restored: string[] = [];
    const left: string[] = [];
    for (const change of last) ((await undoOne(change, store)) ? restored : left).push(change.path);
    this.last = [];
    await this.device.clear(JOURNAL_TABLE);
    return { restored, left };
  }

  private async stored(): Promise<IndexChange[]> {
    return Array.from(await this.device.all(JOURNAL_TABLE), ([path, stored]) => changeOf(path, stored)).flatMap(
      (change) => change ?? [],
    );
  }
}

function changeOf(path: string, stored: unknown): IndexChange | null {
  if (typeof stored !== 'object' || stored === null || !('before' in stored) || !('after' in stored)) return null;
  const { before, after } = stored;
  return typeof after === 'string' && (before === null || typeof before === 'string') ? { path, before, after } : null;
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
