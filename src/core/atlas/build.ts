import type { Note } from '../notes/note';
import { countedLinks, type AtlasState } from './state';

/** How many notes one step handles: about a millisecond of work. */
const STEP = 200;

/** Fills an empty state with everything the host knows, in small steps; each answers with how much is done, from 0 to 1. */
export function* fill(state: AtlasState): Generator<number, void> {
  const files = Array.from(state.port.files());
  const notes: Note[] = [];
  for (const { path } of files) {
    notes.push(readNote(state, path));
    if (notes.length % STEP === 0) yield notes.length / files.length / 2;
  }
  // Sorting comes when all facts are there: a topic may be named by a link to an index note.
  let sorted = 0;
  for (const note of notes) {
    sortNote(state, note);
    if (++sorted % STEP === 0) yield (1 + sorted / files.length) / 2;
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
