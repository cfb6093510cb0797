import type { Atlas } from '../../../src/core/atlas/atlas';
import type { Note } from '../../../src/core/notes/note';
import type { Topic } from '../../../src/core/topics/topic';
import { topicProblems } from '../../support/topic-problems';

const sorted = (items: Iterable<string>): string[] => Array.from(items).sort();

/** All that can be read from an atlas, in a form that two atlases of one vault share. */
export interface Snapshot {
  readonly notes: ReadonlyMap<string, NoteState>;
  readonly linksTo: ReadonlyMap<string, readonly string[]>;
  readonly topics: ReadonlyMap<string, TopicState>;
  readonly order: readonly string[];
  readonly roots: readonly string[];
  readonly claims: ReadonlyMap<string, readonly string[]>;
  readonly unsorted: readonly string[];
  readonly problems: readonly string[];
}

export interface NoteState {
  readonly facts: Note;
  readonly linksFrom: readonly string[];
  readonly unresolved: readonly string[];
  readonly topics: readonly string[];
  readonly listed: boolean;
}

export interface TopicState {
  readonly topic: Topic;
  readonly path: string;
  readonly notes: readonly string[];
  readonly subtopics: readonly string[];
  readonly formerClaims: readonly string[];
}

/** `paths` and `claims`: what to ask for besides what the atlas names itself. */
export function snapshotOf(atlas: Atlas, paths: Iterable<string>, claims: Iterable<string>): Snapshot {
  const order = atlas.topics().map(({ id }) => id);
  return {
    notes: new Map(sorted(Array.from(atlas.notes(), ({ path }) => path)).map((path) => [path, noteState(atlas, path)])),
    linksTo: new Map(sorted(paths).map((path) => [path, sorted(atlas.linksTo(path))])),
    topics: new Map(order.map((id) => [id, topicState(atlas, id)])),
    order,
    roots: atlas.subtopics(null).map(({ id }) => id),
    claims: new Map(sorted(claims).map((claim) => [claim, [...atlas.indexNotesOf(claim)]])),
    unsorted: sorted(atlas.unsorted()),
    problems: sorted(Array.from(topicProblems(atlas), (problem) => JSON.stringify(problem))),
  };
}

function noteState(atlas: Atlas, path: string): NoteState {
  const facts = atlas.note(path);
  if (facts === undefined) throw new Error(`The atlas lists ${path} and does not have it.`);
  return {
    facts,
    linksFrom: sorted(atlas.linksFrom(path)),
    unresolved: [...atlas.unresolvedFrom(path)],
    topics: sorted(atlas.topicsOf(path)),
    listed: atlas.isListed(path),
  };
}

function topicState(atlas: Atlas, id: string): TopicState {
  const topic = atlas.topic(id);
  if (topic === undefined) throw new Error(`The atlas lists topic ${id} and does not have it.`);
  return {
    topic,
    path: atlas.topicPath(id),
    notes: sorted(atlas.notesIn(id)),
    subtopics: atlas.subtopics(id).map((child) => child.id),
    formerClaims: [...atlas.formerClaims(id)],
  };
}
