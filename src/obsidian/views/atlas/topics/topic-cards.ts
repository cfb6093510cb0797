import type { AtlasView } from '../../../../core/atlas/view';
import { centralNotes } from '../../../../core/browse/central-notes';
import type { TopicCoverage } from '../../../../core/coverage/topic-coverage';
import { matcher } from '../../../../core/text/fold';
import { numberText, t } from '../../../../i18n';
import { countsText } from '../../../../i18n/coverage';
import { linkToNote } from '../../ui/note-link';
import { searchAllNotes, type AtlasFrame } from '../part';
import { redraw } from '../../ui/redraw';
import { nameRegion } from '../../ui/region-name';
import { titleOf } from '../../../../core/notes/paths';

/** So many cards at first, and so many subtopics on each; where it has none, so many of its notes. */
const FIRST = 120;
const NAMED = 8;
const NOTES = 3;

interface TopicCard {
  readonly id: string;
  readonly name: string;
  readonly counts: string;
  readonly isEmpty: boolean;
  readonly description: string;
  readonly below: readonly { readonly id: string; readonly name: string }[];
  readonly notes: readonly { readonly path: string; readonly title: string }[];
}

/**
 * All topics as cards: those at the top, each with what stands below it, or the notes in its middle; while somebody
 * searches, every topic that is found.
 */
export class TopicCards {
  readonly el: HTMLElement;
  private print = '';
  private limit = FIRST;

  constructor(
    parent: HTMLElement,
    private readonly frame: AtlasFrame,
    private readonly choose: (id: string) => void,
  ) {
    this.el = parent.createDiv({ cls: 'topic-atlas-topic-cards', attr: { role: 'list' } });
  }

  show(tree: readonly TopicCoverage[], query: string, atlas: AtlasView): void {
    const matches = matcher(query);
    const isSearch = query.trim() !== '';
    const shown = tree.filter(({ depth, path }) => (isSearch ? matches([path]) : depth === 0));
    const cards = shown.slice(0, this.limit).map((topic) => this.contents(topic, isSearch, atlas));
    const print = JSON.stringify([shown.length, cards, isSearch]);
    if (print === this.print) return;
    this.print = print;
    redraw(this.el, () => {
      nameRegion(this.el, t('atlas.topics.all'));
      for (const card of cards) this.draw(card);
      if (shown.length > this.limit) this.more(shown.length - this.limit, () => this.show(tree, query, atlas));
      if (isSearch) this.drawElsewhere(shown.length === 0);
    });
  }

  focus(): void {
    this.el.querySelector('button')?.focus();
  }

  private contents(topic: TopicCoverage, hasPath: boolean, atlas: AtlasView): TopicCard {
    const { id, name, path } = topic;
    const below = atlas.subtopics(id).map((one) => ({ id: one.id, name: one.name }));
    const notes = below.length > 0 ? [] : centralNotes(id, NOTES, atlas);
    return {
      id,
      name: hasPath ? path.split('/').join(' / ') : name,
      counts: countsText(topic),
      isEmpty: topic.notes === 0,
      description: atlas.topic(id)?.description ?? '',
      below,
      notes: notes.map((note) => ({ path: note, title: titleOf(note) })),
    };
  }

  private draw({ id, name, counts, isEmpty, description, below, notes }: TopicCard): void {
    const card = this.el.createDiv({ cls: 'topic-atlas-topic-card', attr: { role: 'listitem' } });
    card.toggleClass('is-empty', isEmpty);
    card
      .createEl('button', { cls: 'topic-atlas-topic-card-name', text: name, attr: { dir: 'auto' } })
      .addEventListener('click', () => this.choose(id));
    card.createDiv({ cls: 'topic-atlas-topic-counts', text: counts });
    if (description !== '')
      card.createDiv({ cls: 'topic-atlas-topic-card-text', text: description, attr: { dir: 'auto' } });
    if (below.length > 0) this.drawBelow(card.createDiv({ cls: 'topic-atlas-topic-card-below' }), below);
    if (notes.length > 0) this.drawNotes(card.createDiv({ cls: 'topic-atlas-topic-card-notes' }), notes);
  }

  private drawBelow(list: HTMLElement, below: TopicCard['below']): void {
    for (const { id, name } of below.slice(0, NAMED))
      list
        .createEl('button', { cls: 'topic-atlas-text-button', text: name, attr: { dir: 'auto' } })
        .addEventListener('click', () => this.choose(id));
    if (below.length > NAMED) list.createSpan({ text: `+${numberText(below.length - NAMED)}` });
  }

  private drawNotes(list: HTMLElement, notes: TopicCard['notes']): void {
    for (const { path, title } of notes)
      linkToNote(list.createEl('a', { text: title, href: '#', attr: { dir: 'auto' } }), () => path, this.frame.link);
  }

  /** What no topic is called may stand in a note. */
  private drawElsewhere(isAll: boolean): void {
    const el = this.el.createDiv({ cls: 'topic-atlas-more', attr: { role: 'listitem' } });
    if (isAll) el.createEl('p', { text: t('atlas.topics.noneFound') });
    el.createEl('button', { text: t('atlas.notes.searchAll') }).addEventListener('click', () =>
      searchAllNotes(this.frame),
    );
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
