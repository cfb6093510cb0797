import { ConfirmationModal, type App } from 'obsidian';
import { t } from '../../../i18n';

interface Question {
  readonly title: string;
  /** What the button says that does it. */
  readonly apply: string;
  /** What is lost by it: the button to leave it has the focus then. */
  readonly destructive?: boolean | undefined;
  /** Fills the dialog. */
  readonly fill: (contentEl: HTMLElement) => void;
}

/** Asks whether something is to be done; true when the person wants it. */
export function confirm(app: App, { title, apply, destructive = false, fill }: Question): Promise<boolean> {
  return new Promise((resolve) => {
    let answer = false;
    const modal = new ConfirmationModal(app).setTitle(title);
    fill(modal.contentEl);
    modal
      .addButton((button) => {
        button.setButtonText(apply).onClick(() => {
          answer = true;
        });
        if (destructive) button.setDestructive();
        else button.setCta().setInitialFocus();
      })
      .addButton((button) => {
        button.setButtonText(t('common.cancel')).setCancel();
        if (destructive) button.setInitialFocus();
      })
      .setCloseCallback(() => resolve(answer))
      .open();
  });
}
