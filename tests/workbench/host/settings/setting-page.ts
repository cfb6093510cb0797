import { setIcon } from '../ui/icons';

/** A page below a settings tab. */
export abstract class SettingPage {
  readonly rootEl = createDiv('setting-page');
  readonly titlebarEl = this.rootEl.createDiv('setting-page-titlebar');
  readonly containerEl = this.rootEl.createDiv('setting-page-content');
  title = '';

  abstract display(): void;
  hide(): void {}

  /** To be called by the tab: puts the page into it, with a way back. */
  openIn(parent: HTMLElement, back: () => void): void {
    this.titlebarEl.empty();
    const button = this.titlebarEl.createEl('button', {
      cls: 'clickable-icon setting-page-back',
      attr: { 'aria-label': 'Back' },
    });
    setIcon(button, 'chevron-left');
    button.addEventListener('click', back);
    this.titlebarEl.createDiv({
      cls: 'setting-page-title',
      text: this.title,
      attr: { role: 'heading', 'aria-level': 2 },
    });
    parent.replaceChildren(this.rootEl);
    this.display();
  }
}
