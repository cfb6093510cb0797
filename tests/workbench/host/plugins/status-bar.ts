/** The line at the bottom of the page. A phone has none. */
export class StatusBar {
  readonly containerEl = createDiv('status-bar');

  registerStatusBarItem(): HTMLElement {
    return this.containerEl.createDiv('status-bar-item');
  }
}
