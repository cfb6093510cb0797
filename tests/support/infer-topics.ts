import type { AtlasView } from '../../src/core/atlas/view';
import { finish } from '../../src/core/steps';
import type { TopicSettings } from '../../src/core/topics/edit';
import { inferTopicsInSteps } from '../../src/core/topics/infer';

/** The taxonomy that a vault shows. */
export function inferTopics(atlas: AtlasView, topicsProperty: string): TopicSettings {
  return finish(inferTopicsInSteps(atlas, topicsProperty));
}
