import { absent } from '../base/strict';
import { extend, isA, type Realm } from './extend';
import { targetElement } from './target';

type Listener = (event: Event, target: Element) => unknown;
type Options = boolean | AddEventListenerOptions;
interface Delegate {
  type: string;
  selector: string;
  listener: Listener;
  options: Options | undefined;
  callback: EventListener;
}

const delegates = new WeakMap<EventTarget, Delegate[]>();

const delegation: Record<string, unknown> & ThisType<EventTarget> = {
  /** Hears an event of any descendant that the selector matches. */
  on(type: string, selector: string, listener: Listener, options?: Options) {
    const callback = (event: Event): void => {
      const target = targetElement(event)?.closest(selector);
      if (target) listener.call(this, event, target);
    };
    delegates.set(this, [...(delegates.get(this) ?? []), { type, selector, listener, options, callback }]);
    this.addEventListener(type, callback, options);
  },
  off(type: string, selector: string, listener: Listener) {
    const [gone, kept] = [[] as Delegate[], [] as Delegate[]];
    for (const entry of delegates.get(this) ?? []) {
      (entry.type === type && entry.selector === selector && entry.listener === listener ? gone : kept).push(entry);
    }
    delegates.set(this, kept);
    for (const entry of gone) this.removeEventListener(type, entry.callback, entry.options);
  },
};

/** Calls back when the element comes into the page. */
function onInserted(element: HTMLElement, listener: () => unknown, once?: boolean): () => void {
  let inside = element.isConnected;
  const observer = new MutationObserver(() => {
    if (element.isConnected && !inside) {
      listener();
      if (once === true) observer.disconnect();
    }
    inside = element.isConnected;
  });
  observer.observe(element.doc, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** Calls back when the element has come into another window. */
function onMigrated(element: HTMLElement, listener: (win: Window) => unknown): () => void {
  let { doc } = element;
  const observer = new MutationObserver(() => {
    if (element.doc === doc || !element.isConnected) return;
    doc = element.doc;
    observer.disconnect();
    observer.observe(doc, { childList: true, subtree: true });
    listener(element.win);
  });
  observer.observe(doc, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** What the app adds to elements and events for listening. */
export function extendDomEvents(realm: Realm): void {
  extend(realm.HTMLElement.prototype, {
    ...delegation,
    onClickEvent(listener: EventListener, options?: Options) {
      this.addEventListener('click', listener, options);
      this.addEventListener('auxclick', listener, options);
    },
    onNodeInserted(listener: () => unknown, once?: boolean) {
      return onInserted(this, listener, once);
    },
    onWindowMigrated(listener: (win: Window) => unknown) {
      return onMigrated(this, listener);
    },
    trigger(type: string) {
      this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    },
  });
  extend(realm.Document.prototype, delegation);
  extend(realm.UIEvent.prototype, {
    get targetNode(): Node | null {
      return this.target !== null && isA(this.target, Node, realm) ? (this.target as Node) : null;
    },
    get win(): Window {
      return this.view ?? realm;
    },
    get doc(): Document {
      return this.win.document;
    },
    instanceOf(type: new () => object) {
      return isA(this, type, realm);
    },
  });
}

/** The app's global functions. */
export function extendWindow(realm: Realm): void {
  extend(realm, {
    activeWindow: window,
    activeDocument: document,
    isBoolean: (value: unknown) => typeof value === 'boolean',
    fish: (selector: string) => document.querySelector(selector),
    fishAll: (selector: string) => Array.from(document.querySelectorAll(selector)),
    ready(fn: () => unknown) {
      if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => fn(), { once: true });
      else fn();
    },
    sleep: (ms: number) => new Promise((resolve) => window.setTimeout(resolve, ms)),
    nextFrame: () => new Promise((resolve) => window.requestAnimationFrame(resolve)),
    ajax: absent('ajax'),
    ajaxPromise: absent('ajaxPromise'),
  });
}
