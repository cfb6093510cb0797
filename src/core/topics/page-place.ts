import { topicValuesOf } from '../notes/topic-values';
import type { Properties } from '../notes/properties';
import { fold } from '../text/fold';

/** Where a topic that nobody configured stands: under one that is there, or at the top, its name the last. */
export interface NewPlace {
  readonly parent: string | null;
  readonly names: readonly string[];
}

/** The property by which a page says what it stands under, where it names no topic but its own. */
const UP = 'up';

/** What a note says that it stands under. */
export function namesAbove(properties: Properties): readonly string[] {
  return topicValuesOf(properties, UP).values;
}

/**
 * Follows the pages of topics up from the first name, until none says more. Pages that name each other in a circle
 * place none of their topics.
 *
 * @param aboveOf where the page of a name says that it stands; null where there is none, or it is not clear
 */
export function underPages(names: readonly string[], aboveOf: (name: string) => NewPlace | null): NewPlace {
  const seen = new Set<string>();
  let now: NewPlace = { parent: null, names };
  for (;;) {
    const [first = ''] = now.names;
    if (seen.has(fold(first))) return { parent: null, names };
    seen.add(fold(first));
    const above = first === '' ? null : aboveOf(first);
    if (above === null) return now;
    now = { parent: above.parent, names: [...above.names, ...now.names] };
    if (now.parent !== null) return now;
  }
}
