import type { Metadata } from '../notes/metadata';
import type { Block } from './blocks';
import { bodyBlocks } from './blocks';
import type { NoteCard } from './card';
import { NO_CARD } from './card';
import type { CardNames } from './card-names';
import { calloutParts, fieldParts, sectionParts } from './explicit';
import type { Found, FoundParts } from './found';
import { saysPart } from './none';
import { judgeSolved } from './solved';
import { splitParagraph, splitSummary } from './split';
import { firstParagraph, summaryInText } from './summary';
import { propertyParts, propertySummary } from './text-properties';

/** Blocks that can hold neither a part nor a summary. */
const MUTE = new Set(['heading', 'thematicBreak', 'code', 'math', 'html', 'comment', 'definition']);

/**
 * The card as far as a note's metadata tell it: its properties, where nothing in the text could say it better. Null when
 * the text is needed to know.
 */
export function cardFromMetadata(metadata: Metadata, names: CardNames): NoteCard | null {
  const parts = propertyParts(metadata, names);
  const isComplete = parts.problem !== null && parts.approach !== null && saysPart(parts);
  if (!isComplete && bodyBlocks(metadata).some(({ type }) => !MUTE.has(type))) return null;
  return judgeSolved(
    saysPart(parts) ? explicitCard(parts) : guessedCard(parts, propertySummary(metadata, names), null),
    metadata,
    names,
  );
}

/**
 * The card of a note. `text` is the whole note, which the metadata were made of. What the note says of a part itself comes
 * first: in properties, inline fields, callouts, sections; beside it nothing is guessed. Then a summary, split; then the first paragraph.
 */
export function findCard(text: string, metadata: Metadata, names: CardNames): NoteCard {
  const blocks = bodyBlocks(metadata);
  const parts = explicitParts(text, metadata, blocks, names);
  if (saysPart(parts)) return judgeSolved(explicitCard(parts), metadata, names);
  const summary = propertySummary(metadata, names) ?? summaryInText(text, metadata, blocks, names);
  const paragraph = summary === null ? firstParagraph(text, blocks) : null;
  return judgeSolved(guessedCard(parts, summary, paragraph), metadata, names);
}

/** What a note's first words make, where it says neither part in words; but it may say that there is none. */
function guessedCard({ problem, approach }: FoundParts, summary: Found | null, paragraph: Found | null): NoteCard {
  if (problem !== null) {
    const gist = summary ?? paragraph;
    return { ...explicitCard({ problem, approach }), gist: gist?.text ?? '', gistOrigin: gist?.origin ?? null };
  }
  const card = summaryCard(summary) ?? paragraphCard(paragraph) ?? NO_CARD;
  return approach === null
    ? card
    : { ...card, approach: '', approachOrigin: approach.origin, open: card.problem !== '' };
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

function summaryCard(summary: Found | null): NoteCard | null {
  if (summary === null) return null;
  const { problem, approach } = splitSummary(summary.text);
  return explicitCard({ problem: foundIn(problem, summary), approach: foundIn(approach, summary) });
}

function paragraphCard(paragraph: Found | null): NoteCard | null {
  if (paragraph === null) return null;
  const card = splitParagraph(paragraph.text);
  if (card === null) return { ...NO_CARD, gist: paragraph.text, gistOrigin: paragraph.origin };
  return explicitCard({ problem: foundIn(card.problem, paragraph), approach: foundIn(card.approach, paragraph) });
}

function foundIn(text: string, { origin }: Found): Found | null {
  return text === '' ? null : { text, origin };
}
