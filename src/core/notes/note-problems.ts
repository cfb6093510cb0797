/** What is odd about the properties of a note, known from the note alone. */
export type NoteProblem =
  | UnreadableProperties
  /** One text stands for several tags: since 1.9 the app counts none of them. */
  | { readonly kind: 'tags-in-text'; readonly tags: readonly string[] }
  /** The property `tag` or `alias`, which the app does not look at since 1.9, in place of `tags` or `aliases`. */
  | { readonly kind: 'old-name'; readonly property: 'tag' | 'alias' }
  /** Items of the property `tags` that the app counts for none: with spaces, commas or semicolons, or no text. */
  | { readonly kind: 'not-tags'; readonly values: readonly string[] }
  | MisreadProperties
  | TopicProblem;

/** What a person meant for properties, and the app does not read so. */
export type MisreadProperties =
  | {
      readonly kind: 'misread';
      /**
       * None of them counts, for what stands before the three dashes, or around them, or because no three dashes end
       * them.
       */
      readonly how: 'byte-order-mark' | 'lines-before' | 'fence' | 'unclosed';
    }
  /** The file is no UTF-8: the app, and we, read other characters than were written. */
  | { readonly kind: 'misread'; readonly how: 'encoding' }
  /** A number sign makes a comment of the value. */
  | { readonly kind: 'misread'; readonly how: 'comment'; readonly property: string; readonly text: string }
  /** An anchor or a type of YAML, and nothing that it is of. */
  | {
      readonly kind: 'misread';
      readonly how: 'sign';
      readonly property: string;
      readonly text: string;
      readonly line: number;
    };

/** There are properties, but the app cannot read them: no YAML, or no names with values. */
export interface UnreadableProperties {
  readonly kind: 'unreadable';
  /** Where the host has the text. */
  readonly fault?: YamlFault;
}

/** Why properties cannot be read, and in which line of the note. */
export interface YamlFault {
  readonly line: number;
  /**
   * An indent with a tab; a name that stands twice; quotes or brackets that are not closed; a text that should be in
   * quotes for a sign in it.
   */
  readonly cause: 'tab' | 'twice' | 'open' | 'quotes' | 'unclear';
  /** The name, or the sign; else empty. */
  readonly text: string;
}

/** What is odd about a value of the property that names the topics of a note. */
export type TopicProblem =
  /** It is taken for a name that may not be the one that was typed. */
  | { readonly kind: 'topic-number'; readonly property: string; readonly value: string }
  /** It names no topic. */
  | {
      readonly kind: 'topic-type';
      readonly property: string;
      readonly type: 'number' | 'boolean' | 'nothing' | 'list' | 'map';
    };
