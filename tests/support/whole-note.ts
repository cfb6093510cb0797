import type { KnownNote } from '../../pkg/cli/folder/known-note';

/** All that is known of a note, whether it was read from its file or from what was kept. */
export function wholeNote<T extends KnownNote | null>(note: T): T | KnownNote {
  if (note === null) return note;
  const { facts, headings, links, reading } = note;
  return { facts, headings, links, reading };
}
