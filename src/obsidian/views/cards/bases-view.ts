import {
  BasesView,
  type BasesAllOptions,
  type BasesEntry,
  type BasesViewConfig,
  type HoverPopover,
  type QueryController,
} from 'obsidian';
import { NO_CARD, type NoteCard } from '../../../core/cards/card';
import { meansNone } from '../../../core/cards/none';
import { judgeSolved } from '../../../core/cards/solved';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { groupByValue, type ValueGroup } from './bases-groups';
import { answerWith } from './card-actions';
import { CardGrid, type CardSection } from './card-grid';
import { readCards, shownCard, type ShownCard } from './shown-card';
import { Latest } from '../../services/slices';

export const CARDS_BASES_VIEW = 'topic-atlas-cards';

const PROBLEM = 'problemProperty';
const APPROACH = 'approachProperty';
const TOPICS = 'showTopics';
const WIDTH = 'cardWidth';

/** What a person can choose for the view. */
export function cardsViewOptions(): BasesAllOptions[] {
  return [
    { type: 'property', key: PROBLEM, displayName: t('cards.bases.problem') },
    { type: 'property', key: APPROACH, displayName: t('cards.bases.approach') },
    { type: 'toggle', key: TOPICS, displayName: t('cards.bases.topics'), default: true },
    { type: 'slider', key: WIDTH, displayName: t('cards.bases.sizes'), min: 180, max: 600, step: 20, default: 260 },
  ];
}

/** A base's notes as cards. */
export class CardsBasesView extends BasesView {
  override type = CARDS_BASES_VIEW;
  hoverPopover: HoverPopover | null = null;
  private readonly container: HTMLElement;
  private readonly grid: CardGrid;
  /** The app has said which notes these are. */
  private hasData = false;
  private readonly reading = new Latest();

  constructor(
    controller: QueryController,
    parent: HTMLElement,
    private readonly services: Services,
  ) {
    super(controller);
    this.container = parent.createDiv({ cls: 'topic-atlas-cards-bases' });
    this.grid = this.addChild(
      new CardGrid(this.container, {
        link: { app: this.app, source: 'bases', hoverParent: this, sourcePath: '' },
        accept: (path, target) => void answerWith(path, target, services),
      }),
    );
  }

  override onload(): void {
    const { host } = this.services;
    this.register(host.changed.listen(() => this.draw()));
    void host.ready().then(() => this.draw());
    this.register(() => {
      this.hasData = false;
      this.reading.stop();
      this.container.remove();
    });
  }

  override onDataUpdated(): void {
    this.hasData = true;
    const width = Number(this.config.get(WIDTH));
    this.container.setCssProps({ '--topic-atlas-card-width': width > 0 ? `${width}px` : '' });
    void this.refresh();
  }

  /** What is known at once, then what stands in texts. */
  private async refresh(): Promise<void> {
    const signal = this.reading.begin();
    this.draw();
    const paths = this.data.data.map(({ file }) => file.path);
    if ((await readCards(paths, this.services, signal)) && !signal.aborted) this.draw();
  }

  private draw(): void {
    if (!this.hasData) return;
    const groups = groupByValue(this.data.groupedData, this.data.data, this.services.host.now());
    const isGrouped = groups.length > 1 || groups.some(({ value }) => value !== null);
    this.grid.show(groups.map((group) => this.section(group, isGrouped)));
  }

  private section({ key, value, entries }: ValueGroup, isGrouped: boolean): CardSection {
    const { renderContext } = this.app;
    const heading = {
      print: value === null ? '' : String(value),
      fill: (el: HTMLElement): void => {
        if (value === null) el.setText(t('cards.bases.noValue'));
        else value.renderTo(el, renderContext);
      },
    };
    return { key, heading: isGrouped ? heading : null, cards: entries.map((entry) => this.shown(entry)) };
  }

  private shown(entry: BasesEntry): ShownCard {
    const { path, basename } = entry.file;
    const shown = shownCard(path, this.services, this.cardOf(entry));
    return { ...shown, title: basename, topics: this.config.get(TOPICS) === false ? [] : shown.topics };
  }

  /** The parts from the properties that were chosen; the note's own card where none was. */
  private cardOf(entry: BasesEntry): NoteCard {
    const problem = textOf(entry, PROBLEM, this.config);
    const approach = textOf(entry, APPROACH, this.config);
    if (problem === null && approach === null) return this.services.cards.card(entry.file.path);
    const card = { ...NO_CARD, problem: problem ?? '', approach: approach ?? '' };
    const { vault, settings } = this.services;
    return judgeSolved(
      { ...card, open: card.problem !== '' && card.approach === '' },
      vault.metadata(entry.file.path) ?? {},
      settings.settings.cards,
    );
  }
}

function textOf(entry: BasesEntry, option: string, config: BasesViewConfig): string | null {
  const property = config.getAsPropertyId(option);
  const value = property === null ? null : entry.getValue(property);
  if (property === null) return null;
  return value === null || !value.isTruthy() || meansNone(value.toString()) ? '' : value.toString();
}
