/** How long a message stays; ms. */
const usual = 5000;

const container = (): HTMLElement =>
  document.body.querySelector<HTMLElement>('.notice-container') ?? document.body.createDiv('notice-container');

/** A message at the edge of the page, until its time is over or somebody clicks it. */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  readonly noticeEl: HTMLElement;
  readonly #timer: number = 0;

  constructor(message: string | DocumentFragment, duration = usual) {
    this.containerEl = container().createDiv({ cls: 'notice', attr: { role: 'status' } });
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.noticeEl = this.messageEl;
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration > 0) this.containerEl.dataset.temporary = '';
    if (duration > 0) this.#timer = window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    window.clearTimeout(this.#timer);
    this.containerEl.remove();
    const rest = document.body.querySelector('.notice-container');
    if (rest?.childElementCount === 0) rest.remove();
  }
}
