import { nameKeyOf } from '../notes/paths';
import { sameNote } from '../notes/same';
import { each, type Steps } from '../steps';
import { fill } from './build';
import type { AtlasOptions } from './options';
import { reordered } from './resort';
import { AtlasState } from './state';
import { Touched } from './touched';

/**
 * A state made from all that the host knows now, to stand in the place of another, and all that may be different
 * between the two, in small steps. The other one need not be whole: of it is only asked what it shows.
 */
export function* renew(
  before: AtlasState,
  options: AtlasOptions,
): Steps<{ readonly state: AtlasState; readonly touched: Touched }> {
  const state = new AtlasState(before.port, options);
  const touched = new Touched(before);
  yield* fill(state);
  const names = new Set<string>();
  yield* each(before.notes.keys(), (path) => {
    touched.note(path);
    if (!state.notes.has(path)) names.add(nameKeyOf(path));
  });
  yield* each(state.notes, ([path, note]) => {
    const old = before.notes.get(path);
    if (old === undefined) names.add(nameKeyOf(path));
    if (old === undefined) touched.note(path);
    // A note that says what it said stays the one that it was.
    else if (sameNote(old, note)) state.notes.set(path, old);
  });
  const [was, is] = [before.hidden, state.hidden];
  yield* each([...was.keys(), ...is.keys()], (path) => {
    if (was.has(path) !== is.has(path)) names.add(nameKeyOf(path));
  });
  // Where notes came or went, links to their namesakes may be written in another way.
  for (const name of names) for (const path of state.names.get(name)) touched.namesakes.add(path);
  const trees = [before.scheme.tree, state.scheme.tree] as const;
  for (const tree of trees) for (const { id } of tree.topics()) touched.topic(id);
  for (const { claims } of [before, state]) for (const key of claims.keys()) touched.claim(key);
  for (const id of reordered(...trees)) touched.reordered.add(id);
  return { state, touched };
}
