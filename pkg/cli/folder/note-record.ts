import type { NoteCard } from '../../../src/core/cards/card';
import type { CardReading, Saying } from '../../../src/core/cards/sayings';
import type { NoteFacts } from '../../../src/core/notes/facts';
import { linkpathsAmong } from '../../../src/core/notes/linkpaths';
import type { KnownLink, KnownNote } from './known-note';

/** What is known of a note, as JSON without names, in three parts: thousands are read at a time, and seldom all. */
type FactsRecord = readonly [
  properties: KnownNote['facts']['properties'],
  isUnreadable: boolean,
  misread: NonNullable<NoteFacts['misread']>,
  tags: readonly string[],
  links: readonly LinkRecord[],
];
type HeadingsRecord = readonly (readonly [level: number, heading: string])[];
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

/** Between the parts: JSON has none. */
const TAB = 0x09;

/** A note as one line of text; null for what JSON cannot hold: all but properties it can. */
export function packNote({ facts, headings, links, reading }: KnownNote): string | null {
  if (!isPlainJson(facts.properties)) return null;
  const parts: readonly [FactsRecord, HeadingsRecord, ReadingRecord] = [
    [
      facts.properties,
      facts.isUnreadable,
      facts.misread ?? [],
      facts.tags,
      links.map(({ kind, link, displayText }) =>
        displayText === undefined ? [kind, link] : [kind, link, displayText],
      ),
    ],
    headings.map(({ level, heading }) => [level, heading]),
    [reading.sayings.map(sayingRecord), reading.isWhole, reading.keys, reading.shape],
  ];
  return parts.map((part) => JSON.stringify(part)).join('\t');
}

/**
 * A note as such a line among others. What is asked for is read of it each time, and let go by whoever asked: of
 * thousands of notes nothing else is held than their bytes.
 */
export class PackedNote implements KnownNote {
  /** @param bytes of which the line is those from `start` to `end` */
  constructor(
    readonly bytes: Buffer,
    readonly start: number,
    readonly end: number,
  ) {}

  get facts(): NoteFacts {
    const [properties, isUnreadable, misread, tags, links] = this.factsRecord();
    return { properties, isUnreadable, misread, tags, linkpaths: linkpathsAmong(links.map(linkFrom)) };
  }

  get links(): readonly KnownLink[] {
    return this.factsRecord()[4].map(linkFrom);
  }

  get headings(): KnownNote['headings'] {
    const headings = this.parsed<HeadingsRecord>(this.tabAfter(this.start) + 1, this.tabBefore(this.end));
    return headings.map(([level, heading]) => ({ level, heading }));
  }

  get reading(): CardReading {
    const [sayings, isWhole, keys, shape] = this.parsed<ReadingRecord>(this.tabBefore(this.end) + 1, this.end);
    return { sayings: sayings.map(sayingFrom), isWhole, keys, shape };
  }

  private factsRecord(): FactsRecord {
    return this.parsed<FactsRecord>(this.start, this.tabAfter(this.start));
  }

  private tabAfter(at: number): number {
    return this.bytes.indexOf(TAB, at);
  }

  private tabBefore(at: number): number {
    return this.bytes.lastIndexOf(TAB, at - 1);
  }

  /** It is what `packNote` made. */
  private parsed<T extends FactsRecord | HeadingsRecord | ReadingRecord>(start: number, end: number): T {
    return JSON.parse(this.bytes.toString('utf8', start, end)) as T;
  }
}

/** A note by itself; null for what JSON cannot hold. */
export function packedNote(note: KnownNote): PackedNote | null {
  if (note instanceof PackedNote) return note;
  const line = packNote(note);
  const bytes = line === null ? null : Buffer.from(line, 'utf8');
  return bytes === null ? null : new PackedNote(bytes, 0, bytes.length);
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
