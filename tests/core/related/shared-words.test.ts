import { NoteWords, subjectsAmong } from '../../../src/core/related/shared-words';
import { isKeyword } from '../../../src/core/related/vocabulary';
import { vocabularyOf } from './vocabulary';

test.each<[why: string, word: string, inNotes: number, notes: number, telling: boolean]>([
  ['a rare word', 'mercer', 2, 100, true],
  ['a word of a tenth of the notes', 'kernel', 10, 100, true],
  ['a word of more than that', 'kernel', 11, 100, false],
  ['in a small vault a few notes are no crowd', 'kernel', 4, 6, true],
  ['but most of them are', 'kernel', 5, 6, false],
  ['a short word', 'an', 2, 100, false],
  ['an abbreviation', 'svm', 2, 100, true],
  ['a number', '2024', 2, 100, false],
  ['a word with marks that are no letters', 'हिन्दी', 2, 100, true],
  ['a word of a script without spaces', '核空', 2, 100, true],
  ['one character of it', '核', 2, 100, false],
])('%s: %s in %i of %i notes', (_why, word, inNotes, notes, telling) => {
  expect(isKeyword(word, inNotes, notes)).toBe(telling);
});

const FRENCH = 'Le noyau est dans la théorie, mais pas pour les autres.';

/** Other notes, so that rare words are rare. */
const OTHERS = Array.from({ length: 60 }, (_, i) => `own ${String.fromCharCode(97 + (i % 26), 97 + i / 26).repeat(3)}`);

test.each<[why: string, a: string, b: string, names: string[], about: string[]]>([
  [
    'words that stand in names',
    'Kernels by Mercer',
    'Mercer on kernels',
    ['Kernels', 'Mercer map'],
    ['kernels', 'Mercer'],
  ],
  ['words that stand in none say too little', 'hardly often', 'often hardly', [], []],
  [
    'unless both say them again and again',
    'gibbs '.repeat(3) + 'prior '.repeat(4),
    'gibbs '.repeat(5) + 'prior '.repeat(3),
    [],
    ['prior', 'gibbs'],
  ],
  [
    'of more than two words the others are names',
    'gibbs '.repeat(5) + 'prior '.repeat(4) + 'chain '.repeat(3),
    'gibbs '.repeat(5) + 'prior '.repeat(4) + 'chain '.repeat(3),
    [],
    ['gibbs', 'prior'],
  ],
  [
    'three where the third is a name',
    'gibbs '.repeat(5) + 'prior '.repeat(4) + 'chain',
    'gibbs '.repeat(5) + 'prior '.repeat(4) + 'chain',
    ['Chain'],
    ['gibbs', 'prior', 'chain'],
  ],
  [
    'forms of one word once, and no word of a name that is told',
    'Markov chain, gibbs, chains, subscription, subscribe',
    'Markov chain, gibbs, chains, subscription, subscribe',
    ['Markov chain', 'Gibbs', 'Chains', 'Subscription', 'Subscribe'],
    ['Markov chain', 'gibbs', 'subscription'],
  ],
  [
    'no day of a diary as a name',
    'May 2024 gibbs prior',
    'gibbs prior May 2024',
    ['2024 May', 'Gibbs', 'Prior'],
    ['gibbs', 'prior'],
  ],
  [
    'in scripts without spaces no piece of a title that is a sentence',
    '用 编程工具触发 了',
    '说 编程工具触发 吧',
    ['第 3 节 实操任务 2：用 AI 编程工具触发 Agent'],
    [],
  ],
  ['but a piece of a short title', '用 编程工具触发 了', '说 编程工具触发 吧', ['AI 编程工具触发'], ['编程工具触发']],
  ['a name written for machines in its words', 'tcp ip model', 'tcp ip model', ['tcp_ip_model'], ['tcp ip model']],
  ['but one with a single hyphen as it is', 'pre training', 'pre training', ['pre-training'], ['pre-training']],
  ['a lone word that is a whole name', 'Of kernels', 'On kernels', ['Kernels'], ['kernels']],
  ['a lone word that is a part of a name', 'Of checking', 'On checking', ['Spell checking'], []],
  [
    'function words of their language',
    'Der Kern und die Seele der Zahl ist nicht das',
    'Die Seele ist nicht der Kern und das',
    ['Die', 'Kern', 'Seele'],
    ['Kern', 'Seele'],
  ],
  [
    'what says nothing in one language may be a topic in another',
    'Dice: one die is a die to the end of it',
    'The die is a cast die, of that it is',
    ['Die'],
    ['die'],
  ],
  [
    'function words of a language that neither is written in',
    `${FRENCH} And of. And of. And of.`,
    `${FRENCH} Of and. Of and. Of and.`,
    ['And of', 'Noyau', 'Théorie'],
    ['noyau', 'théorie'],
  ],
  [
    'words of a title that is a sentence',
    'They assign duties to an assistant',
    'An assistant whom they assign chores',
    ['What kind of chores should one assign first', 'Assistant', 'Duties'],
    ['assistant'],
  ],
  [
    'days, months and numbers',
    'Monday in May 2024, week 12',
    'May 2024, week 12: Monday',
    ['May 2024', 'Monday', 'Week 12'],
    [],
  ],
  [
    'a name in place of its words',
    'As ridge regression',
    'In ridge regression',
    ['Ridge regression'],
    ['Ridge regression'],
  ],
  [
    'a name with a word that says nothing in between',
    'The law of numbers',
    'A law of numbers',
    ['Law of numbers'],
    ['Law of numbers'],
  ],
  [
    'a form of a word that is told already',
    'kernel kernels Mercer',
    'kernels kernel Mercer',
    ['Kernel', 'Kernels', 'Mercer'],
    ['kernel', 'Mercer'],
  ],
  [
    'of a script without spaces what is a whole name',
    '关于再生核空间的笔记',
    '什么是再生核空间的问题',
    ['再生核空间'],
    ['再生核空间'],
  ],
  ['and no piece of one', '关于再生核空间', '什么是再生核方法', ['再生核空间', '再生核方法'], []],
  ['a name within other words', '的数据结构与算法', '看数据结构与图', ['数据结构'], ['数据结构']],
  [
    'words of a link are told by the link',
    'Mercer. [[Start here]]',
    'Mercer. [[Start here]]',
    ['Start here', 'Mercer'],
    ['Mercer'],
  ],
  ['a word that one of them has in a link only', '[[Mercer]]', 'Mercer', ['Mercer'], []],
  ['nothing', 'one', 'two', ['One', 'Two'], []],
])('what both are about: %s', (_why, a, b, names, about) => {
  const vocabulary = vocabularyOf([a, b, ...OTHERS], names);
  expect(new NoteWords(vocabulary, 0).aboutWith(1, 9).sort()).toEqual([...about].sort());
});

test('what both are about is what they say more than most else', () => {
  const aside = 'ridge lasso gibbs prior bayes laplace fisher wald score hinge margin slack dual primal convex simplex';
  const names = [...aside.split(' '), 'Mercer'];
  const [a, b] = [`Mercer. ${`${aside} `.repeat(3)}`, `Mercer. Mercer. Mercer.`];
  const vocabulary = vocabularyOf([a, b, ...aside.split(' '), ...OTHERS], names);
  expect(new NoteWords(vocabulary, 0).aboutWith(1, 9)).toEqual([]);
});

test.each<[why: string, others: string, about: string[]]>([
  ['one word of many notes is left out', 'kernel kernel', []],
  ['one of a few notes is not', 'nothing', ['kernel']],
])('%s', (_why, others, about) => {
  const crowd = OTHERS.map((text, i) => (i < 4 ? `${others} ${text}` : text));
  const vocabulary = vocabularyOf(['kernel kernel', 'kernel kernel', ...crowd], ['Kernel']);
  expect(new NoteWords(vocabulary, 0).aboutWith(1, 9)).toEqual(about);
});

test.each<[why: string, a: string, b: string, any: string[]]>([
  ['what says nothing is left out', 'A mercer here', 'here a mercer', ['mercer']],
  ['in a language of the other note too', 'mercer und aber', `mercer und aber, ${FRENCH}`, ['mercer']],
  ['in a note of another language', `${FRENCH} Of and on`, `${FRENCH} On and of`, ['noyau', 'théorie']],
  ['numbers and single letters', 'x 2024 mercer', 'mercer 2024 x', ['mercer']],
  ['nothing, where there is nothing else', 'on, and and of', 'of and on', []],
])('any words, where nothing better can be told: %s', (_why, a, b, any) => {
  const words = new NoteWords(vocabularyOf([a, b, ...OTHERS]), 0);
  expect(words.anyWith(1, 9).sort()).toEqual(any);
});

test.each<[why: string, text: string, name: string, holds: boolean, inARow: boolean]>([
  ['words in a row', 'As ridge regression needs it', 'ridge regression', true, true],
  ['the other way round', 'As ridge regression needs it', 'regression ridge', true, false],
  ['a word that is not there', 'As ridge regression needs it', 'ridge walking', false, false],
  ['words apart', 'As ridge regression needs it', 'ridge needs', true, false],
  ['three words', 'As kernel ridge regression needs it', 'kernel ridge regression', true, true],
  ['two syllables', 'Về cấu trúc và những gì nó cần', 'cấu trúc', true, true],
  ['three syllables', 'Về trí thông minh của những người học', 'trí thông minh', true, true],
  ['four syllables', 'Về trí tuệ nhân tạo và những ứng dụng', 'trí tuệ nhân tạo', true, true],
  ['with an everyday syllable within', 'Về học máy có giám sát và những ứng dụng', 'học máy có giám sát', true, true],
  [
    'syllables that stood in other words before',
    'Những nhân viên học cách tạo ra lý trí. Về trí tuệ nhân tạo',
    'trí tuệ nhân tạo',
    true,
    true,
  ],
  [
    'syllables that never follow each other',
    'Lý trí và những nhân viên, một tuệ giác tạo được',
    'trí tuệ nhân tạo',
    true,
    false,
  ],
  ['the other way round', 'Về trí tuệ nhân tạo và những ứng dụng', 'nhân tạo trí tuệ', true, false],
])('%s: in “%s” “%s” stands %s, together %s', (_why, text, name, holds, inARow) => {
  const vocabulary = vocabularyOf([text], [name]);
  const words = new NoteWords(vocabulary, 0);
  const terms = vocabulary.names.namesOf(1)[0]?.terms ?? [];
  expect([words.holds(terms), words.inARow(terms)]).toEqual([holds, inARow]);
});

test.each<[why: string, words: string[], one: string, other: string, others: string[], subjects: string[]]>([
  ['what one of them is called', ['docker', 'nginx'], 'Docker notes', 'Deployment', [], ['docker']],
  ['another form of it', ['kernels', 'proof'], 'Kernel trick', 'Representers', [], ['kernels']],
  [
    'what another note is called by this word alone',
    ['swap', 'limits'],
    'Allocation',
    'Reclaiming',
    ['Swap'],
    ['swap'],
  ],
  ['a name of several words', ['gap locks', 'limits'], 'Deadlock', 'Isolation', [], ['gap locks']],
  ['no word of another title alone', ['learn', 'article'], 'Deadlock', 'Isolation', ['Learn to draw'], []],
  ['no word that nothing is called', ['self', 'null'], 'Deadlock', 'Isolation', [], []],
  ['where the titles say nothing, any words', ['gibbs', 'prior'], '2024-05-01', '1', [], ['gibbs', 'prior']],
  ['in scripts without spaces a piece of a title', ['死锁', '等待'], '死锁的检测', '事务', [], ['死锁']],
  ['a longer name of them', ['再生核空间'], '核方法', '投影', [], ['再生核空间']],
  ['no short word of them that neither is called', ['机制', '说明'], '核方法', '投影', [], []],
  ['not what titles say of the kind of text', ['guide', 'docker'], 'Docker guide', 'Guide to hosts', [], ['docker']],
  ['in any language', ['教程', 'jdbc'], 'jdbc 教程', '事务教程', [], ['jdbc']],
])('subjects among words: %s (%j)', (_why, words, one, other, others, subjects) => {
  const names = [one, other, ...others];
  // Words are written as they were seen twice.
  const texts = [...names, ...names, words.join(' '), words.join(' ')];
  const slots = [texts.length, texts.length + 1];
  expect(subjectsAmong(words, slots, vocabularyOf(texts, names))).toEqual(subjects);
});
