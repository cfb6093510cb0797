/** What is wrong with a taxonomy. Each names the topics by id; the rest of the taxonomy is used. */
export type TaxonomyProblem =
  /** The topic has no name, or one of nothing but slashes, and is left out; its subtopics move up. */
  | { readonly kind: 'empty-name'; readonly topic: string }
  /** The name holds line breaks or control characters; they are read as spaces. */
  | { readonly kind: 'control-characters'; readonly topic: string; readonly name: string }
  /** The parent is not there; the topic stands at the top. */
  | { readonly kind: 'unknown-parent'; readonly topic: string; readonly parent: string }
  /** The topics stand under each other; the first one named is put at the top. */
  | { readonly kind: 'cycle'; readonly topics: readonly string[] }
  /** The topics have one path, as two siblings of one name; they are used as one, the first. */
  | { readonly kind: 'same-path'; readonly path: string; readonly topics: readonly string[] }
  /** The synonym is the topic's own name. */
  | { readonly kind: 'own-synonym'; readonly topic: string; readonly synonym: string }
  /** The name or synonym is that of several topics: by itself it counts for none, a path tells them apart. */
  | { readonly kind: 'ambiguous-name'; readonly name: string; readonly topics: readonly string[] };

/** What is wrong with the topics that a note names. */
export type TopicValueProblem =
  | {
      readonly kind: 'ambiguous-topic';
      readonly path: string;
      readonly value: string;
      readonly topics: readonly string[];
    }
  /**
   * No topic is called so as a whole: it is read as the names between its commas, of which not all are those of topics
   * either.
   */
  | { readonly kind: 'comma'; readonly path: string; readonly value: string; readonly names: readonly string[] }
  /** Nothing but slashes. */
  | { readonly kind: 'nameless-topic'; readonly path: string; readonly value: string }
  /** More names in the path than a tree of topics may be deep. */
  | { readonly kind: 'too-deep'; readonly path: string; readonly value: string }
  /** No topic has the name, and names do not become topics. */
  | { readonly kind: 'unknown-topic'; readonly path: string; readonly value: string };
