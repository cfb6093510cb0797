import type { AtlasView } from '../atlas/view';
import { namesAlike } from '../topics/names-alike';

/** One of several topics whose names look like one. */
export interface AlikeTopic {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly configured: boolean;
}

/** Topics whose names look like one, the one to keep first: one that is configured, then the one with most notes. */
export type AlikeTopics = readonly AlikeTopic[];

export function alikeTopics(atlas: AtlasView): AlikeTopics[] {
  const topics = new Map(atlas.topics().map((topic) => [topic.id, topic]));
  return namesAlike(topics.values()).map((ids) =>
    ids
      .flatMap((id) => topics.get(id) ?? [])
      .sort(
        (a, b) => Number(b.configured) - Number(a.configured) || atlas.notesIn(b.id).size - atlas.notesIn(a.id).size,
      )
      .map(({ id, name, configured }) => ({ id, name, path: atlas.topicPath(id), configured })),
  );
}
