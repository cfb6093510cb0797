import type { DataAdapter, Stat } from 'obsidian';

export interface DiskEntry extends Stat {
  path: string;
}

/** What happened on disk: these paths may have changed, or the folder itself is not there (any more, or again). */
export type DiskNews = { kind: 'changed'; paths: string[] } | { kind: 'gone' } | { kind: 'back' };

/** The app's adapter, and what the workbench asks of it beyond that. */
export interface Disk extends DataAdapter {
  /** Everything visible in the vault's folder, folders before what they hold. */
  scan(): Promise<DiskEntry[]>;
  /** The texts of many files in one go; null for one that cannot be read. */
  readMany(paths: readonly string[]): Promise<(string | null)[]>;
  /** Tells of what happens on disk from the moment the promise settles until its answer is called. */
  watch(listener: (news: DiskNews) => void): Promise<() => void>;
}
