import fc from 'fast-check';
import type { CardOrigin, NoteCard } from '../../../src/core/cards/card';
import { NO_CARD } from '../../../src/core/cards/card';
import { DEFAULT_CARD_NAMES } from '../../../src/core/cards/card-names';
import { readNote } from '../../../src/core/cards/find-card';
import { shownCard, type OtherNotes } from '../../../src/core/cards/sayings';
import { cardFromMetadata, findCard } from '../../support/find-card';
import { parseNote } from '../../../pkg/cli/folder/markdown';

const find = (note: string): NoteCard => findCard(note, parseNote(note), DEFAULT_CARD_NAMES);

/** A vault whose lone summaries are problems. */
const HABITUAL: OtherNotes = { habit: 'problem', isShared: () => false };

/** The note's parts with where they were found, as `text (kind: name)`. */
function told(note: string): { problem: string; approach: string; gist: string } {
  const card = find(note);
  return {
    problem: from(card.problem, card.problemOrigin),
    approach: from(card.approach, card.approachOrigin),
    gist: from(card.gist, card.gistOrigin),
  };
}

function from(text: string, origin: CardOrigin | null): string {
  if (origin === null) return text;
  const name =
    'name' in origin ? origin.name : 'type' in origin ? origin.type : 'heading' in origin ? origin.heading : '';
  return `${text} (${origin.kind}${name === '' ? '' : `: ${name}`})`;
}

test.each([
  [
    'properties',
    '---\nproblem: Slow.\napproach: Index.\n---\n',
    'Slow. (property: problem)',
    'Index. (property: approach)',
  ],
  ['a property in another case, with its own spelling', '---\nProblem: Slow.\n---\n', 'Slow. (property: Problem)', ''],
  ['a property that is a list', '---\nproblem: [Slow., Old.]\n---\n', '- Slow.\n- Old. (property: problem)', ''],
  ['a property that is a number', '---\nproblem: 42\n---\n', '42 (property: problem)', ''],
  ['a property that is a date', '---\nproblem: 2024-01-02\n---\n', '2024-01-02 (property: problem)', ''],
  ['properties that are no text', '---\nproblem: true\napproach: {a: 1}\n---\n', '', ''],
  [
    'an approach without a problem',
    '---\nproblem: ""\napproach: Index.\n---\n',
    ' (property: problem)',
    'Index. (property: approach)',
  ],
  [
    'inline fields on lines',
    'Problem:: Slow.\nApproach:: Index. ^id',
    'Slow. (inline-field: Problem)',
    'Index. (inline-field: Approach)',
  ],
  ['an inline field in a line that is bold as a whole', '**problem:: slow**', 'slow (inline-field: problem)', ''],
  ['an inline field that is struck out', '~~problem:: old~~', '', ''],
  ['an inline field that a template will fill in', 'problem:: {{problem}}', '', ''],
  ['a section that only leads to a table', '## Problem\n\nIt fails because:\n\n| a |\n|---|\n| 1 |', '', ''],
  ...['TODO', 'to do', 'TBD…', '*todo*', '待办'].map((text): [string, string, string, string] => [
    `a property that is to be filled in yet: ${text}`,
    `---\nproblem: "${text}"\n---\n`,
    '',
    '',
  ]),
  [
    'a property that begins so and goes on',
    '---\nproblem: "Todo lists rot."\n---\n',
    'Todo lists rot. (property: problem)',
    '',
  ],
  ['a property that only links to a note', '---\nproblem: "[[Slow search]]"\n---\n', '', ''],
  [
    'sections that are numbered, of two names, and of the core of one',
    '# N\n\n## 一、问题与动机\n\n检索太慢。\n\n## 二、核心方法\n\n建立索引。',
    '检索太慢。 (section: 一、问题与动机)',
    '建立索引。 (section: 二、核心方法)',
  ],
  [
    'a heading of a website, with the sign that leads to it',
    '[#](https://a.b/c#d) Why is it slow?\n\nHello, all.',
    '',
    '',
  ],
  ['inline fields in bold', '**Problem**:: Slow.\n**Approach:** x', 'Slow. (inline-field: Problem)', ''],
  [
    'inline fields on list items',
    '- [ ] problem:: Slow.\n- approach:: Index.',
    'Slow. (inline-field: problem)',
    'Index. (inline-field: approach)',
  ],
  [
    'inline fields in brackets',
    'Text [problem:: a [[Link]] rots] and (approach:: f(x)) here',
    'a [[Link]] rots (inline-field: problem)',
    'f(x) (inline-field: approach)',
  ],
  ['inline fields in a quote', '> problem:: Slow.', 'Slow. (inline-field: problem)', ''],
  ['fields in code are none', '`problem:: x` is how.\n\n```\nproblem:: y\n```\n\nMore. Text. Here.', '', ''],
  [
    'callouts',
    '> [!problem]\n> Slow.\n\n> [!approach]- How\n> Index.\n> Small.',
    'Slow. (callout: problem)',
    'Index.\nSmall. (callout: approach)',
  ],
  [
    'callouts that have only a title',
    '> [!PROBLEM] Slow.\n\n> [!approach|wide] Index.',
    'Slow. (callout: PROBLEM)',
    'Index. (callout: approach)',
  ],
  [
    'callouts without an empty line between',
    '> [!problem]\n> Slow.\n> [!approach]\n> Index.',
    'Slow. (callout: problem)',
    'Index. (callout: approach)',
  ],
  [
    'a callout in a callout',
    '> [!problem]\n> Slow.\n> > [!approach]\n> > Index.',
    'Slow. (callout: problem)',
    'Index. (callout: approach)',
  ],
  [
    'sections',
    '## Problem\n\nSlow.\n\nMore.\n\n## Approach\n\n- Index.\n- Small.',
    'Slow. (section: Problem)',
    '- Index.\n- Small. (section: Approach)',
  ],
  [
    'sections of any level, with numbers and marks',
    '## 1. The problem:\nSlow.\n#### 💡 Idea\nIndex.',
    'Slow. (section: 1. The problem:)',
    'Index. (section: 💡 Idea)',
  ],
  [
    'sections in other languages',
    '## Fragestellung\nWarum?\n\n## Решение\nИндекс.',
    'Warum? (section: Fragestellung)',
    'Индекс. (section: Решение)',
  ],
  [
    'a section that starts with a name',
    '## Problem\nSlow.\n\n## Solution\n**Cache layer**\n\nKeep an index.',
    'Slow. (section: Problem)',
    'Keep an index. (section: Solution)',
  ],
  ['a section that starts with a picture', '## Problem\n![[a.png]]\n\nSlow.', 'Slow. (section: Problem)', ''],
  [
    'a section whose text is below a heading of its own',
    '## Problem\n### Context\nSlow.',
    'Slow. (section: Problem)',
    '',
  ],
  [
    'a section takes nothing from the other part',
    '## Question\n### Approach\nIndex.',
    '',
    'Index. (section: Approach)',
  ],
  ['the title is no section', '# Idea\nIndex.\n\n## Details\nMore.', '', ''],
  ['nor with something above it', '![[a.png]]\n[[Home]]\n\n# Idea\nIndex.', '', ''],
  ['nor beside sections of its level', '# Idea\nIndex.\n# References\nMore.', '', ''],
  [
    'under a text it is a section',
    'Search is slow.\n\n# Solution\nKeep an index.',
    'Search is slow. (paragraph)',
    'Keep an index. (section: Solution)',
  ],
  [
    'so it is where the note has sections of the first level',
    '# Problem\nSlow.\n# Idea\nIndex.',
    'Slow. (section: Problem)',
    'Index. (section: Idea)',
  ],
  [
    'a section is read without what is no text',
    '## Problem\nAuthor: Ada\n\n![[a.png]]\n\n— Ada\n\nSlow.\n\n## Approach\n[[A]]\n\n## Approach\nIndex.',
    'Slow. (section: Problem)',
    'Index. (section: Approach)',
  ],
  [
    'a part that points at what is shown below it',
    '## Problem\nThe following is slow\n\n```\nx\n```\n\n## Approach\nIndex.',
    'The following is slow (section: Problem)',
    'Index. (section: Approach)',
  ],
  [
    'what leads to a list keeps it',
    '## Problem\nIt is slow:\n\n- to read\n- to write\n\n## Approach\nTwo steps:\n1. Read.\n2. Write.',
    'It is slow:\n\n- to read\n- to write (section: Problem)',
    'Two steps:\n1. Read.\n2. Write. (section: Approach)',
  ],
  [
    'what leads to something else is passed over',
    '## Problem\nSlow.\n\n## Approach\nRun this:\n\n```\nls\n```\n\nThen index it.',
    'Slow. (section: Problem)',
    'Then index it. (section: Approach)',
  ],
  [
    'but what is meant by the next sentence is kept',
    '## Problem\nThe files of one topic stand in three trees:\n\n```\nx\n```\n\nThis makes it slow to find them.',
    'The files of one topic stand in three trees:\n\nThis makes it slow to find them. (section: Problem)',
    '',
  ],
  [
    'so it is where nothing else is said',
    '## Problem\nSlow.\n\n## Approach\nRun this:\n\n```\nls\n```',
    'Slow. (section: Problem)',
    '',
  ],
  [
    'what stands before the sentence that leads to something is kept',
    '## Problem\nSearch is slow. Such as this:\n\n```\nls\n```\n\nAnother one.',
    'Search is slow. (section: Problem)',
    '',
  ],
  [
    'a question and its answer under one heading',
    '## Problem\nQ: Why is it slow?\nA: It is old.',
    'Why is it slow? (section: Problem)',
    'It is old. (section: Problem)',
  ],
  ['an empty section says nothing', '## Problem\n\n## Approach\nIndex.', '', 'Index. (section: Approach)'],
  ['headings that only contain a name are none', '## Problem children\nSlow. Old. Ugly.', '', ''],
])('explicit parts: %s', (_reason, note, problem, approach) => {
  expect(told(note)).toMatchObject({ problem, approach });
});

test.each([
  ['false', 'problem: false'],
  ['the word', 'problem: "False"'],
  ['none', 'problem: None'],
  ['what a form is filled with', 'problem: n/a'],
  ['a dash', 'problem: "–"'],
  ['a question without words', 'problem: "?"'],
  ['none in another language', 'problem: Keins.'],
  ['none in a third', 'problem: 無'],
  ['an empty text', 'problem: ""'],
  ['nothing behind the colon', 'problem:'],
  ['an empty list', 'problem: []'],
  ['a list of nothing', 'problem: ["", null]'],
])('%s as the problem says that there is none, and ends the search', (_reason, property) => {
  for (const [body, gist] of [
    ['> Slow. Wait.', 'Slow. Wait.'],
    ['> [!summary]\n> Slow? Wait.', 'Slow? Wait.'],
    ['Why is it slow? It is old.', 'Why is it slow?'],
    ['## Problem\n\nSearch is slow.', 'Search is slow.'],
    ['> [!problem]\n> Slow.', ''],
    ['Problem:: Slow.', ''],
    ['', ''],
  ]) {
    const card = find(`---\n${property}\n---\n${body ?? ''}`);
    expect(card).toMatchObject({ problem: '', approach: '', open: false, gist });
    expect(card.problemOrigin).toEqual({ kind: 'property', name: 'problem' });
  }
});

test.each([
  ['a motivation, and then what was done', '## Motivation\nSearch is slow.\n\n## Setting it up\nRun it.', false],
  ['in Chinese', '## 动机\n检索太慢。\n\n## 配置\n运行它。', false],
  ['a motivation, and nothing else', '## Motivation\nSearch is slow.', true],
  ['a motivation, and only links below', '## Motivation\nSearch is slow.\n\n## See also\n[[A]]', true],
  ['a problem, and then what may answer it', '## Problem\nSearch is slow.\n\n## Caching\nKeep results.', false],
  ['in Russian', '## Проблема\nПоиск тормозит.\n\n## Кеш\nХраним ответы.', false],
  ['a problem alone', '# Search\n\n## Problem\nSearch is slow.', true],
  ['a motivation below what the note is about', '# Search\nIt finds notes.\n\n## Motivation\nSearch is slow.', false],
  ['in Korean', '# 검색\n노트를 찾는다.\n\n## 동기\nSearch is slow.', false],
  ['a problem with a solution in code', '## Problem\nSearch is slow.\n\n## Solution\n```\nls\n```', false],
  ['a problem with code of its own', '## Problem\nSearch is slow.\n\n```\nls\n```', false],
  ['a question below its heading', '## Question\nWhy is search slow?', true],
  ['a problem below a motto', '# Search\n> Seek, and find.\n\n## Problem\nSearch is slow.', false],
  ['a problem below a question', '# Search\nWhy does it hang?\n\n## Problem\nSearch is slow.', true],
  ['what is called open, whatever follows', '## Open question\nWhy is it slow?\n\n## Data\nThree seconds.', true],
  ['below the one heading that holds all the note', '## Meeting\n### Problem\nSearch is slow.', true],
])('a section that tells a difficulty is open or not: %s', (_reason, note, open) => {
  expect(find(note)).toMatchObject({ problem: expect.stringMatching(/slow|慢|тормозит/) as string, open });
});

test.each([
  ['a part of a part', '## Cats\nThey purr.\n\n## Dogs\n### Problem\nThey bark too much.'],
  ['in Chinese', '## 猫\n它们会叫。\n\n## 狗\n### 问题\n它们太吵。'],
  ['told in passing, below other sections', '## Usage\nRun it.\n\n## Problems\nIt is slow.'],
  ['below what the note is about, with no approach', '# Search\nIt finds notes.\n\n## Problem\nSearch is slow.'],
  ['so in French', '# Recherche\nElle trouve les notes.\n\n## Problème\nElle est lente.'],
  ['that of the approach above it', '## Approach\nKeep an index.\n\n## Problem\nIt takes space.'],
  ['one of several questions', '# Exam\n## Question 1\nWhy is it slow?\n\n### Solution\nIt has no index.'],
  ['below one of several headings', '# Cats\n### Question\nWhy?\n\n# Dogs\nThey bark.'],
  ['the task of an exam', '## Question\nA set is given. Calculate its mean.'],
  ['the task of an exam, in Spanish', '## Pregunta\nSe da un conjunto. Calcule su media.'],
  ['what will be said', '## Motivation\nThis page shows how to keep an index.'],
  ['what will be said, in Chinese', '## 动机\n本文介绍如何建立索引。'],
  [
    'one of several cards to learn from',
    '## Question\nWhy is it slow?\n\n## Answer\nOld.\n\n## Question\nWhy is it old?',
  ],
  ['one below a numbered one', '## Question 1\n### Question\nWhy is it slow?\n\n### Solution\nIt is old.'],
  ['a task beside its solution', '## Question\nCalculate the mean of a set.\n\n## Solution\nAdd them all.'],
  ['a riddle', '## Challenge\nThe program takes a word.'],
  ['a motivation without a difficulty', '## Motivation\nThe set of all notes has a size.'],
  ['exercises', '## Problems\n- Write a test.\n- Run the build.'],
  ['exercises in German', '## Problemstellung\n- Schreibe einen Test.\n- Prüfe den Bau.'],
])('a section is not about the whole note: %s', (_reason, note) => {
  expect(find(note)).toMatchObject({ problem: '', open: false });
});

test.each([
  ['ideas', 'Wax is a store.\n\n## Idea\nBees build with it.'],
  ['methods', '## Methods\n- Smoke.\n- Water.'],
  ['methods in Chinese', '蜂蜡。\n\n## 方法\n用烟。'],
  ['a solution of nothing that was told', '## Solution\nKeep an index.'],
  ['a solution among other sections', 'Search is slow.\n\n## Data\nThree.\n\n## Solution\nKeep an index.'],
  ['a solution that goes on', 'Search is slow.\n\n## Solution\nThen it is fast.'],
  ['a solution of one of several questions', '# Question 1\nSearch is slow.\n\n### Solution\nKeep an index.'],
  ['a problem that is a picture, and parts below it', '# Challenge\n![[a.png]]\n\n### Recon\nIt has a list.'],
  ['a solution below what tells no difficulty', 'Wax is a store.\n\n## Solution\nKeep an index.'],
  ['a solution below a difficulty and more', 'Search is slow.\n\nWax is a store.\n\n## Solution\nKeep an index.'],
  ['what a solution is', 'Search is a task.\n\n## Solution\nA solution is a list of steps.'],
])('an approach alone is no card: %s', (_reason, note) => {
  expect(find(note)).toMatchObject({ problem: '', approach: '' });
});

test.each([
  ['a solution below a difficulty', 'Search is slow.\n\n## Solution\nKeep an index.', 'Keep an index.'],
  ['in German', 'Die Suche ist langsam.\n\n## Lösung\nEin Index hilft.', 'Ein Index hilft.'],
  ['in Chinese', '检索太慢。\n\n## 解决方案\n建立索引。', '建立索引。'],
  ['below a problem that is still to be written', '## Problem\n\n## Idea\nIndex.', 'Index.'],
  ['below a problem that code shows', '## Problem\n```\nls\n```\n\n## Solution\nKeep an index.', 'Keep an index.'],
  ['beside a problem in a property', '---\nproblem: Slow.\n---\n## Usage\nRun.\n\n## Method\nIndex.', 'Index.'],
])('an approach alone is a card: %s', (_reason, note, approach) => {
  expect(find(note)).toMatchObject({ approach, open: false });
});

test.each([
  ['difficulties that are listed', '## Problems\n- Search is slow.\n- The index is broken.', true],
  ['exercises beside a difficulty', '## Problem\n- Search is slow.\n- Write a test.', true],
])('a list under a heading is a problem: %s', (_reason, note, open) => {
  expect(find(note)).toMatchObject({ open, problemOrigin: { kind: 'section' } });
});

test.each([
  ['under a heading of its own', '## Logging\n> [!problem] Too slow.', ''],
  ['under that of a part', '## Approach\nIndex.\n\n> [!problem] Too slow.', 'Too slow.'],
  ['with its approach', '## Logging\n> [!problem] Too slow.\n\n> [!approach] Index.', 'Too slow.'],
  ['under the title', '# Search\nIt finds notes.\n\n> [!problem] Too slow.', 'Too slow.'],
])('a callout of a problem is that of the note, or of a part: %s', (_reason, note, problem) => {
  expect(find(note).problem).toBe(problem);
});

test('several callouts of problems are each that of a part of the note', () => {
  expect(find('> [!problem] Too slow.')).toMatchObject({ problem: 'Too slow.', open: true });
  expect(find('> [!problem] Too slow.\n\n> [!problem] Too cold.')).toMatchObject({ problem: '', open: false });
});

test.each([
  ['alone', 'Why do bees dance in the dark?', true],
  ['under the title', '# Bees\n\nWarum tanzen Bienen im Dunkeln?', true],
  ['with further questions', '为什么蜜蜂会跳舞？\n\n为什么它们会回家？', true],
  ['with what is still to be done', 'Why do bees dance in the dark?\n\n- [ ] ask Ada\n\n## See also\n[[Hive]]', true],
  ['with a difficulty', 'Why do bees dance in the dark?\n\nNobody knows why they do.', true],
  ['with a picture below', 'Why do bees dance in the dark?\n\n![[bee.png]]', true],
  ['answered in a note that is linked below', 'Why do bees dance in the dark?\n\n[[Waggle dance]]', false],
  ['in one that is shown below', 'Why do bees dance in the dark?\n\n- ![[Waggle dance]]', false],
  ['answered by a paragraph', 'Why do bees dance in the dark?\n\nThey tell each other the way.', false],
  ['answered in French', 'Pourquoi les abeilles dansent-elles ?\n\nElles montrent le chemin.', false],
  ['answered under a heading', 'Зачем пчёлы танцуют?\n\n## Путь\nОни показывают дорогу.', false],
  ['answered by a list', 'Perché danzano le api?\n\n- mostrano la strada', false],
  ['answered by difficulties', 'What is a fault?\n\nAn error in the code leads to a failure.', false],
  ['answered below a line', 'Who is the creator?\n\n---\n\nMeaning: whoever made it', false],
  ['answered by code', 'How do I list all files?\n\n```\nls\n```', false],
  ['under a heading of its own', '## Warm-up\n\nWhy do bees dance in the dark?', false],
  ['in the middle of a note', 'Bees dance.\n\nWhy do they dance in the dark?', false],
  ['below code', '```\nls\n```\n\nWhy do bees dance in the dark?', false],
  ['asked by others', 'It answers questions such as “Why do bees dance?”.', false],
  ['for what readers think', 'New name for the hive, what do you think?', false],
  ['for what readers think, in French', 'Nouvelle ruche, on en pense quoi ?', false],
  ['with a semicolon, which only in Greek asks', 'Bees dance in the dark;', false],
])('a question that a note begins with is open or not: %s', (_reason, note, open) => {
  expect(find(note).open).toBe(open);
});

test.each([
  ['a summary', '---\nsummary: Nobody knows why the hive is cold.\n---\nText.', true],
  [
    'a description',
    '---\ndescription: Protects your notes from the loss of data and from broken disks.\n---\nText.',
    false,
  ],
  ['a description in Chinese', '---\ndescription: 本页列出常见问题和故障。\n---\n正文。', false],
  ['a description in Russian', '---\ndescription: На этой странице перечислены ошибки и проблемы.\n---\nТекст.', false],
  ['a description that asks, to lead into the text', '---\ndescription: Why is the hive cold?\n---\nText.', false],
  ['a quote', '# Hive\n> Nobody knows why the hive is cold.', false],
  ['a quote that asks', '# Hive\n> Why is the hive cold?', true],
  ['a quote that asks, with an answer below', '# Hive\n> Why is the hive cold?\n\nIts door is open.', false],
  ['a quote with its label', '# Hive\n> **Problem:** The hive is cold.', true],
  ['a callout', '> [!summary]\n> Systems know how to handle failures and errors.', false],
  ['a callout that asks', '> [!summary]\n> Why is the hive cold?', true],
  ['a callout on a part', '## Winter\nText.\n\n> [!summary]\n> Why is the hive cold?', false],
  ['one of several callouts', '> [!summary]\n> Why is the hive cold?\n\n> [!summary]\n> Bees dance.', false],
])('a difficulty alone is open or not: %s', (_reason, note, open) => {
  expect(find(note).open).toBe(open);
});

test.each([
  ['a question to the reader', 'Have you ever lost a note?\n\nMost people have.'],
  ['with an answer', 'Do you know bees? They dance.'],
  ['a word or two', 'Abroad? English?'],
  ['what readers remember', 'Remember subgroups? They are normal.'],
  ['a friend, in French', 'Le code ça te fait peur ? Il y a des remèdes.'],
  ['a friend, in German', 'Warum ist das für dich so wichtig? Es gibt Gründe für das und für die Suche.'],
  ['readers, in Spanish', '¿Alguna vez has perdido una nota? Hay remedios.'],
  ['a call behind it', 'Who wants honey? October is the time!'],
  ['another step behind it', 'What do the two have in common? Let us look at an example.'],
  ['in Russian', 'Что у них общего? Давайте посмотрим.'],
  ['in Korean', '둘은 무엇이 같은가? 예를 보자.'],
  ['an exercise', 'Why is the hive cold? Explain the reason in two sentences.'],
  ['an exercise in Vietnamese', 'Vì sao tổ lạnh? Nêu hai lý do.'],
  ['an address behind it', 'Would it be a result? https://example.org/a'],
  ['a further proposal', 'Can we make a plan? Should we start now?'],
  ['a statement, then a question', 'Rotations keep lengths. What about products?'],
  ['a card to learn from', 'Q: Why is the hive cold?\nA: Its door is open.'],
  ['of a talk', 'socrates: Can they teach it?\nm: No.\ns: Then nobody can.'],
  ['letters that stand for variables', 'a: stretch\nd: shift\nk: width'],
  ['a way through menus', 'In Settings → About stands the version.'],
  ['what a difficulty leads to', 'The token is dropped in one step → the service fails for minutes.'],
  ['what something is', 'What is a sequence note? It has a place among others.'],
  ['what something is, in Chinese', '什么是热点代码？执行比较多的代码。'],
  ['what something is, in Portuguese', 'O que é uma colmeia? É a casa das abelhas.'],
  ['who speaks', '**ai**: I see no folder, could it be shared? I need to see its files.'],
  ['where to read on', 'Search is slow, and more is told here → [[Index]].'],
  ['what becomes what', 'New themes, and .md -> .docx without a tool.'],
  ['an answer that is still to come', 'Why do bees dance in the dark? There are four reasons:'],
  ['a quotation', 'The old keeper said: who feeds the queen?'],
  ['a quotation in Chinese', '老师说：那么，谁来喂蜂王？'],
  ['what says the title in other words', '简单来说，哪一个程序先启动？'],
  ['a label of a drawing', '---\nexcalidraw-plugin: parsed\n---\nWhy do bees dance in the dark?'],
  ['labels after other ones', 'Situation: a new tool. Problem: nobody used it. Solution: we left it.'],
])('a first paragraph that asks, and tells no problem: %s', (_reason, note) => {
  expect(find(note)).toMatchObject({ problem: '', approach: '', open: false });
});

test.each([
  ['what follows a name', '## The problem: slow search\nIt takes a minute.\n\n## The solution: an index\nIt is kept.'],
  ['one name in two languages', '## 问题 (Problem)\n太慢。\n\n## 方案（Solution）\n索引。'],
  ['names of many words', '## Problem description\nSlow.\n\n## How I fixed it\nIndex.'],
  ['what was applied', '## The core problem\nSlow.\n\n## Solutions Applied\nIndex.'],
  ['in German', '## Problembeschreibung\nLangsam.\n\n## Behebung\nIndex.'],
  ['in French', '## Description du problème\nLent.\n\n## Solution retenue\nIndex.'],
  ['in Spanish', '## Planteamiento del problema\nLento.\n\n## Cómo lo solucioné\nÍndice.'],
  ['in Portuguese', '## Descrição do problema\nLento.\n\n## Como resolvi\nÍndice.'],
  ['in Italian', '## Descrizione del problema\nLento.\n\n## Soluzione applicata\nIndice.'],
  ['in Russian', '## Описание проблемы\nМедленно.\n\n## Как исправить\nИндекс.'],
  ['in Chinese', '## 问题描述\n太慢。\n\n## 处理方法\n索引。'],
  ['in Japanese', '## 発生した問題\n遅い。\n\n## 対応方法\n索引。'],
  ['in Korean', '## 문제 상황\n느리다.\n\n## 조치 사항\n색인.'],
  ['in Vietnamese', '## Mô tả vấn đề\nChậm.\n\n## Cách khắc phục\nChỉ mục.'],
  ['what is seen, beside its solution', '## Symptoms\nSlow.\n\n## Fix\nIndex.'],
  ['what is seen, in Korean', '## 증상\n느리다.\n\n## 해결\n색인.'],
])('headings of the two parts: %s', (_reason, note) => {
  const card = find(note);
  expect([card.problemOrigin?.kind, card.approachOrigin?.kind]).toEqual(['section', 'section']);
  expect([card.problem, card.approach]).not.toContain('');
});

test.each([
  ['what is seen, of an illness', '## Symptoms\nThe hive is quiet.\n\n## Treatment\nSmoke.'],
  ['in Spanish', '## Síntomas\nLa colmena calla.\n\n## Tratamiento\nHumo.'],
  ['what is asked in the heading', '## Question: who feeds the queen?\nHer daughters do.'],
  ['another name in brackets', '## Problem (as given)\nThe hive has eight frames.\n\n## Solution\nAdd them up.'],
])('headings of something else: %s', (_reason, note) => {
  expect(find(note).problem).toBe('');
});

test.each([
  ['numbered steps', '### Step 1: Stop it\n```\nx\n```\n### Step 2: Start it\nThen wait.', '- Stop it\n- Start it'],
  ['in Chinese', '### 步骤 1：停止\n`x`\n### 步骤 2：启动\n`y`', '- 停止\n- 启动'],
  ['ways', '### Option A - Smoke\nIt calms.\n#### Detail\nx\n### Option B - Water\nIt cools.', '- Smoke\n- Water'],
  [
    'with a text of its own above them',
    'Smoke calms bees.\n### Step 1: Stop it\n### Step 2: Start it',
    'Smoke calms bees.',
  ],
  ['sections without numbers', '### Smoke\nIt calms them.\n### Water\nIt cools them.', 'It calms them.'],
  ['what is said of code above it', '```\nx\n```\nRestart it after that.', ''],
  ['what only leads to code', 'Run this:\n\n```\nx\n```', ''],
  ['a half of a sentence before a formula', 'We start with\n\n$$\nx\n$$\n\nThe hive is warm.', 'The hive is warm.'],
  ['a half of one behind it', '$x$ is here:\n\n$$\nx\n$$\n\nwhere $x$ is a bee.', ''],
  ['the name of what follows, in bold', '**The waggle dance of the bees**\n\nBees tell the way.', 'Bees tell the way.'],
  [
    'half of one behind it, in small letters',
    'A list:\n\n$$\nx\n$$\n\nwith $x$ chosen by all.\n\nIt is kept.',
    'It is kept.',
  ],
  ['what is said of code above it, and what leads to it', 'Run:\n\n```\nx\n```\n\nThis makes a file.', ''],
  ['how many ways there are', 'There are two ways to do it.\n\nSmoke calms bees.', 'Smoke calms bees.'],
  ['how many, in Korean', '해결 방법은 두 가지가 있다.\n\n연기를 쓴다.', '연기를 쓴다.'],
  ['how many, in Chinese', '有两种方法。\n\n用烟让它们安静。', '用烟让它们安静。'],
  ['that something follows', '목표는 다음과 같다.\n\n연기를 쓴다.', '연기를 쓴다.'],
  ['where it stands', '**File**: [hive.ts](src/hive.ts)\n\nSmoke calms bees.', 'Smoke calms bees.'],
  ['a form that nobody filled in', '- <what was done>\n- <by whom>', ''],
])('what a section of an approach says: %s', (_reason, section, approach) => {
  const card = find(`## Problem\nBees leave the hive too early.\n\n## Solution\n${section}`);
  expect(card).toMatchObject({ problem: 'Bees leave the hive too early.', approach, open: false });
});

const DECIDED = 'Keep an index of all words.';
test.each([
  ['a difficulty', '## Context\nSearch is slow.\n\n## Decision', 'Search is slow.'],
  ['one in German', '## Kontext\nDie Suche ist viel zu langsam.\n\n## Entscheidung', 'Die Suche ist viel zu langsam.'],
  ['one in French', '## Contexte\nLa recherche est trop lente.\n\n## Décision', 'La recherche est trop lente.'],
  ['one in Spanish', '## Contexto\nLa búsqueda es demasiado lenta.\n\n## Decisión', 'La búsqueda es demasiado lenta.'],
  ['one in Chinese', '## 上下文\n检索太慢。\n\n## 决策', '检索太慢。'],
  [
    'one below other headings of the record',
    '# 1. Search\n\n## Status\nAccepted.\n\n## Context\nSearch is slow.\n\n## Decision',
    'Search is slow.',
  ],
  [
    'what is called a problem as well',
    '## Context and Problem Statement\nHow do we find notes?\n\n## Decision Outcome',
    'How do we find notes?',
  ],
  [
    'before the problem that is told by itself',
    '## Context\nThe vault is too large.\n\n## Problem\nSearch is slow.\n\n## Decision',
    'Search is slow.',
  ],
  ['no difficulty', '## Context\nSearch finds all notes.\n\n## Decision', ''],
  ['a decision alone', '## Decision', ''],
  ['what a form asks', "## Context\nWhat is the issue that we're seeing that is motivating this?\n\n## Decision", ''],
])('what led to a decision is its problem, where it is one: %s', (_reason, note, problem) => {
  expect(find(`${note}\n${DECIDED}`)).toMatchObject({ problem, approach: problem === '' ? '' : DECIDED, open: false });
});

test.each([
  [
    'what it asks is not what is done',
    '## Problem\nSearch is slow.\n\n## Solution\nHow can it be made fast?',
    'Search is slow.',
    '',
  ],
  [
    'but what follows the question is',
    '## Problem\nSearch is slow.\n\n## Solution\nHow? Keep an index.',
    'Search is slow.',
    'How? Keep an index.',
  ],
  [
    'a form with brackets says nothing',
    '## Problem\n[Describe what is wrong, in two sentences.]\n\n## Solution\nKeep an index.',
    '',
    'Keep an index.',
  ],
  [
    'a motivation without a difficulty, whose design is code',
    '## Motivation\nNotes have names.\n\n## Solution\n```\nls\n```',
    '',
    '',
  ],
  [
    'where more is said is no approach',
    '---\nsummary: Search is slow and it fails. See also [more](https://example.org).\n---',
    'Search is slow and it fails. See also [more](https://example.org).',
    '',
  ],
  [
    'what is said of the question is no answer',
    'What happens when the hive grows too large? This is not an idle question.',
    '',
    '',
  ],
  [
    'what something else answers is not asked',
    'The dance of bees solves an old problem: how do they tell the way? They run in circles.',
    '',
    '',
  ],
])('what is no part of a card: %s', (_reason, note, problem, approach) => {
  expect(find(note)).toMatchObject({ problem, approach, open: false });
});

test.each([
  ['notes', '- [Doors](doors.md)\n- [Walls](walls.md#old)', false],
  ['notes, as the app writes them', '- [[Doors]]\n- [[Walls]]', false],
  ['pages elsewhere', '- [Doors](https://example.org/doors.md)', true],
])('a question over a list of %s', (_reason, list, open) => {
  expect(find(`Why is the hive so cold in the winter?\n\n${list}`).open).toBe(open);
});

test.each([
  ['as a sentence', '**Status.** This note tells of heaters. It does not say who repairs them.'],
  ['before a colon', '**Basis**: the heater fails in winter. Therefore we replace it.'],
])('labels in a quote tell of the note, whatever its vault has the habit of: %s', (_reason, quote) => {
  const note = `# Hives\n> ${quote}`;
  const { sayings } = readNote(note, parseNote(note), DEFAULT_CARD_NAMES);
  expect(shownCard({ sayings, isWhole: true, keys: [], shape: null }, HABITUAL)).toMatchObject({
    problem: '',
    approach: '',
  });
});

test.each(['{Describe what is wrong, in two sentences.}', '[一句话描述要解决的问题]'])(
  'what a form asks for is no problem: %s',
  (asked) => {
    expect(find(`## Problem\n${asked}`)).toMatchObject({ problem: '', open: false });
  },
);

test('a context without anything done about it is no problem', () => {
  expect(find('## Context\nSearch is slow.\n\n## Mitigation of risks\nNone.').problem).toBe('');
});

test.each([
  ['a picture', '![](a.png)'],
  ['marks of a page', '<img src="a.png">'],
  ['a link', '[[Index]]'],
  ['sections of its own', '### Caching\nKeep results.'],
])('a problem whose solution is %s is not open', (_reason, solution) => {
  expect(find(`## Problem\nSearch is slow.\n\n## Solution\n${solution}`).open).toBe(false);
});

test('a problem below what the note is about is that of the note where a solution follows, be it only code', () => {
  const note = '# Search\nIt finds notes.\n\n## Problem\nSearch is slow.\n\n## Solution\nRun this:\n```\nls\n```';
  expect(find(note)).toMatchObject({ problem: 'Search is slow.', approach: '', open: false });
});

test.each([
  ['nothing', ''],
  ['a note to write it', 'TODO'],
  ['what a template will fill in', '{{solution}}'],
])('a problem whose solution is %s is open', (_reason, solution) => {
  expect(find(`## Problem\nSearch is slow.\n\n## Solution\n${solution}`)).toMatchObject({ approach: '', open: true });
});

test('a solution alone has what it solves above it', () => {
  expect(find('Search is slow.\n\n## Solution\nKeep an index.')).toMatchObject({
    problem: 'Search is slow.',
    problemOrigin: { kind: 'paragraph' },
    approach: 'Keep an index.',
  });
});

test.each([
  ['a note with a few words', 'Text.', true],
  ['a note with further questions', '## Doors\nAre they open?', true],
  ['an article with sections', 'Text.\n\n## Doors\nThey are open.', false],
  ['one without', 'It was old.\n\nThe door stood open all night.\n\nWe closed it in the morning.', false],
  ['further questions, as many as there may be', 'Is it old?\n\nIs the door open?\n\nWho closed it?', true],
])('what a summary asks is open, unless the note may answer it: %s', (_reason, body, open) => {
  const note = `---\nsummary: Why is the hive cold?\n---\n${body}`;
  expect(find(note)).toMatchObject(open ? { open, problem: 'Why is the hive cold?' } : { open, problem: '' });
  const { sayings } = readNote(note, parseNote(note), DEFAULT_CARD_NAMES);
  expect(shownCard({ sayings, isWhole: true, keys: [], shape: null }, HABITUAL).open).toBe(true);
});

test.each([
  ['in English', '# T\n> **Goal:** a page to look things up. Keep it open while you work.'],
  ['in Spanish', '# T\n> **Objetivo**: una página de consulta. Manténla abierta.'],
])('a goal under the title is no problem: %s', (_reason, note) => {
  expect(find(note).problem).toBe('');
});

test('what follows a question without a stop is a heading, and no answer', () => {
  expect(find('Is this a crisis? The price of honey')).toMatchObject({ problem: '', approach: '' });
});

test('a first paragraph that says the title once more is no card', () => {
  const note = 'Is this a crisis? The price of honey.';
  const card = findCard(note, parseNote(note), DEFAULT_CARD_NAMES, '2026-01-02 Is this a crisis The price of honey');
  expect(card).toMatchObject({ problem: '', approach: '' });
  expect(find(note).problem).toBe('Is this a crisis?');
});

const ORIGINS = [
  ['a description', (text: string): string => `---\ndescription: "${text}"\n---\nText.`],
  ['a quote', (text: string): string => `# T\n> ${text}\n\nText.`],
  ['a callout', (text: string): string => `> [!summary]\n> ${text}\n\nText.`],
] as const;
const PRAISE = [
  ['how to use it', 'Notes on many devices get lost. Use the command to keep them.'],
  ['what to learn', 'Many engineers confuse the two, and fail. Learn the difference.'],
  ['what to learn, in German', 'Viele verwechseln die beiden und scheitern. Lernen Sie den Unterschied.'],
  ['what to learn, in Italian', 'Molti confondono i due e sbagliano. Scopri la differenza.'],
  ['a warning', 'The plugin breaks often. Please keep a copy.'],
  ['what it is good for, in Korean', '앱을 사용하지 않고 게시할 수 있다. 자동화에 유용하다.'],
  ['what it is for, in Chinese', '为笔记创建数据库。通过属性编辑文件。'],
  ['what it is for, in Vietnamese', 'Xuất bản kho mà không cần ứng dụng. Hữu ích cho tự động hóa.'],
  ['a question to catch readers', 'What happens in a hive? The dance, the comb, and all that is new.'],
  ['an article', 'If you use a cloud, you might need a login. In this post, I will show you how.'],
  ['a saying', 'Design is not just what it looks like. Design is how it works.'],
  ['ways of data', 'Syncs the notes without loss: plan → board. Notes win.'],
  ['a story', 'The hive was cold. We asked Ada. She looked. We closed the door. The hive is warm.'],
] as const;

test.each(ORIGINS.flatMap(([origin, note]) => PRAISE.map(([reason, text]) => [`${origin}: ${reason}`, note(text)])))(
  'a text that may praise is no card in %s',
  (_reason, note) => {
    expect(find(note)).toMatchObject({ problem: '', approach: '', open: false });
  },
);

const PLAIN = [
  ['a difficulty and what is done', 'Search is slow and fails. Build an index.', 'Build an index.'],
  [
    'a difficulty that goes on',
    'Labels are costly. But noise is worse. We filter it instead.',
    'We filter it instead.',
  ],
  ['in German', 'Die Suche ist zu langsam. Deshalb bauen wir einen Index.', 'Deshalb bauen wir einen Index.'],
  ['in French', 'La recherche est trop lente. Nous construisons un index.', 'Nous construisons un index.'],
  ['in Russian', 'Поиск слишком медленный. Поэтому мы строим индекс.', 'Поэтому мы строим индекс.'],
  ['in Chinese', '检索太慢，结果经常出错。因此我们建立索引。', '因此我们建立索引。'],
  ['labels', 'Problem: the hive is cold. Approach: we close it.', 'we close it.'],
  ['an arrow', 'Search is slow → build an index', 'build an index'],
] as const;

test.each(
  ORIGINS.flatMap(([origin, note]) =>
    PLAIN.map(([reason, text, approach]) => [`${origin}: ${reason}`, note(text), approach]),
  ),
)('but where it says plainly what is hard and what is done, it is a card: %s', (_reason, note, approach) => {
  expect(find(note)).toMatchObject({ approach, open: false });
});

test.each([
  ['a field', 'Problem:: none\n\n## Problem\n\nSlow.', 'inline-field'],
  ['a callout', '> [!problem] None.\n\n## Problem\n\nSlow.', 'callout'],
  ['a section', '---\nsummary: Slow. Wait.\n---\n## Problem\n\nNone.', 'section'],
])('none in %s ends it too', (_reason, note, kind) => {
  expect(find(note)).toMatchObject({ problem: '', approach: '', open: false, problemOrigin: { kind } });
});

test.each([
  ['a problem in words, under another of its names', '---\nproblem:\npain: Slow.\n---\n', 'Slow.'],
  ['none under the first of its names', '---\nproblem: false\npain: Slow.\n---\n', ''],
  ['words that only begin so', '---\nproblem: None of them is fast.\n---\n', 'None of them is fast.'],
  ['a field that was left empty says nothing', 'Problem::\n\n## Problem\n\nSlow.', 'Slow.'],
  ['nor does a section', '> [!problem]\n\n## Problem\n\nSlow.', 'Slow.'],
])('none, or not: %s', (_reason, note, problem) => {
  const names = { ...DEFAULT_CARD_NAMES, problem: ['problem', 'pain'] };
  expect(findCard(note, parseNote(note), names).problem).toBe(problem);
});

test.each([
  ['of a property', '---\nproblem: Slow.\napproach: false\n---\n> [!approach]\n> Wait.', 'Slow.', true],
  ['of a summary, which was split', '---\nsummary: Slow. Wait.\napproach: none\n---\n', 'Slow.', true],
  ['of a section', '## Problem\n\nSlow.\n\n## Approach\n\nNone.', 'Slow.', true],
  ['where there is no problem either', '---\nproblem: false\napproach: false\n---\nText.', '', false],
  ['where nothing is said of a problem', '---\napproach: false\n---\nIt says this.', '', false],
])('without an approach, for the note says so, a problem is open: %s', (_reason, note, problem, open) => {
  expect(find(note)).toMatchObject({ problem, approach: '', open });
});

test('an approach that is left empty is not written yet, and may stand elsewhere', () => {
  expect(find('---\nproblem: Slow.\napproach:\n---\n> [!approach]\n> Wait.')).toMatchObject({ approach: 'Wait.' });
});

describe('solved', () => {
  test.each([
    ['a property', '---\nproblem: Slow.\nstatus: solved\n---\n'],
    ['in another case, with an emoji', '---\nproblem: Slow.\nStatus: ✅ Done\n---\n'],
    ['as a link', '---\nproblem: Slow.\nstatus: "[[Answered]]"\n---\n'],
    ['one of a list', '---\nproblem: Slow.\nstatus: [old, closed]\n---\n'],
    ['a tag among the properties', '---\nproblem: Slow.\ntags: [a, Solved]\n---\n'],
    ['a tag in the text', '---\nproblem: Slow.\n---\nText. #solved'],
    ['a tag below it', '---\nproblem: Slow.\n---\nText. #solved/2024'],
    ['a task that is done, as a section', '## Problem\n\n- [x] Slow.\n'],
    ['as a callout', '> [!problem]\n> - [X] Slow.\n> - [x] Cold.\n'],
    ['as an inline field', '- [x] problem:: Slow.\n'],
    ['as a property', '---\nproblem: "- [x] Slow."\n---\n'],
    ['of a problem that is only guessed', '---\nstatus: solved\n---\n> Why is it slow?\n'],
  ])('%s', (_reason, note) => {
    expect(find(note)).toMatchObject({ solved: true, open: false });
    expect(find(note).problem).not.toBe('');
  });

  test.each([
    ['another state', '---\nproblem: Slow.\nstatus: unsolved\n---\n'],
    ['another property', '---\nproblem: Slow.\nstate: solved\n---\n'],
    ['a longer tag', '---\nproblem: Slow.\n---\nText. #solvedness'],
    ['a task that is open among others', '## Problem\n\n- [x] Slow.\n- [ ] Cold.\n'],
    ['a task that was cancelled', '## Problem\n\n- [-] Slow.\n'],
  ])('not: %s', (_reason, note) => {
    expect(find(note)).toMatchObject({ solved: false, open: true });
  });

  test('is a word about problems alone', () => {
    expect(find('---\nstatus: solved\n---\nIt says this.')).toMatchObject({ problem: '', solved: false });
  });

  test('under the names of the settings', () => {
    const names = {
      ...DEFAULT_CARD_NAMES,
      solved: { properties: ['done'], values: ['true', 'gelöst'], tags: ['#fertig'] },
    };
    const solved = (note: string): boolean => findCard(note, parseNote(note), names).solved;
    for (const note of ['done: true', 'done: Gelöst!', 'tags: fertig'])
      expect(solved(`---\nproblem: Slow.\n${note}\n---\n`)).toBe(true);
    for (const note of ['done: false', 'status: solved', 'tags: solved'])
      expect(solved(`---\nproblem: Slow.\n${note}\n---\n`)).toBe(false);
  });
});

const LADDER: readonly (readonly [kind: string, problem: string])[] = [
  ['section', '## Problem\nfrom a section'],
  ['callout', '> [!problem]\n> from a callout'],
  ['inline-field', 'problem:: from a field'],
];

test('where several say the same part, properties come first, then fields, callouts, sections', () => {
  let body = '';
  for (const [kind, text] of LADDER) {
    body = body === '' ? text : `${body}\n\n${text}`;
    expect(find(body).problemOrigin?.kind).toBe(kind);
  }
  expect(find(`---\nproblem: from a property\n---\n${body}`).problemOrigin?.kind).toBe('property');
});

test.each([
  ['property', '---\nproblem: Slow.\nsummary: A. B.\n---\nWhy? Because.'],
  ['inline-field', '---\nsummary: A. B.\n---\nproblem:: Slow.\n\nWhy? Because.'],
  ['callout', '---\nsummary: A. B.\n---\n> [!problem]\n> Slow.\n\nWhy? Because.'],
  ['section', '---\nsummary: A. B.\n---\n> A. B.\n\n## Problem\nSlow.\n\nWhy? Because.'],
])('beside an explicit part (%s) nothing is guessed', (kind, note) => {
  expect(find(note)).toMatchObject({
    problem: 'Slow.',
    approach: '',
    gist: '',
    problemOrigin: { kind },
    approachOrigin: null,
  });
});

test.each([
  ['a property', '---\nsummary: Search is slow. Build an index.\n---\n', 'summary-property: summary'],
  ['any of its names', '---\ntldr: Search is slow. Build an index.\n---\n', 'summary-property: tldr'],
  ['a list of two', '---\nsummary: [Search is slow., Build an index.]\n---\n', 'summary-property: summary'],
  [
    'a property before a callout',
    '---\ngist: Search is slow. Build an index.\n---\n> [!summary]\n> A. B.',
    'summary-property: gist',
  ],
  [
    'a callout',
    '# T\n\nText.\n\n> [!abstract] In short\n> Search is slow.\n> Build an index.',
    'summary-callout: abstract',
  ],
  ['a callout before a quote', '# T\n> A. B.\n\n> [!tldr]\n> Search is slow. Build an index.', 'summary-callout: tldr'],
  ['a quote under the title', '# T\n\n> Search is slow.\n> Build an index.\n\nText.', 'quote'],
  [
    'a quote without its heading, its author and its picture',
    '> ## Excerpt\n> ![[a.png]]\n> Search is slow. Build an index.\n> — Ada',
    'quote',
  ],
  [
    'a callout without its fields',
    '> [!summary]\n> Author: Ada\n> Search is slow. Build an index.',
    'summary-callout: summary',
  ],
  [
    'a property without its label',
    '---\nsummary: "TL;DR: Search is slow. Build an index."\n---\n',
    'summary-property: summary',
  ],
  [
    'a property that only a template fills is none',
    '---\nsummary: "{{summary}}"\n---\n> Search is slow. Build an index.',
    'quote',
  ],
  ['a quote at the top', '> Search is slow. Build an index.', 'quote'],
])('a summary is split: %s', (_reason, note, origin) => {
  expect(told(note)).toEqual({
    problem: `Search is slow. (${origin})`,
    approach: `Build an index. (${origin})`,
    gist: '',
  });
});

test.each([
  [
    'a quote further down is none',
    '# T\n\nThis is a text.\n\n> Search is slow. Build an index.',
    'This is a text. (paragraph)',
  ],
  [
    'a quote under another heading is none, but it says something',
    '## Words\n> Search is slow. Build an index.\n\nThis is a text.',
    'Search is slow. (quote)',
  ],
  ['a note says something', 'Search is slow. Build an index.', 'Search is slow. (paragraph)'],
  ['a longer paragraph with a question', 'Why? Because. So there.', 'Why? Because. (paragraph)'],
  ['a check-in asks nothing', 'Slept well? y\n\nWent to bed on time? n', ''],
  ['a word asks nothing', 'Medicine?\n\nBees dance in the dark.', 'Bees dance in the dark. (paragraph)'],
  [
    'fields, links and tags are no paragraph',
    'up:: [[Home]]\n\n[[A]] | [[B]] #tag\n\n![[a.png]]\n\nIt says this.',
    'It says this. (paragraph)',
  ],
  ['a paragraph without its fields', 'status:: draft\nIt says this.', 'It says this. (paragraph)'],
  ['comments and block ids are not said', '%% hidden %%\n\nIt says this. %%hidden%% ^id', 'It says this. (paragraph)'],
  ['a list is no paragraph', '- one\n- two', ''],
  ['nothing at all', '', ''],
])('the gist: %s', (_reason, note, gist) => {
  expect(told(note)).toEqual({ problem: '', approach: '', gist });
});

test('a first paragraph with a question or a separator is a card', () => {
  expect(told('# T\nWhy is it slow? No index.')).toEqual({
    problem: 'Why is it slow? (paragraph)',
    approach: 'No index. (paragraph)',
    gist: '',
  });
  expect(told('# T\nSearch is slow → build an index')).toEqual({
    problem: 'Search is slow (paragraph)',
    approach: 'build an index (paragraph)',
    gist: '',
  });
});

test('other names are found, and the default ones no more', () => {
  const names = {
    ...DEFAULT_CARD_NAMES,
    problem: ['Pain'],
    problemHeadings: ['Ache'],
    summary: ['abstract'],
    summaryCallouts: ['nutshell'],
  };
  const problem = (note: string): string => findCard(note, parseNote(note), names).problem;
  for (const note of [
    '---\npain: Slow.\n---',
    'pain:: Slow.',
    '> [!pain] Slow.',
    '## Ache\nSlow.',
    '---\nabstract: Slow. Index.\n---',
    '> [!nutshell] Slow. Index.',
  ])
    expect(problem(note)).toBe('Slow.');
  for (const note of ['---\nproblem: Slow.\n---', '## Problem\nSlow.', '> [!summary] Slow. Index.'])
    expect(problem(note)).toBe('');
});

test('metadata that do not fit the text do no harm', () => {
  const metadata = parseNote('## Problem\n\nSlow.\n\n> [!approach]\n> Index.\n');
  expect(() => findCard('', metadata, DEFAULT_CARD_NAMES)).not.toThrow();
  expect(findCard('short', metadata, DEFAULT_CARD_NAMES)).toMatchObject({ problem: '', approach: '' });
});

test.each([
  ['a megabyte of quotes whose marks never close', '> **Search is [[slow '.repeat(50_000)],
  ['a megabyte below a heading', `## Problem\n\n${'(slow [x:: '.repeat(90_000)}`],
  ['a megabyte in a property', `---\ndescription: "${'too slow ('.repeat(100_000)}"\n---\n`],
  ['a question of a megabyte', `${'why '.repeat(250_000)}?`],
])('%s does no harm', (_reason, note) => {
  expect(() => find(note)).not.toThrow();
});

test.each([
  ['a section', '## Problem\nIt is <b>slow</b>. <script>alert(1)</script>'],
  ['a quote', '# T\n> Search is <b>slow</b> and fails. <script>alert(1)</script> We build an index.'],
  ['a property', '---\nproblem: It is <b>slow</b>. <script>alert(1)</script>\n---\n'],
  ['a callout', '> [!problem] It is <b>slow</b>. <script>alert(1)</script>'],
])('HTML in %s is text like any other', (_reason, note) => {
  const { problem, approach, gist } = find(note);
  expect(`${problem}${approach}${gist}`).toMatch(/slow/);
});

const block = fc.constantFrom(
  '# T',
  '## Problem',
  '## Approach',
  'Slow.',
  'Why? Because.',
  'A. B. C.',
  '- one\n- two',
  '> A. B.',
  '> [!problem]\n> Slow.',
  '> [!summary]\n> A. B.',
  'problem:: Slow.',
  '```\ncode\n```',
  '$$\nx\n$$',
  '---',
  '%%\nproblem:: x\n%%',
  '<div>\nA. B.\n</div>',
  '[^1]: Note. Two.',
  '[x]: y',
);
const frontmatter = fc.constantFrom(
  '',
  '---\nproblem: Slow.\n---\n',
  '---\nproblem: Slow.\napproach: Index.\n---\n',
  '---\nsummary: A. B.\n---\n',
  '---\nother: x\n---\n',
  '---\nproblem: false\n---\n',
  '---\nproblem:\napproach: none\n---\n',
  '---\nproblem: Slow.\napproach: false\nstatus: solved\n---\n',
  '---\nsummary: A. B.\napproach: false\n---\n',
);

test('what metadata alone tell is what the whole note tells', () => {
  let told = 0;
  fc.assert(
    fc.property(frontmatter, fc.array(block, { maxLength: 4 }), (head, blocks) => {
      const note = head + blocks.join('\n\n');
      const metadata = parseNote(note);
      const known = cardFromMetadata(metadata, DEFAULT_CARD_NAMES);
      if (known === null) return;
      told++;
      expect(findCard(note, metadata, DEFAULT_CARD_NAMES)).toEqual(known);
    }),
    { numRuns: 500 },
  );
  expect(told).toBeGreaterThan(50);
});

test('a note without properties and body has no card, and says so without its text', () => {
  expect(cardFromMetadata({}, DEFAULT_CARD_NAMES)).toEqual(NO_CARD);
});

test.each([
  ['a line that the code goes on with', 'Open the file.\nThen change the header with', 'Open the file.'],
  ['nothing but that', 'Change the header with', ''],
])('what goes on in code is no part: %s', (_reason, text, approach) => {
  const note = `## Problem\n\nThe picture is broken.\n\n## Solution\n\n${text}\n\n\`\`\`\nff d8\n\`\`\``;
  expect(findCard(note, parseNote(note), DEFAULT_CARD_NAMES)).toMatchObject({
    problem: 'The picture is broken.',
    approach,
  });
});
