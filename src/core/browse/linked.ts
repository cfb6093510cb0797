import { topicsAbove, type AtlasView } from '../atlas/view';
import { MissingNotes, type MissingNote } from '../coverage/missing-notes';
import { isLinked, linkCount } from '../index-notes/content/order';
import { isLeftOut, type Note } from '../notes/note';
import { andThen, each, filtered, gathered, sortInSteps, whenDone, type Steps } from '../steps';
import { sortByTitleInSteps } from '../text/compare';

export interface Hub {
  readonly path: string;
  /** Notes that it is linked with. */
  readonly links: number;
}

/** Two topics, neither above the other. */
interface TopicPair {
  readonly topics: readonly [string, string];
  /** Links between their notes, and notes that belong to both. */
  readonly links: number;
  readonly notes: number;
}

/** How the notes of a vault are linked, in words. */
export interface LinkedLists {
  /** Those with most links first. */
  readonly hubs: readonly Hub[];
  /** Notes that nothing links to and that link to nothing, by title. */
  readonly alone: readonly string[];
  /** Notes that links ask for and that are not there, those that most notes ask for first. */
  readonly missing: readonly MissingNote[];
  /** Those that share most first. */
  readonly pairs: readonly TopicPair[];
}

/** So many hubs and pairs tell enough. */
const HUBS = 20;
const PAIRS = 20;
/** A note with fewer links is no hub. */
const HUB_LINKS = 5;
/** Topics that share less have little in common. */
const SHARED = 3;

/** The notes with the most links, those first. */
export function hubsInSteps(atlas: AtlasView): Steps<Hub[]> {
  const counted = gathered<Hub[], Note>([], atlas.notes(), (hubs, { path }) => {
    const links = atlas.isListed(path) ? linkCount(path, atlas) : 0;
    if (links >= HUB_LINKS) hubs.push({ path, links });
  });
  const sorted = andThen(counted, (hubs) => sortInSteps(hubs, (a, b) => b.links - a.links));
  return whenDone(sorted, (hubs) => hubs.slice(0, HUBS));
}

export function* linkedInSteps(atlas: AtlasView): Steps<LinkedLists> {
  const alone: string[] = [];
  const missing = new MissingNotes();
  const pairs = new Pairs(atlas);
  yield* each(atlas.notes(), (note) => {
    const { path } = note;
    if (!isLeftOut(note)) for (const link of atlas.unresolvedFrom(path)) missing.add(link, path);
    if (!atlas.isListed(path)) return;
    if (!isLinked(path, atlas)) alone.push(path);
    pairs.add(path);
  });
  const byTitle = (path: string): string => atlas.note(path)?.title ?? path;
  return {
    hubs: yield* hubsInSteps(atlas),
    alone: yield* sortByTitleInSteps(alone, byTitle, (path) => path),
    missing: yield* missing.inOrder(),
    pairs: yield* pairs.strongest(),
  };
}

class Pairs {
  private readonly found = new Map<string, { topics: readonly [string, string]; links: number; notes: number }>();

  constructor(private readonly atlas: AtlasView) {}

  add(path: string): void {
    const own = Array.from(this.atlas.topicsOf(path));
    own.forEach((a, i) => {
      for (const b of own.slice(i + 1)) this.count(a, b, 'notes');
    });
    for (const target of this.atlas.linksFrom(path))
      for (const a of own) for (const b of this.atlas.topicsOf(target)) this.count(a, b, 'links');
  }

  strongest(): Steps<TopicPair[]> {
    const apart = filtered(
      this.found.values(),
      ({ topics: [a, b], links, notes }) => links + notes >= SHARED && !this.isAbove(a, b) && !this.isAbove(b, a),
    );
    const sorted = andThen(apart, (pairs) => sortInSteps(pairs, (a, b) => b.links + b.notes - a.links - a.notes));
    return whenDone(sorted, (pairs) => pairs.slice(0, PAIRS));
  }

  private count(a: string, b: string, what: 'links' | 'notes'): void {
    if (a === b) return;
    const topics: readonly [string, string] = a < b ? [a, b] : [b, a];
    const key = topics.join('\n');
    const pair = this.found.get(key) ?? { topics, links: 0, notes: 0 };
    pair[what]++;
    this.found.set(key, pair);
  }

  private isAbove(above: string, id: string): boolean {
    return topicsAbove(id, this.atlas).some((topic) => topic.id === above);
  }
}
