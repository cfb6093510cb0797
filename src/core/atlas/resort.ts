import type { Note } from '../notes/note';
import { sameTexts, sameValue } from '../notes/same';
import { samePlace } from '../topics/classify';
import type { TopicTree } from '../topics/tree';
import type { AtlasOptions } from './options';
import { Scheme } from './scheme';
import type { AtlasState } from './state';
import { NOT_THERE, type Touched } from './touched';

/** Puts other options into force: every note is sorted anew, no link is resolved again. */
export function resort(state: AtlasState, options: AtlasOptions, touched: Touched): void {
  const before = state.scheme;
  if (sameOptions(before.options, options)) return;
  const after = new Scheme(options);
  for (const { id } of before.tree.topics()) touched.topic(id);
  for (const note of Array.from(state.notes.values())) resortNote(state, note, after, touched);
  state.scheme = after;
  for (const { id } of after.tree.topics()) if (!touched.topics.has(id)) touched.topics.set(id, NOT_THERE);
  for (const id of reordered(before.tree, after.tree)) touched.reordered.add(id);
}

function sameOptions(a: AtlasOptions, b: AtlasOptions): boolean {
  return a.topicsProperty === b.topicsProperty && a.namesBecomeTopics === b.namesBecomeTopics
    && sameTexts(a.templateFolders, b.templateFolders) && sameTexts(a.excludedFolders, b.excludedFolders) && sameValue(a.topics, b.topics);
}

/** Sorts a note into the scheme to come, while the old one is still there to be compared with. */
function resortNote(state: AtlasState, note: Note, after: Scheme, touched: Touched): void {
  const now = after.reader.again(note);
  const old = state.scheme.membership.get(note.path);
  const place = after.classifier.classify(now, state);
  const stays = old !== undefined && samePlace(old, place);
  if (now !== note || !stays) touched.note(note.path);
  if (now !== note) state.notes.set(note.path, now);
  for (const mention of place.implied) after.tree.hold(mention);
  after.membership.set(now, stays ? old : place);
}

/** Topics whose subtopics are others, or stand in another order; null stands for the top. */
function reordered(before: TopicTree, after: TopicTree): (string | null)[] {
  const ids = [null, ...after.topics().map(({ id }) => id)];
  return ids.filter((id) => !sameTexts(childIds(before, id), childIds(after, id)));
}

function childIds(tree: TopicTree, id: string | null): readonly string[] {
  return tree.children(id).map((child) => child.id);
}
