import type { Note } from '../notes/note';
import type { Topic } from '../topics/topic';
import type { Rename } from './changes';
import type { AtlasState } from './state';

export interface NoteBefore {
  /** Undefined for a note that was not there. */
  readonly note: Note | undefined;
  readonly topics: ReadonlySet<string>;
  readonly listed: boolean;
  readonly targets: ReadonlySet<string>;
  readonly unresolved: readonly string[];
}

interface TopicBefore {
  /** Undefined for a topic that was not there. */
  readonly topic: Topic | undefined;
  readonly path: string;
}

export const NOT_THERE: TopicBefore = { topic: undefined, path: '' };

/** What a change touches, as it stood before: whatever is about to change is named here first. */
export class Touched {
  private readonly state: AtlasState;
  readonly notes = new Map<string, NoteBefore>();
  readonly topics = new Map<string, TopicBefore>();
  /** Index notes by the folded topic path that they claim. */
  readonly claims = new Map<string, readonly string[]>();
  /** Topics whose subtopics stand in another order; null stands for the top. */
  readonly reordered = new Set<string | null>();
  readonly renames: Rename[] = [];
  /** Notes to which links have to be written in another way. */
  readonly namesakes = new Set<string>();
  /** Notes whose cards are others. */
  readonly cards = new Set<string>();

  constructor(state: AtlasState) {
    this.state = state;
  }

  note(path: string): void {
    if (this.notes.has(path)) return;
    this.notes.set(path, {
      note: this.state.notes.get(path),
      topics: this.state.topicsOf(path),
      listed: this.state.isListed(path),
      targets: this.state.linksFrom(path),
      unresolved: this.state.unresolvedFrom(path),
    });
  }

  topic(id: string): void {
    const { tree } = this.state.scheme;
    if (!this.topics.has(id)) this.topics.set(id, { topic: tree.topic(id), path: tree.path(id) });
  }

  claim(key: string): void {
    if (!this.claims.has(key)) this.claims.set(key, [...this.state.claims.get(key)]);
  }
}
