import fc from 'fast-check';
import { DEFAULT_CARD_NAMES, type CardNames, type SolvedNames } from '../../../src/core/cards/card-names';
import { meansNone } from '../../../src/core/cards/found';
import { editCard, type CardEdit, type CardPlace, type EditedNote } from '../../../src/core/cards/edit-card';
import { canBeSolved, dismissProblem, markSolved } from '../../../src/core/cards/edit-state';
import { findCard } from '../../support/find-card';
import type { Card, NoteCard } from '../../../src/core/cards/card';
import { parseNote } from '../../../pkg/cli/folder/markdown';
import { parseYaml } from '../../../pkg/cli/folder/markdown/yaml';

const read = (text: string): ReturnType<typeof findCard> => findCard(text, parseNote(text), DEFAULT_CARD_NAMES);

function edit(text: string, next: Partial<Card>, place: CardPlace = 'place'): CardEdit {
  const card = read(text);
  return editCard(
    { text, metadata: parseNote(text), card, names: DEFAULT_CARD_NAMES },
    { problem: card.problem, approach: card.approach, ...next },
    place,
    parseYaml,
  );
}

test.each<[reason: string, text: string, next: Partial<Card>, written: string]>([
  [
    'a property',
    '---\nproblem: Slow. # why\nx: 1\n---\nText.',
    { problem: 'Too slow.' },
    '---\nproblem: Too slow. # why\nx: 1\n---\nText.',
  ],
  [
    'a property under the note’s own spelling',
    '---\nProblem: Slow.\n---\n',
    { problem: 'Cold.' },
    '---\nProblem: Cold.\n---\n',
  ],
  [
    'a property that is a list stays one',
    '---\nproblem:\n  - Slow.\n  - Cold.\n---\n',
    { problem: '- Slow.\n- Wet.' },
    '---\nproblem:\n  - Slow.\n  - Wet.\n---\n',
  ],
  [
    'an inline field',
    'Text.\n\nProblem:: Slow.\nApproach:: Wait.\n\nMore.',
    { approach: 'Run.' },
    'Text.\n\nProblem:: Slow.\nApproach:: Run.\n\nMore.',
  ],
  [
    'both fields of one block',
    '- Problem:: Slow.\n- Approach:: Wait. ^id\n',
    { problem: 'Cold.', approach: 'Heat.' },
    '- Problem:: Cold.\n- Approach:: Heat. ^id\n',
  ],
  [
    'a field in brackets',
    'It is [problem:: Slow.] and so on.',
    { problem: 'Cold.' },
    'It is [problem:: Cold.] and so on.',
  ],
  [
    'a field whose words stand before it too',
    'Slow. Problem\nProblem:: Slow.',
    { problem: 'Cold.' },
    'Slow. Problem\nProblem:: Cold.',
  ],
  [
    'a callout',
    '> [!problem] Why\n> Slow.\n> And cold.\n\n> [!approach]\n> Wait.\n',
    { problem: 'Hot.\n\nAnd wet.' },
    '> [!problem] Why\n> Hot.\n> \n> And wet.\n\n> [!approach]\n> Wait.\n',
  ],
  ['a callout that is its title', '> [!problem] Slow.\n', { problem: 'Cold.' }, '> [!problem] Cold.\n'],
  [
    'a nested callout',
    '> [!note] Card\n> > [!problem]\n> > Slow.\n',
    { problem: 'Cold.\nWet.' },
    '> [!note] Card\n> > [!problem]\n> > Cold.\n> > Wet.\n',
  ],
  [
    'a section',
    '## Problem\n\nSlow.\n\nMore.\n\n## Idea\n\nWait.\n',
    { problem: 'Cold.', approach: 'Heat.' },
    '## Problem\n\nCold.\n\nMore.\n\n## Idea\n\nHeat.\n',
  ],
  [
    'a section that is a list',
    '## Problem\n- Slow\n- Cold\n',
    { problem: '- Slow\n- Wet' },
    '## Problem\n- Slow\n- Wet\n',
  ],
  [
    'a summary: what stands between the parts stays',
    '---\nsummary: Slow. → Wait.\n---\n',
    { approach: 'Run. Or walk.' },
    '---\nsummary: "Slow. → Run. Or walk."\n---\n',
  ],
  [
    'a summary with labels',
    '> **Problem:** Slow.\n> **Approach:** Wait.\n',
    { problem: 'It is cold. Why?' },
    '> **Problem:** It is cold. Why?\n> **Approach:** Wait.\n',
  ],
  ['a quote that was open', '> Why is it slow?', { approach: 'Wait.' }, '> Why is it slow? → Wait.'],
  [
    'a summary whose sentences would not tell the parts',
    '> Slow. Wait.\n',
    { problem: 'Slow. Use less. Or wait.' },
    '> Slow. Use less. Or wait. → Wait.\n',
  ],
  ['a summary callout', '> [!tldr]\n> Slow. Wait.\n', { problem: 'Too cold.' }, '> [!tldr]\n> Too cold. Wait.\n'],
  [
    'a first paragraph',
    '# T\n\nWhy is it slow? There is no index.\n\nMore.',
    { problem: 'Why is it cold?' },
    '# T\n\nWhy is it cold? There is no index.\n\nMore.',
  ],
  [
    'a new part goes into its property',
    '> [!problem]\n> Slow.\n',
    { approach: 'Wait.' },
    '---\napproach: Wait.\n---\n> [!problem]\n> Slow.\n',
  ],
  [
    'line ends of another system',
    '> [!problem]\r\n> Slow.\r\n> Cold.\r\n\r\nText.\r\n',
    { problem: 'Hot.\nWet.' },
    '> [!problem]\r\n> Hot.\r\n> Wet.\r\n\r\nText.\r\n',
  ],
  ['nothing changed', '> Slow. Wait.\n', {}, '> Slow. Wait.\n'],
])('in its place: %s', (_reason, text, next, written) => {
  expect(edit(text, next)).toEqual({ text: written });
  expect(read(written)).toMatchObject(next);
});

test.each<[reason: string, text: string, next: Partial<Card>, written: string]>([
  [
    'only the part that changed, where each was said',
    '> [!problem]\n> Slow.\n\n> [!approach]\n> Wait.\n',
    { approach: 'Run.' },
    '---\napproach: Run.\n---\n> [!problem]\n> Slow.\n\n> [!approach]\n> Wait.\n',
  ],
  [
    'both parts of a summary, for nothing is guessed beside a property',
    '> Slow. Wait.\n',
    { approach: 'Run.' },
    '---\nproblem: Slow.\napproach: Run.\n---\n> Slow. Wait.\n',
  ],
  [
    'a summary whose approach is taken away',
    '> Slow. Wait.\n',
    { approach: '' },
    '---\nproblem: Slow.\n---\n> Slow. Wait.\n',
  ],
  ['a note without a card', 'Text.', { problem: 'Slow.' }, '---\nproblem: Slow.\n---\nText.'],
  [
    'a problem in the text that shall not show is said to be none',
    '> [!problem]\n> Slow.\n\n> [!approach]\n> Wait.\n',
    { problem: '' },
    '---\nproblem: false\n---\n> [!problem]\n> Slow.\n\n> [!approach]\n> Wait.\n',
  ],
  [
    'an approach in the text that shall not show',
    '## Problem\n\nSlow.\n\n## Idea\n\nWait.\n',
    { approach: '' },
    '---\napproach: false\n---\n## Problem\n\nSlow.\n\n## Idea\n\nWait.\n',
  ],
  [
    'both parts of a summary that shall not show',
    '> Slow. Wait.\n',
    { problem: '', approach: '' },
    '---\nproblem: false\n---\n> Slow. Wait.\n',
  ],
  ['a property that is emptied', '---\nproblem: Slow.\n---\n', { problem: '' }, '---\nproblem: false\n---\n'],
  [
    'a property that is a list and is emptied',
    '---\nproblem:\n  - Slow.\n---\n',
    { problem: '' },
    '---\nproblem: []\n---\n',
  ],
  [
    'a problem for a note that said it had none',
    '---\nproblem: false\n---\n> Slow. Wait.\n',
    { problem: 'Cold.' },
    '---\nproblem: Cold.\n---\n> Slow. Wait.\n',
  ],
  [
    'an approach for a summary of which it was said that it has none',
    '---\napproach: false\n---\n> Slow. Wait.\n',
    { approach: 'Run.' },
    '---\napproach: Run.\nproblem: Slow.\n---\n> Slow. Wait.\n',
  ],
  [
    'an approach for a section that says it has none',
    '## Problem\n\nSlow.\n\n## Approach\n\nNone.\n',
    { approach: 'Run.' },
    '---\napproach: Run.\n---\n## Problem\n\nSlow.\n\n## Approach\n\nNone.\n',
  ],
])('into the properties: %s', (_reason, text, next, written) => {
  expect(edit(text, next, 'properties')).toEqual({ text: written });
  expect(read(written)).toMatchObject(next);
});

test.each<[reason: string, text: string, next: Partial<Card>, kind: string]>([
  ['a comment stands in the middle of it', '> [!problem]\n> Slow %%why%% and cold.\n', { problem: 'Hot.' }, 'place'],
  ['two lines in a field', 'Problem:: Slow.', { problem: 'Slow.\nCold.' }, 'place'],
  ['a bracket that would close the field', 'It is [problem:: Slow.] here.', { problem: 'Slow] and cold.' }, 'place'],
  ['a second field in the first', 'It is [problem:: Slow.] here.', { problem: '[approach:: Wait]' }, 'place'],
  ['a heading in a section', '## Problem\n\nSlow.\n', { problem: '# Cold' }, 'place'],
  ['two paragraphs in a section', '## Problem\n\nSlow.\n', { problem: 'Slow.\n\nCold.' }, 'place'],
  ['a line that makes a heading of the one before it', '## Problem\n\nSlow.\n', { problem: 'Slow.\n---' }, 'place'],
  [
    'what is no difficulty, where only that is a problem',
    '## Context\n\nBees get lost in the rain.\n\n## Decision\n\nPaint the hives.\n',
    { problem: 'Bees and wax.' },
    'place',
  ],
  [
    'an approach that leaves it open',
    '## Problem\n\nBees get lost in the rain.\n\n## Approach\n\nPaint the hives.\n',
    { approach: 'What could be done about it?' },
    'place',
  ],
  ['a fence in a section', '## Problem\n\nSlow.\n', { problem: '```\ncode' }, 'place'],
  ['a list that would be prose', '## Problem\n\n- Slow\n', { problem: 'Cold' }, 'place'],
  ['a comment that hides what follows', '> [!problem]\n> Slow.\n', { problem: 'Slow. %% so' }, 'place'],
  ['a callout in a quote', '> Slow. Wait.\n', { problem: '[!x] Slow.', approach: 'Wait.' }, 'place'],
  [
    'a summary beside which the property says something else',
    '---\nsummary: |\n  Author: Ada\n  Search is slow. Build an index.\n---\n',
    { problem: 'Search is dear.' },
    'place',
  ],
  [
    'properties that are no valid YAML',
    '---\nproblem: "Slow\n---\n> [!approach]\n> x',
    { approach: 'y', problem: 'z' },
    'property',
  ],
])('refused: %s', (_reason, text, next, kind) => {
  expect(edit(text, next)).toMatchObject({ problem: { kind } });
});

test('where a part that is in the text is emptied there, the property says that there is none', () => {
  expect(edit('> [!problem]\n> Slow.\n', { problem: '' }, 'place')).toEqual({
    text: '---\nproblem: false\n---\n> [!problem]\n> Slow.\n',
  });
});

const noted = (text: string, names: CardNames = DEFAULT_CARD_NAMES): EditedNote => {
  const metadata = parseNote(text);
  return { text, metadata, names, card: findCard(text, metadata, names) };
};

test.each<[reason: string, text: string, written: string, gist: string]>([
  [
    'a guess: what was split is one again',
    '> Slow. Wait.\n',
    '---\nproblem: false\n---\n> Slow. Wait.\n',
    'Slow. Wait.',
  ],
  [
    'a first paragraph',
    'Why is it slow? It is old.\n',
    '---\nproblem: false\n---\nWhy is it slow? It is old.\n',
    'Why is it slow?',
  ],
  [
    'a section, whatever its approach is',
    '## Problem\n\nSlow.\n\n## Approach\n\nWait.\n',
    '---\nproblem: false\n---\n## Problem\n\nSlow.\n\n## Approach\n\nWait.\n',
    '',
  ],
  [
    'a property under the note’s own spelling, with its comment',
    '---\nx: 1\nProblem: Slow. # why\ny: 2\n---\nIt is slow.',
    '---\nx: 1\nProblem: false # why\ny: 2\n---\nIt is slow.',
    'It is slow.',
  ],
  ['a property that is a list', '---\nproblem: [Slow., Cold.]\n---\n', '---\nproblem: []\n---\n', ''],
  [
    'line ends of another system',
    '> Slow. Wait.\r\n',
    '---\r\nproblem: false\r\n---\r\n> Slow. Wait.\r\n',
    'Slow. Wait.',
  ],
])('not a problem: %s', (_reason, text, expected, gist) => {
  expect(dismissProblem(noted(text), parseYaml)).toEqual({ text: expected });
  expect(read(expected)).toMatchObject({ problem: '', open: false, gist });
});

test.each<[reason: string, text: string, written: string]>([
  ['a new property', '---\nproblem: Slow.\n---\n', '---\nproblem: Slow.\nstatus: solved\n---\n'],
  ['a note without properties', '> Slow?\n', '---\nstatus: solved\n---\n> Slow?\n'],
  [
    'a state that it had',
    '---\nproblem: Slow.\nStatus: "open" # since May\n---\n',
    '---\nproblem: Slow.\nStatus: solved # since May\n---\n',
  ],
  [
    'a list of states, which stays one',
    '---\nproblem: Slow.\nstatus: [draft]\n---\n',
    '---\nproblem: Slow.\nstatus: [draft, solved]\n---\n',
  ],
])('solved: %s', (_reason, text, expected) => {
  expect(markSolved(noted(text), parseYaml)).toEqual({ text: expected });
  expect(read(expected)).toMatchObject({ solved: true, open: false });
});

test.each<[reason: string, solved: Partial<SolvedNames>, text: string, written: string]>([
  [
    'the names of the settings',
    { properties: ['state'], values: ['erledigt'] },
    '---\nproblem: Slow.\n---\n',
    '---\nproblem: Slow.\nstate: erledigt\n---\n',
  ],
  [
    'of several properties the one that the note has',
    { properties: ['state', 'phase'] },
    '---\nproblem: Slow.\nphase: 1\n---\n',
    '---\nproblem: Slow.\nphase: solved\n---\n',
  ],
  [
    'a tag, where no property says it',
    { properties: [], tags: ['#gelöst'] },
    '---\nproblem: Slow.\ntags:\n  - a\n---\n',
    '---\nproblem: Slow.\ntags:\n  - a\n  - gelöst\n---\n',
  ],
])('solved, by %s', (_reason, solved, text, expected) => {
  const names = { ...DEFAULT_CARD_NAMES, solved: { ...DEFAULT_CARD_NAMES.solved, ...solved } };
  expect(canBeSolved(names.solved)).toBe(true);
  expect(markSolved(noted(text, names), parseYaml)).toEqual({ text: expected });
  expect(findCard(expected, parseNote(expected), names)).toMatchObject({ solved: true });
});

test('nothing can be called solved where the settings name nothing for it', () => {
  const solved = { properties: ['status'], values: [], tags: [] };
  expect(canBeSolved(solved)).toBe(false);
  const text = '---\nproblem: Slow.\n---\n';
  expect(markSolved(noted(text, { ...DEFAULT_CARD_NAMES, solved }), parseYaml)).toEqual({ text });
});

test.each(['---\nproblem: "Slow\n---\n> Slow. Wait.', '---\nproblem: {a: 1}\n---\n> Slow. Wait.'])(
  'what cannot be written with certainty is refused: %j',
  (text) => {
    expect(dismissProblem(noted(text), parseYaml)).toMatchObject({ problem: { kind: 'property', name: 'problem' } });
  },
);

const word = fc.constantFrom(
  'slow',
  'Notes',
  'Use',
  'less',
  'e.g.',
  '[[A. B]]',
  '`c]`',
  '$x$',
  'z. B.',
  '检索太慢。',
  'Problem:',
  '[b]',
  '#',
  '-',
  '1.',
  '>',
  '|',
  '%%',
  '```',
  '::',
  '→',
  '[x:: y]',
  '^id',
  '<b>',
);
const glue = fc.constantFrom(' ', ' ', ' ', '. ', '? ', '\n', '\n\n', ': ');
const words = fc
  .array(fc.tuple(word, glue), { minLength: 1, maxLength: 8 })
  .map((pairs) => pairs.flat().join('').trim())
  // Typed as a part, it says that there is none.
  .filter((text) => !meansNone(text));
const frames: readonly [before: string, shape: (part: string) => string, after: string][] = [
  ['Text.\n\nProblem:: ', (part) => part, '\nMore:: x\n\nEnd.\n'],
  ['- a\n- b [problem:: ', (part) => part, '] and (x:: y) ^id\n'],
  ['> [!problem] T\n> ', (part) => part.split('\n').join('\n> '), '\n\nSlow. Text.\n'],
  ['# T\n\n## The problem\n\n', (part) => part, '\n\n## Other\n\nText.\n'],
  ['# T\n\n> ', (part) => part.split('\n').join('\n> '), '\n\nText.\n'],
  ['---\ntags: x\n---\n> [!summary]\n> ', (part) => part.split('\n').join('\n> '), '\n> [!other]\n> Slow.\n'],
];

test('whatever is written is read again as it was meant, and nothing around it changes; or it is refused', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...frames),
      words,
      fc.option(words, { nil: undefined }),
      ([before, shape, after], problem, approach) => {
        const text = `${before}${shape('It is too cold. Heat it.')}${after}`;
        const next = {
          problem,
          ...(read(text).problemOrigin?.kind === 'callout' || approach === undefined ? {} : { approach }),
        };
        const { text: written } = edit(text, next);
        if (written === undefined) return;
        expect(read(written)).toMatchObject(next);
        expect(written.endsWith(after)).toBe(true);
        // Where the approach goes into a property, that may stand before all.
        const isBefore =
          'approach' in next && !/^(?:quote|summary-callout)$/.test(read(text).problemOrigin?.kind ?? '');
        expect(isBefore ? written.includes(before) : written.startsWith(before)).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});

const properties = fc.constantFrom(
  '',
  '---\ntopics: [A, "B: c"] # mine\n---\n',
  '---\nproblem: Slow. # since May\nx: |\n  problem: no\n---\n',
  '---\r\nProblem:\r\n  - Slow.\r\n  - Cold.\r\nstatus: draft\r\n---\r\n',
  '---\napproach: Wait.\nstatus: [a, b]\ntags:\n  - c\n---\n',
  '---\nproblem: {a: 1}\nstatus: &x y\n---\n',
);

test('what is said of a problem is read as it was meant, and no other line changes; or it is refused', () => {
  let said = 0;
  fc.assert(
    fc.property(properties, fc.constantFrom(...frames), words, (head, [before, shape, after], problem) => {
      const text = `${head}${before.startsWith('---') ? before.slice(before.indexOf('---\n', 4) + 4) : before}${shape(problem)}${after}`;
      for (const [edited, isMeant] of [
        [dismissProblem(noted(text), parseYaml), (card: NoteCard) => card.problem === '' && !card.open],
        [markSolved(noted(text), parseYaml), (card: NoteCard) => card.problem === '' || (card.solved && !card.open)],
      ] as const) {
        if (edited.text === undefined) continue;
        said++;
        expect(isMeant(read(edited.text))).toBe(true);
        const own = /^(?:problem|status):|^ {2}- (?:Slow|Cold)\.$/i;
        const others = (one: string): string[] =>
          one.split(/\r?\n/).filter((line) => line !== '---' && !own.test(line));
        expect(others(edited.text)).toEqual(others(text));
      }
    }),
    { numRuns: 1500 },
  );
  expect(said).toBeGreaterThan(1000);
});
