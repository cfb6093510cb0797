import { statSync, watch, type FSWatcher } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { isHidden } from './names';

/** A folder, and which names in it matter; all that are not hidden where it does not say. */
export interface WatchedPlace {
  readonly folder: string;
  readonly names?: ReadonlySet<string>;
}

/** Milliseconds without a change, after which what was changed is taken in. */
const QUIET = 300;
/** Milliseconds after which to look where the system does not tell of changes. */
const POLL = 2_000;

/** Tells that something in some folders changed, each by itself: what is below one is not told. */
export class FolderWatch {
  private readonly watchers = new Map<string, { readonly watcher: FSWatcher; readonly inode: number }>();
  /** The places of each folder: of one there may be several. */
  private wanted: ReadonlyMap<string, readonly WatchedPlace[]> = new Map();
  private isChanged = false;
  private wake: () => void = () => undefined;
  /** The system does not tell of changes in all of the folders: there are too many, or it cannot. */
  private isBlind = false;

  /** Watches these folders and no others from now on; whether some of them were not before. */
  follow(places: readonly WatchedPlace[]): boolean {
    const wanted = new Map<string, WatchedPlace[]>();
    for (const place of places) wanted.set(place.folder, [...(wanted.get(place.folder) ?? []), place]);
    this.wanted = wanted;
    for (const [folder, { inode }] of Array.from(this.watchers))
      if (!wanted.has(folder) || inodeOf(folder) !== inode) this.leave(folder);
    const before = this.watchers.size;
    this.isBlind = false;
    for (const folder of wanted.keys()) if (!this.watchers.has(folder)) this.enter(folder);
    return this.watchers.size > before;
  }

  /** Resolves once something has changed and then nothing more for a while, or when it is stopped. */
  async settled(signal: AbortSignal): Promise<void> {
    await this.change(signal);
    while (this.isChanged && !signal.aborted) {
      this.isChanged = false;
      await delay(QUIET, undefined, { signal }).catch(() => undefined);
    }
  }

  close(): void {
    for (const folder of Array.from(this.watchers.keys())) this.leave(folder);
  }

  private async change(signal: AbortSignal): Promise<void> {
    if (this.isChanged || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const timer = this.isBlind ? setTimeout(resolve, POLL) : undefined;
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
      signal.addEventListener('abort', this.wake, { once: true });
    });
    signal.removeEventListener('abort', this.wake);
    this.wake = () => undefined;
  }

  private enter(folder: string): void {
    try {
      const watcher = watch(folder, (_event, name) => {
        const places = this.wanted.get(folder) ?? [];
        if (name === null || places.some(({ names }) => names?.has(name) ?? !isHidden(name))) this.note();
      });
      watcher.on('error', () => {
        this.leave(folder);
        this.note();
      });
      this.watchers.set(folder, { watcher, inode: inodeOf(folder) });
    } catch {
      this.isBlind = true;
    }
  }

  private leave(folder: string): void {
    this.watchers.get(folder)?.watcher.close();
    this.watchers.delete(folder);
  }

  private note(): void {
    this.isChanged = true;
    this.wake();
  }
}

/** Of a folder that was taken away and made again it is another one; 0 where there is none. */
function inodeOf(folder: string): number {
  try {
    return statSync(folder).ino;
  } catch {
    return 0;
  }
}
