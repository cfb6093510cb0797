import { groupedBy } from '../multimap';
import { sortByTitle } from '../text/compare';
import { ImplicitTopics, type ImplicitTopic } from './implicit';
import { pathKey } from './names';
import type { Taxonomy } from './taxonomy';
import type { Topic } from './topic';

const NONE: readonly Topic[] = [];

interface Order {
  readonly topics: readonly Topic[];
  readonly children: ReadonlyMap<string | null, readonly Topic[]>;
  readonly byPath: ReadonlyMap<string, string>;
}

/** The configured topics, and among them those that notes name: the latter after their configured siblings, by name. */
export class TopicTree {
  private readonly configured = new Map<string, Topic>();
  private readonly implicit = new ImplicitTopics();
  private readonly taxonomy: Taxonomy;
  /** Worked out when asked for, after topics came or went. */
  private order: Order | null = null;

  constructor(taxonomy: Taxonomy) {
    this.taxonomy = taxonomy;
    for (const topic of taxonomy.topics) this.configured.set(topic.id, topic);
  }

  topics(): readonly Topic[] {
    return this.ordered().topics;
  }

  topic(id: string): Topic | undefined {
    return this.configured.get(id) ?? this.implicit.get(id);
  }

  children(id: string | null): readonly Topic[] {
    return this.ordered().children.get(id) ?? NONE;
  }

  /** Names from the root, joined by `/`; `''` for a topic that is not there. */
  path(id: string): string {
    const configured = this.taxonomy.paths.get(id);
    if (configured !== undefined) return configured;
    const topic = this.implicit.get(id);
    if (topic === undefined) return '';
    return topic.parent === null ? topic.name : `${this.path(topic.parent)}/${topic.name}`;
  }

  /** The topic of that path, ignoring case and Unicode form. */
  atPath(path: string): string | undefined {
    return this.ordered().byPath.get(pathKey(path));
  }

  /** The topics above, nearest first. */
  above(id: string): string[] {
    const above: string[] = [];
    for (let at = this.topic(id)?.parent ?? null; at !== null; at = this.topic(at)?.parent ?? null) above.push(at);
    return above;
  }

  /** The topic and all below it. */
  subtree(id: string): string[] {
    const ids = [id];
    for (const next of ids) for (const child of this.children(next)) ids.push(child.id);
    return ids;
  }

  /** Counts a mention of an implicit topic. True when the tree is another one now. */
  hold(mention: ImplicitTopic): boolean {
    return this.changed(this.implicit.hold(mention));
  }

  /** Takes a mention back. True when the tree is another one now. */
  release(mention: ImplicitTopic): boolean {
    return this.changed(this.implicit.release(mention));
  }

  private changed(changed: boolean): boolean {
    if (changed) this.order = null;
    return changed;
  }

  private ordered(): Order {
    this.order ??= this.makeOrder();
    return this.order;
  }

  private makeOrder(): Order {
    const implicit = sortByTitle(
      this.implicit.all(),
      ({ name }) => name,
      ({ id }) => id,
    );
    const children = groupedBy([...this.taxonomy.topics, ...implicit], ({ parent }) => parent);
    const topics = inTreeOrder(children);
    return { topics, children, byPath: new Map(topics.map(({ id }) => [pathKey(this.path(id)), id])) };
  }
}

/** No recursion: a chain of topics may be long. */
function inTreeOrder(children: ReadonlyMap<string | null, readonly Topic[]>): Topic[] {
  const topics: Topic[] = [];
  const waiting: Topic[] = [];
  const enter = (id: string | null): void => {
    for (const child of [...(children.get(id) ?? NONE)].reverse()) waiting.push(child);
  };
  enter(null);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    topics.push(next);
    enter(next.id);
  }
  return topics;
}
