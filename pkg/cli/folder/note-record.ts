import type { NoteCard } from '../../../src/core/cards/card';
import type { CardReading, Saying } from '../../../src/core/cards/sayings';
import type { NoteFacts } from '../../../src/core/notes/facts';
import { linkpathsAmong } from '../../../src/core/notes/linkpaths';
import type { KnownLink, KnownNote } from './known-note';

/** What is known of a note, as JSON without names: thousands are read at a time. */
export type NoteRecord = readonly [
  properties: KnownNote['facts']['properties'],
  isUnreadable: boolean,
  misread: NonNullable<NoteFacts['misread']>,
  tags: readonly string[],
  headings: readonly (readonly [level: number, heading: string])[],
  links: readonly LinkRecord[],
  reading: ReadingRecord,
];
type LinkRecord = readonly [kind: KnownLink['kind'], link: string, displayText?: string];
type ReadingRecord = readonly [
  sayings: readonly SayingRecord[],
  isWhole: boolean,
  keys: readonly number[],
  shape: CardReading['shape'],
];
type SayingRecord = readonly [
  problem: string,
  approach: string,
  open: boolean,
  solved: boolean,
  gist: string,
  problemOrigin: NoteCard['problemOrigin'],
  approachOrigin: NoteCard['approachOrigin'],
  gistOrigin: NoteCard['gistOrigin'],
  keys: readonly number[],
  /** Absent where there is nothing to tell of both. */
  habit?: Saying['habit'] | null,
  isLater?: boolean,
];

/** Whether JSON can hold the note: all but its properties it can. */
export function canRecord({ facts }: KnownNote): boolean {
  return isPlainJson(facts.properties);
}

export function recordOf({ facts, headings, links, reading }: KnownNote): NoteRecord {
  return [
    facts.properties,
    facts.isUnreadable,
    facts.misread ?? [],
    facts.tags,
    headings.map(({ level, heading }) => [level, heading]),
    links.map(({ kind, link, displayText }) => (displayText === undefined ? [kind, link] : [kind, link, displayText])),
    [reading.sayings.map(sayingRecord), reading.isWhole, reading.keys, reading.shape],
  ];
}

export function noteFrom(record: NoteRecord): KnownNote {
  const [properties, isUnreadable, misread, tags, headings, linkRecords, [sayings, isWhole, keys, shape]] = record;
  const links = linkRecords.map(linkFrom);
  return {
    facts: { properties, isUnreadable, misread, tags, linkpaths: linkpathsAmong(links) },
    headings: headings.map(([level, heading]) => ({ level, heading })),
    links,
    reading: { sayings: sayings.map(sayingFrom), isWhole, keys, shape },
  };
}

function linkFrom([kind, link, displayText]: LinkRecord): KnownLink {
  return displayText === undefined ? { link, kind } : { link, kind, displayText };
}

function sayingRecord({ card, keys, habit, isLater }: Saying): SayingRecord {
  const { problem, approach, open, solved, gist, problemOrigin, approachOrigin, gistOrigin } = card;
  const record = [problem, approach, open, solved, gist, problemOrigin, approachOrigin, gistOrigin, keys] as const;
  if (isLater === true) return [...record, habit ?? null, isLater];
  return habit === undefined ? record : [...record, habit];
}

function sayingFrom(record: SayingRecord): Saying {
  const [problem, approach, open, solved, gist, problemOrigin, approachOrigin, gistOrigin, keys, habit, isLater] =
    record;
  const card = { problem, approach, open, solved, gist, problemOrigin, approachOrigin, gistOrigin };
  return { card, keys, ...(habit != null && { habit }), ...(isLater === true && { isLater }) };
}

/** Deeper, or larger, is nothing that a person writes. */
const DEEPEST = 32;
const LARGEST = 2_000;

/**
 * Whether a value is the same when it is written as JSON and read again. What YAML can hold besides is not: values that
 * contain themselves, numbers that are none, a negative zero.
 */
function isPlainJson(value: unknown): boolean {
  let left = LARGEST;
  const isPlain = (one: unknown, depth: number): boolean => {
    if (one === null || typeof one === 'string' || typeof one === 'boolean') return true;
    if (typeof one === 'number') return Number.isFinite(one) && !Object.is(one, -0);
    if (typeof one !== 'object' || depth > DEEPEST || --left < 0) return false;
    if (Array.isArray(one)) return one.every((item) => isPlain(item, depth + 1));
    if (Object.getPrototypeOf(one) !== Object.prototype) return false;
    for (const [key, item] of Object.entries(one)) if (key === '__proto__' || !isPlain(item, depth + 1)) return false;
    return true;
  };
  return isPlain(value, 0);
}
