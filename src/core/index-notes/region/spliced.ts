import { BEGIN_MARKER, END_MARKER } from '../lines/markers';
import type { Gaps, NewLines } from './gaps';
import {
  covered,
  hasHalfLink,
  isEndOfWord,
  isGlued,
  isMadeOf,
  isShattered,
  endsLong,
  isTorn,
  LONG,
  LONGEST,
  longestPiece,
  OVERLAP,
  SPLICE,
  UNSPACED,
} from './pieces';

/**
 * Lines that a merge has put together from several of ours. Patches go by characters, so they tear words and glue their
 * halves to others: that is what tells them from lines that a person made of the same words.
 */

/** A bullet with nothing behind it, pipes alone, or a few signs of a link or a card. */
const EMPTY_ITEM = /^[ \t]*(?:[-*+]|\|[|\s]*|(?=.*[[\]→])[-*+># ]*[[\]→!: ]+)[ \t]*$/;
/** A shorter start of a line proves nothing. */
const SHORTEST_STUMP = 8;
/** The end of a word that is no longer is hardly somebody's line. */
const LONGEST_TAIL = 3;

/** What merges have made of our lines in one region: lines and words that nobody typed. */
export interface Debris {
  /** Whether a line is nobody's: torn out of one of ours, or put together from several. */
  isDebris(line: string): boolean;
  /** Whether a line is an entry as it is written now, indented or without its bullet, that is missing elsewhere. */
  isMovedEntry(line: string): boolean;
  /** Whether words in an entry are nobody's: torn off a line of ours, or a piece of one that is missing. */
  isTornOff(words: string): boolean;
}

/** Where nothing is remembered. */
export const NO_DEBRIS: Debris = { isDebris: () => false, isMovedEntry: () => false, isTornOff: () => false };

/** The lines that we write into an index note now, or wrote. */
export interface OurLines extends NewLines {
  lines(): readonly string[];
  /** The same as one text, a line each. */
  corpus(): string;
  /** Entries that say something, as they are written now in a list. */
  entries(): ReadonlySet<string>;
  /** Whether a text is all that an entry says now, or one of its parts. */
  isPart(text: string): boolean;
  /** Whether a text is all that an entry says, or said. */
  isText(text: string): boolean;
  /** All labels as one text, a line each. */
  labels(): string;
}

/** Tells debris by our lines, and by what of them stands in the region. */
export class RegionDebris implements Debris {
  private allStumps: readonly string[] | null = null;

  constructor(
    private readonly region: readonly string[],
    private readonly ours: OurLines,
    private readonly gaps: Gaps,
  ) {}

  isDebris(line: string): boolean {
    return (
      EMPTY_ITEM.test(line) ||
      this.isPutTogether(line) ||
      this.isTorn(line) ||
      this.isTornEntry(line) ||
      this.isMovedEntry(line) ||
      this.isRest(line) ||
      this.isShattered(line) ||
      this.gaps.isNumberedHead(line) ||
      (this.gaps.isMerged && (this.isStray(line) || this.isBattered(line) || this.gaps.isNearMissing(line)))
    );
  }

  isMovedEntry(line: string): boolean {
    const entry = `- ${line.replace(/^[ \t]+[-*+] /, '')}`;
    return this.ours.entries().has(entry) && (this.gaps.isMissing(entry) || !this.region.includes(entry));
  }

  isTornOff(words: string): boolean {
    if (this.isRest(words)) return true;
    return this.hasTornLink(words) || (this.gaps.isMerged && (this.gaps.isPiece(words) || this.isTornWords(words)));
  }

  /** Whether words of ours begin within a word, or end with the end of one. */
  private isTornWords(words: string): boolean {
    const corpus = this.ours.corpus();
    const at = words.lastIndexOf(' ');
    const tail = words.slice(at + 1);
    const isEnd = at >= SPLICE && tail.length <= LONGEST_TAIL && isEndOfWord(tail, corpus);
    if (words.length <= LONGEST_TAIL && isEndOfWord(words, corpus)) return true;
    return isTorn(words, corpus) || (isEnd && corpus.includes(words.slice(0, at)));
  }

  private isPutTogether(line: string): boolean {
    // A person may write what a whole line of ours says, as a quote or a link to the index note above.
    if (this.isOurs(line) && !this.gaps.isMerged) return false;
    const lines = this.ours.lines();
    const { start, end } = covered(line, lines, lines);
    if (start >= SPLICE && end >= SPLICE && start + end >= line.length) return true;
    return isGlued(withoutTornMarker(line), this.ours.corpus(), SPLICE);
  }

  private isTorn(line: string): boolean {
    const corpus = this.ours.corpus();
    const text = withoutTornMarker(line);
    if (text !== line.trim() && corpus.includes(text)) return true;
    if (isBehindBracket(text) && corpus.includes(text)) return true;
    return isTorn(text, corpus) || isTorn(bare(line), corpus) || isTornAtSpace(line, corpus) || this.hasTornLink(line);
  }

  /**
   * Whether a text has half a link and is ours but for that; a link of a person's may only not be written to its end.
   */
  private hasTornLink(line: string): boolean {
    const text = bare(line);
    if (!this.gaps.isMerged || !hasHalfLink(text) || this.ours.labels().includes(`\n${text}`)) return false;
    const [corpus, uncounted] = [this.ours.corpus(), line.replace(/ \(\d+\)$/, '')];
    return corpus.includes(text) || isGlued(uncounted, corpus, 2, true);
  }

  /** An entry of ours under a label that is put together from others: a patch that renames a note was put elsewhere. */
  private isTornEntry(line: string): boolean {
    const [, label = '', text = ''] = ENTRY.exec(line) ?? [];
    const [labels, corpus] = [this.ours.labels(), this.ours.corpus()];
    const [, alone = ''] = WITH_BRACKETS.exec(line) ?? [];
    if (alone !== '' && labels.includes(`\n${alone}\n`)) return true;
    if (label === '') return false;
    const isMerged = this.gaps.isMerged;
    if (text === '' && isDoubledEnd(label, labels)) return true;
    if (text === '') return isMerged && (/: *$/.test(line) ? isMadeOf(label, labels) : isGlued(label, labels, 3));
    const isOurs = this.ours.isText(text) || isTorn(text, corpus);
    if (this.ours.isText(text) && isShattered(label, labels)) return true;
    const isPiece = (): boolean =>
      corpus.includes(`${text}\n`) || isGlued(text, corpus) || (text.length >= LONG && isShattered(text, corpus));
    return (isOurs || (isMerged && isPiece())) && isMadeOf(label, labels);
  }

  /** Whether a text goes on where a line of ours in the region breaks off, up to the end of that line. */
  private isRest(text: string): boolean {
    const corpus = this.ours.corpus();
    const rests = [text, text.replace(/^[ \t]*[-*+][ \t]+/, '')].map((rest) => `${rest}\n`);
    return this.stumps().some((stump) => {
      // The next signs may happen to be those that were torn off.
      for (let end = stump.length; end > Math.max(SHORTEST_STUMP, stump.length - OVERLAP); end--)
        if (rests.some((rest) => corpus.includes(stump.slice(0, end) + rest))) return true;
      return false;
    });
  }

  /**
   * Whether a line says nothing but what an entry says, or is to say where it does not: a person may write that, but
   * where another device has written too it is what a patch that found no better place has left there.
   */
  private isStray(line: string): boolean {
    const [text, corpus] = [bare(line), this.ours.corpus()];
    if (this.gaps.isPiece(text) || (text.length >= SPLICE && this.ours.isPart(text))) return true;
    if (this.gaps.isEndOfDropped(text)) return true;
    if (!/[\p{L}\p{N}]/u.test(text)) return text !== '' && corpus.includes(`${text}\n`);
    if (text.length <= LONGEST_TAIL || UNSPACED.test(text)) return isEndOfWord(text, corpus);
    if (text.endsWith('*') && text.split('*').length % 2 === 0) return corpus.includes(`${text}\n`);
    return this.isBeforeEntry(line) || (isGlued(line, corpus, 3) && endsLong(line, corpus));
  }

  /** Whether a line is one of ours but for a letter or two, where nobody would type them. */
  private isBattered(line: string): boolean {
    const corpus = this.ours.corpus();
    const [, title] = SPOILT_CARD.exec(line) ?? [];
    if (title !== undefined) return corpus.includes(`> ${title}\n`);
    const [, approach] = SPOILT_APPROACH.exec(line) ?? [];
    if (approach !== undefined) return isShattered(line, corpus);
    if (STARTED_LINK.test(line)) return true;
    const text = bare(line);
    if (text.includes(': ') && corpus.includes(`\n- ${text}\n`)) return true;
    if (LAST_QUOTED.test(line) && !this.isBeforeQuote(line)) return true;
    if (/ [→|] /.test(text) && isShattered(text, corpus, LONG)) return true;
    return line.startsWith('#') && isGlued(line, corpus) && this.gaps.lacksHeading(line);
  }

  private isBeforeQuote(line: string): boolean {
    return this.region.some((other, i) => other === line && this.region[i + 1]?.startsWith('>') === true);
  }

  /** Whether signs of ours stand in a line as nobody types them, and it is put together from a few pieces of ours. */
  private isShattered(line: string): boolean {
    if (line.length > LONGEST) return false;
    const isHalf = line.split('[').length !== line.split(']').length || HALF_COMMENT.test(line);
    if (HALF_LINK.test(line) || !(BROKEN.test(line) || (isHalf && this.gaps.isMerged))) return false;
    const corpus = `${this.ours.corpus()}${MARKERS}`;
    return isShattered(line.replace(/ \(\d{1,9}\)/, ''), corpus) && !corpus.includes(`\n${line}`);
  }

  /** Whether a line is a piece of ours with a whole line of ours run into it. */
  private isBeforeEntry(line: string): boolean {
    const at = line.search(/\S- |.\| |.> \[!/) + 1;
    return at > 0 && this.isOurs(line.slice(at)) && this.ours.corpus().includes(line.slice(0, at));
  }

  private isOurs(line: string): boolean {
    return this.ours.corpus().includes(`\n${line}\n`);
  }

  /** The starts of lines of ours that go on as none of ours does, each behind a line end. */
  private stumps(): readonly string[] {
    this.allStumps ??= this.stumpsIn(this.ours.corpus());
    return this.allStumps;
  }

  private stumpsIn(corpus: string): string[] {
    const known = new Set(this.ours.lines());
    return this.region.flatMap((line) => {
      if (line.length < SHORTEST_STUMP || line.length > LONGEST || known.has(line)) return [];
      const stump = `\n${line}`.slice(0, longestPiece(`\n${line}`, 0, corpus));
      return stump.length > SHORTEST_STUMP ? [stump] : [];
    });
  }
}

/** Label and text of a line that an entry may be, in any layout. */
const ENTRY = /^(?:- |> \[!\w{1,20}\] |\| )(.{1,1000}?)(?: \(\d{1,9}\))?(?:(?:: | \| )(.{0,2000}?)(?: \|)*)?$/;
/** The label of an item with brackets behind it that are another one's. */
const WITH_BRACKETS = /^[-*+] (\[\[.{1,1000}?\]\]|[^[\]]{1,1000}?)[: ]{0,9}\][:\] ]{0,9}$/;
const MARKERS = `${BEGIN_MARKER}\n${END_MARKER}\n`;
/** An item that begins to be a link. */
const HALF_LINK = /^[-*+] \[\[[\p{L}\p{N} ]*$/u;
/** A callout that is none, and a heading, an item or a callout in a line. */
const BROKEN = /^> ?\[!(?!\w{1,20}\])|^.+> \[!|\S#{2,3} |\S- \[\[/;
/** A piece of a marker, or of a comment of somebody's. */
const HALF_COMMENT = /^<!-(?!.*-->)|^(?!.*<!--).+-->/;
/** The title of a card, with signs or a letter or two before it. */
const SPOILT_CARD = /^[> ]{0,9}\w{1,2}(\[!\w{1,20}\] .*)$/;
/** An approach in a card. */
const SPOILT_APPROACH = /^> → (.+)$/;
/** An item that begins to be a link, and no more. */
const STARTED_LINK = /^[-*+] \[\[\w{0,2}$/;
/** A line of a quote that says nothing: with none behind it, it parts nothing. */
const LAST_QUOTED = /^>[ \t]*$/;
/** The start of an end marker that an entry has run into. */
const TORN_MARKER = /^<!-{0,2} (?=.{0,2000}\[\[)(?!.*-->)/;

function withoutTornMarker(line: string): string {
  return line.trim().replace(TORN_MARKER, '');
}

/** A line without what makes it an item, a quote or a heading. */
function bare(line: string): string {
  return line
    .trim()
    .replace(/^(?:[-*+>#]{1,6} ?)+/, '')
    .replace(/:$/, '');
}

/** Whether a text closes a bracket that it does not open: it lacks its start. */
function isBehindBracket(text: string): boolean {
  return text.length >= SPLICE && /^[^[\]]*\]/.test(text);
}

/** Whether a label is one of ours and its end once more: a patch was put there twice. */
function isDoubledEnd(label: string, labels: string): boolean {
  for (let length = 2; length * 2 < label.length; length++) {
    const once = label.slice(0, -length);
    if (once.endsWith(label.slice(-length)) && labels.includes(`\n${once}\n`)) return true;
  }
  return false;
}

/** Whether a line begins with one space, which nobody types there, and stands so at the end of one of ours. */
function isTornAtSpace(line: string, corpus: string): boolean {
  const text = line.replace(/^[-*+] (?= )/, '');
  return /^ \S/.test(text) && corpus.includes(`${text}\n`);
}
