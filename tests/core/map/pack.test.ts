import fc from 'fast-check';
import { packInSteps, type Circle } from '../../../src/core/map/pack';
import { finish } from '../../../src/core/steps';

const circles = fc.array(fc.record({ r: fc.double({ min: 0.5, max: 60, noNaN: true }), key: fc.nat(0xffffffff) }), {
  maxLength: 60,
});
const made = (some: readonly Pick<Circle, 'r' | 'key'>[]): Circle[] => some.map((one) => ({ x: 0, y: 0, ...one }));

test('no circle is over another, and all are inside', () => {
  fc.assert(
    fc.property(circles, (some) => {
      const packed = made(some);
      const radius = finish(packInSteps(packed, 1));
      packed.forEach((a, i) => {
        expect(Math.hypot(a.x, a.y) + a.r).toBeLessThanOrEqual(radius + 1e-6);
        for (const b of packed.slice(0, i))
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual((a.r + b.r) * (1 - 1e-9));
      });
    }),
    { numRuns: 60 },
  );
});

test('in whatever order they come, they are packed alike', () => {
  const distinct = circles.map((some) => Array.from(new Map(some.map((one) => [one.key, one])).values()));
  fc.assert(
    fc.property(distinct, (some) => {
      const [there, back] = [made(some), made(some).reverse()];
      for (const packed of [there, back]) finish(packInSteps(packed, 1));
      const far = there.map((a) => {
        const b = back.find(({ key }) => key === a.key);
        return b === undefined ? Infinity : Math.hypot(a.x - b.x, a.y - b.y);
      });
      expect(Math.max(0, ...far)).toBeLessThan(1e-3);
    }),
    { numRuns: 60 },
  );
});

test('they lie close together', () => {
  const some = made(Array.from({ length: 200 }, (_, i) => ({ r: 1 + (i % 9), key: Math.imul(i, 0x9e3779b1) >>> 0 })));
  const radius = finish(packInSteps(some, 0.5));
  const covered = some.reduce((sum, { r }) => sum + r * r, 0) / (radius * radius);
  expect(covered).toBeGreaterThan(0.4);
});

test('two thousand take their time in small steps', () => {
  const some = made(Array.from({ length: 2000 }, (_, i) => ({ r: 1, key: Math.imul(i, 0x9e3779b1) >>> 0 })));
  let steps = 0;
  for (const steady = packInSteps(some, 1); steady.next().done !== true;) steps++;
  expect(steps).toBeGreaterThan(100);
});
