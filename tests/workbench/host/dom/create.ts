import { extend, type Realm } from './extend';

type Attributes = Record<string, string | number | boolean | null>;

interface ElementInfo {
  cls?: string | string[];
  text?: string | DocumentFragment;
  attr?: Attributes;
  title?: string;
  parent?: Node;
  value?: string;
  type?: string;
  prepend?: boolean;
  placeholder?: string;
  href?: string;
}
type Info = ElementInfo | string | undefined;

const svg = 'http://www.w3.org/2000/svg';
const properties = ['title', 'value', 'type', 'placeholder', 'href'] as const;

/** Gives a new element what the caller asked for and puts it in its place. */
function furnish<T extends Element>(element: T, info: Info, fallback: Node | null, callback?: (element: T) => void): T {
  const {
    cls,
    text,
    attr,
    parent = fallback,
    prepend,
    ...rest
  } = typeof info === 'string' ? { cls: info } : (info ?? {});
  if (cls !== undefined) element.setAttribute('class', typeof cls === 'string' ? cls : cls.join(' '));
  if (text !== undefined) element.setText(text);
  if (attr) element.setAttrs(attr);
  for (const name of properties) {
    const value = rest[name];
    if (value !== undefined) Object.assign(element, { [name]: value });
  }
  if (parent) parent.insertBefore(element, prepend === true ? parent.firstChild : null);
  callback?.(element);
  return element;
}

const home = (node: Node | null): Document => node?.doc ?? document;

const html = (tag: string, info: Info, parent: Node | null, callback?: (element: HTMLElement) => void): HTMLElement =>
  furnish(home(parent).createElement(tag), info, parent, callback);
const graphic = (tag: string, info: Info, parent: Node | null, callback?: (element: Element) => void): Element =>
  furnish(home(parent).createElementNS(svg, tag), info, parent, callback);

type Callback = (element: Element) => void;

/** `createEl` and its relatives, on nodes (they append what they make) and as globals (they do not). */
export function extendCreation(realm: Realm): void {
  extend(realm.Node.prototype, {
    createEl(tag: string, info?: Info, callback?: Callback) {
      return html(tag, info, this, callback);
    },
    createDiv(info?: Info, callback?: Callback) {
      return html('div', info, this, callback);
    },
    createSpan(info?: Info, callback?: Callback) {
      return html('span', info, this, callback);
    },
    createSvg(tag: string, info?: Info, callback?: Callback) {
      return graphic(tag, info, this, callback);
    },
  });
  extend(realm, {
    createEl: (tag: string, info?: Info, callback?: Callback) => html(tag, info, null, callback),
    createDiv: (info?: Info, callback?: Callback) => html('div', info, null, callback),
    createSpan: (info?: Info, callback?: Callback) => html('span', info, null, callback),
    createSvg: (tag: string, info?: Info, callback?: Callback) => graphic(tag, info, null, callback),
    createFragment(callback?: (fragment: DocumentFragment) => void) {
      const fragment = document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
  });
}
