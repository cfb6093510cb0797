import type { Steps } from '../../steps';
import type { Layout } from '../../topics/topic';
import { isCountsLine, MORE_KEY, MORE_LABEL, type PartKind } from '../content/content';
import { boxRemark, isBox, keptSource } from './kept';
import { readLink, readLinks } from '../lines/labels';
import { LAYOUTS } from '../layouts';
import { endOfQuote, quoteText } from '../layouts/cards';
import type { Labelled, LayoutReader, ReadEntry } from '../layouts/layout';
import { opaqueLines } from '../lines/code-lines';
import { inOwnLines, type ParagraphGrammar } from './own-lines';
import { shownHeadingKey, shownKey } from '../lines/shown';
import type { Debris } from './spliced';

/** Lines of the user's that stand together, blank ones between them included, and whether blank lines set them off. */
export interface UserBlock {
  readonly lines: string[];
  readonly gapBefore: boolean;
  gapAfter: boolean;
}

/** Lines of the user's that belong to the line of ours above them. */
export interface UserLines {
  /** Indented lines right under an entry. */
  readonly remarks: string[];
  readonly blocks: UserBlock[];
}

/** An entry as it stands in a note. */
export interface FoundEntry extends UserLines {
  readonly kind: 'entry';
  readonly part: PartKind | null;
  /** Key and label of the group it stands in, both `''` outside any. */
  readonly group: string;
  readonly groupLabel: string;
  readonly key: string;
  readonly label: Labelled;
  readonly layout: Layout;
  /** What it says of its note, as the list layout says it. */
  text: string;
  /** Its own lines as they stand. */
  readonly source: readonly string[];
}

/** Lines of the user's that are kept for a note that is not listed now. */
interface FoundKept extends UserLines {
  readonly kind: 'kept';
  readonly key: string;
  readonly label: Labelled;
}

/** A line of ours that is no entry; `top` is none: what stands above all of ours. */
export interface FoundFrame extends UserLines {
  readonly kind: 'top' | 'breadcrumb' | 'counts' | 'part' | 'group';
  readonly part: PartKind | null;
  readonly group: string;
  readonly groupLabel: string;
}

export type RegionItem = FoundEntry | FoundKept | FoundFrame;

/** What tells our lines from the user's. */
export interface RegionGrammar extends ParagraphGrammar {
  readonly heads: LayoutReader['heads'];
  /** Whether the part *Topics* is a tree: indented lines with a count are entries there. */
  readonly tree: boolean;
  /** Breadcrumbs that we write or wrote, by what they show. */
  readonly breadcrumbs: ReadonlySet<string>;
  /** Whether a key is that of an index note: breadcrumbs and group headings link to nothing else. */
  isIndexNote(key: string): boolean;
  /** The keys of labels that are plain text, by what they show. Notes of one title share a label. */
  readonly plainKeys: ReadonlyMap<string, readonly string[]>;
  /** Keys of notes that are no longer to be seen, by what their plain titles show; null where there are none. */
  readonly hiddenKeys: ((shown: string) => readonly string[]) | null;
  /** Nobody but us wrote here: a line that looks like an entry is one, whatever its label. */
  readonly allOurs: boolean;
  /** The key of a linked file: its path, or `?` and the target where it leads nowhere. */
  keyOfLink(linkpath: string): string;
  /** What merges have made of our lines in a region. */
  debrisIn(region: readonly string[]): Debris;
  /** Whether a text is what is or was said of some note here. */
  saysOfAny(text: string): boolean;
  /** Whether a note is listed here now, and its entry is remembered to have been nothing but its label. */
  wasBare(key: string): boolean;
  /** Whether a note is listed here now, and never with a count. */
  hasNoCount(key: string): boolean;
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const INDENTED = /^[ \t]+\S/;
const BULLET = /^[ \t]+[-*+] /;
/** What we write behind a label, and a person may. */
const COUNT = /^ *\(\d{1,9}\)/;
/** An item that begins with a link, from there on. */
const LINK_ITEM = /^[-*+][ \t]+(\[\[.*)$/;
const LONGEST_TITLE = 1000;
/** The name of a topic that has no index note yet, where its line tells how many notes it has, and which. */
const SMALL_TOPIC = /^.{1,1000}?(?= \(\d{1,9}\): )/;
const ANY_LABEL = /^.{1,1000}?(?= \(\d{1,9}\)(?::|$)|: |$)/;

/** Lines that are read in one go. */
const AT_ONCE = 128;

/** Reads the lines of a region, in small steps. What it cannot name is the user's. The first item is the top. */
export function parseRegion(lines: readonly string[], grammar: RegionGrammar): Steps<RegionItem[]> {
  return new RegionParser(lines, grammar).parse();
}

/** The lines of a region, those of ours that a formatter has broken anew as we would have them. In small steps. */
export function regionInOwnLines(lines: readonly string[], grammar: RegionGrammar): Steps<readonly string[]> {
  return new RegionParser(lines, grammar).inOwnLines();
}

/** What reads as an entry in lines of the user's, whatever its note is. */
export function entriesIn(lines: readonly string[], grammar: RegionGrammar): ReadEntry[] {
  return new RegionParser(lines, grammar).entriesIn();
}

class RegionParser implements LayoutReader {
  private current: RegionItem = frame('top', null, '', '');
  private readonly items: RegionItem[] = [this.current];
  private readonly opaque: ReadonlySet<number>;
  private part: PartKind | null = null;
  private group = '';
  private groupLabel = '';
  /** Whose table goes on. */
  private table: 'ours' | 'theirs' | null = null;
  private gap = false;
  private at = 0;
  readonly heads: ReadonlySet<string>;
  private readonly found = new Map<string, FoundEntry>();
  private unmarked: ReadonlySet<string> | null = null;
  private readonly debris: Debris;

  constructor(
    private readonly lines: readonly string[],
    private readonly grammar: RegionGrammar,
  ) {
    this.opaque = opaqueLines(lines);
    this.heads = grammar.heads;
    this.debris = grammar.debrisIn(lines);
  }

  *parse(): Steps<RegionItem[]> {
    for (let read = 1; this.at < this.lines.length; read++) {
      this.line();
      if (read % AT_ONCE === 0) yield;
    }
    return this.items;
  }

  inOwnLines(): Steps<readonly string[]> {
    const { lines, opaque, grammar } = this;
    return inOwnLines(lines, opaque, grammar, { reader: this, isBreadcrumb: (line) => this.isBreadcrumb(line) });
  }

  entriesIn(): ReadEntry[] {
    return this.lines.flatMap((_line, i) => {
      if (this.opaque.has(i)) return [];
      return Object.values(LAYOUTS).flatMap((format) => format.read(this.lines, i, this) ?? []);
    });
  }

  private line(): void {
    const line = this.lines[this.at] ?? '';
    if (line.trim() === '') {
      this.gap = true;
      this.table = null;
      this.at++;
    } else if (this.opaque.has(this.at)) {
      this.userLine(line);
    } else if (!this.ours(line)) {
      if (this.debris.isDebris(line)) this.at++;
      else this.userLine(line);
    }
  }

  /** Takes the line, and what belongs to it, if it is ours. */
  private ours(line: string): boolean {
    return (
      this.frame(line) ||
      this.kept(line) ||
      this.heading(line) ||
      this.head() ||
      this.entry() ||
      this.bareEntry(line) ||
      this.restOfCard()
    );
  }

  private put(item: RegionItem): void {
    closeGap(this.current, this.gap);
    this.gap = false;
    this.current = item;
    this.items.push(item);
  }

  private frame(line: string): boolean {
    const kind = isCountsLine(line, this.part === null) ? 'counts' : this.isBreadcrumb(line) ? 'breadcrumb' : null;
    if (kind === null) return false;
    this.put(frame(kind, null, '', ''));
    this.at++;
    return true;
  }

  private isBreadcrumb(line: string): boolean {
    const isKnown = this.grammar.breadcrumbs.has(shownKey(line));
    if (isKnown) return this.part === null || this.isBeforeCounts();
    if (this.part !== null || !line.startsWith('[')) return false;
    let rest = line.trimEnd();
    for (let link = readLink(rest), isFirst = true; link?.linkpath != null; link = readLink(rest), isFirst = false) {
      const isIndexNote = this.grammar.isIndexNote(this.grammar.keyOfLink(link.linkpath));
      rest = rest.slice(link.source.length);
      // The last one may lead to the page of the topic.
      if (!isIndexNote && (isFirst || rest !== '')) return false;
      if (rest === '') return true;
      if (!/^ *\/ */.test(rest)) return false;
      rest = rest.replace(/^ *\/ */, '');
    }
    return false;
  }

  /** Where a region stands twice, the second one begins within a part. */
  private isBeforeCounts(): boolean {
    const next = this.lines.find((line, i) => i > this.at && line.trim() !== '');
    return next !== undefined && isCountsLine(next, false);
  }

  private kept(line: string): boolean {
    const source = keptSource(line);
    if (source === null) return false;
    const label = this.labelAt(source) ?? { source, linkpath: null, key: `?${source}` };
    this.put({ kind: 'kept', key: label.key, label, remarks: [], blocks: [] });
    this.at++;
    this.remarks();
    return true;
  }

  private heading(line: string): boolean {
    const [, marks = '', title = ''] = HEADING.exec(line) ?? [];
    if (marks === '') return false;
    const isPart = (): boolean => this.partHeading(title);
    const isGroup = (): boolean => this.groupHeading(title);
    // Formatters move headings up and down; where a title could be either, its level tells.
    return marks.length <= 2 ? isPart() || isGroup() : isGroup() || isPart();
  }

  private partHeading(title: string): boolean {
    const part = this.grammar.headings.get(shownHeadingKey(title));
    if (part === undefined) return false;
    this.part = part;
    this.group = '';
    this.groupLabel = '';
    this.put(frame('part', part, '', ''));
    this.at++;
    return true;
  }

  private groupHeading(title: string): boolean {
    if (!this.grammar.tree || this.part === null) return false;
    const label = this.labelAt(title);
    if (label === null || label.source !== title) return false;
    if (label.linkpath !== null && !this.grammar.isIndexNote(label.key)) return false;
    this.group = label.key;
    this.groupLabel = title;
    this.put(frame('group', this.part, label.key, title));
    this.at++;
    return true;
  }

  private head(): boolean {
    if (this.table === 'theirs') return false;
    for (const format of Object.values(LAYOUTS)) {
      const taken = format.readHead(this.lines, this.at, this);
      if (taken === 0) continue;
      closeGap(this.current, this.gap);
      this.gap = false;
      this.table = 'ours';
      this.at += taken;
      return true;
    }
    return false;
  }

  private entry(): boolean {
    for (const format of Object.values(LAYOUTS)) {
      const { name } = format;
      const found = name === 'table' && this.table === 'theirs' ? null : format.read(this.lines, this.at, this);
      if (found === null) continue;
      if (found.indent !== '' && !this.isTreeEntry(found)) return false;
      if (!this.isOurs(found)) return false;
      this.table = name === 'table' ? 'ours' : null;
      return this.addEntry(found, name);
    }
    return false;
  }

  /**
   * An entry that was nothing but a link, with words typed behind it: a remark. Where a line of ours for the note
   * stands in the part as well, it is a line of somebody's that begins with a link.
   */
  private bareEntry(line: string): boolean {
    const [, body = ''] = LINK_ITEM.exec(line) ?? [];
    const label = body === '' ? null : this.labelAt(body);
    if (label === null || !this.grammar.wasBare(label.key) || this.hasUnmarked(label.key)) return false;
    if (this.found.has(this.placeOf(label.key))) return false;
    const behind = body.slice(label.source.length);
    const typed = (this.grammar.hasNoCount(label.key) ? behind : behind.replace(COUNT, '')).trim();
    const isAdded = this.addEntry({ label, text: '', hasCount: false, indent: '', mark: '', end: this.at + 1 }, 'list');
    if (isAdded) this.current.remarks.unshift(`\t- ${typed}`);
    return isAdded;
  }

  private isOurs(found: ReadEntry): boolean {
    if (this.grammar.allOurs) return true;
    return this.grammar.isEntry(found, this.part) && (found.mark === '' || this.isInPlaceOfOurs(found));
  }

  /**
   * Whether an item of another kind than we write was one of ours, and not a person's own list of things to do: it says
   * what we say, and no line of ours for this note stands there.
   */
  private isInPlaceOfOurs({ label: { key }, text }: ReadEntry): boolean {
    if (text !== '' && !this.grammar.saysOf(key, text)) return false;
    return !this.hasUnmarked(key);
  }

  /** Whether the part has an entry for a note whose bullet is one of ours. */
  private hasUnmarked(key: string): boolean {
    return (this.unmarked ??= this.unmarkedEntries()).has(`${this.part ?? ''}\n${key}`);
  }

  /** Part and key of all entries whose bullet is one of ours. */
  private unmarkedEntries(): ReadonlySet<string> {
    let part: PartKind | null = null;
    const found = new Set<string>();
    this.lines.forEach((line, i) => {
      const [, , title = ''] = HEADING.exec(line) ?? [];
      part = this.grammar.headings.get(shownHeadingKey(title)) ?? part;
      if (this.opaque.has(i)) return;
      for (const format of Object.values(LAYOUTS)) {
        const read = format.read(this.lines, i, this);
        if (read?.mark === '') found.add(`${part ?? ''}\n${read.label.key}`);
      }
    });
    return found;
  }

  private isTreeEntry({ hasCount, label }: ReadEntry): boolean {
    return this.grammar.tree && this.part === 'topics' && hasCount && !label.key.startsWith('?');
  }

  private placeOf(key: string): string {
    return `${this.part ?? ''}\n${this.group}\n${key}`;
  }

  /** False for a line that says something of its own about a note of the table above it. */
  private addEntry({ label, text: said, hasCount, mark, end }: ReadEntry, layout: Layout): boolean {
    const { part, group, groupLabel } = this;
    const source = this.lines.slice(this.at, end);
    const text =
      hasCount && this.grammar.hasNoCount(label.key) ? `${numberBehind(label, source)} ${said}`.trim() : said;
    const place = this.placeOf(label.key);
    const row = this.found.get(place);
    const isBelowTable = layout === 'list' && row?.layout === 'table';
    if (isBelowTable && text === '' && !showSame(row.label, label)) return false;
    if (this.current.kind === 'kept' && this.current.key === label.key) return false;
    this.at = end;
    if (isBelowTable) {
      this.remarkBelowTable(row, text);
    } else {
      const { key } = label;
      const item: FoundEntry = {
        kind: 'entry',
        part,
        group,
        groupLabel,
        key,
        label,
        layout,
        text,
        source,
        remarks: isBox(mark) ? [boxRemark(mark)] : [],
        blocks: [],
      };
      this.put(item);
      this.found.set(place, item);
    }
    this.remarks();
    return true;
  }

  /** A line below a table that names one of its notes is a remark on it, unless it says what we say. */
  private remarkBelowTable(row: FoundEntry, text: string): void {
    closeGap(this.current, this.gap);
    this.gap = false;
    this.current = row;
    if (text !== '' && !this.grammar.saysOf(row.key, text)) row.remarks.push(`\t- ${text}`);
  }

  /** A quote below the lines that somebody put into a card goes on with the card, where it says what we say. */
  private restOfCard(): boolean {
    const { current } = this;
    if (this.gap || current.kind !== 'entry' || current.layout !== 'cards') return false;
    const end = endOfQuote(this.lines, this.at);
    const text = quoteText(this.lines.slice(this.at, end));
    if (text === '') return false;
    if (this.grammar.saysOf(current.key, text)) current.text = `${current.text} ${text}`.trim();
    else if (!this.grammar.saysOfAny(text)) return false;
    this.at = end;
    if (current.blocks.length === 0) this.remarks();
    return true;
  }

  /** The indented lines from here on, and the blank ones between them. */
  private remarks(): void {
    const { remarks } = this.current;
    const blank: string[] = [];
    let at = this.at;
    for (; at < this.lines.length; at++) {
      const line = this.lines[at] ?? '';
      if (line.trim() === '') {
        blank.push(line);
      } else if (INDENTED.test(line) && !this.startsTreeEntry(at)) {
        if (BULLET.test(line) ? this.debris.isMovedEntry(line) : this.debris.isDebris(line)) continue;
        remarks.push(...blank, line);
        blank.length = 0;
      } else {
        break;
      }
    }
    this.at = at - blank.length;
  }

  private startsTreeEntry(at: number): boolean {
    if (!this.grammar.tree || this.part !== 'topics') return false;
    const found = LAYOUTS.list.read(this.lines, at, this);
    return found !== null && this.isTreeEntry(found) && this.isOurs(found);
  }

  labelAt(text: string): Labelled | null {
    return this.linkAt(text) ?? this.plainLabelAt(text);
  }

  /** A link by the app's reading, or else by any under which it leads to a note. */
  private linkAt(text: string): Labelled | null {
    let first: Labelled | null = null;
    let found: Labelled | null = null;
    for (const link of readLinks(text)) {
      if (link.linkpath === null) continue;
      const labelled = { ...link, key: this.grammar.keyOfLink(link.linkpath) };
      first ??= labelled;
      // A text that it shows may end in a bracket too.
      const goesOn = found?.key === labelled.key && found.source.length + 1 === labelled.source.length;
      if (goesOn || (found === null && !labelled.key.startsWith('?'))) found = labelled;
    }
    return found ?? first;
  }

  private plainLabelAt(text: string): Labelled | null {
    const [more] = MORE_LABEL.exec(text) ?? [];
    if (more !== undefined) return { source: more, linkpath: null, key: MORE_KEY };
    const hasPlain = this.grammar.plainKeys.size > 0 || this.grammar.hiddenKeys !== null;
    for (let end = hasPlain ? Math.min(text.length, LONGEST_TITLE) : 0; end > 0; end = lastCut(text, end)) {
      const source = text.slice(0, end).trimEnd();
      const keys = this.keysOf(shownKey(source));
      const [first] = keys;
      if (first !== undefined) return { source, linkpath: null, key: this.chosen(keys, text.slice(end)) ?? first };
    }
    const pattern = this.grammar.allOurs ? ANY_LABEL : this.part === 'small' ? SMALL_TOPIC : null;
    const [source] = pattern?.exec(text) ?? [];
    return source === undefined ? null : { source, linkpath: null, key: `?${source}` };
  }

  /** Keys of what is there first, then of what is not to be seen, then of what is only remembered. */
  private keysOf(shown: string): readonly string[] {
    const known = this.grammar.plainKeys.get(shown) ?? [];
    if (known.some((key) => !key.startsWith('?'))) return known;
    const hidden = this.grammar.hiddenKeys?.(shown) ?? [];
    return hidden.length > 0 ? hidden : known;
  }

  /** Of notes that share a title the one whose text stands behind it, or else the first that has no entry yet. */
  private chosen(keys: readonly string[], rest: string): string | undefined {
    if (keys.length < 2) return keys[0];
    const free = keys.filter((key) => !this.found.has(this.placeOf(key)));
    const text = rest.replace(/^[ \t]*(?:\(\d+\))?[ \t]*:?[ \t]*/, '');
    return free.find((key) => text !== '' && this.grammar.saysOf(key, text)) ?? free[0];
  }

  private userLine(line: string): void {
    const { current } = this;
    const last = current.blocks[current.blocks.length - 1];
    if (last !== undefined) last.lines.push(...this.blanksBefore(), line);
    else current.blocks.push({ lines: [line], gapBefore: this.gap, gapAfter: false });
    this.gap = false;
    if (!/^[ \t]*\|/.test(line)) this.table = null;
    else this.table ??= 'theirs';
    this.at++;
  }

  /** The blank lines between the last line of the user's and this one, as they stand. */
  private blanksBefore(): readonly string[] {
    let start = this.at;
    while (start > 0 && (this.lines[start - 1] ?? '').trim() === '') start--;
    return this.lines.slice(start, this.at);
  }
}

/** A number in brackets where none of ours stands. */
function numberBehind({ source }: Labelled, [line = '']: readonly string[]): string {
  return COUNT.exec(line.slice(line.indexOf(source) + source.length))?.[0].trim() ?? '';
}

function showSame(one: Labelled, other: Labelled): boolean {
  const key = ({ source }: Labelled): string => shownKey(source.replace(/\\\|/g, '|'));
  return key(one) === key(other);
}

function frame(kind: FoundFrame['kind'], part: PartKind | null, group: string, groupLabel: string): FoundFrame {
  return { kind, part, group, groupLabel, remarks: [], blocks: [] };
}

/** Notes whether a blank line follows the last lines of the user's. */
function closeGap({ blocks }: UserLines, gap: boolean): void {
  const last = blocks[blocks.length - 1];
  if (last !== undefined) last.gapAfter = gap;
}

/** Where a plain title that ends before `end` may be cut: before ` (` or `:`. */
function lastCut(text: string, end: number): number {
  return Math.max(text.lastIndexOf(': ', end - 1), text.lastIndexOf(' (', end - 1));
}
