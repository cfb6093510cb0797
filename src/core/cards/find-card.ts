import type { Metadata } from '../notes/metadata';
import type { Block } from './blocks';
import { bodyBlocks } from './blocks';
import type { NoteCard } from './card';
import { NO_CARD } from './card';
import type { CardNames } from './card-names';
import { calloutParts, fieldParts, sectionParts } from './explicit';
import type { Found, FoundParts } from './found';
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
  if (parts.problem !== null && parts.approach !== null) return explicitCard(parts);
  if (bodyBlocks(metadata).some(({ type }) => !MUTE.has(type))) return null;
  return hasPart(parts) ? explicitCard(parts) : (summaryCard(propertySummary(metadata, names)) ?? NO_CARD);
}

/**
 * The card of a note. `text` is the whole note, which the metadata were made of. What the note says of a part itself comes
 * first: in properties, inline fields, callouts, sections; beside it nothing is guessed. Then a summary, split; then the first paragraph.
 */
export function findCard(text: string, metadata: Metadata, names: CardNames): NoteCard {
  const blocks = bodyBlocks(metadata);
  const parts = explicitParts(text, metadata, blocks, names);
  if (hasPart(parts)) return explicitCard(parts);
  return (
    summaryCard(propertySummary(metadata, names) ?? summaryInText(text, metadata, blocks, names)) ??
    paragraphCard(firstParagraph(text, blocks)) ??
    NO_CARD
  );
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
    ...NO_CARD,
    problem: problem?.text ?? '',
    open: problem !== null && approach === null,
    problemOrigin: problem?.origin ?? null,
    approach: approach?.text ?? '',
    approachOrigin: approach?.origin ?? null,
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
