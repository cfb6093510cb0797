import type { Note } from '../notes/note';
import { sameTexts, sameValue } from '../notes/same';
import { samePlace, type ClassifierContext } from '../topics/classify';
import type { TopicTree } from '../topics/tree';
import { gathered, ready, whenDone, type Steps } from '../steps';
import type { AtlasOptions } from './options';
import { Scheme } from './scheme';
import type { AtlasState } from './state';
import { NOT_THERE, type Touched } from './touched';

/**
 * Puts other options into force, and the app's list of excluded files where that is another, in small steps. Every note
 * is sorted anew, no link is resolved again. The state is the old one until the last step.
 */
export function resort(state: AtlasState, options: AtlasOptions, touched: Touched): Steps<void> {
  const before = state.scheme;
  const { excluded } = state.port;
  if (sameOptions(before.options, options) && before.excluded === excluded) return ready(undefined);
  const after = new Scheme(options, excluded);
  const sorted = gathered<Note[], Note>([], state.notes.values(), (renewed, note) => {
    const now = resortNote(state, note, after, touched);
    if (now !== note) renewed.push(now);
  });
  return whenDone(sorted, (renewed) => {
    for (const { id } of before.tree.topics()) touched.topic(id);
    for (const note of renewed) state.notes.set(note.path, note);
    state.scheme = after;
    for (const { id } of after.tree.topics()) if (!touched.topics.has(id)) touched.topics.set(id, NOT_THERE);
    for (const id of reordered(before.tree, after.tree)) touched.reordered.add(id);
  });
}

function sameOptions(a: AtlasOptions, b: AtlasOptions): boolean {
  return (
    a.topicsProperty === b.topicsProperty &&
    a.namesBecomeTopics === b.namesBecomeTopics &&
    sameTexts(a.templateFolders, b.templateFolders) &&
    sameTexts(a.excludedFolders, b.excludedFolders) &&
    sameValue(a.topics, b.topics)
  );
}

/**
 * Sorts a note into the scheme to come, while the old one is still there to be compared with; answers with the note as
 * that scheme reads it.
 */
function resortNote(state: AtlasState, note: Note, after: Scheme, touched: Touched): Note {
  const now = after.reader.again(note);
  const old = state.scheme.membership.get(note.path);
  const place = after.classifier.classify(now, seenBy(after, state));
  const stays = old !== undefined && samePlace(old, place);
  if (now !== note || !stays) touched.note(note.path);
  for (const mention of place.implied) after.tree.hold(mention);
  after.membership.set(now, stays ? old : place);
  return now;
}

/** What is around notes, with pages of topics as the scheme to come reads them. */
function seenBy({ reader }: Scheme, state: AtlasState): ClassifierContext {
  return {
    linksFrom: (path) => state.linksFrom(path),
    unresolvedFrom: (path) => state.unresolvedFrom(path),
    claimOf: (linkpath, path) => state.claimOf(linkpath, path),
    pageOf: (name) => state.pageSeen(name, (note) => reader.again(note)),
  };
}

/** Topics whose subtopics are others, or stand in another order; null stands for the top. */
export function reordered(before: TopicTree, after: TopicTree): (string | null)[] {
  const ids = [null, ...after.topics().map(({ id }) => id)];
  return ids.filter((id) => !sameTexts(childIds(before, id), childIds(after, id)));
}

function childIds(tree: TopicTree, id: string | null): readonly string[] {
  return tree.children(id).map((child) => child.id);
}
