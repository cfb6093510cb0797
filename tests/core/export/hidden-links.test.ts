import { withoutShownLinks } from '../../../src/core/export/hidden-links';
import { nameKeyOf } from '../../../src/core/notes/paths';

test.each([
  ['whole words go', ['Merger'], 'The Merger is near.', 'The … is near.'],
  ['with letters behind them nothing is left', ['Merger'], 'We count Mergers.', ''],
  ['in a script without spaces as well', ['秘密计划'], '这是关于秘密计划的说明文档。', ''],
  ['a part of such a note is not told', ['Merger'], 'See Merger > Price of Acme now.', ''],
  ['a short name within other words is none', ['A'], 'All of A and Ada.', 'All of … and Ada.'],
  ['of several names the longer one goes first', ['Merger', 'Merger of Acme'], 'The Merger of Acme.', 'The ….'],
  ['a name that no link of the note leads to stays', [], 'The Merger is near.', 'The Merger is near.'],
])('in a text that has lost its links %s', (_, linkpaths, text, left) => {
  expect(withoutShownLinks(new Set(linkpaths.map(nameKeyOf)), linkpaths, text)).toBe(left);
});
