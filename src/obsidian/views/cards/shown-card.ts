import { answerText, linkAlone } from '../../../core/cards/answer';
import type { NoteCard } from '../../../core/cards/card';
import { fileName, isNotePath, withoutMd } from '../../../core/notes/paths';
import type { Services } from '../../services';

/** What one card shows. */
export interface ShownCard {
  readonly path: string;
  readonly title: string;
  readonly card: NoteCard;
  /** Names of the note's topics. */
  readonly topics: readonly string[];
  /** The note that the approach leads to, where it is a link and nothing else. */
  readonly answer: NoteAnswer | null;
}

/** A note that another one names as its approach. */
export interface NoteAnswer {
  readonly path: string;
  readonly title: string;
  /** What the note says, as Markdown; empty where it says nothing. */
  readonly text: string;
}

/** A card of a note, as far as it is known. */
export function shownCard(path: string, services: Services, card = services.cards.card(path)): ShownCard {
  const atlas = services.host.now();
  const topics = Array.from(atlas?.topicsOf(path) ?? []).flatMap((id) => atlas?.topic(id)?.name ?? []);
  return { path, title: titleOf(path, services), card, topics, answer: answerOf(path, card, services) };
}

export function titleOf(path: string, { host }: Services): string {
  return host.now()?.note(path)?.title ?? withoutMd(fileName(path));
}

/** The note that a card's approach leads to, and what it says, as far as it is known. */
export function answerOf(path: string, { approach }: NoteCard, services: Services): NoteAnswer | null {
  const target = targetOf(path, approach, services);
  return target === null
    ? null
    : { path: target, title: titleOf(target, services), text: answerText(services.cards.card(target)) };
}

/** A note's card on one line: where its approach is a link alone, with the name of that note and what it says. */
export function toldCard(path: string, services: Services): NoteCard {
  const card = services.cards.card(path);
  const answer = answerOf(path, card, services);
  if (answer === null) return card;
  return { ...card, approach: answer.text === '' ? answer.title : `${answer.title}: ${answer.text}` };
}

function targetOf(path: string, approach: string, { vault }: Services): string | null {
  const linkpath = linkAlone(approach);
  const target = linkpath === null ? null : vault.resolve(linkpath, path);
  return target !== null && isNotePath(target) ? target : null;
}

/** Reads the cards of these notes, and of those that answer them, as far as they are not known. True when anything was read. */
export async function readCards(
  paths: readonly string[],
  services: Services,
  stopped: () => boolean,
): Promise<boolean> {
  const { cards } = services;
  const read = async (wanted: readonly string[]): Promise<boolean> => {
    const unknown = wanted.filter((path) => !cards.isKnown(path));
    if (unknown.length > 0) await cards.load(unknown, () => !stopped());
    return unknown.length > 0;
  };
  const first = await read(paths);
  const answers = paths.flatMap((path) => targetOf(path, cards.card(path).approach, services) ?? []);
  return (await read(answers)) || first;
}
