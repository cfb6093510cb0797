import { addTopic, changeTopic, moveTopic, removeTopic } from '../../../src/core/topics/edit';
import { mergeEdit, type TaxonomyEdit } from '../../../src/core/topics/taxonomy-edit';
import { effectText, forecastEdit } from '../../../src/obsidian/services/topics/effect';
import { TopicEditor } from '../../../src/obsidian/services/topics/topic-editor';
import { CURRENT } from '../../../src/settings';
import { MemoryIndexedDb } from '../../support/memory-indexed-db';
import { notices, presses } from '../node-obsidian';
import { index, note, runPlugin, type RunningPlugin } from '../rebuild/plugin';
import { DATA } from './settings-disk';

jest.mock('obsidian', () => jest.requireActual<object>('../node-obsidian'), { virtual: true });

const SETTINGS = { version: CURRENT, topics: { a: { name: 'A' }, b: { name: 'B' } } };

let plugin: RunningPlugin;
let editor: TopicEditor;

const file = async (): Promise<unknown> => JSON.parse(await plugin.node.vault.adapter.read(DATA)) as unknown;
const put = (text: string): Promise<void> => plugin.node.vault.adapter.write(DATA, text);
const rename = (id: string, name: string): Promise<boolean> =>
  editor.change({ change: (topics) => changeTopic(topics, id, { name }) });

beforeEach(async () => {
  new MemoryIndexedDb().install();
  notices.length = 0;
  plugin = await runPlugin({ 'Topics/A.md': index('A') }, SETTINGS);
  editor = new TopicEditor(plugin);
});

afterEach(() => {
  plugin.stop();
  jest.restoreAllMocks();
});

test('changes that follow each other at once are all made, and taken back last first', async () => {
  const made = await Promise.all([
    rename('a', 'Alpha'),
    editor.change({ change: (topics) => addTopic(topics, 'c', 'C', null) }),
    editor.change({ change: (topics) => removeTopic(topics, 'b') }),
  ]);
  expect(made).toEqual([true, true, true]);
  expect(await file()).toMatchObject({ topics: { a: { name: 'Alpha' }, c: { name: 'C' } } });
  expect(await plugin.text('Topics/A.md')).toContain('topic-index: Alpha');
  await Promise.all([editor.undo(), editor.undo(), editor.undo()]);
  expect(await file()).toEqual(SETTINGS);
  expect(await plugin.text('Topics/A.md')).toBe(index('A'));
  await editor.undo();
  expect(notices[notices.length - 1]).toBe('There is nothing to undo.');
});

test('an undo that is asked for while a change is saved takes that one back', async () => {
  await rename('b', 'Beta');
  const renamed = rename('a', 'Alpha');
  await editor.undo();
  expect(await renamed).toBe(true);
  expect(await file()).toMatchObject({ topics: { a: { name: 'A' }, b: { name: 'Beta' } } });
});

test('what is offered to be taken back says so where it is not the last change any more', async () => {
  presses.length = 0;
  await rename('a', 'Alpha');
  editor.offerUndo('Renamed.');
  await rename('b', 'Beta');
  editor.offerUndo('Renamed.');
  const [alpha, beta] = presses;
  for (const press of [alpha, beta, beta, alpha]) press?.();
  await editor.undo();
  expect(notices.slice(2)).toEqual([
    'Not undone, for it was changed since: Alpha',
    'Undone: Beta',
    'There is nothing to undo.',
    'Undone: Alpha',
    'There is nothing to undo.',
  ]);
});

test('a change that changes nothing is none', async () => {
  const before = await plugin.node.vault.adapter.read(DATA);
  expect(await editor.change({ change: (topics) => topics })).toBe(false);
  expect(await plugin.node.vault.adapter.read(DATA)).toBe(before);
  await editor.undo();
  expect(notices).toEqual(['There is nothing to undo.']);
});

test('a change of what another device has changed meanwhile is taken back to that', async () => {
  await put(JSON.stringify({ ...SETTINGS, topics: { ...SETTINGS.topics, d: { name: 'D' } } }));
  await rename('a', 'Alpha');
  await editor.undo();
  expect(await file()).toEqual({ ...SETTINGS, topics: { ...SETTINGS.topics, d: { name: 'D' } } });
});

test.each([
  ['damaged', '{"topics":'],
  ['newer', '{"version":99}'],
])('in a file that is %s nothing is changed, nor in notes, and it is said', async (_reason, text) => {
  await put(text);
  expect(await rename('a', 'Alpha')).toBe(false);
  expect([await plugin.node.vault.adapter.read(DATA), await plugin.text('Topics/A.md')]).toEqual([text, index('A')]);
  expect(notices).toEqual([expect.stringMatching(/^Nothing was written/)]);
});

test('an undo that the settings refuse can be made later', async () => {
  await rename('a', 'Alpha');
  const whole = await plugin.node.vault.adapter.read(DATA);
  await put('');
  await editor.undo();
  expect(notices).toEqual([expect.stringMatching(/^Nothing was written/)]);
  await put(whole);
  await editor.undo();
  expect(await file()).toEqual(SETTINGS);
});

test('a change that could not be saved is none, and there is nothing of it to take back', async () => {
  const { adapter } = plugin.node.vault;
  const spy = jest.spyOn(adapter, 'write').mockRejectedValue(Object.assign(new Error('no'), { code: 'EROFS' }));
  expect(await rename('a', 'Alpha')).toBe(false);
  spy.mockRestore();
  expect(plugin.settings.settings.topics['a']?.name).toBe('A');
  await editor.undo();
  expect(notices).toEqual([expect.stringContaining('could not be saved'), 'There is nothing to undo.']);
});

const TREE = {
  version: CURRENT,
  topics: { m: { name: 'ML' }, v: { name: 'Vision', parent: 'm' }, a: { name: 'AI' }, r: { name: 'Robots' } },
};
const NAMED = {
  'Path.md': '---\ntopics:\n  - ML/Vision # mine\n---\n',
  'Name.md': note('Vision'),
  'Link.md': '---\ntopics: "[[Seeing]]"\n---\n',
  'Below.md': note('ML/Vision/ViT'),
  'Twin.md': note('Robots/Vision'),
  'Seeing.md': index('ML/Vision'),
  'Top.md': index('ML'),
};

/** Topics are where they were told to go, the notes that name them with them, and back it goes to the byte. */
test.each<[reason: string, edit: TaxonomyEdit, places: Record<string, string>]>([
  [
    'moved',
    { change: (topics) => moveTopic(topics, 'v', 'a') },
    { Path: 'AI/Vision', Name: 'AI/Vision', Link: 'AI/Vision', Below: 'AI/Vision/ViT' },
  ],
  ['merged', mergeEdit('v', 'a'), { Path: 'AI', Name: 'AI', Link: 'AI', Below: 'AI/ViT' }],
  [
    'renamed',
    { change: (topics) => changeTopic(topics, 'v', { name: 'Sight' }), keeps: 'notes' },
    { Path: 'ML/Sight', Name: 'ML/Sight', Link: 'ML/Sight', Below: 'ML/Sight/ViT' },
  ],
  [
    'deleted',
    { change: (topics) => removeTopic(topics, 'v') },
    { Path: 'ML', Name: 'ML', Link: 'ML', Below: 'ML/ViT' },
  ],
  [
    'renamed as another is',
    { change: (topics) => changeTopic(topics, 'a', { name: 'Vision' }) },
    { Path: 'ML/Vision', Name: 'ML/Vision', Link: 'ML/Vision', Below: 'ML/Vision/ViT' },
  ],
])('a topic that is %s', async (_reason, edit, places) => {
  plugin.stop();
  plugin = await runPlugin(NAMED, TREE);
  editor = new TopicEditor(plugin);
  const told = await forecastEdit(plugin, edit);
  const placesNow = (): Record<string, string> =>
    Object.fromEntries(
      [...Object.keys(places), 'Twin'].map((name) => {
        const atlas = plugin.host.now();
        return [name, Array.from(atlas?.topicsOf(`${name}.md`) ?? [], (id) => atlas?.topicPath(id)).join()];
      }),
    );
  const before = placesNow();
  expect(await editor.change(edit)).toBe(true);
  await plugin.node.settle();
  await plugin.host.ready();
  expect(placesNow()).toEqual({ ...places, Twin: 'Robots/Vision' });
  const renamed = (await Promise.all(Object.keys(NAMED).map(async (path) => [path, await plugin.text(path)] as const)))
    .filter(([path, text]) => !text.includes('topic-index') && text !== NAMED[path as keyof typeof NAMED])
    .map(([path]) => path);
  expect(told?.renamed.map(({ path }) => path).sort()).toEqual(renamed.sort());
  expect(told?.unsorted).toEqual([]);
  await editor.undo();
  await plugin.node.settle();
  expect(await file()).toEqual(TREE);
  for (const [path, text] of Object.entries(NAMED)) expect(await plugin.text(path)).toBe(text);
  expect(placesNow()).toEqual(before);
});

test('notes that would belong to no topic are named before', async () => {
  plugin.stop();
  plugin = await runPlugin(
    { 'One.md': '---\ntags: [a]\n---\n' },
    { version: CURRENT, topics: { a: { name: 'A', rules: { tags: ['a'] } } } },
  );
  const told = await forecastEdit(plugin, { change: (topics) => removeTopic(topics, 'a') });
  expect(told).toMatchObject({ moved: ['One.md'], unsorted: ['One.md'] });
  expect(told === null ? '' : effectText(told)).toContain('1 note would become unsorted: One.');
});
