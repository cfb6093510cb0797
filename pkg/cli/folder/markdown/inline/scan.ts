import {
  ASTERISK,
  BACKSLASH,
  BACKTICK,
  BANG,
  BRACKET_OPEN,
  CARET,
  DOLLAR,
  EQUALS,
  HASH,
  LESS,
  LF,
  PAREN_OPEN,
  PERCENT,
  TILDE,
  UNDERSCORE,
  isAsciiPunctuation,
  isWhitespace,
} from '../characters';
import { matchBrackets } from './brackets';
import { CodeSpans } from './code-spans';
import { EmphasisEnds } from './emphasis';
import { linkParts, referenceEnd } from './links';
import { autolinkEnd, htmlEnd, mathEnd, type VainMath } from './opaque';
import { Searches } from './search';
import { tagEnd } from './tag';
import { parseUrl, parseWikilink, withoutSize } from './targets';
import type { InlineToken } from './token';
import { Emails, nextUrl, urlEnd } from './urls';

/** Emphasis and links inside each other deeper than this are text. It keeps the time linear and the stack whole. */
const MAX_DEPTH = 24;

/** Every character that something other than text may start with, addresses aside. */
const SPECIAL = /[\\<[!*_~`$=%^#]/g;

/** The links, tags and footnote references in the inline text of one block, in text order. */
export function scanInline(text: string): InlineToken[] {
  const tokens: InlineToken[] = [];
  if (hasSpecial(text)) new Scanner(text, tokens).run(0, text.length, 0);
  return tokens;
}

/** Without one of these there is nothing to find. */
function hasSpecial(text: string): boolean {
  return text.includes('[') || text.includes('#');
}

/** One stretch of text that is read from start to end: all of it, or what is inside of emphasis or a link. */
interface Run {
  readonly to: number;
  readonly depth: number;
  readonly emphasis: EmphasisEnds;
  readonly vain: VainMath & { deletion: boolean; highlight: boolean };
}

class Scanner {
  private readonly searches: Searches;
  private readonly emails: Emails;
  private brackets: ReadonlyMap<number, number> | undefined;
  private codeSpans: CodeSpans | undefined;
  private special = -1;
  private inLink = false;
  /** Inside a footnote in the text there are no others. */
  private inNote = false;

  constructor(
    private readonly text: string,
    private readonly tokens: InlineToken[],
  ) {
    this.searches = new Searches(text);
    this.emails = new Emails(text, this.searches);
  }

  /** Reads `[from, to)`. At its start and behind every span a tag may follow directly; elsewhere only behind space. */
  run(from: number, to: number, depth: number): void {
    const run: Run = {
      to,
      depth,
      emphasis: new EmphasisEnds(this.text, to),
      vain: { math: false, deletion: false, highlight: false },
    };
    let at = from;
    let isFresh = true;
    while (at < to) {
      const end = this.spanAt(at, run, isFresh);
      isFresh = end !== -1;
      at = isFresh ? end : this.nextStop(at + 1, to);
    }
  }

  private nextStop(from: number, to: number): number {
    const special = Math.min(this.nextSpecial(from), to);
    return this.inLink
      ? special
      : Math.min(special, nextUrl(from, special, this.searches), this.emails.next(from, special));
  }

  private nextSpecial(from: number): number {
    if (this.special < from) {
      SPECIAL.lastIndex = from;
      this.special = SPECIAL.exec(this.text)?.index ?? Infinity;
    }
    return this.special;
  }

  /** The end of the span that starts at `at`, its tokens taken; -1 if it is text. */
  private spanAt(at: number, run: Run, isFresh: boolean): number {
    const { text } = this;
    switch (text.charCodeAt(at)) {
      case BACKSLASH:
        return this.escape(at, run.to);
      case LESS:
        return this.angle(at, run);
      case BANG:
        return at + 1 < run.to && text.charCodeAt(at + 1) === BRACKET_OPEN ? this.bracket(at, at + 1, run) : -1;
      case BRACKET_OPEN:
        return this.bracket(at, at, run);
      case ASTERISK:
      case UNDERSCORE:
        return first(this.address(at, run.to), () => this.emphasis(at, run));
      case TILDE:
        return this.doubled(at, '~~', 'deletion', run);
      case EQUALS:
        return this.doubled(at, '==', 'highlight', run);
      case PERCENT:
        return this.comment(at, run);
      case BACKTICK:
        return (this.codeSpans ??= new CodeSpans(text)).end(at, run.to);
      case DOLLAR:
        return mathEnd(text, at, run.to, this.searches, run.vain);
      case CARET:
        return this.inlineNote(at, run);
      case HASH:
        return this.tag(at, run, isFresh);
      default:
        return this.address(at, run.to);
    }
  }

  private escape(at: number, to: number): number {
    const code = this.text.charCodeAt(at + 1);
    return at + 1 < to && (code === LF || isAsciiPunctuation(code)) ? at + 2 : -1;
  }

  private address(at: number, to: number): number {
    if (this.inLink) return -1;
    return first(urlEnd(this.text, at, to), () => this.emails.endAt(at, to));
  }

  private angle(at: number, { to }: Run): number {
    const { text, searches } = this;
    const link = this.inLink ? -1 : autolinkEnd(text, at, to, searches);
    const end = link === -1 ? htmlEnd(text, at, to, searches) : -1;
    if (end !== -1) this.followAnchor(text.slice(at, at + 4).toLowerCase());
    return link === -1 ? end : link;
  }

  /** Between the tags of an HTML link there are no other links. */
  private followAnchor(tag: string): void {
    if (tag.startsWith('<a ')) this.inLink = true;
    else if (tag === '</a>') this.inLink = false;
  }

  private emphasis(at: number, run: Run): number {
    const strong = run.emphasis.strong(at);
    if (strong !== -1) return this.inside(at + 2, strong, strong + 2, run);
    const close = run.emphasis.emphasis(at);
    return close === -1 ? -1 : this.inside(at + 1, close, close + 1, run);
  }

  /** `~~deleted~~` or `==highlighted==`: no space inside the marks. Four equals signs open nothing. */
  private doubled(at: number, mark: string, kind: 'deletion' | 'highlight', run: Run): number {
    const { text } = this;
    if (
      run.vain[kind] ||
      !text.startsWith(mark, at) ||
      isWhitespace(text.charCodeAt(at + 2)) ||
      text.startsWith('====', at)
    )
      return -1;
    let close = this.searches.next(mark, at + 2, run.to);
    while (close > at + 2 && isWhitespace(text.charCodeAt(close - 1)))
      close = this.searches.next(mark, close + 1, run.to);
    if (close === -1) run.vain[kind] = true;
    return close === -1 ? -1 : this.inside(at + 2, close, close + 2, run);
  }

  /** `%%comment%%` on one line. The app reads what is in it as it reads everything else. */
  private comment(at: number, run: Run): number {
    if (!this.text.startsWith('%%', at)) return -1;
    const close = this.searches.next('%%', at + 2, run.to);
    const line = this.searches.next('\n', at + 2, run.to);
    return close === -1 || (line !== -1 && line < close) ? -1 : this.inside(at + 2, close, close + 2, run);
  }

  private tag(at: number, { to }: Run, isFresh: boolean): number {
    if (this.inLink || !(isFresh || isWhitespace(this.text.charCodeAt(at - 1)))) return -1;
    const end = tagEnd(this.text, at, to);
    if (end !== -1) this.tokens.push({ type: 'tag', from: at, to: end });
    return end;
  }

  /** `^[a note in the text]` */
  private inlineNote(at: number, run: Run): number {
    const close = at + 1 < run.to ? this.closeOf(at + 1, run.to) : -1;
    if (close === -1) return -1;
    if (!this.inNote) this.tokens.push({ type: 'inlineFootnote', from: at, to: close + 1 });
    const outer = this.inNote;
    this.inNote = true;
    this.inside(at + 2, close, close + 1, run);
    this.inNote = outer;
    return close + 1;
  }

  /** What starts with `[`, or with `![` when `at` is before `open`. */
  private bracket(at: number, open: number, run: Run): number {
    const isEmbed = at < open;
    return first(
      this.wikilink(at, open, run.to, isEmbed),
      () => this.link(at, open, run, isEmbed),
      () => (isEmbed ? -1 : this.footnoteRef(at, run.to)),
      () => this.reference(open, run, isEmbed),
    );
  }

  /** `[[target|text]]` or `![[target|text]]`, on one line. */
  private wikilink(at: number, open: number, to: number, isEmbed: boolean): number {
    const { text, searches } = this;
    if ((this.inLink && !isEmbed) || !text.startsWith('[[', open)) return -1;
    const close = searches.next(']]', open + 2, to);
    if (close === -1 || searches.next('\n', open + 2, close) !== -1 || searches.next('[[', open + 2, close) !== -1)
      return -1;
    const target = parseWikilink(text.slice(open + 2, close));
    if (target === null) return -1;
    this.tokens.push({ type: isEmbed ? 'embed' : 'link', from: at, to: close + 2, ...target });
    return close + 2;
  }

  /** `[text](url "title")` or `![text](url "title")` */
  private link(at: number, open: number, run: Run, isEmbed: boolean): number {
    const { text } = this;
    const close = this.closeOf(open, run.to);
    if ((this.inLink && !isEmbed) || close === -1 || close + 1 >= run.to || text.charCodeAt(close + 1) !== PAREN_OPEN)
      return -1;
    const parts = linkParts(text, close + 2, run.to, this.searches);
    if (parts === null) return -1;
    const link = parseUrl(parts.url);
    const shown = text.slice(open + 1, close);
    if (link !== null) {
      this.tokens.push({
        type: isEmbed ? 'embed' : 'link',
        from: at,
        to: parts.end,
        link,
        displayText: isEmbed ? withoutSize(shown) : shown,
      });
    }
    return isEmbed ? parts.end : this.insideLink(open + 1, close, parts.end, run);
  }

  /** `[^id]` */
  private footnoteRef(at: number, to: number): number {
    const { text } = this;
    if (text.charCodeAt(at + 1) !== CARET) return -1;
    const close = this.searches.next(']', at + 2, to);
    if (close <= at + 2) return -1;
    const id = text.slice(at + 2, close);
    if (/[ \t\n]/.test(id)) return -1;
    if (!this.inNote) this.tokens.push({ type: 'footnoteRef', from: at, to: close + 1, id: id.toLowerCase() });
    return close + 1;
  }

  private reference(open: number, run: Run, isEmbed: boolean): number {
    const close = this.closeOf(open, run.to);
    if (close === -1 || (this.inLink && !isEmbed) || this.text.charCodeAt(open + 1) === CARET) return -1;
    const end = referenceEnd(this.text, open, close, run.to);
    return end === -1 || isEmbed ? end : this.insideLink(open + 1, close, end, run);
  }

  private closeOf(open: number, to: number): number {
    this.brackets ??= matchBrackets(this.text);
    const close = this.brackets.get(open);
    return close === undefined || close >= to ? -1 : close;
  }

  private insideLink(from: number, to: number, end: number, run: Run): number {
    const outer = this.inLink;
    this.inLink = true;
    this.inside(from, to, end, run);
    this.inLink = outer;
    return end;
  }

  /** Reads what is inside of a span; answers the span's end. */
  private inside(from: number, to: number, end: number, run: Run): number {
    if (run.depth < MAX_DEPTH) this.run(from, to, run.depth + 1);
    return end;
  }
}

/** The first answer that is not -1. */
function first(answer: number, ...others: (() => number)[]): number {
  for (const other of others) {
    if (answer !== -1) return answer;
    answer = other();
  }
  return answer;
}
