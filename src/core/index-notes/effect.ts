import type { Forecast } from '../atlas/atlas';
import type { AtlasView } from '../atlas/view';
import { sameTexts } from '../notes/same';
import { pathKey } from '../topics/names';
import type { NoteUpdates } from '../topics/plan-edit';
import type { WantedNote } from './plan/plan';
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
  /** Those of them that would belong to none. */
  readonly unsorted: readonly string[];
  /** Notes that would name topics otherwise, so that they stay where they are. */
  readonly renamed: readonly RenamedTopics[];
}

export interface RenamedTopics {
  readonly path: string;
  /** What they name now, each with what would stand there then. */
  readonly names: readonly (readonly [from: string, to: string])[];
}

/**
 * Works out, in small steps, what a forecast would do to index notes: what each would say now is compared with what it
 * would say then. No note is read, so cards that are not known yet are left out on both sides.
 */
export function* topicsEffect(
  now: IndexSources,
  { atlas, changes }: Forecast,
  { names }: Pick<NoteUpdates, 'names'>,
): Steps<TopicsEffect> {
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
  const moved = changes.notes.changed.filter((path) => !sameTexts(placesOf(path, now.atlas), placesOf(path, atlas)));
  return {
    changed,
    orphaned,
    moved,
    unsorted: moved.filter((path) => atlas.isListed(path) && atlas.topicsOf(path).size === 0),
    renamed: Array.from(names, ([path, given]) => ({
      path,
      names: Array.from(given, ([from, to]) => [from, to.join(', ')] as const),
    })),
  };

  function isDirty({ topic }: WantedNote): boolean {
    return topic === null
      ? changes.dirty.home !== null
      : changes.dirty.entries.has(topic.id) || changes.dirty.counts.has(topic.id);
  }
}

/** The topics of a note, those that only notes name by their names below one of the taxonomy. */
function placesOf(path: string, atlas: AtlasView): string[] {
  return Array.from(atlas.topicsOf(path), (id) => placeOf(id, atlas)).sort();
}

function placeOf(id: string, atlas: AtlasView): string {
  const below: string[] = [];
  let at = atlas.topic(id);
  while (at !== undefined && !at.configured) {
    below.unshift(at.name);
    at = at.parent === null ? undefined : atlas.topic(at.parent);
  }
  return `${at?.id ?? ''} ${pathKey(below.join('/'))}`;
}
