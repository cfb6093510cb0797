import type { BasesQueryResult, BasesViewConfig } from 'obsidian';
import type { Atlas } from '../../../core/atlas/atlas';
import { groupByTopic } from '../../../core/bases/groups';
import { topicsBelow } from '../../../core/bases/topic-filter';
import { topicNamed } from '../../../core/card-list/select';
import { isOpen } from '../../../core/cards/card';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import type { LinkContext } from '../ui/note-link';
import { BaseCards, saysSomething } from './bases-cards';
import { valueGroups, type BaseGroup, type BaseRow } from './bases-groups';
import { groupHeading, restHeading } from './bases-heading';
import type { CardsViewChoice } from './bases-options';
import type { CardSection } from './card-grid';
import type { CardHeading } from './grid-elements';
import type { ShownCard } from './shown-card';

/** What the view of a base shows: cards, or why there are none. */
interface BaseContents {
  readonly sections: readonly CardSection[];
  /** Empty where there is nothing to say. */
  readonly message: string;
}

const NOTHING: BaseContents = { sections: [], message: '' };

/** The topics that a base is about; null where it is about all there is. */
type Within = ReadonlySet<string> | null;

/** What a base's view shows of the notes that the base found. */
export function contentsOf(
  data: BasesQueryResult,
  config: BasesViewConfig,
  choice: CardsViewChoice,
  link: LinkContext,
  services: Services,
): BaseContents {
  const atlas = services.host.now();
  const within = withinTopic(choice, atlas);
  if (within === 'unknown') return { ...NOTHING, message: t('cards.unknownTopic', { topic: choice.topic }) };
  // What is to be by topic can be told once the topics are known.
  if (atlas === null && (choice.byTopic || choice.topic !== '')) return NOTHING;
  const cards = new BaseCards(config, choice, services);
  const shown = new Map<string, ShownCard>();
  const rows = rowsOf(data, choice, within, services).filter(({ path, entry }) => {
    const card = cards.card(entry);
    shown.set(path, card);
    return !choice.hideEmpty || saysSomething(card);
  });
  if (rows.length === 0) return { ...NOTHING, message: isRead(data, services) ? t('cards.bases.nothing') : '' };
  const groups = choice.byTopic && atlas !== null ? groupByTopic(rows, atlas, within) : valueGroups(data, rows, atlas);
  const hasHeadings = groups.length > 1 || groups.some(({ topic, value }) => topic !== null || value !== null);
  return {
    ...NOTHING,
    sections: groups.map((group) => ({
      key: group.key,
      heading: hasHeadings ? headingOf(group, choice, link, services) : null,
      cards: inOrder(
        group.rows.flatMap(({ path }) => shown.get(path) ?? []),
        choice,
      ).map((card) => withoutTopic(card, group)),
    })),
  };
}

/** Whether there are notes at all, and all of them are known: others may still have something to show. */
function isRead({ data }: BasesQueryResult, { cards }: Services): boolean {
  return data.length > 0 && data.every(({ file }) => cards.isKnown(file.path));
}

function withinTopic({ topic }: CardsViewChoice, atlas: Atlas | null): Within | 'unknown' {
  if (topic === '' || atlas === null) return null;
  const found = topicNamed(topic, atlas);
  return found === undefined ? 'unknown' : new Set(topicsBelow(found, atlas).map(({ id }) => id));
}

/** The rows that may be shown, in the base's order: none that the filter leaves out, and none of another topic. */
function rowsOf(
  { data }: BasesQueryResult,
  { byTopic }: CardsViewChoice,
  within: Within,
  { host }: Services,
): readonly BaseRow[] {
  const atlas = host.now();
  const isWanted = (path: string): boolean =>
    within === null
      ? !byTopic || atlas?.isListed(path) === true
      : Array.from(atlas?.topicsOf(path) ?? []).some((id) => within.has(id));
  return data
    .map((entry) => ({ path: entry.file.path, entry }))
    .filter(({ path }) => !host.hides(path) && isWanted(path));
}

function headingOf(group: BaseGroup, { byTopic }: CardsViewChoice, link: LinkContext, services: Services): CardHeading {
  if (group.topic !== null || group.value !== null) return groupHeading(group, link, services);
  return restHeading(byTopic ? t('cards.bases.noTopic') : t('cards.bases.noValue'));
}

/** What a heading says is not said again on each card below it. */
function withoutTopic(card: ShownCard, { topic }: BaseGroup): ShownCard {
  return topic === null ? card : { ...card, topics: card.topics.filter((name) => name !== topic.name) };
}

function inOrder(cards: readonly ShownCard[], { openFirst }: CardsViewChoice): readonly ShownCard[] {
  if (!openFirst) return cards;
  return [...cards.filter(({ card }) => isOpen(card)), ...cards.filter(({ card }) => !isOpen(card))];
}
