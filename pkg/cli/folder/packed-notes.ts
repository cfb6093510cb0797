import { packNote, PackedNote } from './note-record';
import type { NoteFile, ReadNote } from './read-note';

/** Notes as one thread sends them to another. */
export interface PackedNotes {
  /** A line for each, by place; an empty one where JSON cannot hold it. */
  readonly lines: Uint8Array;
  /** Those that JSON cannot hold, by place. */
  readonly others: ReadonlyMap<number, ReadNote>;
}

const NEWLINE = 0x0a;

export function packed(notes: readonly ReadNote[]): PackedNotes {
  const others = new Map<number, ReadNote>();
  const lines = notes.map((read, place): string => {
    const line = 'note' in read ? packNote(read.note) : null;
    if (line === null) others.set(place, read);
    return `${line ?? ''}\n`;
  });
  return { lines: Buffer.from(lines.join(''), 'utf8'), others };
}

/** @param files those that were asked for, in their order */
export function unpacked({ lines, others }: PackedNotes, files: readonly NoteFile[]): ReadNote[] {
  const bytes = Buffer.from(lines.buffer, lines.byteOffset, lines.byteLength);
  let at = 0;
  return files.map(({ path }, place): ReadNote => {
    const start = at;
    const end = bytes.indexOf(NEWLINE, start);
    at = end + 1;
    return others.get(place) ?? { path, note: new PackedNote(bytes, start, end) };
  });
}
