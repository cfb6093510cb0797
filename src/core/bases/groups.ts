import type { AtlasView } from '../atlas/view';
import { appendTo } from '../multimap';
import type { Topic } from '../topics/topic';

/** A note that a base found. */
export interface GroupedNote {
  readonly path: string;
}

/** A value that rows are grouped by. */
export interface RowValue<V> {
  /** As the host has it. */
  readonly value: V;
  readonly text: string;
  readonly isLink: boolean;
}

/** Rows that have the same values: none, one, or those of a list. */
export interface ValueRows<R, V> {
  readonly values: readonly RowValue<V>[];
  readonly rows: readonly R[];
}

/** Rows that share one value or one topic. */
export interface RowGroup<R, V> {
  /** Tells groups apart. */
  readonly key: string;
  /** Null where rows share a value that is no topic, or have none. */
  readonly topic: Topic | null;
  /** Null for rows without a value, and for rows that were grouped by topic. */
  readonly value: V | null;
  /** In the order of all rows. */
  readonly rows: readonly R[];
}

/** Values are taken for topics where more than this share of them are. */
const MOST = 0.5;

/**
 * The groups of rows, one for each value: a row with a list stands in the group of each of its values. Where the values
 * are topics the groups come in the order of the taxonomy, and all names of a topic are one group; else as they came.
 *
 * @param rows all rows in their order
 * @param topicOf what a value of a row's names, if it does
 */
export function splitByValue<R extends GroupedNote, V>(
  given: readonly ValueRows<R, V>[],
  rows: readonly R[],
  topics: readonly Topic[],
  topicOf: (text: string, path: string) => Topic | undefined,
): RowGroup<R, V>[] {
  const named = topicsNamed(given, topicOf);
  const gathered = new Map<string, { topic: Topic | null; value: RowValue<V> | null; rows: Set<R> }>();
  for (const { values, rows: sharing } of given) {
    for (const value of values.length === 0 ? [null] : values) {
      const topic = (value === null ? undefined : named.get(value.text)) ?? null;
      const key = topic === null ? (value === null ? '' : `value ${value.text}`) : `topic ${topic.id}`;
      const known = gathered.get(key) ?? { topic, value, rows: new Set() };
      for (const row of sharing) known.rows.add(row);
      // Of the names of a topic, one that leads to its page.
      if (known.value?.isLink !== true && value?.isLink === true) known.value = value;
      gathered.set(key, known);
    }
  }
  const places = new Map(rows.map(({ path }, place) => [path, place]));
  const placeOf = ({ path }: R): number => places.get(path) ?? 0;
  const groups = Array.from(gathered, ([key, { topic, value, rows: found }]) => ({
    key,
    topic,
    value: value?.value ?? null,
    rows: Array.from(found).sort((a, b) => placeOf(a) - placeOf(b)),
  }));
  return named.size === 0 ? groups : inTreeOrder(groups, topics);
}

/** The topics that values name, by the values; none where most values name none. */
function topicsNamed<R extends GroupedNote, V>(
  given: readonly ValueRows<R, V>[],
  topicOf: (text: string, path: string) => Topic | undefined,
): ReadonlyMap<string, Topic> {
  const asked = new Set<string>();
  const named = new Map<string, Topic>();
  for (const { values, rows } of given) {
    for (const { text } of values) {
      if (asked.has(text)) continue;
      asked.add(text);
      const topic = topicOf(text, rows[0]?.path ?? '');
      if (topic !== undefined) named.set(text, topic);
    }
  }
  return named.size > MOST * asked.size ? named : new Map<string, Topic>();
}

/** Topics, then values that are none, then what has no value. */
function inTreeOrder<R, V>(groups: readonly RowGroup<R, V>[], topics: readonly Topic[]): RowGroup<R, V>[] {
  const places = new Map(topics.map(({ id }, place) => [id, place]));
  const placeOf = ({ topic, value }: RowGroup<R, V>): number =>
    topic !== null ? (places.get(topic.id) ?? 0) : value === null ? Number.MAX_VALUE : Number.MAX_SAFE_INTEGER;
  return [...groups].sort((a, b) => placeOf(a) - placeOf(b));
}

/**
 * The groups of rows, one for each topic that the atlas finds them in, in the order of the taxonomy; last those that
 * are in none.
 *
 * @param within the topics that there may be groups of; null for all of them, and for rows without a topic
 */
export function groupByTopic<R extends GroupedNote>(
  rows: readonly R[],
  atlas: Pick<AtlasView, 'topics' | 'topicsOf'>,
  within: ReadonlySet<string> | null,
): RowGroup<R, never>[] {
  const byTopic = new Map<string, R[]>();
  const unsorted: R[] = [];
  for (const row of rows) {
    const topics = atlas.topicsOf(row.path);
    if (topics.size === 0) unsorted.push(row);
    for (const id of topics) appendTo(byTopic, id, row);
  }
  const groups = atlas.topics().flatMap((topic): RowGroup<R, never>[] => {
    const sharing = within === null || within.has(topic.id) ? byTopic.get(topic.id) : undefined;
    return sharing === undefined ? [] : [{ key: `topic ${topic.id}`, topic, value: null, rows: sharing }];
  });
  if (within === null && unsorted.length > 0) groups.push({ key: '', topic: null, value: null, rows: unsorted });
  return groups;
}
