import fc from 'fast-check';
import { foldWords, forEachWord, words } from '../../../src/core/text/words';

describe('words', () => {
  const cases: [why: string, text: string, expected: string[]][] = [
    ['case and punctuation', 'Kernel Methods, (2nd) edition.', ['kernel', 'methods', '2', 'nd', 'edition']],
    ['accents are optional', 'Émile Čapek', ['emile', 'capek']],
    ['accents written as marks', 'E\u0301mile', ['emile']],
    ['full-width letters', 'ＡＩ ｎｏｔｅ', ['ai', 'note']],
    ['Chinese has no spaces: pairs', '机器学习', ['机器', '器学', '学习']],
    ['a single character', '在 x 中', ['在', 'x', '中']],
    ['scripts side by side', '用Python写', ['用', 'python', '写']],
    ['Kana keep their marks', 'ガギ', ['ガギ']],
    ['the long-vowel mark is part of the run', 'キーワ', ['キー', 'ーワ']],
    ['Hangul syllables stay whole', '신경망은', ['신경', '경망', '망은']],
    ['Thai marks stay with their letter', 'ที่นี่', ['ที่นี่']],
    ['Devanagari marks stay in the word', 'हिन्दी भाषा', ['हिन्दी', 'भाषा']],
    ['Arabic vowel points are optional', 'كِتَاب', ['كتاب']],
    ['characters beyond the first plane', '𠮷野家', ['𠮷野', '野家']],
    ['addresses are left out', 'see https://example.org/a-b?c=d and go', ['see', 'and', 'go']],
    ['a word ends at a hyphen and an underscore', 'long-term my_name', ['long', 'term', 'my', 'name']],
    ['data is not language', `a ${'x'.repeat(65)} b`, ['a', 'b']],
    ['nothing', ' \n—…', []],
  ];
  test.each(cases)('%s', (_why, text, expected) => {
    expect(words(text)).toEqual(expected.map((word) => word.normalize('NFC')));
  });

  test.each<[why: string, text: string, written: string[]]>([
    ['capitals and accents', 'Émile Čapek, первый', ['Émile', 'Čapek', 'первый']],
    ['accents written as marks', 'E\u0301mile', ['Émile']],
    ['full-width letters', 'ＡＩ', ['AI']],
    ['a letter whose lower case is longer', 'İzmir ve Ankara', ['İzmir', 've', 'Ankara']],
    ['pairs are written as they are', '機械ガ', ['機械', '械ガ']],
  ])('are told with how they are written: %s', (_why, text, written) => {
    const told: string[] = [];
    forEachWord(text, (_word, form) => told.push(form));
    expect(told).toEqual(written);
  });

  test('each is the folded form of how it is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        forEachWord(text, (word, written) => {
          expect(word).toBe(foldWords(written));
        });
      }),
    );
  });

  test('words of words are the same words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of words(text)) expect(foldWords(word)).toBe(word);
      }),
    );
  });

  test('case does not matter', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(words(text.toUpperCase().toLowerCase())).toEqual(words(text.toLowerCase()));
      }),
    );
  });
});
