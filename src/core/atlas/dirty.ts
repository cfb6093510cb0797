import { HOME, pathKey } from '../topics/names';
import type { Topic } from '../topics/topic';
import type { Dirty } from './changes';
import type { AtlasState } from './state';

/** Works out which index notes a change concerns. */
export class DirtyMarks {
  private readonly state: AtlasState;
  private readonly entryIds = new Set<string>();
  private readonly countIds = new Set<string>();
  private homeState: Dirty['home'] = null;

  constructor(state: AtlasState) {
    this.state = state;
  }

  result(): Dirty {
    for (const id of this.entryIds) this.countIds.delete(id);
    return { entries: this.entryIds, counts: this.countIds, home: this.homeState };
  }

  home(): void {
    this.homeState = 'entries';
  }

  /** An entry of the topic came, went or says something else. The topics above count its notes. */
  topic(id: string): void {
    const { tree } = this.state.scheme;
    this.home();
    if (tree.topic(id) !== undefined) this.entryIds.add(id);
    for (const above of tree.above(id)) this.countIds.add(above);
  }

  /** What index notes say of this note is something else. */
  note(path: string): void {
    for (const id of this.state.topicsOf(path)) this.topic(id);
    this.unsorted(path);
  }

  /** The home index lists the notes that belong to no topic. */
  unsorted(path: string): void {
    if (this.state.scheme.membership.isUnsorted(path)) this.home();
  }

  /** Links of this note, or whether it is linked or listed at all, are counted in another way. */
  counts(path: string): void {
    const { tree } = this.state.scheme;
    this.homeState ??= 'counts';
    for (const topic of this.state.topicsOf(path)) {
      for (let at: string | null = topic; at !== null && !this.countIds.has(at); at = tree.topic(at)?.parent ?? null)
        this.countIds.add(at);
    }
  }

  /** The note stands, or stood, in the *Linked* part of topics that its neighbours are in. */
  neighbours(path: string): void {
    for (const other of this.state.links.from(path)) this.counts(other);
    for (const other of this.state.links.to(path)) this.counts(other);
  }

  /** Links to this note are written in another way. */
  linkText(path: string): void {
    this.note(path);
    this.neighbours(path);
    const claimed = this.state.notes.get(path)?.indexOf ?? null;
    if (claimed !== null) this.indexNote(pathKey(claimed));
  }

  /**
   * Another note is the index note of the topic path, or links to it are written in another way: they stand in all
   * notes below it and in the one above.
   */
  indexNote(key: string): void {
    const { tree } = this.state.scheme;
    const id = key === HOME ? undefined : this.state.claimedTopic(key);
    this.home();
    if (key === HOME) for (const topic of tree.topics()) this.topic(topic.id);
    if (id === undefined) return;
    this.branch(id);
    this.subtopics(tree.topic(id)?.parent ?? null);
  }

  /** The topic's own note and the one that lists it. */
  listing({ id, parent }: Topic): void {
    this.topic(id);
    this.subtopics(parent);
  }

  /** The list of subtopics, in the home index for null. */
  subtopics(id: string | null): void {
    if (id === null) this.home();
    else this.topic(id);
  }

  /** The topic's own note and all below it, whose breadcrumbs name it. */
  branch(id: string): void {
    for (const below of this.state.scheme.tree.subtree(id)) this.topic(below);
  }
}
