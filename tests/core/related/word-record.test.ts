import { recordOf } from '../../../src/core/related/word-record';

const whole = (text: string): { text: string; lines: string } => ({ text, lines: '' });

test.each<[why: string, text: string, words: string, written: string]>([
  ['words once each, in text order', 'One two, one.', 'one two', ''],
  ['properties are no text', '---\ntags: [a]\n---\nText', 'text', 'Text'],
  ['commands of formulas are no words', 'a root $\\sqrt{margin}$ and \\frac12', 'a root margin and 12', ''],
  ['a word without a capital somewhere has none', 'Kernel, kernel of Mercer.', 'kernel of mercer', '  Mercer'],
  ['what a formula begins and ends is no word', 'a $$\\begin{bmatrix} margin \\end{bmatrix}$$', 'a margin', ''],
  ['code that is shown as a drawing has none', 'a\n```tikz\n\\draw (axis) -- (y);\n```\nb', 'a b', ''],
  ['nor has one in a quote, or one that asks', '> ~~~dataview\n> LIST\n> ~~~\nb', 'b', ''],
  ['a drawing that says its words has them', '```mermaid\naxis\n```', 'mermaid axis', ''],
  ['an accent that is left out once stays', 'raiz, raíz, Raiz', 'raiz', 'raíz'],
  ['accents stay', 'Über die Größe', 'uber die große', 'Über  Größe'],
])('%s', (_why, text, words, written) => {
  expect(recordOf(text, 100, whole)).toEqual({ words, uses: expect.any(String) as string, written, lines: '' });
});

/** How often a word stands in prose, and elsewhere. */
function usesOf(text: string, word: string): [prose: number, aside: number] {
  const { words, uses } = recordOf(text, 100, whole);
  const use = uses.charCodeAt(words.split(' ').indexOf(word));
  return [use >> 3, use & 7];
}

test.each<[why: string, text: string, prose: number, aside: number]>([
  ['prose', 'a kernel', 1, 0],
  ['a link', 'a [[kernel]] and a kernel', 1, 1],
  ['code is prose', 'text\n```python\nkernel = kernel(1)\n```\nkernel', 3, 0],
])('where words stand: %s', (_why, text, prose, aside) => {
  expect(usesOf(text, 'kernel')).toEqual([prose, aside]);
});

test('the words that are kept of a long text stand in its order', () => {
  expect(recordOf('it is kernel, is regularisation, is it', 2, whole).words).toBe('kernel regularisation');
});

test('of a long text the most telling words are kept', () => {
  expect(recordOf('it is regularisation, it is regularisation, it is', 1, whole).words).toBe('regularisation');
});

test('what is taken away from a text, and its lines, are told by who reads it', () => {
  const read = (text: string): { text: string; lines: string } => ({ text: text.replace('gone', ''), lines: 'xy' });
  expect(recordOf('---\ngone: gone\n---\nhere gone', 100, read)).toMatchObject({ words: 'here', lines: 'xy' });
});
