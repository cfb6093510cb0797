import { Modal, Notice, Setting, type App } from 'obsidian';
import type { Card, CardOrigin } from '../../../core/cards/card';
import type { CardPlace, EditedNote } from '../../../core/cards/edit-card';
import { canBeSolved } from '../../../core/cards/edit-state';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { dismissProblem, markSolved } from './card-actions';
import { originText, refusalText } from './refusal-text';
import { titleOf } from '../../../core/notes/paths';

/** Where the person last had a card written; a habit of the device. */
const PLACE_KEY = 'topic-atlas-card-place';

/** Opens the form for a note, with the card as its text now has it. */
export async function openCardForm(path: string, services: Services): Promise<void> {
  const note = await services.cardEditor.read(path);
  if ('refusal' in note) new Notice(refusalText(path, note.refusal), 0);
  else new EditCardModal(services.app, path, note, services).open();
}

/**
 * A small form for the two parts of a note's card. It writes two properties, or the places where the parts were found.
 */
class EditCardModal extends Modal {
  private next: Card;
  private place: CardPlace = 'properties';
  private problemEl: HTMLElement | null = null;

  constructor(
    app: App,
    private readonly path: string,
    private readonly note: EditedNote,
    private readonly services: Services,
  ) {
    super(app);
    this.next = mapParts((part) => flat(note.card[part]));
  }

  override onOpen(): void {
    const { card } = this.note;
    this.setTitle(t('cards.edit.title', { title: titleOf(this.path) }));
    this.area('problem', t('cards.edit.problem'), hint(t('cards.edit.problemHint'), card.problemOrigin));
    this.area('approach', t('cards.edit.approach'), hint(t('cards.edit.approachHint'), card.approachOrigin));
    this.placeChoice();
    this.problemEl = this.contentEl.createEl('p', { cls: 'topic-atlas-card-refused', attr: { role: 'alert' } });
    this.buttons(new Setting(this.contentEl).setClass('topic-atlas-card-buttons'));
    this.scope.register(['Mod'], 'Enter', () => void this.save());
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  /** What a person says of the problem itself comes first, apart from what is done with the form. */
  private buttons(row: Setting): void {
    const { problem, solved } = this.note.card;
    const verdict = (text: string, run: () => Promise<boolean>): void => {
      row.addButton((button) =>
        button
          .setButtonText(text)
          .setClass('topic-atlas-card-verdict')
          .onClick(() => void run()),
      );
    };
    if (problem !== '')
      verdict(t('cards.action.dismiss'), () => this.closeAfter(dismissProblem(this.path, this.services)));
    if (problem !== '' && !solved && canBeSolved(this.note.names.solved))
      verdict(t('cards.edit.solved'), () => this.saveAsSolved());
    row.addButton((button) =>
      button
        .setButtonText(t('cards.edit.save'))
        .setCta()
        .onClick(() => void this.save()),
    );
    row.addButton((button) => button.setButtonText(t('common.cancel')).onClick(() => this.close()));
  }

  private async closeAfter(work: Promise<boolean>): Promise<boolean> {
    const isDone = await work;
    if (isDone) this.close();
    return isDone;
  }

  /** With what was typed: how it was solved may be told in the same go. */
  private async saveAsSolved(): Promise<boolean> {
    return (await this.save()) && markSolved(this.path, this.services);
  }

  private area(part: keyof Card, name: string, description: string): void {
    const setting = new Setting(this.contentEl)
      .setName(name)
      .setDesc(description)
      .addTextArea((area) => {
        area.setValue(this.next[part]).onChange((text) => {
          this.next = { ...this.next, [part]: text.trim() };
        });
        area.inputEl.rows = 4;
        area.inputEl.addClass('topic-atlas-card-input');
        area.inputEl.setAttribute('aria-label', name);
      });
    setting.settingEl.addClass('topic-atlas-card-setting');
  }

  /** There is a choice where a part was found in another place than its property. */
  private placeChoice(): void {
    const { names, card } = this.note;
    const properties = t('cards.edit.where', {
      problem: names.problem[0] ?? 'problem',
      approach: names.approach[0] ?? 'approach',
    });
    const found = [card.problemOrigin, card.approachOrigin].some(
      (origin) => origin !== null && origin.kind !== 'property',
    );
    if (!found) return void this.contentEl.createEl('p', { cls: 'setting-item-description', text: properties });
    this.place = this.app.loadLocalStorage(PLACE_KEY) === 'place' ? 'place' : 'properties';
    new Setting(this.contentEl)
      .setName(t('cards.edit.place'))
      .addDropdown((dropdown) =>
        dropdown
          .addOptions({ properties: t('cards.edit.inProperties'), place: t('cards.edit.inPlace') })
          .setValue(this.place)
          .onChange((value) => {
            this.place = value === 'place' ? 'place' : 'properties';
            this.app.saveLocalStorage(PLACE_KEY, this.place);
          }),
      )
      .controlEl.querySelector('select')
      ?.setAttribute('aria-label', t('cards.edit.place'));
  }

  /** What is refused stays in the form, so that no word is lost. Answers whether it was written. */
  private async save(): Promise<boolean> {
    const { refusal } = await this.services.cardEditor.write(
      this.path,
      this.note.card,
      (card) => mapParts((part) => (this.next[part] === flat(card[part]) ? card[part] : this.next[part])),
      this.place,
    );
    if (refusal !== undefined) this.problemEl?.setText(refusalText(this.path, refusal));
    else this.close();
    return refusal === undefined;
  }
}

function mapParts(text: (part: keyof Card) => string): Card {
  return { problem: text('problem'), approach: text('approach') };
}

/** A form's lines end with a line feed, whatever the note's do. */
function flat(text: string): string {
  return text.replace(/\r/g, '');
}

function hint(text: string, origin: CardOrigin | null): string {
  return origin === null ? text : `${text} ${t('cards.edit.found', { place: originText(origin) })}`;
}
