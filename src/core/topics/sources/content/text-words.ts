import { recordOf, type WordRecord } from '../../../related/word-record';

/** So much of a text says what it is about; more would only hold up who waits. */
const LONGEST = 100_000;
/** Words of one text that are kept. */
const MOST_WORDS = 512;

/** The words of a note's text by which notes are grouped. */
export function textWords(text: string): WordRecord {
  return recordOf(text.slice(0, LONGEST), MOST_WORDS);
}
