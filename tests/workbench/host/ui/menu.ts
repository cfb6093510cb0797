import { Component } from '../base/component';
import { Scope } from '../base/keymap';
import { targetElement } from '../dom/target';
import { setIcon } from './icons';
import { currentApp } from '../app-ref';

/** One line of a menu. */
export class MenuItem {
  readonly dom: HTMLElement;
  readonly #icon: HTMLElement;
  readonly #title: HTMLElement;
  section = '';
  disabled = false;
  #label = false;
  #callback: ((event: MouseEvent | KeyboardEvent) => unknown) | null = null;
  submenu: Menu | null = null;

  constructor(private readonly menu: Menu) {
    this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem', tabindex: -1 } });
    this.#icon = this.dom.createDiv('menu-item-icon');
    this.#title = this.dom.createDiv('menu-item-title');
    this.dom.addEventListener('click', (event) => this.choose(event));
    this.dom.addEventListener('mouseenter', () => this.menu.select(this));
  }

  isChoosable(): boolean {
    return !this.disabled && !this.#label;
  }

  choose(event: MouseEvent | KeyboardEvent): void {
    if (!this.isChoosable()) return;
    if (this.submenu) return this.menu.openSubmenu(this, this.submenu);
    this.menu.closeAll();
    void this.#callback?.(event);
  }

  setTitle(title: string | DocumentFragment): this {
    this.#title.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon === null) this.#icon.empty();
    else setIcon(this.#icon, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.find('.mod-checked')?.detach();
    this.dom.toggleClass('is-checked', checked === true);
    if (checked === true) setIcon(this.dom.createDiv('menu-item-icon mod-checked'), 'check');
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttribute('aria-disabled', String(disabled));
    return this;
  }

  setWarning(warning: boolean): this {
    this.dom.toggleClass('is-warning', warning);
    return this;
  }

  setIsLabel(label: boolean): this {
    this.#label = label;
    this.dom.toggleClass('is-label', label);
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#callback = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.dataset.section = section;
    return this;
  }

  /** Internal to the app, but widely used. */
  setSubmenu(): Menu {
    this.dom.addClass('has-submenu');
    setIcon(this.dom.createDiv('menu-item-icon mod-submenu'), 'chevron-right');
    this.submenu = new Menu();
    return this.submenu;
  }
}

export class MenuSeparator {
  readonly dom = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
  section = '';
}

export interface MenuPosition {
  x: number;
  y: number;
  width?: number;
  overlap?: boolean;
  left?: boolean;
}

const menus = new WeakMap<Event, Menu>();

/** A menu that opens at the pointer or at a place. */
export class Menu extends Component {
  readonly dom = createDiv({ cls: 'menu', attr: { role: 'menu' } });
  readonly items: (MenuItem | MenuSeparator)[] = [];
  readonly #scroll = this.dom.createDiv('menu-scroll');
  readonly #scope = new Scope();
  readonly #hidden: (() => unknown)[] = [];
  #selected: MenuItem | null = null;
  #outer: Menu | null = null;
  #inner: Menu | null = null;
  #position: MenuPosition | null = null;

  constructor() {
    super();
    const bind = (key: string, run: (event: KeyboardEvent) => void): void => {
      this.#scope.register([], key, (event) => {
        run(event);
        return false;
      });
    };
    bind('ArrowDown', () => this.#step(1));
    bind('ArrowUp', () => this.#step(-1));
    bind('Enter', (event) => this.#selected?.choose(event));
    bind('ArrowRight', (event) => {
      if (this.#selected?.submenu) this.#selected.choose(event);
    });
    bind('ArrowLeft', () => {
      if (this.#outer) this.hide();
    });
    bind('Escape', () => this.hide());
  }

  setNoIcon(): this {
    this.dom.addClass('mod-no-icon');
    return this;
  }

  setUseNativeMenu(): this {
    return this;
  }
  setParentElement(): this {
    return this;
  }

  addItem(callback: (item: MenuItem) => unknown): this {
    const item = new MenuItem(this);
    callback(item);
    this.items.push(item);
    return this;
  }

  addSeparator(): this {
    this.items.push(new MenuSeparator());
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    event.preventDefault();
    return this.showAtPosition({ x: event.clientX, y: event.clientY }, event.doc);
  }

  showAtPosition(position: MenuPosition, doc = document): this {
    this.#position = position;
    if (this.dom.isConnected) return this;
    this.#fill();
    doc.body.appendChild(this.dom);
    this.#place(position);
    currentApp().keymap.pushScope(this.#scope);
    this.load();
    this.registerDomEvent(
      doc,
      'pointerdown',
      (event) => {
        if (!targetElement(event)?.closest('.menu')) this.closeAll();
      },
      true,
    );
    return this;
  }

  hide(): this {
    if (!this.dom.isConnected) return this;
    this.#inner?.hide();
    this.dom.remove();
    currentApp().keymap.popScope(this.#scope);
    this.unload();
    for (const callback of this.#hidden) callback();
    return this;
  }

  close(): void {
    this.hide();
  }
  closeAll(): void {
    (this.#outer ?? this).hide();
  }
  onHide(callback: () => unknown): void {
    this.#hidden.push(callback);
  }
  onHistoryBack(): void {
    this.hide();
  }

  select(item: MenuItem | null): void {
    this.#selected?.dom.removeClass('selected');
    this.#selected = item?.isChoosable() === true ? item : null;
    this.#selected?.dom.addClass('selected');
    if (this.#inner && item?.submenu !== this.#inner) this.#inner.hide();
  }

  openSubmenu(item: MenuItem, menu: Menu): void {
    const { right, top } = item.dom.getBoundingClientRect();
    menu.#outer = this.#outer ?? this;
    this.#inner = menu;
    menu.showAtPosition({ x: right, y: top }, item.dom.doc);
    menu.#step(1);
  }

  /** One menu for all who have something to add to an event; it opens when they have. */
  static forEvent(event: MouseEvent): Menu {
    const known = menus.get(event);
    if (known) return known;
    const menu = new Menu();
    menus.set(event, menu);
    event.preventDefault();
    window.setTimeout(() => {
      if (menu.items.length > 0)
        menu.showAtPosition(menu.#position ?? { x: event.clientX, y: event.clientY }, event.doc);
    });
    return menu;
  }

  /** Items of a section stand together, in the order in which the sections came. */
  #fill(): void {
    const sections = [...new Set(this.items.map(({ section }) => section))];
    const ordered = sections.map((section) => this.items.filter((item) => item.section === section));
    this.#scroll.empty();
    for (const [at, items] of ordered.entries()) {
      if (at > 0) this.#scroll.appendChild(new MenuSeparator().dom);
      this.#scroll.append(...items.map(({ dom }) => dom));
    }
  }

  #place({ x, y }: MenuPosition): void {
    const { width, height } = this.dom.getBoundingClientRect();
    const { innerWidth, innerHeight } = this.dom.win;
    const left = x + width > innerWidth ? Math.max(0, x - width) : x;
    const top = y + height > innerHeight ? Math.max(0, innerHeight - height) : y;
    this.dom.setCssStyles({ left: `${left}px`, top: `${top}px` });
  }

  #step(by: 1 | -1): void {
    const choices = this.items.filter((item) => item instanceof MenuItem).filter((item) => item.isChoosable());
    const at = this.#selected ? choices.indexOf(this.#selected) : by === 1 ? -1 : 0;
    this.select(choices[(at + by + choices.length) % choices.length] ?? null);
  }
}
