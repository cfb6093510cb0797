import { inPlace } from '../../../src/obsidian/views/sort/in-place';
import type { Suggestion } from '../../../src/core/topics/suggest/suggestion';

const suggestion = (text: string): Suggestion => ({
  topic: text.charAt(0),
  score: Number(text.slice(1)) / 100,
  reasons: [],
});
const texts = (suggestions: readonly Suggestion[]): string =>
  suggestions.map(({ topic, score }) => `${topic}${Math.round(score * 100)}`).join(' ');
const list = (text: string): Suggestion[] => (text === '' ? [] : text.split(' ').map(suggestion));

test.each([
  ['nothing was shown', '', 'a90 b5', 'a90 b5'],
  ['a new topic comes last, however good', 'a90 b5', 'c95 a3 b1', 'a3 b1 c95'],
  ['what would have changed places says its new score where it is', 'a60 b40', 'b70 a30', 'a30 b70'],
  ['what is suggested no more stays', 'a60 b40', 'a70', 'a70 b40'],
  ['there are nine keys', 'a9 b8 c7 d6 e5', 'f9 g8 h7 i6 j5', 'a9 b8 c7 d6 e5 f9 g8 h7 i6'],
])('%s', (_reason, shown, now, expected) => {
  expect(texts(inPlace(list(shown), list(now)))).toBe(expected);
});
