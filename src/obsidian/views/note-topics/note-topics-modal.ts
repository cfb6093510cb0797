import { Component, Modal, Notice, parseYaml, SearchComponent, Setting } from 'obsidian';
import { TopicForm, type TopicOption } from '../../../core/browse/topic-form';
import { retopic } from '../../../core/browse/topic-values';
import type { Atlas } from '../../../core/atlas/atlas';
import type { Note } from '../../../core/notes/note';
import { t } from '../../../i18n';
import { leftNoteText } from '../../../i18n/properties';
import type { Services } from '../../services';
import type { NoteEdits } from '../../services/note-edits';
import { unlessRefused } from '../../services/refusal';
import { offerUndo } from '../../services/undo';
import { evenRows, fillTickRow } from '../guide/tick-list';
import { reasonsText, scoreText } from '../sort/note-page';
import { Teacher } from '../sort/teacher';
import { VirtualList } from '../ui/virtual-list';

/** Opens the form for the topics of a note. */
export async function openNoteTopics(path: string, services: Services, edits: NoteEdits): Promise<void> {
  const { host, settings } = services;
  const atlas = await host.ready();
  const note = atlas?.note(path);
  if (atlas === null || note === undefined || note.unread) return void new Notice(t('noteTopics.unread'));
  if (!(await unlessRefused(() => settings.ensureUsable()))) return;
  new NoteTopicsModal(services, atlas, note, edits).open();
}

/** A small form for what a note names: searched and ticked by keys, written into its property when it is saved. */
class NoteTopicsModal extends Modal {
  private readonly form: TopicForm;
  private readonly parts = new Component();
  private list: VirtualList<TopicOption> | null = null;
  private options: readonly TopicOption[] = [];
  private stateEl: HTMLElement | null = null;
  private readonly life = new AbortController();

  constructor(
    private readonly services: Services,
    private readonly atlas: Atlas,
    private readonly note: Note,
    private readonly edits: NoteEdits,
  ) {
    super(services.app);
    this.form = new TopicForm(note, atlas, services.settings.settings.namesBecomeTopics);
  }

  override onOpen(): void {
    this.modalEl.addClass('topic-atlas-note-topics-modal');
    this.setTitle(t('noteTopics.title', { title: this.note.title }));
    const search = new SearchComponent(this.contentEl).setPlaceholder(t('noteTopics.search'));
    search.onChange((text) => this.search(text));
    const listEl = this.contentEl.createDiv({ cls: 'topic-atlas-tick-list' });
    this.list = this.parts.addChild(this.makeList(listEl));
    this.stateEl = this.contentEl.createDiv({ cls: 'topic-atlas-effect', attr: { role: 'status' } });
    new Setting(this.contentEl)
      .addButton((button) =>
        button
          .setButtonText(t('noteTopics.save'))
          .setCta()
          .onClick(() => void this.save()),
      )
      .addButton((button) => button.setButtonText(t('common.cancel')).onClick(() => this.close()));
    this.scope.register(['Mod'], 'Enter', () => void this.save());
    this.parts.load();
    search.inputEl.setAttribute('aria-label', t('noteTopics.search'));
    this.parts.registerDomEvent(search.inputEl, 'keydown', (event) => this.keyInSearch(event));
    search.inputEl.focus();
    this.draw();
    void this.suggest();
  }

  override onClose(): void {
    this.life.abort();
    this.parts.unload();
    this.contentEl.empty();
  }

  private makeList(parent: HTMLElement): VirtualList<TopicOption> {
    const list = new VirtualList<TopicOption>(parent, {
      role: 'listbox',
      label: t('noteTopics.list'),
      key: keyOf,
      print: (option) => JSON.stringify(option),
      fill: (el, option) => fillTickRow(el, rowOf(option)),
    });
    list.el.setAttribute('aria-multiselectable', 'true');
    this.parts.registerDomEvent(list.el, 'click', ({ target }) => this.toggle(list.rowUnder(target)));
    this.parts.registerDomEvent(list.el, 'keydown', (event) => {
      if ((event.key === ' ' || event.key === 'Enter') && !event.ctrlKey && !event.metaKey) this.press(event);
    });
    return list;
  }

  /** Arrows go through the list while the text is typed. */
  private keyInSearch(event: KeyboardEvent): void {
    if (event.isComposing || this.list === null) return;
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      this.list.activate(Math.max(0, Math.min(this.options.length - 1, this.list.active + by)));
    }
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) this.press(event);
  }

  private press(event: KeyboardEvent): void {
    event.preventDefault();
    this.toggle(this.options[Math.max(0, this.list?.active ?? 0)]);
  }

  private toggle(option: TopicOption | undefined): void {
    if (option === undefined) return;
    this.form.toggle(option);
    this.draw();
  }

  private search(text: string): void {
    this.form.search(text);
    this.draw();
    if (this.options.length > 0) this.list?.activate(0);
  }

  private draw(): void {
    this.options = this.form.options();
    this.list?.setRows(evenRows(this.options, keyOf));
  }

  /** What is suggested comes when it is learnt. */
  private async suggest(): Promise<void> {
    const { signal } = this.life;
    if (this.atlas.topics().length === 0) return;
    this.stateEl?.setText(t('sort.learning'));
    const teacher = new Teacher(this.atlas, this.services);
    const suggestions = (await teacher.learn(signal)) ? await teacher.suggest(this.note.path) : [];
    if (signal.aborted) return;
    this.stateEl?.setText('');
    const active = this.options[this.list?.active ?? -1];
    this.form.suggest(suggestions);
    this.draw();
    const at = active === undefined ? -1 : this.options.findIndex((option) => keyOf(option) === keyOf(active));
    if (at >= 0) this.list?.activate(at);
  }

  private async save(): Promise<void> {
    const changes = this.form.changes();
    this.close();
    if (changes.to.length === 0 && changes.leave.length === 0) return;
    const property = this.services.settings.settings.topicsProperty;
    const { step, left } = await this.edits.editProperties(property, [
      [this.note.path, (text) => retopic(text, property, changes, parseYaml)],
    ]);
    if (left.length > 0) return void new Notice(left.map(leftNoteText).join('\n'), 0);
    if (step.length > 0) offerUndo(t('noteTopics.done', { title: this.note.title }), step, this.edits);
  }
}

function keyOf({ id, path }: TopicOption): string {
  return id ?? `new ${path}`;
}

function rowOf({ id, path, isChosen, isRuled, suggestion }: TopicOption): Parameters<typeof fillTickRow>[1] {
  const why = [
    ...(id === null ? [t('noteTopics.fresh')] : []),
    ...(isRuled ? [t('noteTopics.ruled')] : []),
    ...(suggestion === null ? [] : [reasonsText(suggestion)]),
  ];
  return {
    isTicked: isChosen || isRuled,
    name: path,
    aside: suggestion === null ? '' : scoreText(suggestion),
    below: why,
  };
}
