/** Formulas of bases: what the app's documentation says of them. */
import { FormulaScope, type Filter } from './host/bases/formula/evaluate';
import { parseFormula } from './host/bases/formula/parse';
import { textOf } from './host/bases/formula/values';

const scope = new FormulaScope(
  {
    path: 'Notes/Deep/A.b.md',
    properties: {
      status: 'Open',
      n: 3,
      list: ['x', '[[B|bee]]', 2],
      one: '[[B]]',
      none: null,
      no: false,
      'a key': 'v',
    },
    tags: ['#x/y', '#Z'],
    links: ['B', 'Nowhere'],
    size: 7,
    ctime: 0,
    mtime: 86_400_000,
  },
  (linkpath) => (linkpath === 'B' || linkpath === 'Other/B' ? 'Other/B.md' : null),
  { state: 'if(note.status == "Open", "yes", "no")', twice: 'formula.state + formula.state' },
);

test.each<[formula: string, text: string]>([
  ['1 + 2 * 3', '7'],
  ['(1 + 2) * 3 - -1', '10'],
  ['n % 2 == 1 && n / 3 <= 1', 'true'],
  ['status + \' \' + note["a key"]', 'Open v'],
  ['!none', 'true'],
  ['!note.no || false', 'true'],
  ['status != "open"', 'true'],
  ['file.name', 'A.b.md'],
  ['file.basename', 'A.b'],
  ['file.ext', 'md'],
  ['file.folder', 'Notes/Deep'],
  ['file.mtime > file.ctime', 'true'],
  ['file.hasTag("x")', 'true'],
  ['file.hasTag("y", "z")', 'true'],
  ['file.hasTag("x/y/z")', 'false'],
  ['file.inFolder("Notes")', 'true'],
  ['file.inFolder("Note")', 'false'],
  ['file.hasProperty("status")', 'true'],
  ['file.hasProperty("constructor")', 'false'],
  ['file.hasLink("Other/B")', 'true'],
  ['file.hasLink("C")', 'false'],
  ['file.file.hasLink("Nowhere")', 'true'],
  ['list(status)', 'Open'],
  ['list.contains("x") && list.contains(2)', 'true'],
  ['list.contains("B")', 'false'],
  ['list.contains(link("Other/B"))', 'true'],
  ['one == link("B", "shown")', 'true'],
  ['link("Nowhere") == link("nowhere")', 'false'],
  ['list(missing).containsAny("x", "y")', 'false'],
  ['missing.contains("x")', 'false'],
  ['list(list).containsAll("x", 2)', 'true'],
  ['list.length', '3'],
  ['list[0]', 'x'],
  ['[1, 2, 3].filter(value > 1).map(value + index)', '2, 4'],
  ['[1, null].map(value)', '1, '],
  ['list.map(value.toString()).contains("2")', 'true'],
  ['[].isEmpty() && "".isEmpty() && missing.isEmpty() && !n.isEmpty()', 'true'],
  ['status.lower().contains("ope")', 'true'],
  ['"a,b".split(",").join("-")', 'a-b'],
  ['if(n > 2, "many")', 'many'],
  ['if(n > 5, "many")', ''],
  ['formula.twice', 'yesyes'],
  ['"a \\" b" + \'c " d\'', 'a " bc " d'],
  ['n.toFixed(1)', '3.0'],
])('%s', (formula, text) => {
  expect(textOf(scope.evaluate(formula))).toBe(text);
});

test.each(['1 +', 'a b', '"open', 'f(1', '[1', 'a.', '#'])('%s is no formula', (formula) => {
  expect(() => parseFormula(formula)).toThrow(SyntaxError);
});

test.each(['this.file', 'image("x")', 'file.backlinks', 'status.reverse()', 'list.sort()'])(
  'what is not there says so: %s',
  (formula) => {
    expect(() => scope.evaluate(formula)).toThrow(/^The workbench has no /);
  },
);

test.each<[reason: string, filter: Filter | undefined, passes: boolean]>([
  ['none lets all through', undefined, true],
  ['a formula', 'n == 3', true],
  ['all', { and: ['n == 3', 'n == 4'] }, false],
  ['any', { or: ['n == 4', { and: ['n == 3'] }] }, true],
  ['none', { not: ['n == 4', 'n == 3'] }, false],
  ['none of them', { not: ['n == 4', { or: ['n == 5'] }] }, true],
])('%s', (_reason, filter, passes) => {
  expect(scope.passes(filter)).toBe(passes);
});

test('a filter of another kind is none', () => {
  expect(() => scope.passes({ any: ['true'] } as Filter)).toThrow(SyntaxError);
});
