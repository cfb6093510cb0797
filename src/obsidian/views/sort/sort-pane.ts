import { Component, debounce, Notice, parseYaml, type HoverParent } from 'obsidian';
import type { Atlas } from '../../../core/atlas/atlas';
import type { LeftNote } from '../../../core/notes/edit-property';
import { unsortedNotes } from '../../../core/index-notes/plan/topic-pages';
import { topicNamed } from '../../../core/card-list/select';
import { sortByTitle } from '../../../core/text/compare';
import type { Suggestion } from '../../../core/topics/suggest/suggestion';
import { t } from '../../../i18n';
import { leftNoteText } from '../../../i18n/properties';
import { TopicActs } from '../atlas/topics/topic-acts';
import { TopicSuggestModal } from '../commands/topic-suggest';
import type { Services } from '../../services';
import { unlessRefused } from '../../services/refusal';
import { Latest, Slices } from '../../services/slices';
import { offerUndo } from '../../services/undo';
import { judge } from '../ui/judge';
import { linkToNote } from '../ui/note-link';
import { inPlace } from './in-place';
import { Lessons } from './lessons';
import { NameModal } from './name-modal';
import {
  drawActions,
  drawNotePage,
  firstWords,
  propertiesProblem,
  SURE,
  type SortAction,
  type WaitingNote,
} from './note-page';
import { ReviewList, type SureNote } from './review-list';
import { Sorter } from './sorter';
import type { Teacher } from './teacher';

export const SORT_SOURCE = 'topic-atlas-sort';

/** Changes of the vault come in crowds: they are gathered for so long, in milliseconds. */
const GATHER = 100;

/**
 * Walks through the notes that belong nowhere: the note, the topics it may belong to and why, and one key for each
 * answer.
 */
export class SortPane extends Component {
  private queue: string[] = [];
  private skipped = new Set<string>();
  private readonly lessons: Lessons;
  private note: WaitingNote | null = null;
  /** Says all that is drawn. */
  private print = '';
  private review: ReviewList | null = null;
  private actions: readonly SortAction[] = [];
  private readonly sorter: Sorter;
  private readonly life = new Latest();
  private readonly looking = new Latest();
  private readonly nextSoon = debounce(() => void this.next(), GATHER);

  constructor(
    private readonly el: HTMLElement,
    private readonly services: Services,
    private readonly hoverParent: HoverParent,
    /** Whether the view that this is part of is the one that keys go to. */
    private readonly isActive: () => boolean,
  ) {
    super();
    this.sorter = new Sorter(services.noteEdits.sorting, {
      topicsProperty: () => services.settings.settings.topicsProperty,
      parse: parseYaml,
    });
    this.lessons = new Lessons(services, () => void this.next());
  }

  override onload(): void {
    this.life.begin();
    this.el.addClass('topic-atlas-sort');
    this.el.tabIndex = -1;
    this.registerDomEvent(this.el, 'keydown', (event) => this.key(event));
    this.register(this.services.host.changed.listen(() => this.nextSoon()));
    this.register(() => this.nextSoon.cancel());
    void this.start();
  }

  override onunload(): void {
    this.life.stop();
    this.looking.stop();
  }

  focus(): void {
    this.el.focus({ preventScroll: true });
  }

  /** The first note is there at once; what is learnt comes after it. */
  private async start(): Promise<void> {
    const { signal } = this.life;
    const atlas = await this.services.host.ready();
    if (atlas === null || signal.aborted) return;
    await this.next();
    if (!signal.aborted) this.addChild(this.lessons);
  }

  /** Shows the note that is shown, as it is now, or else the first one that is still unsorted. */
  private async next(): Promise<void> {
    const atlas = this.services.host.now();
    if (atlas === null || this.life.signal.aborted || this.review !== null) return;
    const signal = this.looking.begin();
    const unsorted = await new Slices(signal).run(unsortedNotes(atlas));
    if (unsorted === null) return;
    this.queue = sortByTitle(
      unsorted.filter((path) => !this.skipped.has(path)),
      (path) => atlas.note(path)?.title ?? path,
      (path) => path,
    );
    const path = this.note !== null && this.queue.includes(this.note.path) ? this.note.path : this.queue[0];
    if (path === undefined) return this.say(t(this.skipped.size > 0 ? 'sort.onlySkipped' : 'sort.done'));
    const note = { ...(await this.look(path, atlas)), left: unsorted.length };
    if (signal.aborted) return;
    const print = JSON.stringify([note, this.lessons.now() !== null, this.sorter.edits.canUndo]);
    if (print === this.print) return;
    this.print = print;
    this.note = note;
    this.draw(note, atlas);
  }

  private async look(path: string, atlas: Atlas): Promise<Omit<WaitingNote, 'left'>> {
    const text = await this.services.vault.glance(path);
    const problem = text === null ? null : propertiesProblem(text);
    const suggestions = problem === null ? await this.suggest(path, text, atlas) : null;
    return { path, title: atlas.note(path)?.title ?? path, text, problem, suggestions };
  }

  private async suggest(path: string, text: string | null, atlas: Atlas): Promise<readonly Suggestion[] | null> {
    const now = (await this.lessons.now()?.suggest(path)) ?? null;
    const shown = this.note?.path === path && this.note.text === text ? (this.note.suggestions ?? []) : [];
    if (now === null) return null;
    const rejected = this.services.verdicts.book.rejectedTopics(path);
    return inPlace(shown, now).filter(({ topic }) => atlas.topic(topic) !== undefined && !rejected.has(topic));
  }

  private say(text: string): void {
    this.note = null;
    this.print = '';
    const hadFocus = this.hasFocus();
    this.el.empty();
    this.el.createDiv({ cls: 'topic-atlas-sort-message', text, attr: { role: 'status' } });
    this.actions = [
      ...(this.skipped.size > 0 ? [{ key: 's', text: t('sort.again'), act: () => this.again() }] : []),
      ...this.undoAction(),
    ];
    drawActions(this.el, this.actions);
    if (hadFocus) this.el.focus({ preventScroll: true });
  }

  private draw(note: WaitingNote, atlas: Atlas): void {
    const hadFocus = this.hasFocus();
    this.el.empty();
    this.actions = this.actionsFor(note);
    drawNotePage(this.el, note, this.actions, {
      pathOf: (topic) => atlas.topicPath(topic),
      accept: ({ topic }) => void this.accept(note.path, atlas.topicPath(topic)),
      reject: (suggestion) => void this.reject(note.path, suggestion),
      link: (el) =>
        linkToNote(el, () => note.path, {
          app: this.services.app,
          source: SORT_SOURCE,
          hoverParent: this.hoverParent,
          sourcePath: '',
        }),
    });
    if (hadFocus) this.el.focus({ preventScroll: true });
  }

  /** What changes elsewhere takes the focus from nothing. */
  private hasFocus(): boolean {
    const { activeElement, body } = this.el.doc;
    return this.el.contains(activeElement) || (activeElement === body && this.isActive());
  }

  /** A note whose properties cannot be read is left alone. */
  private actionsFor({ path, problem }: WaitingNote): SortAction[] {
    const change: SortAction[] = [
      { key: 'o', text: t('sort.otherTopic'), act: () => void this.other(path) },
      { key: 'n', text: t('sort.newTopic'), act: () => this.newTopic(path) },
    ];
    return [
      ...(problem === null ? change : []),
      { key: 's', text: t('sort.skip'), act: () => this.skip(path) },
      ...(problem === null
        ? [{ key: 'i', text: t('sort.ignore'), act: () => void this.report(path, () => this.sorter.ignore(path)) }]
        : []),
      ...this.undoAction(),
      ...(this.lessons.now() === null ? [] : [{ key: 'r', text: t('sort.sure'), act: () => void this.reviewSure() }]),
    ];
  }

  private undoAction(): SortAction[] {
    return this.sorter.edits.canUndo ? [{ key: 'u', text: t('common.undo'), act: () => void this.undo() }] : [];
  }

  /** One key for each answer. */
  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const atlas = this.services.host.now();
    if (event.shiftKey && this.rejectKey(event)) return;
    const chosen = this.review === null ? this.note?.suggestions?.[Number(event.key) - 1] : undefined;
    const key = event.key === 'Escape' ? 'Esc' : event.key;
    const path = this.note?.path;
    const act =
      chosen !== undefined && atlas !== null && path !== undefined
        ? () => void this.accept(path, atlas.topicPath(chosen.topic))
        : (this.review?.actions() ?? this.actions).find((action) => action.key === key)?.act;
    if (act === undefined) return;
    event.preventDefault();
    act();
  }

  /** With Shift a number rejects what it stands for; which sign that would type differs between keyboards. */
  private rejectKey(event: KeyboardEvent): boolean {
    const [, number] = /^(?:Digit|Numpad)([1-9])$/.exec(event.code) ?? [];
    const suggestion = this.review === null ? this.note?.suggestions?.[Number(number) - 1] : undefined;
    if (this.note === null || suggestion === undefined) return false;
    event.preventDefault();
    void this.reject(this.note.path, suggestion);
    return true;
  }

  private async reject(path: string, { topic }: Suggestion): Promise<void> {
    await judge({ kind: 'topic', note: path, other: topic }, this.services);
    await this.next();
  }

  private accept(path: string, topicPath: string): Promise<void> {
    return this.report(path, () => this.sorter.addTopic(path, topicPath));
  }

  private async other(path: string): Promise<void> {
    const atlas = this.services.host.now();
    if (atlas === null) return;
    const topic = await new TopicSuggestModal(this.services.app, atlas, atlas.topics(), t('sort.choose')).ask();
    if (topic !== undefined && topic !== null) await this.accept(path, atlas.topicPath(topic.id));
  }

  private newTopic(path: string): void {
    new NameModal(
      this.services.app,
      { title: t('sort.newTopic'), apply: t('settings.addTopic') },
      (name) => void this.acceptNew(path, name),
    ).open();
  }

  /** The topic is one of the person's own; a path is left to what the note says. */
  private async acceptNew(path: string, name: string): Promise<void> {
    const atlas = this.services.host.now();
    const isNew = atlas !== null && topicNamed(name, atlas) === undefined && !name.includes('/');
    if (isNew && (await new TopicActs(this.services).add(name, null)) === null) return;
    await this.accept(path, name);
  }

  private skip(path: string): void {
    this.skipped.add(path);
    void this.next();
  }

  private again(): void {
    this.skipped = new Set();
    // What was sorted meanwhile has more to say of what is left.
    this.lessons.learnSoon();
    void this.next();
  }

  /** Says why a note could not be sorted, and goes on with the others: it is left alone. */
  private async report(path: string, edit: () => Promise<LeftNote | null>): Promise<void> {
    if (!(await this.maySort())) return;
    const problem = await edit();
    if (problem === null) return;
    new Notice(leftNoteText(problem), 10_000);
    this.skip(path);
  }

  /** The settings say how a note names its topics. */
  private maySort(): Promise<boolean> {
    return unlessRefused(() => this.services.settings.ensureUsable());
  }

  private async undo(): Promise<void> {
    const undone = await this.sorter.edits.undo();
    if (undone === null) return;
    const [path] = undone.restored;
    // The note that is back is the one to look at again.
    if (path !== undefined && this.note !== null) this.note = { ...this.note, path, suggestions: null };
    if (undone.left.length > 0) new Notice(t('sort.changed', { paths: undone.left.join(', ') }), 0);
  }

  /** Lists every note whose first suggestion is sure, to be gone through at once. */
  private async reviewSure(): Promise<void> {
    const atlas = this.services.host.now();
    const teacher = this.lessons.now();
    if (atlas === null || teacher === null) return;
    const signal = this.looking.begin();
    this.say(t('sort.reviewing'));
    const sure = await this.sureNotes(teacher, atlas, signal);
    if (sure === null) return;
    if (sure.length === 0) {
      new Notice(t('sort.noneSure'));
      return this.next();
    }
    this.el.empty();
    this.el.addClass('mod-review');
    this.review = this.addChild(new ReviewList(this.el, sure, (chosen) => void this.finishReview(chosen)));
  }

  private async sureNotes(teacher: Teacher, atlas: Atlas, signal: AbortSignal): Promise<SureNote[] | null> {
    const sure: SureNote[] = [];
    const slices = new Slices(signal);
    for (const path of [...this.queue]) {
      const [suggestion] = await teacher.suggest(path);
      if (!(await slices.step())) return null;
      if (suggestion === undefined || suggestion.score < SURE || atlas.topic(suggestion.topic) === undefined) continue;
      const text = await this.services.vault.glance(path);
      if (text === null || propertiesProblem(text) !== null) continue;
      sure.push({
        path,
        topicPath: atlas.topicPath(suggestion.topic),
        title: atlas.note(path)?.title ?? path,
        suggestion,
        words: firstWords(text),
      });
    }
    return sure;
  }

  private async finishReview(chosen: readonly SureNote[] | null): Promise<void> {
    if (this.review === null) return;
    this.removeChild(this.review);
    this.review = null;
    this.el.removeClass('mod-review');
    this.say('');
    this.el.focus({ preventScroll: true });
    if (chosen !== null) {
      await this.sortAll(chosen);
      this.lessons.learnSoon();
    }
    await this.next();
  }

  /** A note that was sorted elsewhere meanwhile keeps what it has. */
  private async sortAll(chosen: readonly SureNote[]): Promise<void> {
    if (!(await this.maySort())) return;
    const unsorted = new Set(this.services.host.now()?.unsorted() ?? []);
    const wanted = chosen.filter(({ path }) => unsorted.has(path));
    const { step, left } = await this.sorter.addAll(wanted, new Slices(this.life.signal));
    const text = [t('sort.sorted', { count: step.length }), ...left.map(leftNoteText)].join('\n');
    if (step.length > 0) offerUndo(text, step, this.sorter.edits);
    else new Notice(text, 0);
  }
}
