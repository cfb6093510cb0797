import { ListValue, type BasesEntry, type BasesEntryGroup, type Value } from 'obsidian';
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
 * The groups of a base, one for each value: the app makes one of every combination that lists have. Where the values are
 * topics they come in the order of the taxonomy, and all names of a topic are one group; else in the app's own order.
 * `rows` are all rows in their order.
 */
export function groupByValue(
  groups: readonly BasesEntryGroup[],
  rows: readonly BasesEntry[],
  atlas: AtlasView | null,
): ValueGroup[] {
  const ranks = atlas === null ? new Map<string, number>() : topicRanks(groups, atlas);
  const places = new Map(rows.map(({ file }, place) => [file.path, place]));
  const placeOf = ({ file }: BasesEntry): number => places.get(file.path) ?? 0;
  return inOrder(gather(groups, ranks), ranks).map(({ key, value, entries }) => ({
    key,
    value,
    entries: Array.from(entries).sort((a, b) => placeOf(a) - placeOf(b)),
  }));
}

interface Gathered {
  readonly key: string;
  readonly value: Value | null;
  readonly entries: Set<BasesEntry>;
}

function gather(groups: readonly BasesEntryGroup[], ranks: ReadonlyMap<string, number>): Gathered[] {
  const found = new Map<string, Gathered>();
  for (const group of groups) {
    for (const value of valuesOf(group)) {
      const key = keyOf(value, ranks);
      const gathered = found.get(key) ?? { key, value, entries: new Set<BasesEntry>() };
      for (const entry of group.entries) gathered.entries.add(entry);
      found.set(key, gathered);
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

function keyOf(value: Value | null, ranks: ReadonlyMap<string, number>): string {
  if (value === null) return '';
  const rank = ranks.get(String(value));
  return rank === undefined ? `value ${String(value)}` : `topic ${rank}`;
}

/** Where the topics that values name stand in the taxonomy; empty where most values name none. */
function topicRanks(groups: readonly BasesEntryGroup[], atlas: AtlasView): Map<string, number> {
  const names = new Set(
    groups.flatMap((group) => valuesOf(group).flatMap((value) => (value === null ? [] : [String(value)]))),
  );
  const places = new Map(atlas.topics().map(({ id }, place) => [id, place]));
  const ranks = new Map<string, number>();
  for (const name of names) {
    const topic = topicNamed(unlinked(name), atlas);
    const rank = topic === undefined ? undefined : places.get(topic.id);
    if (rank !== undefined) ranks.set(name, rank);
  }
  return ranks.size > MOST * names.size ? ranks : new Map<string, number>();
}

/** Topics, then values that are none, then what has no value. */
function inOrder(groups: readonly Gathered[], ranks: ReadonlyMap<string, number>): readonly Gathered[] {
  if (ranks.size === 0) return groups;
  const rankOf = ({ value }: Gathered): number =>
    value === null ? Infinity : (ranks.get(String(value)) ?? Number.MAX_SAFE_INTEGER);
  return [...groups].sort((a, b) => compare(rankOf(a), rankOf(b)));
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
