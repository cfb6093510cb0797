/** What becomes of a call that goes wrong: it is refused at once, fails in a moment, or is never answered. */
export type Fate = 'throws' | 'fails' | 'is silent';

type Table = Map<string, unknown>;
type Handler = (() => void) | null;

interface Request {
  result: unknown;
  onsuccess: Handler;
  onerror: Handler;
  onupgradeneeded: Handler;
}

/** A request that is waiting for its turn in a transaction. */
interface Task {
  readonly fate: Fate | null;
  run(): void;
}

const request = (result?: unknown): Request => ({ result, onsuccess: null, onerror: null, onupgradeneeded: null });

/**
 * As much of IndexedDB as the device's store needs, in memory, with calls that go wrong. A call is an opening, a
 * transaction or a request in one.
 */
export class MemoryIndexedDb {
  readonly tables = new Map<string, Table>();
  /** What every call was, in order. */
  readonly calls: string[] = [];
  /** Connections that are open. */
  connections = 0;
  /** Decides about a call by its number, from 1. */
  fate: (call: number) => Fate | null = () => null;

  /** Stands for the browser's own. */
  install(): this {
    Object.assign(globalThis, {
      window: Object.assign(globalThis, { indexedDB: this }),
      IDBKeyRange: { lowerBound: (after: string) => after },
    });
    return this;
  }

  open(): Request {
    const fate = this.next('open');
    const opening = request(this.connection());
    setTimeout(() => {
      if (fate === 'is silent') return;
      if (fate === 'fails') return opening.onerror?.();
      this.connections++;
      opening.onupgradeneeded?.();
      opening.onsuccess?.();
    });
    return opening;
  }

  private next(what: string): Fate | null {
    this.calls.push(what);
    const fate = this.fate(this.calls.length);
    if (fate === 'throws') throw new DOMException(what, 'InvalidStateError');
    return fate;
  }

  private connection(): object {
    return {
      objectStoreNames: { contains: (name: string) => this.tables.has(name) },
      createObjectStore: (name: string) => this.tables.set(name, new Map()),
      transaction: (name: string) => this.transaction(this.tables.get(name) ?? new Map<string, unknown>()),
      close: () => this.connections--,
    };
  }

  /** Its requests are answered one after the other; one that fails takes all of them back. */
  private transaction(table: Table): object {
    const fate = this.next('transaction');
    const before = new Map(table);
    const tasks: Task[] = [];
    let isOver = false;
    const end = {
      oncomplete: null as Handler,
      onabort: null as Handler,
      abort: () => {
        isOver = true;
        table.clear();
        before.forEach((value, key) => table.set(key, value));
        end.onabort?.();
      },
    };
    const goOn = (): void => {
      const task = isOver ? undefined : tasks.shift();
      const now = task?.fate ?? fate;
      if (isOver || now === 'is silent') return;
      if (now === 'fails') return end.abort();
      if (task === undefined) return end.oncomplete?.();
      try {
        task.run();
      } catch {
        // So do browsers.
        return end.abort();
      }
      setTimeout(goOn);
    };
    setTimeout(goOn);
    return Object.assign(end, { objectStore: () => this.store(table, tasks) });
  }

  private store(table: Table, tasks: Task[]): object {
    const ask = (what: string, work: () => unknown): Request => {
      const asked = request();
      const run = (): void => {
        asked.result = work();
        asked.onsuccess?.();
      };
      tasks.push({ fate: this.next(what), run });
      return asked;
    };
    const from = (after?: string, count = Infinity): [string, unknown][] =>
      [...table]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .filter(([key]) => after === undefined || key > after)
        .slice(0, count);
    return {
      get: (key: string) => ask('get', () => table.get(key)),
      put: (value: unknown, key: string) => ask('put', () => table.set(key, value)),
      delete: (key: string) => ask('delete', () => table.delete(key)),
      clear: () => ask('clear', () => table.clear()),
      getAllKeys: (after?: string, count?: number) => ask('getAllKeys', () => from(after, count).map(([key]) => key)),
      getAll: (after?: string, count?: number) => ask('getAll', () => from(after, count).map(([, value]) => value)),
    };
  }
}
