/**
 * Which notes are near `slot`? In training the question is asked as if the note's links with `without` were not
 * there: neither the link nor what its text says. Notes are known by their slots.
 */
export interface Question {
  readonly slot: number;
  /** -1 when every link counts. */
  readonly without: number;
  /** The words that `slot` is called by. */
  readonly names: readonly number[];
  /** The words that `without` is called by. */
  readonly hidden: readonly number[];
}
