/**
 * Finds what a plugin leaves behind. While it is switched on, everything that code of a plugin attaches to the page
 * is recorded with the plugin's id, which the call stack names: a plugin is evaluated as `plugin:ID`.
 */
import type { EventRef } from './base/events';
import type { Realm } from './dom';

interface Trace {
  readonly plugin: string;
  readonly what: () => string;
  /** Whether it is still there. */
  readonly alive: () => boolean;
}

let traces: Trace[] | null = null;
const owner = /plugin:([a-z0-9-]+)/;
/**
 * What the workspace and bases themselves make to hold a plugin's view stays when the plugin goes, as in the app; a
 * message stays its time.
 */
const hosts = /^\s+at (?:new )?(?:Workspace\w*|BasesPane|Notice)[. ]/m;

function note(what: () => string, alive: () => boolean): void {
  if (!traces) return;
  const stack = new Error().stack ?? '';
  const found = owner.exec(stack);
  const plugin = found?.[1];
  if (plugin !== undefined && !hosts.test(stack.slice(0, found?.index))) traces.push({ plugin, what, alive });
}

/** An element in the page that will not go by itself, or something that is always there, such as the window. */
const isNode = (target: unknown): target is Node =>
  typeof target === 'object' && target !== null && 'isConnected' in target;
const isElement = (target: unknown): target is Element => isNode(target) && target.nodeType === 1;
const attached = (target: unknown): boolean =>
  !isNode(target) || (target.isConnected && !(isElement(target) && target.closest('.notice[data-temporary]')));
const nameOf = (target: unknown): string =>
  isElement(target)
    ? `<${target.tagName.toLowerCase()} class="${target.getAttribute('class') ?? ''}">`
    : Object.prototype.toString.call(target);

export function watchEvent(ref: EventRef): void {
  note(
    () => `handler of "${ref.name}" on ${ref.e.constructor.name}`,
    () => (ref.e._[ref.name] ?? []).includes(ref),
  );
}

/** The methods of a prototype, to be called with an object of one's own. */
const unbound = <T extends object>(
  prototype: T,
): { [K in keyof T]: T[K] extends (...args: infer A) => infer R ? (this: T, ...args: A) => R : T[K] } =>
  prototype as never;

function watchListeners({ EventTarget: { prototype } }: Realm): void {
  const { addEventListener, removeEventListener } = unbound(prototype);
  const live = new WeakMap<EventTarget, { type: string; listener: unknown; capture: boolean }[]>();
  const capture = (options: unknown): boolean =>
    options === true ||
    (typeof options === 'object' && options !== null && 'capture' in options && options.capture === true);

  prototype.addEventListener = function (type, listener, options) {
    addEventListener.call(this, type, listener, options);
    if (typeof options === 'object' && (options?.once || options?.signal)) return;
    const entry = { type, listener, capture: capture(options) };
    const entries = live.get(this) ?? [];
    live.set(this, [...entries, entry]);
    const target = new WeakRef(this);
    note(
      () => `listener of "${type}" on ${nameOf(this)}`,
      () => {
        const kept = target.deref();
        return kept !== undefined && attached(kept) && (live.get(kept) ?? []).includes(entry);
      },
    );
  };
  prototype.removeEventListener = function (type, listener, options) {
    removeEventListener.call(this, type, listener, options);
    const same = (entry: { type: string; listener: unknown; capture: boolean }): boolean =>
      entry.type === type && entry.listener === listener && entry.capture === capture(options);
    live.set(
      this,
      (live.get(this) ?? []).filter((entry) => !same(entry)),
    );
  };
}

function watchTimers(): void {
  const running = new Set<unknown>();
  const setInterval = window.setInterval.bind(window);
  const clearInterval = window.clearInterval.bind(window);
  const start = (handler: TimerHandler, timeout?: number, ...args: unknown[]): number => {
    const id = setInterval(handler, timeout, ...args);
    running.add(id);
    note(
      () => `interval of ${timeout ?? 0} ms`,
      () => running.has(id),
    );
    return id;
  };
  Object.assign(window, {
    setInterval: start,
    clearInterval(id?: number) {
      running.delete(id);
      clearInterval(id);
    },
  });
}

function watchElements({ Document: { prototype } }: Realm): void {
  const { createElement, createElementNS } = unbound(prototype);
  const watch = <T extends Element>(element: T): T => {
    const made = new WeakRef(element);
    note(
      () => `element ${nameOf(made.deref())}`,
      () => {
        const kept = made.deref();
        return kept !== undefined && attached(kept);
      },
    );
    return element;
  };
  Object.assign(prototype, {
    createElement(this: Document, name: string, options?: ElementCreationOptions) {
      return watch(createElement.call(this, name, options));
    },
    createElementNS(this: Document, namespace: string | null, name: string) {
      return watch(createElementNS.call(this, namespace, name));
    },
  });
}

/** Records from now on. To be called before anything else runs in the page. */
export function watchForLeaks(): void {
  traces = [];
  Error.stackTraceLimit = 60;
  watchRealm(window);
  watchTimers();
}

/** Records what happens in a window, if anything is recorded at all. */
export function watchRealm(realm: Realm): void {
  if (traces === null) return;
  watchListeners(realm);
  watchElements(realm);
}

/** What the plugin attached and what is still there, counted by kind. */
export function leaksOf(plugin: string): string[] {
  const counts = new Map<string, number>();
  for (const trace of traces ?? []) {
    if (trace.plugin !== plugin || !trace.alive()) continue;
    const what = trace.what();
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
  return [...counts].map(([what, count]) => (count === 1 ? what : `${what} (${count} times)`));
}
