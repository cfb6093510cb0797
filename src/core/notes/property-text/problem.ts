/** Why a property was not written. The note is to stay as it is. */
export interface PropertyProblem {
  readonly kind:
    /** The text starts with a byte order mark, so the app reads no properties from it. */
    | 'byte-order-mark'
    /** A first or last line that is almost `---`, or no last line at all. */
    | 'fence'
    | 'tab'
    /** A line that is no `name: value`, or a value that is no YAML. */
    | 'unreadable'
    | 'duplicate-key'
    /** The value has an anchor, an alias or a type that others may rely on. */
    | 'anchor'
    /** A comment stands inside a value in brackets. */
    | 'comment'
    /** The value is something else: a map where a list is wanted, a list where a text is. */
    | 'wrong-kind';
  /** Counted from 1 in the note. */
  readonly line: number;
}

/** Stops an edit; caught where the edit began. */
export class Refusal extends Error {
  constructor(
    readonly kind: PropertyProblem['kind'],
    readonly line: number,
  ) {
    super(kind);
    this.name = 'Refusal';
  }
}
