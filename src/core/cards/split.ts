import { findArrow } from './arrows';
import type { Card } from './card';
import type { Label, Part } from './labels';
import { findLabels } from './labels';
import type { Language } from './language';
import type { Reading } from './reading';
import { readText } from './reading';
import type { Candidate } from './turn';
import { findClearTurn, findTurn, isProposal } from './turn';

/** A stretch of the text that belongs to one part. Offsets are UTF-16 units. */
interface Piece {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
}

/**
 * Splits a summary into problem and approach. Labels and an arrow between two clauses decide; else its sentences do: a lone
 * one is a problem, of two the first is, of more the approach starts where the writer turns to what to do. Together the
 * parts are the summary, less separators, labels and the space around them. Never throws; time grows with the text.
 */
export function splitSummary(text: string): Card {
  const reading = readText(unwrap(text));
  return assemble(reading.text, byLabels(reading) ?? byArrow(reading) ?? bySentences(reading));
}

/**
 * Splits a note's first paragraph, which need not be meant as a summary: only where it is one or two sentences with a
 * question or a separator, or has both labels. Null otherwise.
 */
export function splitParagraph(text: string): Card | null {
  const reading = readText(text);
  const { sentences } = reading;
  const pieces = byLabels(reading);
  if (pieces !== null && (sentences.length <= 2 || pieces.some(({ part }) => part === 'approach')))
    return assemble(text, pieces);
  if (sentences.length > 2) return null;
  const apart = byArrow(reading) ?? (sentences.some(({ isQuestion }) => isQuestion) ? bySentences(reading) : null);
  return apart === null ? null : assemble(text, apart);
}

const WRAPPED = /^\s*(\*\*|__|\*|_|==)(?![\s*_=])([^*_=]+)\1\s*$/;

/** A summary that is emphasised as a whole is read without the marks, so that neither part has half of them. */
function unwrap(text: string): string {
  const inner = WRAPPED.exec(text)?.[2];
  return inner !== undefined && readText(inner).sentences.length > 1 ? inner : text;
}

function byLabels(reading: Reading): Piece[] | null {
  const labels = findLabels(reading.text, reading.marks);
  if (labels.length === 0) return null;
  const pieces = labelled(reading.text, labels);
  return pieces.some(({ part }) => part === 'approach') ? pieces : pieces.flatMap((piece) => withTurn(reading, piece));
}

function labelled(text: string, labels: readonly Label[]): Piece[] {
  const pieces = labels.map(({ part, end }, i) => ({ part, start: end, end: labels[i + 1]?.start ?? text.length }));
  return [{ part: 'problem', start: 0, end: labels[0]?.start ?? 0 }, ...pieces];
}

/** Of what is labelled as the problem only a clear turn, or an arrow, leads on to an approach. */
function withTurn(reading: Reading, { start, end }: Piece): Piece[] {
  const inner = readText(reading.text.slice(start, end), reading.language);
  const pieces = byArrow(inner) ?? at(inner, findClearTurn(candidates(inner), reading.language));
  return pieces.map((piece) => ({ ...piece, start: piece.start + start, end: piece.end + start }));
}

function byArrow(reading: Reading): Piece[] | null {
  const arrow = findArrow(reading);
  if (arrow === null) return null;
  return [
    { part: 'problem', start: 0, end: arrow.start },
    { part: 'approach', start: arrow.end, end: reading.text.length },
  ];
}

function bySentences(reading: Reading): Piece[] {
  const found = candidates(reading);
  return at(reading, found.length > 2 ? findTurn(found, reading.language) : afterFirst(found, reading.language));
}

/** Of two sentences the first is the problem. A question after it belongs to it, unless it proposes something. */
function afterFirst([, second]: readonly Candidate[], language: Language): number {
  if (second === undefined) return -1;
  return second.isQuestion && !isProposal(second.text, language) ? -1 : 1;
}

function candidates({ text, sentences }: Reading): Candidate[] {
  return sentences.map(({ start, end, isQuestion }, i) => ({
    text: text.slice(start, end),
    isQuestion,
    startsParagraph: i > 0 && /\n[ \t\r]*\n/.test(text.slice(sentences[i - 1]?.end ?? 0, start)),
  }));
}

/** The approach starts with this sentence; where there is no such sentence, all is the problem. */
function at({ text, sentences }: Reading, index: number): Piece[] {
  const start = index > 0 ? (sentences[index]?.start ?? text.length) : text.length;
  return [
    { part: 'problem', start: 0, end: start },
    { part: 'approach', start, end: text.length },
  ];
}

function assemble(text: string, pieces: readonly Piece[]): Card {
  const join = (part: Part): string => {
    const texts = pieces
      .filter((piece) => piece.part === part)
      .map(({ start, end }) => bare(text.slice(start, end).trim()));
    return texts.filter((piece) => piece !== '').join(text.includes('\n') ? '\n' : ' ');
  };
  return { problem: join('problem'), approach: join('approach') };
}

/** One line without the mark of a list, or the dash that set it apart. */
function bare(part: string): string {
  return part.includes('\n') ? part : part.replace(/^(?:[-–—*+•]\s+)+/, '');
}
