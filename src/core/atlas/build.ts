import type { Note } from '../notes/note';
import { each, type Steps } from '../steps';
import { countedLinks, type AtlasState } from './state';

/** Fills an empty state with everything the host knows, in small steps. */
export function* fill(state: AtlasState): Steps<void> {
  const paths: string[] = [];
  yield* each(state.port.files(), ({ path }) => paths.push(path));
  yield* each(paths, (path) => readNote(state, path));
  yield* each(state.copies.originals(), (original) => markCopies(original, state));
  // Sorting comes when all facts are there: a topic may be named by a link to an index note, and no link leads to a
  // note that is left out.
  yield* each(state.notes.values(), (note) => {
    state.links.store(note.path, state.links.resolve(note.path, countedLinks(note)));
  });
  yield* each(state.notes.values(), (note) => sortNote(state, note));
}

function readNote(state: AtlasState, path: string): void {
  const note = state.read(path);
  if (state.scheme.reader.hides(note)) state.hidden.set(path, note);
  else state.add(state.copies.marked(note));
}

/** What a note may be a copy of may have been read after it. */
function markCopies(original: string, state: AtlasState): void {
  if (!state.notes.has(original)) return;
  for (const path of state.copies.namedAfter(original)) {
    const note = state.notes.get(path);
    if (note !== undefined) state.notes.set(path, state.copies.marked(note));
  }
}

function sortNote(state: AtlasState, note: Note): void {
  const place = state.classify(note);
  for (const mention of place.implied) state.scheme.tree.hold(mention);
  state.scheme.membership.set(note, place);
}
