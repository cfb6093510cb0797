import { Modal, Setting, type App, type ButtonComponent } from 'obsidian';
import { claimantsOf } from '../../../core/index-notes/plan/claimants';
import { fileNameFor, isNamedAfter, TakenNames } from '../../../core/index-notes/plan/file-names';
import { fileName, folderOf, titleOf } from '../../../core/notes/paths';
import { unlinked } from '../../../core/notes/topic-values';
import { changeTopic } from '../../../core/topics/edit';
import { nameProblem } from '../../../core/topics/name-problem';
import { cleanName, nameKey } from '../../../core/topics/names';
import { planEdit } from '../../../core/topics/plan-edit';
import type { TaxonomyEdit } from '../../../core/topics/taxonomy-edit';
import { topicsByName } from '../../../core/topics/taxonomy';
import type { Topic } from '../../../core/topics/topic';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { inSlices } from '../../services/slices';
import { renameNote, type FileRename } from '../../services/topics/topic-editor';
import { addNameField } from '../ui/name-field';
import { EffectLine } from './effect-line';

/** Where a topic is renamed from. */
export interface RenameHost {
  readonly services: Services;
  /** Shows what is there now. */
  redraw(): void;
}

/** Renames a topic, and offers to change the notes that name it and the name of its index note. */
export class RenameTopicModal extends Modal {
  private name: string;
  private changeNotes = true;
  private renameFile = true;
  /** Its index note, if that is named after it. */
  private readonly indexPath: string | null;
  private effect: EffectLine | null = null;
  private problemEl: HTMLElement | null = null;
  private applyButton: ButtonComponent | null = null;
  private fileSetting: Setting | null = null;

  constructor(
    app: App,
    private readonly topic: Topic,
    private readonly host: RenameHost,
    name = topic.name,
  ) {
    super(app);
    this.name = name;
    this.indexPath = indexNamedAfter(topic, host.services);
  }

  override onOpen(): void {
    this.setTitle(t('settings.rename.title', { name: this.topic.name }));
    const name = addNameField(this.contentEl, {
      value: this.name,
      typed: (typed) => this.typed(typed),
      finish: () => void this.apply(),
    });
    this.problemEl = name.infoEl.createDiv({ cls: 'topic-atlas-effect mod-warning', attr: { role: 'alert' } });
    this.effect = new EffectLine(name, this.host.services);
    const notesEl = this.contentEl.createDiv();
    if (this.indexPath !== null) this.offerFile();
    new Setting(this.contentEl)
      .addButton((button) => {
        this.applyButton = button
          .setButtonText(t('settings.rename.apply'))
          .setCta()
          .onClick(() => void this.apply());
      })
      .addButton((button) => button.setButtonText(t('common.cancel')).onClick(() => this.close()));
    this.typed(this.name);
    void notesThatName(this.topic, this.host.services).then((notes) => this.offerNotes(notesEl, notes));
  }

  override onClose(): void {
    this.effect?.stop();
    this.contentEl.empty();
  }

  private typed(typed: string): void {
    this.name = unlinked(cleanName(typed));
    const problem = this.problem();
    this.problemEl?.setText(problem ?? this.hint());
    this.applyButton?.setDisabled(problem !== null);
    this.describeFile();
    this.foresee();
  }

  private foresee(): void {
    if (this.isOther()) this.effect?.show(this.edit());
    else this.effect?.stop();
  }

  /** What a slash would not do. */
  private hint(): string {
    return this.isOther() && this.name.includes('/') ? t('settings.rename.slash', { name: this.name }) : '';
  }

  private isOther(): boolean {
    return this.name !== this.topic.name && this.problem() === null;
  }

  private offerNotes(container: HTMLElement, notes: readonly string[]): void {
    container.createEl('p', { text: t('settings.rename.effect', { count: notes.length }) });
    if (notes.length === 0) return;
    const details = container.createEl('details');
    details.createEl('summary', { text: t('settings.rename.show') });
    const list = details.createEl('ul', { cls: 'topic-atlas-report-list' });
    for (const path of notes) list.createEl('li', { text: path });
    new Setting(container)
      .setName(t('settings.rename.notes'))
      .setDesc(t('settings.rename.notesDesc'))
      .addToggle((toggle) =>
        toggle.setValue(this.changeNotes).onChange((value) => {
          this.changeNotes = value;
          this.foresee();
        }),
      );
  }

  private offerFile(): void {
    this.fileSetting = new Setting(this.contentEl).setName(t('settings.rename.file')).addToggle((toggle) =>
      toggle.setValue(this.renameFile).onChange((value) => {
        this.renameFile = value;
      }),
    );
    this.describeFile();
  }

  private describeFile(): void {
    const to = this.newIndexPath();
    this.fileSetting?.setDesc(
      this.indexPath === null || to === null
        ? ''
        : t('settings.rename.fileDesc', { from: fileName(this.indexPath), to: fileName(to) }),
    );
  }

  /** In its folder, under a name that no other note has. */
  private newIndexPath(): string | null {
    if (this.indexPath === null || !this.isOther()) return null;
    const taken = new TakenNames();
    for (const { path } of this.host.services.vault.files()) if (path !== this.indexPath) taken.take(titleOf(path));
    const folder = folderOf(this.indexPath);
    return `${folder === '' ? '' : `${folder}/`}${taken.free(fileNameFor(this.name))}.md`;
  }

  /** Topics with the notes that follow them, then the file; taken back in the opposite order. */
  private async apply(): Promise<void> {
    if (this.name === this.topic.name) return this.close();
    if (this.problem() !== null) return;
    const to = this.renameFile ? this.newIndexPath() : null;
    this.close();
    const { topics } = this.host.services;
    if (!(await topics.change(this.edit()))) return;
    const left: string[] = [];
    topics.remember([], await this.moveIndex(to, left));
    topics.offerUndo([t('settings.rename.done', { from: this.topic.name, to: this.name }), ...left].join('\n'));
    this.host.redraw();
  }

  private edit(): TaxonomyEdit {
    return renameEdit(this.topic, this.name, this.changeNotes ? 'notes' : 'synonyms');
  }

  /** Why the name cannot be taken. */
  private problem(): string | null {
    const { settings, host } = this.host.services;
    const problem = nameProblem(settings.settings.topics, this.topic.id, this.name);
    if (problem === 'empty') return t('settings.rename.empty');
    return problem === 'taken'
      ? t('settings.rename.taken', { path: host.now()?.topicPath(this.topic.id) ?? '', name: this.name })
      : null;
  }

  private async moveIndex(to: string | null, left: string[]): Promise<FileRename[]> {
    if (this.indexPath === null || to === null || to === this.indexPath) return [];
    if (await renameNote(this.host.services, this.indexPath, to)) return [{ from: this.indexPath, to }];
    left.push(t('settings.rename.left', { paths: this.indexPath }));
    return [];
  }
}

function renameEdit({ id }: Topic, name: string, keeps: 'notes' | 'synonyms'): TaxonomyEdit {
  return { change: (topics) => changeTopic(topics, id, { name }), keeps };
}

/** What follows the name of a topic, besides the topic: notes that name it, and its index note. */
export async function followsName(topic: Topic, services: Services): Promise<boolean> {
  return indexNamedAfter(topic, services) !== null || (await notesThatName(topic, services)).length > 0;
}

/** Notes in whose property the name would be another. */
async function notesThatName(topic: Topic, { host, settings }: Services): Promise<string[]> {
  const atlas = await host.ready();
  if (atlas === null) return [];
  const edit = renameEdit(topic, unusedName(topic.name, atlas.topics()), 'notes');
  const plan = await inSlices(planEdit(atlas, settings.settings.topics, edit, settings.settings));
  return Array.from(plan?.names.keys() ?? []);
}

function unusedName(name: string, topics: readonly Topic[]): string {
  const used = topicsByName(topics);
  let n = 2;
  while (used.has(nameKey(`${name} ${n}`))) n++;
  return `${name} ${n}`;
}

function indexNamedAfter(topic: Topic, { host, settings }: Services): string | null {
  const atlas = host.now();
  const now = atlas?.topic(topic.id);
  if (atlas === null || now === undefined) return null;
  const path = claimantsOf(now, atlas, settings.settings.index).used;
  return path !== null && isNamedAfter(titleOf(path), fileNameFor(topic.name)) ? path : null;
}
