import { Component } from 'obsidian';
import { CARD_ORDERS, CARD_STATES, type CardQuery } from '../../../core/card-list/query';
import { topicNamed } from '../../../core/card-list/select';
import { t } from '../../../i18n';
import { listed } from '../../../i18n/listed';
import type { Services } from '../../services';
import type { CardCounts } from './card-list';

/** Below a parent, a topic's name in a list of choices begins further in. */
const INDENT = '\u2003';

/** Says which cards a tab shows, and how many. */
export class CardsBar extends Component {
  private readonly search: HTMLInputElement;
  private readonly topic: HTMLSelectElement;
  private readonly state: HTMLSelectElement;
  private readonly order: HTMLSelectElement;
  private readonly count: HTMLElement;

  constructor(
    parent: HTMLElement,
    private query: CardQuery,
    private readonly services: Services,
    private readonly change: (part: Partial<CardQuery>) => void,
  ) {
    super();
    const bar = parent.createDiv({ cls: 'topic-atlas-cards-bar' });
    this.search = bar.createEl('input', {
      type: 'search',
      placeholder: t('cards.filter'),
      attr: { 'aria-label': t('cards.filter') },
    });
    this.topic = choice(bar, t('cards.topic'));
    this.state = choice(bar, t('cards.state'));
    this.order = choice(bar, t('cards.order'));
    for (const one of CARD_STATES) this.state.createEl('option', { value: one, text: t(`cards.states.${one}`) });
    for (const one of CARD_ORDERS) this.order.createEl('option', { value: one, text: t(`cards.orders.${one}`) });
    this.count = bar.createDiv({ cls: 'topic-atlas-cards-count', attr: { role: 'status' } });
    this.set(query);
  }

  override onload(): void {
    const { host } = this.services;
    this.registerDomEvent(this.search, 'input', () => this.say({ text: this.search.value }));
    this.registerDomEvent(this.topic, 'change', () => this.say({ topic: this.topic.value }));
    this.registerDomEvent(this.state, 'change', () =>
      this.say({ state: CARD_STATES.find((one) => one === this.state.value) ?? 'all' }),
    );
    this.registerDomEvent(this.order, 'change', () =>
      this.say({ order: CARD_ORDERS.find((one) => one === this.order.value) ?? 'title' }),
    );
    this.register(
      host.changed.listen(({ changes: { topics } }) => {
        if (topics.added.length + topics.removed.length + topics.changed.length > 0) this.offerTopics();
      }),
    );
    void host.ready().then(() => this.offerTopics());
  }

  /** Shows what is asked for. */
  set(query: CardQuery): void {
    this.query = query;
    this.search.value = query.text;
    this.state.value = query.state;
    this.order.value = query.order;
    this.offerTopics();
  }

  focus(): void {
    this.search.focus();
  }

  showCounts({ cards, open }: CardCounts): void {
    const said = [t('cards.count', { count: cards })];
    if (open > 0 && this.query.state !== 'open') said.push(t('cards.countOpen', { count: open }));
    this.count.setText(listed(said));
  }

  /** All topics, as a tree; a topic that is not there stays what was asked for. */
  private offerTopics(): void {
    const atlas = this.services.host.now();
    const topics = atlas?.topics() ?? [];
    const named = atlas === null || this.query.topic === '' ? undefined : topicNamed(this.query.topic, atlas);
    const value = named === undefined ? this.query.topic : (atlas?.topicPath(named.id) ?? '');
    this.topic.empty();
    this.topic.createEl('option', { value: '', text: t('cards.anyTopic') });
    for (const { id, name, parent } of topics) {
      const depth = depthOf(parent, (above) => atlas?.topic(above)?.parent ?? null);
      this.topic.createEl('option', { value: atlas?.topicPath(id) ?? name, text: INDENT.repeat(depth) + name });
    }
    if (value !== '' && named === undefined) this.topic.createEl('option', { value, text: value });
    this.topic.value = value;
  }

  private say(part: Partial<CardQuery>): void {
    this.query = { ...this.query, ...part };
    this.change(part);
  }
}

function depthOf(parent: string | null, above: (id: string) => string | null): number {
  return parent === null ? 0 : 1 + depthOf(above(parent), above);
}

function choice(bar: HTMLElement, label: string): HTMLSelectElement {
  return bar.createEl('select', { cls: 'dropdown', attr: { 'aria-label': label } });
}
