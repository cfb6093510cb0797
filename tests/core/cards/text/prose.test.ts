import fc from 'fast-check';
import { proseOf } from '../../../../src/core/cards/text/prose';

const TEXT = 'It says what the note is about.';
const beside = (line: string): string => proseOf(`${line}\n\n${TEXT}`, 'guessed');

/** By kind: lines that are no text, each with what it is. */
const NO_TEXT: Readonly<Record<string, readonly (readonly [reason: string, line: string])[]>> = {
  'what nobody reads, or only a machine': [
    ['a heading, as in a quote', '## Excerpt'],
    ['a picture', '![[diagram.png|300]]'],
    ['a picture from the web with its text', '![Diagram of the index](https://example.org/a.png)'],
    ['a picture whose address has a space, which is no link', '![cover](https://example.org/my cover.png)'],
    ['an embedded note', '![[Note#Part]]'],
    ['a badge', '[![build](https://example.org/b.svg)](https://example.org)'],
    ['a comment', '%% not for you %%'],
    ['a comment of HTML', '<!-- not for you -->'],
    ['an element without text', '<br/>'],
    ['a rule', '---'],
    ['a row of a table', '| a | b |'],
    ['a formula', '$$E = mc^2$$'],
    ['formulas with a comma between', '$a$, $b$'],
    ['code', '`npm run build`'],
    ['a footnote', '[^1]: See there.'],
    ['tags', '#todo #idea/new'],
    ['a fence of a site generator', '::: warning'],
    ['a table of contents', '[toc]'],
  ],
  'what templates have code for': [
    ['Templater', '<% tp.file.creation_date() %>'],
    ['Templater with words around', 'Created by me on <% tp.date.now() %> in the morning, as ever.'],
    ["the app's own", '{{date}} {{time}}'],
    ['a script', '${title} by ${author}'],
    ['a site generator', '{% include head.html %}'],
  ],
  'fields about the note': [
    ['of Dataview', 'up:: [[Home]]'],
    ['of Dataview, in bold', '**Status**:: done'],
    ['of Dataview, in brackets', '[rating:: 5]'],
    ['an author', 'Author: Ada Lovelace'],
    ['in bold', '**Author**: Ada Lovelace'],
    ['with the colon in bold', '**Author:** Ada Lovelace'],
    ['behind a sign', '📅 Date: 2024-01-02'],
    ['as an item', '- ISBN: 978-3-16-148410-0'],
    ['a number behind any name', 'Wingspan: 12.5'],
    ['a link behind any name', 'Blueprint: [[Plan]]'],
    ['an address', 'Website: https://example.org/a'],
    ['without a space', 'Author:Ada'],
    ['in German', 'Quelle: Handbuch der Imkerei, das jeder Imker im Regal stehen haben sollte.'],
    ['in French', 'Mots-clés : abeilles, ruches'],
    ['in Spanish', 'Fecha de creación: ayer'],
    ['in Portuguese', 'Última página: 30'],
    ['in Italian', 'Casa editrice: Rossi'],
    ['in Russian', 'Автор: Ада Лавлейс'],
    ['in Chinese', '作者：艾达'],
    ['in Japanese', '著者：エイダ'],
    ['in Korean', '저자: 에이다'],
    ['in Vietnamese', 'Tác giả: Ada'],
    ['a few words behind any name, by itself', 'Colour: dark red'],
  ],
  'who said it, and where': [
    ['a name behind a dash', '— Ada Lovelace, Notes'],
    ['behind two hyphens', '-- Ada Lovelace'],
    ['in Russian', '— Ада Лавлейс, «Заметки»'],
    ['translated', 'Translated from the French by A. Lovelace.'],
    ['via', 'via [[Ada]]'],
    ['via somebody', 'via @ada'],
    ['a byline', 'By Ada Lovelace and Charles Babbage'],
    ['a byline with a link', 'by [[Ada Lovelace]]'],
    ['of a picture', 'Photo by Ada on Unsplash'],
    ['in German', 'Übersetzt von Ada Lovelace'],
    ['in French', "Traduit de l'anglais"],
    ['in Spanish', 'Traducido del inglés por Ada'],
    ['in Chinese', '译自 [A note](https://example.org)'],
    ['in Chinese, with a colon', '原文：[A note](https://example.org)'],
    ['a caption', 'Figure 3: The engine from above'],
    ['a caption in German', 'Abb. 2: Die Maschine'],
    ['a caption in Chinese', '图 1：结构'],
    ["a translator's note", "Translator's note: the word has no equal in English, so it stays."],
    ["a translator's note in Chinese", '译者注：文中的 API 指的是应用程序接口。'],
    ['an entry of a catalogue in Chinese', '认识蜜蜂：从蜂箱开始 / 艾达著. -- 北京：蜂箱出版社，2020.9'],
  ],
  'what leads elsewhere': [
    ['a link', '[[Other note]]'],
    ['links', '[[A]], [[B]] and [c](d.md)'],
    ['an address', 'https://example.org/a/b'],
    ['see also', 'See also [[A]] and [[B]].'],
    ['to before and after', '← [[Monday]] | [[Wednesday]] →'],
    ['in words', 'Previous: [[A]] · Next: [[B]]'],
    ['back', 'Back to the [[Index]]'],
    ['days', '<< [[2024-01-01]] | [[2024-01-03]] >>'],
    ['a path', 'Home > Guides > First steps'],
    ['in German', 'Siehe auch [[A]]'],
    ['in French', 'Voir aussi [[A]]'],
    ['in Russian', 'См. также [[A]]'],
    ['in Chinese', '参见 [[A]]'],
  ],
  'dates and check-ins': [
    ['a date', '2024-01-02'],
    ['with the day', 'Tuesday, 2 January 2024'],
    ['in German', 'Dienstag, den 2. Januar 2024'],
    ['in Chinese', '2024年1月2日 星期二'],
    ['a time', '14:30'],
    ['what happened then', 'Last edited 2024-01-02'],
    ['yes or no', 'Slept well? y'],
    ['nothing more than no', 'Went to bed on time? no'],
    ['a number', 'Mood? 3'],
    ['a scale', 'Energy? 7/10'],
    ['a sign', 'Took a walk? ✅'],
    ['a word', 'How was the day? good'],
    ['in German', 'Gut geschlafen? ja'],
    ['in Chinese', '睡得好吗？好'],
  ],
  'notices of tools and owners': [
    ['marked as a whole, with capitals', '==⚠  Switch to DRAWING VIEW in the MORE OPTIONS menu ⚠=='],
    ['a warning sign', '⚠️ This page has moved.'],
    ['in capitals', 'DO NOT EDIT BELOW'],
    ['generated', 'This file was automatically generated by a script.'],
    ['not to be edited', 'Do not edit this file by hand.'],
    ['a licence', 'This work is licensed under a Creative Commons licence.'],
    ['a copyright', '© 2024 Ada Lovelace'],
    ['in Chinese', '版权声明：本文为原创'],
    ['nothing yet', 'Coming soon…'],
    ['to do', 'TODO: write this down'],
    ['to do, in French', 'A compléter !!!!'],
    ['what a server answered', '{"data":null,"retryAfter":5,"code":429}'],
    ['a label in bold', '**Key facts**'],
  ],
};

describe.each(Object.entries(NO_TEXT))('no text: %s', (_kind, lines) => {
  test.each(lines)('%s', (_reason, line) => {
    expect(proseOf(line, 'guessed')).toBe('');
    expect(beside(line)).toBe(TEXT);
  });
});

test.each([
  ['a note in the text', 'Note: this is important because nothing else holds the frame.'],
  ['a definition', 'Array: a list of values that are found by their number.'],
  ['a definition in bold', '**Mutex**: a lock that only one thread may hold at a time.'],
  ['a colon inside', 'The rule is simple: never write what you cannot read.'],
  ['a word of a field that goes on as a sentence', 'Type: it matters because the compiler checks it for you.'],
  ['a colon without a space, as in code', 'std::vector grows by half of its size.'],
  ['a ratio', 'Mixed 2:1 it sets within the hour.'],
  ['a question that is answered', 'Why? Because the index is missing.'],
  ['a question by itself', 'Why is the search so slow?'],
  ['a question with a short sentence behind it', 'What is it? It is a.'],
  ['a dialogue', '— Yes, I know that.'],
  ['a dash inside', 'Bees dance — and others follow.'],
  ['a link in a sentence', '[[Bees]] are insects.'],
  ['a verb between links', '[[A]] is [[B]].'],
  ['code in a sentence', 'Run `npm test` before you commit.'],
  ['a formula in a sentence', 'Here $x$ is the depth of the tree.'],
  ['code of templates in a sentence that is about it', 'Use {{title}} wherever the name of the note shall stand.'],
  ['a figure that is spoken of', 'Figure 3 shows the engine from above.'],
  ['by, as a word', 'By default nothing is written.'],
  ['from, as a word', 'From there it is a short walk.'],
  ['via, as a word', 'Via the settings you can change how it looks.'],
  ['a sentence that was marked', '==Only the queen lays eggs.=='],
  ['a sentence in bold', '**Only the queen lays eggs.**'],
  ['one name in capitals', 'HTTP carries everything else.'],
  ['a date in a sentence', 'On 2 January 2024 the bees came back.'],
  ['a comparison', 'Here a > b holds, and so does b > c > d in the end.'],
  ['copyright that is spoken of', 'Copyright is a right that ends.'],
  ['generation that is spoken of', 'Images are generated by a network.'],
  ['Chinese with a colon', '核心是这样的：索引在写入时更新，读取时不变。'],
])('text: %s', (_reason, line) => {
  expect(proseOf(line, 'guessed')).toBe(line);
});

test.each([
  [
    'fields about a book, and what it says',
    '- Title: Bees\n- Author: Ada\n- Pages: 300\n- Bees dance to tell where food is.',
    '- Bees dance to tell where food is.',
  ],
  [
    'definitions in rows',
    'Standard: begins with one dash and is kept by all of them\nOdd: begins with two, and may be gone tomorrow',
    '',
  ],
  [
    'but not the labels of the parts',
    'Problem: the search is slow on every phone we tried.\nApproach: build an index at night.',
    'Problem: the search is slow on every phone we tried.\nApproach: build an index at night.',
  ],
  [
    'nor a sentence beside them',
    'Standard: begins with one dash and is kept by all of them\nBees dance.',
    'Standard: begins with one dash and is kept by all of them\nBees dance.',
  ],
  ['short labels beside each other', 'Wings: four\nLegs: six\nBees have them.', 'Bees have them.'],
  ['a short label in a text', 'Be kind.\nRule one: be kind\nSo it is.', 'Be kind.\nRule one: be kind\nSo it is.'],
  [
    'a line in the middle of a wrapped sentence',
    'The names of both are found in every list that was ever made of\nAuthor: and Source: alike.',
    'The names of both are found in every list that was ever made of\nAuthor: and Source: alike.',
  ],
  ['a quote with its heading and its author', '## Excerpt\nBees dance.\n— Ada', 'Bees dance.'],
  ['a comment over lines', 'Bees %% not\nfor you %% dance.', 'Bees  dance.'],
  ['a formula over lines', 'Bees dance.\n$$\na\n$$', 'Bees dance.'],
  ['a script over lines', '<%*\nconst a = 1;\n%>\nBees dance.', 'Bees dance.'],
  ['line ends of Windows', 'Author: Ada\r\nBees dance.\r\nDate: 2024', 'Bees dance.'],
])('of a block only what is text is left: %s', (_reason, block, prose) => {
  expect(proseOf(block, 'guessed')).toBe(prose);
});

test.each([
  ['a few words behind a name', 'Speed: very high'],
  ['a label in bold', '**Step one**'],
])('what is said under a name need not look like text: %s', (_reason, line) => {
  expect(proseOf(line, 'stated')).toBe(line);
  expect(proseOf(line, 'guessed')).toBe('');
});

const piece = fc.constantFrom(
  ...Object.values(NO_TEXT).flatMap((lines) => lines.map(([, line]) => line)),
  'Bees dance.',
  'a: b',
  '> ',
  '- ',
  '**',
  '[[',
  '<%',
  '{{',
  '$$',
  '%%',
  '<script>alert(1)</script>',
  '',
  '\t',
  '检索太慢。',
);

test('what is left is of the block, and reads as it did', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const block = pieces.join('\n');
      const prose = proseOf(block, 'guessed');
      const lines = block.split('\n').map((line) => line.trim());
      // Comments are gone from the lines that are left, and a blank line stands where one is left out.
      if (prose !== '' && !block.includes('%%') && !block.includes('<!--'))
        for (const line of prose.split('\n')) expect(['', ...lines]).toContain(line.trim());
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['fields', 'Author: Ada\n'],
  ['one field', 'Author: Ada, '],
  ['stand-ins', '[[a]] '],
  ['code of templates that never ends', '<% '],
  ['braces', '{{ '],
  ['questions', 'Well? y\n'],
  ['dashes', '— a '],
  ['stops', '. '],
])('time grows with the block: %s', (_reason, unit) => {
  // What grows with the square of a block takes longer here than a test may, and what grows with the block a moment.
  const block = unit.repeat((1 << 19) / unit.length);
  expect(block).toContain(proseOf(block, 'guessed').slice(0, 100));
});
