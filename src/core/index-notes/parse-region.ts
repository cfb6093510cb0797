import type { Steps } from '../steps';
import type { Layout } from '../topics/topic';
import { codeLines } from './code-lines';
import { COUNTS_LINE, MORE_KEY, MORE_LABEL, type PartKind } from './content';
import { readLink, type Label } from './labels';

/** An entry as it stands in a note. */
export interface FoundEntry {
  readonly kind: 'entry';
  readonly part: PartKind | null;
  /** Key and label of the group it stands in, both `''` outside any. */
  readonly group: string;
  readonly groupLabel: string;
  readonly key: string;
  readonly label: Label;
  readonly layout: Layout;
  /** What stands behind the label, in the way of its layout: behind the colon, the cells, or the callout's lines. */
  readonly text: string;
  /** Its own lines as they stand. */
  readonly source: readonly string[];
  /** What the user wrote under it, line by line. */
  readonly remarks: string[];
}

/** Consecutive lines that are not ours, blank ones between them included. */
export interface FoundLines {
  readonly kind: 'user';
  readonly part: PartKind | null;
  readonly lines: string[];
}

export interface FoundHeading {
  readonly kind: 'heading';
  readonly part: PartKind;
}

export type RegionItem = FoundEntry | FoundLines | FoundHeading;

/** What tells our lines from the user's. */
export interface RegionGrammar {
  /** Heading texts to parts: the words now set and the default ones. */
  readonly headings: ReadonlyMap<string, PartKind>;
  /** Texts of the table's head: the words now set and the default ones, cells joined by `|`. */
  readonly tableHeads: ReadonlySet<string>;
  /** Whether the part *Topics* is a tree: indented lines with a count are entries there. */
  readonly tree: boolean;
  /** The breadcrumb as it would be written now. */
  readonly breadcrumb: string;
  /** Whether a key is that of an index note: breadcrumbs and group headings link to nothing else. */
  isIndexNote(key: string): boolean;
  /** Keys of labels that are plain text. */
  readonly plainKeys: ReadonlyMap<string, string>;
  /** Nobody but us wrote here: a line that looks like an entry is one, whatever its label. */
  readonly allOurs: boolean;
  /** The key of a linked file: its path, or `?` and the target where it leads nowhere. */
  keyOfLink(linkpath: string): string;
}

const HEADING = /^(#{1,6})[ \t]+(.*?)[ \t]*$/;
const BULLET = /^([ \t]*)[-*+][ \t]+(.*)$/;
const TAIL = /^(?: \((\d+)\))?(?::(?: (.*))?)?$/;
const CALLOUT = /^>[ \t]?\[!(?:note|question)\][ \t]+(.*)$/;
const ROW = /^\|(.*)\|[ \t]*$/;
const DELIMITER = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/;
const INDENTED = /^[ \t]+\S/;
const LONGEST_TITLE = 1000;
const ANY_LABEL = /^.{1,1000}?(?= \(\d{1,9}\)(?::|$)|: |$)/;

/** Lines that are read in one go. */
const AT_ONCE = 128;

/** Reads the lines of a region, in small steps. What it cannot name is the user's. */
export function parseRegion(lines: readonly string[], grammar: RegionGrammar): Steps<RegionItem[]> {
  return new RegionParser(lines, grammar).parse();
}

class RegionParser {
  private readonly items: RegionItem[] = [];
  private readonly code: ReadonlySet<number>;
  private part: PartKind | null = null;
  private group = '';
  private groupLabel = '';
  private inTable = false;
  private at = 0;
  private lastUserLine = -1;

  constructor(
    private readonly lines: readonly string[],
    private readonly grammar: RegionGrammar,
  ) {
    this.code = codeLines(lines);
  }

  *parse(): Steps<RegionItem[]> {
    for (let read = 1; this.at < this.lines.length; read++) {
      this.item();
      if (read % AT_ONCE === 0) yield;
    }
    return this.items;
  }

  private line(index = this.at): string {
    return this.lines[index] ?? '';
  }

  private item(): void {
    const line = this.line();
    if (line.trim() === '') {
      this.inTable = false;
      this.at++;
    } else if (this.code.has(this.at) || !this.ours(line)) {
      this.userLine(line);
    }
  }

  /** Takes the line, and what belongs to it, if it is ours. */
  private ours(line: string): boolean {
    return (
      this.frame(line) ||
      this.heading(line) ||
      this.tableHead(line) ||
      this.row(line) ||
      this.listEntry(line) ||
      this.callout(line)
    );
  }

  private frame(line: string): boolean {
    if (!COUNTS_LINE.test(line) && line !== this.grammar.breadcrumb && !this.isBreadcrumb(line)) return false;
    this.at++;
    return true;
  }

  private isBreadcrumb(line: string): boolean {
    if (this.part !== null) return false;
    let rest = line;
    for (let link = readLink(rest); link !== null; link = readLink(rest)) {
      if (!this.grammar.isIndexNote(this.keyOf(link))) return false;
      rest = rest.slice(link.source.length);
      if (rest === '') return true;
      if (!rest.startsWith(' / ')) return false;
      rest = rest.slice(3);
    }
    return false;
  }

  private heading(line: string): boolean {
    const [, marks = '', title = ''] = HEADING.exec(line) ?? [];
    if (marks === '##') return this.partHeading(title);
    return marks === '###' && this.groupHeading(title);
  }

  private partHeading(title: string): boolean {
    const part = this.grammar.headings.get(title);
    if (part === undefined) return false;
    this.part = part;
    this.group = '';
    this.groupLabel = '';
    this.items.push({ kind: 'heading', part });
    this.at++;
    return true;
  }

  private groupHeading(title: string): boolean {
    const label = this.label(title);
    if (!this.grammar.tree || label === null || label.source !== title) return false;
    const key = this.keyOf(label);
    if (label.linkpath !== null && !this.grammar.isIndexNote(key)) return false;
    this.group = key;
    this.groupLabel = title;
    this.at++;
    return true;
  }

  private tableHead(line: string): boolean {
    const cells = splitRow(line);
    if (cells === null || !DELIMITER.test(this.line(this.at + 1)) || !this.grammar.tableHeads.has(cells.join('|')))
      return false;
    this.inTable = true;
    this.at += 2;
    return true;
  }

  private row(line: string): boolean {
    const cells = this.inTable ? splitRow(line) : null;
    if (cells === null) return false;
    const [first = '', ...rest] = cells;
    const label = this.label(first);
    if (label === null || label.source !== first) return false;
    this.at++;
    this.entry(label, 'table', cellsText(rest), [line], []);
    return true;
  }

  private listEntry(line: string): boolean {
    const [, indent = '', body = ''] = BULLET.exec(line) ?? [];
    const label = body === '' ? null : this.label(body);
    if (label === null) return false;
    const tail = TAIL.exec(body.slice(label.source.length));
    if (tail === null || (indent !== '' && !this.isTreeEntry(tail[1]))) return false;
    this.at++;
    this.entry(label, 'list', tail[2] ?? '', [line], this.remarks());
    return true;
  }

  private isTreeEntry(count: string | undefined): boolean {
    return this.grammar.tree && this.part === 'topics' && count !== undefined;
  }

  private callout(line: string): boolean {
    const [, title = ''] = CALLOUT.exec(line) ?? [];
    const label = title === '' ? null : this.label(title);
    if (label === null || label.source !== title.trim()) return false;
    const start = this.at;
    for (this.at++; this.line().startsWith('>'); this.at++);
    const source = this.lines.slice(start, this.at);
    this.entry(label, 'cards', calloutText(source), source, this.remarks());
    return true;
  }

  private entry(label: Label, layout: Layout, text: string, source: readonly string[], remarks: string[]): void {
    if (layout !== 'table') this.inTable = false;
    const { part, group, groupLabel } = this;
    this.items.push({
      kind: 'entry',
      part,
      group,
      groupLabel,
      key: this.keyOf(label),
      label,
      layout,
      text,
      source,
      remarks,
    });
  }

  /** The indented lines from here on, and the blank ones between them. */
  private remarks(): string[] {
    const found: string[] = [];
    let blank: string[] = [];
    for (; this.at < this.lines.length; this.at++) {
      const line = this.line();
      if (line.trim() === '') {
        blank.push(line);
      } else if (INDENTED.test(line) && !this.startsTreeEntry(line)) {
        found.push(...blank, line);
        blank = [];
      } else {
        break;
      }
    }
    this.at -= blank.length;
    return found;
  }

  private startsTreeEntry(line: string): boolean {
    const [, , body = ''] = BULLET.exec(line) ?? [];
    const label = body === '' ? null : this.label(body);
    if (label === null || !this.isTreeEntry(TAIL.exec(body.slice(label.source.length))?.[1])) return false;
    return !this.keyOf(label).startsWith('?');
  }

  /** A link, or one of the plain titles that are ours. */
  private label(text: string): Label | null {
    const link = readLink(text);
    if (link !== null) return link;
    const [more] = MORE_LABEL.exec(text) ?? [];
    if (more !== undefined) return { source: more, linkpath: null };
    for (let end = Math.min(text.length, LONGEST_TITLE); end > 0; end = lastCut(text, end)) {
      const source = text.slice(0, end);
      if (this.grammar.plainKeys.has(source)) return { source, linkpath: null };
    }
    const [source] = (this.grammar.allOurs && ANY_LABEL.exec(text)) || [];
    return source === undefined ? null : { source, linkpath: null };
  }

  private keyOf(label: Label): string {
    if (label.linkpath !== null) return this.grammar.keyOfLink(label.linkpath);
    if (MORE_LABEL.test(label.source)) return MORE_KEY;
    return this.grammar.plainKeys.get(label.source) ?? `?${label.source}`;
  }

  private userLine(line: string): void {
    const last = this.items[this.items.length - 1];
    const between = this.lines.slice(this.lastUserLine + 1, this.at);
    if (last?.kind === 'user' && last.part === this.part && between.every((other) => other.trim() === ''))
      last.lines.push(...between, line);
    else this.items.push({ kind: 'user', part: this.part, lines: [line] });
    this.lastUserLine = this.at;
    this.inTable = false;
    this.at++;
  }
}

/** Where a plain title that ends before `end` may be cut: before ` (` or `:`. */
function lastCut(text: string, end: number): number {
  return Math.max(text.lastIndexOf(': ', end - 1), text.lastIndexOf(' (', end - 1));
}

/** What the table layout says of a note, for comparing: the cells behind the label. */
export function cellsText(cells: readonly string[]): string {
  return cells.join(' | ').replace(/[| ]+$/, '');
}

/** What the cards layout says of a note, for comparing: the lines below the title. */
export function calloutText(source: readonly string[]): string {
  return source
    .slice(1)
    .map((line) => line.replace(/^>[ \t]?/, ''))
    .join('\n');
}

/** What an entry says, as one line. */
export function asListText({ layout, text }: FoundEntry): string {
  if (layout === 'table') return text.replace(/ \| /g, ' → ').replace(/\\\|/g, '|');
  return text.replace(/\n/g, ' ');
}

/** The cells of a table row, trimmed, pipes still escaped; null for a line that is no row. */
export function splitRow(line: string): string[] | null {
  const inner = ROW.exec(line)?.[1];
  if (inner === undefined) return null;
  const cells: string[] = [];
  let cell = '';
  for (let i = 0; i < inner.length; i++) {
    if (inner[i] === '\\') cell += inner[i++] ?? '';
    else if (inner[i] === '|') {
      cells.push(cell.trim());
      cell = '';
      continue;
    }
    cell += inner[i] ?? '';
  }
  return [...cells, cell.trim()];
}
