import type { AtlasView } from '../atlas/view';
import { TopicNames } from '../topics/resolve';
import type { Topic } from '../topics/topic';

/** What an atlas is asked to tell topics by their names. */
type NamedTopics = Pick<AtlasView, 'topics' | 'topic' | 'topicPath' | 'claimOf'>;

/** The topic that a value names in a note, a link without its brackets; undefined where it names none. */
export type TopicReader = (value: string, path: string) => Topic | undefined;

/** Reads values as the atlas does, while its topics are as they are now. */
export function topicReader(atlas: NamedTopics): TopicReader {
  const topics = atlas.topics();
  const names = new TopicNames({ topics, paths: new Map(topics.map(({ id }) => [id, atlas.topicPath(id)])) });
  return (value, path) => {
    const named = names.resolve(value);
    if (named.kind === 'topic') return atlas.topic(named.id);
    const claim = atlas.claimOf(value, path);
    const claimed = claim === null ? named : names.resolveClaim(claim);
    return claimed.kind === 'topic' ? atlas.topic(claimed.id) : undefined;
  };
}
