import fc from 'fast-check';
import { ImplicitTopics, implicitChain } from '../../../src/core/topics/implicit';

test('each name is the parent of the next, and ids follow the path, folded', () => {
  expect(implicitChain('t1', 'Deep learning', ['New', 'É'], () => false)).toEqual([
    { id: '~deep learning/new', name: 'New', parent: 't1' },
    { id: '~deep learning/new/é', name: 'É', parent: '~deep learning/new' },
  ]);
});

test('an id that is taken is left to its owner', () => {
  expect(implicitChain(null, '', ['x'], (id) => id === '~x').map(({ id }) => id)).toEqual(['~~x']);
});

test('a topic has the spelling that is used most, in whatever order notes come and go', () => {
  const mention = fc.constantFrom('Ab', 'ab', 'AB').map((name) => ({ id: '~ab', name, parent: null }));
  fc.assert(
    fc.property(fc.array(mention), fc.array(mention), (kept, passing) => {
      const topics = new ImplicitTopics();
      for (const each of [...passing, ...kept]) topics.hold(each);
      for (const each of passing) topics.release(each);
      const count = (name: string): number => kept.filter((each) => each.name === name).length;
      const [best] = ['AB', 'Ab', 'ab'].sort((a, b) => count(b) - count(a));
      expect(topics.get('~ab')?.name).toBe(kept.length === 0 ? undefined : best);
    }),
  );
});
