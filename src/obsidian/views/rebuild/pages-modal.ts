import { Modal, Setting, type App, type ButtonComponent } from 'obsidian';
import type { OfferedPage } from '../../../core/index-notes/plan/plan';
import type { PagesChoice } from '../../../core/index-notes/plan-rebuild';
import { t } from '../../../i18n';

/** What a person says of the pages that topics have already. */
export interface PagesAnswer extends PagesChoice {
  /** Not to be asked again. */
  readonly isRemembered: boolean;
}

/** Asks, page by page, where the index of a topic goes that has a page of the person's own. */
export class PagesModal extends Modal {
  /** Nothing is written into what a person wrote unless they say so. */
  private readonly chosen = new Set<OfferedPage>();
  private isRemembered = false;
  private notes: ButtonComponent | null = null;
  private into: ButtonComponent | null = null;
  private answer: PagesAnswer | null = null;
  private resolve: (answer: PagesAnswer | null) => void = () => undefined;

  constructor(
    app: App,
    private readonly pages: readonly OfferedPage[],
  ) {
    super(app);
  }

  /** Null when the person wants no rebuild. */
  ask(): Promise<PagesAnswer | null> {
    return new Promise((resolve) => {
      this.resolve = resolve;
      this.open();
    });
  }

  override onOpen(): void {
    this.setTitle(t('rebuild.pages.title'));
    this.contentEl.createEl('p', { text: t('rebuild.pages.intro', { count: this.pages.length }) });
    this.contentEl.createEl('p', { text: t('rebuild.pages.ticks') });
    const boxes = this.list();
    this.allAndNone(boxes);
    new Setting(this.contentEl)
      .setName(t('rebuild.pages.remember'))
      .addToggle((toggle) => toggle.onChange((on) => (this.isRemembered = on)));
    new Setting(this.contentEl)
      .addButton((button) => {
        this.notes = button.setButtonText(t('rebuild.pages.notes')).onClick(() => this.finish([]));
      })
      .addButton((button) => {
        this.into = button.setButtonText(t('rebuild.pages.into')).onClick(() => this.finish(Array.from(this.chosen)));
      });
    this.showChosen();
    this.notes?.buttonEl.focus();
  }

  /** What the ticks say stands out. */
  private showChosen(): void {
    const isAny = this.chosen.size > 0;
    this.notes?.buttonEl.toggleClass('mod-cta', !isAny);
    this.into?.setDisabled(!isAny).buttonEl.toggleClass('mod-cta', isAny);
  }

  private list(): HTMLInputElement[] {
    const list = this.contentEl.createDiv({ cls: 'topic-atlas-pages' });
    return this.pages.map((page) => {
      const row = list.createEl('label', { cls: 'topic-atlas-pages-row' });
      const box = row.createEl('input', { type: 'checkbox' });
      box.addEventListener('change', () => this.choose(page, box.checked));
      row.createSpan({ text: page.topicPath });
      row.createSpan({ cls: 'topic-atlas-pages-path', text: page.path });
      return box;
    });
  }

  private allAndNone(boxes: readonly HTMLInputElement[]): void {
    const setting = new Setting(this.contentEl);
    for (const isOn of [true, false]) {
      setting.addButton((button) =>
        button.setButtonText(t(isOn ? 'rebuild.pages.all' : 'rebuild.pages.none')).onClick(() => {
          boxes.forEach((box) => (box.checked = isOn));
          this.pages.forEach((page) => this.choose(page, isOn));
        }),
      );
    }
  }

  private choose(page: OfferedPage, isOn: boolean): void {
    if (isOn) this.chosen.add(page);
    else this.chosen.delete(page);
    this.showChosen();
  }

  private finish(into: readonly OfferedPage[]): void {
    this.answer = { into, makesNotes: true, isRemembered: this.isRemembered };
    this.close();
  }

  override onClose(): void {
    this.contentEl.empty();
    this.resolve(this.answer);
  }
}
