import type { Note } from '../notes/note';
import { countedLinks, type AtlasState } from './state';

/** How many notes one step handles: about a millisecond of work. */
const STEP = 200;
/** How many files one step lists. */
const LISTED = 4_000;

/**
 * Fills an empty state with everything the host knows, in small steps; each answers with how much is done, from 0 to 1.
 */
export function* fill(state: AtlasState): Generator<number, void> {
  const paths: string[] = [];
  for (const { path } of state.port.files()) if (paths.push(path) % LISTED === 0) yield 0;
  let read = 0;
  for (const path of paths) {
    readNote(state, path);
    if (++read % STEP === 0) yield read / paths.length / 2;
  }
  yield* markCopies(state);
  // Sorting comes when all facts are there: a topic may be named by a link to an index note, and no link leads to a note that is left out.
  let sorted = 0;
  for (const note of state.notes.values()) {
    state.links.store(note.path, state.links.resolve(note.path, countedLinks(note)));
    sortNote(state, note);
    if (++sorted % STEP === 0) yield (1 + sorted / paths.length) / 2;
  }
}

function readNote(state: AtlasState, path: string): void {
  const note = state.read(path);
  if (state.scheme.reader.hides(note)) state.hidden.set(path, note);
  else state.add(state.copies.marked(note));
}

/** What a note may be a copy of may have been read after it. */
function* markCopies(state: AtlasState): Generator<number, void> {
  let looked = 0;
  for (const original of state.copies.originals()) {
    if (++looked % STEP === 0) yield 1 / 2;
    if (!state.notes.has(original)) continue;
    for (const path of state.copies.namedAfter(original)) {
      const note = state.notes.get(path);
      if (note !== undefined) state.notes.set(path, state.copies.marked(note));
    }
  }
}

function sortNote(state: AtlasState, note: Note): void {
  const place = state.classify(note);
  for (const mention of place.implied) state.scheme.tree.hold(mention);
  state.scheme.membership.set(note, place);
}
