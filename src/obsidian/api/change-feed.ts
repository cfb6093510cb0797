import { Component } from 'obsidian';
import type { Atlas } from '../../core/atlas/atlas';
import type { ChangeSet } from '../../core/atlas/changes';
import type { AtlasHost } from '../services/atlas/atlas-host';
import type { ApiChange } from './topic-atlas-api';

/** How long changes are gathered before they are told together, in milliseconds. */
const GATHER = 50;

/** Tells of changes of the atlas by paths, a few together: one act of a person is often many events of the vault. */
export class ChangeFeed extends Component {
  private readonly notes = new Set<string>();
  private readonly topics = new Set<string>();
  /** Paths of topics by id, as they were told last: a topic that is gone has none any more. */
  private readonly paths = new Map<string, string>();
  private timer: number | null = null;

  constructor(
    private readonly atlas: Atlas,
    private readonly host: AtlasHost,
    private readonly tell: (change: ApiChange) => void,
  ) {
    super();
  }

  override onload(): void {
    for (const { id } of this.atlas.topics()) this.paths.set(id, this.atlas.topicPath(id));
    this.register(this.host.changed.listen(({ changes }) => this.take(changes)));
    this.register(
      this.host.reread.listen((path) => {
        if (this.host.hides(path)) return;
        this.notes.add(path);
        this.tellSoon();
      }),
    );
    this.register(() => {
      if (this.timer !== null) window.clearTimeout(this.timer);
    });
  }

  private take({ notes, topics }: ChangeSet): void {
    for (const path of [...notes.added, ...notes.removed, ...notes.changed]) this.notes.add(path);
    for (const { from, to } of notes.renamed) this.notes.add(from).add(to);
    for (const id of [...topics.added, ...topics.removed, ...topics.changed]) this.takeTopic(id);
    if (this.notes.size + this.topics.size > 0) this.tellSoon();
  }

  private takeTopic(id: string): void {
    const before = this.paths.get(id);
    if (before !== undefined) this.topics.add(before);
    this.paths.delete(id);
    if (this.atlas.topic(id) === undefined) return;
    const path = this.atlas.topicPath(id);
    this.topics.add(path);
    this.paths.set(id, path);
  }

  private tellSoon(): void {
    this.timer ??= window.setTimeout(() => {
      this.timer = null;
      const change = { notes: Array.from(this.notes), topics: Array.from(this.topics) };
      this.notes.clear();
      this.topics.clear();
      this.tell(change);
    }, GATHER);
  }
}
