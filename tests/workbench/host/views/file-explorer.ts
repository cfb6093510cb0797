import { Keymap } from '../base/keymap';
import { debounce } from '../base/debounce';
import { setIcon } from '../ui/icons';
import { Menu } from '../ui/menu';
import { TFile, TFolder, type TAbstractFile } from '../vault/files';
import { addFileItems, newNote } from '../workspace/file-menu';
import { ItemView } from './view';

const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const byName = (left: TAbstractFile, right: TAbstractFile): number =>
  Number(right instanceof TFolder) - Number(left instanceof TFolder) || order.compare(left.name, right.name);

/** The vault's folders and files. */
export class FileExplorerView extends ItemView {
  override icon = 'lucide-folder-closed';
  readonly #open = new Set<string>();
  readonly #draw = debounce(() => this.#drawAll(), 50);

  getViewType(): string {
    return 'file-explorer';
  }
  getDisplayText(): string {
    return 'Files';
  }

  override onOpen(): Promise<void> {
    const { vault, workspace } = this.app;
    for (const name of ['create', 'delete', 'rename']) this.registerEvent(vault.on(name, () => void this.#draw()));
    this.registerEvent(workspace.on('file-open', (file: TFile | null) => this.#reveal(file)));
    const buttons = createDiv('nav-header').createDiv('nav-buttons-container');
    this.#button(buttons, 'edit', 'New note', () => void newNote(this.app, this.app.vault.getRoot()));
    this.#button(buttons, 'chevrons-down-up', 'Collapse all', () => {
      this.#open.clear();
      this.#drawAll();
    });
    this.contentEl.before(buttons.parentElement ?? buttons);
    this.contentEl.addClass('nav-files-container');
    this.#drawAll();
    return Promise.resolve();
  }

  #button(parent: HTMLElement, icon: string, label: string, run: () => void): void {
    const button = parent.createEl('button', {
      cls: 'clickable-icon nav-action-button',
      attr: { 'aria-label': label },
    });
    setIcon(button, icon);
    button.addEventListener('click', run);
  }

  #drawAll(): void {
    const { scrollTop } = this.contentEl;
    this.contentEl.empty();
    this.#drawChildren(this.app.vault.getRoot(), this.contentEl.createDiv());
    this.contentEl.scrollTop = scrollTop;
  }

  #drawChildren(folder: TFolder, parent: HTMLElement): void {
    for (const child of [...folder.children].sort(byName)) {
      if (child instanceof TFolder) this.#drawFolder(child, parent);
      else if (child instanceof TFile) this.#drawFile(child, parent);
    }
  }

  #drawFolder(folder: TFolder, parent: HTMLElement): void {
    const open = this.#open.has(folder.path);
    const item = parent.createDiv({ cls: ['tree-item', 'nav-folder', open ? '' : 'is-collapsed'] });
    const title = this.#title(item, folder, 'nav-folder');
    title.ariaExpanded = String(open);
    title.addClass('mod-collapsible');
    const icon = createDiv({ cls: ['tree-item-icon', 'collapse-icon', open ? '' : 'is-collapsed'] });
    setIcon(icon, 'right-triangle');
    title.prepend(icon);
    title.addEventListener('click', () => {
      if (!this.#open.delete(folder.path)) this.#open.add(folder.path);
      this.#drawAll();
    });
    if (open) this.#drawChildren(folder, item.createDiv('tree-item-children nav-folder-children'));
  }

  #drawFile(file: TFile, parent: HTMLElement): void {
    const title = this.#title(parent.createDiv('tree-item nav-file'), file, 'nav-file');
    title.toggleClass('is-active', file === this.app.workspace.getActiveFile());
    if (file.extension !== 'md') title.createDiv({ cls: 'nav-file-tag', text: file.extension });
    const open = (event: MouseEvent): void => {
      if (!this.app.viewRegistry.isExtensionRegistered(file.extension)) return;
      void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
      if (this.app.isPhone) this.app.workspace.leftSplit.collapse();
    };
    title.addEventListener('click', open);
    title.addEventListener('auxclick', (event) => {
      if (event.button === 1) open(event);
    });
    title.addEventListener('mouseover', (event) => {
      this.app.workspace.trigger('hover-link', {
        event,
        source: 'file-explorer',
        hoverParent: this.leaf,
        targetEl: title,
        linktext: file.path,
      });
    });
  }

  #title(item: HTMLElement, file: TAbstractFile, cls: string): HTMLElement {
    const title = item.createDiv({
      cls: `tree-item-self ${cls}-title tappable is-clickable`,
      attr: { 'data-path': file.path, role: 'button', tabindex: 0 },
    });
    title.createDiv({
      cls: `tree-item-inner ${cls}-title-content`,
      text: file instanceof TFile ? file.basename : file.name,
    });
    title.addEventListener('contextmenu', (event) =>
      addFileItems(this.app, Menu.forEvent(event), file, 'file-explorer-context-menu'),
    );
    title.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') title.click();
    });
    return title;
  }

  /** Marks the file, and opens its folders the first time it is shown. */
  #reveal(file: TFile | null): void {
    for (let folder = file?.parent; folder && !folder.isRoot(); folder = folder.parent) this.#open.add(folder.path);
    void this.#draw();
  }
}
