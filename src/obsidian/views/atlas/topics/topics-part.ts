import { t } from '../../../../i18n';
import { openGuide } from '../../guide/register-guide';
import { AtlasPart, type AtlasFrame } from '../part';
import { NoteMoves } from './note-moves';
import { TopicActs } from './topic-acts';
import { TopicCards } from './topic-cards';
import { TopicPage } from './topic-page';
import { TopicTreeView } from './topic-tree';
import { iconButton, oneStop } from '../../ui/buttons';
import { nameRegion } from '../../ui/region-name';

/** The topics: their tree beside the chosen one, or beside all of them as cards. */
export class TopicsPart extends AtlasPart {
  private readonly tree: TopicTreeView;
  private readonly page: TopicPage;
  private readonly cards: TopicCards;
  private readonly empty: HTMLElement;

  constructor(el: HTMLElement, frame: AtlasFrame) {
    super(el, frame);
    const { services } = frame;
    const acts = new TopicActs(services);
    const side = el.createDiv({ cls: 'topic-atlas-topic-side' });
    this.drawTools(side.createDiv({ cls: 'topic-atlas-topic-tools' }));
    const main = el.createDiv({ cls: 'topic-atlas-topic-main' });
    this.tree = new TopicTreeView(side, {
      services,
      acts,
      moves: new NoteMoves(services),
      chosen: () => frame.state.topic,
      choose: (id) => this.choose(id),
      describe: (topic) => {
        frame.go({ topic: topic.id });
        this.page.describe(topic);
      },
      moved: () => this.page.chooseNone(),
      focusSearch: () => frame.focusSearch(),
    });
    this.cards = new TopicCards(main, frame, (id) => this.choose(id));
    this.page = new TopicPage(main, frame, acts, {
      rename: (topic) => this.tree.rename(topic),
      addBelow: ({ id }) => void this.tree.add(id),
      leave: (topic, isGone) => void this.tree.leave(topic, isGone),
    });
    this.empty = main.createDiv({ cls: 'topic-atlas-cards-message' });
    this.drawEmpty();
  }

  override onload(): void {
    this.addChild(this.tree);
    this.addChild(this.page);
  }

  override show(): void {
    const { overview, state, services } = this.frame;
    const atlas = services.host.now();
    if (overview === null || atlas === null) {
      for (const el of [this.page.el, this.cards.el, this.empty]) el.hide();
      return;
    }
    const topic = atlas.topic(state.topic);
    this.el.toggleClass('has-topic', topic !== undefined);
    this.el.toggleClass('has-none', topic === undefined && overview.tree.length === 0);
    this.tree.show(overview.tree, topic === undefined ? state.text : '');
    this.page.el.toggle(topic !== undefined);
    this.cards.el.toggle(topic === undefined && overview.tree.length > 0);
    this.empty.toggle(topic === undefined && overview.tree.length === 0);
    if (topic === undefined) this.cards.show(overview.tree, state.text, atlas);
    else this.page.show(topic, overview);
  }

  override focus(): void {
    if (this.frame.state.text !== '' && this.frame.state.topic !== '') this.page.focus();
    else this.tree.focus();
  }

  /** What was searched for among all topics is found then; the notes of a topic are searched anew. */
  private choose(id: string): void {
    const { topic, text } = this.frame.state;
    this.frame.go({ topic: id, text: topic === '' ? '' : text });
  }

  private drawTools(bar: HTMLElement): void {
    bar.setAttribute('role', 'toolbar');
    nameRegion(bar, t('atlas.topics.tools'));
    iconButton(bar, t('settings.addTopic'), 'plus', () => void this.tree.add(null));
    iconButton(bar, t('atlas.topics.unfoldAll'), 'chevrons-up-down', () => this.tree.foldAll(false));
    iconButton(bar, t('atlas.topics.foldAll'), 'chevrons-down-up', () => this.tree.foldAll(true));
    iconButton(bar, t('guide.command'), 'list-checks', () => openGuide(this.frame.services));
    iconButton(bar, t('atlas.topics.all'), 'layout-grid', () => this.frame.go({ topic: '' }));
    oneStop(bar);
  }

  private drawEmpty(): void {
    this.empty.createEl('p', { text: t('atlas.topics.none') });
    this.empty
      .createEl('button', { cls: 'mod-cta', text: t('guide.command') })
      .addEventListener('click', () => openGuide(this.frame.services));
  }
}
