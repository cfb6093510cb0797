import fc from 'fast-check';
import { CURRENT, DEFAULTS, loadSettings, NO_FILE, parseSettings } from '../../src/settings';

test('where there is no file, and in one that says nothing, the defaults are in force', () => {
  const nothing = { settings: DEFAULTS, issues: [], fault: null, data: {} };
  const empty = { ...nothing, data: { version: CURRENT } };
  expect([NO_FILE, loadSettings({}), parseSettings('{}')]).toEqual([nothing, empty, empty]);
});

test('what the file says stands over the defaults, key by key', () => {
  const { settings, issues } = parseSettings(
    `\ufeff{"version":1,"index":{"folder":"/Maps//of content/","headings":{"notes":" Entries "}},"topicsProperty":"area"}`,
  );
  expect(issues).toEqual([]);
  expect(settings).toEqual({
    ...DEFAULTS,
    topicsProperty: 'area',
    index: { ...DEFAULTS.index, folder: 'Maps/of content', headings: { ...DEFAULTS.index.headings, notes: 'Entries' } },
  });
});

test('a topic with everything', () => {
  const topic = {
    name: 'Transformers',
    parent: 'dl',
    position: 2.5,
    description: 'Attention and\nits kin',
    synonyms: ['attention models'],
    rules: {
      tags: ['ml/transformers'],
      folders: ['Papers'],
      properties: [{ key: 'kind', value: 'model' }],
      linksTo: ['Attention'],
    },
    exclude: { tags: ['draft'] },
    order: 'manual',
    layout: 'cards',
  };
  expect(loadSettings({ topics: { ab12: topic } }).settings.topics).toEqual({ ab12: topic });
});

test('words for what is solved, each by itself', () => {
  const { settings, issues } = loadSettings({ cards: { solved: { values: ['erledigt', ' '], tags: 'x' } } });
  expect(settings.cards.solved).toEqual({ ...DEFAULTS.cards.solved, values: ['erledigt'] });
  expect(issues.map(({ path }) => path)).toEqual(['cards.solved.values.1', 'cards.solved.tags']);
});

test('what a person said of what was found; one that is not whole is left out', () => {
  const said = { kind: 'unrelated', note: 'a.md', other: 'b.md' };
  const { settings, issues } = loadSettings({
    verdicts: { 'unrelated|a.md|b.md': said, x: { ...said, kind: 'other' }, y: { kind: 'name', note: 'a.md' }, z: 1 },
  });
  expect(settings.verdicts).toEqual({ 'unrelated|a.md|b.md': said });
  expect(issues.map(({ path }) => path)).toEqual(['verdicts.x.kind', 'verdicts.z']);
});

describe('files that cannot be used at all', () => {
  const conflict = '{\n<<<<<<< HEAD\n  "autoUpdate": true\n=======\n  "autoUpdate": false\n>>>>>>> other\n}\n';
  test.each<[reason: string, text: string, kind: string]>([
    ['broken', '{"topics": {', 'not-json'],
    ['written twice', '{"autoUpdate":true}}', 'not-json'],
    ['a text and zeros', '{"autoUpdate":\0\0\0', 'not-json'],
    ['empty', '', 'empty'],
    ['white space', ' \r\n', 'empty'],
    ['a byte order mark alone', '\ufeff', 'empty'],
    ['zeros, as after a power cut', '\0\0\0\0', 'empty'],
    ['left in a merge conflict', conflict, 'conflict'],
    ['left in one of which a part was settled', '{\n<<<<<<< HEAD\n}', 'conflict'],
    ['the same at its end', '{}\n>>>>>>> other', 'conflict'],
    ['left in one on Windows', conflict.replace(/\n/g, '\r\n'), 'conflict'],
    ['a list', '[]', 'wrong-type'],
    ['a number', '7', 'wrong-type'],
    ['null', 'null', 'wrong-type'],
  ])('%s: the defaults stand in, nothing may be written, and it is said why', (_reason, text, kind) => {
    const { settings, issues, fault, data } = parseSettings(text);
    expect(settings).toEqual(DEFAULTS);
    expect(fault).toMatchObject({ kind, path: '' });
    expect(issues).toEqual([fault]);
    expect(data).toEqual({});
  });

  test('any cut of a file is known as one, but for the whole file', () => {
    const whole = JSON.stringify({ version: 1, topics: { a: { name: '=======' } }, autoUpdate: false });
    for (let end = 0; end < whole.length; end++) expect(parseSettings(whole.slice(0, end)).fault).not.toBeNull();
    expect(parseSettings(whole)).toMatchObject({ fault: null, settings: { autoUpdate: false } });
  });
});

test('a limit of zero is one', () => {
  const { settings, issues } = loadSettings({ version: 2, index: { homeLimit: 0 } });
  expect([settings.index.homeLimit, issues]).toEqual([0, []]);
});

describe('versions', () => {
  test('a newer one is used as far as it is understood, and nothing may be written by it', () => {
    const { settings, fault } = loadSettings({ version: 99, topicsProperty: 'area', hologram: true });
    expect(settings.topicsProperty).toBe('area');
    expect(fault).toEqual({ kind: 'newer', path: 'version', found: 99, known: CURRENT });
  });

  test.each(['2', 0, -1, 1.5, [1]])('%p is no version: it may be newer', (version) => {
    expect(loadSettings({ version }).fault).toMatchObject({ kind: 'wrong-type', path: 'version', expected: 'version' });
  });
});

test.each<[string, unknown, string, string]>([
  ['a flag in quotes', { autoUpdate: 'true' }, 'autoUpdate', 'wrong-type'],
  ['a property name of blanks', { topicsProperty: '  ' }, 'topicsProperty', 'wrong-type'],
  ['one folder instead of a list', { excludedFolders: 'Archive' }, 'excludedFolders', 'wrong-type'],
  ['a folder outside of the vault', { excludedFolders: ['ok', '../private'] }, 'excludedFolders.1', 'wrong-type'],
  ['an index folder outside of the vault', { index: { folder: 'a/../..' } }, 'index.folder', 'wrong-type'],
  ...['CON', 'Maps/nul.md', 'Maps.', 'Maps /Old', 'C:\\\\Maps', 'What?', 'LPT¹'].map(
    (folder): [string, object, string, string] => [
      `an index folder ${folder}`,
      { index: { folder } },
      'index.folder',
      'wrong-type',
    ],
  ),
  ['an index folder that the app does not show', { index: { folder: 'Maps/.hidden' } }, 'index.folder', 'wrong-type'],
  ['a layout that is none', { index: { layout: 'mosaic' } }, 'index.layout', 'not-one-of'],
  ['a heading of two lines', { index: { headings: { notes: 'a\nb' } } }, 'index.headings.notes', 'wrong-type'],
  ['a limit below zero', { index: { homeLimit: -1 } }, 'index.homeLimit', 'wrong-type'],
  ['a limit that is no whole number', { index: { entryLimit: 1.5 } }, 'index.entryLimit', 'wrong-type'],
  ['null where a map is expected', { index: null }, 'index', 'wrong-type'],
  ['a list of topics', { topics: [] }, 'topics', 'wrong-type'],
  ['a topic that is a name', { topics: { ab12: 'Machine learning' } }, 'topics.ab12', 'wrong-type'],
  ['a topic without a name', { topics: { ab12: { parent: 'x' } } }, 'topics.ab12.name', 'wrong-type'],
  ['a parent that is a number', { topics: { ab12: { name: 'A', parent: 7 } } }, 'topics.ab12.parent', 'wrong-type'],
  [
    'a rule that is no list',
    { topics: { ab12: { name: 'A', rules: { tags: 'x' } } } },
    'topics.ab12.rules.tags',
    'wrong-type',
  ],
  [
    'a property rule without a value',
    { topics: { ab12: { name: 'A', exclude: { properties: [{ key: 'x' }] } } } },
    'topics.ab12.exclude.properties.0',
    'wrong-type',
  ],
  ['an id of the topics that only notes name', { topics: { '~a': { name: 'A' } } }, 'topics', 'bad-id'],
  [
    'a synonym that is a number',
    { topics: { a: { name: 'A', synonyms: [7, 'z'] } } },
    'topics.a.synonyms.0',
    'wrong-type',
  ],
])('%s is named and the rest is used', (_reason, raw, path, kind) => {
  const { settings, issues, fault } = loadSettings({
    ...(raw as object),
    somethingElse: 'ignored',
    namesBecomeTopics: false,
  });
  expect(issues).toMatchObject([{ kind, path }]);
  expect(settings.namesBecomeTopics).toBe(false);
  expect(fault).toBeNull();
});

test('names of JavaScript are names like any other', () => {
  const { settings, issues } = parseSettings(
    '{"topics":{"__proto__":{"name":"P"},"constructor":{"name":"C"}},"index":{"__proto__":{"folder":"X"}}}',
  );
  expect(Object.keys(settings.topics)).toEqual(['constructor']);
  expect(Object.getPrototypeOf(settings.topics)).toBe(Object.prototype);
  expect(issues).toEqual([{ kind: 'bad-id', path: 'topics', found: '__proto__' }]);
  expect(settings.index.folder).toBe('Topics');
});

test('whatever the file holds, the settings are complete and loading them again finds nothing', () => {
  const key = fc.oneof(
    fc.constantFrom(
      ...Object.keys(DEFAULTS),
      ...Object.keys(DEFAULTS.index),
      'name',
      'parent',
      'rules',
      'tags',
      'headings',
      '__proto__',
    ),
    fc.string(),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value')),
      fc.dictionary(key, tie('value')),
    ),
  }));
  fc.assert(
    fc.property(value, (raw) => {
      const { settings } = loadSettings(raw);
      expect(Object.keys(settings)).toEqual(Object.keys(DEFAULTS));
      expect(loadSettings(settings)).toMatchObject({ settings, issues: [], fault: null });
    }),
    { numRuns: 1000 },
  );
});

test.each([
  [{ filter: 'private' }],
  [{ filter: { without: 'private' } }],
  [{ filter: { only: ['publish', 7] } }],
  [{ filter: { without: ['#my work'] } }],
  [{ filter: { without: ['private, draft'] } }],
  [{ filter: { exclude: ['private'] } }],
  [{ filter: { Without: ['private'], only: ['publish'] } }],
  [{ filters: { without: ['private'] } }],
  [{ Filter: { without: ['private'] } }],
  [{ fliter: { without: ['private'] } }],
  [{ filter: { only: ['publish'] }, filters: { without: ['private'] } }],
  [{ 'filter.without': ['private'] }],
  [{ without: ['private'] }],
  [{ index: { filter: { without: ['private'] } } }],
  [{ index: { without: ['private'] } }],
  [{ cards: { filters: { without: ['private'] } } }],
])('by a filter that cannot be read whole nothing is written: %j', (data) => {
  expect(loadSettings({ version: 1, ...data }).fault?.path).toMatch(/^(?:index\.|cards\.)?(?:f\w+(?:\.|$)|without$)/i);
});

test.each<[key: string, data: object, meant: string]>([
  ['templateFolder', { templateFolder: ['T'] }, 'templateFolders'],
  ['topics_property', { topics_property: 'area' }, 'topicsProperty'],
  ['index.folder', { 'index.folder': 'Maps' }, 'index: { folder }'],
  ['layout', { layout: 'table' }, 'index: { layout }'],
  ['index.openword', { index: { openword: 'offen' } }, 'openWord'],
  ['topics.a.synonym', { topics: { a: { name: 'A', synonym: ['B'] } } }, 'synonyms'],
])('a key that is nearly one, %s, is told with the one that is meant', (path, data, meant) => {
  const { issues, fault } = loadSettings(data);
  expect(issues).toEqual([{ kind: 'unknown-key', path, known: [meant] }]);
  expect(fault).toBeNull();
});

test.each([['theme'], ['notes'], ['x'], ['topicsFromElsewhere'], ['autoUpdates2026'], ['__proto__x']])(
  'a key of somebody else, %s, is passed over',
  (key) => {
    expect(loadSettings({ [key]: 1, index: { [key]: 1 } }).issues).toEqual([]);
  },
);

test.each<[headings: object, path: string, other: string, used: object]>([
  [{ notes: 'Topics' }, 'notes', 'topics', { notes: 'Notes' }],
  [{ topics: '*notes*:' }, 'topics', 'notes', { topics: 'Topics', notes: 'Notes' }],
  [{ topics: 'Alles', kept: 'alles' }, 'kept', 'topics', { topics: 'Alles', kept: 'Kept remarks' }],
])('of two headings that show the same one is not used: %j', (headings, part, other, used) => {
  const { settings, issues, fault } = loadSettings({ index: { headings } });
  const path = (one: string): string => `index.headings.${one}`;
  expect([issues, fault]).toEqual([[{ kind: 'same-heading', path: path(part), other: path(other) }], null]);
  expect(settings.index.headings).toMatchObject(used);
});

test('headings may change places, and a column of a table be called as a part', () => {
  const { issues } = loadSettings({ index: { headings: { topics: 'Notes', notes: 'Topics', note: 'Topics' } } });
  expect(issues).toEqual([]);
});
