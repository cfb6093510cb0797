import { Modal, Notice, parseYaml, Setting, type App } from 'obsidian';
import type { Card, CardOrigin } from '../../../core/cards/card';
import { editCard, type CardEditProblem, type CardPlace, type EditedNote } from '../../../core/cards/edit-card';
import { findCard } from '../../../core/cards/find-card';
import { VaultError } from '../../../core/vault';
import { t } from '../../../i18n';
import { vaultProblemText } from '../../../i18n/report';
import { propertyProblemText } from '../../../i18n/properties';
import type { Services } from '../../services';
import { Refusal } from '../../services/refusal';

/** Where the person last had a card written; a habit of the device. */
const PLACE_KEY = 'topic-atlas-card-place';

/** Opens the form for a note, with the card as its text now has it. */
export async function openCardForm(path: string, services: Services): Promise<void> {
  try {
    const note = await readNote(path, services);
    if (note !== null) new EditCardModal(services.app, path, note, services).open();
  } catch (error) {
    new Notice(failure(error), 0);
  }
}

async function readNote(
  path: string,
  {
    vault,
    settings: {
      settings: { cards: names },
    },
  }: Services,
): Promise<EditedNote | null> {
  const text = await vault.read(path);
  const metadata = vault.metadata(path);
  return metadata === null ? null : { text, metadata, names, card: findCard(text, metadata, names) };
}

/** A small form for the two parts of a note's card. It writes two properties, or the places where the parts were found. */
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
    this.setTitle(t('cards.edit.title', { title: this.services.host.now()?.note(this.path)?.title ?? this.path }));
    this.area('problem', t('cards.edit.problem'), hint(t('cards.edit.problemHint'), card.problemOrigin));
    this.area('approach', t('cards.edit.approach'), hint(t('cards.edit.approachHint'), card.approachOrigin));
    this.placeChoice();
    this.problemEl = this.contentEl.createEl('p', { cls: 'topic-atlas-card-refused', attr: { role: 'alert' } });
    new Setting(this.contentEl)
      .addButton((button) =>
        button
          .setButtonText(t('cards.edit.save'))
          .setCta()
          .onClick(() => void this.save()),
      )
      .addButton((button) => button.setButtonText(t('common.cancel')).onClick(() => this.close()));
    this.scope.register(['Mod'], 'Enter', () => void this.save());
  }

  override onClose(): void {
    this.contentEl.empty();
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

  /** What is refused stays in the form, so that no word is lost. */
  private async save(): Promise<void> {
    try {
      const refused = await this.write();
      if (refused === null) this.close();
      else this.refuse(refused);
    } catch (error) {
      this.refuse(failure(error));
    }
  }

  /** Writes the card into the note as it is now, as long as its card is the one that the form showed; or says why not. */
  private async write(): Promise<string | null> {
    // They say how a card is written, and where.
    await this.services.settings.ensureUsable();
    const note = await readNote(this.path, this.services);
    if (note === null || JSON.stringify(note.card) !== JSON.stringify(this.note.card)) return t('cards.edit.changed');
    const next = mapParts((part) => (this.next[part] === flat(note.card[part]) ? note.card[part] : this.next[part]));
    const edit = editCard(note, next, this.place, parseYaml);
    if (edit.problem !== undefined) return problemText(this.path, edit.problem);
    const written = await this.services.vault.process(this.path, (text) => (text === note.text ? edit.text : text));
    return written === edit.text ? null : t('cards.edit.changed');
  }

  private refuse(reason: string): void {
    this.problemEl?.setText(reason);
  }
}

function mapParts(text: (part: keyof Card) => string): Card {
  return { problem: text('problem'), approach: text('approach') };
}

/** A form's lines end with a line feed, whatever the note's do. */
function flat(text: string): string {
  return text.replace(/\r/g, '');
}

function failure(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  if (!(error instanceof VaultError)) throw error;
  return t('cards.edit.failed', { path: error.path, detail: vaultProblemText(error) });
}

function problemText(path: string, problem: CardEditProblem): string {
  if (problem.kind === 'property') return propertyProblemText(path, problem.name, problem.problem);
  return t(`cards.edit.refused.${problem.kind}`, { place: originText(problem.origin) });
}

function hint(text: string, origin: CardOrigin | null): string {
  return origin === null ? text : `${text} ${t('cards.edit.found', { place: originText(origin) })}`;
}

/** Where a part of a card was found, in words. */
function originText(origin: CardOrigin): string {
  const name =
    'name' in origin ? origin.name : 'type' in origin ? origin.type : 'heading' in origin ? origin.heading : '';
  return t(`cards.origin.${origin.kind}`, { name });
}
