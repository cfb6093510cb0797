import type { App } from 'obsidian';
import { randomId } from '../random-id';
import { PatientWait } from './patient-wait';

const ID_KEY = 'topic-atlas-store';
/** Goes up whenever there are other tables. */
const VERSION = 3;
/** So much is read in one task. */
const AT_ONCE = 32;
/** How long a store may give no sign of life before it is given up, in milliseconds. */
const PATIENCE = 5000;

/** Tells that a request was answered. */
type Sign = () => void;

/**
 * What this device has worked out and can work out again, kept in IndexedDB so that a start need not, and the last
 * rebuild, to be taken back: no part of the vault, and never synced. Where the browser refuses it, or does not answer,
 * everything still works, from nothing each time.
 */
export class DeviceStore {
  private database: Promise<IDBDatabase | null> | null = null;
  private readonly waits = new Set<PatientWait>();
  /** It did not answer once, or is needed no more: nobody opens it again. */
  private isOver = false;

  constructor(
    private readonly app: App,
    private readonly tables: readonly string[],
    private readonly patience = PATIENCE,
  ) {}

  /** All that a table holds. */
  async all(table: string): Promise<Map<string, unknown>> {
    const found = new Map<string, unknown>();
    await this.each(table, (key, value) => found.set(key, value));
    return found;
  }

  /** One value, or undefined. */
  async get(table: string, key: string): Promise<unknown> {
    let found: unknown;
    await this.transact(table, 'readonly', (store, sign) => {
      const request: IDBRequest<unknown> = store.get(key);
      request.onsuccess = () => {
        sign();
        found = request.result;
      };
    });
    return found;
  }

  /** Visits all that a table holds, a few in each task. */
  async each(table: string, visit: (key: string, value: unknown) => void): Promise<void> {
    await this.transact(table, 'readonly', (store, sign) => {
      const read = (after?: IDBKeyRange): void => {
        const keys = store.getAllKeys(after, AT_ONCE);
        // It comes after its keys.
        const values = store.getAll(after, AT_ONCE);
        values.onsuccess = () => {
          sign();
          keys.result.forEach((key, i) => {
            if (typeof key === 'string') visit(key, values.result[i]);
          });
          const last = keys.result[AT_ONCE - 1];
          if (last !== undefined) read(IDBKeyRange.lowerBound(last, true));
        };
      };
      read();
    });
  }

  async put(table: string, entries: Iterable<readonly [key: string, value: unknown]>): Promise<void> {
    await this.transact(table, 'readwrite', (store, sign) => putAll(store, entries, sign));
  }

  /** Puts these in the place of all that the table holds. */
  async replace(table: string, entries: Iterable<readonly [key: string, value: unknown]>): Promise<void> {
    await this.transact(table, 'readwrite', (store, sign) => {
      store.clear().onsuccess = sign;
      putAll(store, entries, sign);
    });
  }

  /** Puts what `next` makes of one value, in one step; nothing where that is null. */
  async change(table: string, key: string, next: (value: unknown) => unknown): Promise<void> {
    await this.transact(table, 'readwrite', (store, sign) => {
      const request: IDBRequest<unknown> = store.get(key);
      request.onsuccess = () => {
        sign();
        const value = next(request.result);
        if (value !== null) store.put(value, key).onsuccess = sign;
      };
    });
  }

  async remove(table: string, keys: Iterable<string>): Promise<void> {
    await this.transact(table, 'readwrite', (store, sign) => {
      for (const key of keys) store.delete(key).onsuccess = sign;
    });
  }

  /** For good: what is still asked finds nothing, and nothing is kept. */
  close(): void {
    this.isOver = true;
    this.disconnect();
  }

  private disconnect(): void {
    for (const wait of this.waits) wait.end();
    void this.database?.then((database) => database?.close());
    this.database = null;
  }

  private async transact(
    table: string,
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore, sign: Sign) => void,
  ): Promise<void> {
    const database = await this.open();
    if (database === null) return;
    try {
      await this.wait((wait) => {
        const transaction = database.transaction(table, mode);
        transaction.oncomplete = () => wait.end();
        transaction.onabort = () => wait.end();
        const abort = (): void => transaction.abort();
        try {
          work(transaction.objectStore(table), () => wait.sign());
        } catch (error) {
          // Else what was asked for before the error would be done.
          abort();
          throw error;
        }
        return abort;
      });
    } catch (error) {
      console.error('Topic Atlas:', error);
      this.disconnect();
    }
  }

  /** Null where the browser refuses it. A connection that the browser ends is opened anew by the next who needs it. */
  private open(): Promise<IDBDatabase | null> {
    if (this.isOver) return Promise.resolve(null);
    this.database ??= this.connect().catch(() => null);
    return this.database;
  }

  private async connect(): Promise<IDBDatabase | null> {
    let found: IDBDatabase | null = null;
    await this.wait((wait) => {
      const request = window.indexedDB.open(`topic-atlas-${this.id()}`, VERSION);
      request.onupgradeneeded = () =>
        this.tables
          .filter((table) => !request.result.objectStoreNames.contains(table))
          .forEach((table) => request.result.createObjectStore(table));
      request.onsuccess = () => {
        const database = request.result;
        // Nobody waits for it any more.
        if (wait.isOver) return database.close();
        database.onclose = () => {
          this.database = null;
        };
        database.onversionchange = () => this.disconnect();
        found = database;
        wait.end();
      };
      request.onerror = () => wait.end();
      request.onblocked = () => wait.end();
      return () => undefined;
    });
    return found;
  }

  /** Waits until what `begin` begins is over, as long as there are signs of life; else calls what it answers with. */
  private async wait(begin: (wait: PatientWait) => () => void): Promise<void> {
    const wait = new PatientWait(this.patience);
    this.waits.add(wait);
    try {
      const abandon = begin(wait);
      if (await wait.over) return;
      abandon();
      console.error('Topic Atlas: the store of this device does not answer and is given up until the next start.');
      this.close();
    } finally {
      wait.end();
      this.waits.delete(wait);
    }
  }

  /** One store a vault: the app's local storage is the vault's, so an id kept there is too. */
  private id(): string {
    const known: unknown = this.app.loadLocalStorage(ID_KEY);
    if (typeof known === 'string') return known;
    const id = randomId(16);
    this.app.saveLocalStorage(ID_KEY, id);
    return id;
  }
}

function putAll(store: IDBObjectStore, entries: Iterable<readonly [key: string, value: unknown]>, sign: Sign): void {
  for (const [key, value] of entries) store.put(value, key).onsuccess = sign;
}
