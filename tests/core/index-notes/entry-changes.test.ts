import { entryChanges } from '../../../src/core/index-notes/entry-changes';

const note = (...lines: string[]): string =>
  ['---', 'topic-index: A', '---', '<!-- topic-atlas:begin -->', '', ...lines, '', '<!-- topic-atlas:end -->'].join(
    '\n',
  );

test('entries that came, went and say something else', () => {
  const before = note('## Notes', '- [[Stays]]: As it was.', '- [[Goes]]: Bye.', '- [[Edges]]: Old. → *open*');
  const after = note('## Notes', '- [[Stays]]: As it was.', '- [[Edges]]: New. → Found.', '- [[Comes]]');
  expect(entryChanges(before, after)).toEqual([
    { kind: 'reworded', heading: 'Notes', target: 'Edges', before: 'Old. → *open*', after: 'New. → Found.' },
    { kind: 'added', heading: 'Notes', target: 'Comes', before: '', after: '' },
    { kind: 'gone', heading: 'Notes', target: 'Goes', before: 'Bye.', after: '' },
  ]);
});

test.each([
  ['another order of the same', ['- [[A]]: a', '- [[B]]: b'], ['- [[B]]: b', '- [[A]]: a'], []],
  ['another bullet', ['- [[A]]: a'], ['* [[A]]: a'], []],
  ['a remark', ['- [[A]]: a'], ['- [[A]]: a', '\t- mine'], []],
  ['a row of a table', ['| [[A]] | x | y |'], ['| [[A]] | x | z |'], ['reworded']],
  ['a list that becomes a table', ['- [[A]]: x → y'], ['| [[A]] | x | y |'], []],
  ['a link in Markdown', ['- [A](A.md): x'], ['- [A](A.md): y'], ['reworded']],
  ['a note in two parts', ['## Notes', '- [[A]]'], ['## Notes', '- [[A]]', '## Linked', '- [[A]] (3)'], ['added']],
])('%s', (_, before, after, kinds) => {
  expect(entryChanges(note(...before), note(...after)).map(({ kind }) => kind)).toEqual(kinds);
});

test('what stands outside of the markers is nobody’s entry', () => {
  expect(entryChanges('- [[Mine]]', `- [[Other]]\n${note('- [[A]]')}`).map(({ target }) => target)).toEqual(['A']);
});
