import { cleanName, nameKey, pathKey } from '../../../src/core/topics/names';

const ABOVE = 'Deep learning';

test.each([
  ['a space without width', 'Deep\u200b learning'],
  ['a soft hyphen', 'Deep learn\u00ading'],
  ['marks of direction', '\u200eDeep learning\u200f'],
  ['an order of direction', '\u2066Deep learning\u2069'],
  ['a word joiner', 'Deep lear\u2060ning'],
  ['a joiner where nothing joins', 'Deep\u200d learn\u200cing'],
  ['a byte order mark', 'Deep\ufefflearning'],
])('names that look alike are one: %s', (_reason, name) => {
  expect(cleanName(name)).toBe(ABOVE);
  expect(pathKey(`AI/${name}`)).toBe(pathKey(`AI/${ABOVE}`));
});

test('a joiner that is seen makes another name', () => {
  expect(cleanName('می\u200cخواهم')).toBe('می\u200cخواهم');
  expect(nameKey('\u{1f468}\u200d\u{1f33e}')).not.toBe(nameKey('\u{1f468}\u{1f33e}'));
});
