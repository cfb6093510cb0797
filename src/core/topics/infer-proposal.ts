import { appendTo } from '../multimap';
import type { AtlasView } from '../atlas/view';
import { isLeftOut } from '../notes/note';
import { andThen, filtered, inTurn, sortInSteps, whenDone, type Steps } from '../steps';
import { compareCodePoints, sortByTitle } from '../text/compare';
import type { TopicSettings } from './edit';
import { foundId, KnownTopics } from './infer-known';
import { nameKey } from './names';
import { alikeKey } from './names-alike';
import { indexPlaces } from './index-places';
import { SOURCES } from './sources';
import { NoteOverlap } from './sources/overlap';
import type { Doubt, FoundReason, FoundTopic, SourceVault, TopicFinder, TopicSource } from './sources/source';
import type { TopicRules } from './topic';

/** What one source shows, parents before children. */
export interface FoundSource {
  readonly source: TopicSource;
  readonly topics: readonly FoundTopic[];
}

/** All that a vault shows of its topics. */
export interface Findings {
  /** Those that show anything, the one that decides where a topic stands first. */
  readonly sources: readonly FoundSource[];
  /** Paths of the notes that were looked at. */
  readonly notes: readonly string[];
}

/** A topic to add. */
export interface ProposedTopic {
  readonly id: string;
  readonly name: string;
  /** What other sources call it. */
  readonly otherNames: readonly string[];
  /** The id of a proposed topic or of one that is there; null at the top. */
  readonly parent: string | null;
  /** How many topics stand above it. */
  readonly depth: number;
  /** Who shows it, the one first that named it. */
  readonly places: readonly FoundPlace[];
  /** Paths of the notes that it and what is below it would hold. */
  readonly notes: ReadonlySet<string>;
  /** Those of its notes that no rule can hold, for they were found by what their texts are about. */
  readonly toName: ReadonlySet<string>;
  /** Why it is rather not wanted; null where nothing speaks against it. */
  readonly doubt: Doubt | null;
}

export interface FoundPlace {
  readonly source: TopicSource;
  readonly rules: Partial<TopicRules>;
  readonly reasons: readonly FoundReason[];
}

/** Notes that topics can be seen in, in the order of their paths. */
export function sourceVault(atlas: AtlasView, topicsProperty: string): Steps<SourceVault> {
  const listed = filtered(atlas.notes(), (note) => !isLeftOut(note));
  const seen = andThen(listed, (notes) =>
    andThen(indexPlaces(notes), (places) => filtered(notes, (note) => note.indexOf === null || places.isOwnPage(note))),
  );
  const sorted = andThen(seen, (notes) => sortInSteps(notes, (a, b) => compareCodePoints(a.path, b.path)));
  return whenDone(sorted, (notes) => ({ atlas, notes, topicsProperty }));
}

/** Looks at a vault, in small steps. */
export function findTopics(
  atlas: AtlasView,
  topicsProperty: string,
  finders: readonly TopicFinder[] = SOURCES,
): Steps<Findings> {
  return andThen(sourceVault(atlas, topicsProperty), (vault) =>
    whenDone(
      inTurn(finders, (finder) => whenDone(finder.find(vault), (topics) => ({ source: finder.source, topics }))),
      (sources) => ({
        sources: sources.filter(({ topics }) => topics.length > 0),
        notes: vault.notes.map(({ path }) => path),
      }),
    ),
  );
}

/**
 * Topics that these sources show and the taxonomy does not have, in the order of a tree. What several sources show
 * under one path, under names that are clear and look alike, or of the same notes, is one topic; the name that reads
 * best wins.
 *
 * @param sorted paths of notes that have topics of the taxonomy: what texts show of them again is doubted
 */
export function proposeTopics(
  sources: readonly FoundSource[],
  taxonomy: TopicSettings,
  sorted: Iterable<string> = [],
): ProposedTopic[] {
  const proposal = new Proposal(taxonomy, sorted);
  for (const source of sources) proposal.add(source);
  return proposal.inOrder();
}

interface Draft {
  readonly id: string;
  name: string;
  readonly otherNames: string[];
  parent: string | null;
  path: string;
  readonly places: FoundPlace[];
  readonly notes: Set<string>;
  /** Those that only texts show, without what stands below. */
  readonly toName: Set<string>;
  doubt: Doubt | null;
}

const NO_NOTES: ReadonlySet<string> = new Set();

function addAll(to: Set<string>, notes: Iterable<string>): void {
  for (const note of notes) to.add(note);
}

/** Whether more than half of the notes are among the others. */
function isMostly(notes: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (others.size * 2 <= notes.size) return false;
  let count = 0;
  for (const note of notes) if (others.has(note) && ++count * 2 > notes.size) return true;
  return false;
}

class Proposal {
  private readonly drafts = new Map<string, Draft>();
  private readonly known: KnownTopics;
  private readonly overlap = new NoteOverlap();
  private readonly sorted: Set<string>;
  private readonly named = new Set<string>();
  /** Folders of no subject. */
  private readonly asides: FoundTopic[] = [];
  /** By path of a note, what the folder is for that it was put into because it is of no subject. */
  private aside: ReadonlyMap<string, Doubt> | null = null;
  /** Topics that are wanted where nothing else sorts their notes. */
  private readonly lastResorts = new Set<Draft>();

  constructor(taxonomy: TopicSettings, sorted: Iterable<string>) {
    this.known = new KnownTopics(taxonomy);
    this.sorted = new Set(sorted);
  }

  add({ source, topics }: FoundSource): void {
    const ids = new Map<string, string>();
    const names = countNames(topics);
    const found: [Draft, FoundTopic][] = [];
    for (const topic of topics) {
      const parent = ids.get(topic.parent) ?? null;
      // The name alone says enough where nothing else of this source has it; a path of names is read as a path.
      const isClear = names.get(alikeKey(topic.name)) === 1 && (source !== 'topic' || topic.parent === '');
      const id =
        this.known.find(source, topic, parent, isClear) ?? this.sameNotes(topic) ?? this.make(source, topic, parent);
      ids.set(topic.key, id);
      const draft = this.drafts.get(id);
      if (draft === undefined) continue;
      found.push([draft, topic]);
      if (draft.parent === null && parent !== null) this.putUnder(draft, parent);
    }
    // Only now: what this source shows is not matched with itself.
    for (const [draft, topic] of found) this.place(draft, source, topic);
    const changed = new Set(found.flatMap(([draft]) => this.lineOf(draft)));
    for (const { doubt, notes } of changed) if (doubt === null) addAll(this.sorted, notes);
    if (source === 'topic') for (const { notes } of topics) addAll(this.named, notes);
    // What lies in an inbox is to be sorted yet, and a shelf has subjects on it.
    if (source === 'folder')
      this.asides.push(...topics.filter(({ doubt }) => doubt !== null && doubt !== 'inbox' && doubt !== 'shelf'));
  }

  /** A topic of another source that holds hardly any other notes than this one. */
  private sameNotes({ notes, doubt }: FoundTopic): string | undefined {
    return doubt === null ? this.overlap.same(notes) : undefined;
  }

  /** What stood at the top, where another source knows what stands above it. */
  private putUnder(draft: Draft, parent: string): void {
    for (let at: string | null = parent; at !== null; at = this.drafts.get(at)?.parent ?? null)
      if (at === draft.id) return;
    draft.parent = parent;
    draft.path = `${this.known.path(parent)}/${draft.name}`;
    this.known.addPath(draft.id, draft.path);
  }

  private make(source: TopicSource, topic: FoundTopic, parent: string | null): string {
    const id = foundId(source, topic.key);
    const above = parent === null ? '' : this.known.path(parent);
    const path = above === '' ? topic.name : `${above}/${topic.name}`;
    this.drafts.set(id, {
      id,
      name: topic.name,
      otherNames: [],
      parent,
      path,
      places: [],
      notes: new Set(),
      toName: new Set(),
      doubt: this.doubtOf(source, topic),
    });
    this.known.addPath(id, path);
    return id;
  }

  /** What notes say themselves is their topic outdoes what else shows; what texts are about comes last. */
  private doubtOf(source: TopicSource, { notes, doubt }: FoundTopic): Doubt | null {
    const sorted = source === 'topic' ? NO_NOTES : source === 'content' ? this.sorted : this.named;
    if (isMostly(notes, sorted)) return 'sorted';
    return doubt ?? (source === 'content' ? this.asideOf(notes) : null);
  }

  /** Why most of these notes were put aside, where they were; what most of those are there for. */
  private asideOf(notes: ReadonlySet<string>): Doubt | null {
    const counts = new Map<Doubt, number>();
    this.aside ??= new Map(
      this.asides.flatMap(({ doubt, notes: held }) =>
        doubt === null ? [] : Array.from(held, (note) => [note, doubt] as const),
      ),
    );
    for (const note of notes) {
      const doubt = this.aside.get(note);
      if (doubt !== undefined) counts.set(doubt, (counts.get(doubt) ?? 0) + 1);
    }
    const [most = null] = Array.from(counts).sort(([a, x], [b, y]) => y - x || compareCodePoints(a, b));
    const held = Array.from(counts.values()).reduce((sum, count) => sum + count, 0);
    return most !== null && held * 2 > notes.size ? most[0] : null;
  }

  private place(draft: Draft, source: TopicSource, topic: FoundTopic): void {
    const isNew = draft.places.length === 0;
    const isClear = (isNew ? draft.doubt : this.doubtOf(source, topic)) === null;
    if (!isNew && isClear) {
      draft.doubt = null;
      this.rename(draft, source, topic.name);
    }
    if (topic.isLastResort === true) this.lastResorts.add(draft);
    draft.places.push({ source, rules: topic.rules, reasons: topic.reasons });
    this.known.addName(draft.id, topic.name);
    // What texts show and something speaks against brings no notes into what others show.
    if (source !== 'content' || isNew || isClear) this.putInto(draft, source, topic.notes);
    if (draft.doubt === null) {
      this.overlap.add(draft.id, topic.notes);
      if (draft.notes.size > topic.notes.size) this.overlap.add(draft.id, draft.notes);
    }
  }

  private putInto(draft: Draft, source: TopicSource, notes: ReadonlySet<string>): void {
    if (source === 'content') for (const note of notes) if (!draft.notes.has(note)) draft.toName.add(note);
    for (const at of this.lineOf(draft)) addAll(at.notes, notes);
  }

  /** A topic and those above it. */
  private lineOf(draft: Draft): Draft[] {
    const above = draft.parent === null ? undefined : this.drafts.get(draft.parent);
    return above === undefined ? [draft] : [draft, ...this.lineOf(above)];
  }

  /** The name that reads best; one that notes use, or that was found in texts, gives way to none and to any. */
  private rename(draft: Draft, source: TopicSource, name: string): void {
    if (name === draft.name || source === 'content') return;
    const isBetter =
      draft.places.every((place) => place.source !== 'topic') && readability(name) > readability(draft.name);
    if (nameKey(name) !== nameKey(draft.name)) draft.otherNames.push(isBetter ? draft.name : name);
    if (isBetter) draft.name = name;
  }

  /** Takes what most notes have for a topic where nothing else sorts these; what fewest of them have comes first. */
  private takeLastResorts(): void {
    const drafts = Array.from(this.lastResorts).sort(
      (a, b) => a.notes.size - b.notes.size || compareCodePoints(a.id, b.id),
    );
    for (const draft of drafts) {
      if (draft.doubt === 'everywhere' && !isMostly(draft.notes, this.sorted)) draft.doubt = null;
      if (draft.doubt === null) addAll(this.sorted, draft.notes);
    }
  }

  inOrder(): ProposedTopic[] {
    this.takeLastResorts();
    const below = new Map<string | null, Draft[]>();
    const names = new Map<string, number>();
    for (const draft of this.drafts.values()) {
      const parent = draft.parent !== null && this.drafts.has(draft.parent) ? draft.parent : null;
      appendTo(below, parent, draft);
      for (const name of new Set([draft.name, ...draft.otherNames].map(nameKey)))
        names.set(name, (names.get(name) ?? 0) + 1);
    }
    const ordered: ProposedTopic[] = [];
    const visit = (parent: string | null, depth: number): void => {
      for (const draft of sortByTitle(
        below.get(parent) ?? [],
        ({ path, name }) => (parent === null ? path : name),
        ({ id }) => id,
      )) {
        // A name that two topics have would mean neither of them.
        const otherNames = draft.otherNames.filter((name) => names.get(nameKey(name)) === 1);
        ordered.push({ ...draft, otherNames, depth });
        visit(draft.id, depth + 1);
      }
    };
    visit(null, 0);
    return ordered;
  }
}

/**
 * How well a name reads: one with spaces or capitals was written for people, one of hyphens or of few letters is a
 * mark.
 */
function readability(name: string): number {
  const isMark = /^[\p{Ll}\p{N}_-]+$/u.test(name);
  const isShort = /^[\x21-\x7e]{1,3}$/.test(name);
  return (name.includes(' ') ? 2 : 0) + (isMark ? 0 : 2) - (isShort ? 1 : 0);
}

function countNames(topics: readonly FoundTopic[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const { name } of topics) names.set(alikeKey(name), (names.get(alikeKey(name)) ?? 0) + 1);
  return names;
}
