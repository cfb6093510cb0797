import { nameKeyOf } from '../notes/paths';
import { sameNote } from '../notes/same';
import { each, type Steps } from '../steps';
import { fill } from './build';
import type { AtlasOptions } from './options';
import { reordered } from './resort';
import { AtlasState } from './state';
import { Touched } from './touched';

/** Notes that are compared in one go. */
const AT_ONCE = 256;

/**
 * A state made from all that the host knows now, to stand in the place of another, and all that may be different
 * between the two, in small steps. The other one need not be whole: of it is only asked what it shows.
 */
export function* renew(
  before: AtlasState,
  options: AtlasOptions,
): Generator<unknown, { readonly state: AtlasState; readonly touched: Touched }> {
  const state = new AtlasState(before.port, options);
  const touched = new Touched(before);
  yield* fill(state);
  yield* touchNotes(before, state, touched);
  const trees = [before.scheme.tree, state.scheme.tree] as const;
  for (const tree of trees) for (const { id } of tree.topics()) touched.topic(id);
  for (const { claims } of [before, state]) for (const key of claims.keys()) touched.claim(key);
  for (const id of reordered(...trees)) touched.reordered.add(id);
  return { state, touched };
}

/**
 * A note that says what it said stays the one that it was. Where notes came or went, links to their namesakes may be
 * written in another way.
 */
function* touchNotes(before: AtlasState, state: AtlasState, touched: Touched): Steps<void> {
  const names = new Set<string>();
  yield* each(before.notes.keys(), AT_ONCE, (path) => {
    touched.note(path);
    if (!state.notes.has(path)) names.add(nameKeyOf(path));
  });
  yield* each(state.notes, AT_ONCE, ([path, note]) => {
    const old = before.notes.get(path);
    if (old === undefined) names.add(nameKeyOf(path));
    if (old === undefined) touched.note(path);
    else if (sameNote(old, note)) state.notes.set(path, old);
  });
  for (const name of names) for (const path of state.names.get(name)) touched.namesakes.add(path);
}
