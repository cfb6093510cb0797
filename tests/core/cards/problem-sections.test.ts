import { parseNote } from '../../../pkg/cli/folder/markdown';
import type { NoteCard } from '../../../src/core/cards/card';
import { DEFAULT_CARD_NAMES } from '../../../src/core/cards/card-names';
import { findCard } from '../../support/find-card';

const find = (note: string): NoteCard => findCard(note, parseNote(note), DEFAULT_CARD_NAMES);

const ANSWERED = '\n\n## Solution\nWe weigh every hive at night.';
const SCENE = 'Our bees live in nine hives below the roof of the mill.';

test.each([
  ['in the next paragraph', `${SCENE}\n\nWeighing a hive by hand is tedious.`, 'Weighing a hive by hand is tedious.'],
  [
    'with a word that goes on',
    `${SCENE}\n\nHowever, nobody knows how much honey they hold.`,
    'However, nobody knows how much honey they hold.',
  ],
  ['together with what it stands for', `${SCENE}\n\nThey suffer in winter.`, `${SCENE}\n\nThey suffer in winter.`],
  [
    'auf Deutsch',
    'Die Bienen wohnen in neun Stöcken unter dem Dach.\n\nDas Wiegen von Hand ist mühsam.',
    'Das Wiegen von Hand ist mühsam.',
  ],
  ['用中文', '蜜蜂住在屋顶下的九个蜂箱里。\n\n手工称重很麻烦。', '手工称重很麻烦。'],
  ['the first, where nothing tells one', `${SCENE}\n\nThe mill stands at the river.`, SCENE],
  [
    'the first, where it has a word of one',
    `The error is shown on nine hives.\n\nThe hives stand at the river.`,
    'The error is shown on nine hives.',
  ],
])('a problem is the text of its section that tells a difficulty: %s', (_reason, told, problem) => {
  expect(find(`## Problem\n${told}${ANSWERED}`)).toMatchObject({ problem, approach: 'We weigh every hive at night.' });
});

test.each([
  ['what led to it', `## Context and Problem Statement\n${SCENE}`],
  ['why it is done', `## Motivation\n${SCENE}`],
  ['what a section within it says', `## Problem\n### What is a hive?\n${SCENE}`],
])('without a difficulty there is no card beside an approach: %s', (_reason, section) => {
  expect(find(`${section}${ANSWERED}`)).toMatchObject({ problem: '', approach: '' });
});

test('a section that goes into others at once tells its difficulty in one of them', () => {
  const note = `## Problem\n### What is a hive?\n${SCENE}\n### Winter\nMany bees starve, and nobody notices.`;
  expect(find(`${note}${ANSWERED}`).problem).toBe('Many bees starve, and nobody notices.');
});

test.each([
  ['a task', '## Problem\nCount the hives below the roof.\n\n## Notes\nNine.'],
  [
    'that of a contest',
    '## Problem\nTwo numbers tell how many bees are lost.\n\n## Input\nTwo numbers.\n\n## Output\nTheir sum.',
  ],
  [
    'with tests',
    '## Problem Statement\nGiven a list of bees, find one that is lost.\n\n## Test Cases\nx\n\n## Complexity\nO(n)',
  ],
  ['in Korean', '## 문제\n벌의 수를 잃지 않고 센다.\n\n## 입력\n두 수.\n\n## 출력\n합.'],
])('an exercise without a solution is no problem: %s', (_reason, note) => {
  expect(find(note).problem).toBe('');
});

test('a problem far below other sections, without an approach in words, is one of a part', () => {
  const others = ['Frames', 'Wax', 'Smoke', 'Queens'].map((name) => `## ${name}\nThey are of wood.`).join('\n\n');
  expect(
    find(`${others}\n\n## Problem\nThe scale is broken.\n\n## Solution\n\`\`\`\nscale --fix\n\`\`\``).problem,
  ).toBe('');
});

test('a motivation that its section goes into is not open', () => {
  const note =
    '## Motivation\nNobody knows when a hive swarms.\n\nWe put a scale below each.\n\nIt sends what it weighs.';
  expect(find(note)).toMatchObject({ problem: 'Nobody knows when a hive swarms.', open: false });
});

test.each([
  ['a remark', '**NOTE**: this has changed since May.\n\nWe weigh every hive.', 'We weigh every hive.'],
  [
    'a formula in other words',
    'The weight at time $t$ is:\n\n$$\nw = m + n\n$$\n\nIn other words: both count.\n\nWe weigh every hive.',
    'We weigh every hive.',
  ],
])('an approach is not %s', (_reason, told, approach) => {
  expect(find(`## Problem\nThe scale is broken.\n\n## Solution\n${told}`).approach).toBe(approach);
});

test.each([
  [
    'what is said of code above it',
    'Turn it off at night:\n```\nscale --off\n```\n\nIf it names a loop, it is on.',
    '',
  ],
  [
    'a part of what a line leads to',
    'We take a scale that counts what every hive weighs:\n\nWeights:\n- wax\n- honey',
    'We take a scale that counts what every hive weighs:\n\nWeights:\n- wax\n- honey',
  ],
  [
    'a line that says what follows',
    'Following are ways to mend it\n\n1. Wait\n2. Ask a keeper',
    '1. Wait\n2. Ask a keeper',
  ],
  ['a name in marks of a page', '<u>How it is done</u>:\n\nWe weigh every hive.', 'We weigh every hive.'],
])('what stands first below the heading of an approach: %s', (_reason, told, approach) => {
  expect(find(`## Problem\nThe scale is broken.\n\n## Solution\n${told}`).approach).toBe(approach);
});

test('sections with numbers below a problem are exercises, where they tell no plain difficulty', () => {
  const note = '## Problems\n### 1. Wax (hard, 8 points)\nYou take a hive of wax.\n### 2. Honey\nYou take a comb.';
  expect(find(note).problem).toBe('');
});

test('what goes on with a few words before it stands with them', () => {
  const told = 'Nine hives stand below the roof\n\nBut nobody can open them\n\nKeepers wait';
  expect(find(`## Problem\n${told}${ANSWERED}`).problem).toBe(
    'Nine hives stand below the roof\n\nBut nobody can open them',
  );
});

test('what hardly tells a difficulty stands with what is wrong with it', () => {
  const told = 'Keepers read the scale by hand.\n\nThis is tedious, and the morning is lost.\n\nThe rest is easy.';
  expect(find(`## Problem\n${told}${ANSWERED}`).problem).toBe(
    'Keepers read the scale by hand.\n\nThis is tedious, and the morning is lost.',
  );
});

test.each([
  ['goes on', 'The guide covers wax and honey.\n\nBut nobody knows when a hive swarms.'],
  ['says it below what may be', 'A hive takes nine frames.\n\nIf it has fewer, the bees are lost.'],
])('what tells no plain difficulty stands with the text that does: it %s', (_reason, told) => {
  expect(find(`## Problem\n${told}${ANSWERED}`).problem.replace(/\s+/g, ' ')).toContain(told.slice(-20));
});

test('a scene is no problem', () => {
  const scene = 'Suppose that we have nine hives below the roof. They could be counted like this.';
  expect(find(`## Problem\n${scene}\n\n\`\`\`\nn = 9\n\`\`\`${ANSWERED}`).problem).toBe('');
});

test('the form of a template is no problem', () => {
  expect(find('# {{title}}\n\n## Problem\nWhat was difficult about it?\n\n## Solution\n').problem).toBe('');
});

test.each([
  ['Steps to reproduce', 'The scale shows nothing.'],
  ['<u>Pasos a seguir</u>:', 'La balanza no muestra nada.'],
  ['**再現手順**', '秤には何も表示されません。'],
])('how to see a difficulty is none: %s', (name, problem) => {
  const told = `${name}\n\n1. Open a broken hive.\n2. Close it.\n\n${problem}`;
  expect(find(`## Problem\n${told}${ANSWERED}`).problem).toBe(problem);
});

test.each([
  '蜂箱过冬的难点不在木头，而在蜜不够吃。本文介绍称重的方法与工具。',
  'Hives are hard to weigh in winter. This article covers scales of all kinds.',
])('a quote that goes on with what is in the note is no card: %s', (quote) => {
  expect(find(`# Bees\n> ${quote}\n\n## More\nThey fly.`)).toMatchObject({ problem: '', approach: '' });
});

test('several options of a solution are told by their names', () => {
  const options = '### Approach 1: Wait\n```\nsleep\n```\n\n### Approach 2: Ask\n- a keeper\n- a neighbour';
  expect(find(`## Problem\nThe scale is broken.\n\n## Solution\n${options}`).approach).toBe('- Wait\n- Ask');
});

test.each([
  ['what it is part of', 'How do bees find the way? This is part of a field called ethology.'],
  ['a question that nobody means', 'Who needs a keeper when a scale tells all? Weighing them is hard though.'],
  ['what is hard about it', 'How do bees weigh their wax? Scales so small are expensive and break.'],
  ['code that follows', 'Is there a way to weigh wax? The following code is a copy from a book.'],
  ['one risk among other things', '**Risk:** The scale is broken.'],
])('what a note begins with is no card for that: %s', (_reason, text) => {
  expect(find(`# Bees\n${text}\n\n## More\nThey fly.`)).toMatchObject({ problem: '', approach: '' });
});

test.each(['---\nproblem: The scale is broken.\n---\n', 'Problem:: The scale is broken.\n\n'])(
  'beside a problem that is said elsewhere, a section without a difficulty takes no approach away: %j',
  (stated) => {
    const note = `${stated}## Motivation\n${SCENE}\n\n## Approach\nWe weigh every hive at night.`;
    expect(find(note)).toMatchObject({
      problem: 'The scale is broken.',
      approach: 'We weigh every hive at night.',
      open: false,
    });
  },
);

const MILL = '\n\nThe mill opened in May.';
test.each([
  ['a word that only begins as a scene', 'Considerable delays arise in the mill.'],
  ['in Spanish', 'Consideramos que la balanza del molino pesa mal.'],
  ['a scene that tells it', 'Assume two keepers open one hive; one queen is lost.'],
  ['a remark that tells it', 'Important: bees get lost below the roof.'],
  ['in German', 'Achtung: Die Waage fehlt und Bienen gehen verloren.'],
  ['a statement on what follows', 'Folgende Waagen blockieren sich gegenseitig'],
])('a problem stays where the next line has nothing to do with it: %s', (_reason, problem) => {
  expect(find(`## Problem\n${problem}${MILL}${ANSWERED}`).problem).toBe(problem);
});

test.each([
  ['a scene in Chinese', '假设两个人同时打开蜂箱。\n\n手工称重很麻烦。', '手工称重很麻烦。'],
  ['a remark without trouble', 'Note: this has changed.\n\nThe scale is broken.', 'The scale is broken.'],
  ['one with only a word of it', 'Note: see the error log.\n\nThe scale is broken.', 'The scale is broken.'],
  ['what is said of code', '```\nls\n```\n\nThis fails at night.\n\nThe scale is broken.', 'The scale is broken.'],
  ['what leads to a list', 'Folgende Waagen fehlen\n\n- die alte\n- die neue', '- die alte\n- die neue'],
])('what is no problem itself is still passed over: %s', (_reason, told, problem) => {
  expect(find(`## Problem\n${told}${ANSWERED}`).problem).toBe(problem);
});

test('a remark about trouble is no approach', () => {
  const told = 'Warning: an old scale may fail.\n\nWe weigh every hive.';
  expect(find(`## Problem\nThe scale is broken.\n\n## Solution\n${told}`).approach).toBe('We weigh every hive.');
});

test.each([
  ['one', 'A keeper has two tasks.\n\n- Reading\n- Writing\n\nThis is far too slow.'],
  ['one of sentences', 'A keeper has two tasks.\n\n- One reads\n- One writes\n\nThis is far too slow.'],
])('what stands for a sentence above a list stands with that: %s', (_reason, told) => {
  expect(find(`## Problem\n${told}${ANSWERED}`).problem).toBe('A keeper has two tasks.\n\nThis is far too slow.');
});

test.each([
  ['## PROBLEMA:\nThe scale is broken.\n\n## IDEA:\nWe weigh every hive.', 'We weigh every hive.'],
  ['## Problem\nThe scale is broken.\n\n## Idea A:\nWe weigh every hive.', ''],
  ['## 问题\n秤坏了，没有人知道重量。\n\n## 方案A：\n我们每晚称重。', ''],
  [
    '## Problem\nThe scale is broken.\n\n## Solution\n### MEDIA: a card\nWe buy it.\n### CAMERA: a lens\nSo.',
    'We buy it.',
  ],
])('the last letter of a word in capitals is no number: %j', (note, approach) => {
  const card = find(note);
  expect([card.problem === '', card.approach]).toEqual([false, approach]);
});

test('what is put in, beside what limits a design, makes no contest', () => {
  const note = '## Problem\nThe scale loses every tenth hive.\n\n## Input\nNine hives.\n\n## Constraints\nNo power.';
  expect(find(note).problem).toBe('The scale loses every tenth hive.');
});

test('a heading that shows the code of a template silences no note on templates', () => {
  const note = `# Templates\n\n## Problem\nThe scale is broken.\n\n## {{#each}}\nIt walks a list.${ANSWERED}`;
  expect(find(note).problem).toBe('The scale is broken.');
});

test('what tells a difficulty below code is kept, and below that of an approach it is not', () => {
  const below = '```\nmake\n```\n\nNow the build takes forty minutes and fails.';
  expect(find(`## Problem\n${below}${ANSWERED}`).problem).toBe('Now the build takes forty minutes and fails.');
  expect(find(`## Problem\nThe scale is broken.\n\n## Solution\n${below}`).approach).toBe('');
});

test.each(['none', 'n/a', '"–"'])('an approach of %s makes no card of a problem told in passing', (none) => {
  const body = '# Bees\nThey live in hives.\n\n## Problem\nThe scale is broken.';
  expect(find(`---\napproach: ${none}\n---\n${body}`).problem).toBe('');
  expect(find(`---\napproach: ${none}\n---\n## Problem\nThe scale is broken.`).open).toBe(true);
});

test('what stands below a line is not read for a section', () => {
  const { problem, open } = find('## Problem\n\nThe scale is broken.\n\n---\n\nMoved here, which failed twice.');
  expect([problem, open]).toEqual(['The scale is broken.', true]);
});

test('a question with a number is one of an exam', () => {
  expect(find('## Question\n\n**1. (why)** Why do bees dance?\n\n**2.** Who sees it?').problem).toBe('');
});

test('a path over code is no approach in words', () => {
  const note = '## Problem\n\nThe port opens by itself.\n\n## Solution\n\n.hive/settings.json\n\n```json\n{}\n```';
  expect(find(note)).toMatchObject({ problem: 'The port opens by itself.', approach: '', open: false });
});

test.each([
  ['in parts', 'The work is divided into three phases that follow each other.'],
  ['auf Deutsch', 'Die Arbeit ist in drei Schritte nacheinander gegliedert.'],
])('into how many parts something is divided is no approach: %s', (_reason, said) => {
  const note = `## Problem\n\nThe port opens by itself.\n\n## Solution\n\n${said}\n\nWe close it at night.`;
  expect(find(note).approach).toBe('We close it at night.');
});

test.each([
  ['cut off', '> **TL;DR:** Scales break every night. To fix this we use a lev…\n\n## More\n\nText.'],
  ['a row', '---\nsummary: "Level 3 | broken scale | to be repaired — we mend it"\n---\nText.'],
])('a summary that is %s is no card', (_reason, note) => {
  expect(find(note)).toMatchObject({ problem: '', approach: '' });
});
