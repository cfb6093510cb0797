import { LinkValue, ListValue, type BasesEntry, type BasesEntryGroup, type Value } from 'obsidian';
import type { AtlasView } from '../../../core/atlas/view';
import { topicNamed } from '../../../core/card-list/select';
import { unlinked } from '../../../core/notes/topic-values';

/** Rows of a base that share a value. */
export interface ValueGroup {
  /** Tells groups apart. */
  readonly key: string;
  /** Null for rows without a value. */
  readonly value: Value | null;
  readonly entries: readonly BasesEntry[];
}

/** Values are taken for topics where more than this share of them are. */
const MOST = 0.5;

/**
 * The groups of a base, one for each value: the app makes one of every combination that lists have. Where the values
 * are topics they come in the order of the taxonomy, and all names of a topic are one group; else in the app's own
 * order. `rows` are all rows in their order.
 */
export function groupByValue(
  groups: readonly BasesEntryGroup[],
  rows: readonly BasesEntry[],
  atlas: AtlasView | null,
): ValueGroup[] {
  const topics = atlas === null ? new Map<string, TopicPlace>() : topicsNamed(groups, atlas);
  const places = new Map(rows.map(({ file }, place) => [file.path, place]));
  const placeOf = ({ file }: BasesEntry): number => places.get(file.path) ?? 0;
  return inOrder(gather(groups, topics), topics).map(({ key, value, entries }) => ({
    key,
    value,
    entries: Array.from(entries).sort((a, b) => placeOf(a) - placeOf(b)),
  }));
}

/** Where a topic stands in the taxonomy. */
interface TopicPlace {
  readonly id: string;
  readonly place: number;
}

interface Gathered {
  readonly key: string;
  readonly value: Value | null;
  readonly entries: Set<BasesEntry>;
}

function gather(groups: readonly BasesEntryGroup[], topics: ReadonlyMap<string, TopicPlace>): Gathered[] {
  const found = new Map<string, Gathered>();
  for (const group of groups) {
    for (const value of valuesOf(group)) {
      const key = keyOf(value, topics);
      const { value: known = value, entries = new Set<BasesEntry>() } = found.get(key) ?? {};
      for (const entry of group.entries) entries.add(entry);
      // Of the names of a topic, one that leads to its page.
      found.set(key, {
        key,
        value: known instanceof LinkValue ? known : value instanceof LinkValue ? value : known,
        entries,
      });
    }
  }
  return Array.from(found.values());
}

/** Each value of a list by itself. */
function valuesOf(group: BasesEntryGroup): (Value | null)[] {
  const { key } = group;
  if (key === undefined || !group.hasKey()) return [null];
  if (!(key instanceof ListValue)) return [key];
  const values = Array.from({ length: key.length() }, (_, i) => key.get(i)).filter((value) => String(value) !== '');
  return values.length === 0 ? [null] : values;
}

function keyOf(value: Value | null, topics: ReadonlyMap<string, TopicPlace>): string {
  if (value === null) return '';
  const topic = topics.get(String(value));
  return topic === undefined ? `value ${String(value)}` : `topic ${topic.id}`;
}

/** The topics that values name; none where most values name none. */
function topicsNamed(groups: readonly BasesEntryGroup[], atlas: AtlasView): Map<string, TopicPlace> {
  const names = new Set(
    groups.flatMap((group) => valuesOf(group).flatMap((value) => (value === null ? [] : [String(value)]))),
  );
  const places = new Map(atlas.topics().map(({ id }, place) => [id, place]));
  const topics = new Map<string, TopicPlace>();
  for (const name of names) {
    const topic = topicNamed(unlinked(name), atlas);
    if (topic !== undefined) topics.set(name, { id: topic.id, place: places.get(topic.id) ?? 0 });
  }
  return topics.size > MOST * names.size ? topics : new Map<string, TopicPlace>();
}

/** Topics, then values that are none, then what has no value. */
function inOrder(groups: readonly Gathered[], topics: ReadonlyMap<string, TopicPlace>): readonly Gathered[] {
  if (topics.size === 0) return groups;
  const placeOf = ({ value }: Gathered): number =>
    value === null ? Number.MAX_VALUE : (topics.get(String(value))?.place ?? Number.MAX_SAFE_INTEGER);
  return [...groups].sort((a, b) => placeOf(a) - placeOf(b));
}
