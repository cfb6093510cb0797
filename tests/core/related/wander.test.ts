import fc from 'fast-check';
import { nextToSee, type WanderStep } from '../../../src/core/related/wander';

const near = (path: string, nearness: number): WanderStep => ({ path, nearness, isLinked: false });
const linked = (path: string): WanderStep => ({ path, nearness: 0, isLinked: true });
const none = (): boolean => false;

describe('nextToSee', () => {
  test('nowhere to go', () => {
    expect(nextToSee('a.md', [], { visited: [], isOpen: none })).toBeNull();
    expect(nextToSee('a.md', [linked('a.md')], { visited: [], isOpen: none })).toBeNull();
  });

  test('rather an open problem than a closed one', () => {
    const steps = [linked('closed.md'), linked('open.md')];
    expect(nextToSee('a.md', steps, { visited: [], isOpen: (path) => path === 'open.md' })).toBe('open.md');
    expect(nextToSee('a.md', steps, { visited: [], isOpen: (path) => path === 'closed.md' })).toBe('closed.md');
  });

  test('rather near than far', () => {
    expect(nextToSee('a.md', [near('far.md', 0.1), near('near.md', 0.9)], { visited: [], isOpen: none })).toBe(
      'near.md',
    );
  });

  test('not where one just was, were it ever so open', () => {
    const options = { visited: ['open.md', 'a.md'], isOpen: (path: string) => path === 'open.md' };
    expect(nextToSee('a.md', [near('open.md', 0.9), near('other.md', 0.1)], options)).toBe('other.md');
  });

  test('back rather than nowhere', () => {
    expect(nextToSee('a.md', [linked('b.md')], { visited: ['b.md'], isOpen: none })).toBe('b.md');
  });

  test('a walk sees every note of a ring before it sees one again', () => {
    const ring = Array.from({ length: 12 }, (_, i) => `${i}.md`);
    const steps = ring.map(linked);
    const visited = ['0.md'];
    while (visited.length < ring.length)
      visited.push(nextToSee(visited[visited.length - 1] ?? '', steps, { visited, isOpen: none }) ?? '');
    expect(new Set(visited).size).toBe(ring.length);
  });

  test('does not depend on the order of the steps', () => {
    const step = fc.record({
      path: fc.constantFrom('b', 'c', 'd', 'e'),
      nearness: fc.constantFrom(0, 0.5, 1),
      isLinked: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(step, { selector: ({ path }) => path }), (steps) => {
        const options = { visited: ['c'], isOpen: (path: string) => path === 'd' };
        expect(nextToSee('a', [...steps].reverse(), options)).toBe(nextToSee('a', steps, options));
      }),
    );
  });
});
