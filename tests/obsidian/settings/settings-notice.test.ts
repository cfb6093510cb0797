import { SettingsNotice } from '../../../src/obsidian/services/settings-notice';
import type { SettingsStore } from '../../../src/obsidian/services/settings-store';
import { eventually } from '../../e2e/eventually';
import { notices, staying } from '../node-obsidian';
import { SettingsDisk } from './settings-disk';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });
Object.assign(globalThis, { window: globalThis });

let disk: SettingsDisk;
let store: SettingsStore;
let notice: SettingsNotice;

const shown = (): string[] => Array.from(staying, ({ text }) => text);

async function start(text: string, grace = 10): Promise<void> {
  disk = new SettingsDisk(text);
  store = disk.start();
  await store.load();
  notice = new SettingsNotice(store, grace);
  notice.load();
}

beforeEach(() => {
  notices.length = 0;
  staying.clear();
});

afterEach(() => notice.unload());

test('a file that cannot be used is told once, with its name and what to do, for as long as it is so', async () => {
  await start('{}');
  expect(notices).toEqual([]);
  disk.text = '';
  await store.load();
  await eventually(() =>
    expect(shown()).toEqual([expect.stringMatching(/topic-atlas\/data\.json: The settings file is empty.*Restore it/)]),
  );
  await store.load();
  disk.text = '{';
  await store.load();
  expect(shown()).toEqual([expect.stringContaining('not valid JSON')]);
  expect(notices).toHaveLength(1);
  disk.text = '{}';
  await store.load();
  expect(shown()).toEqual([]);
  expect(notices[1]).toBe('The settings of topics can be used again.');
  disk.text = '[]';
  await store.load();
  await eventually(() => expect(shown()).toEqual([expect.stringContaining('something else than settings')]));
});

test('a damaged file at a start is told too', async () => {
  await start('[]');
  await eventually(() => expect(shown()).toHaveLength(1));
});

test('a file that is whole again at the second look was only being written: nothing is told', async () => {
  await start('');
  disk.text = '{}';
  await eventually(() => expect(store.fault).toBeNull());
  expect(notices).toEqual([]);
});

test('nothing is told after the plugin went', async () => {
  await start('');
  let looked = 0;
  jest.spyOn(store, 'load').mockImplementation(() => {
    looked++;
    notice.unload();
    return Promise.resolve();
  });
  await eventually(() => expect(looked).toBe(1));
  await Promise.resolve();
  expect(notices).toEqual([]);
  jest.restoreAllMocks();
});
