import type { AtlasView } from '../atlas/view';
import { isAnswered, isOpen, type NoteCard } from '../cards/card';
import { coverageOfTopics, topicCount, type TopicCoverage } from '../coverage/topic-coverage';
import { Census } from '../index-notes/content/census';
import type { IndexPlaceOptions } from '../index-notes/plan/claimants';
import { unsortedNotes } from '../index-notes/plan/topic-pages';
import { isLinked } from '../index-notes/content/order';
import { andThen, each, whenDone, type Steps } from '../steps';

/** A vault at a glance: what the atlas view counts and shows of its topics. */
export interface Overview {
  /** Listed notes. */
  readonly notes: number;
  /**
   * Of these, those that are linked with another note, belong to no topic, say what to do or that it is done, and are
   * open problems.
   */
  readonly linked: number;
  readonly unsorted: number;
  readonly answered: number;
  readonly open: ReadonlySet<string>;
  /** How many topics there are, small ones that only notes name aside. */
  readonly topics: number;
  /** Every topic, in tree order. */
  readonly tree: readonly TopicCoverage[];
}

/** Counts in small steps, with the cards that are known. */
export function overviewInSteps(
  atlas: AtlasView,
  card: (path: string) => NoteCard,
  options: IndexPlaceOptions,
): Steps<Overview> {
  const open = new Set<string>();
  let [notes, linked, answered] = [0, 0, 0];
  const counted = each(atlas.notes(), ({ path }) => {
    if (!atlas.isListed(path)) return;
    notes++;
    const found = card(path);
    if (isLinked(path, atlas)) linked++;
    if (isAnswered(found)) answered++;
    if (isOpen(found)) open.add(path);
  });
  const covered = andThen(counted, () => coverageOfTopics(atlas, new Census(atlas), open, options));
  return andThen(covered, (tree) =>
    whenDone(unsortedNotes(atlas), ({ length: unsorted }) => ({
      notes,
      linked,
      unsorted,
      answered,
      open,
      topics: topicCount(tree),
      tree,
    })),
  );
}
