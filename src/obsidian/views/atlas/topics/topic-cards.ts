import type { TopicCoverage } from '../../../../core/coverage/topic-coverage';
import { matcher } from '../../../../core/panel/filter';
import type { AtlasView } from '../../../../core/atlas/view';
import { t } from '../../../../i18n';
import { countsText } from '../../../../i18n/coverage';

/** So many cards at first, and so many subtopics on each. */
const FIRST = 120;
const NAMED = 8;

/**
 * All topics as cards: those at the top, each with what stands below it; while somebody searches, every topic that is
 * found.
 */
export class TopicCards {
  readonly el: HTMLElement;
  private print = '';
  private limit = FIRST;

  constructor(
    parent: HTMLElement,
    private readonly choose: (id: string) => void,
  ) {
    this.el = parent.createDiv({
      cls: 'topic-atlas-topic-cards',
      attr: { role: 'list', 'aria-label': t('atlas.topics.all') },
    });
  }

  show(tree: readonly TopicCoverage[], query: string, atlas: AtlasView): void {
    const matches = matcher(query);
    const isSearch = query.trim() !== '';
    const shown = tree.filter(({ depth, path }) => (isSearch ? matches([path]) : depth === 0));
    const print = JSON.stringify([
      this.limit,
      shown.map((topic) => [
        topic,
        atlas.subtopics(topic.id).map(({ name }) => name),
        atlas.topic(topic.id)?.description,
      ]),
    ]);
    if (print === this.print) return;
    this.print = print;
    this.el.empty();
    for (const topic of shown.slice(0, this.limit)) this.card(topic, isSearch, atlas);
    if (shown.length > this.limit) this.more(shown.length - this.limit, () => this.show(tree, query, atlas));
  }

  focus(): void {
    this.el.querySelector('button')?.focus();
  }

  private card(topic: TopicCoverage, hasPath: boolean, atlas: AtlasView): void {
    const card = this.el.createDiv({ cls: 'topic-atlas-topic-card', attr: { role: 'listitem' } });
    card.toggleClass('is-empty', topic.notes === 0);
    card
      .createEl('button', {
        cls: 'topic-atlas-topic-card-name',
        text: hasPath ? topic.path.split('/').join(' / ') : topic.name,
        attr: { dir: 'auto' },
      })
      .addEventListener('click', () => this.choose(topic.id));
    card.createDiv({ cls: 'topic-atlas-topic-counts', text: countsText(topic) });
    const description = atlas.topic(topic.id)?.description ?? '';
    if (description !== '')
      card.createDiv({ cls: 'topic-atlas-topic-card-text', text: description, attr: { dir: 'auto' } });
    this.below(card, topic.id, atlas);
  }

  private below(card: HTMLElement, id: string, atlas: AtlasView): void {
    const below = atlas.subtopics(id);
    if (below.length === 0) return;
    const list = card.createDiv({ cls: 'topic-atlas-topic-card-below' });
    for (const { id: one, name } of below.slice(0, NAMED))
      list
        .createEl('button', { cls: 'topic-atlas-text-button', text: name, attr: { dir: 'auto' } })
        .addEventListener('click', () => this.choose(one));
    if (below.length > NAMED) list.createSpan({ text: `+${(below.length - NAMED).toLocaleString()}` });
  }

  private more(count: number, draw: () => void): void {
    this.el
      .createDiv({ cls: 'topic-atlas-more', attr: { role: 'listitem' } })
      .createEl('button', { text: t('atlas.topics.showMore', { count }) })
      .addEventListener('click', () => {
        this.limit = Infinity;
        draw();
      });
  }
}
