import { CARD_ORDERS, CARD_STATES, DEFAULT_QUERY, type CardQuery } from '../../../../core/card-list/query';
import { listed, t } from '../../../../i18n';
import type { AtlasViewState } from '../atlas-state';
import { AtlasPart, type AtlasFrame } from '../part';
import { NotesPane } from './notes-pane';
import { TopicSelect } from './topic-select';

/** Every note, in one line or as cards. */
export class NotesPart extends AtlasPart {
  private readonly topic: TopicSelect;
  private readonly state: HTMLSelectElement;
  private readonly order: HTMLSelectElement;
  private readonly count: HTMLElement;
  private readonly pane: NotesPane;

  constructor(el: HTMLElement, frame: AtlasFrame) {
    super(el, frame);
    const bar = el.createDiv({ cls: 'topic-atlas-filter-bar' });
    this.topic = new TopicSelect(choice(bar, t('cards.topic')));
    this.state = choice(bar, t('cards.state'));
    this.order = choice(bar, t('cards.order'));
    for (const one of CARD_STATES) this.state.createEl('option', { value: one, text: t(`cards.states.${one}`) });
    for (const one of CARD_ORDERS) this.order.createEl('option', { value: one, text: t(`cards.orders.${one}`) });
    this.count = bar.createDiv({ cls: 'topic-atlas-cards-count', attr: { role: 'status' } });
    const { services, link } = frame;
    this.pane = this.addChild(
      new NotesPane(el, {
        services,
        link,
        openFirst: false,
        topic: () => this.topicId(),
        focusSearch: () => frame.focusSearch(),
        otherwise: (query) =>
          asksForAll(query) ? null : { text: t('atlas.notes.showAll'), act: () => this.showAll() },
        counted: (notes, open) => this.say(notes, open),
      }),
    );
    this.pane.addSwitch(bar);
  }

  override onload(): void {
    // The pointer or the focus comes before the list opens.
    for (const type of ['pointerenter', 'pointerdown', 'focus'] as const)
      this.registerDomEvent(this.topic.el, type, () => this.topic.offer(this.frame.services.host.now()));
    this.registerDomEvent(this.topic.el, 'change', () => this.set({ topic: this.topic.el.value }));
    this.registerDomEvent(this.state, 'change', () =>
      this.set({ state: CARD_STATES.find((one) => one === this.state.value) ?? 'all' }),
    );
    this.registerDomEvent(this.order, 'change', () =>
      this.set({ order: CARD_ORDERS.find((one) => one === this.order.value) ?? 'title' }),
    );
  }

  override show(): void {
    const { filter, text } = this.frame.state;
    this.state.value = filter.state;
    this.order.value = filter.order;
    this.topic.show(filter.topic);
    void this.pane.show({ ...DEFAULT_QUERY, ...filter, text, limit: Number.MAX_SAFE_INTEGER });
  }

  override focus(): void {
    this.pane.focus();
  }

  private set(change: Partial<AtlasViewState['filter']>): void {
    this.frame.go({ filter: { ...this.frame.state.filter, ...change } });
  }

  private showAll(): void {
    this.frame.go({ text: '', filter: { ...this.frame.state.filter, topic: '', state: 'all' } });
    this.frame.focusSearch();
  }

  private topicId(): string | null {
    const { topic } = this.frame.state.filter;
    if (topic === '') return null;
    const atlas = this.frame.services.host.now();
    return atlas?.topics().find(({ id }) => atlas.topicPath(id) === topic)?.id ?? null;
  }

  private say(notes: number, open: number): void {
    const said = [t('report.notes', { count: notes })];
    if (open > 0 && this.frame.state.filter.state !== 'open') said.push(t('cards.countOpen', { count: open }));
    this.count.setText(listed(said));
  }
}

function asksForAll({ text, topic, state }: CardQuery): boolean {
  return text.trim() === '' && topic === '' && state === 'all';
}

function choice(bar: HTMLElement, label: string): HTMLSelectElement {
  return bar.createEl('select', { cls: 'dropdown', attr: { 'aria-label': label } });
}
