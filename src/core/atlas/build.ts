import type { Note } from '../notes/note';
import { countedLinks, type AtlasState } from './state';

/** How many notes one step handles: about a millisecond of work. */
const STEP = 200;
/** How many files one step lists. */
const LISTED = 4_000;

/** Fills an empty state with everything the host knows, in small steps; each answers with how much is done, from 0 to 1. */
export function* fill(state: AtlasState): Generator<number, void> {
  const paths: string[] = [];
  for (const { path } of state.port.files()) if (paths.push(path) % LISTED === 0) yield 0;
  const notes: Note[] = [];
  for (const path of paths) {
    notes.push(readNote(state, path));
    if (notes.length % STEP === 0) yield notes.length / paths.length / 2;
  }
  // Sorting comes when all facts are there: a topic may be named by a link to an index note.
  let sorted = 0;
  for (const note of notes) {
    sortNote(state, note);
    if (++sorted % STEP === 0) yield (1 + sorted / paths.length) / 2;
  }
}

function readNote(state: AtlasState, path: string): Note {
  const note = state.scheme.reader.read(path, state.port.metadata(path));
  state.add(note);
  state.links.store(path, state.links.resolve(path, countedLinks(note)));
  return note;
}

function sortNote(state: AtlasState, note: Note): void {
  const place = state.classify(note);
  for (const mention of place.implied) state.scheme.tree.hold(mention);
  state.scheme.membership.set(note, place);
}
