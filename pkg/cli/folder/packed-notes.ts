import { canRecord, noteFrom, recordOf, type NoteRecord } from './note-record';
import type { NoteFile, ReadNote } from './read-note';

/** Notes as one thread sends them to another: read as JSON they take half the room that copies of them do. */
export interface PackedNotes {
  /** By place; null for one that JSON cannot hold. */
  readonly records: string;
  /** Those that JSON cannot hold, by place. */
  readonly others: ReadonlyMap<number, ReadNote>;
}

export function packed(notes: readonly ReadNote[]): PackedNotes {
  const others = new Map<number, ReadNote>();
  const records = notes.map((read, place): NoteRecord | null => {
    if ('note' in read && canRecord(read.note)) return recordOf(read.note);
    others.set(place, read);
    return null;
  });
  return { records: JSON.stringify(records), others };
}

/** @param files those that were asked for, in their order */
export function unpacked({ records, others }: PackedNotes, files: readonly NoteFile[]): ReadNote[] {
  return recordsIn(records).map((record, place): ReadNote => {
    const path = files[place]?.path ?? '';
    const other = others.get(place);
    if (other !== undefined || record === null) return other ?? { path, notice: { kind: 'unreadable', path } };
    return { path, note: noteFrom(record) };
  });
}

/** The other thread is ours. */
function recordsIn(text: string): readonly (NoteRecord | null)[] {
  return JSON.parse(text) as readonly (NoteRecord | null)[];
}
