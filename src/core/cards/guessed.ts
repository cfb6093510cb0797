import { isArticle, saysMore } from './says-more';
import { hasCard, NO_CARD, type CardOrigin, type NoteCard } from './card';
import type { CardNames } from './card-names';
import { partKeys } from './part-keys';
import { saysPart, type Found, type FoundParts } from './found';
import { definedFirst, Gists, type Told } from './gists';
import type { Habit, SummaryShape } from './habit';
import type { NoteSource } from './note-source';
import { cardSaying, type Depth, type Saying } from './sayings';
import { isSame, readSummary, splitParagraph, type Split, type SummaryReading } from './split';
import { summaryIn } from './summary';
import { subjectOf } from './text/opening';
import type { Subject } from './text/subject';
import { passagesOf, type PlacedText } from './text/passages';
import { lettersOf, wordCount } from './text/words';
import { firstOwnHeading } from './title-heading';

/** A summary, and how it reads. */
export interface FoundSummary {
  readonly found: Found;
  readonly reading: SummaryReading;
}

export function readFound(found: Found): FoundSummary {
  const { text, origin, isTreated } = found;
  const isSummary = origin.kind === 'summary-property' && !DESCRIPTION.test(origin.name);
  const reading = readSummary(text, isSummary ? 'summary' : 'doubtful');
  const isClosed = reading.gist.open && (isTreated === true || asksOnly(origin, reading.gist));
  return { found, reading: isClosed ? { ...reading, gist: NO_SPLIT } : reading };
}

/** Articles are summed up with the question that they answer. */
function isWorkedOut(note: NoteSource, keys: ReadonlySet<string>): boolean {
  return saysMore(note, keys, firstOwnHeading(note, keys)) || isArticle(note);
}

const NO_SPLIT: Split = { problem: '', approach: '', open: false };

/** What a description asks leads into the text that answers it. */
function asksOnly(origin: CardOrigin, { problem }: Split): boolean {
  return origin.kind === 'summary-property' && DESCRIPTION.test(origin.name) && /[?？]\W*$/.test(problem);
}

/** Of what the note has, in the languages of the tables. */
const DESCRIPTION = /^(?:desc|beschreibung|descri[pçz]|описание|描述|説明|설명|mô tả)/i;

export function readSummaryIn(note: NoteSource, names: CardNames): FoundSummary | null {
  const found = summaryIn(note, names);
  if (found === null) return null;
  const read = readFound(found);
  const isAnswered =
    found.origin.kind === 'summary-property' && read.reading.gist.open && isWorkedOut(note, partKeys(names));
  return isAnswered ? readFound({ ...found, isTreated: true }) : read;
}

/** The card that a summary or a first paragraph makes in a vault of either habit; null where it makes none. */
export function splitSurely(found: Found): Split | null {
  if (found.origin.kind === 'paragraph') return splitFirst(found);
  const { gist, problem } = readFound(found).reading;
  return isSame(gist, problem) ? gist : null;
}

/** How the summary counts for the habit: not where the parts are said outright. */
export function shapeOf({ problem }: FoundParts, summary: FoundSummary | null): SummaryShape | null {
  return problem === null && summary !== null && summary.found.isOfPart !== true ? summary.reading.shape : null;
}

/**
 * All that a note could show, best first; nothing is looked at before it is asked for. `summary` is read where no part
 * has words.
 */
export function* sayingsOf(
  note: NoteSource,
  names: CardNames,
  parts: FoundParts,
  summary: FoundSummary | null,
  depth: Depth,
): Generator<Saying> {
  if (!saysPart(parts)) yield* guessedSayings(parts, firstWords(note, names, summary, summary === null, depth));
  else {
    yield cardSaying(partsCard(parts));
    yield* firstWords(note, names, readSummaryIn(note, names), false, depth);
  }
}

/** What a note's first words make, where it says neither part in words; but it may say that there is none. */
export function* guessedSayings(parts: FoundParts, sayings: Iterable<Saying>): Generator<Saying> {
  const { problem, approach } = parts;
  const stated = partsCard(parts);
  for (const saying of sayings) {
    const { card } = saying;
    if (problem === null) yield approach === null ? saying : { ...saying, card: withoutApproach(card, stated) };
    else if (!hasCard(card)) yield { ...saying, card: { ...stated, gist: card.gist, gistOrigin: card.gistOrigin } };
  }
  if (problem !== null || approach !== null) yield { card: stated, keys: [] };
}

function withoutApproach(card: NoteCard, { approachOrigin }: NoteCard): NoteCard {
  return { ...card, approach: '', approachOrigin, open: card.open || (card.problem !== '' && card.approach !== '') };
}

/** `mayBeCard`: the first paragraph may be split. */
function* firstWords(
  note: NoteSource,
  names: CardNames,
  summary: FoundSummary | null,
  mayBeCard: boolean,
  depth: Depth,
): Generator<Saying> {
  const subject = subjectOf(note, partKeys(names));
  if (summary !== null) yield* summarySayings(summary, new Gists(note.title, subject, depth));
  yield* definedFirst(toldIn(note, names, mayBeCard, subject, depth), subject);
}

/** What a summary says: its parts, in a vault of either habit, then its sentences. */
export function* summarySayings({ found, reading: { gist, problem } }: FoundSummary, gists: Gists): Generator<Saying> {
  if (found.isOfPart !== true) {
    if (isSame(gist, problem)) yield* splitSayings(gist, found);
    else {
      yield* splitSayings(problem, found, 'problem');
      yield* splitSayings(gist, found, 'gist');
    }
  }
  for (const { saying } of gists.of(found)) yield saying;
}

function splitSayings(split: Split, from: Found, habit?: Habit): readonly Saying[] {
  return hasCard(split) ? [{ ...cardSaying(splitCard(split, from)), ...(habit !== undefined && { habit }) }] : [];
}

/** The property of drawings, whose texts are labels. */
const DRAWING = 'excalidraw-plugin';

/** So many texts behind what a note begins with may say what it is. */
const FARTHEST = 4;

function* toldIn(
  note: NoteSource,
  names: CardNames,
  mayBeCard: boolean,
  subject: Subject,
  depth: Depth,
): Generator<Told> {
  const gists = new Gists(note.title, subject, depth);
  const keys = partKeys(names);
  const isProse = !(DRAWING in (note.metadata.frontmatter ?? {}));
  let behind = 0;
  for (const passage of passagesOf(note, keys, subject)) {
    if (mayBeCard && isProse && isFirstParagraph(passage)) {
      const split = splitFirst(passage, () => saysMore(note, keys, passage.end));
      if (split !== null && !isInTitle(split, note.title))
        for (const saying of splitSayings(split, passage)) yield { saying, sentence: passage.text };
    }
    yield* gists.of(passage, passage);
    if (!passage.isOpening && ++behind === FARTHEST) return;
  }
}

/** The paragraph that a note begins with, right under its title; null where it begins with something else. */
export function firstParagraph(note: NoteSource, keys: ReadonlySet<string>): Found | null {
  for (const passage of passagesOf(note, keys))
    return isFirstParagraph(passage) ? { ...passage, isTreated: saysMore(note, keys, passage.end) } : null;
  return null;
}

function isFirstParagraph({ origin, isFirst, isUnderTitle }: PlacedText): boolean {
  return isFirst && isUnderTitle && origin.kind === 'paragraph';
}

/** What the note may answer further down is no open problem. */
function splitFirst({ text, isTreated }: Found, isAnswered: () => boolean = () => isTreated === true): Split | null {
  const split = splitParagraph(text);
  return split === null || isWords(split.problem) || (split.open && isAnswered()) ? null : split;
}

/** Articles that were clipped begin with their own title once more: `A next crisis? The price of it`. */
function isInTitle({ problem }: Split, title: string): boolean {
  return title !== '' && lettersOf(title).includes(lettersOf(problem));
}

/** «Why?», «Abroad? English?»: a word or two ask nothing that others understand. */
function isWords(problem: string): boolean {
  return problem.length < 40 && wordCount(problem) < 3;
}

/** The card of parts that a note says outright. */
export function partsCard({ problem, approach }: FoundParts): NoteCard {
  const said = problem?.text ?? '';
  const answered = approach?.text ?? '';
  // Spelled out, for a spread costs as much as all the rest.
  return {
    problem: said,
    approach: answered,
    gist: '',
    gistOrigin: null,
    open: said !== '' && answered === '' && problem?.isTreated !== true,
    solved: problem?.isDone === true,
    problemOrigin: problem?.origin ?? null,
    approachOrigin: approach?.origin ?? null,
  };
}

function splitCard({ problem, approach, open }: Split, { origin }: Found): NoteCard {
  return {
    ...NO_CARD,
    problem,
    approach,
    open,
    problemOrigin: problem === '' ? null : origin,
    approachOrigin: approach === '' ? null : origin,
  };
}
