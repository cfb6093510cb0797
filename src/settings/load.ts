import type { CardNames, SolvedNames } from '../core/cards/card-names';
import type { IndexHeadings, IndexOptions } from '../core/index-notes/options';
import { kindOf, type SettingsIssue } from './issue';
import { migrate } from './migrations';
import { count, fields, folder, isMap, line, list, oneOf, yesOrNo, type JsonMap } from './read';
import { CURRENT, DEFAULTS, type Settings } from './schema';
import { topics } from './topics';

export interface LoadedSettings {
  /** Complete and safe to use, whatever the file holds. */
  readonly settings: Settings;
  /** In the order of the schema. */
  readonly issues: readonly SettingsIssue[];
  /** The file must not be written: it is of a newer version, or nothing of it could be read. */
  readonly readOnly: boolean;
  /** The file's content in the current version, unknown keys and unusable values included: what `withChanges` builds on. */
  readonly data: JsonMap;
}

const headings = fields<IndexHeadings>(
  {
    topics: line,
    notes: line,
    linked: line,
    unsorted: line,
    small: line,
    open: line,
    note: line,
    problem: line,
    approach: line,
  },
  DEFAULTS.index.headings,
);

const index = fields<IndexOptions>(
  {
    folder,
    homeName: line,
    layout: oneOf('list', 'table', 'cards'),
    order: oneOf('title', 'date', 'links', 'manual'),
    dateProperty: line,
    homeLimit: count,
    realLinks: yesOrNo,
    headings,
    openWord: line,
    entryLimit: count,
  },
  DEFAULTS.index,
);

const solved = fields<SolvedNames>(
  { properties: list(line), values: list(line), tags: list(line) },
  DEFAULTS.cards.solved,
);

const cards = fields<CardNames>(
  {
    problem: list(line),
    approach: list(line),
    problemHeadings: list(line),
    approachHeadings: list(line),
    summary: list(line),
    summaryCallouts: list(line),
    solved,
  },
  DEFAULTS.cards,
);

const settings = fields<Settings>(
  {
    topics,
    topicsProperty: line,
    namesBecomeTopics: yesOrNo,
    excludedFolders: list(folder),
    templateFolders: list(folder),
    index,
    cards,
    autoUpdate: yesOrNo,
  },
  DEFAULTS,
);

/** Settings from the text of a file. Never throws: what cannot be used is an issue, and the default stands in for it. */
export function parseSettings(json: string): LoadedSettings {
  const text = json.replace(/^\ufeff/, '').trim();
  if (text === '') return { settings: DEFAULTS, issues: [{ kind: 'empty', path: '' }], readOnly: false, data: {} };
  try {
    return loadSettings(JSON.parse(text));
  } catch (error) {
    return unusable({ kind: 'not-json', path: '', detail: error instanceof Error ? error.message : String(error) });
  }
}

/** Settings from what the file holds, parsed; null or undefined where there is no file. */
export function loadSettings(raw: unknown): LoadedSettings {
  if (raw === null || raw === undefined) return { settings: DEFAULTS, issues: [], readOnly: false, data: {} };
  if (!isMap(raw)) return unusable({ kind: 'wrong-type', path: '', expected: 'map', found: kindOf(raw) });
  const version = raw['version'] ?? 1;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return read(raw, true, [{ kind: 'wrong-type', path: 'version', expected: 'version', found: kindOf(version) }]);
  }
  if (version > CURRENT) return read(raw, true, [{ kind: 'newer', path: 'version', found: version, known: CURRENT }]);
  return read(migrate(raw, version), false, []);
}

function read(data: JsonMap, readOnly: boolean, issues: SettingsIssue[]): LoadedSettings {
  const result = settings(data, '', (issue) => issues.push(issue));
  return { settings: result ?? DEFAULTS, issues, readOnly, data };
}

function unusable(issue: SettingsIssue): LoadedSettings {
  return { settings: DEFAULTS, issues: [issue], readOnly: true, data: {} };
}
