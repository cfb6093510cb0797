import { ItemView, Notice, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import type { Atlas } from '../../core/atlas/atlas';
import { toPlainText } from '../../core/cards/plain-text';
import { sortByTitle } from '../../core/text/compare';
import type { Suggestion } from '../../core/topics/suggest/suggestion';
import { t } from '../../i18n';
import { suggestReasonText } from '../../i18n/reasons';
import { TopicSuggestModal } from '../commands/topic-suggest';
import type { Services } from '../services';
import { linkToNote } from '../ui/note-link';
import { NameModal } from './name-modal';
import { Sorter, type SortProblem } from './sorter';
import { Teacher } from './teacher';

export const SORT_VIEW = 'topic-atlas-sort';
export const SORT_SOURCE = 'topic-atlas-sort';

/** How much of a note is shown, in UTF-16 units. */
const SHOWN = 2500;
/** A first suggestion of this score and more is sure. */
const SURE = 0.9;

/** Walks through the notes that belong nowhere: the note, the topics it may belong to and why, and one key for each answer. */
export class SortView extends ItemView {
  override icon = 'inbox';
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private queue: string[] = [];
  private skipped = new Set<string>();
  private teacher: Teacher | null = null;
  private suggestions: readonly Suggestion[] = [];
  private readonly sorter: Sorter;
  private closed = false;
  private round = 0;

  constructor(leaf: WorkspaceLeaf, private readonly services: Services) {
    super(leaf);
    this.sorter = new Sorter(services.vault, () => services.settings.settings.topicsProperty);
  }

  override getViewType(): string {
    return SORT_VIEW;
  }

  override getDisplayText(): string {
    return t('sort.view');
  }

  protected override async onOpen(): Promise<void> {
    this.closed = false;
    this.contentEl.addClass('topic-atlas-sort');
    this.contentEl.tabIndex = 0;
    this.registerDomEvent(this.contentEl, 'keydown', (event) => this.key(event));
    this.register(this.services.host.changed.listen(({ changes }) => {
      if (changes.notes.changed.length + changes.notes.removed.length + changes.notes.added.length > 0) void this.next();
    }));
    void this.start();
  }

  protected override async onClose(): Promise<void> {
    this.closed = true;
  }

  private async start(): Promise<void> {
    const atlas = await this.services.host.ready();
    if (atlas === null || this.closed) return;
    this.say(t('sort.learning'));
    this.teacher = new Teacher(atlas, this.services);
    if (await this.teacher.learn(() => this.closed)) await this.next();
  }

  /** Shows the first note that is still unsorted. */
  private async next(): Promise<void> {
    const atlas = this.services.host.now();
    if (atlas === null || this.teacher === null || this.closed) return;
    const round = ++this.round;
    this.queue = sortByTitle(Array.from(atlas.unsorted()).filter((path) => !this.skipped.has(path)), (path) => atlas.note(path)?.title ?? path, (path) => path);
    const [path] = this.queue;
    if (path === undefined) return this.say(t(this.skipped.size > 0 ? 'sort.onlySkipped' : 'sort.done'));
    const suggestions = await this.teacher.suggest(path);
    const text = await this.services.vault.glance(path).catch(() => t('sort.unreadable'));
    if (round !== this.round || this.closed) return;
    this.suggestions = suggestions;
    this.draw(path, text, atlas);
  }

  private say(text: string): void {
    this.contentEl.empty();
    this.contentEl.createDiv({ cls: 'topic-atlas-sort-message', text, attr: { role: 'status' } });
    const bar = this.contentEl.createDiv({ cls: 'topic-atlas-sort-bar' });
    if (this.skipped.size > 0) this.button(bar, t('sort.again'), () => this.again());
    if (this.sorter.canUndo) this.button(bar, t('sort.undo'), () => void this.undo());
  }

  private draw(path: string, text: string, atlas: Atlas): void {
    const { contentEl } = this;
    contentEl.empty();
    contentEl.createDiv({ cls: 'topic-atlas-sort-count', text: t('sort.left', { count: this.queue.length }) });
    const title = contentEl.createEl('a', { cls: 'topic-atlas-sort-title internal-link', text: atlas.note(path)?.title ?? path, href: path });
    linkToNote(title, () => path, { app: this.app, source: SORT_SOURCE, hoverParent: this, sourcePath: '' });
    const body = text.replace(/^---\r?\n[^]*?\n---[^\n]*(?:\n|$)/, '').trim();
    contentEl.createDiv({ cls: 'topic-atlas-sort-text', text: toPlainText(body.slice(0, SHOWN)) || t('sort.empty'), attr: { dir: 'auto', tabindex: '0' } });
    this.drawSuggestions(path, atlas);
    this.drawBar(path);
    contentEl.focus({ preventScroll: true });
  }

  private drawSuggestions(path: string, atlas: Atlas): void {
    const list = this.contentEl.createDiv({ cls: 'topic-atlas-sort-list', attr: { role: 'group', 'aria-label': t('sort.suggested') } });
    if (this.suggestions.length === 0) list.createDiv({ cls: 'topic-atlas-sort-message', text: t('sort.noSuggestion') });
    this.suggestions.forEach(({ topic, score, reasons }, i) => {
      const row = list.createEl('button', { cls: 'topic-atlas-sort-row' });
      row.createSpan({ cls: 'topic-atlas-sort-key', text: String(i + 1) });
      const said = row.createSpan({ cls: 'topic-atlas-sort-said' });
      said.createSpan({ cls: 'topic-atlas-sort-topic', text: atlas.topicPath(topic) });
      said.createSpan({ cls: 'topic-atlas-sort-reason', text: reasons.map(suggestReasonText).join(' · ') });
      row.createSpan({ cls: ['topic-atlas-sort-score', score >= SURE ? 'is-sure' : ''].filter((name) => name !== ''), text: `${Math.round(score * 100)} %` });
      row.addEventListener('click', () => void this.accept(path, atlas.topicPath(topic)));
    });
  }

  private drawBar(path: string): void {
    const bar = this.contentEl.createDiv({ cls: 'topic-atlas-sort-bar' });
    this.button(bar, t('sort.other'), () => void this.other(path));
    this.button(bar, t('sort.newTopic'), () => this.newTopic(path));
    this.button(bar, t('sort.skip'), () => this.skip(path));
    this.button(bar, t('sort.ignore'), () => void this.report(path, this.sorter.ignore(path)));
    if (this.sorter.canUndo) this.button(bar, t('sort.undo'), () => void this.undo());
    this.button(bar, t('sort.sure'), () => void this.sortSure());
  }

  private button(bar: HTMLElement, text: string, act: () => void): void {
    bar.createEl('button', { text }).addEventListener('click', act);
  }

  /** One key for each answer; nothing while something is being typed. */
  private key(event: KeyboardEvent): void {
    const [path] = this.queue;
    if (path === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const atlas = this.services.host.now();
    const chosen = this.suggestions[Number(event.key) - 1];
    const keys: Readonly<Record<string, () => void>> = {
      o: () => void this.other(path), n: () => this.newTopic(path), s: () => this.skip(path),
      i: () => void this.report(path, this.sorter.ignore(path)), u: () => void this.undo(),
    };
    const act = chosen !== undefined && atlas !== null ? () => void this.accept(path, atlas.topicPath(chosen.topic)) : keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  private accept(path: string, topicPath: string): Promise<void> {
    return this.report(path, this.sorter.addTopic(path, topicPath));
  }

  private async other(path: string): Promise<void> {
    const atlas = this.services.host.now();
    if (atlas === null) return;
    const topic = await new TopicSuggestModal(this.app, atlas, atlas.topics(), t('sort.choose')).ask();
    if (topic !== undefined && topic !== null) await this.accept(path, atlas.topicPath(topic.id));
  }

  private newTopic(path: string): void {
    new NameModal(this.app, { title: t('sort.newTopic'), apply: t('settings.addTopic') }, (name) => void this.accept(path, name)).open();
  }

  private skip(path: string): void {
    this.skipped.add(path);
    void this.next();
  }

  private again(): void {
    this.skipped = new Set();
    void this.next();
  }

  /** Says why a note could not be sorted, and goes on with the others: it is left alone. */
  private async report(path: string, outcome: Promise<SortProblem | null>): Promise<void> {
    const problem = await outcome;
    if (problem === null) return;
    const reason = problem.kind === 'vault' ? problem.detail : t('sort.line', { line: problem.line });
    new Notice(t('sort.failed', { path, reason }), 10_000);
    this.skip(path);
  }

  private async undo(): Promise<void> {
    if (!this.sorter.canUndo) return;
    const path = await this.sorter.undo();
    if (path === null) new Notice(t('sort.changed'));
  }

  /** Puts every note whose first suggestion is sure where it belongs. Each can be undone. */
  private async sortSure(): Promise<void> {
    const atlas = this.services.host.now();
    const teacher = this.teacher;
    if (atlas === null || teacher === null) return;
    let count = 0;
    for (const path of [...this.queue]) {
      const [first] = await teacher.suggest(path);
      if (first === undefined || first.score < SURE) continue;
      if ((await this.sorter.addTopic(path, atlas.topicPath(first.topic))) === null) count++;
    }
    new Notice(t('sort.sorted', { count }));
  }
}
