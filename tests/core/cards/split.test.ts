import fc from 'fast-check';
import { LANGUAGES } from '../../../src/core/cards/languages';
import { readSummary, splitParagraph, splitSummary } from '../../../src/core/cards/split';
import type { Summary } from './summaries';
import { SUMMARIES } from './summaries';

const name = (summary: Summary): [string, Summary] => [
  `${summary.lang}, ${summary.reason || 'plain'}: ${summary.text}`,
  summary,
];

test.each(SUMMARIES.map(name))('%s', (_name, { text, problem, approach, open, habit }) => {
  expect(splitSummary(text, habit)).toMatchObject({ problem, approach, ...(open !== null && { open }) });
});

test.each(SUMMARIES.filter(({ approach }) => approach !== '').map(name))(
  'the habit does not tell otherwise: %s',
  (_name, { text, problem, approach }) => {
    expect(splitSummary(text, 'problem')).toEqual({ problem, approach, open: false });
  },
);

test('every summary is there once, and each language has its share', () => {
  expect(new Set(SUMMARIES.map(({ text }) => text)).size).toBe(SUMMARIES.length);
  expect(SUMMARIES.length).toBeGreaterThanOrEqual(600);
  for (const lang of Object.keys(LANGUAGES))
    expect(SUMMARIES.filter((one) => one.lang === lang).length).toBeGreaterThanOrEqual(40);
});

test.each([
  ['nothing', '', { problem: '', approach: '' }],
  ['white space', ' \n\t ', { problem: '', approach: '' }],
  ['only a stop', '.', { problem: '.', approach: '' }],
  ['only an arrow', '→', { problem: '→', approach: '' }],
  ['an arrow with nothing after it', 'Search is slow →', { problem: 'Search is slow', approach: '' }],
  ['an arrow with nothing before it', '→ build an index', { problem: '→ build an index', approach: '' }],
  ['only a label', 'Problem:', { problem: '', approach: '' }],
  ['only a label of the approach', 'Idea: let notes age.', { problem: '', approach: 'let notes age.' }],
  [
    'the text around is trimmed',
    '  Search is slow.  \n Build an index. ',
    { problem: 'Search is slow.', approach: 'Build an index.' },
  ],
  [
    'line ends of another system',
    'Search is slow.\r\nBuild an index.\r\n',
    { problem: 'Search is slow.', approach: 'Build an index.' },
  ],
  [
    'emphasis around all is no part of either',
    '*Search is slow. Build an index.*',
    { problem: 'Search is slow.', approach: 'Build an index.' },
  ],
  ['a list of two', '- Search is slow\n- Build an index', { problem: 'Search is slow', approach: 'Build an index' }],
  [
    'a dash between sentences',
    'Search is slow. — Build an index.',
    { problem: 'Search is slow.', approach: 'Build an index.' },
  ],
  ['emphasis around a lone sentence stays', '*Search is slow.*', { problem: '*Search is slow.*', approach: '' }],
])('%s', (_reason, text, parts) => {
  expect(splitSummary(text, 'problem')).toMatchObject(parts);
});

const word = fc.constantFrom(
  'search',
  'Notes',
  'fails',
  'use',
  'We',
  'e.g.',
  'etc.',
  'Dr.',
  '3.5',
  'v2.0.1',
  'x',
  'A',
  '检索',
  '太慢',
  '検索',
  '검색이',
  'поиск',
  'т. е.',
  'z. B.',
  '🐛',
  '#tag',
  '`a. B`',
  '$x. Y$',
  '[[A. B]]',
  '[^1]',
  'https://a.b/c?d',
  '<b>',
  '%%c%%',
);
const glue = fc.constantFrom(
  ' ',
  ' ',
  ' ',
  '. ',
  '. ',
  '? ',
  '! ',
  '... ',
  '。',
  '？',
  '\n',
  '\n\n',
  '\n- ',
  ', ',
  ': ',
  ' (',
  ') ',
  ' "',
  '" ',
  ' **',
  '** ',
  ' *',
  '* ',
  '「',
  '」',
  ' → ',
  ' -> ',
  '->',
);
const prose = fc.array(fc.tuple(word, glue), { maxLength: 24 }).map((pairs) => pairs.flat().join(''));

/** Without white space, and without the dashes that set lines and parts apart. */
const dense = (text: string): string => text.replace(/(^|\s)-(?=\s|$)/g, '$1').replace(/\s+/g, '');
const ARROW = /→|->/;

test('of what is split nothing is lost, added or moved but the space around the parts, dashes of lists and one arrow', () => {
  fc.assert(
    fc.property(prose, (text) => {
      const { problem, approach } = splitSummary(text, 'problem');
      const parts = dense(problem) + dense(approach);
      if (parts === '' || parts === dense(text)) return;
      const cut = dense(text).slice(dense(problem).length);
      expect(dense(text).startsWith(dense(problem))).toBe(true);
      expect(cut.replace(ARROW, '')).toBe(dense(approach));
      expect(cut).toMatch(new RegExp(`^(?:${ARROW.source})`));
    }),
    { numRuns: 3000 },
  );
});

test('any text at all is split without an error, and each part is a piece of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      const { problem, approach } = splitSummary(text, 'problem');
      expect(text).toContain(problem);
      expect(text).toContain(approach);
    }),
    { numRuns: 2000 },
  );
});

const part = fc.constantFrom(
  'Search is slow.',
  'notes rot',
  'It is old. Nobody cares.',
  'Use an index (see Fig. 2).',
  '检索太慢。',
  'Why?',
);
const labels = fc.constantFrom(
  ['Problem', 'Approach'],
  ['Challenge', 'Idea'],
  ['Issue', 'Fix'],
  ['Frage', 'Antwort'],
  ['Problème', 'Solution'],
  ['Reto', 'Propuesta'],
  ['Проблема', 'Решение'],
  ['Q', 'A'],
);
const shape = fc.constantFrom<(label: string) => string>(
  (label) => `${label}: `,
  (label) => `**${label}:** `,
  (label) => `**${label}**: `,
  (label) => `__${label}__: `,
  (label) => `${label}：`,
  (label) => `${label} : `,
);
const between = fc.constantFrom('\n', '\n\n', ' | ', '; ', ' — ');

test('labelled parts are found as they were put together', () => {
  fc.assert(
    fc.property(part, part, labels, shape, between, (problem, approach, [first = '', second = ''], label, space) => {
      expect(splitSummary(`${label(first)}${problem}${space}${label(second)}${approach}`)).toEqual({
        problem,
        approach,
        open: false,
      });
    }),
  );
});

test.each([
  [
    'two sentences, the first a question',
    'Why is it slow? There is no index.',
    { problem: 'Why is it slow?', approach: 'There is no index.' },
  ],
  ['a lone question', 'Why is it slow?', { problem: 'Why is it slow?', approach: '' }],
  ['an arrow', 'Search is slow → build an index', { problem: 'Search is slow', approach: 'build an index' }],
  [
    'labels of both parts, however long',
    'Problem: a. b. c. Approach: d. e.',
    { problem: 'a. b. c.', approach: 'd. e.' },
  ],
  ['a statement', 'Search is slow.', null],
  ['two statements', 'Search is slow. Build an index.', null],
  ['three sentences with a question', 'Why is it slow? It reads all. Build an index.', null],
])('a first paragraph: %s', (_reason, text, card) => {
  const split = splitParagraph(text);
  expect(split && { problem: split.problem, approach: split.approach }).toEqual(card);
});

test.each([
  ['ten thousand sentences', 'Search is slow. '.repeat(10_000)],
  ['a megabyte without a stop', 'search '.repeat(150_000)],
  ['a megabyte of one sentence that never ends its brackets', 'too slow ('.repeat(100_000)],
])('%s are no card, and no work', (_reason, text) => {
  const { problem, approach, open } = splitSummary(text);
  expect([problem.length, approach.length, open]).toEqual([0, 0, false]);
});

test.each([
  ['HTML', 'Search is <b>slow</b>. <i>Build an index.</i>', 'Search is <b>slow</b>.', '<i>Build an index.</i>'],
  ['a script', 'Search is slow. <script>alert(1)</script>', 'Search is slow.', '<script>alert(1)</script>'],
  ['two languages', '検索 is too slow. Wir bauen einen Index.', '検索 is too slow.', 'Wir bauen einen Index.'],
  ['a sentence in each', 'Die Suche ist zu langsam. Build an index.', 'Die Suche ist zu langsam.', 'Build an index.'],
])('%s is text like any other', (_reason, text, problem, approach) => {
  expect(splitSummary(text, 'problem')).toMatchObject({ problem, approach });
});

const sentences = fc.array(fc.constantFrom(...SUMMARIES.map(({ text }) => text)), { minLength: 1, maxLength: 3 });

test('open is said only of a problem without an approach, and the habit takes no part away', () => {
  fc.assert(
    fc.property(sentences, (texts) => {
      const { gist, problem } = readSummary(texts.join(' '));
      for (const { problem: told, approach, open } of [gist, problem])
        if (open) expect([told !== '', approach]).toEqual([true, '']);
      if (gist.problem !== '') expect(problem.problem).not.toBe('');
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['a goal', 'The goal is to lose fewer letters. We number them.'],
  ['a goal of something', 'The aim of the list is to lose fewer letters. We number them.'],
  ['a goal, labelled', 'Goal: learn to bake. Buy an oven.'],
  ['in German', 'Ziel des Plans ist weniger Verlust. Wir nummerieren die Briefe.'],
  ['in French', "L'objectif est de réduire les erreurs. On ajoute des tests."],
  ['in Spanish', 'El objetivo es reducir los errores. Añadimos pruebas.'],
  ['in Portuguese', 'O objetivo é reduzir erros. Usamos testes.'],
  ['in Italian', "L'obiettivo è ridurre gli errori. Aggiungiamo dei test."],
  ['in Russian', 'Цель плана — меньше ошибок и потерь. Мы добавили тесты.'],
  ['in Chinese', '我们的目标是减少错误。增加测试。'],
  ['in Japanese', '計画の目的は誤りを減らすことだ。テストを追加する。'],
  ['in Korean', '우리 목표는 오류를 줄이는 것이다. 테스트를 추가한다.'],
  ['in Vietnamese', 'Mục tiêu là giảm lỗi. Chúng tôi thêm kiểm thử.'],
  ['a goal behind what was done', '给信件建立一套编号规则：丢了补什么、补几封就够。核心目标是让流程稳定下来。'],
  ['names that an arrow joins', 'USD → EUR'],
  ['and those with numbers', 'h264 → av1'],
  ['titles that an arrow joins', 'Post Office - Letters of the Week → Menu'],
  ['a task with a detail', 'Create a box for the office → letters'],
  ['a title with words of difficulty', 'Missing Letters of the Complaint Office'],
  ['what users can do', 'User can read and sort messages (inbox)'],
  ['what is wished for', 'Ability to send lost letters again. Same for missing parcels'],
  ['steps that fail', 'The login fails → retry → logout'],
  ['what comes of something', '容器数据：每条三百字节，不受规则影响→高并发表满丢包'],
  ['two instructions', '用新规则重写后的第二张卡。保留原来的结构，但把语气改得更自然。'],
  ['a text that was cut off', 'Letters get lost on the way to the new office every day. Builds on'],
  [
    'what somebody argues',
    'Letters are lost more often than ever. Ada Lane makes the case that numbers are what people want.',
  ],
  [
    'two long statements one after the other',
    'The letters of the old office were lost in boxes that nobody had opened since the move. ' +
      'The second floor has a shelf beside the stairs, and there is a room with two windows above it.',
  ],
])('there is no problem: %s', (_reason, text) => {
  expect(splitSummary(text)).toEqual({ problem: '', approach: '', open: false });
});

test.each([
  ['a goal that is the difficulty', 'The goal is unclear to everybody and nobody dares to ask.', ''],
  ['a goal with an approach, labelled', 'Goal: lose no letters. Approach: number them.', 'number them.'],
  ['a few words in small letters', 'missing letters of the office', ''],
  ['nouns of German', 'Die Nummern der Briefe fehlen leider im Postamt', ''],
  ['a sentence about a name', 'The Post Office loses Letters.', ''],
  ['an arrow behind two words that complain', 'Slow search → index', 'index'],
  ['an arrow behind a few words', 'letters from three towns → one box', 'one box'],
  ['short statements', 'Letters get lost. A number on the back of each tells how many came.', 'A number on'],
])('there is a problem: %s', (_reason, text, approach) => {
  const split = splitSummary(text);
  expect(split.problem).not.toBe('');
  expect(split.approach.startsWith(approach)).toBe(true);
  expect(split.open).toBe(approach === '');
});

test('a question about what whoever reads did is none of the note', () => {
  expect(splitParagraph('Did your hive just lose its queen? You can get her back.')).toBeNull();
});
