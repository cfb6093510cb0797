import { linkpathOf, withoutMd } from './paths';
import { listOf, propertyOf, type Properties } from './properties';

/** The type of a value that names no topic, for a person to see. A link without quotes is a list in a list. */
export type WrongType = 'number' | 'boolean' | 'list' | 'map';

export interface TopicValues {
  /** Trimmed, links without `[[ ]]`, subpath and alias; empty ones are gone. */
  readonly values: readonly string[];
  readonly wrong: readonly WrongType[];
}

const NONE: TopicValues = { values: [], wrong: [] };

/** What the property that names a note's topics holds: one value or a list of them. */
export function topicValuesOf(properties: Properties, property: string): TopicValues {
  const items = listOf(propertyOf(properties, property));
  if (items.length === 0) return NONE;
  const values: string[] = [];
  const wrong: WrongType[] = [];
  for (const item of items) {
    const value = typeof item === 'string' ? unlinked(item) : '';
    if (value !== '' && !values.includes(value)) values.push(value);
    if (typeof item !== 'string' && item !== null) wrong.push(wrongType(item));
  }
  return { values, wrong };
}

function wrongType(value: unknown): WrongType {
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return Array.isArray(value) ? 'list' : 'map';
}

/** The target of `[[target#part|alias]]`, or the text itself where it is no link; trimmed. */
export function unlinked(text: string): string {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[[') || !trimmed.endsWith(']]')) return trimmed;
  const inner = trimmed.slice(2, -2);
  const bar = inner.indexOf('|');
  return withoutMd(linkpathOf(bar < 0 ? inner : inner.slice(0, bar)).trim());
}
