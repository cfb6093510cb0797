import type { Metadata } from '../notes/metadata';
import type { Block } from './blocks';
import { bodyBlocks } from './blocks';

/** A note as its card is looked for in it. */
export interface NoteSource {
  /** Its file name without `.md`; empty where it has none. */
  readonly title: string;
  /** All of it, which the metadata were made of. */
  readonly text: string;
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
}

export function noteSource(text: string, metadata: Metadata, title: string): NoteSource {
  return { title, text, metadata, blocks: bodyBlocks(metadata) };
}
