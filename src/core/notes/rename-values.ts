import { listOf, propertyOf, type Properties } from './properties';
import { topicValuesOf, type TopicValues } from './topic-values';

/** Names of topics that a note uses, each with those that are to stand in its place. */
export type ValueChanges = ReadonlyMap<string, readonly string[]>;

/** One item of the property that names a note's topics. */
interface TopicItem extends Pick<TopicValues, 'values' | 'commaValues'> {
  /** Written as a link, in quotes or without. */
  readonly isLink: boolean;
}

export function topicItemsOf(properties: Properties, property: string): TopicItem[] {
  return listOf(propertyOf(properties, property)).map(readItem);
}

function readItem(item: unknown): TopicItem {
  const { values, commaValues } = topicValuesOf({ item: [item] }, 'item');
  return { values, commaValues, isLink: isLink(item) };
}

function isLink(item: unknown): boolean {
  return typeof item === 'string' ? item.includes('[[') : typeof item === 'object';
}

/** What is to stand in the place of an item; null where it stays. */
export function changedItem(item: unknown, changes: ValueChanges): readonly string[] | null {
  const { values, isLink } = readItem(item);
  if (!values.some((value) => changes.has(value))) return null;
  return values.flatMap((value) => changes.get(value) ?? [isLink ? `[[${value}]]` : value]);
}

/** The properties as they are once that is written. */
export function changedProperties(properties: Properties, property: string, changes: ValueChanges): Properties {
  const names = Object.keys(properties);
  const key = names.find((name) => name === property) ?? names.find((name) => isAlike(name, property)) ?? property;
  const items = listOf(properties[key]).flatMap<unknown>((item) => changedItem(item, changes) ?? [item]);
  return { ...properties, [key]: items };
}

function isAlike(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
