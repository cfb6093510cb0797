import type { AtlasView } from '../atlas/view';
import { sortByTitle } from '../text/compare';
import { fold } from '../text/fold';
import type { FoundTopic } from './found-tree';
import type { TopicSettings } from './edit';
import { FEWEST, foundId, mainReader, nameOf, topicsIn } from './infer';
import { findMaps } from './infer-maps';
import { folderReader, listedNotes, nameReader, tagReader, type TopicSource } from './infer-sources';
import { KnownTopics } from './infer-known';

/** A topic that was found, with the tags, folders or notes that stand for it. */
export interface FoundPlace extends FoundTopic {
  readonly values: readonly string[];
}

/** What one source shows, parents before children. */
export interface FoundSource {
  readonly source: TopicSource;
  readonly topics: readonly FoundPlace[];
}

/** All that a vault shows of its topics. */
export interface Findings {
  /** The source that fits the vault best: the one that would be inferred from. */
  readonly main: TopicSource;
  /** Those that show anything. */
  readonly sources: readonly FoundSource[];
  /** Paths of the notes that were looked at. */
  readonly notes: readonly string[];
}

/** A topic to add. */
export interface ProposedTopic {
  readonly id: string;
  readonly name: string;
  /** The id of a proposed topic or of one that is there; null at the top. */
  readonly parent: string | null;
  /** How many topics stand above it. */
  readonly depth: number;
  readonly places: readonly { readonly source: TopicSource; readonly values: readonly string[] }[];
  /** Paths of the notes that it and what is below it would hold. */
  readonly notes: ReadonlySet<string>;
}

/** Looks at a vault, in small steps. */
export function* findTopics(atlas: AtlasView): Generator<void, Findings> {
  const notes = yield* listedNotes(atlas.notes());
  const readers = [yield* nameReader(notes), yield* tagReader(notes), folderReader];
  const sources: FoundSource[] = [];
  for (const reader of readers) {
    const topics = yield* topicsIn(notes, reader);
    sources.push({ source: reader.source, topics: topics.map((topic) => ({ ...topic, values: [topic.spelling] })) });
  }
  const maps = Array.from(yield* findMaps(atlas, notes)).filter(([, map]) => map.notes.size >= FEWEST);
  sources.push({
    source: 'map',
    topics: maps.map(([key, { name, values, notes: held }]) => ({
      key,
      parent: '',
      spelling: name,
      values,
      notes: held,
    })),
  });
  const main = (yield* mainReader(notes, readers.slice(0, -1))).source;
  return { main, sources: sources.filter(({ topics }) => topics.length > 0), notes: notes.map(({ path }) => path) };
}

/**
 * Topics that these sources show and the taxonomy does not have, in the order of a tree. What several sources show
 * under one path, or under one name that is clear in each of them, is one topic.
 */
export function proposeTopics(sources: readonly FoundSource[], taxonomy: TopicSettings): ProposedTopic[] {
  const proposal = new Proposal(taxonomy);
  for (const source of sources) proposal.add(source);
  return proposal.inOrder();
}

interface Draft {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly path: string;
  readonly places: { source: TopicSource; values: readonly string[] }[];
  readonly notes: Set<string>;
}

class Proposal {
  private readonly drafts = new Map<string, Draft>();
  private readonly known: KnownTopics;

  constructor(taxonomy: TopicSettings) {
    this.known = new KnownTopics(taxonomy);
  }

  add({ source, topics }: FoundSource): void {
    const ids = new Map<string, string>();
    const names = countNames(topics);
    const found: [Draft, FoundPlace][] = [];
    for (const topic of topics) {
      const parent = ids.get(topic.parent) ?? null;
      // The name alone says enough where nothing else of this source has it; a path of names is read as a path.
      const isClear = names.get(fold(nameOf(topic))) === 1 && (source !== 'topic' || topic.parent === '');
      const id = this.known.find(source, topic, parent, isClear) ?? this.make(source, topic, parent);
      ids.set(topic.key, id);
      const draft = this.drafts.get(id);
      if (draft !== undefined) found.push([draft, topic]);
    }
    // Only now: what this source shows is not matched with itself.
    for (const [draft, topic] of found) this.place(draft, source, topic);
  }

  private make(source: TopicSource, topic: FoundPlace, parent: string | null): string {
    const id = foundId(source, topic.key);
    const above = parent === null ? '' : this.known.path(parent);
    const path = above === '' ? nameOf(topic) : `${above}/${nameOf(topic)}`;
    this.drafts.set(id, { id, name: nameOf(topic), parent, path, places: [], notes: new Set() });
    this.known.addPath(id, path);
    return id;
  }

  private place(draft: Draft, source: TopicSource, { values, notes }: FoundPlace): void {
    draft.places.push({ source, values });
    this.known.addName(draft.id, draft.name);
    for (
      let at: Draft | undefined = draft;
      at !== undefined;
      at = at.parent === null ? undefined : this.drafts.get(at.parent)
    ) {
      for (const note of notes) at.notes.add(note);
    }
  }

  inOrder(): ProposedTopic[] {
    const below = new Map<string | null, Draft[]>();
    for (const draft of this.drafts.values()) {
      const parent = draft.parent !== null && this.drafts.has(draft.parent) ? draft.parent : null;
      below.set(parent, [...(below.get(parent) ?? []), draft]);
    }
    const ordered: ProposedTopic[] = [];
    const visit = (parent: string | null, depth: number): void => {
      for (const draft of sortByTitle(
        below.get(parent) ?? [],
        ({ path, name }) => (parent === null ? path : name),
        ({ id }) => id,
      )) {
        ordered.push({ ...draft, depth });
        visit(draft.id, depth + 1);
      }
    };
    visit(null, 0);
    return ordered;
  }
}

function countNames(topics: readonly FoundTopic[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const topic of topics) names.set(fold(nameOf(topic)), (names.get(fold(nameOf(topic))) ?? 0) + 1);
  return names;
}
