import fc from 'fast-check';
import { parseNote } from '../../../pkg/cli/folder/markdown';
import { DEFAULT_CARD_NAMES } from '../../../src/core/cards/card-names';
import { findCard } from '../../support/find-card';
import { gistLine } from '../../../src/core/cards/gist-line';
import { endsSentence } from '../../../src/core/cards/text/words';

const TITLE = 'Bees in the hive (Bienen, Volk, 蜂群, colonia)';

const gist = (note: string, title = TITLE): string => findCard(note, parseNote(note), DEFAULT_CARD_NAMES, title).gist;

test.each([
  ['what is only called out', 'Read this at once! Bees dance in the dark.', 'Bees dance in the dark.'],
  ['nothing but that', 'Read this at once!', 'Read this at once!'],
  [
    'what tells something all the same',
    'Bees dance in the dark to tell the others where the food is! Others follow.',
    'Bees dance in the dark to tell the others where the food is!',
  ],
])('an exclamation comes last: %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

const HIVE = 'A hive is the home of one queen.';

test.each([
  ['a definition', `> [!definition]\n> ${HIVE}\n\nSmoke calms them for a while.`, HIVE],
  ['one without a word of the title', '> [!def] Combs\n> Walls of wax.\n\n- x', 'Walls of wax.'],
  [
    'of any kind that names the subject',
    `> [!hint]\n> Far in the woods stands a hive.\n\n## Care\n\nMore.`,
    'Far in the woods stands a hive.',
  ],
  [
    'its title, where it has no more',
    '> [!info] Wax comes from the bees of one hive\n\n- x',
    'Wax comes from the bees of one hive',
  ],
  [
    'but none that does not',
    `> [!info]\n> Read by Friday, please.\n\nSmoke calms them for a while.`,
    'Smoke calms them for a while.',
  ],
  [
    'nor a warning to whoever reads',
    `> [!warning]\n> This hive may be moved.\n\nSmoke calms them for a while.`,
    'Smoke calms them for a while.',
  ],
])('a callout that the note begins with stands for it: %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test.each([
  ['before what leads to it', `In winter many go hungry. ${HIVE}`, HIVE],
  ['in the next paragraph', `In winter many go hungry.\n\n${HIVE}`, HIVE],
  ['not before what names the subject', `In winter bees go hungry. ${HIVE}`, 'In winter bees go hungry.'],
  [
    'nor far behind it',
    `In winter many go hungry. Ada knew all of it. Ada wrote it down in May. The book is lost. ${HIVE}`,
    'In winter many go hungry.',
  ],
  ['nor what each of them is', 'In winter many go hungry. Every hive is cold then.', 'In winter many go hungry.'],
  ['nor what does something else', 'In winter many go hungry. A hive was lost.', 'In winter many go hungry.'],
])('what the subject is comes first: %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test.each([
  [
    'a saying with its name',
    `> All that hums is mine. — Ada\n\nSmoke calms them for a while.`,
    'Smoke calms them for a while.',
  ],
  [
    'with the name below',
    `> All that hums is mine.\n> — Ada\n\nSmoke calms them for a while.`,
    'Smoke calms them for a while.',
  ],
  ['but it stands for a note of its own', '> All that hums is mine. — Ada', 'All that hums is mine.'],
  [
    'and what is quoted without a name counts',
    '> All that hums is mine.\n\nSmoke calms them for a while.',
    'All that hums is mine.',
  ],
])('a saying above the text is not the text: %s', (_reason, note, said) => {
  expect(gist(note, 'Care')).toBe(said);
});

test.each([
  [
    'several questions',
    'What is care?\n\nWho does it?\n\nWhy at night?\n\nSmoke calms them for a while.',
    'Smoke calms them for a while.',
  ],
  [
    'each on a line',
    'What is care?\nWho does it?\nWhy at night?\n\nSmoke calms them for a while.',
    'Smoke calms them for a while.',
  ],
  ['but one may be the subject', 'Why does smoke calm them?\n\nThey eat.', 'Why does smoke calm them?'],
  ['a note recalled', 'Recall [[Smoke]].\n\nSmoke calms them for a while.', 'Smoke calms them for a while.'],
  ['but a fact recalled is told', 'Recall that smoke calms them.', 'Recall that smoke calms them.'],
  [
    'where to look',
    'For the dates, see [[Calendar]].\n\nSmoke calms them for a while.',
    'Smoke calms them for a while.',
  ],
  [
    'but not where a link tells something',
    'Few can see [[Varroa]] without a lens.',
    'Few can see Varroa without a lens.',
  ],
  ['what is above', 'The numbers above are of May.\n\nSmoke calms them for a while.', 'Smoke calms them for a while.'],
  ['formulas that follow', 'From the sum we get the following formulas\n\n$$x$$\n\nMore.', ''],
  [
    'what follows from code',
    'To light it at night you run this in the shed behind the house: `light -a`\n\nHay burns longest of all.',
    '',
  ],
  ['what follows from a picture of code', 'Light the smoker so:\n\n```\nlight\n```\n\nSmokers burn hay.', ''],
  [
    'formulas with few words',
    'If $a = b$ and $c = d$, then $a + c = b + d$.\n\nSmoke calms them for a while.',
    'Smoke calms them for a while.',
  ],
  ['a list of signs that make none', 'Three kinds are known:\n\n> • workers, of whom there are many\n\nMore.', ''],
  ['codes', '*G80 LAD\n*G80 PWR\n\nSmoke calms them for a while.', 'Smoke calms them for a while.'],
  [
    'what asks whoever fills in',
    '*What can you do for them?*\n\nSmoke calms them for a while.',
    'Smoke calms them for a while.',
  ],
  ['or tells them', '_List your ways to calm them_\n\nSmoke calms them for a while.', 'Smoke calms them for a while.'],
  ['but a summary in italics does', '*Smoke calms them for a while.*\n\n- x', 'Smoke calms them for a while.'],
  ['a caption of code', 'Light it on a timer\n\n```\nlight -t\n```\n\nMore.', ''],
  [
    'but it may name the subject',
    'Care for bees on a timer\n\n```\nlight -t\n```\n\nMore.',
    'Care for bees on a timer',
  ],
  ['what goes on from nothing', 'Let $S$ be a set.\n\nThen all of its parts are sets as well.', ''],
  [
    'what follows in another case',
    'In this case smoke calms them.\n\nSmoke calms them for a while.',
    'Smoke calms them for a while.',
  ],
  [
    'where a text left off',
    'Chapter 4 showed how they dance.\n\nSmoke calms them for a while.',
    'Smoke calms them for a while.',
  ],
  ['a task', '- [ ] clean the smoker before the next visit', ''],
  ['an item behind one that says nothing', '1. [[Buy it]]\n2. Clean the smoker before the next visit', ''],
  ['an item below a label', '- **Care**:\n  - Clean the smoker before the next visit', ''],
  ['what it does not treat', '## More\n\n- x\n\nThis page does not tell of honey.', ''],
  ['but what it treats', '## More\n\n- x\n\nThis page tells of honey.', 'This page tells of honey.'],
])('what stands for no note: %s', (_reason, note, said) => {
  expect(gist(note, 'Care')).toBe(said);
});

test.each([
  ['fields in a line', 'Smoke calms them for a while. [seen:: 2024-05-01]', 'Smoke calms them for a while.'],
  [
    'where it is from',
    'Smoke calms them for a while. ([page 3](https://example.org/a))',
    'Smoke calms them for a while.',
  ],
  [
    'but numbers of notes stay as they are',
    'Smoke calms them for a while [1][2].',
    'Smoke calms them for a while [1][2].',
  ],
  ['where a word leads', 'Smoke calms [them][1] for a while.', 'Smoke calms them for a while.'],
  [
    'but not what a word leads to',
    'Smoke calms [them](https://example.org/a) for a while.',
    'Smoke calms them for a while.',
  ],
])('a gist goes without what is not said: %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test.each([
  ['the first sentence', 'Bees dance in the dark. Others follow them.', 'Bees dance in the dark.'],
  ['under the title', '# Bees\n\nThey dance in the dark. Others follow.', 'They dance in the dark.'],
  ['under headings', '# Bees\n\n## Life\n\nBees dance in the dark. Others follow.', 'Bees dance in the dark.'],
  [
    'not what may be about its heading',
    '# Bees\n\n## Wax moths\n\nThey eat the combs. A hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
  ['a phrase that the note begins with', 'A dance in the dark\n\nSmoke calms them for a while.', 'A dance in the dark'],
  [
    'no phrase further down',
    'Honey.\n\n- wax\n\nA dance in the dark\n\nA hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
  ['no end of one behind code', 'The error\n\n```\nx\n```\n\nCan be solved by\n\n```\ny\n```', ''],
  [
    'no entry of a bibliography',
    '@book{ada,\n  title = {Bees},\n}\n\nA hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
  [
    'no citation, however long it is',
    '> Lovelace, A. (1843). What is a hive? Notes on the dances of bees in the dark. *Bees*, 3, 1–22.\n\nA hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
  [
    'no citation without names',
    '(1843). Notes on the dances of bees.\n\nA hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
  ['a year in a sentence', 'Ada counted bees in a hive (1843). Others follow.', 'Ada counted bees in a hive (1843).'],
  [
    'nothing that stops in the middle',
    'We recall that a set of bees is a hive if\n\n$$x$$\n\nA hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
  [
    'nor in Italian',
    'Ricordiamo che un insieme di api è una colonia se\n\n$$x$$\n\nUna colonia è una famiglia.',
    'Una colonia è una famiglia.',
  ],
  [
    'not where something is',
    'How the hive dances, with Ada: https://example.org/a\n\nA hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
  [
    'behind pictures, fields and links',
    '![[bee.png]]\n\nup:: [[Home]]\n\n[[A]] | [[B]]\n\nBees dance in the dark.',
    'Bees dance in the dark.',
  ],
  [
    'a quote further down',
    'up:: [[Home]]\n\n> [!info] Meta\n> x\n\nText here is no sentence:\n\n> Bees dance in the dark.',
    'Bees dance in the dark.',
  ],
  ['not a code block', '```\nlet a = 1;\n```\n\nA hive is the home of one queen.', 'A hive is the home of one queen.'],
  [
    'of two words with the next',
    'It depends. Some bees dance in the dark.',
    'It depends. Some bees dance in the dark.',
  ],
  [
    'what is laid down, with what is said of it',
    'Let $X$ be a hive. It has one queen.',
    'Let $X$ be a hive. It has one queen.',
  ],
  ['no word alone', 'Bees.\n\nThey dance in the dark, and others follow.', ''],
  ['no few words without a stop', 'Honey, wax\n\nBees make honey and wax.', 'Bees make honey and wax.'],
  [
    'not its own title',
    'The dance of bees.\n\nBees dance in the dark.',
    'Bees dance in the dark.',
    'The dance of bees',
  ],
  [
    'not its own title behind another name',
    'The Hive - The dance of bees\n\nBees dance in the dark.',
    'Bees dance in the dark.',
    'The dance of bees',
  ],
  [
    'not a part of its own title',
    'The dance of bees\n\nBees dance in the dark.',
    'Bees dance in the dark.',
    '6a) The dance of bees',
  ],
  [
    'but what the title is in',
    'What the dance of bees tells\n\nBees dance in the dark.',
    'What the dance of bees tells',
    'Bees',
  ],
  ['nothing at all', '', ''],
])('the gist is the first sentence that says something: %s', (_reason, note, said, title = TITLE) => {
  expect(gist(note, title)).toBe(said);
});

test.each([
  ['a list', 'A metric should:\n\n- be non-negative\n- be symmetric', 'A metric should: be non-negative; be symmetric'],
  [
    'a list right below',
    'A metric should:\n- be non-negative\n- be symmetric',
    'A metric should: be non-negative; be symmetric',
  ],
  ['a numbered list', 'It takes two steps:\n\n1. Read.\n2. Write.', 'It takes two steps: Read. Write.'],
  ['behind another sentence', 'Not all functions do. A metric should:\n\n- be symmetric', 'Not all functions do.'],
  ['in Chinese', '度量应当满足：\n\n- 非负\n- 对称', '度量应当满足： 非负; 对称'],
])('what leads to a list keeps it: %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test.each([
  ['code', 'Run this:\n\n```\nls\n```\n\nA hive is the home of one queen.', 'A hive is the home of one queen.'],
  [
    'a picture',
    'It looks like this:\n\n![[a.png]]\n\nA hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
  ['links', 'Read these:\n\n- [[A]]\n- [[B]]\n\nA hive is the home of one queen.', 'A hive is the home of one queen.'],
  [
    'code, without a colon',
    'Add the following to the file\n\n```\nx\n```\n\nA hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
  ['code, in Chinese', '添加以下代码到文件\n\n```\nx\n```\n\n蜂群是一种家庭。', '蜂群是一种家庭。'],
  [
    'code, in German',
    'Der Befehl lautet wie folgt.\n\n```\nx\n```\n\nEin Volk ist eine Familie.',
    'Ein Volk ist eine Familie.',
  ],
  [
    'a list of which nothing would be seen',
    `What ${'every keeper of bees '.repeat(6)}should ask:\n\n- Is it warm?\n\nA hive is the home of one queen.`,
    'A hive is the home of one queen.',
  ],
  ['nothing', 'There are three reasons:', ''],
  ['a formula', 'The area is:\n\n$$\na^2\n$$', ''],
  [
    'the properties of a generator of websites',
    '+++\ntitle = "Bees of the house"\nweight = 10\n+++\n\nA hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
  ['nothing yet', 'Working on it...\n\nA hive is the home of one queen.', 'A hive is the home of one queen.'],
])('what leads to something else is passed over: %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test.each([
  [
    'it points at no block',
    'The following winter was cold for all bees.',
    'The following winter was cold for all bees.',
  ],
  [
    'it says something beside',
    'Bees dance in the dark. The following shows how.\n\n```\nx\n```',
    'Bees dance in the dark.',
  ],
])('a sentence that says "the following" is a gist where %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test.each([
  [
    'it',
    'The steps are:\n\n```\nx\n```\n\nIt then reads the file. A hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
  [
    'this',
    'The steps are:\n\n```\nx\n```\n\nThis is slow. A hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
  [
    'but',
    'The steps are:\n\n```\nx\n```\n\nBut not all do it. A hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
  [
    'a small letter',
    'The steps are:\n\n```\nx\n```\n\nwhere a is the depth.\n\nA hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
  [
    'in German',
    'Die Schritte:\n\n```\nx\n```\n\nDiese sind langsam. Ein Volk ist eine Familie.',
    'Ein Volk ist eine Familie.',
  ],
  ['in Chinese', '步骤如下：\n\n```\nx\n```\n\n但是这样很慢。蜂群是一种家庭。', '蜂群是一种家庭。'],
])('a later sentence that needs the one before it is passed over: %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test.each([
  ['a question', 'Bees\n\nWhat do they see? A hive is the home of one queen.', 'A hive is the home of one queen.'],
  [
    'a name with what is said of it',
    'Bees.\n\nWax moths: they eat the combs.\n\nA hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
  [
    'what leaves out its subject',
    'Bees\n\nIs a fine sight to see. A hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
  ['a remark', 'Bees\n\nNote that this is old. A hive is the home of one queen.', 'A hive is the home of one queen.'],
])('further down this does not stand for the note: %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test.each([
  ['one alone', 'Let $X$ be a hive.', ''],
  [
    'several',
    'Let $X$ be a hive. Let $Y$ be a queen.\n\nA hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
])('a premise says nothing without what follows from it: %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test.each([
  ['an address', 'clips example.org/watch?v=a-b-c-d\n\nA hive is the home of one queen.'],
  ['an address in full', 'clips https://example.org/watch?v=a-b-c-d\n\nA hive is the home of one queen.'],
  ['lines that a time is between', 'Ada Lovelace\n11:19 pm\nGrace Hopper\n\nA hive is the home of one queen.'],
  ['who wrote it', '*Note written by [[Ada]]*\n\nA hive is the home of one queen.'],
  ['what it is based on', 'Based on the paper [[Bees.pdf]]\n\nA hive is the home of one queen.'],
  ['a bibliography below a tag', '#cite\n@book{ada,\n  title = {Bees},\n}\n\nA hive is the home of one queen.'],
])('this is passed over: %s', (_reason, note) => {
  expect(gist(note)).toBe('A hive is the home of one queen.');
});

const SMOKE = 'Smoke calms them for a while.';

test.each([
  ['behind a list', `Honey.\n\n- wax\n\n${SMOKE}`, ''],
  ['behind code', `\`\`\`\nx\n\`\`\`\n\n${SMOKE}`, ''],
  ['under the heading of a part', `## Tools\n\n${SMOKE}\n\n## Care\n\nMore.`, ''],
  ['in the second part', `## Tools\n\n${SMOKE}\n\n## Care\n\nWarmth keeps them alive.`, ''],
  ['in the first item of a list', `- ${SMOKE}\n- More.`, ''],
  ['in a callout that sums up a part', `## Tools\n\n> [!summary]\n> ${SMOKE}\n\n## Care\n\nMore.`, ''],
  ['under the title', `# Bees\n\n${SMOKE}`, SMOKE],
  ['under the heading over all others', `## Tools\n\n${SMOKE}\n\n### Care\n\nMore.`, SMOKE],
  ['under a heading that introduces', `## Purpose\n\n${SMOKE}\n\n## Care\n\nMore.`, SMOKE],
  ['under one that promises it in short', `## In one line\n\n${SMOKE}\n\n## Care\n\nMore.`, SMOKE],
  ['in French', `## En une phrase\n\n${SMOKE}\n\n## Soins\n\nMore.`, SMOKE],
  ['in Korean', `## 한마디로\n\n${SMOKE}\n\n## Care\n\nMore.`, SMOKE],
  ['in German', `## Wozu das Ganze\n\n${SMOKE}\n\n## Pflege\n\nMore.`, SMOKE],
  ['in Chinese', `## 这是什么，为什么\n\n${SMOKE}\n\n## 维护\n\nMore.`, SMOKE],
  ['under the first heading, if it has a word of the name', `## Hives at home\n\n${SMOKE}\n\n## Care\n\nMore.`, SMOKE],
  ['but not a later one', `## Care\n\n- x\n\n## Hives at home\n\n${SMOKE}`, ''],
  ['under a heading that names the note', `## The hive\n\n${SMOKE}\n\n## Care\n\nMore.`, SMOKE],
  ['in an overview further down', `## Care\n\n- smoke\n\n## Overview\n\n${SMOKE}`, SMOKE],
  ['but not in that of a part', `## Care\n\n- smoke\n\n### Overview\n\n${SMOKE}`, ''],
  ['behind a table at the very start', `| a | b |\n| - | - |\n| 1 | 2 |\n\n${SMOKE}`, SMOKE],
  ['behind links that a line leads to', `See also:\n\n- [[Wax]]\n- [[Honey]]\n\n${SMOKE}`, SMOKE],
  ['behind what a tool fills in', `\`\`\`toc\n\`\`\`\n\n${SMOKE}`, SMOKE],
])('a sentence tells of the note, or of a part of it: %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test.each([
  ['by its name, first in the note', '## Tools\n\nThe bees of the house need smoke.\n\n## Care\n\nMore.', true],
  ['by its name at the start, saying what it is', 'Wax.\n\n- a\n\nA hive is a house of wax.', true],
  ['by its name at the start, saying something else', 'Wax.\n\n- a\n\nThe hive stands in the shade.', false],
  ['by its name further on', 'Wax.\n\n- a\n\nThe smoke of old wood is the best for a hive.', false],
  ['in Russian', 'Воск.\n\n- a\n\nУлей — это дом из воска.', true],
  ['in Korean', '밀랍.\n\n- a\n\n벌집이란 벌이 사는 집이다.', true],
])('a sentence further down is about the note: %s', (_reason, note, isShown) => {
  expect(gist(note, 'Bees, hives, улей, 벌집') !== '').toBe(isShown);
});

test.each([
  [
    'a row of names and values',
    'Tier 2 · Wood: oak · Level: easy · Tools needed: a smoker, a knife and a brush of hair',
  ],
  ['a row of cells', 'Ada | easy | 12 minutes'],
  ['how much there is', 'Honey left: 12 kg in May'],
  ['in Chinese', '试用时间：6-14 天'],
  ['behind a link', '[[Honey left]]: 12 kg'],
  ['when it began', 'Initiated: Sunday, March 1st, 2026'],
  ['where somebody is reached', 'Keeper of the house: ada@example.org (room 2)'],
  ['authors', 'Ada Lovelace, Grace Hopper, Alan Turing and Emmy Noether'],
  ['a place in a book', 'Lovelace and Hopper, 2nd ed. (12.3, 14.5)'],
  ['what it is based on', 'These notes are mostly based on a talk of Ada.'],
  ['what series it is of', 'Part 2 of the story of wax.'],
  ['what stood elsewhere', 'In the last chapter we built a house of wax.'],
  ['so in Chinese', '在上一章，我们造了一座房子。'],
  ['where more is said', 'You can find more on wax in [the book](https://example.org).'],
  ['so in Spanish', 'Podemos encontrar más información sobre la cera en https://example.org.'],
  ['so in German', 'Mehr Informationen über Wachs stehen im Buch von Ada.'],
  ['so in Chinese', '详细信息请参考官方的书。'],
  ['an example', 'Let’s use the house of Ada as an example of wax.'],
  ['so in Japanese', 'エイダの家を例に、蜜蝋を説明する。'],
  ['whom it is for', 'If you have just begun to keep bees, you may have heard of wax.'],
  ['so in Russian', 'Если вы только начали держать пчёл, вы слышали о воске.'],
  ['what it is taken from, in Chinese', '本资料按照艾达的教材总结归纳而成。'],
  ['what is asked of whoever reads', 'Want to see what wax can do?'],
  ['what is said of a page', '[A longer text](https://example.org/wax) tells all of it in pictures.'],
  [
    'a long premise, most of it formulas',
    'Let $W_{a}(b) = (w_{ij})_{i,j \\in \\{1, \\dots, n\\}}$ be the wax of $H = \\{ h_{1}, \\dots, h_{n} \\}$ and $A \\subset B$ its parts.',
  ],
  ['a premise whose end is in a formula', 'Suppose that $w$ is wax. Then the weight\n\n$$\nw + 1\n$$'],
  ['thanks', 'Thanks for looking at this.'],
  ['what is to be noted', 'Note that all of this may be moved.'],
  ['a greeting', 'Hello! We are glad that you keep them.'],
  ['so in Russian', 'Привет, друзья пчеловоды всей страны.'],
  ['where all else is said', 'For all other parts, please refer to the old house.'],
  ['so in German', 'Für alle anderen Teile siehe das alte Haus.'],
  ['a formula without its marks', '0\\to W^{\\oplus3}\\to E\\to\\Omega_D^1\\to0.'],
  ['so in Chinese', '感谢大家的经验分享。'],
  ['what whoever reads has learned', 'You’ve learned how to build a house of wax.'],
  ['so in French', 'Nous avons déjà construit une maison de cire.'],
  ['a name with a date', 'Audit cutoff: 2026-07-12.'],
  ['what it hangs together with', 'Depends on: the house of wax, for there is no other place to begin with'],
  ['where it came out', 'Published as a long paper at the meeting of May'],
  ['what is below', 'We describe each of the kinds below.'],
  ['a half of a sentence', 'When looking into the house in spring'],
  ['a definition that is cut', 'The weight of all the wax is given by'],
  ['what ends with a dash', 'to paint the house in spring use -'],
  ['a few words that begin small', 'find empty combs (only wax)'],
  ['a quote without a stop', '> made from the plans of May'],
  ['what trails off', 'It took a while...'],
  ['formulas with hardly a word', '$H_0: p = 0$ - no wax'],
])('this is passed over for what follows it: %s', (_reason, text) => {
  expect(gist(`${text}\n\nA hive is the home of one queen.`)).toBe('A hive is the home of one queen.');
});

test.each([
  ['What is a hive?', 'It is the home of one queen.'],
  ['Was ist ein Stock?', 'Er ist das Haus einer Königin.'],
  ['什么是蜂巢？', '它是蜂王的家。'],
])('what is asked for at first says what the note is on: %s', (question, answer) => {
  expect(gist(`${question} ${answer}`)).toBe(question);
});

test.each([
  ['an article that is a word elsewhere', '## Introdução\n\nO favo guarda tudo.', 'O favo guarda tudo.'],
  ['one in Italian', '## Introduzione\n\nIl favo conserva tutto.', 'Il favo conserva tutto.'],
  ['but not the word', '## Introduction\n\nIl est jaune. Le miel est doux.', 'Le miel est doux.'],
  ['a name that is written small', '## Overview\n\nhive counts all the queens.', 'hive counts all the queens.'],
  ['a small name among other signs', '## 概述\n\nnpm 管理所有的包和版本。', 'npm 管理所有的包和版本。'],
  ['a premise with its conclusion', 'Given a hive, count its bees. Others follow.', 'Given a hive, count its bees.'],
  ['what it is for, by a label', 'Goal: to keep all of them warm.', 'Goal: to keep all of them warm.'],
])('this is no reason to pass over a sentence: %s', (_reason, note, said) => {
  expect(gist(`${note}\n\n## Care\n\nMore.`)).toBe(said);
});

test.each([
  ['what says it in words', 'A comb is the sum of its cells, i.e.\n\n$$\nc\n$$', 'A comb is the sum of its cells'],
  [
    'with a tag between',
    'A comb is the sum of its cells, #wax/def \ni.e. the set\n\n$$\nc\n$$',
    'A comb is the sum of its cells',
  ],
  ['in German', 'Eine Wabe ist die Summe ihrer Zellen, d.h.\n\n$$\nc\n$$', 'Eine Wabe ist die Summe ihrer Zellen'],
  [
    'but no clause that looks like it',
    'A comb is a thing that is made of wax\n\n$$\nc\n$$',
    'A comb is a thing that is made of wax',
  ],
])('what a formula says once more is left to the formula: %s', (_reason, note, said) => {
  expect(gist(note, 'Comb Wabe')).toBe(said);
});

test.each([
  ['a label as a sentence', '**Status.** A hive is the home of one queen.', 'A hive is the home of one queen.'],
  [
    'a mark of a list that stands too near',
    '-A **hive** is the home of one queen.',
    'A **hive** is the home of one queen.',
  ],
  [
    'an empty line in a sentence',
    'A hive is the home of one queen and of so many\n\nothers that work for her.\n\nMore.',
    'A hive is the home of one queen and of so many others that work for her.',
  ],
  ['but no heading without a mark', 'The hive\n\nhome of one queen and many others.', ''],
])('this is not in the way of a sentence: %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test('where a note begins with what it needs, the next sentence must say what the note is', () => {
  const needs = 'We need to have a smoker and a brush installed for this.';
  expect(gist(`${needs} Get them in the shop if there are none.\n\n## A\n\nB.\n\n## C\n\nD.\n\n## E\n\nF.\n\nG.`)).toBe(
    '',
  );
  expect(gist(`${needs} A hive is the home of one queen.`)).toBe('A hive is the home of one queen.');
});

test('cards to learn from say nothing of what they are about', () => {
  expect(gist('Q: What is wax?\nA: It is a store.\n\nA hive is the home of one queen.')).toBe('');
});

test.each(['Bees dance.', 'Bees dance. 👇🏼', 'Bees dance.** ✅\ufe0f'])(
  'emoji behind a stop change nothing: %s',
  (text) => {
    expect(endsSentence(text)).toBe(true);
  },
);

test('a page that speaks of itself needs nothing before it', () => {
  expect(gist('The steps are:\n\n```\nx\n```\n\nThis page lists all hives of the valley.')).toBe(
    'This page lists all hives of the valley.',
  );
});

test.each([
  [
    'references',
    '## References\n\nAda wrote a book about bees.\n\n## Life\n\nBees dance in the dark.',
    'Bees dance in the dark.',
  ],
  [
    'with what is below them',
    '## See also\n\n### Books\n\nAda wrote a book about bees.\n\n## Life\n\nBees dance in the dark.',
    'Bees dance in the dark.',
  ],
  [
    'in another language',
    '## Siehe auch\n\nAda schrieb ein Buch.\n\n## Leben\n\nBienen tanzen im Dunkeln.',
    'Bienen tanzen im Dunkeln.',
  ],
  ['but not the title', '# References\n\nAda wrote a book about bees.', 'Ada wrote a book about bees.'],
])('what stands under %s is not what the note is about', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test.each([
  ['items are sentences only where they read so', '- one\n- two\n- three', ''],
  ['with a stop', '- Bees dance in the dark.\n- Others follow.', 'Bees dance in the dark.'],
  [
    'long',
    '- bees tell each other by a dance in the dark where food is',
    'bees tell each other by a dance in the dark where food is',
  ],
  ['only the first one', '- wax\n- Bees dance in the dark.', ''],
  ['only those that the note begins with', '## Life\n\n- Queens dance in the dark.', ''],
  ['or that are of what it is about', '## Life\n\n- Bees dance in the dark.', 'Bees dance in the dark.'],
  [
    'or that a heading announces',
    '## Introduction\n\n- a queen that is gone is replaced by one that the workers raise',
    'a queen that is gone is replaced by one that the workers raise',
  ],
  ['but no steps', '## Overview\n\n1. Queens dance in the dark.\n2. Drones follow.', ''],
  ['nor one part of many', '## Introduction\n\n- **Queen:** She lays all eggs of a hive.\n- **Drone:** He mates.', ''],
  [
    'but what says what the note is for',
    '## Introduction\n\n- **Purpose**: Counts the queens of all hives.',
    '**Purpose**: Counts the queens of all hives.',
  ],
  ['behind what is noted of the note', '- up: [[Home]]\n\nA dance in the dark', 'A dance in the dark'],
  ['no items that name something else', '- [Hive](a.md) - Software that counts the bees of a whole valley.', ''],
  ['tasks are read as they are', '- [ ] buy milk', ''],
  ['a callout', '> [!info] Note\n> A hive is the home of one queen.', 'A hive is the home of one queen.'],
  [
    'a paragraph comes before both',
    '- Bees dance in the dark.\n\nA hive is the home of one queen.',
    'A hive is the home of one queen.',
  ],
])('where no paragraph says anything, lists and callouts do: %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test.each([
  ['links are what they show', '[[Bee|Bees]] [dance](a.md) in the [dark](https://a.b).', 'Bees dance in the dark.'],
  [
    'addresses lose their protocol',
    'See https://www.example.org/bees for more about them.',
    'See example.org/bees for more about them.',
  ],
  [
    'embeds and pictures are gone',
    'Bees ![[a.png]] dance ![[Note]] in ![x](y.png) the dark.',
    'Bees dance in the dark.',
  ],
  ['elements of HTML are gone', 'Bees <b>dance</b><br>in <span style="x">the dark</span>.', 'Bees dancein the dark.'],
  ['a script does nothing', 'Bees dance <script>alert(1)</script> in the dark.', 'Bees dance alert(1) in the dark.'],
  ['comments are gone', 'Bees %%really%% dance <!-- so --> in the dark.', 'Bees dance in the dark.'],
  ['footnotes are gone', 'Bees dance[^1] in the dark^[Ada said so].', 'Bees dance in the dark.'],
  ['a tag in a sentence is a word', 'Bees are #insects that dance.', 'Bees are insects that dance.'],
  ['tags around it are gone', '#bees #dance Bees dance in the dark. #todo', 'Bees dance in the dark.'],
  ['emphasis stays', '**Bees** dance in the _dark_.', '**Bees** dance in the _dark_.'],
  ['but not around all of it', '**Bees dance in the dark.**', 'Bees dance in the dark.'],
  ['nor half of it', 'Bees dance in the dark.**', 'Bees dance in the dark.'],
  ['when it was said is gone', '[01:02:03] Bees dance in the dark.', 'Bees dance in the dark.'],
  ['but an hour stays', '12:30 is when the bees dance.', '12:30 is when the bees dance.'],
  ['code and formulas stay', 'Let `x` and $y^2$ be the same.', 'Let `x` and $y^2$ be the same.'],
  ['the mark of an item is gone', '- Bees dance in the dark.', 'Bees dance in the dark.'],
  ['lines are one', 'Bees dance\nin the dark.', 'Bees dance in the dark.'],
  ['control characters are gone', 'Bees\u0008 dance\u202e in the dark.', 'Bees dance in the dark.'],
  ['who said it is gone', '"Bees dance in the dark." — Ada Lovelace', '"Bees dance in the dark."'],
  ['in French quotes', '« Les abeilles dansent. » — Ada', '« Les abeilles dansent. »'],
  ['a dash in the sentence stays', 'Bees dance — and others follow them.', 'Bees dance — and others follow them.'],
  ['a label is gone', '**Summary:** Bees dance in the dark.', 'Bees dance in the dark.'],
  ['a label in Chinese', '简介：蜜蜂在黑暗中跳舞。', '蜜蜂在黑暗中跳舞。'],
  ['another word before a colon stays', 'Rule: bees dance in the dark.', 'Rule: bees dance in the dark.'],
])('a sentence as a gist: %s', (_reason, sentence, said) => {
  expect(gistLine(sentence, 'Title')).toBe(said);
});

test.each([
  ['a label', 'Array: a list of values.', 'A list of values.'],
  ['in bold', '**Array**: a list of values.', 'A list of values.'],
  ['with the colon in bold', '**Array:** a list of values.', 'A list of values.'],
  ['behind a dash', 'Array – a list of values.', 'A list of values.'],
  ['with a word in brackets', 'Array (also vector): a list of values.', 'A list of values.'],
  ['in another case', 'array: a list of values.', 'A list of values.'],
  ['with a full-width colon', 'Array：一组按编号查找的值。', '一组按编号查找的值。'],
  ['the sentence needs it', 'Array is a list of values.', 'Array is a list of values.'],
  ['in bold, and the sentence needs it', '**Array** is a list of values.', '**Array** is a list of values.'],
  ['it is a part of a longer word', 'Arrays: a list of values.', 'Arrays: a list of values.'],
  ['too little follows', 'Array: values', null],
])('the title at the start of a gist: %s', (_reason, sentence, said) => {
  expect(gistLine(sentence, 'Array')).toBe(said);
});

test('a sentence that nobody takes in at a glance is cut, and its marks are closed', () => {
  const long = gistLine(`Bees **${'dance in the dark '.repeat(100).trim()}** and sleep.`, '');
  expect(long?.length).toBeLessThan(520);
  expect(long).toMatch(/\*\*…$/);
});

const piece = fc.constantFrom(
  'Bees dance.',
  'Bees ',
  'dance ',
  '. ',
  ': ',
  '\n',
  '\n\n',
  '- ',
  '> ',
  '# ',
  '**',
  '_',
  '==',
  '`',
  '$',
  '[[A]]',
  '[[',
  '![[a.png]]',
  '![[N]]',
  '[t](u)',
  'https://a.b ',
  '<b>',
  '<script>',
  '%%',
  '<!--',
  '-->',
  '[^1]',
  '^[',
  '#tag ',
  '{{x}}',
  '<% x %>',
  '— Ada',
  '检索太慢。',
  'Title',
  '\u202e',
);

test('no gist links, embeds, or holds what nobody reads, and it is one line', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
      const said = gist(pieces.join(''));
      expect(said).not.toMatch(/[\n\r\u202e]/);
      // In code all of it may stand.
      if (!/[`$]/.test(said)) expect(said).not.toMatch(/!?\[\[[^\n]*\]\]|<!--[^]*-->|%%[^]*%%|(?:^|[^\w])https:\/\/\w/);
      expect(said).not.toMatch(/[:：]$/);
      const { links, embeds, tags, footnoteRefs } = parseNote(`x ${said} x\n`);
      expect({ links, embeds, footnoteRefs }).toEqual({});
      expect((tags ?? []).filter(({ tag }) => tag === '#tag').length).toBeLessThanOrEqual(said.includes('\\#') ? 0 : 1);
    }),
    { numRuns: 1000 },
  );
});

/** So much stands behind what a note begins with that it goes from one thing to the next. */
const MORE = '\n\n## Care\n\nOne.\n\nTwo.\n\nThree.\n\nFour.';
const FLOWERS = 'Most flowers close their petals in the evening.';

test.each([
  ['what leads to it', FLOWERS, ''],
  [
    'what names it further on',
    'Most flowers close before the bees come home.',
    'Most flowers close before the bees come home.',
  ],
  [
    'what leaves out its name',
    'Home of one queen and of those who feed her.',
    'Home of one queen and of those who feed her.',
  ],
  ['that with an article', 'A home for one queen and all who feed her.', 'A home for one queen and all who feed her.'],
  ['that in Japanese', '一匹の女王と働き手が暮らす巣箱のページです。', '一匹の女王と働き手が暮らす巣箱のページです。'],
  [
    'what points at the title',
    'This home has one queen and many workers.',
    'This home has one queen and many workers.',
  ],
  [
    'what points at the text',
    'In diesem Text geht es um Honig und um Wachs.',
    'In diesem Text geht es um Honig und um Wachs.',
  ],
  ['what a heading announces', `## Definition\n\n${FLOWERS}`, FLOWERS],
  ['a thing under such a heading', '## Description\n\nThis home has one queen.', 'This home has one queen.'],
  ['a definition behind it', `${FLOWERS} ${HIVE}`, HIVE],
  ['what is no definition behind it', `${FLOWERS} The bees sleep then, too.`, ''],
])('a long note begins with its subject, or says nothing in short: %s', (_reason, note, said) => {
  expect(gist(`${note}${MORE}`)).toBe(said);
});

test('a short note is about what it begins with', () => {
  expect(gist(`${FLOWERS}\n\n${HIVE}`, 'Evening')).toBe(FLOWERS);
  expect(gist(FLOWERS)).toBe(FLOWERS);
});

test.each([
  ['the first letters of a name', 'Hypertext Transfer Protocol', 'HTP asks for what it wants.'],
  ['a name in full', 'GIL', 'Only one thread may hold the Global Interpreter Lock.'],
  ['a Latin name before a particle', 'RNN', '시간을 다루는 것은 RNN은 아니다.'],
])('a subject is named by %s', (_reason, title, said) => {
  expect(gist(`${said}${MORE}`, title)).toBe(said);
});

test.each([
  ['a row of another name', 'Staged: what the next commit will hold.', ''],
  ['the row of the subject', `Hive: the home of one queen.`, 'Hive: the home of one queen.'],
  ['what goes on from a formula', '$$a = b$$\nwhere $a$ is the number of bees in it.', ''],
  ['what stops short', 'Bees can be counted in the form\n\n$$a = b$$', ''],
  ['what there is', 'In hives there is the queen.', 'In hives there is the queen.'],
  ['a badge', 'Bees at home and on the way [![Hits](https://a.b/c.svg)](https://d.e)', 'Bees at home and on the way'],
])('what is half of something is no gist: %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test('a title written as a file name is no gist', () => {
  expect(gist('## Paper\n\nDeep Hives: Learning from the Queen', 'deep-hives-learning-from-the-queen-2019')).toBe('');
});

test('the title of a callout tells that it sums up', () => {
  expect(gist(`> [!note] Definition\n> Walls of wax.\n\n## Why\n\n${HIVE}${MORE}`, 'Combs')).toBe('Walls of wax.');
});

test.each([
  ['when it came', 'Bees of the hive were introduced in Hives 4.7.0.'],
  ['in German', 'Bienen wurden in Version 2.3 hinzugefügt.'],
  ['in Chinese', '蜂群 在 3.10 版本中引入。'],
  ['what to know before', 'This page assumes that you know the hive.'],
  ['the same in French', 'Ce guide suppose que vous connaissez la colonia.'],
  ['words in passing', 'Day 1. Rain.'],
])('what says nothing of the subject is passed over: %s', (_reason, sentence) => {
  expect(gist(`${sentence}\n\n${HIVE}`)).toBe(HIVE);
});

test.each([
  ['a version of what the note is about', 'The hive 2.0 keeps bees warm without a heater.'],
  [
    'a sentence that says more',
    `The hive was introduced in 1852 by a pastor, and with 1.5 cm between its combs it lets a keeper take out each of them unharmed.`,
  ],
  ['two words alone', 'Bees dance.'],
])('not so %s', (_reason, sentence) => {
  expect(gist(`${sentence}\n\n${HIVE}`)).toBe(sentence);
});

test.each([
  ['what an assistant says first', 'Certainly! I have written more of it.\n\nA hive is the home of one queen.', HIVE],
  ['who wrote it', 'A guest post by Ada Lovelace\n\nA hive is the home of one queen.', HIVE],
  ['links to the chapters beside it', '[Wax of the bees][a]&nbsp;&nbsp;[All of the hives][b]', ''],
  ['a remark on the note', '> **Updated note**: read in May. Not all of the hive is in it.\n\n' + HIVE, HIVE],
  [
    'a disclaimer',
    `> **Important Disclaimer**: Not all of a hive is in it. You can go on with the bees.\n\n${HIVE}`,
    HIVE,
  ],
  ['what stops before a list', 'Se cumple que la colonia $f$ es\n\n- grande\n- fuerte', ''],
  ['a formula’s beginning', 'Ein Volk ist eine Menge der Form\n\n$$\nv = a\n$$', ''],
  ['a heading with a number of its own', '一、蜂群与蜂箱的关系以及它们的由来\n\n很多。', ''],
  ['what a program says', '"Unable to open the hive"', ''],
  ['what tells of something above', 'More.\n\n```\nx\n```\n\nEach of the bees above is in a hive of wax.', ''],
  ['a name above a list', '(WAX) Walls of the Comb\n\n- Made by the young\n- Mended in May', ''],
  ['one of several names in code', '- `wax()` – Weighs what the bees of one hive made.\n- `comb()` – Counts it.', ''],
  [
    'what is below a line that leads to other sections',
    'In the yard you can see:\n\n### Smoke\nCalms the bees of one hive.',
    '',
  ],
])('no gist is %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test('what points at the title begins a section that introduces', () => {
  const note =
    '| Kind | Wood |\n|---|---|\n| Size | Nine |\n\n## Description\nThis home is of straw. It weighs a stone.';
  expect(gist(note)).toBe('This home is of straw.');
});

test('a sentence keeps the link that it is wrapped around', () => {
  expect(gist('The bees of\n[one hive](https://hives.example/of/the/mill)\nsleep in winter.')).toBe(
    'The bees of one hive sleep in winter.',
  );
});

test.each([
  ['a part, where several stand side by side', '# Smoke\n\nCaused by wet wood.\n\n# Mites\n\nCaused by sharing.', ''],
  ['the title, where it has a word of it', `# Hives at home\n\n${HIVE}\n\n# Mites\n\nMore.`, HIVE],
  ['the title, where it stands alone', `# Home of straw\n\n${HIVE}`, HIVE],
  ['the title, where the name of the note says nothing', `# Straw\n\n${HIVE}\n\n# Mites\n\nMore.`, HIVE, 'README'],
])('a heading of the first level is %s', (_reason, note, said, title = TITLE) => {
  expect(gist(note, title)).toBe(said);
});

test.each([
  ['an answer to somebody', `Knowing a hive is a fine start with your background in wood. ${HIVE}`, HIVE],
  ['its first word', `Absolutely. ${HIVE}`, HIVE],
  ['where it is from', `This is a new take on the old plan. ${HIVE}`, HIVE],
  ['who brought it', `Imported from the old book of the mill.\n\n${HIVE}`, HIVE],
  ['the name of some code', `A branch \`hive/nine\`. ${HIVE}`, HIVE],
  ['the title of a paper', `Counting Every Hive With Little Smoke\n\n${HIVE}`, HIVE],
])('what tells of the writing and not of the note is passed over: %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test('a proposal speaks of itself', () => {
  const note = 'This proposal is about moving them all to the roof.\n\nA hive is a home.';
  expect(gist(note)).toBe('This proposal is about moving them all to the roof.');
});

test.each([
  ['a small letter', '[One hive](https://hives.example)\nis the home of a queen.', 'One hive is the home of a queen.'],
  ['a bracket', '[One hive](https://hives.example)\n(of straw) is a home.', 'One hive (of straw) is a home.'],
])('a link that a sentence begins with belongs to it, where the next line begins with %s', (_reason, note, said) => {
  expect(gist(note)).toBe(said);
});

test('a sentence with a sign for bytes that are no text is passed over', () => {
  expect(gist('Die Gr\ufffd\ufffde des Stocks ist falsch gespeichert.\n\nBees dance in the dark.')).toBe(
    'Bees dance in the dark.',
  );
});
