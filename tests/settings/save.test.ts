import fc from 'fast-check';
import { CURRENT, DEFAULTS, loadSettings, withChanges, type Settings } from '../../src/settings';

test('only what the user changed is written, beside everything that was there', () => {
  const file = {
    hologram: { a: 1 },
    autoUpdate: 'yes please',
    index: { glow: true, layout: 'table' },
    topics: { a: { name: 'A', colour: 'red' } },
  };
  const { settings, data } = loadSettings(file);
  const after: Settings = {
    ...settings,
    topicsProperty: 'area',
    index: { ...settings.index, order: 'links' },
    topics: { a: { name: 'B' } },
  };
  expect(withChanges(data, settings, after)).toEqual({
    version: CURRENT,
    hologram: { a: 1 },
    autoUpdate: 'yes please',
    index: { glow: true, layout: 'table', order: 'links' },
    topics: { a: { name: 'B', colour: 'red' } },
    topicsProperty: 'area',
  });
});

test('a topic that was deleted goes, its unknown keys with it', () => {
  const { settings, data } = loadSettings({ topics: { a: { name: 'A', colour: 'red' }, b: { name: 'B' } } });
  const { b } = settings.topics;
  expect(withChanges(data, settings, { ...settings, topics: b === undefined ? {} : { b } })).toEqual({
    version: CURRENT,
    topics: { b: { name: 'B' } },
  });
});

test('a value that could not be used gives way when the user sets it', () => {
  const { settings, data } = loadSettings({ index: 'Maps' });
  const after = { ...settings, index: { ...settings.index, folder: 'Maps' } };
  expect(withChanges(data, settings, after)).toEqual({ version: CURRENT, index: { folder: 'Maps' } });
});

test('nothing changed, nothing new in the file but its version', () => {
  expect(withChanges({ x: 1 }, DEFAULTS, DEFAULTS)).toEqual({ version: CURRENT, x: 1 });
});

test('what was saved is what is loaded', () => {
  const name = fc.stringMatching(/^[a-z]{1,6}$/);
  const topics = fc.dictionary(
    fc.oneof(name, fc.constant('constructor')),
    fc.record({ name, parent: name, synonyms: fc.array(name) }, { requiredKeys: ['name'] }),
  );
  const some = fc.record({ topics, topicsProperty: name, excludedFolders: fc.array(name), autoUpdate: fc.boolean() });
  fc.assert(
    fc.property(some, some, (one, other) => {
      const before = loadSettings(one);
      const after = { ...before.settings, ...loadSettings(other).settings };
      expect(loadSettings(withChanges(before.data, before.settings, after)).settings).toEqual(after);
    }),
  );
});
