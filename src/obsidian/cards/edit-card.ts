import { Modal, Notice, Setting, type App } from 'obsidian';
import type { CardOrigin, NoteCard } from '../../core/cards/card';
import { setTextProperty } from '../../core/notes/edit-property';
import { t } from '../../i18n';
import type { Services } from '../services';

/** A small form for the two parts of a note's card. What it writes are two properties, and nothing else in the note. */
export class EditCardModal extends Modal {
  private problem: string;
  private approach: string;

  constructor(app: App, private readonly path: string, private readonly card: NoteCard, private readonly services: Services) {
    super(app);
    this.problem = card.problem;
    this.approach = card.approach;
  }

  override onOpen(): void {
    const { names } = this;
    this.setTitle(t('cards.edit.title', { title: this.services.host.now()?.note(this.path)?.title ?? this.path }));
    this.area(t('cards.edit.problem'), hint(t('cards.edit.problemHint'), this.card.problemOrigin), this.problem, (text) => { this.problem = text; });
    this.area(t('cards.edit.approach'), hint(t('cards.edit.approachHint'), this.card.approachOrigin), this.approach, (text) => { this.approach = text; });
    this.contentEl.createEl('p', { cls: 'setting-item-description', text: t('cards.edit.where', names) });
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(t('cards.edit.save')).setCta().onClick(() => void this.save()))
      .addButton((button) => button.setButtonText(t('common.cancel')).onClick(() => this.close()));
    this.scope.register(['Mod'], 'Enter', () => void this.save());
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** The first name of each part is the one that is written. */
  private get names(): { problem: string; approach: string } {
    const { problem, approach } = this.services.settings.settings.cards;
    return { problem: problem[0] ?? 'problem', approach: approach[0] ?? 'approach' };
  }

  private area(name: string, description: string, value: string, change: (text: string) => void): void {
    const setting = new Setting(this.contentEl).setName(name).setDesc(description).addTextArea((area) => {
      area.setValue(value).onChange(change);
      area.inputEl.rows = 4;
      area.inputEl.addClass('topic-atlas-card-input');
      area.inputEl.setAttribute('aria-label', name);
    });
    setting.settingEl.addClass('topic-atlas-card-setting');
  }

  private async save(): Promise<void> {
    this.close();
    const { vault } = this.services;
    const parts: [key: string, before: string, after: string][] = [
      [this.names.problem, this.card.problem, this.problem.trim()],
      [this.names.approach, this.card.approach, this.approach.trim()],
    ];
    let failed = false;
    await vault.process(this.path, (text) => {
      let edited = text;
      for (const [key, before, after] of parts) {
        if (before === after) continue;
        const result = setTextProperty(edited, key, after);
        if (result.problem !== undefined) failed = true;
        else edited = result.text;
      }
      return failed ? text : edited;
    });
    if (failed) new Notice(t('cards.edit.failed', this.names), 0);
  }
}

function hint(text: string, origin: CardOrigin | null): string {
  return origin === null ? text : `${text} ${t('cards.edit.found', { place: originText(origin) })}`;
}

/** Where a part of a card was found, in words. */
export function originText(origin: CardOrigin): string {
  const name = 'name' in origin ? origin.name : 'type' in origin ? origin.type : 'heading' in origin ? origin.heading : '';
  return t(`cards.origin.${origin.kind}`, { name });
}
