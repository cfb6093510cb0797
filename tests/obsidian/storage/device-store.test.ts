import type { App } from 'obsidian';
import { DeviceStore } from '../../../src/obsidian/services/storage/device-store';
import { MemoryIndexedDb, type Fate } from '../../support/memory-indexed-db';

/** How long a silent store is waited for here, in milliseconds. */
const PATIENCE = 40;
const app = { loadLocalStorage: () => 'id', saveLocalStorage: () => undefined } as unknown as App;

let browser: MemoryIndexedDb;
let errors: jest.SpyInstance;

beforeEach(() => {
  browser = new MemoryIndexedDb().install();
  errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => jest.restoreAllMocks());

const open = (patience = PATIENCE): DeviceStore => new DeviceStore(app, ['cards', 'other'], patience);
const many = Array.from({ length: 100 }, (_, i) => [`${i}`.padStart(3, '0'), i] as const);

test('what is put there is there for the next start, all of it', async () => {
  const first = open();
  await first.put('cards', many);
  await first.remove('cards', ['003', '099']);
  first.close();
  const all = await open().all('cards');
  expect([all.size, all.get('000'), all.get('098'), all.has('003'), all.has('099')]).toEqual([98, 0, 98, false, false]);
  expect(await open().all('other')).toEqual(new Map());
});

test('a table is replaced whole, and one value changed by what it was', async () => {
  const store = open();
  await store.put('cards', many);
  await store.replace('cards', [
    ['a', 1],
    ['b', 2],
  ]);
  await store.change('cards', 'a', (value) => [value, 'now']);
  await store.change('cards', 'b', () => null);
  await store.change('cards', 'none', (value) => (value === undefined ? 'new' : null));
  expect(Object.fromEntries(await store.all('cards'))).toEqual({ a: [1, 'now'], b: 2, none: 'new' });
  expect(errors).not.toHaveBeenCalled();
});

/** All that is done with a store, in order. Nothing of it may ever reject or hang. */
async function use(store: DeviceStore): Promise<void> {
  await store.put('cards', many.slice(0, 3));
  await store.all('cards');
  await store.change('cards', '001', (value) => (value === undefined ? null : 'changed'));
  await store.remove('cards', ['000']);
  await store.replace('other', [['x', 1]]);
  await store.all('other');
}

const CALLS = 19;

test('a store is used in so many calls', async () => {
  await use(open());
  expect(browser.calls).toHaveLength(CALLS);
});

describe.each<Fate>(['throws', 'fails', 'is silent'])('a call that %s', (fate) => {
  test.each(Array.from({ length: CALLS }, (_, i) => i + 1))(
    'be it the %i., everything goes on, and the next start finds each table as it was before or after',
    async (at) => {
      browser.fate = (call) => (call === at ? fate : null);
      const store = open();
      await use(store);
      store.close();
      browser.fate = () => null;
      const next = open();
      expect([0, 2, 3]).toContain((await next.all('cards')).size);
      expect([0, 1]).toContain((await next.all('other')).size);
      await next.put('cards', [['after', 1]]);
      expect((await next.all('cards')).get('after')).toBe(1);
    },
  );

  test('from some call on for ever, everything goes on from nothing', async () => {
    for (let from = 1; from <= CALLS; from += 3) {
      browser = new MemoryIndexedDb().install();
      browser.fate = (call) => (call >= from ? fate : null);
      const store = open();
      await use(store);
      expect(await store.all('cards')).toEqual(new Map());
      store.close();
    }
  });
});

describe('by the clock', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    // First, for a mock of the clock would else bring the clock's stand-in back.
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  /** What work comes to, with as much time as it takes. */
  async function withTime<T>(work: Promise<T>): Promise<T> {
    await jest.runAllTimersAsync();
    return work;
  }

  test('a store that does not answer is waited for once, told once, and asked no more until the next start', async () => {
    browser.fate = () => 'is silent';
    const store = open();
    const start = performance.now();
    await withTime(Promise.all([store.all('cards'), store.put('cards', many)]));
    expect(performance.now() - start).toBe(PATIENCE);
    for (let i = 0; i < 50; i++) await store.all('cards');
    expect(performance.now() - start).toBe(PATIENCE);
    expect(browser.calls).toEqual(['open']);
    expect(errors).toHaveBeenCalledTimes(1);
  });

  test('a store that is slow but answers is not given up', async () => {
    const store = open();
    await withTime(store.put('cards', many));
    // Each request is answered after more than a part of the patience, all of them after many times as long.
    let slow = 0;
    const later = globalThis.setTimeout;
    jest
      .spyOn(globalThis, 'setTimeout')
      .mockImplementation((work: () => void, ms?: number) => later(work, ms ?? (slow++, 0.4 * PATIENCE)));
    expect((await withTime(store.all('cards'))).size).toBe(100);
    expect(slow).toBeGreaterThan(6);
    expect(errors).not.toHaveBeenCalled();
  });
});

test('an answer that comes when nobody waits any more leaves no connection open', async () => {
  browser.fate = () => 'is silent';
  const opened = jest.spyOn(browser, 'open');
  await open().all('cards');
  (opened.mock.results[0]?.value as { onsuccess: () => void }).onsuccess();
  browser.connections++;
  expect(browser.connections).toBe(0);
});

test('a store that is closed while it is waited for keeps nobody waiting', async () => {
  browser.fate = () => 'is silent';
  const store = open(60_000);
  const waiting = store.all('cards');
  store.close();
  expect(await waiting).toEqual(new Map());
});

test('a store that is closed is opened by nobody any more, and keeps nothing', async () => {
  const store = open();
  await store.put('cards', many);
  store.close();
  await store.put('cards', [['late', 1]]);
  expect(await store.all('cards')).toEqual(new Map());
  expect(browser.calls.filter((call) => call === 'open')).toHaveLength(1);
  expect((await open().all('cards')).size).toBe(100);
  expect(errors).not.toHaveBeenCalled();
});

test('a connection that is refused, and a transaction that is taken back, are not waited for', async () => {
  browser.fate = (call) => (call === 1 ? 'fails' : null);
  expect(await open(60_000).all('cards')).toEqual(new Map());
  browser.fate = (call) => (call === 3 ? 'fails' : null);
  expect(await open(60_000).all('cards')).toEqual(new Map());
  expect(browser.calls).toEqual(['open', 'open', 'transaction', 'getAllKeys', 'getAll']);
});

test('a connection that another window holds up is none', async () => {
  const opened = jest.spyOn(browser, 'open');
  const store = open(60_000);
  const waiting = store.all('cards');
  browser.fate = () => 'is silent';
  (opened.mock.results[0]?.value as { onblocked: () => void }).onblocked();
  expect(await waiting).toEqual(new Map());
});

test('a connection that the browser ended is opened anew', async () => {
  const store = open();
  await store.put('cards', [['a', 1]]);
  browser.fate = (call) => (call === browser.calls.length ? 'throws' : null);
  expect(await store.all('cards')).toEqual(new Map());
  browser.fate = () => null;
  expect(await store.all('cards')).toEqual(new Map([['a', 1]]));
  expect(browser.calls.filter((call) => call === 'open')).toHaveLength(2);
});
