import { Modal, parseYaml, Setting, type App } from 'obsidian';
import { claimantsOf } from '../../../core/index-notes/claimants';
import { fileNameFor, isNamedAfter, TakenNames } from '../../../core/index-notes/file-names';
import { changeListProperty, type PropertyEdit } from '../../../core/notes/edit-property';
import { fileName, folderOf, withoutMd } from '../../../core/notes/paths';
import { changeTopic } from '../../../core/topics/edit';
import { renamedItem, type TopicRename } from '../../../core/topics/edit-names';
import { cleanName, nameKey } from '../../../core/topics/names';
import type { Topic } from '../../../core/topics/topic';
import { t } from '../../../i18n';
import { leftNoteText } from '../../../i18n/properties';
import type { Services } from '../../services';
import { editProperties } from '../../services/note-edits';
import { EffectLine } from '../../services/topics/effect';
import { renameNote, type FileRename } from '../../services/topics/topic-editor';
import { addNameField } from '../ui/name-field';

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
  private readonly naming: readonly string[];
  /** Its index note, if that is named after it. */
  private readonly indexPath: string | null;
  private effect: EffectLine | null = null;
  private fileSetting: Setting | null = null;

  constructor(
    app: App,
    private readonly topic: Topic,
    private readonly host: RenameHost,
    name = topic.name,
  ) {
    super(app);
    this.name = name;
    this.naming = this.notesThatNameIt();
    this.indexPath = this.indexNote();
  }

  override onOpen(): void {
    this.setTitle(t('settings.rename.title', { name: this.topic.name }));
    const name = addNameField(this.contentEl, {
      value: this.name,
      typed: (typed) => this.typed(typed),
      finish: () => void this.apply(),
    });
    this.effect = new EffectLine(name, this.host.services);
    if (this.isOther()) this.typed(this.name);
    this.contentEl.createEl('p', { text: t('settings.rename.effect', { count: this.naming.length }) });
    if (this.naming.length > 0) this.offerNotes();
    if (this.indexPath !== null) this.offerFile();
    new Setting(this.contentEl)
      .addButton((button) =>
        button
          .setButtonText(t('settings.rename.apply'))
          .setCta()
          .onClick(() => void this.apply()),
      )
      .addButton((button) => button.setButtonText(t('common.cancel')).onClick(() => this.close()));
  }

  override onClose(): void {
    this.effect?.stop();
    this.contentEl.empty();
  }

  private typed(typed: string): void {
    this.name = cleanName(typed);
    this.describeFile();
    if (this.isOther()) this.effect?.show((topics) => changeTopic(topics, this.topic.id, { name: this.name }));
    else this.effect?.stop();
  }

  private isOther(): boolean {
    return this.name !== '' && this.name !== this.topic.name;
  }

  /** Whether anything follows the topic's name but the topic itself. */
  get concernsNotes(): boolean {
    return this.naming.length > 0 || this.indexPath !== null;
  }

  private offerNotes(): void {
    const details = this.contentEl.createEl('details');
    details.createEl('summary', { text: t('settings.rename.show') });
    const list = details.createEl('ul', { cls: 'topic-atlas-report-list' });
    for (const path of this.naming) list.createEl('li', { text: path });
    new Setting(this.contentEl).setName(t('settings.rename.notes')).addToggle((toggle) =>
      toggle.setValue(this.changeNotes).onChange((value) => {
        this.changeNotes = value;
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

  private rename(): TopicRename {
    const { id, name } = this.topic;
    const atlas = this.host.services.host.now();
    const isClear = atlas?.topics().every((other) => other.id === id || nameKey(other.name) !== nameKey(name)) ?? false;
    return { name, paths: [atlas?.topicPath(id) ?? name, ...(isClear ? [name] : [])], to: this.name };
  }

  private notesThatNameIt(): string[] {
    const rename = { ...this.rename(), to: '' };
    const notes = Array.from(this.host.services.host.now()?.notes() ?? []);
    return notes
      .filter(({ topicValues }) => topicValues.some((value) => renamedItem(value, rename) !== null))
      .map(({ path }) => path);
  }

  private indexNote(): string | null {
    const { host, settings } = this.host.services;
    const atlas = host.now();
    const topic = atlas?.topic(this.topic.id);
    if (atlas === null || topic === undefined) return null;
    const path = claimantsOf(topic, atlas, settings.settings.index).used;
    return path !== null && isNamedAfter(withoutMd(fileName(path)), fileNameFor(this.topic.name)) ? path : null;
  }

  /** In its folder, under a name that no other note has. */
  private newIndexPath(): string | null {
    if (this.indexPath === null || !this.isOther()) return null;
    const taken = new TakenNames();
    for (const { path } of this.host.services.vault.files())
      if (path !== this.indexPath) taken.take(withoutMd(fileName(path)));
    const folder = folderOf(this.indexPath);
    return `${folder === '' ? '' : `${folder}/`}${taken.free(fileNameFor(this.name))}.md`;
  }

  /** Topics, then notes, then the file; taken back in the opposite order. */
  private async apply(): Promise<void> {
    if (!this.isOther()) return this.close();
    const rename = this.rename();
    const to = this.renameFile ? this.newIndexPath() : null;
    this.close();
    const { topics, settings, vault } = this.host.services;
    if (!(await topics.change((now) => changeTopic(now, this.topic.id, { name: this.name })))) return;
    const property = settings.settings.topicsProperty;
    const change = (text: string): PropertyEdit =>
      changeListProperty(text, property, (item) => renamedItem(item, rename), parseYaml);
    const changes = (this.changeNotes ? this.naming : []).map((path) => [path, change] as const);
    const done = await editProperties(vault, property, changes);
    const left = done.left.map(leftNoteText);
    topics.remember(done.step, await this.moveIndex(to, left));
    topics.offerUndo([t('settings.rename.done', { from: this.topic.name, to: this.name }), ...left].join('\n'));
    this.host.redraw();
  }

  private async moveIndex(to: string | null, left: string[]): Promise<FileRename[]> {
    if (this.indexPath === null || to === null || to === this.indexPath) return [];
    if (await renameNote(this.host.services, this.indexPath, to)) return [{ from: this.indexPath, to }];
    left.push(t('settings.rename.left', { paths: this.indexPath }));
    return [];
  }
}
