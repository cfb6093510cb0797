import type { BlockCache, CachedMetadata, HeadingCache, Loc, Reference } from 'obsidian';
import { stripHeading } from './texts';

interface HeadingResult {
  type: 'heading';
  current: HeadingCache;
  next: HeadingCache | null;
  start: Loc;
  end: Loc | null;
}
interface BlockResult {
  type: 'block';
  block: BlockCache;
  list?: object;
  start: Loc;
  end: Loc;
}
interface FootnoteResult {
  type: 'footnote';
  footnote: object;
  start: Loc;
  end: Loc;
}

const keyOf = (heading: string): string => stripHeading(heading).toLowerCase();

/** Each part of `#A#B` is looked for after the one before it, and deeper; where the section ends, all over again. */
function resolveHeading(headings: readonly HeadingCache[], parts: readonly string[]): HeadingResult | null {
  const wanted = parts.map(keyOf);
  let [found, level] = [0, 0];
  for (const [at, current] of headings.entries()) {
    if (found > 0 && current.level <= level) [found, level] = [0, 0];
    if (keyOf(current.heading) !== wanted[found]) continue;
    [found, level] = [found + 1, current.level];
    if (found === wanted.length) return sectionOf(headings, at, current);
  }
  return null;
}

function sectionOf(headings: readonly HeadingCache[], at: number, current: HeadingCache): HeadingResult {
  const next = headings.slice(at + 1).find(({ level }) => level <= current.level) ?? null;
  return { type: 'heading', current, next, start: current.position.start, end: next?.position.start ?? null };
}

function resolveBlock(cache: CachedMetadata, id: string): BlockResult | null {
  const block = new Map(Object.entries(cache.blocks ?? {})).get(id.toLowerCase());
  if (!block) return null;
  const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id.toLowerCase());
  return { type: 'block', block, ...(list ? { list } : {}), start: block.position.start, end: block.position.end };
}

/** What a subpath such as `#Heading`, `#A#B`, `#^block` or `#[^1]` leads to. */
export function resolveSubpath(
  cache: CachedMetadata,
  subpath: string,
): HeadingResult | BlockResult | FootnoteResult | null {
  const parts = subpath.split('#').filter(Boolean);
  const last = parts.at(-1);
  if (last === undefined) return null;
  if (last.startsWith('^')) return resolveBlock(cache, last.slice(1));
  const note = /^\[\^(.+)\]$/.exec(last)?.[1];
  const footnote = cache.footnotes?.find(({ id }) => id === note);
  if (footnote) return { type: 'footnote', footnote, start: footnote.position.start, end: footnote.position.end };
  return resolveHeading(cache.headings ?? [], parts);
}

/** Whether the callback answered true for one of them; it stops there. */
export function iterateRefs(refs: readonly Reference[], callback: (ref: Reference) => boolean | void): boolean {
  return refs.some((ref) => callback(ref) === true);
}

export function iterateCacheRefs(cache: CachedMetadata, callback: (ref: Reference) => boolean | void): boolean {
  return iterateRefs([...(cache.links ?? []), ...(cache.embeds ?? [])], callback);
}
