import { Modal, Setting, type App } from 'obsidian';
import { t } from '../../../i18n';

export interface NameQuestion {
  readonly title: string;
  /** What the button says. */
  readonly apply: string;
  /** What stands there at first. */
  readonly name?: string;
}

/** Asks for the name of a topic. */
export class NameModal extends Modal {
  private name: string;

  constructor(
    app: App,
    private readonly question: NameQuestion,
    private readonly answer: (name: string) => void,
  ) {
    super(app);
    this.name = question.name ?? '';
  }

  override onOpen(): void {
    this.setTitle(this.question.title);
    new Setting(this.contentEl).setName(t('settings.topic.name')).addText((text) => {
      text.setValue(this.name).onChange((name) => {
        this.name = name.trim();
      });
      text.inputEl.setAttribute('aria-label', t('settings.topic.name'));
      text.inputEl.addEventListener('keydown', (event) => {
        if (event.key === 'Enter' && !event.isComposing) this.finish();
      });
      window.setTimeout(() => text.inputEl.select(), 0);
    });
    new Setting(this.contentEl).addButton((button) =>
      button
        .setButtonText(this.question.apply)
        .setCta()
        .onClick(() => this.finish()),
    );
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private finish(): void {
    if (this.name === '') return;
    this.close();
    this.answer(this.name);
  }
}
