import type { NoteProblem } from './note-problems';
import { listOf, propertyOf, textsOf, type Properties } from './properties';

const NONE: readonly string[] = [];

/**
 * The tags of a note as the app counts them since 1.9: those of the property `tags` first, then those in the text.
 * A text is one tag, never a list; one with a space in it is none. Without `#` and trailing slashes, in the first
 * spelling, once each ignoring case.
 */
export function tagsOf(properties: Properties, inline: readonly string[]): readonly string[] {
  const named = propertyOf(properties, 'tags');
  if (named === undefined && inline.length === 0) return NONE;
  const tags: string[] = [];
  for (const text of textsOf(named)) if (!/\s/.test(text)) add(tags, text);
  for (const tag of inline) add(tags, tag);
  return tags.length < 2 ? tags : distinct(tags);
}

/** What a person meant for tags in the property `tags`, and the app counts for none; null where all is well. */
export function tagProblemOf(properties: Properties): NoteProblem | null {
  const named = propertyOf(properties, 'tags');
  if (named === undefined && textsOf(propertyOf(properties, 'tag')).length > 0)
    return { kind: 'old-name', property: 'tag' };
  if (typeof named === 'string') {
    const tags = named
      .split(/[\s,;]+/)
      .map(bareTag)
      .filter((tag) => tag !== '');
    return tags.length > 1 ? { kind: 'tags-in-text', tags } : null;
  }
  const values = listOf(named).flatMap(notTag);
  return values.length > 0 ? { kind: 'not-tags', values } : null;
}

/** The singular, where the plural is not there. */
export function oldAliasIn(properties: Properties): NoteProblem | null {
  const isOld = textsOf(propertyOf(properties, 'alias')).length > 0 && propertyOf(properties, 'aliases') === undefined;
  return isOld ? { kind: 'old-name', property: 'alias' } : null;
}

function notTag(item: unknown): readonly string[] {
  if (typeof item === 'number' || typeof item === 'boolean') return [String(item)];
  // A link without quotes is a list within the list.
  if (Array.isArray(item)) return [`[${item.flatMap((one: unknown) => textOf(one)).join(', ')}]`];
  if (typeof item === 'object' && item !== null) return Object.keys(item).map((key) => `${key}:`);
  return typeof item === 'string' && /[\s,;]/.test(item.trim()) ? [item.trim()] : [];
}

function textOf(item: unknown): readonly string[] {
  return typeof item === 'string' ? [item.trim()] : notTag(item);
}

function add(tags: string[], written: string): void {
  const tag = bareTag(written);
  if (tag !== '') tags.push(tag);
}

function distinct(tags: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const tag of tags) {
    const key = tag.toLowerCase();
    if (!found.has(key)) found.set(key, tag);
  }
  return Array.from(found.values());
}

/** A tag without the `#` before it and the slashes after it. */
export function bareTag(tag: string): string {
  let end = tag.length;
  while (end > 0 && tag[end - 1] === '/') end--;
  return tag.slice(tag.startsWith('#') ? 1 : 0, end);
}
