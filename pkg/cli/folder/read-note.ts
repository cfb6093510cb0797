import { closeSync, constants, openSync, readFileSync } from 'node:fs';
import type { CardNames } from '../../../src/core/cards/card-names';
import { knownNote, type KnownNote } from './known-note';
import { detailOf, type Notice } from './problems';

/** Where a note is: its path in the vault, and its file on the disk. */
export interface NoteFile {
  readonly path: string;
  readonly file: string;
}

/** What is known of a note. Where nothing is, the notice says why. */
export type ReadNote =
  { readonly path: string; readonly note: KnownNote } | { readonly path: string; readonly notice: Notice };

/** Reads one note. What is wrong with its file is an answer, not an error. */
export function readNote({ path, file }: NoteFile, names: CardNames): ReadNote {
  try {
    return { path, note: knownNote(path, readText(file), names) };
  } catch (error) {
    return { path, notice: { kind: 'unreadable', path, detail: detailOf(error) } };
  }
}

/**
 * The text as the app sees it: bytes that are no UTF-8 are U+FFFD, and a byte order mark is a character like any
 * other. What became something else than a file does not make us wait.
 */
function readText(file: string): string {
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return readFileSync(descriptor, 'utf8');
  } finally {
    closeSync(descriptor);
  }
}
