import {
  LinkValue,
  ListValue,
  type BasesEntry,
  type BasesEntryGroup,
  type BasesQueryResult,
  type Value,
} from 'obsidian';
import type { AtlasView } from '../../../core/atlas/view';
import { splitByValue, type GroupedNote, type RowGroup, type RowValue } from '../../../core/bases/groups';
import { topicReader } from '../../../core/bases/topic-reader';
import { unlinked } from '../../../core/notes/topic-values';

/** A note of a base. */
export interface BaseRow extends GroupedNote {
  readonly entry: BasesEntry;
}

export type BaseGroup = RowGroup<BaseRow, Value>;

/** The groups of a base, one for each value: the app makes one of every combination that lists have. */
export function valueGroups(
  { groupedData }: BasesQueryResult,
  rows: readonly BaseRow[],
  atlas: AtlasView | null,
): BaseGroup[] {
  const byPath = new Map(rows.map((row) => [row.path, row]));
  const given = groupedData
    .map((group) => ({
      values: valuesOf(group),
      rows: group.entries.flatMap(({ file }) => byPath.get(file.path) ?? []),
    }))
    .filter(({ rows: sharing }) => sharing.length > 0);
  if (atlas === null) return splitByValue(given, rows, [], () => undefined);
  const read = topicReader(atlas);
  return splitByValue(given, rows, atlas.topics(), (text, path) => read(unlinked(text), path));
}

/** Each value of a list by itself. */
function valuesOf(group: BasesEntryGroup): RowValue<Value>[] {
  const { key } = group;
  if (key === undefined || !group.hasKey()) return [];
  if (!(key instanceof ListValue)) return [rowValue(key)];
  return Array.from({ length: key.length() }, (_, i) => rowValue(key.get(i))).filter(({ text }) => text !== '');
}

function rowValue(value: Value): RowValue<Value> {
  return { value, text: value.toString(), isLink: value instanceof LinkValue };
}
