import { lines, type Line } from '../../text/lines';
import { codeLines, frontmatterLines } from '../lines/code-lines';
import { isCountsLine } from '../content/content';
import { BEGIN_MARKER, END_MARKER, markerOf } from '../lines/markers';

/** Where a line stands: above the region, in it, or below it. */
type Place = 'above' | 'inside' | 'below';

/** What both sides of a conflict have of each place, and how far the text is behind it. */
interface Side {
  readonly above: Line[];
  readonly inside: Line[];
  readonly below: Line[];
  readonly markers: Line[];
  readonly ends: Place;
}

interface Conflict {
  readonly ours: readonly Line[];
  readonly theirs: readonly Line[];
  /** The index behind its last line. */
  readonly next: number;
  readonly marks: { readonly start: Line; readonly middle: Line; readonly end: Line };
}

/**
 * The text with what a merge has left in it undone, as far as it touches the region: conflict marks of git, both sides
 * of which are kept in the region, and a region that stands there twice. No line of anybody's is lost by that: what is
 * ours is written anew, what is not comes out of the merge of the region. Everything else stays as it is.
 */
export function resolveMergeMarks(text: string): string {
  const hasConflicts = CONFLICT.test(text);
  if (!hasConflicts && hasNoneOrTwoMarkers(text)) return text;
  return withOneRegion(withMendedMarker(hasConflicts ? withoutConflicts(lines(text)) : text));
}

const CONFLICT = /^<{7}(?: |\r?$)/m;

/** Whether a text has no marker, or both as we write them: most notes have, and need not be read line by line. */
function hasNoneOrTwoMarkers(text: string): boolean {
  const markers = text.split('topic-atlas:').length - 1;
  return markers === 0 || (markers === 2 && text.includes(`\n${BEGIN_MARKER}\n`) && text.includes(`\n${END_MARKER}\n`));
}

/** What stands beside what is left of a marker. */
type Beside = readonly [before: string, behind: string];

/** Where one of the two markers is whole, and of the other a piece is left, it is put on a line of its own again. */
function withMendedMarker(text: string): string {
  const all = lines(text);
  const [whole, second] = all.flatMap(({ text: line }) => markerOf(line) ?? []);
  if (whole === undefined || second !== undefined) return text;
  const marker = whole === 'begin' ? END_MARKER : BEGIN_MARKER;
  const [torn, another] = all.flatMap((line, i) => {
    const beside = markerOf(line.text) === null ? besidePiece(line.text, marker) : null;
    return beside === null ? [] : [{ line, i, beside }];
  });
  if (torn === undefined || another !== undefined) return text;
  const { line, i, beside } = torn;
  const mended = [beside[0], marker, beside[1]].filter((one) => /[^\s*+->]/.test(one));
  const eol = line.eol === '' ? (all[0]?.eol ?? '\n') : line.eol;
  return textOf([
    ...all.slice(0, i),
    ...mended.map((one, at) => ({ ...line, text: one, eol: at < mended.length - 1 ? eol : line.eol })),
    ...all.slice(i + 1),
  ]);
}

/** A piece of a marker into which a patch was put: its name is whole. */
const TORN = /^(.*?)[ \t]*(?:<?!?-{0,2})[ \t]*topic-atlas:(begin|end)\b[^>]*-?-?>?(.*)$/;
/** The least of a marker's start by which it is known. */
const SHORTEST_START = '<!-- topic-a'.length;

/** What stands beside a piece of a marker by which it is known: its name, its end from the colon on, or its start. */
function besidePiece(line: string, marker: string): Beside | null {
  const [, before = '', name = '', behind = ''] = TORN.exec(line) ?? [];
  if (name !== '') return marker.includes(`:${name} `) ? [before, behind] : null;
  const colon = marker.indexOf(':', SHORTEST_START);
  for (let from = 1; from <= colon; from++) {
    const at = line.indexOf(marker.slice(from));
    if (at >= 0) return [line.slice(0, at), line.slice(at + marker.length - from)];
  }
  for (let end = marker.length - 1; end >= SHORTEST_START; end--) {
    const at = line.indexOf(marker.slice(0, end));
    if (at >= 0) return [line.slice(0, at), line.slice(at + end)];
  }
  return null;
}

function withoutConflicts(all: readonly Line[]): string {
  const out: Line[] = [];
  let place: Place = 'above';
  for (let i = 0; i < all.length;) {
    const line = all[i];
    if (line === undefined) break;
    const conflict = conflictAt(all, i);
    if (conflict === null) {
      place = after(place, line);
      out.push(line);
      i++;
      continue;
    }
    place = resolve(conflict, place, out) ?? keep(all.slice(i, conflict.next), place, out);
    i = conflict.next;
  }
  return textOf(out);
}

/** A conflict that does not touch the region is the user's to resolve. */
function keep(conflict: readonly Line[], place: Place, out: Line[]): Place {
  out.push(...conflict);
  return place;
}

function conflictAt(all: readonly Line[], at: number): Conflict | null {
  const start = all[at];
  if (start === undefined || !isMark(start, '<')) return null;
  const middle = all.findIndex((line, i) => i > at && line.text === '=======');
  const end = all.findIndex((line, i) => i > middle && isMark(line, '>'));
  const again = all.findIndex((line, i) => i > at && isMark(line, '<'));
  const [middleLine, endLine] = [all[middle], all[end]];
  if (middleLine === undefined || endLine === undefined || (again >= 0 && again < end)) return null;
  const base = all.findIndex((line, i) => i > at && i < middle && isMark(line, '|'));
  return {
    ours: all.slice(at + 1, base < 0 ? middle : base),
    theirs: all.slice(middle + 1, end),
    next: end + 1,
    marks: { start, middle: middleLine, end: endLine },
  };
}

function isMark({ text }: Line, sign: '<' | '>' | '|'): boolean {
  return text.startsWith(sign.repeat(7)) && (text.length === 7 || text[7] === ' ');
}

/** Writes what becomes of a conflict and tells where the text is behind it; null where it does not touch the region. */
function resolve(conflict: Conflict, from: Place, out: Line[]): Place | null {
  const [ours, theirs] = [sideOf(conflict.ours, from), sideOf(conflict.theirs, from)];
  if (from !== 'inside' && ours.markers.length + theirs.markers.length === 0) return null;
  const marker = (kind: 'begin' | 'end'): Line[] =>
    [...ours.markers, ...theirs.markers].filter(({ text }) => markerOf(text) === kind).slice(0, 1);
  out.push(...bothSides(ours.above, theirs.above, conflict), ...marker('begin'));
  out.push(...union(ours.inside, theirs.inside));
  out.push(...marker('end'), ...bothSides(ours.below, theirs.below, conflict));
  return ours.ends === 'below' || theirs.ends === 'below' ? 'below' : 'inside';
}

function sideOf(side: readonly Line[], from: Place): Side {
  const found: Record<Place | 'markers', Line[]> = { above: [], inside: [], below: [], markers: [] };
  let place = from;
  for (const line of side) {
    if (markerOf(line.text) === null) found[place].push(line);
    else found.markers.push(line);
    place = after(place, line);
  }
  return { ...found, ends: place };
}

function after(place: Place, { text }: Line): Place {
  const marker = markerOf(text);
  return marker === 'begin' ? 'inside' : marker === 'end' ? 'below' : place;
}

/** Outside the region a conflict stays one, unless there is nothing to choose. */
function bothSides(ours: Line[], theirs: Line[], { marks }: Conflict): Line[] {
  if (theirs.length === 0 || textOf(ours) === textOf(theirs)) return ours;
  return ours.length === 0 ? theirs : [marks.start, ...ours, marks.middle, ...theirs, marks.end];
}

/** The lines of both sides; what both have stands there once. In code equal lines may mean different things. */
function union(ours: Line[], theirs: Line[]): Line[] {
  const known = new Set(ours.map(({ text }) => text));
  const hasCode = [...ours, ...theirs].some(({ text }) => /^[ \t]*(?:`{3}|~{3})/.test(text));
  return [...ours, ...(hasCode ? theirs : theirs.filter(({ text }) => text.trim() === '' || !known.has(text)))];
}

/** Puts a region that stands there twice together again, where it was plainly the same; else nothing is touched. */
function withOneRegion(text: string): string {
  const all = lines(text).flatMap(withoutTextBehind);
  const markers = all.flatMap((line, i) => (markerOf(line.text) === null ? [] : [i]));
  if (markers.length < 3 || inCode(all, markers)) return text;
  const kinds = markers.map((i) => (markerOf(all[i]?.text ?? '') === 'begin' ? 'b' : 'e')).join('');
  if (/^(?:be){2,}$/.test(kinds)) return withRegionsJoined(all, markers) ?? text;
  const [first = 0, second = 0] = kinds === 'bbe' ? markers : kinds === 'bee' ? markers.slice(1) : [];
  return second > 0 && isOurs(all.slice(first + 1, second))
    ? textOf(without(all, kinds === 'bbe' ? second : first))
    : text;
}

/** Where a text had no line end at its end, what was put behind it has run into its end marker. */
const RUN_INTO = new RegExp(`^(${END_MARKER})(\\S.*)$`);

function withoutTextBehind(line: Line): Line[] {
  const [, marker, behind] = RUN_INTO.exec(line.text) ?? [];
  if (marker === undefined || behind === undefined) return [line];
  const eol = line.eol === '' ? '\n' : line.eol;
  return [
    { ...line, text: marker, eol },
    { ...line, text: behind },
  ];
}

function withRegionsJoined(all: readonly Line[], markers: readonly number[]): string | null {
  const regions = markers.flatMap((begin, i) => (i % 2 === 0 ? [{ begin, end: markers[i + 1] ?? begin }] : []));
  const [first, ...others] = regions;
  const inside = ({ begin, end }: { begin: number; end: number }): Line[] => all.slice(begin + 1, end);
  if (first === undefined || !regions.every((region) => inside(region).some(({ text }) => isCountsLine(text, true))))
    return null;
  const head = textOf(all.slice(0, frontmatterLines(all.map(({ text }) => text)))).trim();
  const out = [...all.slice(0, first.end), ...others.flatMap(inside), ...all.slice(first.end, first.end + 1)];
  let at = first.end + 1;
  for (const { begin, end } of others) {
    const between = all.slice(at, begin);
    // A note that was made on two devices comes with its properties twice.
    if (textOf(between).trim() !== '' && textOf(between).trim() !== head) out.push(...between);
    at = end + 1;
  }
  return textOf([...out, ...all.slice(at)]);
}

/** Whether nothing but what we write stands between two markers: the second of them is one too many. */
function isOurs(between: readonly Line[]): boolean {
  return between.every(({ text }) => text.trim() === '') || between.some(({ text }) => isCountsLine(text, true));
}

function without(all: readonly Line[], index: number): Line[] {
  return all.filter((_line, i) => i !== index);
}

function inCode(all: readonly Line[], indexes: readonly number[]): boolean {
  const texts = all.map(({ text }) => text);
  const body = frontmatterLines(texts);
  const code = codeLines(texts, body);
  return indexes.some((i) => i < body || code.has(i));
}

function textOf(some: readonly Line[]): string {
  return some.map(({ text, eol }) => text + eol).join('');
}
