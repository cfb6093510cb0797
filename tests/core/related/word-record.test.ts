import { recordOf } from '../../../src/core/related/word-record';

test.each<[why: string, text: string, words: string, written: string]>([
  ['words once each, in text order', 'One two, one.', 'one two', ''],
  ['properties are no text', '---\ntags: [a]\n---\nText', 'text', 'Text'],
  ['commands of formulas are no words', 'a root $\\sqrt{margin}$ and \\frac12', 'a root margin and 12', ''],
  ['a word without a capital somewhere has none', 'Kernel, kernel of Mercer.', 'kernel of mercer', '  Mercer'],
  ['accents stay', 'Über die Größe', 'uber die große', 'Über  Größe'],
])('%s', (_why, text, words, written) => {
  expect(recordOf(text, 100)).toEqual({ words, uses: expect.any(String) as string, written });
});

test('of a long text the most telling words are kept', () => {
  expect(recordOf('it is regularisation, it is regularisation, it is', 1).words).toBe('regularisation');
});
