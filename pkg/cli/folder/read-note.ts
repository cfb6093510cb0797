import { isUtf8 } from 'node:buffer';
import { closeSync, constants, openSync, readFileSync } from 'node:fs';
import type { CardNames } from '../../../src/core/cards/card-names';
import type { NoteFacts } from '../../../src/core/notes/facts';
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
    const bytes = readBytes(file);
    // Bytes that are no UTF-8 are U+FFFD, and a byte order mark is a character like any other, as the app sees them.
    const note = knownNote(path, bytes.toString('utf8'), names);
    return { path, note: isText(bytes) ? note : { ...note, facts: { ...note.facts, misread: NOT_UTF8 } } };
  } catch (error) {
    return { path, notice: { kind: 'unreadable', path, detail: detailOf(error) } };
  }
}

const NOT_UTF8: NoteFacts['misread'] = [{ kind: 'misread', how: 'encoding' }];
/** In UTF-16 about every second byte of most texts is none, which in UTF-8 nobody writes: one in so many is enough. */
const FEW_ZEROS = 4;

/** Whether the bytes are what the app takes them for. */
function isText(bytes: Buffer): boolean {
  if (!isUtf8(bytes)) return false;
  return (
    !bytes.includes(0) || bytes.reduce((zeros, byte) => (byte === 0 ? zeros + 1 : zeros), 0) * FEW_ZEROS < bytes.length
  );
}

/** What became something else than a file does not make us wait. */
function readBytes(file: string): Buffer {
  const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
