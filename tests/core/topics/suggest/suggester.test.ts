import { SURE } from '../../../../src/core/topics/suggest/calibration';
import { TopicTrainer } from '../../../../src/core/topics/suggest/trainer';
import { random } from '../../../bench/synthetic';
import { Garden, threeSubjects, type GardenNote } from './garden';

const question = (note: Partial<GardenNote>): GardenNote => ({ title: 'New', ...note });

describe('what is suggested', () => {
  const unsorted = question({ text: 'The dough wants salt and a hot oven, always.' });
  const garden = new Garden([...threeSubjects(), unsorted]);
  const suggester = garden.learn();

  test('the topic whose words a note has, surely where trials were right, with the words as a reason', () => {
    const [first, ...others] = suggester.suggest(garden.note(unsorted), 3);
    expect(first?.topic).toBe('cooking');
    expect(first?.score).toBeGreaterThanOrEqual(SURE);
    for (const { score } of others) expect(score).toBeLessThan(0.5);
    const reason = first?.reasons.find(({ kind }) => kind === 'words');
    expect(reason?.kind === 'words' && [...reason.words].sort()).toEqual(['dough', 'oven', 'salt']);
  });

  test('a note that was not there in training', () => {
    expect(suggester.suggest(garden.note({ title: 'Later', text: 'violin and sonata' }), 1)[0]?.topic).toBe('music');
  });

  test('no more than asked for', () => {
    const either = garden.note({ title: 'Either', text: 'oven dough violin sonata' });
    expect(suggester.suggest(either, 3).length).toBeGreaterThan(1);
    expect(suggester.suggest(either, 1)).toHaveLength(1);
    expect(suggester.suggest(garden.note(unsorted), 0)).toEqual([]);
  });

  test('properties at the start of a note are no words of it', () => {
    const text = '---\nviolin: sonata melody chord tempo\n---\noven dough';
    expect(suggester.suggest(garden.note({ title: 'Later', text }), 1)[0]?.topic).toBe('cooking');
  });

  test('the same every time, in whatever order notes come', () => {
    const again = new Garden([unsorted, ...threeSubjects().reverse()]).learn();
    const once = suggester.suggest(garden.note(unsorted), 3);
    expect(garden.learn().suggest(garden.note(unsorted), 3)).toEqual(once);
    expect(again.suggest(garden.note(unsorted), 3).map(({ topic }) => topic)).toEqual(once.map(({ topic }) => topic));
  });
});

describe('what nothing speaks for is not suggested', () => {
  const own = [
    ['meetings', 'budget team plan'],
    ['books', 'novel author plot'],
  ].flatMap(([topic = '', text = '']) =>
    Array.from({ length: 12 }, (_, i) => ({ title: `${topic} ${i}`, text, topics: [topic] })),
  );
  const garden = new Garden(own);
  const suggester = garden.learn();

  test.each<[reason: string, text: string, topics: readonly string[]]>([
    ['nothing is in it', '', []],
    ['nothing of what others say', 'Dogs bark at night.', []],
    ['words of no meaning alone', 'you and here we are with the dog', []],
    ['a word of one topic', 'The team is here.', ['meetings']],
  ])('%s', (_reason, text, topics) => {
    expect(suggester.suggest(garden.note(question({ text })), 3).map(({ topic }) => topic)).toEqual(topics);
  });
});

test('commands of formulas are no reason, though they are words elsewhere', () => {
  const garden = new Garden([
    ...threeSubjects(),
    ...Array.from({ length: 8 }, (_, i) => ({
      title: `Angle ${i}`,
      text: `$\\theta_${i} + \\nabla f$ rotation angle`,
      topics: ['angles'],
    })),
  ]);
  const asked = garden.note(question({ text: '$\\theta$ and $\\nabla$ of an angle; nabla too' }));
  const [reason] = garden.learn().suggest(asked, 1)[0]?.reasons ?? [];
  expect(reason?.kind === 'words' && [...reason.words].sort()).toEqual(['angle', 'nabla']);
});

describe('notes that are alike in all but their words go to the topic of their words', () => {
  const SUBJECTS = [
    ['bread', 'dough yeast oven flour crumb crust proof salt water knead loaf starter'],
    ['stars', 'orbit galaxy telescope light star dust planet gravity comet nova lens spectrum'],
    ['garden', 'soil seed compost mulch rose pruning weed bed spade bulb hedge plot'],
  ].map(([topic = '', all = '']) => ({ topic, own: all.split(' ') }));
  const COMMON = 'the a note about thing idea some more with long day work'.split(' ');

  test.each([
    [2, 5],
    [2, 20],
    [2, 60],
    [3, 5],
    [3, 20],
    [3, 60],
  ])('%d topics of %d notes', (topics, notes) => {
    const next = random(topics * notes);
    const pick = (from: readonly string[]): string => from[Math.floor(next() * from.length)] ?? '';
    const text = (own: readonly string[]): string =>
      Array.from({ length: 60 }, () => pick(next() < 0.3 ? own : COMMON)).join(' ');
    const subjects = SUBJECTS.slice(0, topics);
    const sorted = subjects.flatMap(({ topic, own }, k) =>
      Array.from({ length: notes }, (_, i) => ({ title: `${'xyz'[k] ?? ''}${i}`, text: text(own), topics: [topic] })),
    );
    const asked = subjects.flatMap(({ topic, own }) =>
      Array.from({ length: 5 }, (_, i) => ({ wanted: topic, note: { title: `u${topic}${i}`, text: text(own) } })),
    );
    const garden = new Garden([...sorted, ...asked.map(({ note }) => note)]);
    const suggester = garden.learn();
    expect(asked.map(({ note }) => suggester.suggest(garden.note(note), 1)[0]?.topic)).toEqual(
      asked.map(({ wanted }) => wanted),
    );
  });
});

describe('each kind of evidence is enough where the others say nothing', () => {
  const plain = (topic: string, more: (i: number) => Partial<GardenNote>): GardenNote[] =>
    Array.from({ length: 12 }, (_, i) => ({
      title: `${topic} ${i * 7}`.replace(/[a-z]+/, 'Note'),
      text: 'the same text',
      topics: [topic],
      ...more(i),
    }));

  test('links, named as a reason', () => {
    const sorted = [
      ...plain('one', (i) => ({ title: `A${i}`, links: [`A${(i + 1) % 12}`, `A${(i + 5) % 12}`] })),
      ...plain('two', (i) => ({ title: `B${i}`, links: [`B${(i + 1) % 12}`, `B${(i + 5) % 12}`] })),
    ];
    const asked = question({ text: 'the same text', links: ['B3', 'B4'] });
    const garden = new Garden([...sorted, asked]);
    const [first] = garden.learn().suggest(garden.note(asked), 1);
    expect(first?.topic).toBe('two');
    expect(first?.reasons[0]).toEqual({ kind: 'linked', paths: ['B3', 'B4'] });
  });

  test('links that both have in common', () => {
    const sorted = [
      ...plain('one', (i) => ({ title: `A${i}`, links: ['Hub A'] })),
      ...plain('two', (i) => ({ title: `B${i}`, links: ['Hub B'] })),
      { title: 'Hub A', text: 'x' },
      { title: 'Hub B', text: 'y' },
    ];
    const asked = question({ text: 'the same text', links: ['Hub A'] });
    const garden = new Garden([...sorted, asked]);
    const [first] = garden.learn().suggest(garden.note(asked), 1);
    expect(first?.topic).toBe('one');
    expect(first?.reasons[0]).toEqual({ kind: 'shared-links', paths: ['Hub A'] });
  });

  test.each<[reason: string, one: Partial<GardenNote>, two: Partial<GardenNote>, kind: string]>([
    ['tags', { tags: ['field/alpha'] }, { tags: ['field/beta'] }, 'tags'],
    ['folders', { folder: 'In/Left' }, { folder: 'In/Right' }, 'form'],
    ['how a note is built', { text: '- [ ] same\n- [x] text' }, { text: '> [!note] same\n> text' }, 'form'],
  ])('%s', (_reason, one, two, kind) => {
    const garden = new Garden([
      ...plain('one', (i) => ({ title: `A${i}`, ...one })),
      ...plain('two', (i) => ({ title: `B${i}`, ...two })),
      question(two),
    ]);
    const [first] = garden.learn().suggest(garden.note(question(two)), 1);
    expect(first?.topic).toBe('two');
    expect(first?.reasons.map((reason) => reason.kind)).toContain(kind);
  });

  test('dates in titles', () => {
    const day = (i: number): string => `2024-03-${String(10 + i)}`;
    const sorted = [
      ...plain('diary', (i) => ({ title: day(i) })),
      ...plain('other', (i) => ({ title: `${'abcdefghijkl'[i] ?? ''} thing` })),
    ];
    const garden = new Garden([...sorted, { title: '2025-11-30', text: 'the same text' }]);
    expect(garden.learn().suggest(garden.note({ title: '2025-11-30', text: 'the same text' }), 1)[0]?.topic).toBe(
      'diary',
    );
  });

  test('scripts without spaces, with whole words as reasons', () => {
    const sorted = Array.from({ length: 24 }, (_, i) =>
      i % 2 === 0
        ? { title: `甲${i}`, text: `今天学习数据库的索引第${i}篇`, topics: ['数据'] }
        : { title: `乙${i}`, text: `今天去海边散步看风景第${i}篇`, topics: ['旅行'] },
    );
    const asked = question({ text: '索引让数据库更快' });
    const garden = new Garden([...sorted, asked]);
    const [first] = garden.learn().suggest(garden.note(asked), 1);
    expect(first?.topic).toBe('数据');
    const reason = first?.reasons.find(({ kind }) => kind === 'words');
    expect(reason?.kind === 'words' && [...reason.words].sort()).toEqual(['数据库', '索引']);
  });
});

describe('reasons are few, and in words that a person would use', () => {
  const cooking = ['oven', 'dough', 'salt', 'yeast', 'flour', 'crust'];
  const sailing = ['mast', 'sail', 'harbour', 'keel', 'tide', 'anchor'];
  const notes = (topic: string, own: readonly string[], day: number): GardenNote[] =>
    Array.from({ length: 14 }, (_, i) => ({
      title: `2026-0${day}-${10 + i} ${topic}`,
      text: `You and here we did this on 2026-0${day}-${10 + i}: ${own[i % 6] ?? ''} and ${own[(i + 1) % 6] ?? ''} (#${day}${i})`,
      topics: [topic],
      links: [],
    }));
  const garden = new Garden([...notes('cooking', cooking, 3), ...notes('sailing', sailing, 7)]);
  const suggester = garden.learn();

  test('no digits, dates or words that every text has, nor lengths and what a template wrote', () => {
    for (const text of ['You and here we did this on 2026-03-20: oven and salt', 'You and here we: anchor, tide'])
      for (const { reasons } of suggester.suggest(garden.note(question({ title: '2026-03-21', text })), 2)) {
        expect(reasons.length).toBeLessThanOrEqual(2);
        const words = reasons.flatMap((reason) => (reason.kind === 'words' ? reason.words : []));
        expect(words.filter((word) => ![...cooking, ...sailing].includes(word))).toEqual([]);
        expect(reasons.flatMap((reason) => (reason.kind === 'form' ? reason.traits : []))).toEqual([]);
      }
  });

  test('a note that has nothing but its date in common with notes of a topic surely belongs to none', () => {
    for (const { score } of suggester.suggest(garden.note({ title: '2026-03-22', text: 'Bought milk.' }), 2))
      expect(score).toBeLessThan(SURE);
  });

  test('where there is one topic, a note is held beside its notes', () => {
    const lone = new Garden(notes('cooking', cooking, 3));
    const learned = lone.learn();
    const [near] = learned.suggest(lone.note({ title: 'Bread', text: 'oven and dough, salt and yeast' }), 1);
    expect(near?.topic).toBe('cooking');
    expect(learned.suggest(lone.note({ title: 'Milk', text: 'Bought milk.' }), 1)).toEqual([]);
  });
});

describe('where there is little to learn from', () => {
  test('nothing sorted: the topics that a note names, none of them surely', () => {
    const asked = question({ title: 'About tides', text: 'Sailing and the moon' });
    const garden = new Garden([asked], { a: ['Cooking'], b: ['Boats', 'Sailing'] });
    const suggestions = garden.learn().suggest(garden.note(asked), 3);
    expect(suggestions.map(({ topic }) => topic)).toEqual(['b']);
    expect(suggestions[0]?.score).toBeLessThan(SURE);
    expect(suggestions[0]?.reasons).toContainEqual({ kind: 'name', name: 'Sailing', where: 'text' });
  });

  test('a topic that has no notes yet is found by its name', () => {
    const asked = question({ title: 'Astronomy of the winter sky', text: 'stars' });
    const garden = new Garden([...threeSubjects(), asked], { astronomy: ['Astronomy'] });
    expect(
      garden
        .learn()
        .suggest(garden.note(asked), 3)
        .map(({ topic }) => topic),
    ).toContain('astronomy');
  });

  test('three notes are no ground to be sure on', () => {
    const garden = new Garden([...threeSubjects(3), question({ text: 'oven dough salt' })]);
    const [first] = garden.learn().suggest(garden.note(question({ text: 'oven dough salt' })), 1);
    expect(first?.score).toBeLessThan(SURE);
  });

  test('notes that nothing tells apart: never sure', () => {
    const garden = new Garden(
      Array.from({ length: 60 }, (_, i) => ({ title: `Note ${i}`, text: 'all the same words', topics: [`t${i % 4}`] })),
    );
    for (const { score } of garden.learn().suggest(garden.note(question({ text: 'all the same words' })), 4))
      expect(score).toBeLessThan(SURE);
  });

  test.each<[reason: string, notes: GardenNote[]]>([
    ['no notes', []],
    ['no topics', [question({ text: 'words' })]],
    ['an empty note', [...threeSubjects(6), question({})]],
    [
      'one topic',
      [
        { title: 'A', text: 'x', topics: ['only'] },
        { title: 'B', text: 'x', topics: ['only'] },
      ],
    ],
  ])('%s', (_reason, notes) => {
    const garden = new Garden(notes);
    for (const { score } of garden.learn().suggest(garden.note(question({ title: '' })), 5))
      expect(score).toBeGreaterThanOrEqual(0);
  });
});

test('a note of several topics speaks for each of them', () => {
  const both = threeSubjects(60).map((note, i) => (i % 3 === 0 ? { ...note, topics: ['cooking', 'home'] } : note));
  const garden = new Garden(both);
  const suggestions = garden.learn().suggest(garden.note(question({ text: 'oven dough yeast' })), 2);
  expect(suggestions.map(({ topic }) => topic).sort()).toEqual(['cooking', 'home']);
});

test('what was sorted since training counts at once', () => {
  const notes = [...threeSubjects(), { title: 'Hub', text: 'x' }, question({ text: 'x', links: ['Hub'] })];
  const garden = new Garden(notes);
  const suggester = garden.learn();
  const linked = (): boolean =>
    suggester
      .suggest(garden.note(question({ text: 'x' })), 3)
      .some(({ topic, reasons }) => topic === 'music' && reasons.some(({ kind }) => kind === 'linked'));
  expect(linked()).toBe(false);
  garden.notes.set('Hub', { title: 'Hub', text: 'x', topics: ['music'] });
  expect(linked()).toBe(true);
});

test('training goes in many steps', () => {
  const garden = new Garden(threeSubjects(60));
  const trainer = new TopicTrainer(garden);
  for (const note of garden.notes.values()) trainer.add(garden.note(note));
  expect(Array.from(trainer.train()).length).toBeGreaterThan(50);
});
