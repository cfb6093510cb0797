import { finish } from '../../../../src/core/steps';
import { Atlas } from '../../../../src/core/atlas/atlas';
import { NO_WORDS, recordOf } from '../../../../src/core/related/word-record';
import { sourceVault } from '../../../../src/core/topics/infer-proposal';
import { contentFinder } from '../../../../src/core/topics/sources/content/content';
import type { FoundTopic } from '../../../../src/core/topics/sources/source';
import { DEFAULTS } from '../../../../src/settings';
import { random } from '../../../bench/synthetic';
import { randIndex } from '../../../support/clusterings';
import { MemoryVault } from '../../atlas/memory-vault';

/** A note: its text, its headings, and the titles that it links to. */
interface Written {
  readonly text: string;
  readonly headings?: readonly string[];
  readonly links?: readonly string[];
}

function groupsOf(notes: Readonly<Record<string, Written>>): readonly FoundTopic[] {
  const vault = MemoryVault.of(
    Object.fromEntries(Object.entries(notes).map(([path, { links = [] }]) => [path, { links }])),
  );
  const finder = contentFinder({
    words: (path) => recordOf(notes[path]?.text ?? '', 512) ?? NO_WORDS,
    headings: (path) => notes[path]?.headings ?? [],
  });
  return finish(finder.find(finish(sourceVault(Atlas.build(vault, DEFAULTS), 'topics'))));
}

/** The group of each note, the innermost. */
function placesIn(groups: readonly FoundTopic[]): Map<string, string> {
  return new Map(groups.flatMap(({ key, notes }) => Array.from(notes, (note): [string, string] => [note, key])));
}

const SUBJECTS = [
  'sailing mast harbour wind sail rigging keel anchor tide rope deck',
  'bread flour yeast oven dough crust knead sourdough baker loaf salt',
  'chess pawn rook bishop opening endgame checkmate castle gambit queen',
  'garden soil seed compost mulch prune tomato bed weed spade bulb',
  'violin bow string orchestra concerto sonata chord melody scale tempo',
  'galaxy star telescope orbit planet comet nebula eclipse moon gravity',
  'kernel thread process scheduler memory page cache driver syscall mutex',
  'wool knit needle stitch yarn purl pattern sweater gauge cable cuff',
  '登山 山脊 雪崩 冰川 营地 向导 氧气 攀登 绳索 高原',
  'опера ария тенор сцена либретто хор партитура дирижёр увертюра премьера',
].map((words) => words.split(' '));
const COMMON =
  'the and with for this that one more time way note some other about when what which where most also'.split(' ');

/** Notes on subjects, so many of each, with words of their own and of others. One in four links to one of its own. */
function library(each: number): Record<string, Written> {
  const next = random(7);
  // The first more often, as words of languages are.
  const pick = (from: readonly string[]): string => from[Math.floor(next() * next() * from.length)] ?? '';
  const notes: Record<string, Written> = {};
  for (const [at, subject] of SUBJECTS.entries())
    for (let i = 0; i < each; i++) {
      const words = Array.from({ length: 40 }, () => {
        const [chance, other] = [next(), pick(SUBJECTS[Math.floor(next() * SUBJECTS.length)] ?? [])];
        return chance < 0.4 ? pick(COMMON) : chance < 0.55 ? other : pick(subject);
      });
      const links = next() < 0.25 ? [`${at}-${Math.floor(next() * each)}`] : [];
      notes[`${at}-${i}.md`] = { text: words.join(' '), links };
    }
  return notes;
}

const truth = (paths: readonly string[]): Map<string, string> =>
  new Map(paths.map((path) => [path, path.split('-')[0] ?? '']));

describe('five hundred notes on ten subjects in three scripts', () => {
  const notes = library(50);
  const paths = Object.keys(notes);
  const groups = groupsOf(notes);

  test('are put together by subject', () => {
    expect(randIndex(paths, placesIn(groups), truth(paths))).toBeGreaterThan(0.95);
  });

  test('each group is named by its own words, and says why', () => {
    const named = groups.map(({ name, notes: held, reasons }) => {
      const [subject = ''] = Array.from(held, (path) => path.split('-')[0] ?? '').sort();
      const own = SUBJECTS[Number(subject)] ?? [];
      expect(reasons.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['words', 'examples']));
      return name
        .toLowerCase()
        .split(' · ')
        .every((word) => own.some((one) => word.includes(one) || one.includes(word)));
    });
    expect(groups.map(({ name }, at) => (named[at] === true ? '' : name)).filter(Boolean)).toEqual([]);
  });

  test('the order of the notes does not matter', () => {
    expect(groupsOf(Object.fromEntries(Object.entries(notes).reverse()))).toEqual(groups);
  });

  test('nor do the last digits of logarithms and powers, in which engines differ', () => {
    const { log, log2, exp, pow } = Math;
    const off = 1 + 2e-16;
    const spies = [
      jest.spyOn(Math, 'log').mockImplementation((x) => log(x) * off),
      jest.spyOn(Math, 'log2').mockImplementation((x) => log2(x) * off),
      jest.spyOn(Math, 'exp').mockImplementation((x) => exp(x) * off),
      jest.spyOn(Math, 'pow').mockImplementation((x, y) => pow(x, y) * off),
    ];
    expect(Math.log(10)).not.toBe(Math.LN10);
    const found = groupsOf(notes);
    for (const spy of spies) spy.mockRestore();
    expect(found).toEqual(groups);
  });

  test('one note that comes, goes or is written anew leaves the others where they are, and their names', () => {
    const without = (gone: string): Record<string, Written> =>
      Object.fromEntries(Object.entries(notes).filter(([path]) => path !== gone));
    const after = [
      without('3-17.md'),
      without('8-40.md'),
      { ...notes, 'new.md': { text: 'yeast flour moon chess', links: ['1-1', '2-2'] } },
      { ...notes, '6-20.md': { text: 'violin bow concerto' } },
    ].map((changed) => groupsOf(changed));
    const others = paths.filter((path) => !['3-17.md', '8-40.md', '6-20.md'].includes(path));
    for (const changed of after) expect(randIndex(others, placesIn(groups), placesIn(changed))).toBeGreaterThan(0.95);
    const kept = after.map((changed) => groups.filter(({ name }) => changed.some((one) => one.name === name)).length);
    expect(kept.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(0.95 * after.length * groups.length);
  });
});

describe('what there is little to tell of', () => {
  test.each<[what: string, notes: Record<string, Written>]>([
    ['nothing', {}],
    ['one note', { 'a.md': { text: 'sailing' } }],
    ['notes without words', Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${i}.md`, { text: '' }]))],
    [
      'three notes',
      { 'a.md': { text: 'x y', links: ['b'] }, 'b.md': { text: 'x y' }, 'c.md': { text: 'x y', links: ['a'] } },
    ],
  ])('%s gives no group', (_what, notes) => {
    expect(groupsOf(notes)).toEqual([]);
  });

  test('notes that all say the same are no more than one group', () => {
    const notes = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`n${i}.md`, { text: 'sailing mast wind' }]));
    expect(groupsOf(notes).length).toBeLessThanOrEqual(1);
  });

  test('daily notes are a group that nobody wants for a topic', () => {
    const next = random(3);
    const dailies = Array.from({ length: 50 }, (_, i): [string, Written] => {
      const words = ['mood', 'weather', 'gratitude', 'sleep', 'breakfast', 'habit', 'walk'];
      const text = Array.from({ length: 20 }, () => words[Math.floor(next() * words.length)] ?? '').join(' ');
      return [`2026-0${1 + (i % 9)}-${10 + Math.floor(i / 9)}.md`, { text }];
    });
    const found = groupsOf({ ...library(20), ...Object.fromEntries(dailies) });
    const doubts = found.map(
      ({ doubt, notes }) => `${Array.from(notes).some((path) => path.startsWith('2026'))} ${doubt ?? ''}`,
    );
    expect(doubts.filter((one) => one === 'true daily')).toHaveLength(1);
    expect(doubts.filter((one) => one === 'true ')).toEqual([]);
    expect(doubts.filter((one) => one === 'false ').length).toBeGreaterThan(5);
  });
});

test('a group is named by the note that most of it is linked with, without what makes it a page about the rest', () => {
  const notes = library(12);
  const own = (at: number): string[] =>
    Object.keys(notes)
      .filter((path) => path.startsWith(`${at}-`))
      .map((path) => path.slice(0, -3));
  for (const [at, hub] of [
    [0, 'About sailing'],
    [1, 'Baking MOC'],
  ] as const) {
    notes[`${hub}.md`] = { text: 'see below', links: [...own(at), '5-1'] };
    for (const path of own(at)) notes[`${path}.md`] = { text: notes[`${path}.md`]?.text ?? '', links: [hub] };
  }
  expect(groupsOf(notes).map(({ name }) => name)).toEqual(expect.arrayContaining(['Baking', 'Sailing']));
});

describe('a group of titles that say what to do', () => {
  const places = ['a server', 'a printer', 'a friend', 'paper', 'the wall', 'a feed', 'a shelf', 'an archive'];
  /** Beside a library, notes on how to publish, so many of which have another word too. */
  const withDeeds = (word: string, held: number, titleOf: (place: string) => string): Record<string, Written> => ({
    ...library(12),
    ...Object.fromEntries(
      places.map((place, i) => [
        `${titleOf(place)}.md`,
        { text: `layout margin footer pages site theme generator ${i < held ? word : ''}` },
      ]),
    ),
  });

  test.each<[reason: string, notes: Record<string, Written>, name: string]>([
    [
      'is called by the noun for it that its notes have',
      withDeeds('publishing', 6, (place) => `Publish to ${place}`),
      'Publishing',
    ],
    ['is not, where few have it', withDeeds('publishing', 2, (place) => `Publish to ${place}`), 'Publish'],
    [
      'is not, where the word is what the notes are of',
      withDeeds('layouting', 6, (place) => `To ${place}: layout`),
      'Layout',
    ],
  ])('%s', (_reason, notes, name) => {
    const group = groupsOf(notes).find(({ notes: held }) => Array.from(held).some((path) => path.includes('printer')));
    expect(group?.name).toBe(name);
  });
});

describe('a group whose headings tell more than single words', () => {
  const withHeadings = (headingOf: (i: number) => string, word: string): Record<string, Written> => ({
    ...library(12),
    ...Object.fromEntries(
      'oak elm ash yew fir bay fig may'
        .split(' ')
        .map((title, i) => [`${title}.md`, { text: `${word} layout margin footer`, headings: [headingOf(i)] }]),
    ),
  });

  test.each<[reason: string, notes: Record<string, Written>, name: RegExp]>([
    [
      'is named by words that follow each other in most of them, as most write them',
      withHeadings((i) => (i % 4 === 0 ? 'On toll tariffs' : `Toll Tariffs, part ${i}`), 'toll tariffs'),
      /^Toll Tariffs$/,
    ],
    ['goes across no comma', withHeadings(() => 'Toll, tariffs', 'toll tariffs'), /^Tariffs · toll$/i],
    ['has whole words of a script without spaces', withHeadings((i) => `第${i}垃圾回收器`, '圾回'), /垃圾回收器/],
    [
      'is not named by what any page is called',
      withHeadings(() => 'Table of contents', 'harbour'),
      /^(?!.*(?:table|contents)).*harbour/i,
    ],
  ])('%s', (_reason, notes, name) => {
    const group = groupsOf(notes).find(({ notes: held }) => held.has('elm.md'));
    expect(group?.name).toMatch(name);
  });
});

describe('a group that no page and no phrase names', () => {
  /** Beside a library, eight notes: their titles, and what each says. */
  const withNotes = (titleOf: (i: number) => string, textOf: (i: number) => string): Record<string, Written> => ({
    ...library(12),
    ...Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${titleOf(i)}.md`, { text: textOf(i) }])),
  });
  const streets = 'oak elm ash yew fir bay fig may'.split(' ');
  const street = (i: number): string => streets[i] ?? '';

  test.each<[reason: string, notes: Record<string, Written>, name: string]>([
    [
      'two forms of one word are one word',
      withNotes(
        street,
        (i) => `${'contract '.repeat(i + 1)} ${'contracts '.repeat(2 * i + 1)} ${'court '.repeat(3 * i + 1)}`,
      ),
      'Contract · court',
    ],
    [
      'what only counts parts says nothing',
      withNotes(
        (i) => `${street(i)} Chapter ${i + 1}`,
        (i) => `${'contract '.repeat(i + 1)}${'court '.repeat(3 * i + 1)}`,
      ),
      'Contract · court',
    ],
    [
      'nor do the names of pictures',
      withNotes(
        street,
        (i) =>
          `${`![[Pasted image ${i}.png]] `.repeat(1 + (i % 4))}${'contract '.repeat(i + 1)}${'court '.repeat(3 * i + 1)}`,
      ),
      'Contract · court',
    ],
    [
      'of a script without spaces whole words, and nothing that a particle is part of',
      withNotes(street, (i) => `${'概率的分布。'.repeat(i + 1)}${'我的概率。'.repeat(2 * i + 1)}`),
      '分布 · 概率',
    ],
  ])('%s', (_reason, notes, name) => {
    const group = groupsOf(notes).find(({ notes: held }) => Array.from(held).some((path) => path.startsWith('elm')));
    expect(group?.name).toBe(name);
  });
});
