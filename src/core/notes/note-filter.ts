import { fold } from '../text/fold';
import type { Note } from './note';
import { folderKey, folderOf } from './paths';
import { listOf, propertyOf } from './properties';
import { bareTag } from './tags';

/**
 * Which notes are seen at all. Each condition is one line: `key` (the property is there and says neither no nor
 * nothing), `key: value`, `#tag` (nested ones too) or `Folder/` (subfolders too). Case does not matter.
 */
export interface NoteFilter {
  /** Only notes that meet one of these; all where there is none. */
  readonly only: readonly string[];
  /** No note that meets one of these, whatever else it meets. */
  readonly without: readonly string[];
}

export const NO_FILTER: NoteFilter = { only: [], without: [] };

/** What a condition asks of a note. */
type Asked = Pick<Note, 'path' | 'tags' | 'properties' | 'unread'>;
type Condition = (note: Asked) => boolean;

/**
 * Tells of a note that the filter leaves out. Of one that could not be read nothing is known, so it is left out
 * wherever that would matter.
 */
export function leavesOut({ only, without }: NoteFilter): (note: Asked) => boolean {
  if (only.length + without.length === 0) return () => false;
  const [wanted, unwanted] = [only.map(conditionOf), without.map(conditionOf)];
  const needsReading = [...only, ...without].some((condition) => !isFolder(condition));
  return (note) =>
    (note.unread && needsReading) ||
    unwanted.some((meets) => meets(note)) ||
    (wanted.length > 0 && !wanted.some((meets) => meets(note)));
}

export function sameFilter(a: NoteFilter = NO_FILTER, b: NoteFilter = NO_FILTER): boolean {
  const key = ({ only, without }: NoteFilter): string => JSON.stringify([only, without]);
  return a === b || key(a) === key(b);
}

/** Whether a line is one condition that a note can meet: `#two tags`, `: value` and `one, two` are none. */
export function isCondition(line: string): boolean {
  const text = line.trim();
  if (text.startsWith('#')) return /^[^\s#,;:]+$/.test(bareTag(text));
  return isFolder(text) || (/^[^:,]/.test(text) && !/^[^:]*,/.test(text));
}

function isFolder(condition: string): boolean {
  return condition.trim().endsWith('/') && !condition.trim().startsWith('#');
}

function conditionOf(written: string): Condition {
  const text = written.trim();
  if (text.startsWith('#')) return tagCondition(fold(bareTag(text)));
  if (isFolder(text)) return folderCondition(folderKey(text));
  const colon = text.indexOf(':');
  const key = (colon < 0 ? text : text.slice(0, colon)).trim();
  const value = colon < 0 ? '' : text.slice(colon + 1).trim();
  return value === '' ? saysYes(key) : says(key, fold(value));
}

function tagCondition(tag: string): Condition {
  return ({ tags }) => tag !== '' && tags.some((own) => fold(own) === tag || fold(own).startsWith(`${tag}/`));
}

function folderCondition(folder: string): Condition {
  return ({ path }) => `${fold(folderOf(path))}/`.startsWith(`${folder}/`) || folder === '';
}

function says(key: string, value: string): Condition {
  return ({ properties }) => listOf(propertyOf(properties, key)).some((own) => fold(textOf(own)) === value);
}

const NO = /^(?:false|no|off|0)?$/i;

function saysYes(key: string): Condition {
  return ({ properties }) => listOf(propertyOf(properties, key)).some((own) => !NO.test(textOf(own)));
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value === null || value === undefined ? '' : JSON.stringify(value);
}
