import type { Block } from './blocks';
import type { CardOrigin } from './card';
import type { CardNames } from './card-names';
import { NOTHING_FOUND, statedPart, type Found, type FoundParts } from './found';
import { headingKey } from './heading-key';
import { inlineFieldsIn } from './inline-fields';
import type { NoteSource } from './note-source';
import { partKeys } from './part-keys';
import { isDone } from './solved';
import { isUnfilled } from './text/unfilled';
import { titleHeading } from './title-heading';

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

/**
 * The parts that callouts say. Several problems are exercises, or each that of a part of the note; so is one under a
 * heading.
 */
export function calloutParts(note: NoteSource, names: CardNames): FoundParts {
  const { callouts } = note;
  if (callouts.length === 0) return NOTHING_FOUND;
  const parts = pick(
    callouts.map(({ type, text: says }) => ({ name: type, text: says })),
    names,
    (type) => ({ kind: 'callout', type }),
  );
  const types = new Set(names.problem.map((name) => name.toLowerCase()));
  const [first, second] = callouts.filter(({ type, text: says }) => says !== '' && types.has(type.toLowerCase()));
  const isBelow = first !== undefined && parts.approach === null && first.start > firstHeading(note, names);
  return isBelow || second !== undefined ? { ...parts, problem: null } : parts;
}

/** Where the first heading starts that is neither the title nor that of a part. */
function firstHeading(note: NoteSource, names: CardNames): number {
  const keys = partKeys(names);
  const title = titleHeading(note, keys);
  const first = note.metadata.headings?.find((one) => one !== title && !keys.has(headingKey(one.heading)));
  return first?.position.start.offset ?? Infinity;
}

function pick(all: readonly Named[], names: CardNames, origin: (name: string) => CardOrigin): FoundParts {
  const find = (wanted: readonly string[]): Found | null => {
    const keys = new Set(wanted.map((name) => name.toLowerCase()));
    const named = all.find(({ name, text }) => text !== '' && !isUnfilled(text) && keys.has(name.toLowerCase()));
    return named === undefined ? null : stated(named.text, origin(named.name), named.isDone);
  };
  return { problem: find(names.problem), approach: find(names.approach) };
}

/** What is said of a part, and whether it is a task that is done. */
export function stated(text: string, origin: CardOrigin, isTaskDone = isDone(text)): Found {
  return statedPart({ text, origin, isDone: isTaskDone });
}
