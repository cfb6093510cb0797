import type { Metadata } from '../notes/metadata';
import type { Block } from './blocks';
import { bodyBlocks } from './blocks';
import type { NoteCard } from './card';
import { hasCard, NO_CARD } from './card';
import type { CardNames } from './card-names';
import { calloutParts, fieldParts, sectionParts } from './explicit';
import type { Found, FoundParts } from './found';
import type { Habit, SummaryShape } from './habit';
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
  if (parts.problem !== null && parts.approach !== null) return sure(explicitCard(parts));
  if (bodyBlocks(metadata).some(({ type }) => !MUTE.has(type))) return null;
  if (hasPart(parts)) return sure(explicitCard(parts));
  return readFound(propertySummary(metadata, names)) ?? sure(NO_CARD);
}

/**
 * Reads a note. `text` is the whole note, which the metadata were made of. What the note says of a part itself comes
 * first: in properties, inline fields, callouts, sections; beside it nothing is guessed. Then a summary, split; then the first paragraph.
 */
export function readNote(text: string, metadata: Metadata, names: CardNames): CardReading {
  const blocks = bodyBlocks(metadata);
  const parts = explicitParts(text, metadata, blocks, names);
  if (hasPart(parts)) return sure(explicitCard(parts));
  return (
    readFound(propertySummary(metadata, names) ?? summaryInText(text, metadata, blocks, names)) ??
    sure(paragraphCard(firstParagraph(text, blocks)) ?? NO_CARD)
  );
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

function hasPart({ problem, approach }: FoundParts): boolean {
  return problem !== null || approach !== null;
}

function explicitCard({ problem, approach }: FoundParts): NoteCard {
  return {
    problem: problem?.text ?? '',
    approach: approach?.text ?? '',
    open: problem !== null && approach === null,
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
