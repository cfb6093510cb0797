import type { Metadata } from '../notes/metadata';
import { bodyBlocks } from './blocks';
import type { NoteCard } from './card';
import { hasCard, NO_CARD } from './card';
import type { CardNames } from './card-names';
import { calloutParts, fieldParts, partKeys, sectionParts } from './explicit';
import type { Found, FoundParts } from './found';
import { Gists } from './gists';
import type { NoteSource } from './note-source';
import { noteSource } from './note-source';
import { cardSaying, type CardReading, type Saying } from './sayings';
import { splitParagraph, splitSummary } from './split';
import { summaryInText } from './summary';
import { textKeys } from './text-keys';
import { passagesOf } from './text/passages';
import { wordCount } from './text/words';
import { propertyParts, propertySummary } from './text-properties';

/** Blocks that can hold neither a part nor a summary. */
const MUTE = new Set(['heading', 'thematicBreak', 'code', 'math', 'html', 'comment', 'definition']);

/** As far as a note's metadata tell: its properties, where nothing in the text could say it better. Null when the text is needed to know. */
export function readMetadata(metadata: Metadata, names: CardNames, title = ''): CardReading | null {
  const parts = propertyParts(metadata, names);
  if (parts.problem !== null && parts.approach !== null) return whole([cardSaying(explicitCard(parts))]);
  if (bodyBlocks(metadata).some(({ type }) => !MUTE.has(type))) return null;
  if (hasPart(parts)) return whole([cardSaying(explicitCard(parts))]);
  const summary = propertySummary(metadata, names);
  return summary === null ? NOTHING : whole(Array.from(summarySayings(summary, title)));
}

/** How much of a note is read: up to what it says first, or all that it might show were that what others say too. */
export type Depth = 'first' | 'whole';

/**
 * Reads a note. `text` is the whole note, which the metadata were made of; `title` its file name. What the note says of a part itself comes
 * first: in properties, inline fields, callouts, sections; beside it nothing is guessed. Then a summary, split; then the first paragraph.
 */
export function readNote(
  text: string,
  metadata: Metadata,
  names: CardNames,
  title = '',
  depth: Depth = 'first',
): CardReading {
  const note = noteSource(text, metadata, title);
  const sayings = firstOf(sayingsOf(note, names), depth === 'first' ? 1 : MOST);
  const keys = sayings[0]?.keys ?? [];
  return sayings.length === 0 || keys.length === 0
    ? { sayings, isWhole: true, keys: [] }
    : { sayings, isWhole: depth === 'whole', keys: [...keys, ...beginning(note)] };
}

/** So many sentences that other notes have too may stand before what a note says itself. */
const MOST = 6;
/** So much of a note's beginning is looked at for what it shares with others, in UTF-16 units and sentences. */
const BEGINNING = 300;
const FIRST_TEXTS = 8;

function beginning({ text, blocks }: NoteSource): number[] {
  const start = blocks.find(({ type }) => type !== 'heading')?.start ?? 0;
  return textKeys(text, start, Math.min(start + BEGINNING, text.length), FIRST_TEXTS);
}

/** The card of a note, as far as its metadata tell it. Null when the text is needed to know. */
export function cardFromMetadata(metadata: Metadata, names: CardNames, title = ''): NoteCard | null {
  const reading = readMetadata(metadata, names, title);
  return reading === null ? null : (reading.sayings[0]?.card ?? NO_CARD);
}

/** The card of a note, as it would be shown were it alone. */
export function findCard(text: string, metadata: Metadata, names: CardNames, title = ''): NoteCard {
  return readNote(text, metadata, names, title).sayings[0]?.card ?? NO_CARD;
}

const NOTHING: CardReading = { sayings: [], isWhole: true, keys: [] };

function whole(sayings: readonly Saying[]): CardReading {
  return { sayings, isWhole: true, keys: sayings[0]?.keys ?? [] };
}

function firstOf<T>(items: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const item of items) if (first.push(item) === most) break;
  return first;
}

/** All that a note could show, best first; nothing is looked at before it is asked for. */
function* sayingsOf(note: NoteSource, names: CardNames): Generator<Saying> {
  const { text, metadata, blocks, title } = note;
  const parts = explicitParts(note, names);
  if (hasPart(parts)) yield cardSaying(explicitCard(parts));
  const summary = propertySummary(metadata, names) ?? summaryInText(text, metadata, blocks, names);
  if (summary !== null) yield* summarySayings(summary, title);
  yield* passageSayings(note, names, summary === null && !hasPart(parts));
}

function* summarySayings(summary: Found, title: string): Generator<Saying> {
  const card = summaryCard(summary);
  if (hasCard(card)) yield cardSaying(card);
  yield* new Gists(title).of(summary);
}

/** `mayBeCard`: the first paragraph may be split. */
function* passageSayings(note: NoteSource, names: CardNames, mayBeCard: boolean): Generator<Saying> {
  let isFirst = mayBeCard;
  const gists = new Gists(note.title);
  for (const passage of passagesOf(note, partKeys(names))) {
    const card = isFirst ? paragraphCard(passage) : NO_CARD;
    isFirst = false;
    if (hasCard(card)) yield cardSaying(card);
    yield* gists.of(passage);
  }
}

function explicitParts(note: NoteSource, names: CardNames): FoundParts {
  const { text, blocks, metadata } = note;
  return [
    () => fieldParts(text, blocks, names),
    () => calloutParts(text, blocks, names),
    () => sectionParts(note, names),
  ].reduce(complete, propertyParts(metadata, names));
}

/** Asks the next source only for what is missing. */
function complete(parts: FoundParts, source: () => FoundParts): FoundParts {
  if (parts.problem !== null && parts.approach !== null) return parts;
  const more = source();
  return { problem: parts.problem ?? more.problem, approach: parts.approach ?? more.approach };
}

function hasPart({ problem, approach }: FoundParts): boolean {
  return problem !== null || approach !== null;
}

function explicitCard({ problem, approach }: FoundParts): NoteCard {
  return {
    ...NO_CARD,
    problem: problem?.text ?? '',
    problemOrigin: problem?.origin ?? null,
    approach: approach?.text ?? '',
    approachOrigin: approach?.origin ?? null,
  };
}

function summaryCard(summary: Found): NoteCard {
  const { problem, approach } = splitSummary(summary.text);
  return explicitCard({ problem: foundIn(problem, summary), approach: foundIn(approach, summary) });
}

function paragraphCard(paragraph: Found): NoteCard {
  const card = paragraph.origin.kind === 'paragraph' ? splitParagraph(paragraph.text) : null;
  if (card === null || isWord(card.problem)) return NO_CARD;
  return explicitCard({ problem: foundIn(card.problem, paragraph), approach: foundIn(card.approach, paragraph) });
}

/** «Why?», «Medicine?»: a word alone asks nothing that others understand. */
function isWord(problem: string): boolean {
  return problem.length < 40 && wordCount(problem) < 2;
}

function foundIn(text: string, { origin }: Found): Found | null {
  return text === '' ? null : { text, origin };
}
