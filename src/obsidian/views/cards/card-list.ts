import { listedNotes } from '../../../core/atlas/view';
import { Component } from 'obsidian';
import type { Atlas } from '../../../core/atlas/atlas';
import type { CardQuery } from '../../../core/card-list/query';
import { selectCards } from '../../../core/card-list/select';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import type { LinkContext } from '../ui/note-link';
import { Latest } from '../../services/slices';
import { Follower } from '../ui/follower';
import { answerWith } from './card-actions';
import { CardGrid } from './card-grid';
import { emptyText } from './empty-text';
import { readCards, shownCard } from './shown-card';

/** The cards that a query asks for, following the vault while they are in sight. */
export class CardList extends Component {
  private readonly grid: CardGrid;
  private readonly message: HTMLElement;
  private readonly follower: Follower;
  private readonly life = new Latest();

  constructor(
    parent: HTMLElement,
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
    this.follower = new Follower(parent, { renew: () => this.renew() });
  }

  override onload(): void {
    this.addChild(this.grid);
    this.addChild(this.follower);
    this.life.begin();
    this.register(() => this.life.stop());
    this.register(this.services.host.changed.listen(() => this.follower.changed()));
  }

  /** Shows what is known at once, and again when the cards that stand in texts are read. */
  refresh(): Promise<void> {
    return this.follower.now();
  }

  /** What was begun out of sight goes on: whoever prints a note waits for it. */
  private async renew(): Promise<void> {
    const atlas = await this.services.host.ready();
    if (atlas === null) return;
    this.show(atlas);
    if (await readCards(listedNotes(atlas), this.services, this.life.signal)) this.show(atlas);
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
