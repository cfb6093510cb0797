import type { AtlasView } from '../atlas/view';
import { claimantsOf, type IndexPlaceOptions } from '../index-notes/plan/claimants';
import type { Census } from '../index-notes/content/census';
import { SMALL_TOPIC } from '../index-notes/options';
import { andThen, mapped, type Steps } from '../steps';

/** A topic with this many notes of its own, those of its subtopics aside, is hard to see at a glance. */
export const CROWDED = 100;

/** Whether a topic holds too much, or too little: `few` is less than an index note of its own is worth. */
type TopicSize = 'empty' | 'few' | 'fit' | 'crowded';

export interface TopicCoverage {
  readonly id: string;
  readonly name: string;
  /** Names from the root, joined by `/`. */
  readonly path: string;
  /** Topics above it. */
  readonly depth: number;
  /** Notes of this topic itself. */
  readonly own: number;
  /** Distinct notes of it and of all topics below it. */
  readonly notes: number;
  /** Open problems among these. */
  readonly open: number;
  readonly size: TopicSize;
  /** The index note that is there. */
  readonly index: string | null;
  /** False for a topic that only notes name. */
  readonly configured: boolean;
}

/** Every topic, in tree order; one topic a step. */
export function coverageOfTopics(
  atlas: AtlasView,
  census: Census,
  open: ReadonlySet<string>,
  options: IndexPlaceOptions,
): Steps<TopicCoverage[]> {
  const topics = atlas.topics();
  const depths = new Map<string | null, number>([[null, -1]]);
  return andThen(census.gather(null), () =>
    mapped(
      topics,
      (topic): TopicCoverage => {
        const { id, name, parent, configured } = topic;
        const depth = (depths.get(parent) ?? -1) + 1;
        depths.set(id, depth);
        const notes = census.subtree(id);
        const own = atlas.notesIn(id).size;
        return {
          id,
          name,
          path: atlas.topicPath(id),
          depth,
          own,
          notes: notes.size,
          open: countIn(notes, open),
          size: sizeOf(own, notes.size),
          index: claimantsOf(topic, atlas, options).used,
          configured,
        };
      },
      1,
    ),
  );
}

/** The topics whose index note a rebuild would make. */
export function withoutIndex(tree: readonly TopicCoverage[]): TopicCoverage[] {
  return tree.filter(({ index, notes, configured }) => index === null && notes >= (configured ? 1 : SMALL_TOPIC));
}

/** How many topics there are, as it is told everywhere: a name that few notes use does not count. */
export function topicCount(tree: readonly TopicCoverage[]): number {
  return tree.filter(({ notes, configured }) => configured || notes >= SMALL_TOPIC).length;
}

function sizeOf(own: number, notes: number): TopicSize {
  if (notes === 0) return 'empty';
  if (notes < SMALL_TOPIC) return 'few';
  return own >= CROWDED ? 'crowded' : 'fit';
}

function countIn(paths: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  let count = 0;
  for (const path of paths) if (wanted.has(path)) count++;
  return count;
}
