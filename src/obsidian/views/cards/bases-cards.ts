import { parsePropertyId, type BasesEntry, type BasesPropertyId, type BasesViewConfig } from 'obsidian';
import { hasCard, NO_CARD, type NoteCard } from '../../../core/cards/card';
import { meansNone } from '../../../core/cards/found';
import { judgeSolved } from '../../../core/cards/solved';
import type { Services } from '../../services';
import type { CardsViewChoice } from './bases-options';
import { shownCard, type CardProperties, type ShownCard } from './shown-card';

/** What the title of a card says already. */
const IN_TITLE: ReadonlySet<string> = new Set(['file.name', 'file.basename', 'file.file']);

/** Whether a card says more than its title. */
export function saysSomething({ card }: ShownCard): boolean {
  return hasCard(card) || card.gist !== '';
}

/** The cards of the notes of a base, with what was chosen to be shown. */
export class BaseCards {
  /** Properties that are shown below the parts. */
  private readonly properties: readonly BasesPropertyId[];

  constructor(
    private readonly config: BasesViewConfig,
    private readonly choice: CardsViewChoice,
    private readonly services: Services,
  ) {
    this.properties = choice.shown.has('properties') ? this.propertiesToShow() : [];
  }

  card(entry: BasesEntry): ShownCard {
    const { shown } = this.choice;
    const { path, basename } = entry.file;
    const card = shownCard(path, this.services, this.cardOf(entry));
    return {
      ...card,
      title: basename,
      card: {
        ...card.card,
        problem: shown.has('problem') ? card.card.problem : '',
        approach: shown.has('approach') ? card.card.approach : '',
        gist: shown.has('gist') ? card.card.gist : '',
      },
      answer: shown.has('approach') ? card.answer : null,
      topics: shown.has('topics') ? card.topics : [],
      ...(this.properties.length === 0 ? {} : { properties: this.propertiesOf(entry) }),
    };
  }

  /** The parts from the properties that were chosen; the note's own card where none was. */
  private cardOf(entry: BasesEntry): NoteCard {
    const { vault, settings, cards } = this.services;
    const problem = textOf(entry, this.choice.problem);
    const approach = textOf(entry, this.choice.approach);
    if (problem === null && approach === null) return cards.card(entry.file.path);
    const card = { ...NO_CARD, problem: problem ?? '', approach: approach ?? '' };
    return judgeSolved(
      { ...card, open: card.problem !== '' && card.approach === '' },
      vault.metadata(entry.file.path) ?? {},
      settings.settings.cards,
    );
  }

  /** Those that the base shows, but for what cards say anyway. */
  private propertiesToShow(): BasesPropertyId[] {
    const { shown, problem, approach } = this.choice;
    const { cards, topicsProperty } = this.services.settings.settings;
    const said = new Set([
      ...(shown.has('problem') ? [problem ?? '', ...cards.problem.map(idOf)] : []),
      ...(shown.has('approach') ? [approach ?? '', ...cards.approach.map(idOf)] : []),
      ...(shown.has('topics') ? [idOf(topicsProperty)] : []),
    ]);
    return this.config.getOrder().filter((id) => !IN_TITLE.has(id) && !said.has(id) && !said.has(folded(id)));
  }

  private propertiesOf(entry: BasesEntry): CardProperties {
    const { config, properties } = this;
    const { renderContext } = this.services.app;
    return {
      most: properties.length,
      read: () =>
        properties.flatMap((id) => {
          const value = entry.getValue(id);
          const text = value?.toString() ?? '';
          if (value === null || text === '') return [];
          return { name: config.getDisplayName(id), text, fill: (el) => value.renderTo(el, renderContext) };
        }),
    };
  }
}

function idOf(name: string): string {
  return `note.${name.toLowerCase()}`;
}

/** The case of a property's name does not matter. */
function folded(id: BasesPropertyId): string {
  const { type, name } = parsePropertyId(id);
  return type === 'note' ? idOf(name) : id;
}

/** Null where no property was chosen. */
function textOf(entry: BasesEntry, property: BasesPropertyId | null): string | null {
  if (property === null) return null;
  const value = entry.getValue(property);
  return value === null || !value.isTruthy() || meansNone(value.toString()) ? '' : value.toString();
}
