import { isLeftOpen, opaqueLines } from '../../../../src/core/index-notes/lines/code-lines';

test.each<[reason: string, text: readonly string[], opaque: readonly number[]]>([
  ['plain lines', ['a', 'b'], []],
  ['a fence', ['a', '```', '[[b]]', '```', 'c'], [1, 2, 3]],
  ['a comment over lines', ['a <!-- b', '[[c]]', 'd --> e', 'f'], [0, 1, 2]],
  ['a comment on one line', ['a <!-- b --> c', 'd -->'], []],
  ['a comment that never closes opens nothing', ['<!-- a', '[[b]]'], []],
  ['nor does one before a line with a comment of its own', ['<!-- a', '[[b]]', '<!-- topic-atlas:begin -->', 'c'], []],
  ['a comment of the app', ['%%', '[[a]]', '%%', 'b'], [0, 1, 2]],
  ['a formula', ['$$', 'x', '$$', 'y', '$$'], [0, 1, 2]],
  ['a mark that only code has again', ['```', '$$', '```', '$$', 'x'], [0, 1, 2]],
])('lines that are read by themselves: %s', (_reason, text, opaque) => {
  expect(Array.from(opaqueLines(text)).sort((a, b) => a - b)).toEqual(opaque);
});

test.each<[reason: string, text: readonly string[], isOpen: boolean]>([
  ['a formula that goes on to the end', ['x', '$$ a', 'b'], true],
  ['one on a line', ['$$ a $$', 'b'], false],
  ['one over lines', ['$$ a', 'b $$', 'c'], false],
  ['dollars that begin no line', ['It costs $$', 'b'], false],
  ['a comment of the app that goes on to the end', ['%%', 'a'], true],
  ['one on a line', ['%% a %%', 'b'], false],
  ['a second one that goes on', ['%%', 'a', '%%', '%% b'], true],
  ['a comment of HTML that goes on to the end', ['<!-- a', 'b'], true],
  ['one on a line', ['<!-- a -->', 'b'], false],
  ['a mark in code', ['```', '%%', '```'], false],
])('a text is left open: %s', (_reason, text, isOpen) => {
  expect(isLeftOpen(text)).toBe(isOpen);
});

test('marks that never close cost no more than the lines', () => {
  const looked = { lines: 0 };
  const lines = new Proxy(
    Array.from({ length: 2000 }, () => 'a <!-- b'),
    {
      get(target, key) {
        if (typeof key === 'string' && /^\d+$/.test(key)) looked.lines++;
        return Reflect.get(target, key) as unknown;
      },
    },
  );
  expect(opaqueLines(lines).size).toBe(0);
  expect(looked.lines).toBeLessThan(40_000);
});
