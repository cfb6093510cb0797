import { recordOf } from '../../../src/core/related/word-record';

const whole = (text: string): { text: string; lines: string } => ({ text, lines: '' });

test.each<[why: string, text: string, words: string, written: string]>([
  ['words once each, in text order', 'One two, one.', 'one two', ''],
  ['properties are no text', '---\ntags: [a]\n---\nText', 'text', 'Text'],
  ['commands of formulas are no words', 'a root $\\sqrt{margin}$ and \\frac12', 'a root margin and 12', ''],
  ['a word without a capital somewhere has none', 'Kernel, kernel of Mercer.', 'kernel of mercer', '  Mercer'],
  ['accents stay', 'Über die Größe', 'uber die große', 'Über  Größe'],
])('%s', (_why, text, words, written) => {
  expect(recordOf(text, 100, whole)).toEqual({ words, uses: expect.any(String) as string, written, lines: '' });
});

test('of a long text the most telling words are kept', () => {
  expect(recordOf('it is regularisation, it is regularisation, it is', 1, whole).words).toBe('regularisation');
});

test('what is taken away from a text, and its lines, are told by who reads it', () => {
  const read = (text: string): { text: string; lines: string } => ({ text: text.replace('gone', ''), lines: 'xy' });
  expect(recordOf('---\ngone: gone\n---\nhere gone', 100, read)).toMatchObject({ words: 'here', lines: 'xy' });
});
