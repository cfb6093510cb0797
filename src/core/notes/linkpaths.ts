import type { FrontmatterLink, Metadata, Reference } from './metadata';
import { linkpathOf } from './paths';

const NONE: readonly string[] = [];
const NO_LINKS: readonly FrontmatterLink[] = [];
const NO_REFERENCES: readonly Reference[] = [];

/**
 * The targets of a note's links: properties first, then links and embeds in text order; once each, without subpath and
 * without those into the note itself.
 */
export function linkpathsOf({ frontmatterLinks, links, embeds }: Metadata): readonly string[] {
  if (frontmatterLinks === undefined && links === undefined && embeds === undefined) return NONE;
  const found = new DistinctTexts();
  for (const { link } of frontmatterLinks ?? NO_LINKS) collect(found, link);
  for (const { link } of inTextOrder(links ?? NO_REFERENCES, embeds ?? NO_REFERENCES)) collect(found, link);
  return found.list;
}

/** The same of links that are in this order already. */
export function linkpathsAmong(links: readonly { readonly link: string }[]): readonly string[] {
  if (links.length === 0) return NONE;
  const found = new DistinctTexts();
  for (const { link } of links) collect(found, link);
  return found.list;
}

function collect(found: DistinctTexts, link: string): void {
  const linkpath = linkpathOf(link);
  if (linkpath.trim() !== '') found.add(linkpath);
}

/** Each of the two lists is in text order already. */
function inTextOrder(links: readonly Reference[], embeds: readonly Reference[]): readonly Reference[] {
  if (embeds.length === 0) return links;
  return [...links, ...embeds].sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** Up to so many, looking through the list is quicker than a set. */
const SHORT = 16;

/** Texts in the order in which they first came, each once. */
class DistinctTexts {
  readonly list: string[] = [];
  private set: Set<string> | null = null;

  add(text: string): void {
    if (this.has(text)) return;
    this.list.push(text);
    this.set?.add(text);
  }

  private has(text: string): boolean {
    if (this.list.length < SHORT) return this.list.includes(text);
    this.set ??= new Set(this.list);
    return this.set.has(text);
  }
}
