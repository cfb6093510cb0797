import { Modal, Notice, Setting, type App } from 'obsidian';
import { setListProperty } from '../../core/notes/edit-property';
import { propertyOf, textsOf } from '../../core/notes/properties';
import { changeTopic } from '../../core/topics/edit';
import { pathKey } from '../../core/topics/names';
import type { Topic } from '../../core/topics/topic';
import { t } from '../../i18n';
import { editNote } from './reclaim';
import type { TopicPageHost } from './topic-page';

/** Renames a topic, and offers to change the notes that name it. */
export class RenameTopicModal extends Modal {
  private name: string;
  private changeNotes = true;
  private readonly naming: readonly string[];

  constructor(app: App, private readonly topic: Topic, private readonly host: TopicPageHost) {
    super(app);
    this.name = topic.name;
    this.naming = this.notesThatNameIt();
  }

  override onOpen(): void {
    this.setTitle(t('settings.rename.title', { name: this.topic.name }));
    new Setting(this.contentEl).setName(t('settings.topic.name')).addText((text) => text.setValue(this.name).onChange((name) => { this.name = name.trim(); }));
    this.contentEl.createEl('p', { text: t('settings.rename.effect', { count: this.naming.length }) });
    if (this.naming.length > 0) this.offer();
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(t('settings.rename.apply')).setCta().onClick(() => void this.apply()))
      .addButton((button) => button.setButtonText(t('common.cancel')).onClick(() => this.close()));
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private offer(): void {
    const details = this.contentEl.createEl('details');
    details.createEl('summary', { text: t('settings.rename.show') });
    const list = details.createEl('ul', { cls: 'topic-atlas-report-list' });
    for (const path of this.naming) list.createEl('li', { text: path });
    new Setting(this.contentEl).setName(t('settings.rename.notes')).addToggle((toggle) => toggle.setValue(this.changeNotes).onChange((value) => { this.changeNotes = value; }));
  }

  private keys(): Set<string> {
    const path = this.host.services.host.now()?.topicPath(this.topic.id) ?? this.topic.name;
    return new Set([pathKey(this.topic.name), pathKey(path)]);
  }

  private notesThatNameIt(): string[] {
    const keys = this.keys();
    const atlas = this.host.services.host.now();
    return Array.from(atlas?.notes() ?? []).filter(({ topicValues }) => topicValues.some((value) => keys.has(pathKey(value)))).map(({ path }) => path);
  }

  private async apply(): Promise<void> {
    this.close();
    if (this.name === '' || this.name === this.topic.name) return;
    const keys = this.keys();
    this.host.change((topics) => changeTopic(topics, this.topic.id, { name: this.name }), true);
    if (!this.changeNotes) return;
    const left: string[] = [];
    for (const path of this.naming) if (!(await this.changeNote(path, keys))) left.push(path);
    if (left.length > 0) new Notice(t('settings.rename.left', { paths: left.join(', ') }), 0);
  }

  private changeNote(path: string, keys: ReadonlySet<string>): Promise<boolean> {
    const { vault, settings } = this.host.services;
    const property = settings.settings.topicsProperty;
    const values = textsOf(propertyOf(vault.metadata(path)?.frontmatter ?? {}, property));
    const renamed = values.map((value) => (keys.has(pathKey(value)) ? this.name : value));
    return editNote(path, vault, (text) => setListProperty(text, property, renamed).text);
  }
}
