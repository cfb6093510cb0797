import { sameSet, sameShown, sameTexts, sameValue } from '../notes/same';
import { finish, gathered, whenDone, type Steps } from '../steps';
import type { ChangeSet, LinkChange, NoteChanges, TopicChanges } from './changes';
import { DirtyMarks } from './dirty';
import type { AtlasState } from './state';
import type { NoteBefore, Touched } from './touched';

/** The change set: what was touched, compared with how it stands now. */
export function changesOf(touched: Touched, state: AtlasState): ChangeSet {
  return finish(changesInSteps(touched, state));
}

/** The same in small steps; nothing may change the atlas between them. */
export function* changesInSteps(touched: Touched, state: AtlasState): Steps<ChangeSet> {
  const marks = new DirtyMarks(state);
  for (const path of touched.cards) marks.note(path);
  for (const path of touched.namesakes) marks.linkText(path);
  return {
    notes: yield* noteChanges(touched, state, marks),
    links: yield* linkChanges(touched, state, marks),
    unresolved: yield* unresolvedChanges(touched, state),
    topics: topicChanges(touched, state, marks),
    claims: claimChanges(touched, state, marks),
    dirty: marks.result(),
  };
}

function noteChanges({ notes, renames }: Touched, state: AtlasState, marks: DirtyMarks): Steps<NoteChanges> {
  const found = { added: new Set<string>(), removed: new Set<string>(), changed: new Set<string>() };
  const changes = gathered(found, notes, ({ added, removed, changed }, [path, before]) => {
    const note = state.notes.get(path);
    if (!markNote(path, before, state, marks)) return;
    (before.note === undefined ? added : note === undefined ? removed : changed).add(path);
  });
  return whenDone(changes, ({ added, removed, changed }) => {
    for (const { from, to } of renames) {
      removed.delete(from);
      added.delete(to);
    }
    return {
      added: Array.from(added),
      removed: Array.from(removed),
      renamed: renames,
      changed: Array.from(changed),
    };
  });
}

/** False when nothing is different about the note itself. */
function markNote(path: string, before: NoteBefore, state: AtlasState, marks: DirtyMarks): boolean {
  const note = state.notes.get(path);
  const topics = state.topicsOf(path);
  const facts = before.note !== note;
  const shown = facts && (before.note === undefined || note === undefined || !sameShown(before.note, note));
  const listed = before.listed !== state.isListed(path);
  const moved = !sameSet(before.topics, topics);
  if (!facts && !listed && !moved) return false;
  for (const id of before.topics) if (shown || !topics.has(id)) marks.topic(id);
  for (const id of topics) if (shown || !before.topics.has(id)) marks.topic(id);
  if ((shown || moved) && before.listed && before.topics.size === 0) marks.home();
  if (shown || moved) marks.unsorted(path);
  marks.counts(path);
  if (listed) marks.neighbours(path);
  return true;
}

function linkChanges({ notes }: Touched, state: AtlasState, marks: DirtyMarks): Steps<readonly LinkChange[]> {
  return gathered<LinkChange[], [string, NoteBefore]>([], notes, (changes, [source, { targets: before }]) => {
    const after = state.linksFrom(source);
    if (before === after) return;
    const add = (kind: LinkChange['kind'], target: string): void => {
      changes.push({ kind, source, target });
      const isHidden = state.hidden.has(source) || state.hidden.has(target);
      for (const path of [source, target]) {
        if (isHidden) marks.linkText(path);
        else marks.counts(path);
      }
    };
    for (const target of before) if (!after.has(target)) add('removed', target);
    for (const target of after) if (!before.has(target)) add('added', target);
  });
}

function unresolvedChanges({ notes }: Touched, state: AtlasState): Steps<readonly string[]> {
  return gathered<string[], [string, NoteBefore]>([], notes, (changed, [path, { unresolved }]) => {
    if (state.notes.has(path) && !sameTexts(unresolved, state.unresolvedFrom(path))) changed.push(path);
  });
}

function topicChanges(
  { topics, reordered }: Touched,
  { scheme: { tree } }: AtlasState,
  marks: DirtyMarks,
): TopicChanges {
  const [added, removed, changed]: [string[], string[], Set<string>] = [[], [], new Set()];
  for (const [id, { topic: before, path }] of topics) {
    const now = tree.topic(id);
    const moved = path !== tree.path(id);
    if (!moved && sameValue(before, now)) continue;
    if (before !== undefined) marks.listing(before);
    if (now !== undefined) marks.listing(now);
    if (moved) marks.branch(id);
    if (before === undefined) added.push(id);
    else if (now === undefined) removed.push(id);
    else for (const below of moved ? tree.subtree(id) : [id]) changed.add(below);
  }
  for (const id of added) changed.delete(id);
  for (const id of reordered) marks.subtopics(id);
  return { added, removed, changed: Array.from(changed) };
}

function claimChanges({ claims }: Touched, state: AtlasState, marks: DirtyMarks): readonly string[] {
  const changed = Array.from(claims)
    .filter(([key, before]) => !sameTexts(before, state.claims.get(key)))
    .map(([key]) => key);
  for (const key of changed) marks.indexNote(key);
  return changed;
}
