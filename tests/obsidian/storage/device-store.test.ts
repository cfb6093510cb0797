import type { App } from 'obsidian';
import { DeviceStore } from '../../../src/obsidian/services/storage/device-store';

const app = { loadLocalStorage: () => 'id', saveLocalStorage: () => undefined } as unknown as App;

/** A request that answers in a moment as `answer` has it. */
function request(answer: (self: Record<string, (() => void) | undefined>) => void): unknown {
  const self = {};
  setTimeout(() => answer(self));
  return self;
}

const refuses = (name: string) => (): never => {
  throw new DOMException('Refused.', name);
};

function browser(open: () => unknown): void {
  Object.assign(globalThis, { window: Object.assign(globalThis, { indexedDB: { open } }) });
}

/** A connection whose transactions are refused. */
const ended = { transaction: refuses('InvalidStateError'), close: () => undefined };

test.each<[reason: string, open: () => unknown]>([
  ['may not be used at all', refuses('SecurityError')],
  ['cannot be opened', () => request((self) => self['onerror']?.())],
  ['is held by another window', () => request((self) => self['onblocked']?.())],
  [
    'was ended by the browser',
    () => request((self) => self['onsuccess']?.call(Object.assign(self, { result: ended }))),
  ],
])('where the store %s, nothing is kept and everything goes on', async (_reason, open) => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  browser(open);
  const store = new DeviceStore(app, ['cards']);
  for (let i = 0; i < 2; i++) {
    await store.put('cards', [['a', 1]]);
    expect(await store.all('cards')).toEqual(new Map());
  }
  jest.restoreAllMocks();
});

test('a connection that the browser ended is opened anew', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let opened = 0;
  browser(() =>
    request((self) => {
      opened++;
      self['onsuccess']?.call(Object.assign(self, { result: ended }));
    }),
  );
  const store = new DeviceStore(app, ['cards']);
  await store.remove('cards', ['a']);
  await store.remove('cards', ['a']);
  expect(opened).toBe(2);
  jest.restoreAllMocks();
});
