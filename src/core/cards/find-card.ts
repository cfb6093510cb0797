import type { Metadata } from '../notes/metadata';
import { bodyBlocks } from './blocks';
import type { NoteCard } from './card';
import { hasCard, NO_CARD } from './card';
import type { CardNames } from './card-names';
import type { CardReading } from './card-reading';
import { calloutParts, fieldParts, partKeys, sectionParts } from './explicit';
import type { Found, FoundParts } from './found';
import { gistsIn } from './gists';
import type { NoteSource } from './note-source';
import { noteSource } from './note-source';
import { isOwn, SHARES_NOTHING, shownCard } from './shown-card';
import { splitParagraph, splitSummary } from './split';
import { summaryInText } from './summary';
import { passagesOf } from './text/passages';
import { wordCount } from './text/words';
import { propertyParts, propertySummary } from './text-properties';

/** Blocks that can hold neither a part nor a summary. */
const MUTE = new Set(['heading', 'thematicBreak', 'code', 'math', 'html', 'comment', 'definition']);

/** So many sentences that other notes have too may stand before what a note says itself, and so many beside a card. */
const GISTS = 5;
const GISTS_BESIDE = 3;

/** As far as a note's metadata tell: its properties, where nothing in the text could say it better. Null when the text is needed to know. */
export function readMetadata(metadata: Metadata, names: CardNames, title = ''): CardReading | null {
  const parts = propertyParts(metadata, names);
  if (parts.problem !== null && parts.approach !== null) return reading(explicitCard(parts), []);
  if (bodyBlocks(metadata).some(({ type }) => !MUTE.has(type))) return null;
  if (hasPart(parts)) return reading(explicitCard(parts), []);
  const summary = propertySummary(metadata, names);
  return summary === null ? NOTHING : reading(summaryCard(summary), gistsIn([summary], title));
}

/**
 * Reads a note. `text` is the whole note, which the metadata were made of; `title` its file name. What the note says of a part itself comes
 * first: in properties, inline fields, callouts, sections; beside it nothing is guessed. Then a summary, split; then the first paragraph.
 */
export function readNote(text: string, metadata: Metadata, names: CardNames, title = ''): CardReading {
  const note = noteSource(text, metadata, title);
  const parts = explicitParts(note, names);
  if (hasPart(parts)) return reading(explicitCard(parts), gistsIn(passagesOf(note, partKeys(names)), title));
  const summary = propertySummary(metadata, names) ?? summaryInText(text, metadata, note.blocks, names);
  if (summary !== null)
    return reading(summaryCard(summary), gistsIn(chained([summary], passagesOf(note, partKeys(names))), title));
  const passages = passagesOf(note, partKeys(names));
  const first = passages.next();
  return first.done === true
    ? NOTHING
    : reading(paragraphCard(first.value), gistsIn(chained([first.value], passages), title));
}

/** The card of a note, as far as its metadata tell it. Null when the text is needed to know. */
export function cardFromMetadata(metadata: Metadata, names: CardNames, title = ''): NoteCard | null {
  const read = readMetadata(metadata, names, title);
  return read === null ? null : shownCard(read, SHARES_NOTHING);
}

/** The card of a note, as it would be shown were it alone. */
export function findCard(text: string, metadata: Metadata, names: CardNames, title = ''): NoteCard {
  return shownCard(readNote(text, metadata, names, title), SHARES_NOTHING);
}

const NOTHING: CardReading = { card: NO_CARD, gists: [] };

function reading(card: NoteCard, gists: Iterable<Found>): CardReading {
  const most = isOwn(card) ? 0 : hasCard(card) ? GISTS_BESIDE : GISTS;
  return { card, gists: most === 0 ? [] : firstOf(gists, most) };
}

function firstOf<T>(items: Iterable<T>, most: number): T[] {
  const first: T[] = [];
  for (const item of items) if (first.push(item) === most) break;
  return first;
}

function* chained<T>(...lists: readonly Iterable<T>[]): Generator<T> {
  for (const list of lists) yield* list;
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
