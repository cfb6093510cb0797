import fc from 'fast-check';
import { emptyWords } from '../../../src/core/text/function-words';
import { words } from '../../../src/core/text/words';
import { findMentions, NameMatcher } from '../../../src/core/related/mentions';

describe('findMentions', () => {
  const cases: [why: string, text: string, names: string[], found: string[]][] = [
    ['a whole word', 'The kernel is new; kernelled is not.', ['Kernel'], ['kernel']],
    ['not inside a word', 'A microkernel and a kernelled nut.', ['Kernel'], []],
    ['a possessive', "The kernel's rank, the kernel’s rank.", ['Kernel'], ['kernel', 'kernel']],
    ['the longest name', 'Use kernel methods here.', ['Kernel', 'Kernel methods'], ['kernel methods']],
    [
      'back to the shorter one when the longer breaks off',
      'A kernel method, kernel methods.',
      ['Kernel', 'Kernel methods of old'],
      ['kernel', 'kernel'],
    ],
    [
      'a hyphen is as good as a space',
      'machine-learning, machine learning, machine\nlearning',
      ['Machine learning'],
      ['machine-learning', 'machine learning', 'machine\nlearning'],
    ],
    ['a file name in kebab case', 'About machine learning.', ['machine-learning'], ['machine learning']],
    [
      'no space around it is taken for a hyphen at the end of a name',
      'see -n and foo- here, foo bar',
      ['-n', 'foo-'],
      ['-n', 'foo-'],
    ],
    ['not over an empty line', 'a machine\n\nlearning', ['Machine learning'], []],
    ['not from one list item into the next', '- machine\n- learning', ['Machine learning'], []],
    ['accents are optional', 'Emile and ÉMILE', ['Émile'], ['Emile', 'ÉMILE']],
    ['an accent written as a mark belongs to its word', 'e\u0301mile, emile\u0301e', ['Émile'], ['e\u0301mile']],
    ['signs belong to the name', 'C and C++ and C#, not D', ['C++', 'C#'], ['C++', 'C#']],
    ['an apostrophe of either kind', 'Don’t repeat yourself', ["Don't repeat yourself"], ['Don’t repeat yourself']],
    ['an abbreviation is found in capitals only', 'Is it IT?', ['IT'], ['IT']],
    ['a single letter is no name', 'a b c', ['a', 'B'], []],
    ['digits and letters are one word', 'GPT4 and GPT-4', ['GPT 4'], ['GPT-4']],
    ['not in addresses and tags', 'https://example.org/kernel #kernel', ['Kernel'], []],
    ['not in the path of a file', 'see src/kernel/x.c, (kernel/sched.c).', ['Kernel'], []],
    ['not in the path of a folder', 'in drivers/kernel/ and kernel/, "src/kernel"', ['Kernel'], []],
    ['not in an address without a scheme', 'www.x.org/kernel/x', ['Kernel'], []],
    ['but beside a slash between two words', 'kernel/shell, user/kernel', ['Kernel'], ['kernel', 'kernel']],
    ['Chinese: beside a slash', '内核/用户态，见docs/x.md内核', ['内核'], ['内核', '内核']],
    ['Chinese has no boundaries', '我学习机器学习和深度学习', ['机器学习', '深度学习'], ['机器学习', '深度学习']],
    ['Chinese beside Latin', '用Python写', ['Python'], ['Python']],
    ['but Latin words stay whole in Chinese', '用CPython写', ['Python'], []],
    ['Japanese: Kanji before Kana', '機械学習を学ぶ', ['機械学習'], ['機械学習']],
    ['Japanese: a Katakana word before a particle', 'カーネルを使う', ['カーネル'], ['カーネル']],
    ['Japanese: a Katakana run is a word', 'データベースの行', ['データ'], []],
    ['Korean: particles may follow', '신경망은 신경망으로 신경망', ['신경망'], ['신경망', '신경망', '신경망']],
    ['Korean: a particle of two', '신경망으로부터 배우로부터', ['신경망', '배우'], ['신경망', '배우']],
    ['Korean: not inside a word', '역신경망에 신경망학', ['신경망'], []],
    ['Korean: a name of two words, with a particle', '깊은 학습의 예', ['깊은 학습'], ['깊은 학습']],
    ['Thai: no boundaries, but marks stay with their letter', 'การเรียนรู้ของเครื่อง', ['เรียนรู้', 'การเรียนร'], ['เรียนรู้']],
    ['Russian', 'Ядро и ядром', ['ядро'], ['Ядро', 'ядром']],
    ['Arabic, vowel points optional', 'هذا كِتَاب جديد', ['كتاب'], ['كِتَاب']],
    ['Hindi', 'हिन्दी भाषा', ['हिन्दी'], ['हिन्दी']],
    ['emoji in a name', 'the 🌱 seed note', ['🌱 seed'], ['🌱 seed']],
  ];
  test.each(cases)('%s', (_why, text, names, found) => {
    expect(findMentions(text, names).map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });

  test('skips the ranges it is told to', () => {
    const text = 'kernel [[kernel]] `kernel` kernel';
    const skip = [
      { start: 7, end: 17 },
      { start: 18, end: 26 },
    ];
    expect(findMentions(text, ['Kernel'], skip)).toEqual([
      { name: 'Kernel', start: 0, end: 6 },
      { name: 'Kernel', start: 27, end: 33 },
    ]);
  });

  test('answers with the spelling that stands in the text, where names differ in case only', () => {
    expect(findMentions('kernel KERNELLED Kernel', ['Kernel', 'kernel']).map(({ name }) => name)).toEqual([
      'kernel',
      'Kernel',
    ]);
  });

  test('forgets a name that was removed, and no other', () => {
    const matcher = new NameMatcher(['Kernel', 'Kernel trick', 'kernel']);
    matcher.remove('Kernel trick');
    matcher.remove('kernel');
    matcher.remove('never added');
    expect(matcher.find('the kernel trick').map(({ name, end }) => ({ name, end }))).toEqual([
      { name: 'Kernel', end: 10 },
    ]);
  });

  test('mentions stand in order, apart from each other and from what is skipped', () => {
    const piece = fc.constantFrom('kernel', 'kernel methods', ' ', '-', '核', '核方法', '신경망은', 'x', '\n', '.');
    fc.assert(
      fc.property(fc.array(piece), fc.nat(), fc.nat(), (pieces, a, b) => {
        const text = pieces.join('');
        const skip = { start: Math.min(a, text.length), end: Math.min(a + b, text.length) };
        let last = 0;
        for (const { start, end } of findMentions(text, ['Kernel', 'Kernel methods', '核方法', '신경망'], [skip])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end <= skip.start || start >= skip.end).toBe(true);
          last = end;
        }
      }),
    );
  });

  test('a name of any note is found where it stands alone, but for everyday words', () => {
    const everyday = new Set(Array.from(emptyWords().values()).flatMap((words) => [...words]));
    const name = fc
      .string({ unit: 'grapheme' })
      .filter((text) => /^[\p{L}\p{N}]{2}/u.test(text.trim()) && text === text.trim() && !/[\n#:]/.test(text))
      .filter((text) => !words(text).every((word) => everyday.has(word)));
    fc.assert(
      fc.property(name, (text) => {
        expect(findMentions(`. ${text} .`, [text])).toEqual([{ name: text, start: 2, end: 2 + text.length }]);
      }),
    );
  });
});
