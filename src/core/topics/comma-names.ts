import type { Note } from '../notes/note';
import { namesBetweenCommas } from '../notes/topic-values';
import { pathKey } from './names';

/**
 * Tells, where nobody configured a topic yet, whether a value with commas is one name or several: it is several where
 * notes use each of them elsewhere too, by itself or between the commas of another value.
 */
export class CommaNames {
  private readonly known = new Set<string>();
  /** Names between commas, and the value that each was seen in first. */
  private readonly seenIn = new Map<string, string>();

  /** Takes in what a note names. */
  add({ topicValues, commaValues }: Note): void {
    for (const value of topicValues) {
      const whole = pathKey(value);
      if (commaValues.includes(value)) for (const name of namesBetweenCommas(value)) this.see(pathKey(name), whole);
      else this.known.add(whole);
    }
  }

  private see(key: string, whole: string): void {
    const first = this.seenIn.get(key) ?? whole;
    if (first === whole) this.seenIn.set(key, whole);
    else this.known.add(key);
  }

  /** What a note names for certain, once all notes are taken in. */
  namesIn({ topicValues, commaValues }: Note): readonly string[] {
    if (commaValues.length === 0) return topicValues;
    return topicValues.flatMap((value) => {
      if (!commaValues.includes(value)) return [value];
      const names = namesBetweenCommas(value);
      return names.every((name) => this.known.has(pathKey(name))) ? names : [];
    });
  }
}
