import { CURRENT, DEFAULTS, type Settings } from '../../../src/settings';
import { Refusal } from '../../../src/obsidian/services/refusal';
import type { SettingsStore } from '../../../src/obsidian/services/settings-store';
import { SettingsDisk, type Fault } from './settings-disk';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

const FILE = { version: CURRENT, hologram: true, topicsProperty: 'area', topics: { a: { name: 'A' } } };
const DAMAGE: [reason: string, text: string, words: string][] = [
  ['cut off', JSON.stringify(FILE).slice(0, 40), 'not valid JSON'],
  ['empty', '', 'is empty'],
  ['zeros', '\0\0\0\0', 'is empty'],
  ['in a merge conflict', '{\n<<<<<<< HEAD\n=======\n>>>>>>> other\n}', 'merge conflict'],
  ['no JSON', 'version: 1', 'not valid JSON'],
  ['a list', '[]', 'something else than settings'],
  ['null', 'null', 'something else than settings'],
  ['of a newer version', '{"version":99,"topicsProperty":"place"}', 'version 99'],
  ['of no version', '{"version":"new"}', 'whole number'],
];

async function started(disk: SettingsDisk): Promise<SettingsStore> {
  const store = disk.start();
  await store.load();
  return store;
}

const set =
  (change: Partial<Settings>) =>
  (now: Settings): Settings => ({ ...now, ...change });
const refused = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => {
      expect(error).toBeInstanceOf(Refusal);
      return (error as Refusal).message;
    },
  );

describe('saves', () => {
  test('of a filter that no note can meet are refused, for by it nothing could be written any more', async () => {
    const disk = new SettingsDisk(JSON.stringify(FILE));
    const store = await started(disk);
    const filter = { only: [], without: ['#my work'] };
    expect(await refused(store.update(set({ filter })))).toMatch(/^filter\.without\.0 should be /);
    expect([disk.json(), store.fault, store.settings.filter]).toEqual([FILE, null, DEFAULTS.filter]);
  });

  test('that follow each other on a slow disk all survive, in memory and in the file', async () => {
    const disk = new SettingsDisk(JSON.stringify(FILE));
    disk.delay = 30;
    const store = await started(disk);
    const told: string[] = [];
    store.changed.listen(({ before, after }) => told.push(`${before.topicsProperty} ${after.topicsProperty}`));
    await Promise.all([
      store.update(set({ topicsProperty: 'subject' })),
      store.update(set({ autoUpdate: false })),
      store.update((now) => ({ ...now, topicsProperty: `${now.topicsProperty}s` })),
    ]);
    expect(store.settings).toEqual({
      ...DEFAULTS,
      topics: { a: { name: 'A' } },
      topicsProperty: 'subjects',
      autoUpdate: false,
    });
    expect(disk.json()).toEqual({ ...FILE, topicsProperty: 'subjects', autoUpdate: false });
    expect(told).toEqual(['area subject', 'subject subject', 'subject subjects']);
  });

  test('of what changes nothing write nothing', async () => {
    const disk = new SettingsDisk(null);
    const store = await started(disk);
    await store.update((now) => now);
    expect([disk.text, disk.calls.includes('save')]).toEqual([null, false]);
  });

  test('leave what another device wrote meanwhile, key by key, and it is in force from then on', async () => {
    const disk = new SettingsDisk(JSON.stringify(FILE));
    const store = await started(disk);
    disk.text = JSON.stringify({ ...FILE, autoUpdate: false, topics: { a: { name: 'A' }, b: { name: 'B' } } });
    await store.update((now) => ({ ...now, topics: { ...now.topics, c: { name: 'C' } } }));
    const topics = { a: { name: 'A' }, b: { name: 'B' }, c: { name: 'C' } };
    expect(store.settings).toMatchObject({ topics, autoUpdate: false });
    expect(disk.json()).toEqual({ ...FILE, autoUpdate: false, topics });
  });

  test('after one that failed, and after a change that is no good, work as if it had not been', async () => {
    const disk = new SettingsDisk(JSON.stringify(FILE));
    const store = await started(disk);
    let saves = 0;
    disk.fault = (_, what) => (what === 'save' && saves++ === 0 ? { code: 'ENOSPC' } : null);
    const [first, second, third] = await Promise.all([
      refused(store.update(set({ topicsProperty: 'subject' }))),
      store
        .update(() => {
          throw new TypeError('no good');
        })
        .catch((error: unknown) => error),
      refused(store.update(set({ autoUpdate: false }))),
    ]);
    expect(first).toMatch(/could not be saved.*data\.json: The disk is full\. Free some space/);
    expect(second).toBeInstanceOf(TypeError);
    expect(third).toBe('done');
    expect(store.settings).toMatchObject({ topicsProperty: 'area', autoUpdate: false });
    expect(disk.json()).toEqual({ ...FILE, autoUpdate: false });
  });
});

describe('a file that cannot be used', () => {
  test.each(DAMAGE)(
    'for it is %s: what was read last stays in force, nothing is written, it is told once, and mends itself',
    async (_reason, text, words) => {
      const disk = new SettingsDisk(JSON.stringify(FILE));
      const store = await started(disk);
      const [good, told, changed] = [store.settings, [] as string[], [] as unknown[]];
      store.faultChanged.listen((fault) => told.push(fault === null ? 'whole' : store.faultText().reason));
      store.changed.listen((change) => changed.push(change));
      disk.text = text;
      await store.load();
      expect(store.settings).toBe(good);
      expect(await refused(store.update(set({ autoUpdate: false })))).toMatch(words);
      expect(await refused(store.ensureUsable())).toMatch(/^Nothing was written.*data\.json: /);
      expect(await store.isUsable()).toBe(false);
      expect([disk.text, disk.calls.includes('save'), disk.calls.includes('write')]).toEqual([text, false, false]);
      expect(told).toEqual([expect.stringContaining(words)]);
      disk.text = JSON.stringify({ ...FILE, topicsProperty: 'place' });
      // Nobody told that the file is another one.
      expect(await store.isUsable()).toBe(true);
      expect([told.length, told[1], changed.length, store.settings.topicsProperty]).toEqual([2, 'whole', 1, 'place']);
      expect(await refused(store.update(set({ autoUpdate: false })))).toBe('done');
    },
  );

  test.each(DAMAGE)('for it is %s, at a start: nothing is written either', async (_reason, text, words) => {
    const disk = new SettingsDisk(text);
    const store = await started(disk);
    expect(await refused(store.update(set({ autoUpdate: false })))).toMatch(words);
    expect(disk.text).toBe(text);
    expect(store.fault).not.toBeNull();
    expect(store.settings.topicsProperty).toBe(text.includes('place') ? 'place' : 'topics');
    disk.text = JSON.stringify(FILE);
    await store.load();
    expect([store.fault, store.settings.topicsProperty]).toEqual([null, 'area']);
  });

  test('at a start: the best that is understood of it since then is in force', async () => {
    const disk = new SettingsDisk('');
    const store = await started(disk);
    disk.text = '{"version":99,"topicsProperty":"place"}';
    await store.load();
    expect(store.settings.topicsProperty).toBe('place');
  });

  test.each([
    ['EACCES', 'no permission'],
    ['EIO', 'does not answer'],
    ['EWHATEVER', 'EWHATEVER'],
  ])('for reading gives %s, says what to do', async (code, words) => {
    const disk = new SettingsDisk(JSON.stringify(FILE));
    const store = await started(disk);
    disk.fault = (_, what) => (what === 'read' ? { code } : null);
    expect(await refused(store.ensureUsable())).toMatch(words);
    expect(store.settings.topicsProperty).toBe('area');
    disk.fault = () => null;
    expect(await store.isUsable()).toBe(true);
  });

  test('a file that is deleted is none: the defaults are in force, and may be changed', async () => {
    const disk = new SettingsDisk(JSON.stringify(FILE));
    const store = await started(disk);
    disk.text = null;
    await store.load();
    expect([store.fault, store.settings]).toEqual([null, DEFAULTS]);
    await store.update(set({ autoUpdate: false }));
    expect(disk.json()).toEqual({ version: CURRENT, autoUpdate: false });
  });

  test('single values that cannot be used are no such file', async () => {
    const store = await started(new SettingsDisk('{"topicsProperty":7,"autoUpdate":false}'));
    expect([store.fault, store.issues.length, store.settings.autoUpdate]).toEqual([null, 1, false]);
  });

  test('is not one of the other issues', async () => {
    const store = await started(new SettingsDisk('{"version":9,"topicsProperty":7}'));
    expect(store.issues.map(({ path }) => path)).toEqual(['topicsProperty']);
  });
});

describe('a save that is cut off', () => {
  const half: Fault = { code: 'ENOSPC', leaves: (wanted) => wanted.slice(0, 20) };
  const cuts: [reason: string, fault: Fault][] = [
    ['in the middle', half],
    ['at its start', { code: 'ENOSPC', leaves: () => '' }],
    ['when the old file was gone', { code: 'EIO', leaves: () => null }],
  ];

  test.each(cuts)('%s leaves the file as it was, to the byte', async (_reason, fault) => {
    const text = `\ufeff${JSON.stringify(FILE, null, 7)}\n`;
    const disk = new SettingsDisk(text);
    const store = await started(disk);
    disk.fault = (_, what) => (what === 'save' ? fault : null);
    expect(await refused(store.update(set({ autoUpdate: false })))).toMatch('could not be saved');
    expect([disk.text, store.fault, store.settings.autoUpdate]).toEqual([text, null, true]);
  });

  test('of the first save leaves no file', async () => {
    const disk = new SettingsDisk(null);
    const store = await started(disk);
    disk.fault = (_, what) => (what === 'save' ? half : null);
    await refused(store.update(set({ autoUpdate: false })));
    expect([disk.text, store.fault]).toEqual([null, null]);
  });

  test.each(cuts)('%s, on a disk that takes nothing: mended with the first look after it does', async (_r, fault) => {
    const text = JSON.stringify(FILE);
    const disk = new SettingsDisk(text);
    const store = await started(disk);
    disk.fault = (_, what) => (what === 'save' ? fault : what === 'write' ? { ...fault, leaves: () => '{' } : null);
    await refused(store.update(set({ autoUpdate: false })));
    expect(await store.isUsable()).toBe(false);
    expect(store.settings.topicsProperty).toBe('area');
    disk.fault = () => null;
    expect(await store.isUsable()).toBe(true);
    expect(disk.text).toBe(text);
  });

  test.each([
    ['damaged otherwise', '{ mine'],
    ['newer', '{"version":99}'],
  ])('and then %s by another device: that is left as it is', async (_reason, text) => {
    const disk = new SettingsDisk(JSON.stringify(FILE));
    const store = await started(disk);
    disk.fault = (_, what) => (what === 'save' || what === 'write' ? half : null);
    await refused(store.update(set({ autoUpdate: false })));
    disk.fault = () => null;
    disk.text = text;
    expect(await store.isUsable()).toBe(false);
    expect(disk.text).toBe(text);
  });

  test('a newer file that came while it was saved is left as it is', async () => {
    const disk = new SettingsDisk(JSON.stringify(FILE));
    const store = await started(disk);
    disk.fault = (_, what) => (what === 'save' ? { code: 'EBUSY', leaves: () => '{"version":99}' } : null);
    await refused(store.update(set({ autoUpdate: false })));
    expect([disk.text, store.settings.topicsProperty]).toEqual(['{"version":99}', 'area']);
  });

  test('an error that comes after all was written is none', async () => {
    const disk = new SettingsDisk(JSON.stringify(FILE));
    const store = await started(disk);
    disk.fault = (_, what) => (what === 'save' ? { code: 'EIO', leaves: (wanted) => wanted } : null);
    expect(await refused(store.update(set({ autoUpdate: false })))).toBe('done');
    expect(store.settings.autoUpdate).toBe(false);
  });
});

describe('a disk that fails at one call', () => {
  const kinds: [reason: string, fault: Fault][] = [
    ['and leaves all as it is', { code: 'EACCES' }],
    ['and cuts off what is written', { code: 'ENOSPC', leaves: (wanted) => wanted.slice(0, -1) }],
    ['and empties what is written', { code: 'ENOSPC', leaves: () => '' }],
    ['after it is done', { code: 'EIO', leaves: (wanted) => wanted }],
  ];
  const CALLS = 10;

  /** A start, two changes, and a look. */
  async function use(store: SettingsStore): Promise<string[]> {
    await store.load();
    const outcomes = [
      await refused(store.update(set({ autoUpdate: false }))),
      await refused(store.update(set({ topicsProperty: 'place' }))),
    ];
    await store.isUsable();
    return outcomes;
  }

  test('is used in so many calls', async () => {
    const disk = new SettingsDisk(JSON.stringify(FILE));
    expect(await use(disk.start())).toEqual(['done', 'done']);
    expect(disk.calls).toHaveLength(CALLS);
  });

  describe.each(kinds)('%s', (_reason, fault) => {
    test.each(Array.from({ length: CALLS }, (_, i) => i + 1))(
      'be it the %i.: the file is that of before or after, memory and what is told agree with it, and the next change works',
      async (at) => {
        const disk = new SettingsDisk(JSON.stringify(FILE));
        disk.fault = (call) => (call === at ? fault : null);
        const store = disk.start();
        const [first, second] = await use(store);
        expect(disk.json()).toEqual({
          ...FILE,
          ...(first === 'done' ? { autoUpdate: false } : {}),
          ...(second === 'done' ? { topicsProperty: 'place' } : {}),
        });
        // The last two calls are the look.
        expect(store.fault === null).toBe(at < CALLS - 1);
        expect(store.settings).toMatchObject({
          autoUpdate: first !== 'done',
          topicsProperty: second === 'done' ? 'place' : 'area',
        });
        expect(await refused(store.update(set({ namesBecomeTopics: false })))).toBe('done');
        expect(disk.json()).toMatchObject({ namesBecomeTopics: false, hologram: true });
        expect(store.settings.namesBecomeTopics).toBe(false);
      },
    );
  });
});
