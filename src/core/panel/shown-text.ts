import { pairEmphasis } from '../cards/emphasis';
import { scanMarks, type Mark } from '../cards/marks';

/** A passage as it is read, without Markdown's marks. `from` and `to` bound what it is shown for, in UTF-16 units. */
export interface Shown {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What leads a line in: marks of lists, tasks, quotes, headings, callouts and tables. */
const LEAD = /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?|>[ \t]?|#{1,6}[ \t]+|\[![^\]\n]*\][+-]?[ \t]*|\|[ \t]*)+/;
const BLOCK_ID = /[ \t]\^[A-Za-z0-9-]+[ \t]*$/;

/** A piece of the source and what is read in its place. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly shown: string;
}

/** Markdown as a person reads it, on one line: links by their words, no marks, no comments. `from` and `to` are of the source. */
export function shownText(source: string, from = 0, to = 0): Shown {
  const pieces = hidden(source);
  let shown = '';
  let at = 0;
  const place = { from: -1, to: -1 };
  const add = (text: string, start: number, end: number): void => {
    const flat = text.replace(/\s+/g, ' ');
    const clean = shown === '' || shown.endsWith(' ') ? flat.replace(/^ /, '') : flat;
    if (start < to && end > from) {
      if (place.from < 0) place.from = shown.length + (clean.length === text.length ? Math.max(0, from - start) : 0);
      place.to = shown.length + (end > to && clean.length === text.length ? to - start : clean.length);
    }
    shown += clean;
  };
  for (const piece of pieces) {
    if (piece.start < at) continue;
    addPlain(source, at, piece.start, from, to, add);
    add(piece.shown, piece.start, piece.end);
    at = piece.end;
  }
  addPlain(source, at, source.length, from, to, add);
  const text = shown.replace(/ $/, '');
  return { text, from: Math.min(Math.max(0, place.from), text.length), to: Math.min(Math.max(0, place.to), text.length) };
}

/** Plain text, cut at the bounds of the place so that these are met exactly. */
function addPlain(source: string, start: number, end: number, from: number, to: number, add: (text: string, start: number, end: number) => void): void {
  const cuts = [start, ...[from, to].filter((cut) => cut > start && cut < end), end];
  for (let i = 1; i < cuts.length; i++) {
    const [a, b] = [cuts[i - 1] ?? start, cuts[i] ?? end];
    if (b > a) add(source.slice(a, b), a, b);
  }
}

/** All that is not read as it is written, in order. */
function hidden(source: string): Piece[] {
  const marks = scanMarks(source);
  const emphasis = pairEmphasis(source, marks).filter(({ partner }) => partner !== null);
  return [
    ...leads(source),
    ...marks.map((mark) => ({ start: mark.start, end: mark.end, shown: wordsOf(mark, source) })),
    ...emphasis.map(({ start, length }) => ({ start, end: start + length, shown: '' })),
  ].sort((a, b) => a.start - b.start);
}

function leads(source: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const line of source.split('\n')) {
    const lead = LEAD.exec(line)?.[0].length ?? 0;
    if (lead > 0) pieces.push({ start, end: start + lead, shown: '' });
    const id = BLOCK_ID.exec(line);
    if (id !== null && id.index >= lead) pieces.push({ start: start + id.index, end: start + line.length, shown: '' });
    start += line.length + 1;
  }
  return pieces;
}

function wordsOf({ kind, start, end, innerStart, innerEnd }: Mark, source: string): string {
  const inner = source.slice(innerStart, innerEnd);
  switch (kind) {
    case 'wikilink':
    case 'embed': return wikilinkWords(inner);
    case 'link': return shownText(inner).text;
    case 'image':
    case 'code':
    case 'escape':
    case 'autolink': return inner;
    case 'html':
    case 'comment':
    case 'footnote': return '';
    case 'math':
    case 'url': return source.slice(start, end);
  }
}

/** The text after the pipe; else the target as the app shows it. */
function wikilinkWords(inner: string): string {
  const pipe = inner.indexOf('|');
  if (pipe > 0) return inner.slice(pipe + 1).trim();
  return inner.trim().replace(/^#/, '').replace(/#/g, ' > ');
}
