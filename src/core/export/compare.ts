import { nameKeyOf } from '../notes/paths';
import { compareCodePoints } from '../text/compare';
import { pathKey } from '../topics/names';
import type { AtlasData, CardData, NoteData } from './atlas-data';
import { findRenames } from './renames';

/** A note that had another path. */
interface RenamedNote {
  readonly from: string;
  readonly to: string;
}

/** A note that is there before and after, and belongs to other topics now. */
interface MovedNote extends RenamedNote {
  /** Paths of its topics. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A note that says something else of itself. */
interface ChangedCard {
  /** Its path now. */
  readonly path: string;
  readonly before: CardData;
  readonly after: CardData;
}

/** What became of one topic, or of the notes without any. All lists are in the order of code points. */
export interface TopicChanges {
  /** Null for the notes without a topic. */
  readonly topic: string | null;
  /** `new` where it held no note before, `gone` where it holds none now. */
  readonly state: 'new' | 'gone' | 'kept';
  /** Paths of the notes that are in it now and were not, and of those that were and are not: the paths they had. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Paths of those that stay in it, and are called or say something else now. */
  readonly changed: readonly string[];
  readonly renamed: readonly RenamedNote[];
  /** Of those that were added or removed, those that are in the vault before and after. */
  readonly moved: readonly MovedNote[];
  readonly cards: readonly ChangedCard[];
}

/** How many notes that concerns, each counted once. */
interface ChangeCounts {
  readonly added: number;
  readonly removed: number;
  readonly renamed: number;
  readonly moved: number;
  readonly cards: number;
}

export interface AtlasChanges {
  readonly counts: ChangeCounts;
  /** Those with any change: in tree order, then those that are gone, then the notes without a topic. */
  readonly topics: readonly TopicChanges[];
}

/** What else is known of the time before. */
export interface BeforeAndAfter {
  /** Paths now by paths before, as far as the host knows. */
  readonly renamed?: ReadonlyMap<string, string>;
  /** The notes that nobody shall see now, whatever was to be seen of them before. */
  readonly hidden?: Iterable<{ readonly path: string }>;
}

/** What came, went and changed between two states of an atlas, by topic. */
export function compareAtlases(before: AtlasData, after: AtlasData, known: BeforeAndAfter = {}): AtlasChanges {
  const seen = withoutHidden(before.notes, known.hidden ?? []);
  const now = new Map(after.notes.map((note) => [note.path, note]));
  const then = new Map(seen.map((note) => [note.path, note]));
  const gone = seen.filter(({ path }) => !now.has(path));
  const came = after.notes.filter(({ path }) => !then.has(path));
  const renames = findRenames(gone, came, known.renamed);
  const arrived = new Set(renames.values());
  const tally = new Tally();
  for (const note of seen) tally.add(note, now.get(renames.get(note.path) ?? note.path) ?? null);
  for (const note of came) if (!arrived.has(note.path)) tally.add(null, note);
  return { counts: tally.counts, topics: tally.topics(before, after) };
}

/** One that is hidden may have had another folder before; by its name it is known all the same. */
function withoutHidden(notes: readonly NoteData[], hidden: Iterable<{ readonly path: string }>): readonly NoteData[] {
  const names = new Set(Array.from(hidden, ({ path }) => nameKeyOf(path)));
  return names.size === 0 ? notes : notes.filter(({ path }) => !names.has(nameKeyOf(path)));
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };

/** The key of the notes without a topic, which no topic has. */
const NONE = '';

class Tally {
  readonly counts: Mutable<ChangeCounts> = { added: 0, removed: 0, renamed: 0, moved: 0, cards: 0 };
  private readonly changes = new Map<string, Mutable<TopicChanges>>();

  /** Counts what became of a note; null where it was, or is, not there. */
  add(before: NoteData | null, after: NoteData | null): void {
    if (before === null || after === null) return this.comeOrGone(before, after);
    const [old, now] = [placesOf(before), placesOf(after)];
    const isMoved = old.size !== now.size || Array.from(old.keys()).some((key) => !now.has(key));
    const isRenamed = before.path !== after.path;
    const isReworded = !isSameCard(before, after);
    if (!isMoved && !isRenamed && !isReworded) return;
    if (isMoved) this.counts.moved++;
    if (isRenamed) this.counts.renamed++;
    if (isReworded) this.counts.cards++;
    const moved = { from: before.path, to: after.path, before: topicsOf(before), after: topicsOf(after) };
    for (const [key, topic] of new Map([...old, ...now])) {
      const change = this.of(key, topic);
      if (!now.has(key)) change.removed.push(before.path);
      else if (!old.has(key)) change.added.push(after.path);
      if (!now.has(key) || !old.has(key)) change.moved.push(moved);
      else if (isRenamed || isReworded) change.changed.push(after.path);
      if (now.has(key) && isRenamed) change.renamed.push({ from: before.path, to: after.path });
      if (now.has(key) && isReworded)
        change.cards.push({ path: after.path, before: cardOf(before), after: cardOf(after) });
    }
  }

  private comeOrGone(before: NoteData | null, after: NoteData | null): void {
    if (before !== null) {
      this.counts.removed++;
      for (const [key, topic] of placesOf(before)) this.of(key, topic).removed.push(before.path);
    }
    if (after !== null) {
      this.counts.added++;
      for (const [key, topic] of placesOf(after)) this.of(key, topic).added.push(after.path);
    }
  }

  private of(key: string, topic: string | null): Mutable<TopicChanges> {
    const known = this.changes.get(key);
    if (known !== undefined) return known;
    const lists = { added: [], removed: [], changed: [], renamed: [], moved: [], cards: [] };
    const made: Mutable<TopicChanges> = { topic, state: 'kept', ...lists };
    this.changes.set(key, made);
    return made;
  }

  topics(before: AtlasData, after: AtlasData): TopicChanges[] {
    const [old, now] = [before, after].map(({ topics }) => new Set(topics.map(({ path }) => pathKey(path))));
    const order = [...after.topics, ...before.topics].map(({ path }) => pathKey(path));
    return [...new Set([...order, ...this.changes.keys()])]
      .filter((key) => key !== NONE)
      .concat(NONE)
      .flatMap((key) => {
        const change = this.changes.get(key);
        if (change === undefined) return [];
        const isKept = key === NONE || (old?.has(key) === true && now?.has(key) === true);
        return [sorted({ ...change, state: isKept ? 'kept' : now?.has(key) === true ? 'new' : 'gone' })];
      });
  }
}

function sorted(changes: TopicChanges): TopicChanges {
  return {
    ...changes,
    added: [...changes.added].sort(compareCodePoints),
    removed: [...changes.removed].sort(compareCodePoints),
    changed: [...changes.changed].sort(compareCodePoints),
    renamed: [...changes.renamed].sort(byNewPath),
    moved: [...changes.moved].sort(byNewPath),
    cards: [...changes.cards].sort((a, b) => compareCodePoints(a.path, b.path)),
  };
}

function byNewPath(a: RenamedNote, b: RenamedNote): number {
  return compareCodePoints(a.to, b.to);
}

/** Where a note stands: its topics by key, that of which it is the page, or the place of those without. */
function placesOf(note: NoteData): Map<string, string | null> {
  const topics = topicsOf(note);
  if (topics.length === 0) return new Map([[NONE, null]]);
  return new Map(topics.map((topic) => [pathKey(topic), topic]));
}

function topicsOf({ topics, pageOf }: NoteData): readonly string[] {
  return topics.length > 0 || pageOf === null ? topics : [pageOf];
}

function cardOf({ problem, approach, gist, open }: CardData): CardData {
  return { problem, approach, gist, open };
}

function isSameCard(a: CardData, b: CardData): boolean {
  return a.problem === b.problem && a.approach === b.approach && a.gist === b.gist && a.open === b.open;
}
