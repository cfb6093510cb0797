import { indexAt, placeAt, reachOf } from '../../../src/core/map/spiral';

const MANY = Array.from({ length: 3000 }, (_, i) => i);
const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

test('a place is found again by its point, and by every point near it', () => {
  for (const index of MANY) {
    const { x, y } = placeAt(index);
    expect([indexAt(x, y), indexAt(x + 0.3, y - 0.2), indexAt(x - 0.4, y + 0.1)]).toEqual([index, index, index]);
  }
});

test('one place is beside the next, and none is nearer to another than that', () => {
  for (const index of MANY.slice(1, 400)) {
    expect(distance(placeAt(index), placeAt(index - 1))).toBeLessThan(1.001 * (index % 7 === 0 ? Math.sqrt(3) : 2));
    const others = MANY.slice(0, index).map((other) => distance(placeAt(index), placeAt(other)));
    expect(Math.min(...others)).toBeCloseTo(1, 6);
  }
});

test('so many places reach as far as is said, and not much less', () => {
  for (const count of MANY.slice(1)) {
    const reach = Math.max(
      ...MANY.slice(Math.max(0, count - 200), count).map((i) => distance(placeAt(i), { x: 0, y: 0 })),
    );
    expect(reach).toBeLessThanOrEqual(reachOf(count) + 1e-9);
    expect(reach).toBeGreaterThan(reachOf(count) - 1.2);
  }
});
