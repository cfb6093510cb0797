import { ItemView, type HoverPopover, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { DEFAULT_QUERY, parseCardQuery, formatCardQuery, type CardQuery } from '../../../core/card-list/query';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { CardList } from './card-list';
import { CardsBar } from './cards-bar';
import { CARDS_SOURCE } from './cards-block';

export const CARDS_VIEW = 'topic-atlas-cards';

/** A tab of cards, with a bar to say which. */
export class CardsView extends ItemView {
  override icon = 'gallery-vertical-end';
  override navigation = true;
  hoverPopover: HoverPopover | null = null;
  private query: CardQuery = { ...DEFAULT_QUERY };
  private bar: CardsBar | null = null;
  private list: CardList | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly services: Services,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return CARDS_VIEW;
  }

  override getDisplayText(): string {
    return this.query.state === 'open' ? t('cards.openProblems') : t('cards.view');
  }

  override getState(): Record<string, unknown> {
    return { query: formatCardQuery(this.query) };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    if (
      typeof state === 'object' &&
      state !== null &&
      'query' in state &&
      typeof state.query === 'string' &&
      state.query !== formatCardQuery(this.query)
    ) {
      this.query = parseCardQuery(state.query).query;
      this.draw();
    }
    await super.setState(state, result);
  }

  protected override async onOpen(): Promise<void> {
    this.draw();
  }

  private draw(): void {
    if (this.list !== null) this.removeChild(this.list);
    if (this.bar !== null) this.removeChild(this.bar);
    this.contentEl.empty();
    this.contentEl.addClass('topic-atlas-cards-view');
    const bar = this.addChild(new CardsBar(this.contentEl, this.query, this.services, (part) => this.change(part)));
    const { app } = this.services;
    const body = this.contentEl.createDiv({ cls: 'topic-atlas-cards-body' });
    this.list = this.addChild(
      new CardList(body, this.query, this.services, {
        link: { app, source: CARDS_SOURCE, hoverParent: this, sourcePath: '' },
        suggests: true,
        counted: (counts) => bar.showCounts(counts),
        showAll: () => this.showAll(),
      }),
    );
    this.bar = bar;
    void this.list.refresh();
  }

  private showAll(): void {
    this.change({ ...DEFAULT_QUERY, order: this.query.order });
    this.bar?.set(this.query);
    this.bar?.focus();
  }

  private change(part: Partial<CardQuery>): void {
    const title = this.getDisplayText();
    this.query = { ...this.query, ...part };
    this.list?.setQuery(this.query);
    // A view is asked for its title when its state is set.
    if (this.getDisplayText() !== title) void this.leaf.setViewState({ type: CARDS_VIEW, state: this.getState() });
    this.app.workspace.requestSaveLayout();
  }
}
