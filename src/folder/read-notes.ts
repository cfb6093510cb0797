import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Metadata } from '../core/notes/metadata';
import type { FileStamp } from '../core/vault';
import { parseNote } from './markdown';
import type { Notice } from './notice';
import { detailOf } from './system-error';

/** Bytes. The app reads no metadata of a larger note. */
export const LARGEST_NOTE = 2 * 1024 * 1024;

export interface ReadOptions {
  readonly signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/** Reads and parses notes; null for those that are not read, each with a notice. */
export async function readNotes(
  root: string, notes: readonly FileStamp[], diskPaths: ReadonlyMap<string, string>, notices: Notice[], options: ReadOptions,
): Promise<Map<string, Metadata | null>> {
  const metadata = new Map<string, Metadata | null>();
  for (const [i, { path, size }] of notes.entries()) {
    if (size > LARGEST_NOTE) {
      notices.push({ kind: 'too-large', path });
      metadata.set(path, null);
      continue;
    }
    try {
      metadata.set(path, parseNote(readFileSync(join(root, diskPaths.get(path) ?? path), 'utf8')));
    } catch (error) {
      notices.push({ kind: 'unreadable', path, detail: detailOf(error) });
      metadata.set(path, null);
    }
    if (i % 64 === 63) {
      await setImmediate();
      options.signal?.throwIfAborted();
      options.onProgress?.(i + 1, notes.length);
    }
  }
  return metadata;
}
