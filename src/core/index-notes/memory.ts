import { isMap } from '../json';
import { appendTo } from '../multimap';
import { fold } from '../text/fold';
import { nameKeyOf } from '../notes/paths';
import { andThen, each, filtered, gathered, mapped, ready, whenDone, type Steps } from '../steps';
import type { PartKind } from './content/content';
import { NOTHING_HIDDEN, type HiddenNotes } from './hidden';
import { shownKey } from './lines/shown';

/**
 * What a device remembers of the index notes that it wrote, by the path of their topic. It is evidence, never needed:
 * whatever is lost of it only makes us more careful with what stands in a note.
 */
export interface MemoryPort {
  /** What `remember` was given last for a topic, or nothing. */
  recall(topicPath: string): Promise<unknown>;
  remember(topicPath: string, memory: unknown): Promise<void> | void;
}

export const NO_MEMORY: MemoryPort = { recall: () => Promise.resolve(null), remember: () => undefined };

/** A line about a note: how it was named, and what was said of it, as the list layout says it. */
export interface Version {
  readonly label: string;
  readonly text: string;
}

/** How an index note was when it was written, or seen to be what we would write. */
export interface Written {
  readonly breadcrumb: string;
  readonly headings: Readonly<Partial<Record<PartKind, string>>>;
  /** Keys of entries to what their lines said; entries without words of their own have an empty text. */
  readonly entries: ReadonlyMap<string, Version>;
  /** Keys of the part *Notes*, where a person orders it. */
  readonly order: readonly string[];
  /** The headings of groups with the keys of entries that stand under them. */
  readonly places: readonly (readonly [group: string, key: string])[];
  /** Lines of a person's own that name a note which is not listed: its key, and what they say. */
  readonly own: readonly (readonly [key: string, text: string])[];
  /** Names that notes had before, by their keys. */
  readonly formerNames: (key: string) => readonly string[];
}

/** So many last versions of a line are remembered, and so many notes that are listed no more. */
const VERSIONS = 8;
const GONE = 1000;
const BREADCRUMBS = 8;
const OWN = 200;

/** What is remembered of one index note. Notes are known by their names, so that a folder may be renamed. */
export class TopicMemory {
  private constructor(
    private readonly notes: ReadonlyMap<string, readonly Version[]>,
    /** Names in the order of the part *Notes*, those that went among them. */
    readonly order: readonly string[],
    readonly breadcrumbs: readonly string[],
    readonly headings: Readonly<Record<string, string>>,
    /** Names of notes, each with what a line of a person's own said of it. */
    private readonly own: readonly string[],
    /** Names of the notes that were listed no more when the index note was written last. */
    private readonly gone: ReadonlySet<string>,
    /** Headings of groups, each with the name of a note that stood under it when the index note was written last. */
    private readonly allPlaces: ReadonlySet<string>,
  ) {}

  static readonly EMPTY = new TopicMemory(new Map(), [], [], {}, [], new Set(), new Set());

  /** Reads what `toJson` made; anything else is nothing. In small steps. */
  static read(json: unknown): Steps<TopicMemory> {
    if (!isMap(json) || json['v'] !== 1) return ready(TopicMemory.EMPTY);
    const all = Object.entries(isMap(json['notes']) ? json['notes'] : {});
    const notes = gathered(new Map<string, readonly Version[]>(), all, (read, [name, versions]) => {
      if (Array.isArray(versions)) read.set(name, pairs(versions));
    });
    const headings = Object.entries(isMap(json['headings']) ? json['headings'] : {});
    const known = headings.filter((entry): entry is [string, string] => typeof entry[1] === 'string');
    return whenDone(
      notes,
      (read) =>
        new TopicMemory(
          read,
          texts(json['order']),
          texts(json['breadcrumbs']),
          Object.fromEntries(known),
          texts(json['own']),
          new Set(texts(json['gone'])),
          new Set(texts(json['places'])),
        ),
    );
  }

  /** In small steps. */
  toJson(): Steps<unknown> {
    const { order, breadcrumbs, headings, own, gone, allPlaces } = this;
    const notes = mapped(this.notes, ([name, versions]): [string, string[]] => [name, versions.flatMap(flat)]);
    return whenDone(notes, (all) => ({
      v: 1,
      notes: Object.fromEntries(all),
      order,
      breadcrumbs,
      headings,
      own,
      gone: Array.from(gone),
      places: Array.from(allPlaces),
    }));
  }

  get isEmpty(): boolean {
    return this.notes.size === 0;
  }

  /** The versions of all notes. */
  versions(): Iterable<readonly Version[]> {
    return this.notes.values();
  }

  /** What was said of each note that was listed when the index note was written last. */
  lastWritten(): Version[] {
    return Array.from(this.notes).flatMap(([name, versions]) => (this.gone.has(name) ? [] : versions.slice(-1)));
  }

  /** The headings of groups, each with what was said of a note that stood under it when it was written last. */
  places(): (readonly [group: string, version: Version])[] {
    return Array.from(this.allPlaces, parted).flatMap(([group, name]) =>
      this.versionsOf(name.startsWith('topic:') ? name : `?${name}`)
        .slice(-1)
        .map((version) => [group, version] as const),
    );
  }

  wasListed(key: string): boolean {
    return this.notes.has(nameOf(key));
  }

  /** Whether a line of a person's own once said this of a note that was not listed. */
  isOwn(key: string, text: string): boolean {
    return this.own.includes(ownLine(key, text));
  }

  /** What was said of a note, the latest last. */
  versionsOf(key: string): readonly Version[] {
    return this.notes.get(nameOf(key)) ?? [];
  }

  /** All labels that notes had, with keys under which they are remembered. */
  labels(): (readonly [key: string, label: string])[] {
    return Array.from(this.notes).flatMap(([name, versions]) =>
      versions.map(({ label }) => [name.startsWith('topic:') ? name : `?${name}`, label] as const),
    );
  }

  /**
   * The memory without what it holds of notes that are not to be seen; the same where that is nothing. In small steps.
   */
  without(hidden: HiddenNotes): Steps<TopicMemory> {
    if (hidden === NOTHING_HIDDEN) return ready<TopicMemory>(this);
    const keeps = (name: string): boolean => !hidden.has(name.startsWith('topic:') ? name : `?${name}`);
    const says = (name: string, { text }: Version): boolean => !name.startsWith('topic:') || !hidden.isNamedIn(text);
    let isSame = true;
    const notes = gathered(new Map<string, readonly Version[]>(), this.notes, (all, [name, versions]) => {
      const kept = keeps(name) ? versions.filter((version) => says(name, version)) : [];
      if (kept.length > 0) all.set(name, kept);
      isSame &&= kept.length === versions.length;
    });
    return whenDone(notes, (all) => {
      const order = this.order.filter(keeps);
      const own = this.own.filter((line) => keeps(line.split('\n', 1)[0] ?? ''));
      const gone = new Set(Array.from(this.gone).filter((name) => all.has(name)));
      const places = new Set(Array.from(this.allPlaces).filter((place) => keeps(parted(place)[1])));
      isSame &&= order.length === this.order.length && own.length === this.own.length;
      isSame &&= places.size === this.allPlaces.size;
      return isSame ? this : new TopicMemory(all, order, this.breadcrumbs, this.headings, own, gone, places);
    });
  }

  /** The memory with what is written now; the same where that is nothing new. In small steps. */
  *learn(written: Written): Steps<TopicMemory> {
    const notes = new Map(this.notes);
    const listed = new Set<string>();
    const news = yield* filtered(written.entries, ([key, version]) => {
      listed.add(nameOf(key));
      return addVersion(notes, key, version, written);
    });
    const kept = yield* bounded(notes, listed);
    const gone = new Set(yield* filtered(kept.keys(), (name) => !listed.has(name)));
    const order = yield* orderWith(this.order, yield* mapped(written.order, nameOf));
    const breadcrumbs = withLatest(this.breadcrumbs, written.breadcrumb);
    const headings = { ...this.headings, ...inverted(written.headings) };
    const own = written.own.map(([key, text]) => ownLine(key, text)).filter((line) => !this.own.includes(line));
    const places = new Set(written.places.map(([group, key]) => placeLine(group, key)));
    const isSame =
      news.length + own.length === 0 &&
      breadcrumbs === this.breadcrumbs &&
      order.length === this.order.length &&
      order.every((name, i) => name === this.order[i]) &&
      areSame(gone, this.gone) &&
      areSame(places, this.allPlaces) &&
      Object.keys(headings).length === Object.keys(this.headings).length;
    if (isSame) return this;
    const lines = [...this.own, ...own].slice(-OWN);
    return new TopicMemory(kept, order, breadcrumbs, headings, lines, gone, places);
  }
}

function areSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && Array.from(one).every((name) => other.has(name));
}

function placeLine(group: string, key: string): string {
  return `${group}\n${nameOf(key)}`;
}

function parted(place: string): [group: string, name: string] {
  const [group = '', name = ''] = place.split('\n');
  return [group, name];
}

/** Adds what is said of a note now; false where that is known to be the latest. */
function addVersion(
  notes: Map<string, readonly Version[]>,
  key: string,
  version: Version,
  { formerNames }: Written,
): boolean {
  const name = nameOf(key);
  const before = notes.get(name) ?? formerNames(key).flatMap((former) => notes.get(former) ?? []);
  const last = before[before.length - 1];
  if (notes.has(name) && last?.label === version.label && last.text === version.text) return false;
  // What is said last is the latest, also when it was said before.
  const others = before.filter(({ label, text }) => label !== version.label || text !== version.text);
  notes.delete(name);
  notes.set(name, [...others, version].slice(-VERSIONS));
  return true;
}

function ownLine(key: string, text: string): string {
  return `${nameOf(key)}\n${shownKey(text)}`;
}

/** The name by which a note is remembered, from the key of its entry. */
export function nameOf(key: string): string {
  return key.startsWith('topic:') ? fold(key) : nameKeyOf(key.startsWith('?') ? key.slice(1) : key);
}

function flat({ label, text }: Version): [label: string, text: string] {
  return [label, text];
}

function pairs(flat: readonly unknown[]): Version[] {
  const versions: Version[] = [];
  for (let i = 0; i + 1 < flat.length; i += 2) {
    const [label, text] = [flat[i], flat[i + 1]];
    if (typeof label === 'string' && typeof text === 'string') versions.push({ label, text });
  }
  return versions;
}

/** The order that is there now, and among it what went: each behind the name that it stood behind. In small steps. */
function orderWith(before: readonly string[], now: readonly string[]): Steps<readonly string[]> {
  const present = new Set(now);
  const behind = new Map<string, string[]>();
  let last = '';
  let gone = 0;
  const stood = each(before, (name) => {
    if (present.has(name)) last = name;
    else if (gone++ < GONE) appendTo(behind, last, name);
  });
  return andThen(stood, () =>
    gathered([...(behind.get('') ?? [])], now, (all, name) => all.push(name, ...(behind.get(name) ?? []))),
  );
}

function withLatest(before: readonly string[], latest: string): readonly string[] {
  if (latest === '' || before[before.length - 1] === latest) return before;
  return [...before.filter((other) => other !== latest), latest].slice(-BREADCRUMBS);
}

function inverted(headings: Written['headings']): Record<string, string> {
  return Object.fromEntries(Object.entries(headings).map(([part, heading]) => [heading, part]));
}

/** Of the notes that are listed no more, those that were said of last. In small steps. */
function bounded(
  notes: ReadonlyMap<string, readonly Version[]>,
  listed: ReadonlySet<string>,
): Steps<ReadonlyMap<string, readonly Version[]>> {
  let surplus = notes.size - listed.size - GONE;
  if (surplus <= 0) return ready(notes);
  return gathered(new Map(notes), notes.keys(), (kept, name) => {
    if (surplus <= 0 || listed.has(name)) return;
    kept.delete(name);
    surplus--;
  });
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
