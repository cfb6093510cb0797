import type { Forecast } from '../atlas/atlas';
import type { WantedNote } from './plan';
import { IndexWriter } from './rebuild';
import type { IndexSources } from './sources';
import type { Steps } from '../steps';

/** What other topics would do to the index notes that are there. Paths of notes. */
export interface TopicsEffect {
  /** Index notes that would say something else. */
  readonly changed: readonly string[];
  /** Index notes that would stay behind without a topic. */
  readonly orphaned: readonly string[];
  /** Notes that would belong to other topics than now, or to none. */
  readonly moved: readonly string[];
}

/**
 * Works out, in small steps, what a forecast would do to index notes: what each would say now is compared with what it
 * would say then. No note is read, so cards that are not known yet are left out on both sides.
 */
export function* topicsEffect(now: IndexSources, { atlas, changes }: Forecast): Steps<TopicsEffect> {
  const before = yield* IndexWriter.inSteps(now, [], false);
  const after = yield* IndexWriter.inSteps({ ...now, atlas }, [], false);
  const then = new Map(after.wanted().map((note) => [note.path, note]));
  const changed: string[] = [];
  const orphaned: string[] = [];
  for (const note of before.wanted()) {
    const next = then.get(note.path);
    if (next === undefined) orphaned.push(note.path);
    else if (
      next.topicPath !== note.topicPath ||
      (isDirty(next) && (yield* before.regionFor(note)) !== (yield* after.regionFor(next)))
    )
      changed.push(note.path);
    yield;
  }
  return { changed, orphaned, moved: changes.notes.changed };

  function isDirty({ topic }: WantedNote): boolean {
    return topic === null
      ? changes.dirty.home !== null
      : changes.dirty.entries.has(topic.id) || changes.dirty.counts.has(topic.id);
  }
}
