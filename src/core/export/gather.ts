import { listedNotes, type AtlasView } from '../atlas/view';
import { isOpen, type NoteCard } from '../cards/card';
import { flatUnlinked } from '../cards/inline';
import { Census } from '../index-notes/content/census';
import type { IndexOptions } from '../index-notes/options';
import { topicPages } from '../index-notes/plan/topic-pages';
import { isLinked, orderInSteps } from '../index-notes/content/order';
import { nameKeyOf } from '../notes/paths';
import { filtered, inTurn, mapped, whenDone, type Steps } from '../steps';
import { compareCodePoints } from '../text/compare';
import type { Topic } from '../topics/topic';
import type { AtlasData, CardData, DataCounts, NoteData, TopicData } from './atlas-data';
import { withoutLinksTo, withoutShownLinks } from './hidden-links';

/** What the data is made of. */
export interface DataSources {
  readonly atlas: AtlasView;
  card(path: string): NoteCard;
  readonly options: Pick<IndexOptions, 'order' | 'dateProperty'>;
}

/** Notes that are looked at in one go: their cards are read as Markdown. */
const FEW = 8;

/**
 * The atlas as plain data, in small steps. A topic without notes is left out, for its name might tell what notes are
 * about that nobody shall see; one with a page stays, where there are no such notes.
 */
export function gatherInSteps(sources: DataSources): Steps<AtlasData> {
  return new Gatherer(sources).gather();
}

class Gatherer {
  private readonly census: Census;
  private readonly open = new Set<string>();
  /** Topics by id: their places in tree order, and their paths. */
  private readonly shown = new Map<string, { readonly place: number; readonly path: string }>();

  /** By path, the topics of which notes are the pages. */
  private readonly pages = new Map<string, string>();
  /** Names of the notes that nobody shall see. */
  private readonly hidden = new Set<string>();

  constructor(private readonly sources: DataSources) {
    this.census = new Census(sources.atlas);
  }

  *gather(): Steps<AtlasData> {
    const { atlas } = this.sources;
    yield* this.census.gather(null);
    for (const { path } of atlas.hiddenNotes()) this.hidden.add(nameKeyOf(path));
    const pages = yield* topicPages(atlas);
    const held = this.withPages(pages);
    const shown = atlas.topics().filter(({ id }) => this.census.subtree(id).size > 0 || held.has(id));
    shown.forEach(({ id }, place) => this.shown.set(id, { place, path: atlas.topicPath(id) }));
    for (const [id, page] of pages) {
      const topic = this.shown.get(id);
      if (topic !== undefined) this.pages.set(page, topic.path);
    }
    const listed = listedNotes(atlas).sort(compareCodePoints);
    const notes = yield* mapped(listed, (path) => this.note(path), FEW);
    const topics = yield* inTurn(shown, (topic) => this.topic(topic));
    const counts = { ...(yield* this.counts(new Set(listed))), topics: topics.length };
    return { counts, topics, notes };
  }

  /**
   * Topics with a page of the person's own, and those above them: where no note is hidden that is enough, for the page
   * stands nowhere else.
   */
  private withPages(pages: ReadonlyMap<string, string>): ReadonlySet<string> {
    const { atlas } = this.sources;
    const held = new Set<string>();
    if (this.hidden.size > 0) return held;
    for (const [topic, page] of pages)
      for (let id: string | null = atlas.isListed(page) ? topic : null; id !== null && !held.has(id);) {
        held.add(id);
        id = atlas.topic(id)?.parent ?? null;
      }
    return held;
  }

  private note(path: string): NoteData {
    const { atlas } = this.sources;
    const card = this.card(path);
    if (card.open) this.open.add(path);
    return {
      path,
      title: atlas.note(path)?.title ?? path,
      topics: Array.from(atlas.topicsOf(path), (id) => this.shown.get(id))
        .filter((topic) => topic !== undefined)
        .sort((a, b) => a.place - b.place)
        .map((topic) => topic.path),
      pageOf: this.pages.get(path) ?? null,
      ...card,
      links: Array.from(atlas.linksFrom(path))
        .filter((target) => atlas.isListed(target))
        .sort(compareCodePoints),
    };
  }

  private card(path: string): CardData {
    const card = this.sources.card(path);
    const linkpaths = this.sources.atlas.note(path)?.linkpaths ?? [];
    return {
      problem: this.said(card.problem) || null,
      approach: this.said(card.approach) || null,
      gist: this.said(withoutShownLinks(this.hidden, linkpaths, card.gist)) || null,
      open: isOpen(card),
    };
  }

  /** What may be seen of a text, on one line. */
  private said(text: string): string {
    return flatUnlinked(withoutLinksTo(this.hidden, text));
  }

  private *topic(topic: Topic): Steps<TopicData> {
    const { atlas, options } = this.sources;
    const { id, name, parent, description } = topic;
    const counts = yield* this.counts(this.census.subtree(id));
    return {
      path: atlas.topicPath(id),
      name,
      parent: parent === null ? null : (this.shown.get(parent)?.path ?? null),
      description: this.said(description),
      counts: { ...counts, topics: this.below(id) },
      notes: yield* orderInSteps(atlas.notesIn(id), topic.order ?? options.order, options.dateProperty, atlas),
      linked: yield* this.census.linkedFromOutside(id),
      small: this.census.isSmall(topic),
    };
  }

  private below(id: string): number {
    const children = this.sources.atlas.subtopics(id).filter((child) => this.shown.has(child.id));
    return children.reduce((sum, child) => sum + 1 + this.below(child.id), 0);
  }

  private counts(notes: ReadonlySet<string>): Steps<Omit<DataCounts, 'topics'>> {
    const linked = filtered(notes, (path) => isLinked(path, this.sources.atlas));
    return whenDone(linked, ({ length }) => ({
      notes: notes.size,
      linked: length,
      open: Array.from(notes).filter((path) => this.open.has(path)).length,
    }));
  }
}
