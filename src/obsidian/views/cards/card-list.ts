import { listedNotes } from '../../../core/atlas/view';
import { Component } from 'obsidian';
import type { Atlas } from '../../../core/atlas/atlas';
import type { CardQuery } from '../../../core/card-list/query';
import { selectCards } from '../../../core/card-list/select';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import type { LinkContext } from '../ui/note-link';
import { observeSight } from '../ui/observe';
import { answerWith } from './card-actions';
import { CardGrid } from './card-grid';
import { emptyText } from './empty-text';
import { readCards, shownCard } from './shown-card';

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
    private readonly query: CardQuery,
    private readonly services: Services,
    link: LinkContext,
  ) {
    super();
    this.message = parent.createDiv({ cls: 'topic-atlas-cards-message', attr: { role: 'status' } });
    this.grid = new CardGrid(parent, {
      link,
      accept: (path, target) => void answerWith(path, target, services),
    });
  }

  override onload(): void {
    this.addChild(this.grid);
    this.register(this.services.host.changed.listen(() => this.schedule()));
    this.register(() => this.stopTimer());
    this.addChild(observeSight(this.parent, (inSight) => this.setInSight(inSight)));
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
    const atlas = await this.services.host.ready();
    if (atlas === null || round !== this.round) return;
    this.show(atlas);
    const listed = listedNotes(atlas);
    if ((await readCards(listed, this.services, () => round !== this.round)) && round === this.round) this.show(atlas);
  }

  private show(atlas: Atlas): void {
    const { cards, settings, vault } = this.services;
    const selection = selectCards(this.query, {
      atlas,
      card: (path) => cards.card(path),
      dateProperty: settings.settings.index.dateProperty,
      changed: (path) => vault.stamp(path)?.mtime ?? 0,
    });
    if (selection.kind === 'unknown-topic') return this.showNone(t('cards.unknownTopic', { topic: selection.topic }));
    const { paths } = selection;
    if (paths.length === 0) return this.showNone(emptyText(this.query, atlas, settings.settings));
    this.message.hide();
    this.grid.element.show();
    this.showCards(paths);
  }

  private showCards(paths: readonly string[]): void {
    const shown = paths.map((path) => shownCard(path, this.services));
    this.grid.show([{ key: '', heading: null, cards: shown }]);
  }

  private showNone(text: string): void {
    this.showCards([]);
    this.grid.element.hide();
    this.message.show();
    this.message.empty();
    this.message.createEl('p', { text });
  }
}
