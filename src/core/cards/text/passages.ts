import type { Heading } from '../../notes/metadata';
import type { Block } from '../blocks';
import { SHOWS, unquote } from '../blocks';
import type { Found } from '../found';
import type { NoteSource, PlacedCallout } from '../note-source';
import { titleHeading } from '../title-heading';
import { AsideFilter } from './asides';
import { isQuotation } from './attributions';
import { SUMMARY_NAMES } from './fields';
import { Opening, subjectOf } from './opening';
import { isUnfilled } from './unfilled';
import { startsSmall } from './dependent';
import { proseOf, type Reading } from './prose';
import type { Subject } from './subject';
import { endsSentence, isTitled, leadsIn, nameKey, wordCount, wordSet } from './words';

/** Text, and how many blocks it takes. */
interface Passage {
  readonly text: string;
  readonly blocks: number;
}

/** The text of the paragraph or list at a place, with the list that its last words lead to. */
export function passageAt(text: string, blocks: readonly Block[], at: number, reading: Reading): Passage {
  const [block, next] = [blocks[at], blocks[at + 1]];
  const prose = block === undefined ? '' : proseOf(text.slice(block.start, block.end), reading);
  const isLead = leadsIn(prose) || (reading === 'guessed' && pointsBelow(prose));
  if (!isLead || next?.type !== 'list') return { text: prose, blocks: 1 };
  const items = proseOf(text.slice(next.start, next.end), reading);
  if (items === '') return { text: prose, blocks: 1 };
  return { text: prose + text.slice(block?.end, next.start).replace(/\S+/g, '') + items, blocks: 2 };
}

/** What says that it is about what stands below it. */
const POINTING = new RegExp(
  [
    '(?:the following|as follows|(?:shown|listed|given) below)(?![\\p{L}])',
    '(?:folgende[mnrs]?|wie folgt|ci-dessous|comme suit|siguientes?|a continuación|seguintes?|abaixo|seguenti?' +
      '|di seguito)(?![\\p{L}])',
    'следующ|ниже(?![\\p{L}])|sau đây|dưới đây|以下|如下|下面|下列|次の|다음(?:과|을|의)',
  ].join('|'),
  'iu',
);
/** More than a sentence of this length says something beside it. UTF-16 units. */
const LONGEST_POINTER = 120;

/** Whether a text is one sentence that only says what to look at below it; what a note states is more than that. */
function pointsBelow(text: string): boolean {
  return text.length <= LONGEST_POINTER && POINTING.test(text) && !/[.!?。！？]\s*\S/u.test(text);
}

/** The text at a place, with the rest of its last sentence, where an empty line stands behind each line of it. */
function wholeAt(text: string, blocks: readonly Block[], at: number): Passage {
  const passage = passageAt(text, blocks, at, 'guessed');
  const next = blocks[at + 1];
  if (passage.blocks > 1 || next?.type !== 'paragraph' || passage.text.length < LONG_LINE) return passage;
  if (!STOPS_INSIDE.test(passage.text) || startsSmall(passage.text)) return passage;
  const rest = proseOf(text.slice(next.start, next.end), 'guessed');
  return SMALL_LETTER.test(rest) ? { text: `${passage.text} ${rest}`, blocks: 2 } : passage;
}

const STOPS_INSIDE = /[\p{Ll}\p{N},]$/u;
const SMALL_LETTER = /^\p{Ll}/u;
/** A shorter line is a heading of what is below it. UTF-16 units. */
const LONG_LINE = 40;

/** What says the same in a formula below it, without the words that lead there: `…, i.e. the set is`. */
function beforeFormula(passage: Passage, next: Block | undefined): Passage {
  return next?.type === 'math' ? { ...passage, text: passage.text.replace(SAME_AGAIN, '') } : passage;
}

const THAT_IS =
  "i\\.\\s?e\\.|d\\.\\s?h\\.|c['’]est-à-dire|c\\.-à-d\\.|es decir|ou seja|isto é|" +
  'cioè|ossia|т\\.\\s?е\\.|то есть|tức là';
const SAME_AGAIN = new RegExp(
  `(?:,\\s+that is|[,;，；]?\\s+(?:#[^\\s#]+\\s+)*(?:${THAT_IS})|[，,]\\s*(?:即|也就是|つまり|すなわち|즉))` +
    '(?!\\p{L})[^.!?。！？]{0,80}$',
  'iu',
);

const LONGEST_CAPTION = 9;

/** A few words over code, a formula or a table say what that is, and not what the note is. */
function isCaption(text: string, subject: Subject): boolean {
  return !endsSentence(text) && wordCount(text) <= LONGEST_CAPTION && !subject.isNamedIn(text);
}

/**
 * Where a text stands in its note: one that is not the first, or has a heading of its own, may need what is above it.
 */
export interface Place {
  /** No other text stands above. */
  readonly isFirst: boolean;
  /** Only the note's title is its heading. */
  readonly isUnderTitle: boolean;
  /**
   * It is where a note tells what it is about: it begins the note, under its title or a heading that says so, and
   * nothing else stands between.
   */
  readonly isOpening: boolean;
  /** Whoever reads takes it for what is said of the note: a heading says so, or there is hardly more of it. */
  readonly isTold: boolean;
}

/** A text in which a note may say what it is about. */
export interface PlacedText extends Found, Place {
  /** Where its last block ends, in UTF-16 units. */
  readonly end: number;
}

/** Properties as generators of websites have them; for the app they are text. */
const TOML = /^\s*\+\+\+[ \t]*\r?\n(?:.*\r?\n){0,60}?\+\+\+[ \t]*(?:\r?\n|$)/;

/** So many callouts are looked at where nothing else says enough. */
const LATER = 8;

/** By so much of a block it is told what it is. UTF-16 units. */
const STARTING = 32;

/** What is below them may need them to be understood. */
const SHOWING = new Set(['list', ...SHOWS]);

const TEXTS = new Set(['paragraph', 'list', 'blockquote', 'callout']);
/** With fewer words a line names what is below it; with more it leads there: `In the folder you can run:`. */
const LEAD = 5;
/** A note of more texts goes from one thing to the next. */
const SHORT = 4;

/**
 * The texts of a note in which it may say what it is about, in the order in which they are to be believed: paragraphs
 * and quotes, then the first item of a list that it begins with, then callouts; other lists are about parts of it.
 * Hardly anything is looked at before it is asked for.
 */
export function passagesOf(
  note: NoteSource,
  keys: ReadonlySet<string>,
  subject = subjectOf(note, keys),
): Iterable<PlacedText> {
  return new Passages(note, titleHeading(note, keys), subject).inOrder();
}

/** Walks through the blocks of a note, once. */
class Passages {
  private readonly asides: AsideFilter;
  private readonly opening: Opening;
  /** Where the first heading stands that is not the title. */
  private readonly under: number;
  private readonly later: PlacedCallout[] = [];
  private readonly quoted: PlacedText[] = [];
  private list: PlacedText | null = null;
  private readonly isShort: boolean;
  private isFirst = true;
  /** The number of the block that comes next. */
  private next = 0;

  constructor(
    private readonly note: NoteSource,
    title: Heading | null,
    private readonly subject: Subject,
  ) {
    const { headings = [] } = note.metadata;
    this.asides = new AsideFilter(headings, title);
    this.opening = new Opening(headings, title, subject);
    this.under = headings.find((heading) => heading !== title)?.position.start.offset ?? Infinity;
    this.isShort = note.blocks.filter(({ type }) => TEXTS.has(type)).length <= SHORT;
  }

  *inOrder(): Generator<PlacedText> {
    const { text, blocks } = this.note;
    const from = TOML.exec(text)?.[0].length ?? 0;
    for (let block = blocks[0]; block !== undefined; block = blocks[this.next]) {
      const at = this.next++;
      if (block.start < from || this.asides.holds(block)) continue;
      const isOpening = this.opening.holds(block.start);
      const place: Place = {
        isFirst: this.isFirst,
        isUnderTitle: block.start < this.under,
        isOpening,
        isTold: this.isShort || this.opening.isAnnounced,
      };
      if (block.type === 'paragraph' || block.type === 'blockquote') yield* this.prose(block, at, place);
      else if (block.type === 'callout') yield* this.callouts(block, place);
      else if (SHOWING.has(block.type)) this.pass(block, place);
    }
    if (this.list !== null) yield this.list;
    for (const callout of this.later.slice(0, LATER)) yield calloutText(callout);
    yield* this.quoted;
  }

  /** A paragraph or a quote, where it says anything. */
  private prose(block: Block, at: number, place: Place): readonly PlacedText[] {
    const { text, blocks } = this.note;
    const isQuote = block.type === 'blockquote';
    const source = this.source(block);
    const passage = isQuote ? quoteAt(source) : beforeFormula(wholeAt(text, blocks, at), blocks[at + 1]);
    const over = passedOver(text, blocks, at, passage, this.subject);
    this.next = at + (over > 0 ? over : passage.blocks);
    if (over > 0) {
      const leads = leadsIn(source) && wordCount(source) >= LEAD && blocks[this.next]?.type === 'heading';
      if (leads || (!this.isFirst && isQuote)) this.opening.isLeft();
      return [];
    }
    const end = blocks[this.next - 1]?.end ?? block.end;
    const placed: PlacedText = { text: passage.text, origin: { kind: isQuote ? 'quote' : 'paragraph' }, end, ...place };
    if (isQuote && isQuotation(unquote(source))) {
      this.quoted.push(placed);
      return [];
    }
    this.isFirst = false;
    this.opening.hasBegun();
    if (leadsOn(passage.text) && !LISTING.has(blocks[this.next]?.type ?? '')) this.opening.isLeft();
    return [placed];
  }

  private callouts({ start }: Block, place: Place): readonly PlacedText[] {
    const begins = (callout: PlacedCallout): boolean =>
      this.isFirst && place.isOpening && !TO_READERS.has(nameKey(callout.type));
    const own = this.note.callouts.filter((callout) => callout.start === start);
    this.later.push(...own.filter((callout) => !begins(callout)));
    return own.filter(begins).map((one) => ({ ...calloutText(one), ...place, isOpening: sumsUp(one), isTold: true }));
  }

  /** What is no prose: of a list that the note begins with, the first item may say something. */
  private pass(block: Block, place: Place): void {
    const source = this.source(block);
    // Below a heading a list that is counted is one of steps, or of parts.
    const isTold = place.isOpening && !place.isUnderTitle && !COUNTED.test(source);
    const mayList = block.type === 'list' && this.isFirst && (place.isUnderTitle || isTold);
    const listed = mayList ? proseOf(source, 'guessed') : null;
    if (listed === '') return;
    if (listed !== null) {
      const isOpening = isTold && this.opening.isAnnounced;
      this.list = { text: firstItem(source), origin: { kind: 'list' }, end: block.end, ...place, isOpening };
    }
    this.opening.isLeft(source.slice(0, STARTING));
    this.isFirst = false;
  }

  private source({ start, end }: Block): string {
    return this.note.text.slice(start, end);
  }
}

/** `[!definition]`, `[!note] Definition` */
function sumsUp({ type, title }: PlacedCallout): boolean {
  return [type, title].some((name) => SUMMARY_NAMES.has(nameKey(name)));
}

const COUNTED = /^\s*\d/;
const NEXT_ITEM = /\n[ \t]*(?:[-*+•]|\d{1,9}[.)])\s/;

/** The others are about something else, and what is below it does not stand for it. */
function firstItem(list: string): string {
  const item = list.slice(0, NEXT_ITEM.exec(list)?.index);
  return TASK.test(item) ? '' : proseOf(item, 'guessed');
}

const TASK = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[[^\]]\]\s/;

/** A list in a quote, or of signs that make none. */
const BULLET = /^\s*[•▪◦‣·]\s/;

/** Of so many questions in a row none says anything: they are what follows, or an exercise. */
const MANY = 3;
const ASKED = /[?？][*_"”’»)\]]*\s*$/;

/** How many blocks from here on do nothing but ask so much. */
function askedFrom(text: string, blocks: readonly Block[], from: number): number {
  let questions = 0;
  let at = from;
  for (let block = blocks[at]; block?.type === 'paragraph'; block = blocks[++at]) {
    const lines = text.slice(block.start, block.end).split('\n');
    if (!lines.every((line) => ASKED.test(line))) break;
    questions += lines.length;
  }
  return questions < MANY ? 0 : at - from;
}

/** How many blocks from here on say nothing that could stand for a note; 0 where this passage may. */
function passedOver(text: string, blocks: readonly Block[], at: number, passage: Passage, subject: Subject): number {
  if (passage.text === '' || BULLET.test(passage.text) || isUnfilled(passage.text)) return passage.blocks;
  const isAbove = SHOWS.has(blocks[at + 1]?.type ?? '');
  if (blocks[at + 1]?.type === 'list' && isTitled(passage.text) && isCaption(passage.text, subject))
    return passage.blocks;
  if (isAbove && (pointsBelow(passage.text) || isCaption(passage.text, subject))) return passage.blocks;
  return askedFrom(text, blocks, at);
}

const BEHIND_CODE = /[:：]\s*`[^`]*`\s*$/;

/** A quote is text itself, and a list that was not read on only links. */
const LISTING = new Set(['blockquote', 'list']);

/** What is below it is what it leads to. */
function leadsOn(text: string): boolean {
  return leadsIn(text) || BEHIND_CODE.test(text);
}

function quoteAt(source: string): Passage {
  return { text: proseOf(unquote(source), 'guessed'), blocks: 1 };
}

/** Callouts that say something to whoever reads, or show an example, stand for no note. */
const TO_READERS = wordSet(
  'warning, caution, attention, danger, error, bug, failure, fail, missing, todo, question, help, faq, quote, cite',
  'example, success, check, done, important, tip',
);

function calloutText({ type, text, end }: PlacedCallout): PlacedText {
  const origin = { kind: 'callout', type } as const;
  return {
    text: proseOf(text, 'guessed'),
    origin,
    end,
    isFirst: false,
    isUnderTitle: false,
    isOpening: false,
    isTold: true,
  };
}
