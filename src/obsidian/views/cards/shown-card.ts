import { answerOf, answerPath, type AnswerSources, type NoteAnswer } from '../../../core/cards/answer';
import type { NoteCard } from '../../../core/cards/card';
import { titleOf } from '../../../core/notes/paths';
import type { Services } from '../../services';
import { Slices } from '../../services/slices';

/** What a note says in a property, beside its card. */
export interface CardProperty {
  readonly name: string;
  /** All that is shown of the value, to tell whether it has to be drawn anew. */
  readonly text: string;
  /** Fills an empty element. */
  fill(el: HTMLElement): void;
}

/** The properties of a card, read where it is drawn. */
export interface CardProperties {
  /** There are no more than so many. */
  readonly most: number;
  read(): readonly CardProperty[];
}

/** What one card shows. */
export interface ShownCard {
  readonly path: string;
  readonly title: string;
  readonly card: NoteCard;
  /** Names of the note's topics. */
  readonly topics: readonly string[];
  /** The note that the approach leads to, where it is a link and nothing else. */
  readonly answer: NoteAnswer | null;
  readonly properties?: CardProperties;
}

/** A card of a note, as far as it is known. */
export function shownCard(path: string, services: Services, card = services.cards.card(path)): ShownCard {
  const atlas = services.host.now();
  const topics = Array.from(atlas?.topicsOf(path) ?? []).flatMap((id) => atlas?.topic(id)?.name ?? []);
  return { path, title: titleOf(path), card, topics, answer: answerOf(path, card, answerSources(services)) };
}

/** A note's card on one line: where its approach is a link alone, with the name of that note and what it says. */
export function toldCard(path: string, services: Services): NoteCard {
  const card = services.cards.card(path);
  const answer = answerOf(path, card, answerSources(services));
  if (answer === null) return card;
  return { ...card, approach: answer.text === '' ? answer.title : `${answer.title}: ${answer.text}` };
}

/** A note that the filter leaves out answers nothing. */
function answerSources(services: Services): AnswerSources {
  const { vault, host, cards } = services;
  const resolve = (linkpath: string, sourcePath: string): string | null => {
    const path = vault.resolve(linkpath, sourcePath);
    return path === null || host.hides(path) ? null : path;
  };
  return { links: { resolve }, card: (path) => cards.card(path), title: titleOf };
}

/**
 * Reads the cards of these notes, and of those that answer them, as far as they are not known. True when anything was
 * read.
 */
export async function readCards(paths: readonly string[], services: Services, signal?: AbortSignal): Promise<boolean> {
  const { cards } = services;
  const { links } = answerSources(services);
  const read = async (wanted: readonly string[]): Promise<boolean> => {
    const unknown = wanted.filter((path) => !cards.isKnown(path));
    if (unknown.length > 0) await cards.load(unknown, new Slices(signal));
    return unknown.length > 0;
  };
  const first = await read(paths);
  const answers = paths.flatMap((path) => answerPath(path, cards.card(path), links) ?? []);
  return (await read(answers)) || first;
}
