import { listedNotes, type AtlasView } from '../atlas/view';
import { hasCard, isAnswered, isOpen, type NoteCard } from '../cards/card';
import { Census } from '../index-notes/content/census';
import { isLinked, orderInSteps } from '../index-notes/content/order';
import { unsortedNotes } from '../index-notes/plan/topic-pages';
import { andThen, filtered, finish, ready, sortByKey, whenDone, type Steps } from '../steps';
import { matcher } from '../text/fold';
import { pathKey } from '../topics/names';
import type { Topic } from '../topics/topic';
import type { CardQuery } from './query';

/** What a selection is made from. */
export interface CardSources {
  readonly atlas: AtlasView;
  readonly card: (path: string) => NoteCard;
  /** The property that the order `date` reads. */
  readonly dateProperty: string;
  /** When a note was last changed, in milliseconds: the order `changed`. */
  readonly changed: (path: string) => number;
}

export type Selection =
  | { readonly kind: 'cards'; readonly paths: readonly string[] }
  /** The query names a topic that is not there. */
  | { readonly kind: 'unknown-topic'; readonly topic: string };

/** The listed notes that a query asks for, in its order. */
export function selectCards(query: CardQuery, sources: CardSources): Selection {
  return finish(selectCardsInSteps(query, sources));
}

/** The same in small steps. */
export function selectCardsInSteps(query: CardQuery, sources: CardSources): Steps<Selection> {
  const { atlas } = sources;
  const topic = query.topic === '' ? null : topicNamed(query.topic, atlas);
  if (topic === undefined) return ready({ kind: 'unknown-topic', topic: query.topic });
  const candidates = topic === null ? listed(query, atlas) : ready(new Census(atlas).subtree(topic.id));
  const found = andThen(candidates, (paths) => filtered(paths, wanted(query, sources)));
  const sorted = andThen(found, (paths) => ordered(paths, query, sources));
  return whenDone(sorted, (paths) => ({ kind: 'cards', paths: paths.slice(0, query.limit) }));
}

function ordered(
  paths: readonly string[],
  { order }: CardQuery,
  { atlas, dateProperty, changed }: CardSources,
): Steps<string[]> {
  if (order !== 'changed') return orderInSteps(paths, order, dateProperty, atlas);
  return andThen(orderInSteps(paths, 'title', dateProperty, atlas), (titled) =>
    sortByKey(titled, changed, (a, b) => b - a),
  );
}

/** A topic by its path, or by a name or synonym that no other topic has; undefined for none. */
export function topicNamed(text: string, atlas: AtlasView): Topic | undefined {
  const key = pathKey(text);
  const byPath = atlas.topics().find(({ id }) => pathKey(atlas.topicPath(id)) === key);
  if (byPath !== undefined) return byPath;
  const named = atlas.topics().filter(({ name, synonyms }) => [name, ...synonyms].some((one) => pathKey(one) === key));
  return named.length === 1 ? named[0] : undefined;
}

function listed({ state }: CardQuery, atlas: AtlasView): Steps<Iterable<string>> {
  return state === 'unsorted' ? unsortedNotes(atlas) : ready(listedNotes(atlas));
}

/** Whether the title, another name or the card of a note has all words of a text. */
export function holdsWords(
  text: string,
  { atlas, card }: Pick<CardSources, 'atlas' | 'card'>,
): (path: string) => boolean {
  const matches = matcher(text);
  return (path) => {
    const note = atlas.note(path);
    const { problem, approach, gist } = card(path);
    return matches([note?.title ?? '', ...(note?.aliases ?? []), problem, approach, gist]);
  };
}

function wanted({ text, state }: CardQuery, sources: CardSources): (path: string) => boolean {
  const { atlas, card } = sources;
  const matches = text.trim() === '' ? null : holdsWords(text, sources);
  return (path) => {
    const found = card(path);
    if (state === 'open' && !isOpen(found)) return false;
    if (state === 'closed' && !isAnswered(found)) return false;
    if (state === 'unsorted' && atlas.topicsOf(path).size > 0) return false;
    if (state === 'unsummarised' && hasCard(found)) return false;
    if (state === 'unlinked' && isLinked(path, atlas)) return false;
    return matches === null || matches(path);
  };
}
