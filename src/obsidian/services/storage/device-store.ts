import type { App } from 'obsidian';

const ID_KEY = 'topic-atlas-store';
/** Goes up whenever there are other tables. */
const VERSION = 2;
/** So much is read in one task. */
const AT_ONCE = 32;

/**
 * What this device has worked out and can work out again, kept in IndexedDB so that a start need not, and the last rebuild,
 * to be taken back: no part of the vault, and never synced. Where the browser refuses it, everything still works, from
 * nothing each time.
 */
export class DeviceStore {
  private database: Promise<IDBDatabase | null> | null = null;

  constructor(
    private readonly app: App,
    private readonly tables: readonly string[],
  ) {}

  /** All that a table holds. */
  async all(table: string): Promise<Map<string, unknown>> {
    const found = new Map<string, unknown>();
    await this.each(table, (key, value) => found.set(key, value));
    return found;
  }

  /** Visits all that a table holds, a few in each task. */
  async each(table: string, visit: (key: string, value: unknown) => void): Promise<void> {
    await this.transact(table, 'readonly', (store) => {
      const read = (after?: IDBKeyRange): void => {
        const keys = store.getAllKeys(after, AT_ONCE);
        // It comes after its keys.
        const values = store.getAll(after, AT_ONCE);
        values.onsuccess = () => {
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
    await this.transact(table, 'readwrite', (store) => {
      for (const [key, value] of entries) store.put(value, key);
    });
  }

  async remove(table: string, keys: Iterable<string>): Promise<void> {
    await this.transact(table, 'readwrite', (store) => {
      for (const key of keys) store.delete(key);
    });
  }

  async clear(table: string): Promise<void> {
    await this.transact(table, 'readwrite', (store) => void store.clear());
  }

  close(): void {
    void this.database?.then((database) => database?.close());
    this.database = null;
  }

  private async transact(
    table: string,
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => void,
  ): Promise<void> {
    const database = await this.open();
    if (database === null) return;
    try {
      await new Promise<void>((resolve) => {
        const transaction = database.transaction(table, mode);
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => resolve();
        work(transaction.objectStore(table));
      });
    } catch (error) {
      console.error('Topic Atlas:', error);
      this.close();
    }
  }

  /** Null where the browser refuses it. A connection that the browser ends is opened anew by the next who needs it. */
  private open(): Promise<IDBDatabase | null> {
    this.database ??= new Promise<IDBDatabase | null>((resolve) => {
      const request = window.indexedDB.open(`topic-atlas-${this.id()}`, VERSION);
      request.onupgradeneeded = () =>
        this.tables
          .filter((table) => !request.result.objectStoreNames.contains(table))
          .forEach((table) => request.result.createObjectStore(table));
      request.onsuccess = () => {
        const database = request.result;
        database.onclose = () => {
          this.database = null;
        };
        database.onversionchange = () => this.close();
        resolve(database);
      };
      request.onerror = () => resolve(null);
      request.onblocked = () => resolve(null);
    }).catch(() => null);
    return this.database;
  }

  /** One store a vault: the app's local storage is the vault's, so an id kept there is too. */
  private id(): string {
    const known: unknown = this.app.loadLocalStorage(ID_KEY);
    if (typeof known === 'string') return known;
    const id = window.crypto.randomUUID();
    this.app.saveLocalStorage(ID_KEY, id);
    return id;
  }
}
