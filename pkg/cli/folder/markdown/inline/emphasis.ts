/** Where emphasis ends. The app looks for the next fitting marker only; it does not weigh runs as CommonMark does. */
import { BACKSLASH, UNDERSCORE, isWhitespace, isWord, skipRun } from '../characters';

/** Looks up ends within one stretch of text and remembers in vain searches, so that all together stay linear. */
export class EmphasisEnds {
  private readonly noStrong = new Set<number>();
  private readonly noEmphasisBefore = new Map<number, number>();

  constructor(
    private readonly text: string,
    private readonly to: number,
  ) {}

  /** The place of the two markers that close the two at `at`, or -1. */
  strong(at: number): number {
    const marker = this.text.charCodeAt(at);
    if (this.noStrong.has(marker) || at + 1 >= this.to || this.text.charCodeAt(at + 1) !== marker) return -1;
    let isBlank = true;
    for (let index = at + 2; index < this.to; index++) {
      const code = this.text.charCodeAt(index);
      if (code === marker && this.at(index + 1) === marker && this.at(index + 2) !== marker)
        return isBlank ? -1 : index;
      if (code === BACKSLASH) index++;
      if (code === BACKSLASH || !isWhitespace(code)) isBlank = false;
    }
    this.noStrong.add(marker);
    return -1;
  }

  /** The place of the marker that closes the one at `at`, or -1. */
  emphasis(at: number): number {
    const marker = this.text.charCodeAt(at);
    if (at < (this.noEmphasisBefore.get(marker) ?? 0)) return -1;
    let isBlank = true;
    for (let index = at + 1; index < this.to; index++) {
      const code = this.text.charCodeAt(index);
      if (code === marker) {
        const end = skipRun(this.text, index, this.to, marker);
        const isOdd = (end - index) % 2 === 1;
        if (isOdd && (end - index > 1 || this.text.charCodeAt(index - 1) === marker))
          return this.nothingBefore(marker, index);
        if (isOdd && isBlank) return -1;
        if (isOdd && !(marker === UNDERSCORE && isWord(this.at(end)))) return index;
        index = end - 1;
        isBlank = false;
        continue;
      }
      if (code === BACKSLASH) index++;
      if (code === BACKSLASH || !isWhitespace(code)) isBlank = false;
    }
    return this.nothingBefore(marker, this.to);
  }

  private nothingBefore(marker: number, place: number): number {
    this.noEmphasisBefore.set(marker, place);
    return -1;
  }

  private at(index: number): number {
    return index < this.to ? this.text.charCodeAt(index) : NaN;
  }
}
