import { NextMatch } from './next-match';

export type MarkKind =
  | 'escape'
  | 'code'
  | 'math'
  | 'wikilink'
  | 'embed'
  | 'link'
  | 'image'
  | 'autolink'
  | 'url'
  | 'html'
  | 'comment'
  | 'footnote';

/** A piece of Markdown that is one thing: nothing in it ends a sentence or is split. Offsets are UTF-16 units. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** What stands between the marks: code, formula, link text; of a wikilink all between the brackets. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** Of an address what stands behind its protocol, so that not every word has to be looked at. */
const OPENER = /\\[!-/:-@[-`{-~]|`+|\$\$?|!?\[\[|!?\[|<|%%|\^\[|:\/\//g;
const PROTOCOL = /(?:^|[^\w])([a-z][a-z\d+.-]{1,15})$/i;
const LONGEST_PROTOCOL = 16;
const FOOTNOTE = /\[\^[^[\]\s]{1,100}\]/y;
const TAG = /<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>|<[!?][^<>]*>/iy;
const AUTOLINK = /<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,64}@[^\s<>]{1,255})>/iy;
const ADDRESS = /[^\s<>"`\\[\]$|，。；：！？、（）【】「」『』《》“”…]+/y;
const ADDRESS_TAIL = /[.,;:!?'*_~]/;

/** The marks of a text, in order, none inside another. Time grows with the text, whatever is in it. */
export function scanMarks(text: string): readonly Mark[] {
  if (text !== lastText) {
    lastMarks = new Scanner(text).scan();
    lastText = text;
  }
  return lastMarks;
}

/** The same text is often asked for again at once: by what tells whether it is text, and by what reads it. */
let lastText = '';
let lastMarks: readonly Mark[] = [];

class Scanner {
  private readonly marks: Mark[] = [];
  private readonly blank: NextMatch;
  private readonly comment: NextMatch;
  private readonly htmlComment: NextMatch;
  private readonly dollar: NextMatch;
  private readonly dollars: NextMatch;
  private readonly bracket: NextMatch;
  private ticks: Map<number, { places: number[]; next: number }> | null = null;
  private brackets: Map<number, number> | null = null;
  private spaces: Int32Array | null = null;

  constructor(private readonly text: string) {
    this.blank = new NextMatch(text, /\n[ \t\r]*\n/g);
    this.comment = new NextMatch(text, /%%/g);
    this.htmlComment = new NextMatch(text, /-->/g);
    this.dollar = new NextMatch(text, /[^\s\\]\$(?!\d)/g, 1);
    this.dollars = new NextMatch(text, /\$\$/g);
    this.bracket = new NextMatch(text, /\[\[|\]\]|\n/g);
  }

  scan(): Mark[] {
    const opener = new RegExp(OPENER);
    for (let match = opener.exec(this.text); match !== null; match = opener.exec(this.text)) {
      const mark = this.read(match[0], match.index);
      if (mark !== null) this.marks.push(mark);
      opener.lastIndex = mark !== null ? mark.end : match.index + (match[0].startsWith('`') ? match[0].length : 1);
    }
    return this.marks;
  }

  private read(opener: string, at: number): Mark | null {
    switch (opener.charAt(0)) {
      case '\\':
        return mark('escape', at, at + 2, at + 1, at + 2);
      case '`':
        return this.code(at, opener.length);
      case '$':
        return opener === '$$' ? this.display(at) : this.formula(at);
      case '%':
        return this.hidden(at, this.comment.from(at + 2), 2);
      case '<':
        return this.angle(at);
      case '^':
        return this.inlineFootnote(at);
      case '!':
        return opener === '![[' ? this.wikilink('embed', at, at + 3) : this.link('image', at, at + 1);
      case '[':
        return (
          (opener === '[[' ? this.wikilink('wikilink', at, at + 2) : null) ??
          this.footnote(at) ??
          this.link('link', at, at)
        );
      default:
        return this.url(at);
    }
  }

  /** A run of backticks is closed by the next run of the same length; one of three or more may hold blank lines. */
  private code(at: number, length: number): Mark | null {
    this.ticks ??= backtickRuns(this.text);
    const runs = this.ticks.get(length);
    if (runs === undefined) return null;
    while ((runs.places[runs.next] ?? Infinity) <= at) runs.next++;
    const close = runs.places[runs.next];
    if (close === undefined || (length < 3 && this.blank.from(at) < close)) return null;
    return mark('code', at, close + length, at + length, close);
  }

  /** To the next dollar without a space before and a digit after it; the first has no space after it. */
  private formula(at: number): Mark | null {
    const close = /\s/.test(this.text.charAt(at + 1)) ? Infinity : this.dollar.from(at + 2);
    return close < this.blank.from(at) ? mark('math', at, close + 1, at + 1, close) : null;
  }

  private display(at: number): Mark | null {
    const close = this.dollars.from(at + 2);
    return close === Infinity || close === at + 2 ? null : mark('math', at, close + 2, at + 2, close);
  }

  private hidden(at: number, close: number, length: number): Mark | null {
    return close === Infinity ? null : mark('comment', at, close + length, at, at);
  }

  private angle(at: number): Mark | null {
    if (this.text.startsWith('<!--', at)) return this.hidden(at, this.htmlComment.from(at + 4), 3);
    const link = matchAt(AUTOLINK, this.text, at);
    if (link > 0) return mark('autolink', at, at + link, at + 1, at + link - 1);
    const tag = matchAt(TAG, this.text, at);
    return tag > 0 ? mark('html', at, at + tag, at, at + tag) : null;
  }

  /** On one line, to the nearest `]]`, with no `[[` between. */
  private wikilink(kind: 'wikilink' | 'embed', at: number, inner: number): Mark | null {
    const close = this.bracket.from(inner);
    return this.text.startsWith(']]', close) && /\S/.test(this.text.slice(inner, close))
      ? mark(kind, at, close + 2, inner, close)
      : null;
  }

  private footnote(at: number): Mark | null {
    const length = matchAt(FOOTNOTE, this.text, at);
    return length > 0 ? mark('footnote', at, at + length, at, at) : null;
  }

  private inlineFootnote(at: number): Mark | null {
    const close = this.closing(at + 1);
    return close === undefined ? null : mark('footnote', at, close + 1, at, at);
  }

  private link(kind: 'link' | 'image', at: number, open: number): Mark | null {
    const close = this.closing(open);
    const end = close === undefined || this.text[close + 1] !== '(' ? undefined : this.closing(close + 1);
    if (close === undefined || end === undefined || !this.isDestination(close + 2, end)) return null;
    return mark(kind, at, end + 1, open + 1, close);
  }

  /** No spaces, but in `<…>`, before a title and at both ends. */
  private isDestination(from: number, to: number): boolean {
    const spaces = (this.spaces ??= nextSpaces(this.text));
    let start = from;
    let end = to;
    while (start < end && spaces[start] === start) start++;
    while (start < end && spaces[end - 1] === end - 1) end--;
    const last = this.text.charAt(end - 1);
    return this.text[start] === '<' ? /[>"')]/.test(last) : (spaces[start] ?? end) >= end || /["')]/.test(last);
  }

  private closing(open: number): number | undefined {
    this.brackets ??= bracketPairs(this.text);
    return this.brackets.get(open);
  }

  private url(colon: number): Mark | null {
    const free = (this.marks[this.marks.length - 1]?.end ?? 1) - 1;
    const before = this.text.slice(Math.max(free, colon - LONGEST_PROTOCOL - 1), colon);
    const protocol = PROTOCOL.exec(before)?.[1];
    if (protocol === undefined) return null;
    const [at, inner] = [colon - protocol.length, colon + '://'.length];
    const end = inner + addressLength(this.text.slice(inner, inner + matchAt(ADDRESS, this.text, inner)));
    return end > inner ? mark('url', at, end, at, end) : null;
  }
}

/** Without the punctuation of the sentence around it; a bracket belongs to the address where it was opened in it. */
function addressLength(address: string): number {
  let surplus = count(address, /\)/g) - count(address, /\(/g);
  let end = address.length;
  for (; end > 0; end--) {
    const char = address.charAt(end - 1);
    if (char === ')' ? surplus-- <= 0 : !ADDRESS_TAIL.test(char)) break;
  }
  return end;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function mark(kind: MarkKind, start: number, end: number, innerStart: number, innerEnd: number): Mark {
  return { kind, start, end, innerStart, innerEnd };
}

function matchAt(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0].length ?? 0;
}

function backtickRuns(text: string): Map<number, { places: number[]; next: number }> {
  const runs = new Map<number, { places: number[]; next: number }>();
  for (const { 0: run, index } of matches(/`+/g, text)) {
    const known = runs.get(run.length);
    if (known === undefined) runs.set(run.length, { places: [index], next: 0 });
    else known.places.push(index);
  }
  return runs;
}

/** For each place the next white space at or after it. */
function nextSpaces(text: string): Int32Array {
  const next = new Int32Array(text.length + 1).fill(text.length);
  for (let i = text.length - 1, space = text.length; i >= 0; i--) {
    if (/\s/.test(text[i] ?? '')) space = i;
    next[i] = space;
  }
  return next;
}

/** Where each `[` and `(` is closed. Escaped brackets do not count, and a blank line closes nothing. */
export function bracketPairs(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: Record<string, number[]> = { ']': [], ')': [] };
  for (const { 0: char, index } of matches(/\\.|[[\]()]|\n[ \t\r]*\n/g, text)) {
    if (char === '[') open[']']?.push(index);
    else if (char === '(') open[')']?.push(index);
    else if (char === ']' || char === ')') setPair(pairs, open[char]?.pop(), index);
    else if (char.startsWith('\n')) {
      open[']'] = [];
      open[')'] = [];
    }
  }
  return pairs;
}

function setPair(pairs: Map<number, number>, open: number | undefined, close: number): void {
  if (open !== undefined) pairs.set(open, close);
}

export function matches(pattern: RegExp, text: string): Iterable<RegExpExecArray> {
  return text.matchAll(pattern);
}
