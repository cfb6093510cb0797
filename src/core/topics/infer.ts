import type { AtlasView } from '../atlas/view';
import { finish, type Steps } from '../steps';
import type { TopicSettings } from './edit';
import { chosenTopics, untouched } from './infer-choice';
import { findTopics, proposeTopics } from './infer-proposal';

/**
 * A taxonomy for a vault that has none, by topic id: all that its metadata shows, and nothing that one would rather leave
 * out, as an inbox or a status. What holds fewer than three notes is left out, and so are ignored notes and index notes.
 */
export function inferTopics(atlas: AtlasView, topicsProperty: string): TopicSettings {
  return finish(inferTopicsInSteps(atlas, topicsProperty));
}

/** The same in small steps, for a host that must not block. */
export function* inferTopicsInSteps(atlas: AtlasView, topicsProperty: string): Steps<TopicSettings> {
  const { sources } = yield* findTopics(atlas, topicsProperty);
  const proposed = proposeTopics(sources, {});
  return chosenTopics(proposed, untouched(proposed));
}
