import type { Metadata } from '../notes/metadata';
import type { Block } from './blocks';
import { bodyBlocks } from './blocks';
import { calloutsIn, type Callout } from './callouts';

/** A callout of a note, and where the block that it is in starts and ends, in UTF-16 units. */
export interface PlacedCallout extends Callout {
  readonly start: number;
  readonly end: number;
}

/** A note as its card is looked for in it. */
export class NoteSource {
  readonly blocks: readonly Block[];
  private knownCallouts: readonly PlacedCallout[] | null = null;

  /** `text` is all of the note, which the metadata were made of; `title` its file name without `.md`, if it has one. */
  constructor(
    readonly text: string,
    readonly metadata: Metadata,
    readonly title: string,
  ) {
    this.blocks = bodyBlocks(metadata);
  }

  /** Asked for by each that looks for a part, and found once. */
  get callouts(): readonly PlacedCallout[] {
    return (this.knownCallouts ??= this.blocks
      .filter(({ type }) => type === 'callout')
      .flatMap(({ start, end }) =>
        calloutsIn(this.text.slice(start, end)).map((callout) => ({ ...callout, start, end })),
      ));
  }
}
