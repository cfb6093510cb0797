/**
 * What Obsidian's metadata cache holds of one note: the shape of `CachedMetadata` in `obsidian.d.ts`, written down
 * here so that the core knows it without knowing the app. A test pins it to the app's own type.
 *
 * Every list is absent when it is empty. Lines and columns count from 0; columns and offsets are UTF-16 units.
 */
export interface Metadata {
  frontmatter?: Record<string, unknown>;
  frontmatterPosition?: Span;
  frontmatterLinks?: FrontmatterLink[];
  links?: Reference[];
  embeds?: Reference[];
  tags?: { tag: string; position: Span }[];
  headings?: Heading[];
  sections?: Section[];
  listItems?: ListItem[];
  blocks?: Record<string, { id: string; position: Span }>;
  footnotes?: { id: string; position: Span }[];
  footnoteRefs?: { id: string; position: Span }[];
  referenceLinks?: { id: string; link: string; position: Span }[];
}

/**
 * Whether the app could not read the properties of a note: it knows where they stand, and nothing of them. It may know
 * as little of a block with nothing in it, which is no fault.
 */
export function hasUnreadableProperties({ frontmatter, sections: [first, second] = [] }: Metadata): boolean {
  return frontmatter === undefined && first?.type === 'yaml' && !isEmptyBlock(first.position, second?.position);
}

/**
 * Whether there is nothing but line breaks between the two lines of three dashes; lines end in one or two characters,
 * which shows in what lies before the next section.
 */
function isEmptyBlock({ start, end }: Span, next: Span | undefined): boolean {
  const breaks = end.line - start.line;
  const between = end.offset - start.offset - 6;
  const mayBeTwo =
    next === undefined || next.start.offset - next.start.col - end.offset >= 2 * (next.start.line - end.line);
  return between === breaks || (mayBeTwo && between === 2 * breaks);
}

export interface Position {
  line: number;
  col: number;
  offset: number;
}

export interface Span {
  start: Position;
  end: Position;
}

/** A link as written: `link` is its target with the subpath, `original` the whole source text. */
export interface Reference {
  link: string;
  original: string;
  displayText?: string;
  position: Span;
}

/** A link that is the whole value of a property; `key` is its dotted path, list items `key.0`. */
export interface FrontmatterLink {
  key: string;
  link: string;
  original: string;
  displayText?: string;
}

export interface Heading {
  heading: string;
  level: number;
  position: Span;
}

/** A root block. The app may know more types than are listed in its documentation. */
export interface Section {
  type: string;
  id?: string;
  position: Span;
}

export interface ListItem {
  /** The line of the parent item, or minus the first line of the list (a list on line 0 gives -1). */
  parent: number;
  /** The character in the brackets of a task; a space is an open one. */
  task?: string;
  id?: string;
  position: Span;
}
