import type { Metadata } from '../notes/metadata';
import type { Block } from './blocks';
import { bodyBlocks } from './blocks';
import type { NoteCard } from './card';
import { hasCard, NO_CARD } from './card';
import type { CardNames } from './card-names';
import { calloutParts, fieldParts, sectionParts } from './explicit';
import type { Found, FoundParts } from './found';
import type { Habit, SummaryShape } from './habit';
import { saysPart } from './none';
import { judgeSolved } from './solved';
import { isSame, readSummary, splitParagraph, type Split } from './split';
import { firstParagraph, summaryInText } from './summary';
import { propertyParts, propertySummary } from './text-properties';

/** Blocks that can hold neither a part nor a summary. */
const MUTE = new Set(['heading', 'thematicBreak', 'code', 'math', 'html', 'comment', 'definition']);

/** Changes with the rules: what was read by others is read anew. */
export const READING_VERSION = 2;

/** What a note says, before the habit of its vault is known. */
export interface CardReading {
  /** Its card in a vault of either habit: one and the same where the habit makes no difference. */
  readonly cards: Readonly<Record<Habit, NoteCard>>;
  /** How its summary reads; null where it has none, or says its parts outright. */
  readonly shape: SummaryShape | null;
}

/** As far as a note's metadata tell: its properties, where nothing in the text could say it better. Null when the text is needed to know. */
export function readMetadata(metadata: Metadata, names: CardNames): CardReading | null {
  const parts = propertyParts(metadata, names);
  const isComplete = parts.problem !== null && parts.approach !== null && saysPart(parts);
  if (!isComplete && bodyBlocks(metadata).some(({ type }) => !MUTE.has(type))) return null;
  const reading = saysPart(parts) ? sure(explicitCard(parts)) : guessed(parts, propertySummary(metadata, names), null);
  return eachCard(reading, (card) => judgeSolved(card, metadata, names));
}

/**
 * Reads a note. `text` is the whole note, which the metadata were made of. What the note says of a part itself comes
 * first: in properties, inline fields, callouts, sections; beside it nothing is guessed. Then a summary, split; then the first paragraph.
 */
export function readNote(text: string, metadata: Metadata, names: CardNames): CardReading {
  const blocks = bodyBlocks(metadata);
  const parts = explicitParts(text, metadata, blocks, names);
  const reading = saysPart(parts) ? sure(explicitCard(parts)) : guessedIn(text, metadata, blocks, names, parts);
  return eachCard(reading, (card) => judgeSolved(card, metadata, names));
}

function guessedIn(
  text: string,
  metadata: Metadata,
  blocks: readonly Block[],
  names: CardNames,
  parts: FoundParts,
): CardReading {
  const summary = propertySummary(metadata, names) ?? summaryInText(text, metadata, blocks, names);
  return guessed(parts, summary, summary === null ? firstParagraph(text, blocks) : null);
}

/** What a note's first words make, where it says neither part in words; but it may say that there is none. */
function guessed({ problem, approach }: FoundParts, summary: Found | null, paragraph: Found | null): CardReading {
  if (problem !== null) {
    const gist = summary ?? paragraph;
    return sure({
      ...explicitCard({ problem, approach }),
      gist: gist?.text ?? '',
      gistOrigin: gist?.origin ?? null,
    });
  }
  const reading = readFound(summary) ?? sure(paragraphCard(paragraph) ?? NO_CARD);
  if (approach === null) return reading;
  return eachCard(reading, (card) => ({
    ...card,
    approach: '',
    approachOrigin: approach.origin,
    open: card.open || (card.problem !== '' && card.approach !== ''),
  }));
}

function eachCard({ cards, shape }: CardReading, change: (card: NoteCard) => NoteCard): CardReading {
  const gist = change(cards.gist);
  return { cards: { gist, problem: cards.problem === cards.gist ? gist : change(cards.problem) }, shape };
}

/** The card as far as a note's metadata tell it. Null when the text is needed to know. */
export function cardFromMetadata(metadata: Metadata, names: CardNames, habit: Habit = 'gist'): NoteCard | null {
  return readMetadata(metadata, names)?.cards[habit] ?? null;
}

/** The card of a note. */
export function findCard(text: string, metadata: Metadata, names: CardNames, habit: Habit = 'gist'): NoteCard {
  return readNote(text, metadata, names).cards[habit];
}

function sure(card: NoteCard): CardReading {
  return { cards: { problem: card, gist: card }, shape: null };
}

function explicitParts(text: string, metadata: Metadata, blocks: readonly Block[], names: CardNames): FoundParts {
  return [
    () => fieldParts(text, blocks, names),
    () => calloutParts(text, blocks, names),
    () => sectionParts(text, metadata, blocks, names),
  ].reduce(complete, propertyParts(metadata, names));
}

/** Asks the next source only for what is missing. */
function complete(parts: FoundParts, source: () => FoundParts): FoundParts {
  if (parts.problem !== null && parts.approach !== null) return parts;
  const more = source();
  return { problem: parts.problem ?? more.problem, approach: parts.approach ?? more.approach };
}

function explicitCard({ problem, approach }: FoundParts): NoteCard {
  const said = problem?.text ?? '';
  const answered = approach?.text ?? '';
  return {
    problem: said,
    approach: answered,
    open: said !== '' && answered === '',
    solved: problem?.isDone === true,
    gist: '',
    problemOrigin: problem?.origin ?? null,
    approachOrigin: approach?.origin ?? null,
    gistOrigin: null,
  };
}

function readFound(summary: Found | null): CardReading | null {
  if (summary === null) return null;
  const { problem, gist, shape } = readSummary(summary.text);
  const card = splitCard(gist, summary);
  return { cards: { problem: isSame(gist, problem) ? card : splitCard(problem, summary), gist: card }, shape };
}

function paragraphCard(paragraph: Found | null): NoteCard | null {
  return paragraph === null ? null : splitCard(splitParagraph(paragraph.text), paragraph);
}

/** What has no parts is the gist. */
function splitCard(split: Split | null, from: Found): NoteCard {
  if (split === null || !hasCard(split)) return { ...NO_CARD, gist: from.text, gistOrigin: from.origin };
  const parts = { problem: foundIn(split.problem, from), approach: foundIn(split.approach, from) };
  return { ...explicitCard(parts), open: split.open };
}

function foundIn(text: string, { origin }: Found): Found | null {
  return text === '' ? null : { text, origin };
}
