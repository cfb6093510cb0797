import type { SuggestSource } from './source';
import type { Bag } from './vocabulary';

/** A note linked with more than these ties nothing together. */
export const HUB = 50;

/** Notes linked with this one, in either direction. */
export function neighboursOf(path: string, source: SuggestSource): Set<string> {
  return new Set([...source.linksFrom(path), ...source.linksTo(path)]);
}

/**
 * A note's place among the links: whom it links to, who links to it, and the notes two steps away. The note counts
 * as linked with itself, so that it has something in common with the notes that link to it.
 */
export function linkFeatures(path: string, source: SuggestSource): Bag {
  const bag = new Map<string, number>();
  const add = (feature: string): unknown => bag.set(feature, (bag.get(feature) ?? 0) + 1);
  for (const target of source.linksFrom(path)) add(`to ${target}`);
  for (const origin of source.linksTo(path)) add(`from ${origin}`);
  add(`at ${path}`);
  for (const near of neighboursOf(path, source)) {
    add(`at ${near}`);
    const further = neighboursOf(near, source);
    if (further.size <= HUB) for (const far of further) if (far !== path) add(`by ${far}`);
  }
  return bag;
}
