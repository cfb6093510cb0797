import type { App } from '../app';
import { Component } from '../base/component';
import type { Scope } from '../base/keymap';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import type { WorkspaceLeaf } from '../workspace/leaf';

export interface ViewStateResult {
  history: boolean;
}

/** What a leaf shows. */
export abstract class View extends Component {
  readonly app: App;
  icon = 'file';
  navigation = false;
  scope: Scope | null = null;
  readonly containerEl: HTMLElement;

  constructor(public leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.app;
    this.containerEl = createDiv('workspace-leaf-content');
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  onOpen(): Promise<void> {
    return Promise.resolve();
  }
  onClose(): Promise<void> {
    return Promise.resolve();
  }
  getState(): Record<string, unknown> {
    return {};
  }
  setState(state: unknown, result: ViewStateResult): Promise<void>;
  setState(): Promise<void> {
    return Promise.resolve();
  }
  getEphemeralState(): Record<string, unknown> {
    return {};
  }
  setEphemeralState(state: unknown): void;
  setEphemeralState(): void {}
  getIcon(): string {
    return this.icon;
  }
  onResize(): void {}

  /** To be called by the leaf. The view is in the page before it is loaded. */
  async open(parent: HTMLElement): Promise<void> {
    this.containerEl.dataset.type = this.getViewType();
    parent.replaceChildren(this.containerEl);
    this.load();
    await this.onOpen();
  }

  /** To be called by the leaf. */
  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }

  onPaneMenu(menu: Menu, source: string): void;
  onPaneMenu(menu: Menu): void {
    menu.addItem((item) =>
      item
        .setSection('close')
        .setTitle('Close')
        .setIcon('x')
        .onClick(() => this.leaf.detach()),
    );
  }
}

/** A view with a header and a place for content. */
export abstract class ItemView extends View {
  readonly headerEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly titleParentEl: HTMLElement;
  readonly actionsEl: HTMLElement;
  readonly contentEl: HTMLElement;
  readonly moreOptionsButtonEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv('view-header');
    const left = this.headerEl.createDiv('view-header-left').createDiv('view-header-nav-buttons');
    this.#button(left, 'arrow-left', 'Navigate back', () => void leaf.history.back());
    this.#button(left, 'arrow-right', 'Navigate forward', () => void leaf.history.forward());
    const title = this.headerEl.createDiv('view-header-title-container mod-at-start mod-fade mod-at-end');
    this.titleParentEl = title.createDiv('view-header-title-parent');
    this.titleEl = title.createDiv('view-header-title');
    this.actionsEl = this.headerEl.createDiv('view-actions');
    this.moreOptionsButtonEl = this.#button(
      this.actionsEl,
      'more-vertical',
      'More options',
      (event) => this.#showMore(event),
      'view-action',
    );
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const button = this.#button(this.actionsEl, icon, title, callback, 'view-action');
    this.actionsEl.prepend(button);
    return button;
  }

  override async open(parent: HTMLElement): Promise<void> {
    await super.open(parent);
    this.updateHeader();
  }

  updateHeader(): void {
    this.titleEl.setText(this.getDisplayText());
    const { back, forward } = { back: this.leaf.history.canGoBack(), forward: this.leaf.history.canGoForward() };
    const [backEl, forwardEl] = Array.from(this.headerEl.querySelectorAll('.view-header-nav-buttons > button'));
    backEl?.setAttribute('aria-disabled', String(!back));
    forwardEl?.setAttribute('aria-disabled', String(!forward));
  }

  #button(
    parent: HTMLElement,
    icon: string,
    label: string,
    run: (event: MouseEvent) => unknown,
    cls = '',
  ): HTMLElement {
    const button = parent.createEl('button', { cls: `clickable-icon ${cls}`, attr: { 'aria-label': label } });
    setIcon(button, icon);
    button.addEventListener('click', (event) => void run(event));
    return button;
  }

  #showMore(event: MouseEvent): void {
    const menu = Menu.forEvent(event);
    this.onPaneMenu(menu, 'more-options');
  }
}
