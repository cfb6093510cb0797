import { vocabularyOf } from './vocabulary';

const ENGLISH = 'One die is the die that it was, and this is of all that there is to say.';
const GERMAN = 'Die Zahl ist nicht das, was wir mit der Seele und dem Kern meinen.';
const FRENCH = 'La planète Mars est dans le ciel avec les autres, mais pas pour nous.';

test.each<[why: string, text: string, word: string, isEmpty: boolean]>([
  ['a function word in its language', ENGLISH, 'that', true],
  ['a topic there that is a function word elsewhere', ENGLISH, 'die', false],
  ['the same word in a note where it says nothing', GERMAN, 'die', true],
  ['the other way round', GERMAN, 'was', true],
  ['a month in French', FRENCH, 'mars', true],
  ['a note too short to tell its language', 'Die und Mars', 'die', true],
  ['a word that says something everywhere', ENGLISH, 'say', true],
  ['a word that is in no list', GERMAN, 'kern', false],
])('%s', (_why, text, word, isEmpty) => {
  const { empty, index } = vocabularyOf([text, ENGLISH, GERMAN, FRENCH]);
  expect(empty.has(index.terms.find(word), empty.languagesOf(0))).toBe(isEmpty);
});

test('a word that comes later is known too', () => {
  const { empty, index } = vocabularyOf(['kernel']);
  expect(empty.has(index.terms.find('whose'), empty.languagesOf(0))).toBe(false);
  index.set(1, '', index.record('whose kernel', 2));
  empty.languagesOf(0);
  expect(empty.has(index.terms.find('whose'), empty.languagesOf(0))).toBe(true);
});
