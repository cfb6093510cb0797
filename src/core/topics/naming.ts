import { cleanName, nameKey, pathKey, pathSegments } from './names';
import type { TopicSettings } from './edit';
import { remember } from '../once';
import { TopicNames, type Resolution } from './resolve';
import { taxonomyOf, type Taxonomy } from './taxonomy';

/** Where a name leads: to a configured topic, or to one that the name makes below it. */
export interface Place {
  readonly id: string;
  readonly below: readonly string[];
}

const REMEMBERED = 10_000;

/** What names mean in one taxonomy. */
export class Naming {
  readonly taxonomy: Taxonomy;
  private readonly names: TopicNames;
  private readonly meaningOf = remember(REMEMBERED, (name: string) => this.names.resolve(name));

  constructor(
    readonly topics: TopicSettings,
    private readonly namesBecomeTopics: boolean,
  ) {
    this.taxonomy = taxonomyOf(topics);
    this.names = new TopicNames(this.taxonomy);
  }

  /** @param claim the topic path that the index note claims to which the name leads as a link, or null */
  resolve(name: string, claim: string | null): Resolution {
    const resolution = this.meaningOf(name);
    return resolution.kind === 'topic' || claim === null ? resolution : this.names.resolveClaim(claim);
  }

  /** Null for a name that leads to no configured topic and to none below one. */
  placeOf(name: string, claim: string | null): Place | null {
    return this.placed(this.resolve(name, claim));
  }

  /** The same of a path that an index note claims. */
  placeOfPath(path: string): Place | null {
    return this.placed(this.names.resolveClaim(path));
  }

  private placed(resolution: Resolution): Place | null {
    if (resolution.kind === 'topic') return { id: resolution.id, below: [] };
    if (resolution.kind !== 'new' || resolution.parent === null || !this.namesBecomeTopics) return null;
    return { id: resolution.parent, below: resolution.names };
  }

  /** Whether what has commas in it is one name. */
  isOne(name: string, claim: string | null): boolean {
    const { kind } = this.resolve(name, claim);
    return kind === 'topic' || kind === 'ambiguous';
  }

  leadsTo(name: string, claim: string | null, place: Place): boolean {
    const [found, wanted] = [this.placeOf(name, claim), this.settled(place)];
    return found !== null && found.id === wanted.id && belowKey(found) === belowKey(wanted);
  }

  /** What a topic of that name below is meanwhile: a configured one, perhaps. */
  private settled(place: Place): Place {
    return this.placeOf(this.surePath(place), null) ?? place;
  }

  pathOf({ id, below }: Place): string {
    return [this.taxonomy.paths.get(id) ?? '', ...below].join('/');
  }

  /** The path that means this place and nothing else. */
  surePath(place: Place): string {
    return `/${this.pathOf(place)}`;
  }

  /** The topic that stands for one of the settings: another, where two have one path or one has no name. */
  standing(id: string): string | null {
    if (this.taxonomy.paths.has(id)) return id;
    for (const problem of this.taxonomy.problems)
      if (problem.kind === 'same-path' && problem.topics.includes(id)) return problem.topics[0] ?? null;
    return null;
  }
}

function belowKey({ below }: Place): string {
  return below.length === 0 ? '' : pathKey(below.join('/'));
}

/** The topic that the notes of a topic go to: itself, where it is still there; null where none takes them. */
export type Heir = (id: string) => string | null;

/** Where the notes of a topic go: to the one that it is merged into, else to the nearest above it that stays. */
export function heirIn(before: Naming, after: Naming, merged: ReadonlyMap<string, string>): Heir {
  return (id) => {
    const seen = new Set<string>();
    for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
      const standing = after.standing(at);
      if (standing !== null) return standing;
      seen.add(at);
      at = merged.get(at) ?? own(after.topics, at)?.parent ?? own(before.topics, at)?.parent;
    }
    return null;
  };
}

/** A name that is to lead somewhere. */
export interface WantedName {
  readonly name: string;
  readonly claim: string | null;
  readonly place: Place;
}

/** The topics with synonyms by which names lead where they are to, as far as that can be. */
export function withSynonyms(
  naming: Naming,
  wanted: readonly WantedName[],
  make: (topics: TopicSettings) => Naming,
): Naming {
  let now = naming;
  // Shorter ones first: where a path is kept, what stands below it often is too.
  for (const one of [...wanted].sort((a, b) => pathSegments(a.name).length - pathSegments(b.name).length)) {
    if (now.leadsTo(one.name, one.claim, one.place)) continue;
    for (const value of one.claim === null ? [one.name] : [one.name, one.claim]) {
      const synonym = synonymFor(value, one.place);
      if (synonym === '' || isTaken(now.topics, one.place.id, synonym)) continue;
      const next = make(withSynonym(now.topics, one.place.id, synonym));
      if (!next.leadsTo(one.name, one.claim, one.place)) continue;
      now = next;
      break;
    }
  }
  return now;
}

function synonymFor(value: string, { below }: Place): string {
  if (below.length === 0) return cleanName(value);
  const segments = pathSegments(value);
  return segments.slice(0, segments.length - below.length).join('/');
}

/** A synonym that another topic is called by too would only make both unclear. */
function isTaken(topics: TopicSettings, id: string, synonym: string): boolean {
  const key = nameKey(synonym);
  return Object.entries(topics).some(
    ([other, { name, synonyms = [] }]) => other !== id && [name, ...synonyms].some((one) => nameKey(one) === key),
  );
}

function withSynonym(topics: TopicSettings, id: string, synonym: string): TopicSettings {
  const topic = own(topics, id);
  return topic === undefined
    ? topics
    : { ...topics, [id]: { ...topic, synonyms: [...(topic.synonyms ?? []), synonym] } };
}

function own(topics: TopicSettings, id: string): TopicSettings[string] | undefined {
  return Object.prototype.hasOwnProperty.call(topics, id) ? topics[id] : undefined;
}
