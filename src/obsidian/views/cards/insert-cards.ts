import { Modal, Setting, type App } from 'obsidian';
import {
  CARD_ORDERS,
  CARD_STATES,
  DEFAULT_QUERY,
  formatCardQuery,
  type CardQuery,
} from '../../../core/card-list/query';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { CARDS_LANGUAGE } from './cards-block';

/** A form that makes a code block of cards. */
export class InsertCardsModal extends Modal {
  private query: CardQuery = { ...DEFAULT_QUERY, limit: 50 };

  constructor(
    app: App,
    private readonly services: Services,
    private readonly insert: (block: string) => void,
  ) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(t('cards.form.title'));
    const atlas = this.services.host.now();
    const topics = Object.fromEntries(
      (atlas?.topics() ?? []).map(({ id }) => [atlas?.topicPath(id) ?? '', atlas?.topicPath(id) ?? '']),
    );
    this.dropdown(t('cards.topic'), { '': t('cards.anyTopic'), ...topics }, '', (topic) => this.set({ topic }));
    new Setting(this.contentEl)
      .setName(t('cards.filter'))
      .addText((text) => text.onChange((value) => this.set({ text: value.trim() })));
    this.dropdown(
      t('cards.state'),
      Object.fromEntries(CARD_STATES.map((one) => [one, t(`cards.states.${one}`)])),
      'all',
      (value) => this.set({ state: CARD_STATES.find((one) => one === value) ?? 'all' }),
    );
    this.dropdown(
      t('cards.order'),
      Object.fromEntries(CARD_ORDERS.map((one) => [one, t(`cards.orders.${one}`)])),
      'title',
      (value) => this.set({ order: CARD_ORDERS.find((one) => one === value) ?? 'title' }),
    );
    new Setting(this.contentEl).setName(t('cards.limit')).addText((text) => {
      text
        .setValue(String(this.query.limit))
        .onChange((value) => this.set({ limit: /^\d{1,7}$/.test(value) ? Number(value) : DEFAULT_QUERY.limit }));
      text.inputEl.inputMode = 'numeric';
    });
    new Setting(this.contentEl).addButton((button) =>
      button
        .setButtonText(t('cards.form.insert'))
        .setCta()
        .onClick(() => this.finish()),
    );
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private dropdown(
    name: string,
    options: Record<string, string>,
    value: string,
    change: (value: string) => void,
  ): void {
    new Setting(this.contentEl)
      .setName(name)
      .addDropdown((dropdown) => dropdown.addOptions(options).setValue(value).onChange(change));
  }

  private set(part: Partial<CardQuery>): void {
    this.query = { ...this.query, ...part };
  }

  private finish(): void {
    this.close();
    this.insert(`\`\`\`${CARDS_LANGUAGE}\n${formatCardQuery(this.query)}\n\`\`\`\n`);
  }
}
