import { absent } from '../base/strict';
import { extend, isA } from './extend';

type Listener = (event: Event, target: Element) => unknown;
type Options = boolean | AddEventListenerOptions;
interface Delegate { type: string; selector: string; listener: Listener; options: Options | undefined; callback: EventListener }

const delegates = new WeakMap<EventTarget, Delegate[]>();

const delegation: Record<string, unknown> & ThisType<EventTarget> = {
  /** Hears an event of any descendant that the selector matches. */
  on(type: string, selector: string, listener: Listener, options?: Options) {
    const callback = (event: Event): void => {
      const target = event.target instanceof Element ? event.target.closest(selector) : null;
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
  observer.observe(document, { childList: true, subtree: true });
  return () => observer.disconnect();
}

/** What the app adds to elements and events for listening. There are no further windows to migrate to. */
export function extendDomEvents(): void {
  extend(HTMLElement.prototype, {
    ...delegation,
    onClickEvent(listener: EventListener, options?: Options) {
      this.addEventListener('click', listener, options);
      this.addEventListener('auxclick', listener, options);
    },
    onNodeInserted(listener: () => unknown, once?: boolean) { return onInserted(this, listener, once); },
    onWindowMigrated() { return () => undefined; },
    trigger(type: string) { this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true })); },
  });
  extend(Document.prototype, delegation);
  extend(UIEvent.prototype, {
    get targetNode(): Node | null { return this.target instanceof Node ? this.target : null; },
    get win() { return window; },
    get doc() { return document; },
    instanceOf(type: new () => object) { return isA(this, type); },
  });
}

/** The app's global functions. */
export function extendWindow(): void {
  extend(window, {
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
