import { readState, START, type AtlasViewState } from '../../../src/obsidian/views/atlas/atlas-state';

const STATE: AtlasViewState = {
  part: 'notes',
  topic: 'a',
  text: 'words',
  filter: { topic: 'A/B', state: 'open', order: 'links' },
  todo: 'unsorted',
  map: { at: 'topic/a', view: { x: 1, y: -2.5, scale: 40 }, mark: 1 },
};

test('what the workspace kept is read as it was', () => {
  expect(readState(JSON.parse(JSON.stringify(STATE)))).toEqual(STATE);
});

test.each<[reason: string, kept: unknown]>([
  ['nothing', undefined],
  ['no object', 'notes'],
  ['null', null],
  ['other kinds', { part: 7, topic: null, text: [], filter: 'all', todo: {} }],
  ['a map that leads nowhere', { map: { at: 1, view: { x: 0, y: null, scale: 0 }, mark: 'all' } }],
  ['names of another version', { part: 'map', filter: { state: 'odd', order: 'odd' }, todo: 'odd' }],
])('what cannot be used is as at the start: %s', (_reason, kept) => {
  expect(readState(kept)).toEqual(START);
});

test('what is not said stays as it is', () => {
  expect(readState({ part: 'linked', filter: { state: 'unsorted' } }, STATE)).toEqual({
    ...STATE,
    part: 'linked',
    filter: { ...STATE.filter, state: 'unsorted' },
  });
});
