import fc from 'fast-check';
import { foldWord, forEachTerm, forEachWord, words } from '../../../src/core/text/words';

describe('words', () => {
  const cases: [why: string, text: string, expected: string[]][] = [
    ['case and punctuation', 'Kernel Methods, (2nd) edition.', ['kernel', 'methods', '2', 'nd', 'edition']],
    ['accents are optional', 'Émile Čapek', ['emile', 'capek']],
    ['in Vietnamese they are not', 'Việc này, bạn và bán', ['việc', 'nay', 'bạn', 'va', 'ban']],
    ['and are the same however they are written', 'Viê\u0323c'.normalize('NFD'), ['việc']],
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
          expect(word).toBe(foldWord(written));
        });
      }),
    );
  });

  test('words of words are the same words', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const word of words(text)) expect(foldWord(word)).toBe(word);
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

describe('terms', () => {
  test.each<[why: string, text: string, expected: string[]]>([
    [
      'in Vietnamese neighbouring syllables are a word, but for everyday ones',
      'Thị trường và trí tuệ của học viện, mỗi ngày.',
      'thị trường thị_trường va tri tuệ tri_tuệ của học viện học_viện mỗi ngay'.split(' '),
    ],
    ['not over a comma or a line', 'lạm, phát\ntriển', ['lạm', 'phat', 'triển']],
    ['in other languages with marks words are alone', 'Le théâtre a été créé', ['le', 'theatre', 'a', 'ete', 'cree']],
    [
      'one name does not make a text Vietnamese',
      'We met Nguyễn Ái Quốc in a town of old',
      'we met nguyễn ai quốc in a town of old'.split(' '),
    ],
  ])('%s', (_why, text, expected) => {
    const terms: string[] = [];
    forEachTerm(text, (term) => terms.push(term.replace('\u00a0', '_')));
    expect(terms).toEqual(expected);
  });

  test('a pair of syllables shows as it is written', () => {
    const written: string[] = [];
    forEachTerm('Kinh Tế học', (_term, form) => written.push(form));
    expect(written).toEqual(['Kinh', 'Tế', 'Kinh\u00a0Tế', 'học', 'Tế\u00a0học']);
  });
});
