import type { CardSettings, SolvedNames } from '../core/cards/card-names';
import type { NoteFilter } from '../core/notes/note-filter';
import { distinctHeadings } from '../core/index-notes/heading-words';
import type { IndexHeadings, IndexOptions } from '../core/index-notes/options';
import { ENTRY_ORDERS, LAYOUTS } from '../core/topics/topic';
import { kindOf, type SettingsIssue } from './issue';
import { migrate } from './migrations';
import { isMap, type JsonMap } from '../core/json';
import {
  condition,
  count,
  fields,
  folder,
  line,
  list,
  notesFolder,
  oneOf,
  onlyFields,
  under,
  yesOrNo,
  type Reader,
} from './read';
import { CURRENT, DEFAULTS, type Settings } from './schema';
import { topics } from './topics';
import { verdicts } from './verdicts';
import { messageOf } from '../core/system-errors';

/** White space and the zeros that a disk leaves where a write was cut off. */
const NOTHING = /^[\s\0]*$/;
/** A line that a merge left in: no JSON can have it. */
const CONFLICT = /^(?:<{7}|>{7}|={7})(?: .*)?$/m;

export interface LoadedSettings {
  /** Complete and safe to use, whatever the file holds. */
  readonly settings: Settings;
  /** In the order of the schema. */
  readonly issues: readonly SettingsIssue[];
  /**
   * Why nothing may be written by these settings, the file before all: nothing of it could be read, or it is of a newer
   * version. Null for a file that is whole, and where there is none.
   */
  readonly fault: SettingsIssue | null;
  /**
   * The file's content in the current version, unknown keys and unusable values included: what `withChanges` builds on.
   */
  readonly data: JsonMap;
}

const words = fields<IndexHeadings>(
  {
    topics: line,
    notes: line,
    linked: line,
    unsorted: line,
    small: line,
    open: line,
    kept: line,
    note: line,
    problem: line,
    approach: line,
  },
  DEFAULTS.index.headings,
);

const headings: Reader<IndexHeadings> = (value, path, report) => {
  const read = words(value, path, report);
  return (
    read &&
    distinctHeadings(read, DEFAULTS.index.headings, (part, other) =>
      report({ kind: 'same-heading', path: under(path, part), other: under(path, other) }),
    )
  );
};

const index = fields<IndexOptions>(
  {
    folder: notesFolder,
    homeName: line,
    layout: oneOf(...LAYOUTS),
    order: oneOf(...ENTRY_ORDERS),
    dateProperty: line,
    pages: oneOf('into', 'notes', 'ask'),
    homeLimit: count,
    realLinks: yesOrNo,
    headings,
    openWord: line,
    entryLimit: count,
    gistLimit: count,
  },
  DEFAULTS.index,
);

const solved = fields<SolvedNames>(
  { properties: list(line), values: list(line), tags: list(line) },
  DEFAULTS.cards.solved,
);

const cards = fields<CardSettings>(
  {
    problem: list(line),
    approach: list(line),
    problemHeadings: list(line),
    approachHeadings: list(line),
    summary: list(line),
    summaryCallouts: list(line),
    habit: oneOf('problem', 'gist'),
    solved,
  },
  DEFAULTS.cards,
);

const filter = onlyFields<NoteFilter>({ only: list(condition), without: list(condition) }, DEFAULTS.filter);

/** Paths of the keys that are looked for at the top of the file too: where they stand is easily mistaken. */
const BELOW = Object.entries(DEFAULTS).flatMap(([key, value]) =>
  isMap(value) ? Object.keys(value).map((own) => `${key}.${own}`) : [],
);

const settings = fields<Settings>(
  {
    topics,
    topicsProperty: line,
    namesBecomeTopics: yesOrNo,
    excludedFolders: list(folder),
    templateFolders: list(folder),
    filter,
    index,
    cards,
    autoUpdate: yesOrNo,
    verdicts,
  },
  DEFAULTS,
  BELOW,
);

/** What is in force where there is no file. */
export const NO_FILE: LoadedSettings = { settings: DEFAULTS, issues: [], fault: null, data: {} };

/**
 * Settings from the text of a file. Never throws: what cannot be used is an issue, and the default stands in for it.
 */
export function parseSettings(json: string): LoadedSettings {
  const text = json.replace(/^\ufeff/, '');
  if (NOTHING.test(text)) return unusable({ kind: 'empty', path: '' });
  if (CONFLICT.test(text)) return unusable({ kind: 'conflict', path: '' });
  try {
    return loadSettings(JSON.parse(text));
  } catch (error) {
    return unusable({ kind: 'not-json', path: '', detail: messageOf(error) });
  }
}

/** Settings from what a file holds, parsed. */
export function loadSettings(raw: unknown): LoadedSettings {
  if (!isMap(raw)) return unusable({ kind: 'wrong-type', path: '', expected: 'map', found: kindOf(raw) });
  const version = raw['version'] ?? 1;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return read(raw, { kind: 'wrong-type', path: 'version', expected: 'version', found: kindOf(version) });
  if (version > CURRENT) return read(raw, { kind: 'newer', path: 'version', found: version, known: CURRENT });
  return read(migrate(raw, version), null);
}

/** What is in force where the file cannot be used and nothing better is known. */
export function unusable(fault: SettingsIssue): LoadedSettings {
  return { settings: DEFAULTS, issues: [fault], fault, data: {} };
}

function read(data: JsonMap, fault: SettingsIssue | null): LoadedSettings {
  const issues = fault === null ? [] : [fault];
  const result = settings(data, '', (issue) => issues.push(issue));
  // A filter that is read in part would let through what it was to leave out.
  const leak = issues.find(isOfFilter);
  return { settings: result ?? DEFAULTS, issues, fault: fault ?? leak ?? null, data };
}

/** Whether it is of the filter, or of a key that was to be the filter. */
function isOfFilter(issue: SettingsIssue): boolean {
  const meant = issue.kind === 'unknown-key' ? issue.known : [];
  return [issue.path, ...meant].some((path) => /^filter(?:[.:]|$)/.test(path));
}
