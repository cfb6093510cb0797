import fc from 'fast-check';
import { layoutOf, moved, shownIn, withHidden, type SectionLayout } from '../../../src/core/panel/layout';
import { SECTIONS } from '../../../src/core/panel/section';

const DEFAULT_LAYOUT = layoutOf(undefined, undefined);

test.each<[why: string, order: unknown, expected: readonly string[]]>([
  ['nothing was stored', undefined, SECTIONS],
  ['what was stored is no list', { links: 1 }, SECTIONS],
  [
    'all are named',
    ['sameTopic', 'near', 'links', 'linkedFrom', 'mentioned', 'unwritten'],
    ['sameTopic', 'near', 'links', 'linkedFrom', 'mentioned', 'unwritten'],
  ],
  [
    'a section that came later stands below the one it stands below by itself',
    ['sameTopic', 'near', 'links', 'linkedFrom', 'unwritten'],
    ['sameTopic', 'near', 'mentioned', 'links', 'linkedFrom', 'unwritten'],
  ],
  [
    'the first came later',
    ['near', 'linkedFrom'],
    ['links', 'near', 'mentioned', 'unwritten', 'sameTopic', 'linkedFrom'],
  ],
  [
    'unknown and double names',
    ['near', 'x', 'near', 7],
    ['links', 'linkedFrom', 'near', 'mentioned', 'unwritten', 'sameTopic'],
  ],
])('an order from the store: %s', (_why, order, expected) => {
  expect(layoutOf(order, undefined).order).toEqual(expected);
});

const layout = fc
  .record({ order: fc.shuffledSubarray([...SECTIONS]), hidden: fc.subarray([...SECTIONS]) })
  .map(({ order, hidden }) => layoutOf(order, hidden));

test('every layout has every section once, whatever is moved and hidden', () => {
  fc.assert(
    fc.property(layout, fc.constantFrom(...SECTIONS), fc.constantFrom<-1 | 1>(-1, 1), (given, kind, by) => {
      for (const after of [
        given,
        moved(given, kind, by),
        withHidden(given, kind, true),
        withHidden(given, kind, false),
      ])
        expect([...after.order].sort()).toEqual([...SECTIONS].sort());
    }),
  );
});

test('a section moves past the next that is shown, and back; at the end it stays', () => {
  fc.assert(
    fc.property(layout, fc.constantFrom(...SECTIONS), (given, kind) => {
      const shown = shownIn(given);
      const at = shown.indexOf(kind);
      const down = moved(given, kind, 1);
      if (at < 0 || at === shown.length - 1) expect(down).toEqual(given);
      else {
        expect(shownIn(down)[at + 1]).toBe(kind);
        expect(shownIn(moved(down, kind, -1))).toEqual(shown);
      }
    }),
  );
});

test('what is hidden is not shown, and comes back where it was', () => {
  const hidden = withHidden(DEFAULT_LAYOUT, 'near', true);
  expect(shownIn(hidden)).toEqual(SECTIONS.filter((kind) => kind !== 'near'));
  expect(withHidden(hidden, 'near', false)).toEqual<SectionLayout>(DEFAULT_LAYOUT);
});
