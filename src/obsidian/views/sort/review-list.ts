import { Component } from 'obsidian';
import type { Suggestion } from '../../../core/topics/suggest/suggestion';
import { t } from '../../../i18n';
import { evenRows, fillTickRow } from '../guide/tick-list';
import { VirtualList } from '../ui/virtual-list';
import { drawActions, reasonsText, scoreText, type SortAction } from './note-page';
import type { Assignment } from './sorter';

/** A note of which it is sure where it belongs. */
export interface SureNote extends Assignment {
  readonly title: string;
  readonly suggestion: Suggestion;
  /** What it begins with. */
  readonly words: string;
}

/** How high a row is, in lines of text. */
const LINES = 3.4;

/** A list of notes to go through at once, each with a box to tick. */
export class ReviewList extends Component {
  private readonly dropped = new Set<string>();
  private readonly list: VirtualList<SureNote>;
  private readonly bar: HTMLElement;

  constructor(
    container: HTMLElement,
    private readonly notes: readonly SureNote[],
    private readonly finish: (chosen: readonly SureNote[] | null) => void,
  ) {
    super();
    container.createDiv({ cls: 'topic-atlas-sort-count', text: t('sort.review', { count: notes.length }) });
    this.list = new VirtualList<SureNote>(container.createDiv({ cls: 'topic-atlas-tick-list' }), {
      role: 'listbox',
      label: t('sort.sure'),
      key: ({ path }) => path,
      print: ({ path }) => `${path} ${this.dropped.has(path)}`,
      fill: (el, note) =>
        fillTickRow(el, {
          isTicked: !this.dropped.has(note.path),
          name: note.title,
          aside: `→ ${note.topicPath} · ${scoreText(note.suggestion)}`,
          below: [note.words, reasonsText(note.suggestion)],
        }),
    });
    this.bar = container.createDiv();
  }

  override onload(): void {
    this.addChild(this.list);
    this.list.el.setAttribute('aria-multiselectable', 'true');
    this.registerDomEvent(this.list.el, 'click', ({ target }) => this.toggle(this.list.rowUnder(target)));
    this.registerDomEvent(this.list.el, 'keydown', (event) => {
      if (event.key !== ' ' && event.key !== 'Enter') return;
      event.preventDefault();
      this.toggle(this.notes[this.list.active]);
    });
    this.draw();
    this.list.el.focus({ preventScroll: true });
  }

  private toggle(note: SureNote | undefined): void {
    if (note === undefined) return;
    if (!this.dropped.delete(note.path)) this.dropped.add(note.path);
    this.draw();
  }

  private draw(): void {
    this.list.setRows(evenRows(this.notes, ({ path }) => path, LINES));
    this.bar.empty();
    drawActions(this.bar, this.actions());
  }

  /** What can be done, and by which key. */
  actions(): SortAction[] {
    const chosen = this.notes.filter(({ path }) => !this.dropped.has(path));
    return [
      {
        key: 'a',
        text: t('sort.apply', { count: chosen.length }),
        act: () => {
          if (chosen.length > 0) this.finish(chosen);
        },
      },
      { key: 'Esc', text: t('sort.back'), act: () => this.finish(null) },
    ];
  }
}
