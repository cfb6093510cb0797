import { Modal, Setting, type App } from 'obsidian';
import { t } from '../../i18n';

/** Asks for the name of a topic. */
export class NewTopicModal extends Modal {
  private name = '';

  constructor(app: App, private readonly make: (name: string) => void) {
    super(app);
  }

  override onOpen(): void {
    this.setTitle(t('sort.newTopic'));
    new Setting(this.contentEl).setName(t('settings.topic.name')).addText((text) => {
      text.onChange((name) => { this.name = name.trim(); });
      text.inputEl.addEventListener('keydown', (event) => { if (event.key === 'Enter') this.finish(); });
      window.setTimeout(() => text.inputEl.focus(), 0);
    });
    new Setting(this.contentEl).addButton((button) => button.setButtonText(t('settings.addTopic')).setCta().onClick(() => this.finish()));
  }

  override onClose(): void {
    this.contentEl.empty();
  }

  private finish(): void {
    if (this.name === '') return;
    this.close();
    this.make(this.name);
  }
}
