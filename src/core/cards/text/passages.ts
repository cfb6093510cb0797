import type { Block } from '../blocks';
import { SHOWS, unquote } from '../blocks';
import { calloutsIn } from '../callouts';
import type { Found } from '../found';
import type { NoteSource } from '../note-source';
import { titleHeading } from '../title-heading';
import { AsideFilter } from './asides';
import { Opening, subjectOf } from './opening';
import { proseOf, type Reading } from './prose';
import { leadsIn } from './words';

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
export function* passagesOf(note: NoteSource, keys: ReadonlySet<string>): Generator<PlacedText> {
  const { text, blocks, metadata } = note;
  const title = titleHeading(note, keys);
  const from = TOML.exec(text)?.[0].length ?? 0;
  const asides = new AsideFilter(metadata.headings ?? [], title);
  const under = metadata.headings?.find((heading) => heading !== title)?.position.start.offset ?? Infinity;
  const opening = new Opening(metadata.headings ?? [], title, subjectOf(note, keys));
  const callouts: Block[] = [];
  let list: PlacedText | null = null;
  let isFirst = true;
  for (let at = 0, passed = 1, block = blocks[0]; block !== undefined; at += passed, block = blocks[at], passed = 1) {
    if (block.start < from || asides.holds(block)) continue;
    const place: Place = { isFirst, isUnderTitle: block.start < under, isOpening: opening.holds(block.start) };
    if (block.type === 'paragraph' || block.type === 'blockquote') {
      const passage = block.type === 'paragraph' ? passageAt(text, blocks, at, 'guessed') : quoteAt(text, block);
      passed = passage.blocks;
      if (passage.text === '') continue;
      if (block.type === 'paragraph' && SHOWS.has(blocks[at + 1]?.type ?? '') && pointsBelow(passage.text)) continue;
      const end = blocks[at + passed - 1]?.end ?? block.end;
      const kind = block.type === 'paragraph' ? 'paragraph' : 'quote';
      yield { text: passage.text, origin: { kind }, end, ...place };
      isFirst = false;
      opening.hasBegun();
    } else if (block.type === 'callout') callouts.push(block);
    else if (SHOWING.has(block.type)) {
      const mayList: boolean = block.type === 'list' && isFirst && place.isUnderTitle;
      const listed: string | null = mayList ? proseOf(text.slice(block.start, block.end), 'guessed') : null;
      if (listed !== null && listed !== '')
        list = { text: firstItem(listed), origin: { kind: 'list' }, end: block.end, ...place, isOpening: false };
      if (listed !== '') opening.isLeft(text.slice(block.start, block.start + STARTING));
      isFirst &&= listed === '';
    }
  }
  if (list !== null) yield list;
  for (const callout of callouts.slice(0, LATER)) yield* calloutTexts(text, callout);
}

const NEXT_ITEM = /\n[ \t]*(?:[-*+•]|\d{1,9}[.)])\s/;

/** The others are about something else. */
function firstItem(list: string): string {
  return list.slice(0, NEXT_ITEM.exec(list)?.index);
}

function quoteAt(text: string, { start, end }: Block): Passage {
  return { text: proseOf(unquote(text.slice(start, end)), 'guessed'), blocks: 1 };
}

function* calloutTexts(text: string, { start, end }: Block): Generator<PlacedText> {
  for (const { type, text: says } of calloutsIn(text.slice(start, end)))
    yield {
      text: proseOf(says, 'guessed'),
      origin: { kind: 'callout', type },
      end,
      isFirst: false,
      isUnderTitle: false,
      isOpening: false,
    };
}
