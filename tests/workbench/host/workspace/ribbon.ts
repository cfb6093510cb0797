import { setIcon } from '../ui/icons';
import type { Workspace } from './workspace';

/** The strip of icons at the left. */
export class Ribbon {
  readonly containerEl = createDiv('workspace-ribbon side-dock-ribbon mod-left');
  readonly #toggleEl = this.containerEl.createDiv('sidebar-toggle-button mod-left');
  readonly #actionsEl = this.containerEl.createDiv('side-dock-actions');
  readonly #settingsEl = this.containerEl.createDiv('side-dock-settings');

  constructor(workspace: Workspace) {
    this.#button(this.#toggleEl, 'panel-left', 'Toggle left sidebar', () => workspace.leftSplit.toggle());
    this.addRibbonItem('search', 'Open quick switcher', () =>
      workspace.app.commands.executeCommandById('switcher:open'),
    );
    this.addRibbonItem('terminal', 'Open command palette', () =>
      workspace.app.commands.executeCommandById('command-palette:open'),
    );
    // On a phone there is no place for it elsewhere, nor a corner for the right side's.
    if (!workspace.app.isPhone) return;
    this.#button(this.#settingsEl, 'settings', 'Settings', () => workspace.app.setting.open());
    this.#button(this.#settingsEl, 'panel-right', 'Toggle right sidebar', () => workspace.rightSplit.toggle());
  }

  addRibbonItem(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    return this.#button(this.#actionsEl, icon, title, callback);
  }

  #button(parent: HTMLElement, icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = parent.createDiv({
      cls: 'clickable-icon side-dock-ribbon-action',
      attr: { 'aria-label': title, role: 'button', tabindex: 0, 'data-tooltip-position': 'right' },
    });
    setIcon(el, icon);
    el.addEventListener('click', (event) => void callback(event));
    el.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') el.click();
    });
    return el;
  }
}
