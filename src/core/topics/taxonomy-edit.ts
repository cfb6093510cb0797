import { mergeTopics, type TopicSettings } from './edit';

/** A change of the taxonomy that a person asks for. */
export interface TaxonomyEdit {
  readonly change: (topics: TopicSettings) => TopicSettings;
  /** Topics that are merged, with those that they are merged into. */
  readonly merged?: ReadonlyMap<string, string>;
  /**
   * What has the names that notes use lead where they led: synonyms (the default), or other names in the notes. What
   * the one cannot do the other does; with `nothing`, neither.
   */
  readonly keeps?: 'synonyms' | 'notes' | 'nothing';
  /** While the topics are inferred, it is these that are changed, and they are the person's then. */
  readonly ofInferred?: boolean;
}

/** One topic of two. */
export function mergeEdit(id: string, into: string): TaxonomyEdit {
  return { change: (topics) => mergeTopics(topics, id, into), merged: new Map([[id, into]]) };
}

/** The same of the topics that are inferred, while the person has none. */
export function ofInferred(change: TaxonomyEdit['change']): TaxonomyEdit {
  return { change, ofInferred: true };
}
