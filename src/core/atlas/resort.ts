import { sameTexts } from '../notes/same';
import type { TopicTree } from '../topics/tree';
import type { AtlasOptions } from './options';
import { Scheme } from './scheme';
import type { AtlasState } from './state';
import type { Touched } from './touched';

const NOT_THERE = { topic: undefined, path: '' };

/** Puts other options into force: every note is sorted anew, no link is resolved again. */
export function resort(state: AtlasState, options: AtlasOptions, touched: Touched): void {
  const [before, after] = [state.scheme, new Scheme(options)];
  for (const path of state.notes.keys()) touched.note(path);
  for (const { id } of before.tree.topics()) touched.topic(id);
  state.scheme = after;
  for (const [path, note] of state.notes) state.notes.set(path, after.reader.again(note));
  for (const note of state.notes.values()) {
    const place = state.classify(note);
    for (const mention of place.implied) after.tree.hold(mention);
    state.place(note, place);
  }
  for (const { id } of after.tree.topics()) if (!touched.topics.has(id)) touched.topics.set(id, NOT_THERE);
  for (const id of reordered(before.tree, after.tree)) touched.reordered.add(id);
}

/** Topics whose subtopics are others, or stand in another order; null stands for the top. */
function reordered(before: TopicTree, after: TopicTree): (string | null)[] {
  const ids = [null, ...after.topics().map(({ id }) => id)];
  return ids.filter((id) => !sameTexts(childIds(before, id), childIds(after, id)));
}

function childIds(tree: TopicTree, id: string | null): readonly string[] {
  return tree.children(id).map((child) => child.id);
}
