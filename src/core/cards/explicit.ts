import type { Block } from './blocks';
import { calloutsIn } from './callouts';
import type { CardOrigin } from './card';
import type { CardNames } from './card-names';
import { NOTHING_FOUND, type Found, type FoundParts } from './found';
import { headingKey } from './heading-key';
import { headedTexts } from './heading-sections';
import { inlineFieldsIn } from './inline-fields';
import { statedPart } from './none';
import type { NoteSource } from './note-source';
import { isDone } from './solved';

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

/** The parts that callouts say. */
export function calloutParts(text: string, blocks: readonly Block[], names: CardNames): FoundParts {
  if (!text.includes('[!')) return NOTHING_FOUND;
  const callouts = blocks
    .filter(({ type }) => type === 'callout')
    .flatMap(({ start, end }) => calloutsIn(text.slice(start, end)));
  return pick(
    callouts.map(({ type, text: says }) => ({ name: type, text: says })),
    names,
    (type) => ({ kind: 'callout', type }),
  );
}

/** The parts that sections say. */
export function sectionParts(note: NoteSource, names: CardNames): FoundParts {
  if (note.metadata.headings === undefined) return NOTHING_FOUND;
  const { problem, approach, all } = headingKeys(names);
  const sections = headedTexts(note, all);
  const find = (keys: ReadonlySet<string>): Found | null => {
    const section = sections.find(({ key }) => keys.has(key));
    if (section === undefined) return null;
    const found = stated(section.text, { kind: 'section', heading: section.heading });
    return section.isFollowed && MOTIVE.test(section.key) ? { ...found, isMotive: true } : found;
  };
  return { problem: find(problem), approach: find(approach) };
}

/** *Motivation*, in the languages of the tables: above what is done, and not above what is still to be done. */
const MOTIVE = /^(?:motiv|мотив|动机|動機|モチベ|동기|động lực)/;

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
