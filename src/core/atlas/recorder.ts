import type { ChangeSet, Dirty, LinkChange, Rename } from './changes';
import type { LinkDifference } from './link-graph';
import type { AtlasView } from './view';

/** What the recorder reads of the atlas, once the change is done. */
export type Surroundings = Pick<AtlasView, 'linksFrom' | 'linksTo' | 'topic' | 'topicsOf'>;

/** Collects what a change does, and works out at its end which index notes it concerns. */
export class Recorder {
  readonly #added = new Set<string>();
  readonly #removed = new Set<string>();
  readonly #changed = new Set<string>();
  readonly #renamed: Rename[] = [];
  readonly #links: LinkChange[] = [];
  readonly #unresolved = new Set<string>();
  readonly #topics = { added: new Set<string>(), removed: new Set<string>(), changed: new Set<string>() };
  readonly #claims = new Set<string>();
  readonly #entries = new Set<string>();
  readonly #counts = new Set<string>();
  /** Notes that may stand in the *Linked* part of their neighbours' topics in another way now. */
  readonly #shownElsewhere = new Set<string>();
  #home = false;

  noteAdded(path: string): void {
    this.#added.add(path);
  }

  noteRemoved(path: string): void {
    this.#removed.add(path);
  }

  noteChanged(path: string): void {
    this.#changed.add(path);
  }

  noteRenamed(rename: Rename): void {
    this.#renamed.push(rename);
  }

  links(source: string, { added, removed, unresolved }: LinkDifference): void {
    for (const target of removed) this.#links.push({ kind: 'removed', source, target });
    for (const target of added) this.#links.push({ kind: 'added', source, target });
    if (unresolved) this.#unresolved.add(source);
  }

  topicAdded(id: string): void {
    if (!this.#topics.removed.delete(id)) this.#topics.added.add(id);
    else this.#topics.changed.add(id);
  }

  topicRemoved(id: string): void {
    this.#topics.changed.delete(id);
    if (!this.#topics.added.delete(id)) this.#topics.removed.add(id);
  }

  topicChanged(id: string): void {
    if (!this.#topics.added.has(id)) this.#topics.changed.add(id);
  }

  claim(key: string): void {
    this.#claims.add(key);
  }

  /** The topic's index note may have other entries, and the topics above it other counts. */
  entries(topic: string, above: Iterable<string>): void {
    this.#entries.add(topic);
    for (const id of above) this.#counts.add(id);
  }

  shownElsewhere(path: string): void {
    this.#shownElsewhere.add(path);
  }

  homeEntries(): void {
    this.#home = true;
  }

  finish(atlas: Surroundings): ChangeSet {
    const from = new Set(this.#renamed.map((rename) => rename.from));
    const to = new Set(this.#renamed.map((rename) => rename.to));
    this.#countLinks(atlas);
    return {
      notes: {
        added: without(this.#added, to),
        removed: without(this.#removed, from),
        renamed: this.#renamed,
        changed: without(this.#changed, this.#added),
      },
      links: this.#links,
      unresolved: without(this.#unresolved, this.#removed),
      topics: { added: Array.from(this.#topics.added), removed: Array.from(this.#topics.removed), changed: Array.from(this.#topics.changed) },
      claims: Array.from(this.#claims),
      dirty: this.#dirty(atlas),
    };
  }

  #countLinks(atlas: Surroundings): void {
    const ends = new Set<string>();
    for (const { source, target } of this.#links) ends.add(source).add(target);
    for (const path of this.#shownElsewhere) {
      for (const neighbour of atlas.linksFrom(path)) ends.add(neighbour);
      for (const neighbour of atlas.linksTo(path)) ends.add(neighbour);
    }
    for (const end of ends) for (const topic of atlas.topicsOf(end)) this.#countUpwards(topic, atlas);
  }

  /** What is marked already has its topics above marked too. */
  #countUpwards(topic: string, atlas: Surroundings): void {
    for (let at: string | null = topic; at !== null && !this.#counts.has(at); at = atlas.topic(at)?.parent ?? null) this.#counts.add(at);
  }

  #dirty(atlas: Surroundings): Dirty {
    const isThere = (id: string): boolean => atlas.topic(id) !== undefined;
    const entries = new Set(Array.from(this.#entries).filter(isThere));
    const counts = new Set(Array.from(this.#counts).filter((id) => isThere(id) && !entries.has(id)));
    return { entries, counts, home: this.#homeState(entries.size > 0) };
  }

  #homeState(entries: boolean): Dirty['home'] {
    if (this.#home || entries) return 'entries';
    const touched = [this.#added, this.#removed, this.#changed, this.#unresolved].some((paths) => paths.size > 0);
    return touched || this.#links.length > 0 || this.#counts.size > 0 ? 'counts' : null;
  }
}

function without(paths: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] {
  return Array.from(paths).filter((path) => !others.has(path));
}
