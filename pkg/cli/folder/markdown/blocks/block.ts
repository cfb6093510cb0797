import type { Span } from '../../../../../src/core/notes/metadata';
import type { Content } from '../content';

/**
 * The blocks of a note. Types are called as the app calls its sections; `position` is the block without the line end
 * behind it.
 */
export type Block = Leaf | Heading | Paragraph | Table | Quote | List | Definition | FootnoteDefinition | BlockId;

interface Placed {
  readonly position: Span;
}

/** Nothing inside is Markdown. */
interface Leaf extends Placed {
  readonly type: 'code' | 'html' | 'math' | 'thematicBreak';
}

export interface Heading extends Placed {
  readonly type: 'heading';
  readonly level: number;
  readonly content: Content;
}

interface Paragraph extends Placed {
  readonly type: 'paragraph' | 'comment';
  readonly content: Content;
}

interface Table extends Placed {
  readonly type: 'table';
  readonly cells: readonly Content[];
}

export interface Quote extends Placed {
  readonly type: 'blockquote' | 'callout';
  readonly children: readonly Block[];
}

export interface List extends Placed {
  readonly type: 'list';
  readonly items: readonly ListItemBlock[];
}

export interface ListItemBlock extends Placed {
  readonly task?: string;
  readonly children: readonly Block[];
}

/** `[id]: url`. `id` is normalised; `url` is as written, escapes and entities included. */
interface Definition extends Placed {
  readonly type: 'definition';
  readonly id: string;
  readonly url: string;
}

interface FootnoteDefinition extends Placed {
  readonly type: 'footnoteDefinition';
  readonly id: string;
  readonly children: readonly Block[];
}

/** `^id` on a line of its own: no block for itself, but a name for the one before it. */
interface BlockId extends Placed {
  readonly type: 'blockId';
  readonly id: string;
}

/** A block, and where the next one starts: a line of the container and, if it is not that line's start, an offset. */
export interface Parsed {
  readonly block: Block;
  readonly next: number;
  readonly offset?: number;
}
