import type { Steps } from '../../steps';
import type { PartKind } from '../content/content';
import { endOfQuote, quoteText } from '../layouts/cards';
import type { LayoutReader, ReadEntry } from '../layouts/layout';
import { list } from '../layouts/list';
import { shownHeadingKey, shownKey } from '../lines/shown';

/** What tells which paragraphs are ours. */
export interface ParagraphGrammar {
  /**
   * Heading texts to parts: the words now set, the default ones, and those that are remembered. Keys are `headingKey`s.
   */
  readonly headings: ReadonlyMap<string, PartKind>;
  /** Whether a line that reads as an entry is one: its note is listed here, or is remembered to have been. */
  isEntry(read: ReadEntry, part: PartKind | null): boolean;
  /** What is and was said of a note, as the list layout says it. */
  textsOf(key: string): readonly string[];
  /** Whether a text is what is or was said of a note, or a piece of it. */
  saysOf(key: string, text: string): boolean;
}

/** How single lines are read. */
interface LineReaders {
  readonly reader: LayoutReader;
  isBreadcrumb(line: string): boolean;
}

/** Lines of ours in the place of those before `end`. */
interface Rewritten {
  readonly lines: readonly string[];
  readonly end: number;
}

/** Text that is an entry's, and what stands behind it. */
interface Split {
  readonly own: string;
  readonly rest: string;
}

/** What ends a paragraph without a blank line. */
const BLOCK = /^[ \t]*(?:[-*+](?:[ \t]|$)|\d{1,9}[.)](?:[ \t]|$)|#{1,6}(?:[ \t]|$)|[>|]|`{3}|~{3}|<!--|%%|\$\$)/;
const CARD = /^ {0,3}>[ \t]?\[!(?:note|question)\][+-]?(?:[ \t]+|$)/i;
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const HEADING = /^ {0,3}#{1,6}[ \t]/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;

/** Lines that are read in one go. */
const AT_ONCE = 128;

/**
 * The lines of a region, with those of ours in one line that a formatter has broken over several, or joined with what
 * stood below them. What is not ours beyond doubt stays as it is. In small steps.
 */
export function* inOwnLines(
  lines: readonly string[],
  opaque: ReadonlySet<number>,
  grammar: ParagraphGrammar,
  readers: LineReaders,
): Steps<readonly string[]> {
  const paragraphs = new Paragraphs(lines, opaque, grammar, readers);
  const out: string[] = [];
  for (let at = 0, read = 1; at < lines.length; read++) {
    const { lines: own, end } = paragraphs.at(at) ?? { lines: lines.slice(at, at + 1), end: at + 1 };
    out.push(...own);
    at = end;
    if (read % AT_ONCE === 0) yield;
  }
  return out;
}

class Paragraphs {
  private isAtTop = true;

  constructor(
    private readonly lines: readonly string[],
    private readonly opaque: ReadonlySet<number>,
    private readonly grammar: ParagraphGrammar,
    private readonly readers: LineReaders,
  ) {}

  /** What the lines from one on are in ours; null where that line stands as it is. */
  at(at: number): Rewritten | null {
    const line = this.lines[at] ?? '';
    if (line.trim() === '' || this.opaque.has(at)) return null;
    if (HEADING.test(line)) this.isAtTop = false;
    else if (CARD.test(line)) return this.card(at);
    else if (ITEM.test(line)) return this.item(at);
    else if (!BLOCK.test(line)) return this.heading(at) ?? this.breadcrumb(at);
    return null;
  }

  private endOfParagraph(at: number): number {
    let end = at + 1;
    while (end < this.lines.length && this.goesOn(end)) end++;
    return end;
  }

  private goesOn(at: number): boolean {
    const line = this.lines[at] ?? '';
    return line.trim() !== '' && !BLOCK.test(line) && !UNDERLINE.test(line) && !this.opaque.has(at);
  }

  private heading(at: number): Rewritten | null {
    const title = this.lines[at] ?? '';
    if (!UNDERLINE.test(this.lines[at + 1] ?? '') || !this.grammar.headings.has(shownHeadingKey(title))) return null;
    this.isAtTop = false;
    return { lines: [`## ${title.trim()}`], end: at + 2 };
  }

  private breadcrumb(at: number): Rewritten | null {
    const end = this.isAtTop ? this.endOfParagraph(at) : at;
    if (end <= at + 1) return null;
    const line = joined(this.lines.slice(at, end));
    return this.readers.isBreadcrumb(line) ? { lines: [line], end } : null;
  }

  private item(at: number): Rewritten | null {
    const end = this.endOfParagraph(at);
    if (end === at + 1) return null;
    const lines = this.lines.slice(at, end);
    const whole = joined(lines);
    const found = this.read(whole);
    if (found === null || !this.grammar.isEntry(found, null)) return null;
    const split = this.split(found.label.key, found.text);
    if (split === null) return this.pieces(at, lines);
    const own = whole.slice(0, whole.length - split.rest.length).trimEnd();
    return { lines: [own, ...remainder(split.rest, lines)], end };
  }

  /** An entry that is neither what is said of its note nor what was, but says it in pieces: as far as it does. */
  private pieces(at: number, lines: readonly string[]): Rewritten | null {
    const [first = ''] = lines;
    const head = this.read(first);
    for (let count = lines.length; count > 1; count--) {
      const own = joined(lines.slice(0, count));
      const found = this.read(own);
      if (found === null) continue;
      const { key } = found.label;
      if (head !== null && this.isWhole(key, head.text)) return null;
      if (!this.grammar.saysOf(key, found.text) && !this.grammar.saysOf(key, joined(lines.slice(1, count)))) continue;
      return { lines: [own], end: at + count };
    }
    return null;
  }

  private isWhole(key: string, text: string): boolean {
    return this.grammar.textsOf(key).some((known) => shownKey(known) === shownKey(text));
  }

  /** A card whose title is broken, or has run into its text and into the lines below it. */
  private card(at: number): Rewritten | null {
    const [head = ''] = CARD.exec(this.lines[at] ?? '') ?? [];
    const behind = endOfQuote(this.lines, at + 1);
    const end = this.endOfParagraph(behind - 1);
    const [title = '', ...quote] = this.lines.slice(at, end);
    const whole = `${title.slice(head.length)} ${quoteText(quote)}`.trim();
    const label = this.readers.reader.labelAt(whole);
    if (label === null || (end === behind && label.source === title.slice(head.length).trim())) return null;
    const text = whole.slice(label.source.length).trim();
    if (!this.grammar.isEntry({ label, text, hasCount: false, indent: '', mark: '', end }, null)) return null;
    const split = this.splitCard(label.key, text);
    if (split === null) return null;
    const own = split.own === '' ? [] : [`> ${split.own}`];
    return {
      lines: [`${head.trimEnd()} ${label.source}`, ...own, ...remainder(split.rest, this.lines.slice(behind - 1, end))],
      end,
    };
  }

  private splitCard(key: string, text: string): Split | null {
    const split = this.split(key, text);
    if (split !== null) return split;
    if (this.grammar.saysOf(key, text)) return { own: text, rest: '' };
    // A card without words, with a remark right below it.
    return /^[-*+] /.test(text) && this.isWhole(key, '') ? { own: '', rest: text } : null;
  }

  /** What of a text is said of a note now, or was; null where it does not begin with that. */
  private split(key: string, text: string): Split | null {
    const shown = shownKey(text);
    const known = this.grammar.textsOf(key).map(shownKey);
    if (shown === '' || known.includes(shown)) return { own: text, rest: '' };
    const starts = known.filter((start) => start !== '' && shown.startsWith(start)).sort((a, b) => b.length - a.length);
    for (const start of starts) {
      for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
        if (shownKey(text.slice(0, at)) === start) return { own: text.slice(0, at), rest: text.slice(at + 1).trim() };
      }
    }
    return null;
  }

  private read(line: string): ReadEntry | null {
    return list.read([line], 0, this.readers.reader);
  }
}

/** Lines of a paragraph in one. */
function joined(lines: readonly string[]): string {
  return lines.map((line, i) => (i === 0 ? line.trimEnd() : line.trim())).join(' ');
}

/** The lines of somebody's behind an entry: as they stand where a line begins with them, else as a remark. */
function remainder(rest: string, lines: readonly string[]): string[] {
  if (rest === '') return [];
  for (let from = 1; from < lines.length; from++) {
    const own = lines.slice(from);
    if (joined(own).trim() === rest) return own;
  }
  return [`\t- ${rest.replace(/^[-*+] /, '')}`];
}
