import { existsSync, readFileSync } from 'node:fs';
import { DEFAULT_CARD_NAMES } from '../../src/core/cards/card-names';
import { cardFromMetadata, findCard } from '../support/find-card';
import { toInline } from '../../src/core/cards/inline';
import { toPlainText } from '../../src/core/cards/plain-text';
import { HabitTally, type Habit } from '../../src/core/cards/habit';
import { readSummary, splitSummary } from '../../src/core/cards/split';
import type { Metadata } from '../../src/core/notes/metadata';
import { parseNote } from '../../pkg/cli/folder/markdown';
import { BY_OTHERS } from '../core/cards/by-others';
import { LONE_SUMMARIES } from '../core/cards/lone-summaries';
import { HABITUAL_SUMMARIES, SUMMARIES, type Summary } from '../core/cards/summaries';
import { printBrowser } from './cards-in-browser';
import { compare, median, ms, printTable, time, times } from './measure';

// Cards per second, how time grows with hostile text, how many summaries are split as their writers meant them, and
// cards in the browser.

const HELD_OUT = 'tests/core/cards/held-out.json';

interface HeldOut {
  readonly lang: string;
  readonly text: string;
  readonly problem: string;
  readonly approach: string;
}

function isRight({ text, problem, approach, open }: Summary, habit: Habit): boolean {
  const card = splitSummary(text, habit);
  return card.problem === problem && card.approach === approach && (open === null || card.open === open);
}

/** As many right as there are, by language and by what a summary is. */
function printScores(title: string, cases: readonly Summary[], habitOf: (one: Summary) => Habit): void {
  const score = (some: readonly Summary[]): string =>
    some.length === 0 ? '' : `${some.filter((one) => isRight(one, habitOf(one))).length} of ${some.length}`;
  const row = (name: string, some: readonly Summary[]): string[] => [
    name,
    score(some.filter(({ approach }) => approach !== '')),
    score(some.filter(({ problem, approach }) => problem !== '' && approach === '')),
    score(some.filter(({ problem, approach }) => problem === '' && approach === '')),
    score(some),
  ];
  const langs = Array.from(new Set(cases.map(({ lang }) => lang)));
  printTable(title, [
    ['language', 'two parts', 'problem alone', 'no problem', 'all'],
    ...langs.map((lang) =>
      row(
        lang,
        cases.filter((one) => one.lang === lang),
      ),
    ),
    row('all', cases),
  ]);
}

function habitOf(texts: readonly string[]): Habit {
  const tally = new HabitTally();
  texts.forEach((text, i) => tally.set(String(i), readSummary(text).shape));
  return tally.habit;
}

function printHabits(vaults: Readonly<Record<string, readonly Summary[]>>): void {
  const shapes = ['two', 'one', 'either'] as const;
  printTable('The habit of a vault of such summaries', [
    ['summaries', 'two parts', 'one part', 'either', 'habit'],
    ...Object.entries(vaults).map(([name, cases]) => {
      const read = cases.map(({ text }) => readSummary(text).shape);
      const counts = shapes.map((shape) => String(read.filter((one) => one === shape).length));
      return [name, ...counts, habitOf(cases.map(({ text }) => text))];
    }),
  ]);
}

printScores('Our own summaries, in a vault of their habit', SUMMARIES, ({ habit }) => habit);
printScores(
  'Summaries of writers who knew nothing of the rules, in a vault without the habit',
  BY_OTHERS,
  () => 'gist',
);
const withParts = BY_OTHERS.filter(({ approach }) => approach !== '');
printScores('The same that have two parts, in a vault with the habit', withParts, () => 'problem');
const vaults: Record<string, readonly Summary[]> = {
  'of vaults with the habit': HABITUAL_SUMMARIES,
  'of others': LONE_SUMMARIES,
};
if (existsSync(HELD_OUT)) {
  const apart = (JSON.parse(readFileSync(HELD_OUT, 'utf8')) as HeldOut[]).map((one): Summary => ({
    ...one,
    reason: '',
    habit: 'problem',
    open: null,
  }));
  const habit = habitOf(apart.map(({ text }) => text));
  printScores('Summaries kept apart, as one vault', apart, () => habit);
  vaults['kept apart'] = apart;
} else console.log(`\nNo score of the summaries kept apart: ${HELD_OUT} is not there.`);
printHabits(vaults);

interface Note {
  readonly text: string;
  readonly metadata: Metadata;
}

const BODY = 'It is written down in a few paragraphs, with [[Links]], `code` and $x^2$. '.repeat(6);
const summary = (i: number): string => SUMMARIES[i % SUMMARIES.length]?.text ?? '';
const inProperties = (i: number): string =>
  `---\nproblem: Search number ${i} is slow.\napproach: Build index ${i}.\n---\n# Note\n\n${BODY}\n`;
/** Every place where a card may stand, in turn. */
const IN_TEXT: readonly ((i: number) => string)[] = [
  (i) => `# Note ${i}\n\n> ${summary(i).replace(/\n/g, '\n> ')}\n\n${BODY}\n`,
  (i) => `# Note ${i}\n\n## Problem\n\nSearch is slow.\n\n## Approach\n\nBuild index ${i}.\n\n${BODY}\n`,
  (i) => `# Note ${i}\n\n${BODY}\n\n> [!summary]\n> ${summary(i).replace(/\n/g, '\n> ')}\n`,
  (i) => `# Note ${i}\n\nProblem:: Search is slow.\nApproach:: Build index ${i}.\n\n${BODY}\n`,
  (i) => `# Note ${i}\n\n${BODY}\n\n${BODY}\n`,
];

function notes(count: number, write: (i: number) => string): Note[] {
  return Array.from({ length: count }, (_, i) => {
    const text = write(i);
    return { text, metadata: parseNote(text) };
  });
}

const perSecond = (count: number, took: number): string => Math.round((count * 1000) / took).toLocaleString('en');

function printSpeed(): void {
  const rows = [['notes', 'metadata alone', 'cards/s', 'to two look-ups', 'text', 'cards/s', 'to finding all spaces']];
  for (const size of [1_000, 10_000]) {
    const fromMetadata = notes(size, inProperties);
    const fromText = notes(size, (i) => IN_TEXT[i % IN_TEXT.length]?.(i) ?? '');
    const took = compare(7, 1, {
      lookUps: () =>
        fromMetadata.map(({ metadata: { frontmatter = {} } }) => ({
          problem: frontmatter['problem'],
          approach: frontmatter['approach'],
        })),
      metadata: () => fromMetadata.map(({ metadata }) => cardFromMetadata(metadata, DEFAULT_CARD_NAMES)),
      spaces: () => fromText.map(({ text }) => text.match(/\s/g)?.length),
      text: () => fromText.map(({ text, metadata }) => findCard(text, metadata, DEFAULT_CARD_NAMES)),
    });
    rows.push([
      size.toLocaleString('en'),
      ms(took.metadata),
      perSecond(size, took.metadata),
      times(took.metadata / took.lookUps),
      ms(took.text),
      perSecond(size, took.text),
      times(took.text / took.spaces),
    ]);
  }
  printTable('Finding cards', rows);
}

const HOSTILE: Readonly<Record<string, string>> = {
  sentences: 'Search is slow. Build an index. ',
  'one word': 'a',
  spaces: ' ',
  lines: '\n',
  stops: '.',
  'stops and spaces': '. ',
  questions: '? ',
  ellipses: '…',
  initials: 'A. ',
  abbreviations: 'z. B. ',
  numbers: '1. ',
  'open brackets': '(',
  'open square brackets': '[',
  'wikilink starts': '[[',
  'link starts': '[a](',
  'links that fail': '[a](b c',
  'backticks of all lengths': '` `` ``` ',
  dollars: '$a ',
  quotes: '"a ',
  'quotes of all kinds': '„“”«»‘’"',
  stars: '*',
  'stars and letters': '*a _b **c ',
  'closing stars': 'a* b** ',
  'tags of HTML': '<a ',
  'comments of HTML': '<!--',
  comments: '%% ',
  footnotes: '[^',
  labels: 'Problem: Approach: ',
  colons: ': ',
  arrows: ' -> ',
  'arrows in a row': '→',
  'arrows and words': 'a → b ',
  'block ids': ' ^a',
  tables: '|',
  rules: '- ',
  'equals signs': '==',
  CJK: '检索太慢。',
  'CJK without stops': '检索',
  addresses: 'https://a.b/) ',
  'one address': 'https://a',
  backslashes: '\\',
  fields: '[a:: ',
  hashes: '#a ',
  escapes: '\\[',
};

function printGrowth(): void {
  const rows = [
    [
      'text of one kind',
      'split, 32 K',
      '8 times as long',
      'to line, 32 K',
      '8 times as long',
      'to plain text, 32 K',
      '8 times as long',
    ],
  ];
  const worst = [0, 0, 0];
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const [small = '', large = ''] = [1, 8].map((factor) => unit.repeat(Math.ceil((factor * 32 * 1024) / unit.length)));
    const runs = [splitSummary, (text: string) => toInline(text, 200), toPlainText];
    const cells = runs.flatMap((run, i) => {
      const [short = 0, long = 0] = [small, large].map((text) =>
        median([time(() => run(text)), time(() => run(text)), time(() => run(text))]),
      );
      // Below a millisecond the clock says little.
      worst[i] = Math.max(worst[i] ?? 0, long / Math.max(short, 1));
      return [ms(short), times(long / short)];
    });
    rows.push([name, ...cells]);
  }
  rows.push(['worst', '', times(worst[0] ?? 0), '', times(worst[1] ?? 0), '', times(worst[2] ?? 0)]);
  printTable('Hostile text: time grows with the text (8 x is linear)', rows);
}

printSpeed();
printGrowth();
await printBrowser();
