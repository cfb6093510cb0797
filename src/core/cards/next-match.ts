/**
 * Finds the next match of a pattern at or after a place. Places must not fall: then every part of the text is searched
 * once, however many questions are asked, and a text full of openers without a closer costs no more than any other.
 */
export class NextMatch {
  private found = -1;

  /** The pattern must be global; `shift` is added to where a match starts. */
  constructor(
    private readonly text: string,
    private readonly pattern: RegExp,
    private readonly shift = 0,
  ) {}

  /** Infinity when nothing follows. */
  from(place: number): number {
    if (this.found < place) this.found = this.search(place - this.shift);
    return this.found;
  }

  private search(place: number): number {
    this.pattern.lastIndex = Math.max(place, 0);
    const match = this.pattern.exec(this.text);
    return match === null ? Infinity : match.index + this.shift;
  }
}
