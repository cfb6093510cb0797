import { extend, isA, type Realm } from './extend';

const words = (classes: readonly string[]): string[] => classes.flatMap((text) => text.split(' ')).filter(Boolean);

function extendNode(realm: Realm): void {
  extend(realm.Node.prototype, {
    detach() {
      this.parentNode?.removeChild(this);
    },
    empty() {
      while (this.lastChild) this.removeChild(this.lastChild);
    },
    insertAfter(node: Node, child: Node | null) {
      return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
    },
    indexOf(other: Node) {
      return Array.from(this.childNodes).findIndex((child) => child === other);
    },
    setChildrenInPlace(children: Node[]) {
      for (const child of Array.from(this.childNodes)) if (!children.includes(child)) this.removeChild(child);
      for (const child of children) this.appendChild(child);
    },
    appendText(text: string) {
      this.appendChild(this.doc.createTextNode(text));
    },
    instanceOf(type: new () => object) {
      return isA(this, type, realm);
    },
    get doc(): Document {
      return this.nodeType === realm.Node.DOCUMENT_NODE ? (this as Document) : (this.ownerDocument ?? document);
    },
    get win(): Window {
      return this.doc.defaultView ?? window;
    },
    get constructorWin() {
      return realm;
    },
  });
}

function extendElement(realm: Realm): void {
  extend(realm.Element.prototype, {
    getText() {
      return this.textContent ?? '';
    },
    setText(text: string | DocumentFragment) {
      if (typeof text === 'string') this.textContent = text;
      else this.replaceChildren(text);
    },
    addClass(...classes: string[]) {
      this.classList.add(...words(classes));
    },
    addClasses(classes: string[]) {
      this.classList.add(...words(classes));
    },
    removeClass(...classes: string[]) {
      this.classList.remove(...words(classes));
    },
    removeClasses(classes: string[]) {
      this.classList.remove(...words(classes));
    },
    toggleClass(classes: string | string[], value: boolean) {
      for (const word of words([classes].flat())) this.classList.toggle(word, value);
    },
    hasClass(name: string) {
      return this.classList.contains(name);
    },
    setAttr(name: string, value: string | number | boolean | null) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
    setAttrs(attributes: Record<string, string | number | boolean | null>) {
      for (const name of Object.keys(attributes)) this.setAttr(name, attributes[name] ?? null);
    },
    getAttr(name: string) {
      return this.getAttribute(name);
    },
    matchParent(selector: string, last?: Element): Element | null {
      if (this.matches(selector)) return this;
      return this === last || !this.parentElement ? null : this.parentElement.matchParent(selector, last);
    },
    getCssPropertyValue(property: string, pseudo?: string) {
      return getComputedStyle(this, pseudo).getPropertyValue(property).trim();
    },
    isActiveElement() {
      return this.ownerDocument.activeElement === this;
    },
    find(selector: string) {
      return this.querySelector(selector);
    },
    findAll(selector: string) {
      return Array.from(this.querySelectorAll(selector));
    },
    findAllSelf(selector: string) {
      return [...(this.matches(selector) ? [this] : []), ...Array.from(this.querySelectorAll(selector))];
    },
  });
  extend(realm.DocumentFragment.prototype, {
    find(selector: string) {
      return this.querySelector(selector);
    },
    findAll(selector: string) {
      return Array.from(this.querySelectorAll(selector));
    },
  });
}

function extendStyles(prototype: HTMLElement | SVGElement): void {
  extend(prototype, {
    setCssStyles(styles: Record<string, string>) {
      Object.assign(this.style, styles);
    },
    setCssProps(props: Record<string, string>) {
      for (const name of Object.keys(props)) this.style.setProperty(name, props[name] ?? '');
    },
  });
}

const inner = (element: HTMLElement, whole: number, sides: [string, string]): number => {
  const style = getComputedStyle(element);
  return sides.reduce((rest, side) => rest - parseFloat(style.getPropertyValue(`padding-${side}`)), whole);
};

function extendHtmlElement(realm: Realm): void {
  extend(realm.HTMLElement.prototype, {
    show() {
      this.style.display = this.dataset.display ?? '';
    },
    hide() {
      if (this.style.display === 'none') return;
      this.dataset.display = this.style.display;
      this.style.display = 'none';
    },
    toggle(show: boolean) {
      if (show) this.show();
      else this.hide();
    },
    toggleVisibility(visible: boolean) {
      this.style.visibility = visible ? '' : 'hidden';
    },
    isShown() {
      return this.offsetParent !== null;
    },
    get innerWidth() {
      return inner(this, this.clientWidth, ['left', 'right']);
    },
    get innerHeight() {
      return inner(this, this.clientHeight, ['top', 'bottom']);
    },
  });
}

/** What the app adds to the nodes of a page, but for events and `createEl`. */
export function extendNodes(realm: Realm): void {
  extendNode(realm);
  extendElement(realm);
  extendStyles(realm.HTMLElement.prototype);
  extendStyles(realm.SVGElement.prototype);
  extendHtmlElement(realm);
}
