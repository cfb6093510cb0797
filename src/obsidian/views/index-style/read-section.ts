import { isCountsLine, type PartKind } from '../../../core/index-notes/content/content';
import { keptSource } from '../../../core/index-notes/region/kept';
import { readLink } from '../../../core/index-notes/lines/labels';
import { LAYOUTS } from '../../../core/index-notes/layouts';
import { ARROW, type LayoutReader, type ReadEntry } from '../../../core/index-notes/layouts/layout';
import type { IndexRegion, Place } from './index-region';

/** An entry as its line says it. */
export interface ShownEntry {
  /** The number of its first line in the note, counted from 0. */
  readonly line: number;
  /** What its link leads to, as it stands in the note. */
  readonly linkpath: string;
  /** Whether it stands under another entry, as in the tree of topics. */
  readonly nested: boolean;
  readonly hasCount: boolean;
  /** Behind the arrow stands the word for open, and nothing else. */
  readonly open: boolean;
}

/** What lists and tables of entries have in common. */
interface ReadEntries {
  readonly part: PartKind;
  /** The line behind the section. */
  readonly end: number;
}

/** What a section of an index note is, as far as it can be told for certain. */
export type SectionReading =
  | { readonly kind: 'counts' | 'breadcrumb' }
  | (ReadEntries & { readonly kind: 'list'; readonly entries: readonly ShownEntry[] })
  | { readonly kind: 'card'; readonly entry: ShownEntry }
  /** One for each row; null for a row that is no entry. */
  | (ReadEntries & { readonly kind: 'table'; readonly rows: readonly (ShownEntry | null)[] });

/** What sections are read with. */
export interface SectionWords {
  /** Heads of our tables, as `headKey` says them. */
  readonly heads: ReadonlySet<string>;
  /** Words for open. */
  readonly open: readonly string[];
  /** The home index: its topics are a tree. */
  readonly tree: boolean;
}

const HAS_LINK = /\[\[|\]\(/;

/**
 * Reads the section that stands in the given lines of the note, the last one included; null where nothing in it is
 * ours. A line in the shape of an entry, under a heading of ours, is taken for one; texts of ours never link.
 */
export function readSection(
  { first, lines, places }: IndexRegion,
  from: number,
  to: number,
  words: SectionWords,
): SectionReading | null {
  const [start, end] = [from - first, to - first + 1];
  if (start < 0 || end > lines.length) return null;
  const section = lines.slice(start, end);
  while (section.length > 0 && section[section.length - 1]?.trim() === '') section.pop();
  // A list may begin with lines of the person's: only the first entry tells how entries are laid out.
  const place = places.slice(start, end).find((one) => one?.layout != null) ?? places[start] ?? null;
  if (place !== null) return sectionOf(section, from, place, words);
  return section.length === 1 ? frameOf(section[0] ?? '', lines.slice(0, start)) : null;
}

/** The lines above all parts. */
function frameOf(line: string, above: readonly string[]): SectionReading | null {
  if (above.some((other) => /^ {0,3}#/.test(other))) return null;
  if (isCountsLine(line, true)) return { kind: 'counts' };
  const isFirst = above.every((other) => other.trim() === '');
  return isFirst && line.trim().split(' / ').every(isLink) ? { kind: 'breadcrumb' } : null;
}

function isLink(text: string): boolean {
  return readLink(text)?.source === text;
}

function sectionOf(section: readonly string[], from: number, place: Place, words: SectionWords): SectionReading | null {
  const reader: LayoutReader = {
    heads: words.heads,
    labelAt(text) {
      const link = readLink(text);
      return link === null ? null : { ...link, key: '' };
    },
  };
  const { layout, part } = place;
  const end = from + section.length;
  if (layout === null) return null;
  const read = (at: number): ReadEntry | null => {
    const entry = LAYOUTS[layout].read(section, at, reader);
    // A task or a number may be a person's: what is not told from the note alone is left as it looks.
    return entry?.mark === '' ? entry : null;
  };
  const entryAt = (at: number): ShownEntry | null => shownEntry(read(at), from + at, place, words);
  if (layout === 'table') {
    const head = LAYOUTS.table.readHead(section, 0, reader);
    return head === 2
      ? { kind: 'table', part, end, rows: section.slice(head).map((_row, i) => entryAt(head + i)) }
      : null;
  }
  if (layout === 'cards') {
    const entry = read(0)?.end === section.length ? entryAt(0) : null;
    return entry === null ? null : { kind: 'card', entry };
  }
  const entries = section.map((line, i) => (keptSource(line) === null ? entryAt(i) : null));
  const ours = entries.filter((entry) => entry !== null);
  return ours.length === 0 ? null : { kind: 'list', part, end, entries: ours };
}

/** An entry that the part may have; null for any other line. */
function shownEntry(
  read: ReadEntry | null,
  line: number,
  { part }: Place,
  { tree, open }: SectionWords,
): ShownEntry | null {
  const linkpath = read?.label.linkpath ?? null;
  if (read === null || linkpath === null) return null;
  const { text, hasCount, indent } = read;
  const isCounted = part === 'topics' || part === 'linked';
  if (part === 'small' || part === 'kept' || hasCount !== isCounted || HAS_LINK.test(text)) return null;
  const nested = indent !== '';
  if (nested && !(tree && part === 'topics')) return null;
  const isOpen = open.some((word) => text === `${ARROW} *${word}*` || text.endsWith(` ${ARROW} *${word}*`));
  return { line, linkpath, nested, hasCount, open: isOpen };
}
