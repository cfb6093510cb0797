import { composeSections } from '../../../src/core/panel/compose';
import type { Row } from '../../../src/core/panel/row';
import { flatten } from '../../../src/core/panel/rows';
import { SECTIONS } from '../../../src/core/panel/section';
import { Ties } from '../../../src/core/panel/ties';
import type { sameFolder } from './same-folder-section';
import { panelOf } from './support';

jest.mock('../../../src/core/panel/sections/same-topic', () => ({
  sameTopic: jest.requireActual<{ sameFolder: typeof sameFolder }>('./same-folder-section').sameFolder,
}));

const { look } = panelOf({
  'Dir/A.md': '[[Linked]]',
  'Dir/Linked.md': '',
  'Dir/B.md': '',
  'Dir/Longer.md': '',
  'Else/C.md': '',
});
const contents = look('Dir/A.md');
const ties = new Ties(contents, null);
const sections = composeSections(SECTIONS, contents, ties, '', () => []);

test('a section is what its file says: its items, in its order, each note once in the panel', () => {
  expect(sections.map(({ kind, ids }) => [kind, ids])).toEqual([
    ['links', ['Dir/Linked.md']],
    ['linkedFrom', []],
    ['near', []],
    ['mentioned', []],
    ['unwritten', []],
    ['sameTopic', ['Dir/Longer.md', 'Dir/B.md']],
  ]);
});

test('where a note stands elsewhere, it tells that it belongs here', () => {
  expect(ties.others('links', 'Dir/Linked.md')).toEqual([{ kind: 'in-property', name: 'Dir' }]);
});

test('its rows are as high as it says', () => {
  const folding = {
    isFolded: () => false,
    showsPlaces: false,
    showsContext: false,
    told: () => new Map<string, boolean>(),
  };
  const rows = flatten(
    sections.slice(-1),
    folding,
    () => 0,
    () => false,
  );
  const shown = Array.from({ length: rows.length }, (_, at): Row['kind'] | undefined => rows.at(at)?.kind);
  expect(shown).toEqual(['section', 'item', 'item']);
  expect(rows.top(2) - rows.top(1)).toBe(2);
});
