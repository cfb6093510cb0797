import type { Block } from './blocks';
import { calloutsIn } from './callouts';
import type { CardOrigin } from './card';
import type { CardNames } from './card-names';
import { NOTHING_FOUND, type Found, type FoundParts } from './found';
import { headingKey } from './heading-key';
import { headedTexts, type HeadedText } from './heading-sections';
import { inlineFieldsIn } from './inline-fields';
import { statedPart } from './none';
import type { NoteSource } from './note-source';
import { saysMore } from './says-more';
import { isDone } from './solved';
import { isExercise } from './split';

/** Blocks whose text is no prose. */
const SILENT = new Set(['code', 'math', 'html', 'comment', 'definition']);

interface Named {
  readonly name: string;
  readonly text: string;
  readonly isDone?: boolean;
}

/** The parts that inline fields say. */
export function fieldParts(text: string, blocks: readonly Block[], names: CardNames): FoundParts {
  if (!text.includes('::')) return NOTHING_FOUND;
  const fields = blocks
    .filter(({ type }) => !SILENT.has(type))
    .flatMap(({ start, end }) => inlineFieldsIn(text.slice(start, end)));
  return pick(fields, names, (name) => ({ kind: 'inline-field', name }));
}

/** The parts that callouts say. Several problems are exercises, or each that of a part of the note. */
export function calloutParts(text: string, blocks: readonly Block[], names: CardNames): FoundParts {
  if (!text.includes('[!')) return NOTHING_FOUND;
  const callouts = blocks
    .filter(({ type }) => type === 'callout')
    .flatMap(({ start, end }) => calloutsIn(text.slice(start, end)));
  const parts = pick(
    callouts.map(({ type, text: says }) => ({ name: type, text: says })),
    names,
    (type) => ({ kind: 'callout', type }),
  );
  const types = new Set(names.problem.map((name) => name.toLowerCase()));
  const problems = callouts.filter(({ type, text: says }) => says !== '' && types.has(type.toLowerCase()));
  return problems.length > 1 ? { ...parts, problem: null } : parts;
}

/** The parts that sections say. */
export function sectionParts(note: NoteSource, names: CardNames): FoundParts {
  if (note.metadata.headings === undefined) return NOTHING_FOUND;
  const { problem, approach, all } = headingKeys(names);
  const sections = headedTexts(note, all);
  const problems = sections.find(({ key, text }) => problem.has(key) && !isExercise(text));
  const approaches = sections.find(({ key }) => approach.has(key));
  if (isInPassing(problems, approaches, false) || isInPassing(approaches, problems, true)) return NOTHING_FOUND;
  return {
    problem: problems === undefined ? null : { ...saidIn(problems), isTreated: isTreated(problems, note, all) },
    approach: approaches === undefined ? null : saidIn(approaches),
  };
}

/** A part without the other is told in passing below other sections, and an approach above some too. */
function isInPassing(part: HeadedText | undefined, other: HeadedText | undefined, isApproach: boolean): boolean {
  if (part === undefined || other !== undefined || OPEN.test(part.key)) return false;
  return part.isPreceded || (isApproach && part.isFollowed);
}

function saidIn({ text, heading }: HeadedText): Found {
  return stated(text, { kind: 'section', heading });
}

/** Where a note says other things besides, its problem is told in passing, or answered there. */
function isTreated(
  { key, isPreceded, isFollowed, at }: HeadedText,
  note: NoteSource,
  keys: ReadonlySet<string>,
): boolean {
  return !OPEN.test(key) && (isPreceded || isFollowed || saysMore(note, keys, 0, at));
}

/** What is called open is so whatever stands beside it, in the languages of the tables. */
const OPEN =
  /(?:^|\s)(?:open|offen|unsolved|ungelöst|ouvert|abiert|abert|apert|открыт|нерешённ)|未解|开放|開放|미해결|chưa giải/;

/** The keys of the headings that sections with a part have. */
export function partKeys(names: CardNames): ReadonlySet<string> {
  return headingKeys(names).all;
}

interface HeadingKeys {
  readonly problem: ReadonlySet<string>;
  readonly approach: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const keysOf = new WeakMap<CardNames, HeadingKeys>();

/** Made once for all notes. */
function headingKeys(names: CardNames): HeadingKeys {
  const known = keysOf.get(names);
  if (known !== undefined) return known;
  const [problem, approach] = [names.problemHeadings.map(headingKey), names.approachHeadings.map(headingKey)];
  const made = { problem: new Set(problem), approach: new Set(approach), all: new Set([...problem, ...approach]) };
  keysOf.set(names, made);
  return made;
}

function pick(all: readonly Named[], names: CardNames, origin: (name: string) => CardOrigin): FoundParts {
  const find = (wanted: readonly string[]): Found | null => {
    const keys = new Set(wanted.map((name) => name.toLowerCase()));
    const named = all.find(({ name, text }) => text !== '' && keys.has(name.toLowerCase()));
    return named === undefined ? null : stated(named.text, origin(named.name), named.isDone);
  };
  return { problem: find(names.problem), approach: find(names.approach) };
}

function stated(text: string, origin: CardOrigin, isTaskDone = isDone(text)): Found {
  return statedPart({ text, origin, isDone: isTaskDone });
}
