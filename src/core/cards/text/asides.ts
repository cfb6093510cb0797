import type { Heading } from '../../notes/metadata';
import type { Block } from '../blocks';
import { headingKey } from '../heading-key';
import { everyWord } from './words';

/** Headings under which a note lists what belongs to it, and does not say what it is about. */
const ASIDES = everyWord('asides');

export function isAside({ heading }: Heading): boolean {
  return ASIDES.has(headingKey(heading));
}

/** Tells, of blocks in their order, which stand under such a heading. */
export class AsideFilter {
  private next = 0;
  /** The level of the heading that the blocks stand under, or 0. */
  private level = 0;

  constructor(
    private readonly headings: readonly Heading[],
    /** The heading that is the note's title, whatever it says. */
    private readonly title: Heading | null,
  ) {}

  holds({ start }: Block): boolean {
    for (
      let heading = this.headings[this.next];
      heading !== undefined && heading.position.start.offset <= start;
      heading = this.headings[++this.next]
    ) {
      if (this.level > 0 && heading.level > this.level) continue;
      this.level = heading !== this.title && isAside(heading) ? heading.level : 0;
    }
    return this.level > 0;
  }
}
