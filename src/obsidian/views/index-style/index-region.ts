import { opaqueLines } from '../../../core/index-notes/lines/code-lines';
import type { PartKind } from '../../../core/index-notes/content/content';
import { readLink } from '../../../core/index-notes/lines/labels';
import { findRegion } from '../../../core/index-notes/lines/markers';
import { shownHeadingKey } from '../../../core/index-notes/lines/shown';
import type { Layout } from '../../../core/topics/topic';

/** What a line of a region stands under. */
export interface Place {
  readonly part: PartKind;
  /** How the first entry under the heading is laid out; null above it. What is laid out otherwise is a remark. */
  readonly layout: Layout | null;
}

/** The region of an index note, line by line. */
export interface IndexRegion {
  /** The number of the region's first line in the note, counted from 0, as the app counts sections. */
  readonly first: number;
  readonly lines: readonly string[];
  /** The place of each line; null where it is under no heading of ours, or stands in code or a comment. */
  readonly places: readonly (Place | null)[];
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const LAYOUT_STARTS: readonly (readonly [Layout, RegExp])[] = [
  ['list', /^[ \t]*[-*+][ \t]+\[/],
  ['table', /^[ \t]*\|/],
  ['cards', /^ {0,3}>[ \t]?\[!/],
];

/** Reads where the parts of an index note are; null for a note without exactly one region. */
export function indexRegion(text: string, headings: ReadonlyMap<string, PartKind>): IndexRegion | null {
  const region = findRegion(text);
  if (typeof region === 'string') return null;
  const { lines } = region;
  const opaque = opaqueLines(lines);
  let part: PartKind | null = null;
  let layout: Layout | null = null;
  const places = lines.map((line, i): Place | null => {
    if (opaque.has(i)) return null;
    const [, marks = '', heading = ''] = HEADING.exec(line) ?? [];
    if (marks !== '') {
      part = partUnder(marks.length, heading, part, headings);
      layout = null;
    }
    layout ??= LAYOUT_STARTS.find(([, start]) => start.test(line))?.[0] ?? null;
    return part === null ? null : { part, layout };
  });
  return { first: text.slice(0, region.start).split('\n').length, lines, places };
}

/** A heading of ours begins a part, one that is a link a group in it; under any other one nothing is ours. */
function partUnder(
  level: number,
  heading: string,
  part: PartKind | null,
  headings: ReadonlyMap<string, PartKind>,
): PartKind | null {
  if (level === 2) return headings.get(shownHeadingKey(heading)) ?? null;
  return level === 3 && readLink(heading)?.source === heading ? part : null;
}
