import { ItemView, type HoverPopover, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import {
  CARD_ORDERS,
  CARD_STATES,
  DEFAULT_QUERY,
  parseCardQuery,
  formatCardQuery,
  type CardQuery,
} from '../../../core/card-list/query';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { CardList } from './card-list';
import { CARDS_SOURCE } from './cards-block';

export const CARDS_VIEW = 'topic-atlas-cards';

/** A tab of cards, with a bar to say which. */
export class CardsView extends ItemView {
  override icon = 'gallery-vertical-end';
  override navigation = true;
  hoverPopover: HoverPopover | null = null;
  private query: CardQuery = { ...DEFAULT_QUERY };
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
    this.contentEl.empty();
    this.contentEl.addClass('topic-atlas-cards-view');
    this.bar(this.contentEl.createDiv({ cls: 'topic-atlas-cards-bar' }));
    const { app } = this.services;
    this.list = this.addChild(
      new CardList(this.contentEl.createDiv({ cls: 'topic-atlas-cards-body' }), this.query, this.services, {
        app,
        source: CARDS_SOURCE,
        hoverParent: this,
        sourcePath: '',
      }),
    );
  }

  private bar(bar: HTMLElement): void {
    const search = bar.createEl('input', {
      type: 'search',
      placeholder: t('cards.filter'),
      value: this.query.text,
      attr: { 'aria-label': t('cards.filter') },
    });
    search.addEventListener('input', () => this.change({ text: search.value }));
    const state = bar.createEl('select', { cls: 'dropdown', attr: { 'aria-label': t('cards.state') } });
    for (const one of CARD_STATES)
      state.createEl('option', { value: one, text: t(`cards.states.${one}`) }).selected = one === this.query.state;
    state.addEventListener('change', () =>
      this.change({ state: CARD_STATES.find((one) => one === state.value) ?? 'all' }),
    );
    const order = bar.createEl('select', { cls: 'dropdown', attr: { 'aria-label': t('cards.order') } });
    for (const one of CARD_ORDERS)
      order.createEl('option', { value: one, text: t(`cards.orders.${one}`) }).selected = one === this.query.order;
    order.addEventListener('change', () =>
      this.change({ order: CARD_ORDERS.find((one) => one === order.value) ?? 'title' }),
    );
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
