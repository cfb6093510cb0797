import { saysDate } from './dates';
import { LINK } from './lines';
import { endsSentence, everyWord, leadsIn, nameKey, wordCount } from './words';

const SOURCE_NAMES = everyWord('sources');
const FIELD_NAMES = everyWord('fields');
const GOAL_NAMES = everyWord('goals');
/** What stands before a note's own summary, definition or the like: the text is what follows. */
export const SUMMARY_NAMES = everyWord('summaries');

/** What stands before a colon and after it, where the first looks like a name. */
interface Field {
  readonly name: string;
  readonly separator: string;
  readonly value: string;
}

const FIELD_NAME = /([\p{L}\p{N}][\p{L}\p{M}\p{N} ._/'’&;()-]{0,40}?)/u;
const FIELD = new RegExp(
  `^[^\\p{L}\\p{N}\\ufdd0-\\ufdd3]{0,8}${FIELD_NAME.source}[*_=~]{0,3}[ \\u00a0\\u202f]?(::?|：)[*_=~]{0,3}(.*)$`,
  'u',
);
/** A field of Dataview in brackets, and nothing else on the line. */
const IN_BRACKETS = /^(?:[[(][^[\]()]{1,60}::[^[\]()]*[\])][,;\s]*)+$/;

/** `[[Honey]]: 12 kg` */
const LINKED = new RegExp(`^[^\\p{L}\\p{N}${LINK}]*${LINK}[*_]*\\s?[:：](.+)$`, 'u');

function fieldIn(line: string): Field | null {
  const [, name = '', separator = '', value = ''] = FIELD.exec(line) ?? [];
  return separator === '' ? null : { name: name.trim(), separator, value };
}

/** No name is longer. */
const COLON = /^[^:：]{0,64}[:：]/;

/**
 * How sure it is that a line is `key: value` about the note and not a sentence with a colon in it: by its name, by its
 * value, or hardly.
 */
export type FieldDoubt = 'field' | 'value' | 'maybe' | 'none';

/**
 * A line is a field by its name, by Dataview's two colons, or because the value is a number, a date, a link. A few
 * plain words behind any other name are one only beside other fields.
 */
export function fieldDoubt(line: string): FieldDoubt {
  if (!COLON.test(line)) return 'none';
  if (IN_BRACKETS.test(line)) return 'field';
  const field = fieldIn(line);
  if (field === null) return isMeasure(LINKED.exec(line)?.[1] ?? '') ? 'value' : 'none';
  if (tellsOfNote(field)) return 'none';
  const { name, separator, value } = field;
  const key = nameKey(name);
  if (SOURCE_NAMES.has(key)) return 'field';
  const isNamed = FIELD_NAMES.has(key);
  if (separator === '::') return isNamed || /^(?:\s|$)/.test(value) ? 'field' : 'none';
  if (isNamed) return readsOn(value) ? 'none' : 'field';
  if (!/^\s/.test(value) && separator === ':') return 'none';
  if (value.trim() !== '' && (!/\p{L}/u.test(value) || isMeasure(value))) return 'value';
  const few = BOLD.test(line) ? FEW_BEHIND_BOLD : FEW;
  return value.trim() !== '' && wordCount(name) <= 3 && wordCount(value) <= few && !endsSentence(value)
    ? 'maybe'
    : 'none';
}

/** The name says that what follows it is about all of the note. */
function tellsOfNote({ name }: Field): boolean {
  const key = nameKey(name);
  return SUMMARY_NAMES.has(key) || GOAL_NAMES.has(key);
}

/** Whether a line is said of all of the note, as the name before it tells: `Purpose: …`. */
export function isOfWhole(line: string): boolean {
  const field = COLON.test(line) ? fieldIn(line) : null;
  return field !== null && tellsOfNote(field);
}

/** Whether a line is a row of names and values: `Tier 2 · System: Linux · Level: easy`. */
export function isRow(line: string): boolean {
  const separator = CELL_SEPARATORS.find((sign) => line.includes(sign));
  if (separator === undefined || endsSentence(line)) return false;
  const cells = line.split(separator);
  if (cells.length < 3) return false;
  return cells.filter(isCell).length > 1 || cells.every((cell) => wordCount(cell) <= LONGEST_CELL);
}

function isCell(cell: string): boolean {
  return CELL.test(cell);
}

const CELL = /^[^:：]{1,30}[:：]/;
const CELL_SEPARATORS = [' · ', ' | ', ' • ', ' ｜ '];
const LONGEST_CELL = 8;

/** Whether a line sets a name before what it says of it, as definitions in rows do. */
export function isDefinition(line: string, longest = 3): boolean {
  const field = COLON.test(line) ? fieldIn(line) : null;
  if (field === null || tellsOfNote(field) || leadsIn(field.value)) return false;
  return (
    field.value.trim() !== '' &&
    (/^\s/.test(field.value) || field.separator === '：') &&
    wordCount(field.name) <= longest
  );
}

/** `6,491 kg`, `23:15 - 08:55 (9 hours)`, `6-14 天`: a number, and of what, or till when. */
const MEASURED = /^\s*[~≈<>$€£¥]?\d(?:[^\p{L}]*[\p{L}%]{1,8}){0,4}[^\p{L}.!?。]*$/u;

/** Where somebody is reached. */
const ADDRESSED = /^\s*[^\s@]+@[^\s@]+\.[^\s@]+(?:\s|$)/;

function isMeasure(value: string): boolean {
  return MEASURED.test(value) || ADDRESSED.test(value) || saysDate(value);
}

/** A label in bold may have more behind it. */
const BOLD = /^[^\p{L}\p{N}]*(?:\*\*|__)/u;
const FEW = 3;
const FEW_BEHIND_BOLD = 6;

/** So many words that end as a sentence does are one, whatever stands before the colon. */
const SENTENCE = 8;

function readsOn(value: string): boolean {
  return wordCount(value) >= SENTENCE && endsSentence(value);
}

/** Where the text starts that follows `Summary:` or the like; 0 where no such name stands before it. */
export function afterSummaryName(line: string): number {
  const field = COLON.test(line) ? fieldIn(line) : null;
  if (field === null || field.value.trim() === '' || !SUMMARY_NAMES.has(nameKey(field.name))) return 0;
  return line.length - field.value.trimStart().length;
}
