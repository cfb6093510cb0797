import type { App } from '../app';
import { Modal } from '../ui/modal';
import { Notice } from '../ui/notice';

/** Asks for a name; what goes wrong with it is said, and asked again. */
export function promptForName(app: App, title: string, value: string, use: (name: string) => Promise<void>): void {
  const modal = new Modal(app).setTitle(title);
  const input = modal.contentEl.createEl('input', {
    type: 'text',
    value,
    attr: { 'aria-label': 'Name' },
    cls: 'rename-textarea',
  });
  const buttons = modal.modalEl.createDiv('modal-button-container');
  const save = (): void => {
    use(input.value.trim()).then(
      () => modal.close(),
      (error: Error) => new Notice(error.message),
    );
  };
  buttons.createEl('button', { text: 'Save', cls: 'mod-cta' }).addEventListener('click', save);
  buttons.createEl('button', { text: 'Cancel', cls: 'mod-cancel' }).addEventListener('click', () => modal.close());
  modal.scope.register([], 'Enter', () => {
    save();
    return false;
  });
  modal.open();
  input.focus();
  input.select();
}
