/** Why a property was not written. The note is to stay as it is. */
export interface PropertyProblem {
  readonly kind:
    /** The text starts with a byte order mark, so the app reads no properties from it. */
    | 'byte-order-mark'
    /** A first or last line that is almost `---`, or no last line at all. */
    | 'fence'
    | 'tab'
    /** A line that is no `name: value`, a value that is no YAML, or a line that ends as no YAML does. */
    | 'unreadable'
    | 'duplicate-key'
    /** The value has an anchor, an alias or a type that others may rely on. */
    | 'anchor'
    /** A comment stands inside a value in brackets. */
    | 'comment'
    /** The value is something else: a map where a list is wanted, a list where a text is. */
    | 'wrong-kind'
    /** The host cannot read the properties as they stand: `detail` says why, in its words. */
    | 'invalid'
    /** The host reads the properties, and they are no names with values. */
    | 'no-map'
    /** What would be written would not be read as meant, or something else would be read differently. */
    | 'misread';
  /** Counted from 1 in the note. */
  readonly line: number;
  readonly detail?: string;
}

/** Stops an edit; caught where the edit began. */
export class Refusal extends Error {
  constructor(
    readonly kind: PropertyProblem['kind'],
    readonly line: number,
    readonly detail = '',
  ) {
    super(kind);
    this.name = 'Refusal';
  }

  get problem(): PropertyProblem {
    const { kind, line, detail } = this;
    return detail === '' ? { kind, line } : { kind, line, detail };
  }
}
