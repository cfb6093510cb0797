import type { PropertyEdit, PropertyProblem } from '../notes/edit-property';
import type { Metadata } from '../notes/metadata';
import type { YamlParser } from '../notes/properties';
import type { Card, CardOrigin, NoteCard } from './card';
import type { CardNames } from './card-names';
import { joinSummary } from './edit-summary';
import { NoteDraft } from './edit-text';
import { isProblemUnder, partKeys } from './explicit';
import { leavesOpen } from './split';
import type { Found } from './found';
import { NoteSource } from './note-source';
import type { Part } from './part-words';
import { firstParagraph, splitSurely } from './guessed';
import { summaryIn } from './summary';
import { summaryText } from './text-properties';
import { writePart } from './write-part';

/** A note as it was read; the metadata is that of the text, and the card what was found in both. */
export interface EditedNote {
  readonly text: string;
  readonly metadata: Metadata;
  readonly card: NoteCard;
  readonly names: CardNames;
}

/**
 * `properties`: each part goes into its property. `place`: to where it was found; one that is new, into its property.
 */
export type CardPlace = 'properties' | 'place';

/**
 * Why a card is not written. `property`: the property cannot be edited with certainty. `place`: what stands there is
 * not word for word what the card shows, or the new text would be read as something else.
 */
export type CardEditProblem =
  | { readonly kind: 'property'; readonly name: string; readonly problem: PropertyProblem }
  | { readonly kind: 'place'; readonly origin: CardOrigin };

/** The whole new text of the note, or why it stays as it is. */
export type CardEdit =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: CardEditProblem };

/** A text for a property, or for the place where another one was found. */
type Write =
  | { readonly to: 'property'; readonly name: string; readonly next: string }
  | { readonly to: CardOrigin; readonly before: string; readonly next: string }
  | { readonly to: 'nowhere'; readonly problem: CardEditProblem };

const PARTS: readonly Part[] = ['problem', 'approach'];

/**
 * Writes a note's card. No other byte changes; what cannot be written with certainty is refused, and nothing is written
 * then.
 */
export function editCard(note: EditedNote, next: Card, place: CardPlace, parse: YamlParser): CardEdit {
  if (PARTS.every((part) => next[part] === note.card[part])) return { text: note.text };
  return write(
    note,
    sharedOrigin(note.card) === null
      ? PARTS.flatMap((part) => partWrites(note, part, next[part], place))
      : sharedWrites(note, next, place),
    parse,
  );
}

/** Where both parts are one text that was split. */
export function sharedOrigin({ problemOrigin, approachOrigin }: NoteCard): CardOrigin | null {
  const origin = problemOrigin ?? approachOrigin;
  return origin === null || /^(?:property|inline-field|callout|section)$/.test(origin.kind) ? null : origin;
}

function partWrites(note: EditedNote, part: Part, next: string, place: CardPlace): Write[] {
  const before = note.card[part];
  const origin = part === 'problem' ? note.card.problemOrigin : note.card.approachOrigin;
  if (next === before) return [];
  if (origin?.kind === 'property') return [toProperty(note, part, next, origin.name)];
  // What is in the text and shall not show, the property must say is none; and where the text says so, the property has
  // the word.
  const isInText = origin !== null && before !== '' && next !== '';
  if (isInText && place === 'place' && origin.kind === 'section' && !isReadUnder(note, part, origin.heading, next))
    return [{ to: 'nowhere', problem: { kind: 'place', origin } }];
  return [isInText && place === 'place' ? { to: origin, before, next } : toProperty(note, part, next)];
}

/** What would be read as no such part there must not be written. */
function isReadUnder({ text, metadata, card }: EditedNote, part: Part, heading: string, next: string): boolean {
  if (part === 'approach') return !leavesOpen(next);
  return isProblemUnder(new NoteSource(text, metadata, ''), heading, card.problem, next);
}

function toProperty({ names }: EditedNote, part: Part, next: string, name = names[part][0] ?? part): Write {
  return { to: 'property', name, next };
}

/**
 * Beside a property nothing is guessed, so there both parts of what was one text are written; without parts, that there
 * is no problem.
 */
function sharedWrites(note: EditedNote, next: Card, place: CardPlace): Write[] {
  const parts = PARTS.filter((part) => next[part] !== '');
  if (parts.length === 0) return [toProperty(note, 'problem', '')];
  // What a property says is none, it must say itself.
  if (place === 'properties' || note.card.approachOrigin?.kind === 'property')
    return parts.map((part) => toProperty(note, part, next[part]));
  const found = sharedText(note);
  if (found === null) return [];
  const joined = joinSummary(found.text, note.card, next, (text) => splitSurely({ ...found, text }));
  if (joined === null || !isAll(note, found))
    return [{ to: 'nowhere', problem: { kind: 'place', origin: found.origin } }];
  return [
    found.origin.kind === 'summary-property'
      ? { to: 'property', name: found.origin.name, next: joined }
      : { to: found.origin, before: found.text, next: joined },
  ];
}

/**
 * Whether what is written anew is all that stands there, so that nothing is lost. The text itself is looked at where it
 * is written.
 */
function isAll({ metadata: { frontmatter } }: EditedNote, { text, origin }: Found): boolean {
  return origin.kind !== 'summary-property' || summaryText(frontmatter?.[origin.name]) === text;
}

function sharedText({ text, metadata, names, card }: EditedNote): Found | null {
  const note = new NoteSource(text, metadata, '');
  return sharedOrigin(card)?.kind === 'paragraph' ? firstParagraph(note, partKeys(names)) : summaryIn(note, names);
}

function write(note: EditedNote, writes: readonly Write[], parse: YamlParser): CardEdit {
  const draft = new NoteDraft(note.text, note.metadata);
  for (const one of writes) {
    if (one.to === 'nowhere') return one;
    if (one.to !== 'property' && !draft.replace(one.to, one.before, one.next))
      return { problem: { kind: 'place', origin: one.to } };
  }
  return writes.reduce<CardEdit>(
    (edit, one) =>
      edit.text !== undefined && one.to === 'property'
        ? written(writePart(edit.text, note.metadata, one.name, one.next, parse), one.name)
        : edit,
    { text: draft.toString() },
  );
}

export function written(edit: PropertyEdit, name: string): CardEdit {
  return edit.problem === undefined ? edit : { problem: { kind: 'property', name, problem: edit.problem } };
}
