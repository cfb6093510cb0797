import type { AtlasView } from '../atlas/view';
import type { Topic } from '../topics/topic';
import type { BaseFile, BaseSort } from './base-file';
import { seenNotes, type SeenOptions } from './seen-notes';
import { topicFilter } from './topic-filter';

/** What the view of cards may be told in a base: to group by the atlas's topics, and to show one topic only. */
export const BY_TOPIC = 'groupByTopic';
export const ONLY_TOPIC = 'topic';

interface BaseWords {
  /** The type of the view that shows cards. */
  readonly type: string;
  /** Names of the views. */
  readonly cards: string;
  readonly table: string;
}

interface BaseOptions extends SeenOptions {
  /** Names of the properties that hold cards. */
  readonly cards: { readonly problem: readonly string[]; readonly approach: readonly string[] };
}

const BY_NAME: readonly BaseSort[] = [{ property: 'file.name', direction: 'ASC' }];

/**
 * A base of the notes of a topic and of all below it, for null of all notes that are listed: as cards, and as a table
 * that the app shows by itself. What a base cannot ask for is left to the view of cards, which knows the atlas.
 */
export function topicBase(topic: Topic | null, atlas: AtlasView, options: BaseOptions, words: BaseWords): BaseFile {
  const { topicsProperty, cards } = options;
  const seen = seenNotes(
    Array.from(atlas.notes(), ({ path }) => path),
    options,
  );
  const isTree = topic === null || atlas.subtopics(topic.id).length > 0;
  const columns = [cards.problem[0], cards.approach[0], topicsProperty].flatMap((name) =>
    name === undefined ? [] : `note.${name}`,
  );
  return {
    filters: { and: topic === null ? seen : [...seen, topicFilter(topic, atlas, topicsProperty)] },
    views: [
      {
        type: words.type,
        name: words.cards,
        order: ['file.name'],
        sort: BY_NAME,
        ...(isTree ? { [BY_TOPIC]: true } : {}),
        ...(topic === null ? {} : { [ONLY_TOPIC]: atlas.topicPath(topic.id) }),
      },
      { type: 'table', name: words.table, order: ['file.name', ...columns], sort: BY_NAME },
    ],
  };
}
