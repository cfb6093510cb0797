import type { Metadata } from '../notes/metadata';
import { bodyBlocks } from './blocks';
import type { CardNames } from './card-names';
import { calloutParts, fieldParts } from './explicit';
import { sectionParts } from './section-parts';
import { saysPart, type FoundParts } from './found';
import { guessedSayings, partsCard, readFound, readSummaryIn, sayingsOf, shapeOf, summarySayings } from './guessed';
import { Gists } from './gists';
import { NoteSource } from './note-source';
import type { CardReading, Depth, Saying } from './sayings';
import { judgeSolved } from './solved';
import { splitLabelled } from './split';
import { Subject } from './text/subject';
import { textKeys } from './text-keys';
import { propertyParts, propertySummary } from './text-properties';

/** Blocks that can hold neither a part nor a summary. */
const MUTE = new Set(['heading', 'thematicBreak', 'code', 'math', 'html', 'comment', 'definition']);

/**
 * As far as a note's metadata tell: its properties, where nothing in the text could say it better. Null when the text
 * is needed to know.
 */
export function readMetadata(metadata: Metadata, names: CardNames, title = ''): CardReading | null {
  const parts = propertyParts(metadata, names);
  const isComplete = parts.problem !== null && parts.approach !== null && saysPart(parts);
  if (!isComplete && bodyBlocks(metadata).some(({ type }) => !MUTE.has(type))) return null;
  if (saysPart(parts)) {
    const card = judgeSolved(partsCard(parts), metadata, names);
    return { sayings: [{ card, keys: NO_KEYS }], isWhole: true, keys: NO_KEYS, shape: null };
  }
  const found = propertySummary(metadata, names);
  const summary = found === null ? null : readFound(found);
  const sayings = Array.from(
    guessedSayings(
      parts,
      summary === null ? [] : summarySayings(summary, new Gists(title, new Subject([title]), 'whole')),
    ),
  );
  return {
    sayings: sayings.map((saying) => judged(saying, metadata, names)),
    isWhole: true,
    keys: firstSayings(sayings).flatMap(({ keys }) => keys),
    shape: shapeOf(parts, summary),
  };
}

const NO_KEYS: readonly number[] = [];

/**
 * Reads a note. `text` is the whole note, which the metadata were made of; `title` its file name. What the note says of
 * a part itself comes first: in properties, inline fields, callouts, sections; beside it nothing is guessed. Then a
 * summary, split; then the first paragraph.
 */
export function readNote(
  text: string,
  metadata: Metadata,
  names: CardNames,
  title = '',
  depth: Depth = 'first',
): CardReading {
  const note = new NoteSource(text, metadata, title);
  const parts = withAnswer(explicitParts(note, names));
  const summary = saysPart(parts) ? null : readSummaryIn(note, names);
  const sayings = upTo(depth, sayingsOf(note, names, parts, summary, depth)).map((saying) =>
    judged(saying, metadata, names),
  );
  const keys = firstSayings(sayings).flatMap((saying) => saying.keys);
  const isOwn = keys.length === 0;
  return {
    sayings,
    isWhole: depth === 'whole' || isOwn,
    keys: isOwn ? [] : [...keys, ...beginning(note)],
    shape: shapeOf(parts, summary),
  };
}

function judged(saying: Saying, metadata: Metadata, names: CardNames): Saying {
  const card = judgeSolved(saying.card, metadata, names);
  return card === saying.card ? saying : { ...saying, card };
}

/** So many sentences that other notes have too may stand before what a note says itself. */
const MOST = 6;

function upTo(depth: Depth, sayings: Iterable<Saying>): readonly Saying[] {
  const first: Saying[] = [];
  for (const saying of sayings) {
    first.push(saying);
    if (depth === 'first' ? isLastOfFirst(saying) : first.length === MOST) break;
  }
  return first;
}

/** What is shown in a vault of either habit where no other note says it. */
function firstSayings(sayings: readonly Saying[]): readonly Saying[] {
  const last = sayings.findIndex(isLastOfFirst);
  return last < 0 ? sayings : sayings.slice(0, last + 1);
}

function isLastOfFirst({ habit }: Saying): boolean {
  return habit === undefined;
}

/** So much of a note's beginning is looked at for what it shares with others, in UTF-16 units and sentences. */
const BEGINNING = 500;
const FIRST_TEXTS = 8;

function beginning({ text, blocks }: NoteSource): number[] {
  const start = blocks.find(({ type }) => type !== 'heading')?.start ?? 0;
  return textKeys(text, start, Math.min(start + BEGINNING, text.length), FIRST_TEXTS);
}

function explicitParts(note: NoteSource, names: CardNames): FoundParts {
  const { text, blocks, metadata } = note;
  return [
    () => fieldParts(text, blocks, names),
    () => calloutParts(note, names),
    (known: FoundParts) => sectionParts(note, names, known),
  ].reduce(complete, propertyParts(metadata, names));
}

/** Under a heading or in a callout, questions and answers may stand together. */
function withAnswer(parts: FoundParts): FoundParts {
  const { problem, approach } = parts;
  const mayHold = problem !== null && approach === null && /^(?:section|callout)$/.test(problem.origin.kind);
  const card = mayHold ? splitLabelled(problem.text) : null;
  if (problem === null || card === null) return parts;
  return { problem: { ...problem, text: card.problem }, approach: { text: card.approach, origin: problem.origin } };
}

/** Asks the next source only for what is missing. */
function complete(parts: FoundParts, source: (known: FoundParts) => FoundParts): FoundParts {
  if (parts.problem !== null && parts.approach !== null) return parts;
  const more = source(parts);
  return { problem: parts.problem ?? more.problem, approach: parts.approach ?? more.approach };
}
