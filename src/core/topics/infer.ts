import type { AtlasView } from '../atlas/view';
import { whenDone, type Steps } from '../steps';
import type { TopicSettings } from './edit';
import { chosenTopics, untouched } from './infer-choice';
import { standAsOne } from './infer-short';
import { findTopics, proposeTopics, type Findings, type FoundSource } from './infer-proposal';

/**
 * A taxonomy for a vault that has none, by topic id: all that its metadata shows, and nothing that one would rather
 * leave out, as an inbox or a status. What holds fewer than three notes is left out, and so are ignored notes and index
 * notes. In small steps.
 */
export function inferTopicsInSteps(atlas: AtlasView, topicsProperty: string): Steps<TopicSettings> {
  return whenDone(findTopics(atlas, topicsProperty), (findings) => {
    const proposed = standAsOne(proposeTopics(unasked(findings), {}), atlas);
    return chosenTopics(proposed, untouched(proposed));
  });
}

/**
 * The sources that say what a vault's topics are before anybody was asked. Where at least half of the notes name
 * theirs, a note that names none is still to be sorted, by its writer, and not by a tag or a folder.
 */
function unasked({ sources, notes }: Findings): readonly FoundSource[] {
  const named = sources.filter(({ source }) => source === 'topic');
  const held = new Set(named.flatMap(({ topics }) => topics.flatMap((topic) => Array.from(topic.notes))));
  return held.size > 0 && held.size * 2 >= notes.length ? named : sources;
}
