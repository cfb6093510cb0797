import { Modal, Setting, type App } from 'obsidian';
import { addNameField } from '../ui/name-field';

interface NameQuestion {
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
    addNameField(this.contentEl, {
      value: this.name,
      typed: (name) => {
        this.name = name.trim();
      },
      finish: () => this.finish(),
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
