import { linkpathsOf } from './linkpaths';
import { hasUnreadableProperties, type Metadata } from './metadata';
import type { MisreadProperties, UnreadableProperties } from './note-problems';
import type { Properties } from './properties';

/**
 * What topics, links and lists depend on of a note's metadata: nothing of where in the text it stands. A host that has
 * no use for positions need keep no more.
 */
export interface NoteFacts {
  /** The frontmatter as parsed. Shared with the host: never changed. */
  readonly properties: Properties;
  /** There are properties, and the app cannot read them. */
  readonly isUnreadable: boolean;
  /** Absent where the host has not looked: the text alone shows it. */
  readonly misread?: readonly (MisreadProperties | UnreadableProperties)[];
  /** The tags in the text, as written. */
  readonly tags: readonly string[];
  /** See `Note.linkpaths`. */
  readonly linkpaths: readonly string[];
}

const NO_PROPERTIES: Properties = {};
const NO_TAGS: readonly string[] = [];

export const NO_FACTS: NoteFacts = {
  properties: NO_PROPERTIES,
  isUnreadable: false,
  tags: NO_TAGS,
  linkpaths: NO_TAGS,
};

export function factsOf(metadata: Metadata): NoteFacts {
  return {
    properties: metadata.frontmatter ?? NO_PROPERTIES,
    isUnreadable: hasUnreadableProperties(metadata),
    tags: metadata.tags?.map(({ tag }) => tag) ?? NO_TAGS,
    linkpaths: linkpathsOf(metadata),
  };
}
