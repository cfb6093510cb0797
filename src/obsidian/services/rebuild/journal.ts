import type { IndexChange, SkippedNote } from '../../../core/index-notes/rebuild';
import { VaultError, type NoteStore } from '../../../core/vault';
import { Queue } from '../queue';
import type { DeviceStore } from '../storage/device-store';

/** What an undo did. */
export interface Undone {
  readonly restored: readonly string[];
  /** Those of them that were new, and are gone again. */
  readonly removed: readonly string[];
  /** Notes that somebody changed since: they are left. */
  readonly left: readonly string[];
  /** Notes that the host would not read or write. Another undo takes them back. */
  readonly refused: readonly SkippedNote[];
  /** Folders that were made for the notes that are gone again, the innermost first. */
  readonly folders: readonly string[];
}

/** The table of the device's store that holds the notes of the last rebuild by their paths. */
export const JOURNAL_TABLE = 'last-rebuild';

/**
 * A note's text before the last rebuild, null where it was not there, and as the plugin itself left it last; and the
 * folders that were made for it.
 */
interface Entry {
  readonly before: string | null;
  readonly after: string;
  readonly folders: readonly string[];
}

/**
 * Remembers on this device what the last rebuild wrote, and what the plugin has since made of it by itself, to take it
 * back.
 */
export class Journal {
  private last: Map<string, Entry> | null = null;
  private rememberedAt: number | null = 0;
  private readonly queue = new Queue();

  constructor(private readonly device: DeviceStore) {}

  /** When the last rebuild wrote, as `Undoable` has it. */
  get doneAt(): number | null {
    return this.rememberedAt;
  }

  /** One who writes index notes at a time: what one of them writes is known before the next one does. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    return this.queue.run(work);
  }

  /**
   * A rebuild that wrote nothing leaves the one before to be taken back.
   *
   * @param made folders that were not there before
   */
  async remember(changes: readonly IndexChange[], made: readonly string[] = []): Promise<void> {
    if (changes.length === 0) return;
    this.last = new Map(
      changes.map(({ path, before, after }) => {
        const folders = before === null ? made.filter((folder) => path.startsWith(`${folder}/`)) : [];
        return [path, { before, after, folders }];
      }),
    );
    this.rememberedAt = performance.now();
    await this.device.replace(JOURNAL_TABLE, this.last);
  }

  /**
   * The plugin changed an index note by itself: where nobody else did since the last rebuild, that is taken back with
   * it.
   */
  async follow({ path, before, after }: IndexChange): Promise<void> {
    const next = (stored: unknown): Entry | null => {
      const entry = entryOf(stored);
      return entry === null || entry.after !== before ? null : { ...entry, after };
    };
    const known = next(this.last?.get(path));
    if (known !== null) this.last?.set(path, known);
    await this.device.change(JOURNAL_TABLE, path, next);
  }

  /**
   * Gives each note the text it had before, unless somebody changed it since. New notes are removed. Null when there is
   * nothing to take back.
   */
  undo(store: NoteStore): Promise<Undone | null> {
    return this.alone(async () => {
      const last = this.last ?? (await this.stored());
      if (last.size === 0) {
        this.rememberedAt = null;
        return null;
      }
      const restored: string[] = [];
      const removed: string[] = [];
      const left: string[] = [];
      const refused: SkippedNote[] = [];
      for (const [path, entry] of last) {
        const outcome = await undoOne(path, entry, store);
        if (typeof outcome !== 'string') refused.push(outcome);
        else if (outcome === 'left') left.push(path);
        else restored.push(path);
        if (outcome === 'restored' && entry.before === null) removed.push(path);
      }
      this.last = new Map(Array.from(last).filter(([path]) => refused.some((note) => note.path === path)));
      if (this.last.size === 0) this.rememberedAt = null;
      await this.device.replace(JOURNAL_TABLE, this.last);
      const folders = new Set(removed.flatMap((path) => last.get(path)?.folders ?? []));
      return { restored, removed, left, refused, folders: Array.from(folders).sort((a, b) => b.length - a.length) };
    });
  }

  private async stored(): Promise<Map<string, Entry>> {
    const entries = new Map<string, Entry>();
    for (const [path, stored] of await this.device.all(JOURNAL_TABLE)) {
      const entry = entryOf(stored);
      if (entry !== null) entries.set(path, entry);
    }
    return entries;
  }
}

function entryOf(stored: unknown): Entry | null {
  if (typeof stored !== 'object' || stored === null || !('before' in stored) || !('after' in stored)) return null;
  const { before, after } = stored;
  if (typeof after !== 'string' || (before !== null && typeof before !== 'string')) return null;
  const folders: readonly unknown[] = 'folders' in stored && Array.isArray(stored.folders) ? stored.folders : [];
  return { before, after, folders: folders.filter((folder) => typeof folder === 'string') };
}

/** A note that is already as it was before counts as restored: an undo may have been cut off. */
async function undoOne(
  path: string,
  { before, after }: Entry,
  store: NoteStore,
): Promise<'restored' | 'left' | SkippedNote> {
  try {
    if (before === null && !(await store.exists(path))) return 'restored';
    const now = await store.read(path);
    if (now === before) return 'restored';
    if (now !== after) return 'left';
    if (before !== null)
      return (await store.process(path, (text) => (text === after ? before : text))) === before ? 'restored' : 'left';
    await store.remove(path);
    return 'restored';
  } catch (error) {
    if (!(error instanceof VaultError)) throw error;
    return error.problem === 'missing' ? 'left' : { path, reason: error.problem, detail: error.detail };
  }
}
