import type { App } from '../app';
import { ButtonComponent } from '../settings/buttons';
import { Modal } from './modal';

/** A button that closes its modal, unless the handler answers with something true. */
export class ConfirmationButton extends ButtonComponent {
  initial = false;

  constructor(
    containerEl: HTMLElement,
    private readonly modal: ConfirmationModal,
  ) {
    super(containerEl);
    super.onClick(() => this.modal.close());
  }

  override onClick(handler: (event: MouseEvent) => unknown): this {
    return super.onClick(async (event) => {
      if (!(await handler(event))) this.modal.close();
    });
  }

  setInitialFocus(): this {
    this.initial = true;
    return this;
  }

  setSecondary(): this {
    this.buttonEl.addClass('mod-secondary');
    return this;
  }

  setCancel(): this {
    this.buttonEl.addClass('mod-cancel');
    return this;
  }
}

/** Asks whether to do something. */
export class ConfirmationModal extends Modal {
  readonly buttonContainerEl: HTMLElement;
  #focus: ConfirmationButton | null = null;

  constructor(app: App) {
    super(app);
    this.containerEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  override open(): void {
    super.open();
    this.#focus?.buttonEl.focus();
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, callback: (value: boolean) => unknown): this {
    const row = this.buttonContainerEl.createEl('label', { cls: 'mod-checkbox', prepend: true });
    const input = row.createEl('input', { type: 'checkbox', attr: { tabindex: -1 } });
    row.appendText(label);
    input.addEventListener('change', () => void callback(input.checked));
    return this;
  }

  addButton(callback: (button: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this.buttonContainerEl, this);
    callback(button);
    if (button.initial) this.#focus = button;
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }
}
