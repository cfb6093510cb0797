import { Component } from 'obsidian';
import type { Atlas } from '../../../core/atlas/atlas';
import type { CardQuery } from '../../../core/card-list/query';
import { selectCards } from '../../../core/card-list/select';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { observeSight } from '../ui/observe';
import type { LinkContext } from '../ui/note-link';
import type { ShownCard } from './card-element';
import { CardGrid } from './card-grid';

/** How long the vault must be quiet before a list follows it, in milliseconds. */
const QUIET = 300;

/** The cards that a query asks for, following the vault while they are in sight. */
export class CardList extends Component {
  private readonly grid: CardGrid;
  private readonly message: HTMLElement;
  private timer: number | null = null;
  private inSight = true;
  private stale = false;
  private round = 0;

  constructor(
    private readonly parent: HTMLElement,
    private query: CardQuery,
    private readonly services: Services,
    link: LinkContext,
  ) {
    super();
    this.message = parent.createDiv({ cls: 'topic-atlas-cards-message', attr: { role: 'status' } });
    this.grid = new CardGrid(parent, link);
  }

  override onload(): void {
    this.addChild(this.grid);
    this.register(this.services.host.changed.listen(() => this.schedule()));
    this.register(() => this.stopTimer());
    this.addChild(observeSight(this.parent, (inSight) => this.setInSight(inSight)));
    void this.refresh();
  }

  setQuery(query: CardQuery): void {
    this.query = query;
    void this.refresh();
  }

  private setInSight(inSight: boolean): void {
    this.inSight = inSight;
    if (inSight && this.stale) void this.refresh();
  }

  private schedule(): void {
    this.stale = true;
    if (!this.inSight) return;
    this.stopTimer();
    this.timer = window.setTimeout(() => void this.refresh(), QUIET);
  }

  private stopTimer(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
  }

  /** Shows what is known at once, and again when the cards that stand in texts are read. */
  async refresh(): Promise<void> {
    const round = ++this.round;
    this.stale = false;
    const { host, cards } = this.services;
    const atlas = await host.ready();
    if (atlas === null || round !== this.round) return;
    this.show(atlas);
    const paths = Array.from(atlas.notes(), ({ path }) => path).filter(
      (path) => atlas.isListed(path) && !cards.isKnown(path),
    );
    if (paths.length === 0) return;
    await cards.load(paths, () => round === this.round);
    if (round === this.round) this.show(atlas);
  }

  private show(atlas: Atlas): void {
    const { cards, settings } = this.services;
    const selection = selectCards(this.query, {
      atlas,
      card: (path) => cards.card(path),
      dateProperty: settings.settings.index.dateProperty,
    });
    if (selection.kind === 'unknown-topic') return this.say(t('cards.unknownTopic', { topic: selection.topic }));
    this.say(selection.paths.length === 0 ? t('cards.none') : '');
    this.grid.show(selection.paths.map((path) => this.shown(path, atlas)));
  }

  private shown(path: string, atlas: Atlas): ShownCard {
    const topics = Array.from(atlas.topicsOf(path)).flatMap((id) => atlas.topic(id)?.name ?? []);
    return { path, title: atlas.note(path)?.title ?? path, card: this.services.cards.card(path), topics };
  }

  private say(text: string): void {
    this.message.setText(text);
    this.message.toggle(text !== '');
    this.grid.element.toggle(text === '');
    if (text !== '') this.grid.show([]);
  }
}
