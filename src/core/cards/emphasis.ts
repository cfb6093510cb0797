import type { Mark } from './marks';

/**
 * A run of `*`, `_`, `==` or `~~`, or what a pair used of it. `partner` is the index of the other half, or null where
 * there is none.
 */
export interface Delimiter {
  readonly start: number;
  readonly length: number;
  readonly partner: number | null;
  /** It stands at a word, so another of its kind further on would make a pair with it. */
  readonly live: boolean;
}

interface Run {
  readonly char: string;
  readonly live: boolean;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  readonly size: number;
  start: number;
  length: number;
}

interface Half {
  start: number;
  length: number;
  partner: Half | null;
  live: boolean;
}

const RUN = /\*+|_+|={2,}|~{2,}/g;
const SPACE = /\s/;
const PLAIN = /[A-Za-z\d]/;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * The delimiters of emphasis outside all marks, in text order, paired as CommonMark pairs them. Time grows with the
 * text.
 */
export function pairEmphasis(text: string, marks: readonly Mark[]): Delimiter[] {
  const halves: Half[] = [];
  const stack: Run[] = [];
  for (const run of runs(text, marks)) {
    if (run.canClose) close(run, stack, halves);
    if (run.length > 0 && run.canOpen) stack.push(run);
    else if (run.length > 0) halves.push(single(run));
  }
  halves.push(...stack.map(single));
  return indexed(halves.sort((a, b) => a.start - b.start));
}

function runs(text: string, marks: readonly Mark[]): Run[] {
  const found: Run[] = [];
  const pattern = new RegExp(RUN);
  let next = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    while ((marks[next]?.end ?? Infinity) <= match.index) next++;
    const mark = marks[next];
    if (mark !== undefined && mark.start <= match.index) pattern.lastIndex = mark.end;
    else found.push(runAt(text, match.index, match[0]));
  }
  return found;
}

function runAt(text: string, start: number, source: string): Run {
  const char = source.charAt(0);
  const before = text.charAt(start - 1);
  const after = text.charAt(start + source.length);
  const left = flanks(after, before);
  const right = flanks(before, after);
  const paired = source.length === 2 || (source.length < 4 && (char === '*' || char === '_'));
  const opens = left && (char !== '_' || !right || PUNCTUATION.test(before));
  const closes = right && (char !== '_' || !left || PUNCTUATION.test(after));
  return {
    char,
    start,
    length: source.length,
    size: source.length,
    live: opens || closes,
    canOpen: paired && opens,
    canClose: paired && closes,
  };
}

/** Whether a run belongs to the text on its inner side. */
function flanks(inner: string, outer: string): boolean {
  if (PLAIN.test(inner)) return true;
  if (inner === '' || SPACE.test(inner)) return false;
  return !PUNCTUATION.test(inner) || outer === '' || SPACE.test(outer) || PUNCTUATION.test(outer);
}

function close(run: Run, stack: Run[], halves: Half[]): void {
  while (run.length > 0) {
    const at = findOpener(run, stack);
    const opener = stack[at];
    if (opener === undefined) return;
    halves.push(...stack.splice(at + 1).map(single));
    pair(opener, run, halves);
    if (opener.length === 0) stack.pop();
  }
}

/** Emphasis is never nested deeper; looking no further keeps the time linear. */
const DEPTH = 64;

function findOpener(run: Run, stack: readonly Run[]): number {
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - DEPTH); i--) {
    const opener = stack[i];
    if (opener !== undefined && opener.char === run.char && fits(opener, run)) return i;
  }
  return -1;
}

/** CommonMark's rule of three: `**a*` does not become emphasis by halves when either run could do both. */
function fits(opener: Run, closer: Run): boolean {
  const both = opener.canClose || closer.canOpen;
  return !both || (opener.size + closer.size) % 3 !== 0 || (opener.size % 3 === 0 && closer.size % 3 === 0);
}

function pair(opener: Run, closer: Run, halves: Half[]): void {
  const length = opener.length >= 2 && closer.length >= 2 ? 2 : 1;
  opener.length -= length;
  const first: Half = { start: opener.start + opener.length, length, partner: null, live: true };
  const second: Half = { start: closer.start, length, partner: first, live: true };
  first.partner = second;
  closer.start += length;
  closer.length -= length;
  halves.push(first, second);
}

function single(run: Run): Half {
  return { start: run.start, length: run.length, partner: null, live: run.live };
}

function indexed(halves: readonly Half[]): Delimiter[] {
  const index = new Map(halves.map((half, i) => [half, i]));
  return halves.map((half) => ({
    start: half.start,
    length: half.length,
    live: half.live,
    partner: half.partner === null ? null : (index.get(half.partner) ?? null),
  }));
}
