import fc from 'fast-check';
import { MentionIndex } from '../../../src/core/panel/mention-index';
import { notProse } from '../../../src/core/panel/prose';
import { parseNote } from '../../../pkg/cli/folder/markdown';

function indexOf(notes: Readonly<Record<string, { names: readonly string[]; text: string }>>): MentionIndex {
  const index = new MentionIndex();
  for (const [path, { names }] of Object.entries(notes)) index.setNames(path, names);
  for (const [path, { text }] of Object.entries(notes)) index.setText(path, text, parseNote(text));
  return index;
}

test('who is named in whom: by titles and aliases, as whole words, outside of links and code', () => {
  const index = indexOf({
    a: { names: ['Kernel', 'RKHS'], text: 'A kernel is a Mercer map.' },
    b: { names: ['Mercer'], text: 'The [[a|kernel]] and `RKHS` are no mentions; kernelled is another word.' },
    c: { names: ['核方法'], text: '---\nx: Kernel\n---\nIn an RKHS one says 核方法 and Mercer.' },
    d: { names: ['Notes'], text: '使用核方法时。' },
  });
  expect([...index.namedIn('a', 4)]).toEqual(['b']);
  expect([...index.naming('a')]).toEqual(['c']);
  expect([...index.naming('b')].sort()).toEqual(['a', 'c']);
  expect([...index.naming('c')]).toEqual(['d']);
  expect([...index.namedIn('b', 4)]).toEqual([]);
});

test('two notes of one name are both named', () => {
  const index = indexOf({
    'x/Alike.md': { names: ['Alike'], text: '' },
    'y/Alike.md': { names: ['alike'], text: '' },
    n: { names: ['N n'], text: 'These are alike.' },
  });
  expect([...index.namedIn('n', 3)].sort()).toEqual(['x/Alike.md', 'y/Alike.md']);
});

test('titles of one letter, of stop words in every text, and of signs only name nothing', () => {
  const texts = Object.fromEntries(
    Array.from({ length: 60 }, (_, i) => [
      `n${i}`,
      { names: [`Note number ${i}`], text: 'It is the a and the ??? of it.' },
    ]),
  );
  const index = indexOf({
    ...texts,
    a: { names: ['a'], text: '' },
    the: { names: ['The'], text: '' },
    what: { names: ['???'], text: '' },
  });
  expect([...index.namedIn('n1', 60)]).toEqual([]);
  expect([...index.naming('a')]).toEqual([]);
});

const path = fc.constantFrom('p', 'q', 'r', 's');
const word = fc.constantFrom('Alpha', 'alpha beta', 'Beta', 'IT', 'it', '核', '核方法', 'Gamma-ray');
const names = fc.array(word, { maxLength: 2 });
const text = fc
  .array(fc.oneof(word, fc.constantFrom('.', ' ', '[[Alpha]]', '`beta`', '\n')), { maxLength: 6 })
  .map((words) => words.join(' '));
const step = fc.oneof(fc.record({ path, names }), fc.record({ path, text }));

test('after any changes the index is the one made from scratch', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const index = new MentionIndex();
      const state = new Map<string, { names: readonly string[]; text: string }>();
      for (const each of steps) {
        const before = state.get(each.path) ?? { names: [], text: '' };
        state.set(each.path, { ...before, ...each });
        if ('names' in each) index.setNames(each.path, each.names);
        // A new name stands in texts that were looked at before: here each is looked at again.
        for (const [other, { text: body }] of state) index.setText(other, body, parseNote(body));
      }
      const fresh = indexOf(Object.fromEntries(state));
      for (const each of state.keys()) {
        expect([...index.naming(each)].sort()).toEqual([...fresh.naming(each)].sort());
        expect([...index.namedIn(each, 4)].sort()).toEqual([...fresh.namedIn(each, 4)].sort());
      }
    }),
  );
});

test('what is no prose comes in order and does not overlap', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '---\na: b\n---\n',
      '[[x]]',
      '`c`',
      '```\nd\n```\n',
      '$e$',
      '%%f%%',
      '<!-- g -->',
      '[h](i)',
      '\n\n',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const whole = pieces.join('');
      let end = 0;
      for (const range of notProse(whole, parseNote(whole))) {
        expect(range.start).toBeGreaterThanOrEqual(end);
        expect(range.end).toBeGreaterThan(range.start);
        end = range.end;
      }
      expect(end).toBeLessThanOrEqual(whole.length);
    }),
  );
});
