import { EMPTY_WORD_LANGUAGES, emptyWordsOf } from '../../../src/core/text/function-words';
import { foldWord } from '../../../src/core/text/words';

test.each([
  ['en', ['the', 'would', 'Monday', 'yesterday'], ['kernel', 'man', 'die']],
  ['de', ['und', 'würde', 'für', 'Donnerstag'], ['Kern', 'Haus']],
  ['fr', ['très', 'août', 'les'], ['noyau', 'maison']],
  ['es', ['también', 'miércoles'], ['casa']],
  ['ru', ['что', 'ещё', 'суббота'], ['ядро']],
  ['vi', ['và', 'những'], ['học']],
])('in %s, %j say nothing', (language, empty, telling) => {
  const words = emptyWordsOf(language);
  for (const word of empty) expect(words).toContain(foldWord(word));
  for (const word of telling) expect(words).not.toContain(foldWord(word));
});

test('every list is of folded words of one kind or another', () => {
  for (const language of EMPTY_WORD_LANGUAGES) {
    const words = Array.from(emptyWordsOf(language));
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word) => foldWord(word) !== word)).toEqual([]);
  }
});
