import type { Heading } from '../notes/metadata';
import { headingKey } from './heading-key';
import type { NoteSource } from './note-source';
import { proseOf } from './text/prose';

/**
 * The heading that is the note's title: the first one, where it is of the first level and no text stands above it.
 * `keys` are those of the sections that cards are found in: where another heading of the first level is one of them,
 * they are all sections, but for one that says the note's own name.
 */
export function titleHeading(note: NoteSource, keys: ReadonlySet<string>): Heading | null {
  if (last?.note !== note || last.keys !== keys) last = { note, keys, heading: findTitle(note, keys) };
  return last.heading;
}

/** Asked for several times in a row. */
let last: { readonly note: NoteSource; readonly keys: ReadonlySet<string>; readonly heading: Heading | null } | null =
  null;

function findTitle(
  { title, text, metadata: { headings = [] }, blocks }: NoteSource,
  keys: ReadonlySet<string>,
): Heading | null {
  const [first, ...others] = headings;
  if (first?.level !== 1) return null;
  const key = headingKey(first.heading);
  const hasSections = others.some(({ level, heading }) => level === 1 && keys.has(headingKey(heading)));
  if (hasSections && key !== headingKey(title)) return null;
  const above = blocks.filter(({ start }) => start < first.position.start.offset);
  return above.some(({ type, start, end }) => TEXT.has(type) && proseOf(text.slice(start, end), 'guessed') !== '')
    ? null
    : first;
}

/** Where the first heading starts that is not the note's title, in UTF-16 units; infinite where there is none. */
export function firstOwnHeading(note: NoteSource, keys: ReadonlySet<string>): number {
  const title = titleHeading(note, keys);
  return note.metadata.headings?.find((heading) => heading !== title)?.position.start.offset ?? Infinity;
}

const TEXT = new Set(['paragraph', 'list', 'table']);
