import { setTextProperty } from '../notes/edit-property';
import type { YamlParser } from '../notes/yaml';
import { insertRegion } from './insert-region';
import { findRegion, type RegionProblem } from './markers';
import { INDEX_PROPERTY } from './new-note';

/**
 * Why nothing can be put into a page: its markers are odd, it is open-ended code, or its properties cannot be written
 * with certainty.
 */
export type PageProblem = RegionProblem | 'page-properties' | 'page-in-use';

/**
 * The text of a person's own note with a region at its end, after a blank line, and the property that makes it the
 * index note of a topic. All that stood there stands there, to the byte.
 */
export function withIndex(
  text: string,
  topicPath: string,
  region: string,
  parse: YamlParser,
): { readonly text: string } | { readonly problem: PageProblem } {
  const before = findRegion(text);
  if (before !== 'no-markers') return { problem: typeof before === 'string' ? before : 'page-in-use' };
  const edited = setTextProperty(insertRegion(text, text.length, region), INDEX_PROPERTY, topicPath, parse);
  if (edited.text === undefined) return { problem: 'page-properties' };
  const after = findRegion(edited.text);
  return typeof after === 'string' ? { problem: after } : { text: edited.text };
}
