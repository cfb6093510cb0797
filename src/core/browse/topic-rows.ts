import type { TopicCoverage } from '../coverage/topic-coverage';
import { matcher } from '../text/fold';

/** A topic as the tree shows it. */
export interface TopicRow {
  readonly topic: TopicCoverage;
  /** Null where nothing stands below it. */
  readonly isFolded: boolean | null;
}

/**
 * The topics that a tree shows, parents before children.
 *
 * @param tree all topics, in tree order
 * @param query words that a topic's path must have; those above a topic that has them are shown too, and nothing is
 *   folded
 */
export function topicRows(
  tree: readonly TopicCoverage[],
  isFolded: (id: string) => boolean,
  query: string,
): readonly TopicRow[] {
  return query.trim() === '' ? foldedRows(tree, isFolded) : foundRows(tree, query);
}

function foldedRows(tree: readonly TopicCoverage[], isFolded: (id: string) => boolean): TopicRow[] {
  const rows: TopicRow[] = [];
  let hiddenBelow = Infinity;
  tree.forEach((topic, at) => {
    if (topic.depth > hiddenBelow) return;
    hiddenBelow = Infinity;
    const folded = hasBelow(tree, at) ? isFolded(topic.id) : null;
    if (folded === true) hiddenBelow = topic.depth;
    rows.push({ topic, isFolded: folded });
  });
  return rows;
}

function foundRows(tree: readonly TopicCoverage[], query: string): TopicRow[] {
  const matches = matcher(query);
  const shown = new Set<number>();
  const above: number[] = [];
  tree.forEach((topic, at) => {
    above.length = topic.depth;
    above.push(at);
    if (matches([topic.path])) above.forEach((index) => shown.add(index));
  });
  return Array.from(shown, (at) => ({ at, topic: tree[at] }))
    .sort((a, b) => a.at - b.at)
    .flatMap(({ at, topic }) => (topic === undefined ? [] : [{ topic, isFolded: hasBelow(tree, at) ? false : null }]));
}

function hasBelow(tree: readonly TopicCoverage[], at: number): boolean {
  return (tree[at + 1]?.depth ?? 0) > (tree[at]?.depth ?? 0);
}
