import type { AtlasView } from '../atlas/view';
import { namesAlike } from '../topics/names-alike';
import { shortNames } from '../topics/names-short';

/** One of several topics whose names look like one. */
export interface AlikeTopic {
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly configured: boolean;
}

/**
 * Topics whose names look like one, the one to keep first: one that is configured, then the one with most notes; the
 * full name before one that is short for it.
 */
export type AlikeTopics = readonly AlikeTopic[];

export function alikeTopics(atlas: AtlasView): AlikeTopics[] {
  const topics = new Map(atlas.topics().map((topic) => [topic.id, topic]));
  const written = namesAlike(topics.values()).map((ids) =>
    [...ids].sort(
      (a, b) =>
        Number(topics.get(b)?.configured) - Number(topics.get(a)?.configured) ||
        atlas.notesIn(b).size - atlas.notesIn(a).size,
    ),
  );
  const short = shortNames(topics.values()).map((name) => [name.long, name.short]);
  return [...written, ...short].map((ids) =>
    ids
      .flatMap((id) => topics.get(id) ?? [])
      .map(({ id, name, configured }) => ({ id, name, path: atlas.topicPath(id), configured })),
  );
}
