import { cleanName, nameKey, pathKey, pathSegments } from './names';
import type { TopicSettings } from './edit';
import { TopicNames, type Resolution } from './resolve';
import { taxonomyOf } from './taxonomy';

/** The topic that the notes of a topic belong to after a change: itself, where it is still there, or null where none takes them over. */
export type Heir = (id: string) => string | null;

export interface KeptNames {
  /** The changed topics, with synonyms so that what notes name leads where their topics went. */
  readonly topics: TopicSettings;
  /** What notes name that no synonym can keep, for other topics are called so too, with what is to be written in its place. */
  readonly rewrites: ReadonlyMap<string, string>;
  /** What nothing can keep, for two topics share the path that would be written, or a synonym in it. */
  readonly lost: readonly string[];
}

/**
 * Has every name by which notes name a topic lead to that topic, or to its heir, after the taxonomy was changed: by
 * synonyms, which hold whole paths where the notes do.
 *
 * @param values what notes name, links and marks taken off
 */
export function keepNames(
  before: TopicSettings,
  after: TopicSettings,
  heir: Heir,
  values: Iterable<string>,
): KeptNames {
  const was = new TopicNames(taxonomyOf(before));
  const wanted = new Map<string, Place>();
  for (const value of values) {
    const place = placeOf(was.resolve(value), heir);
    if (place !== null) wanted.set(value, place);
  }
  const topics = withSynonyms(after, wanted);
  const rewrites = new Map<string, string>();
  const lost: string[] = [];
  for (const [value, place] of lostOf(topics, wanted)) {
    const written = rewritten(topics, place);
    if (written === null) lost.push(value);
    else rewrites.set(value, written);
  }
  return { topics, rewrites, lost };
}

/** Where a name leads: to a topic, or to one that it makes below a topic. */
interface Place {
  readonly id: string;
  readonly below: readonly string[];
}

function placeOf(resolution: Resolution, heir: Heir): Place | null {
  const [id, below] =
    resolution.kind === 'topic'
      ? [resolution.id, []]
      : resolution.kind === 'new'
        ? [resolution.parent, resolution.names]
        : [null, []];
  const now = id === null ? null : heir(id);
  return now === null ? null : { id: now, below };
}

function lostOf(topics: TopicSettings, wanted: ReadonlyMap<string, Place>): [string, Place][] {
  const names = new TopicNames(taxonomyOf(topics));
  return Array.from(wanted).filter(([value, place]) => !leadsTo(names.resolve(value), place));
}

function leadsTo(resolution: Resolution, { id, below }: Place): boolean {
  if (resolution.kind === 'topic') return resolution.id === id && below.length === 0;
  return (
    resolution.kind === 'new' &&
    resolution.parent === id &&
    pathKey(resolution.names.join('/')) === pathKey(below.join('/'))
  );
}

/** Shorter names first: where a path is kept, what stands below it often is too. */
function withSynonyms(after: TopicSettings, wanted: ReadonlyMap<string, Place>): TopicSettings {
  let topics = after;
  const lengthOf = ([value]: readonly [string, Place]): number => pathSegments(value).length;
  for (const [value, place] of lostOf(after, wanted).sort((a, b) => lengthOf(a) - lengthOf(b))) {
    if (lostOf(topics, new Map([[value, place]])).length === 0) continue;
    const segments = pathSegments(value);
    const synonym =
      place.below.length === 0 ? cleanName(value) : segments.slice(0, segments.length - place.below.length).join('/');
    // A synonym that another topic is called by too would only make both unclear.
    if (!isTaken(topics, place.id, synonym)) topics = withSynonym(topics, place.id, synonym);
  }
  return topics;
}

function isTaken(topics: TopicSettings, id: string, synonym: string): boolean {
  const key = nameKey(synonym);
  return Object.entries(topics).some(
    ([other, { name, synonyms = [] }]) => other !== id && [name, ...synonyms].some((one) => nameKey(one) === key),
  );
}

function withSynonym(topics: TopicSettings, id: string, synonym: string): TopicSettings {
  const topic = Object.prototype.hasOwnProperty.call(topics, id) ? topics[id] : undefined;
  if (topic === undefined || synonym === '') return topics;
  return { ...topics, [id]: { ...topic, synonyms: [...(topic.synonyms ?? []), synonym] } };
}

/** A path that leads there; null where two topics have it. */
function rewritten(topics: TopicSettings, { id, below }: Place): string | null {
  const taxonomy = taxonomyOf(topics);
  const names = new TopicNames(taxonomy);
  const path = [taxonomy.paths.get(id) ?? '', ...below].join('/');
  return [path, `/${path}`].find((one) => leadsTo(names.resolve(one), { id, below })) ?? null;
}

/** Where the notes of a topic go: to the one that it is merged into, else to the nearest above it that stays. */
export function heirIn(before: TopicSettings, after: TopicSettings, merged: ReadonlyMap<string, string>): Heir {
  return (id) => {
    for (let at: string | undefined = id, steps = 0; at !== undefined && steps <= Object.keys(before).length; steps++) {
      if (Object.prototype.hasOwnProperty.call(after, at)) return at;
      at = merged.get(at) ?? before[at]?.parent;
    }
    return null;
  };
}
