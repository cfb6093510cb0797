import { emptyWords, saidInRun, trimRun } from '../../../src/core/text/function-words';
import { foldWord } from '../../../src/core/text/words';

test.each([
  ['en', ['the', 'would', 'Monday', 'yesterday'], ['kernel', 'man', 'die']],
  ['de', ['und', 'würde', 'für', 'Donnerstag'], ['Kern', 'Haus']],
  ['fr', ['très', 'août', 'les'], ['noyau', 'maison']],
  ['es', ['también', 'miércoles'], ['casa']],
  ['ru', ['что', 'ещё', 'суббота'], ['ядро']],
  ['vi', ['và', 'những'], ['học']],
])('in %s, %j say nothing', (language, empty, telling) => {
  const words = emptyWords().get(language) ?? [];
  for (const word of empty) expect(words).toContain(foldWord(word));
  for (const word of telling) expect(words).not.toContain(foldWord(word));
});

test('every list is of folded words of one kind or another', () => {
  for (const language of emptyWords().keys()) {
    const words = Array.from(emptyWords().get(language) ?? []);
    expect(words.length).toBeGreaterThan(10);
    expect(words.filter((word) => foldWord(word) !== word)).toEqual([]);
  }
});

test.each<[why: string, run: string, said: string[], trimmed: string]>([
  ['nothing but words that say something', '再生核空间', ['再生核空间'], '再生核空间'],
  ['nothing but function words', '为什么', [], ''],
  ['a question', '语句是如何执行的', ['语句', '执行'], '语句是如何执行'],
  ['one in front', '如何应对变慢的', ['应对变慢'], '应对变慢'],
  ['a particle in the middle of a name', '数据结构与算法', ['数据结构', '算法'], '数据结构与算法'],
  ['a word that begins like one', '不可重复读', ['不可重复读'], '不可重复读'],
  ['Japanese', '機械学習のこと', ['機械学習'], '機械学習'],
])('in a run without spaces, %s: %s', (_why, run, said, trimmed) => {
  expect(saidInRun(run)).toEqual(said);
  expect(trimRun(run)).toBe(trimmed);
});
