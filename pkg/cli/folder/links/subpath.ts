import type { Metadata, Position } from '../../../../src/core/notes/metadata';

type Heading = NonNullable<Metadata['headings']>[number];
type Block = NonNullable<Metadata['blocks']>[string];
type Footnote = NonNullable<Metadata['footnotes']>[number];

/** What a subpath leads to. `end` is null where that is the end of the note. */
export type SubpathTarget =
  | {
      readonly type: 'heading';
      readonly current: Heading;
      readonly next: Heading | null;
      readonly start: Position;
      readonly end: Position | null;
    }
  | { readonly type: 'block'; readonly block: Block; readonly start: Position; readonly end: Position }
  | { readonly type: 'footnote'; readonly footnote: Footnote; readonly start: Position; readonly end: Position };

/** A heading as it is compared: without punctuation, and space is space. */
export function stripHeading(heading: string): string {
  return collapse(heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' '));
}

/** A heading as it stands in a link: what has a meaning there becomes a space. */
export function stripHeadingForLink(heading: string): string {
  return collapse(heading.replace(/[:#|^\\\r\n]|%%|\[\[|\]\]/g, ' '));
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A link's file and what follows it. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = linktext.replace(/\u00a0/g, ' ').normalize('NFC');
  const hash = text.indexOf('#');
  return hash === -1 ? { path: text, subpath: '' } : { path: text.slice(0, hash), subpath: text.slice(hash) };
}

/**
 * Where `#Heading`, `#Heading#Lower heading`, `#^block` or `#[^note]` lead in a note. Of several headings each must be
 * of a lower level than the one before and stand below it. Null when there is nothing of that name.
 */
export function resolveSubpath(metadata: Metadata, subpath: string): SubpathTarget | null {
  const parts = subpath
    .split('#')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [only] = parts;
  if (only === undefined) return null;
  if (parts.length === 1 && only.startsWith('^')) return blockTarget(metadata, only.slice(1));
  if (parts.length === 1 && /^\[\^.+\]$/.test(only)) return footnoteTarget(metadata, only.slice(2, -1));
  return headingTarget(metadata.headings ?? [], parts);
}

function blockTarget({ blocks }: Metadata, id: string): SubpathTarget | null {
  const block = new Map(Object.entries(blocks ?? {})).get(id.toLowerCase());
  return block === undefined ? null : { type: 'block', block, ...block.position };
}

function footnoteTarget({ footnotes }: Metadata, id: string): SubpathTarget | null {
  const footnote = footnotes?.find((note) => note.id.toLowerCase() === id.toLowerCase());
  return footnote === undefined ? null : { type: 'footnote', footnote, ...footnote.position };
}

function headingTarget(headings: readonly Heading[], parts: readonly string[]): SubpathTarget | null {
  const wanted = parts.map((part) => stripHeading(part).toLowerCase());
  let found = 0;
  let level = 0;
  for (const [index, current] of headings.entries()) {
    if (found > 0 && current.level <= level) [found, level] = [0, 0];
    if (stripHeading(current.heading).toLowerCase() !== wanted[found]) continue;
    found++;
    level = current.level;
    if (found === wanted.length) return sectionOf(headings, index, current);
  }
  return null;
}

function sectionOf(headings: readonly Heading[], index: number, current: Heading): SubpathTarget {
  const next = headings.slice(index + 1).find(({ level }) => level <= current.level) ?? null;
  return { type: 'heading', current, next, start: current.position.start, end: next?.position.start ?? null };
}
