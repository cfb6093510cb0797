import type { Block } from '../blocks';
import { SHOWS, unquote } from '../blocks';
import type { Found } from '../found';
import type { NoteSource, PlacedCallout } from '../note-source';
import { titleHeading } from '../title-heading';
import { AsideFilter } from './asides';
import { isQuotation } from './attributions';
import { SUMMARY_NAMES } from './field-names';
import { Opening, subjectOf } from './opening';
import { proseOf, type Reading } from './prose';
import type { Subject } from './subject';
import { endsSentence, leadsIn, nameKey, wordCount, wordSet } from './words';

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
    '(?:folgende[mnrs]?|wie folgt|ci-dessous|comme suit|siguientes?|a continuación|seguintes?|abaixo|seguenti?|di seguito)(?![\\p{L}])',
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

/**
 * The texts of a note in which it may say what it is about, in the order in which they are to be believed: paragraphs
 * and quotes, then the first item of a list that it begins with, then callouts; other lists are about parts of it.
 * Hardly anything is looked at before it is asked for.
 */
export function* passagesOf(
  note: NoteSource,
  keys: ReadonlySet<string>,
  subject = subjectOf(note, keys),
): Generator<PlacedText> {
  const { text, blocks, metadata } = note;
  const title = titleHeading(note, keys);
  const from = TOML.exec(text)?.[0].length ?? 0;
  const asides = new AsideFilter(metadata.headings ?? [], title);
  const under = metadata.headings?.find((heading) => heading !== title)?.position.start.offset ?? Infinity;
  const opening = new Opening(metadata.headings ?? [], title, subject);
  const later: PlacedCallout[] = [];
  const quoted: PlacedText[] = [];
  let list: PlacedText | null = null;
  let isFirst = true;
  for (let at = 0, passed = 1, block = blocks[0]; block !== undefined; at += passed, block = blocks[at], passed = 1) {
    if (block.start < from || asides.holds(block)) continue;
    const place: Place = { isFirst, isUnderTitle: block.start < under, isOpening: opening.holds(block.start) };
    if (block.type === 'paragraph' || block.type === 'blockquote') {
      const passage = block.type === 'paragraph' ? passageAt(text, blocks, at, 'guessed') : quoteAt(source(block));
      const over: number = passedOver(text, blocks, at, passage, subject);
      passed = over > 0 ? over : passage.blocks;
      if (over > 0) {
        if (!isFirst && block.type === 'blockquote') opening.isLeft();
        continue;
      }
      const end = blocks[at + passed - 1]?.end ?? block.end;
      const kind = block.type === 'paragraph' ? 'paragraph' : 'quote';
      const placed: PlacedText = { text: passage.text, origin: { kind }, end, ...place };
      if (kind === 'quote' && isQuotation(unquote(source(block)))) {
        quoted.push(placed);
        continue;
      }
      yield placed;
      isFirst = false;
      opening.hasBegun();
      if (leadsOn(passage.text) && !LISTING.has(blocks[at + passed]?.type ?? '')) opening.isLeft();
    } else if (block.type === 'callout') {
      for (const callout of note.callouts.filter(({ start }) => start === block.start)) {
        if (!isFirst || !place.isOpening || TO_READERS.has(nameKey(callout.type))) later.push(callout);
        else yield { ...calloutText(callout), ...place, isOpening: SUMMARY_NAMES.has(nameKey(callout.type)) };
      }
    } else if (SHOWING.has(block.type)) {
      // Below a heading a list that is counted is one of steps, or of parts.
      const isOpening = place.isOpening && !place.isUnderTitle && !COUNTED.test(source(block));
      const mayList: boolean = block.type === 'list' && isFirst && (place.isUnderTitle || isOpening);
      const listed: string | null = mayList ? proseOf(source(block), 'guessed') : null;
      if (listed !== null && listed !== '') {
        const origin = { kind: 'list' } as const;
        const item = firstItem(source(block));
        list = { text: item, origin, end: block.end, ...place, isOpening: isOpening && opening.isAnnounced };
      }
      if (listed !== '') opening.isLeft(text.slice(block.start, block.start + STARTING));
      isFirst &&= listed === '';
    }
  }
  if (list !== null) yield list;
  for (const callout of later.slice(0, LATER)) yield calloutText(callout);
  yield* quoted;

  function source(of: Block | undefined): string {
    return of === undefined ? '' : text.slice(of.start, of.end);
  }
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
  if (passage.text === '' || BULLET.test(passage.text)) return passage.blocks;
  const isAbove = SHOWS.has(blocks[at + 1]?.type ?? '');
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
  return { text: proseOf(text, 'guessed'), origin, end, isFirst: false, isUnderTitle: false, isOpening: false };
}
