import { Atlas } from '../../../src/core/atlas/atlas';
import { AtlasGraph } from '../../../src/core/related/atlas-graph';
import type { Reason } from '../../../src/core/related/reason';
import { RelatedNotes } from '../../../src/core/related/related-notes';
import { relatedOfVault } from '../../support/related-of-vault';
import type { WordRecord } from '../../../src/core/related/word-record';
import { parseSettings } from '../../../src/settings';
import { sampleNotes } from '../../examples/sample-vault';
import { MemoryVault } from '../../support/memory-vault';

type Files = Readonly<Record<string, string>>;

function atlasOf(vault: MemoryVault): Atlas {
  return Atlas.build(vault, parseSettings('{}').settings);
}

function relatedIn(files: Files): RelatedNotes {
  return relatedOfVault(new AtlasGraph(atlasOf(new MemoryVault(files))), Object.entries(files));
}

/** Notes that are called by words, which makes them subjects. */
const NAMES: Files = { 'Mercer.md': '', 'Hilbert.md': '' };
/** Unrelated notes, so that rare words are rare. */
const OTHERS: Files = Object.fromEntries(
  'apples bridges candles deserts engines forests gardens harbours islands jungles'
    .split(' ')
    .map((word, i) => [`Other/${word}.md`, `About ${word}, number ${i} of its kind.`]),
);

describe('related', () => {
  test('leaves out the note itself, linked notes and index notes', () => {
    const files = {
      ...OTHERS,
      'a.md': 'Mercer kernels. [[b]]',
      'b.md': 'Mercer kernels.',
      'c.md': 'Mercer kernels. [[a]]',
      'd.md': 'Mercer kernels.',
      'Topics.md': '---\ntopic-index: /\n---\nMercer kernels. [[d]]',
    };
    const related = relatedIn(files);
    expect(related.related('a.md').map(({ path }) => path)).toEqual(['d.md']);
    expect(related.related('Topics.md')).toEqual([]);
  });

  test('a link from an index note links nothing', () => {
    const files = {
      ...OTHERS,
      'a.md': 'Mercer.',
      'b.md': 'Lebesgue.',
      'Topics.md': '---\ntopic-index: /\n---\n[[a]] [[b]]',
    };
    expect(relatedIn(files).related('a.md')).toEqual([]);
  });

  test.each<[why: string, files: Files, kind: Reason]>([
    ['both link to a note', { 'a.md': '[[x]]', 'b.md': '[[x]]', 'x.md': '' }, { kind: 'both-link-to', via: ['x.md'] }],
    [
      'both are linked from a note',
      { 'a.md': '', 'b.md': '', 'x.md': '[[a]] [[b]]' },
      { kind: 'both-linked-from', via: ['x.md'] },
    ],
    [
      'one links to a note that links to the other',
      { 'a.md': '[[x]]', 'b.md': '', 'x.md': '[[b]]' },
      { kind: 'linked-through', via: ['x.md'] },
    ],
    [
      'shared words',
      { 'a.md': 'On Mercer and Hilbert.', 'b.md': 'Hilbert met Mercer.' },
      { kind: 'words', words: ['Mercer', 'Hilbert'] },
    ],
    [
      'shared words of a script without spaces',
      { 'a.md': '关于再生核空间', 'b.md': '什么是再生核空间?' },
      { kind: 'words', words: ['再生核空间'] },
    ],
    [
      'words as they are written, without the capital of a sentence',
      { 'a.md': 'Räume sind groß. Im Raum.', 'b.md': 'Große räume.' },
      { kind: 'words', words: ['räume'] },
    ],
    [
      'the other is named here',
      { 'a.md': 'As in ridge regression.', 'Ridge regression.md': '' },
      { kind: 'named-here', name: 'Ridge regression', isTitle: true },
    ],
    [
      'this one is named there',
      { 'Quokkas.md': 'x', 'a.md': 'Uses quokkas.' },
      { kind: 'named-there', name: 'Quokkas', isTitle: true },
    ],
    [
      'an alias is a name',
      { 'a.md': 'As in gaussian processes.', 'b.md': '---\naliases: [Gaussian processes]\n---\n' },
      { kind: 'named-here', name: 'Gaussian processes', isTitle: false },
    ],
    [
      'a part of a name is a shared word',
      { 'a.md': 'As in ridge walking.', 'Ridge regression.md': '' },
      { kind: 'words', words: ['ridge'] },
    ],
    ['titles', { 'Spectral gap.md': '', 'Spectral norm.md': '' }, { kind: 'titles', words: ['Spectral'] }],
    [
      'titles in a script without spaces',
      { '再生核空间.md': '', '再生核方法.md': '' },
      { kind: 'titles', words: ['再生核'] },
    ],
    [
      'topics',
      { 'a.md': '---\ntopics: [Optics]\n---\n', 'b.md': '---\ntopics: [Optics]\n---\n' },
      { kind: 'topics', ids: ['~optics'] },
    ],
  ])('says why: %s', (_why, files, reason) => {
    const [from = ''] = Object.keys(files);
    const found = relatedIn({ ...OTHERS, ...files })
      .related(from, 50)
      .flatMap((each) => each.reasons);
    expect(found).toContainEqual(reason);
  });

  test('where it is told what links two notes, the words that they share are not', () => {
    const files = Object.fromEntries(sampleNotes().map(({ path, text }) => [path, text]));
    const related = relatedIn(files);
    const asked = Object.keys(files).filter((_path, i) => i % 5 === 0);
    const rows = asked.flatMap((path) => related.related(path, 10));
    const kinds = rows.map(({ reasons }) => reasons.map((reason) => ('via' in reason ? 'via' : reason.kind)));
    expect(kinds.filter((all) => all.includes('via')).length).toBeGreaterThan(50);
    expect(kinds.filter((all) => all.includes('via') && all.includes('words'))).toEqual([]);
  });

  test.each<[why: string, a: string, b: string, reasons: readonly Reason[]]>([
    ['function words of a note too short to tell its language', 'On, and of.', 'Of and on.', []],
    ['in a title too', '# And of\n', '# And of\n', []],
    ['numbers', 'In 2024, 12.', '12 by 2024.', []],
    [
      'one word that says something among them',
      'On, and of ferns.',
      'Ferns, of and on.',
      [{ kind: 'words', words: ['ferns'] }],
    ],
  ])('%s are no reason', (_why, a, b, reasons) => {
    const found = relatedIn({ ...OTHERS, 'a.md': a, 'b.md': b }).related('a.md', 50);
    expect(found.filter(({ path }) => path === 'b.md').flatMap((each) => each.reasons)).toEqual(reasons);
  });

  test.each<[why: string, middle: string, text: string, isTold: boolean]>([
    ['a note with a subject', 'Kernel methods', '', true],
    ['one that begins with its date', '2024-05-06 Kernel methods', '', true],
    ['a day of a diary', '2024-05-06', '', false],
    ['a day with its name', '28 October 2024 Monday', '', false],
    ['a day as outliners write it', 'Oct 9th, 2023', '', false],
    ['a drawing that is called after its time', 'Drawing 2022-02-07 14.20.04.excalidraw', '', false],
    ['an inbox', 'Inbox', '', false],
    ['a page to start from', 'index', '', false],
    ['a page called by its kind', 'Links', '', false],
    ['exercises, whatever they are on', 'Exercises', '', false],
    ['the page of the folder of both', 'Pair', '', false],
    ['the page of another folder', 'Other', '', true],
    ['a note that is never shown', 'Kernel methods', '---\ntopic-atlas: ignore\n---\n', false],
  ])('as what lies between two notes %s (%s) is told or not', (_why, middle, text, isTold) => {
    const body = `On Mercer and Hilbert. [[${middle}]]`;
    const files = { ...OTHERS, ...NAMES, 'Pair/a.md': body, 'Pair/b.md': body, [`${middle}.md`]: text };
    const reasons = relatedIn(files)
      .related('Pair/a.md', 50)
      .filter(({ path }) => path === 'Pair/b.md')
      .flatMap((found) => found.reasons);
    expect(reasons).toEqual(
      isTold ? [{ kind: 'both-link-to', via: [`${middle}.md`] }] : [{ kind: 'words', words: ['Mercer', 'Hilbert'] }],
    );
  });

  test.each<[why: string, middle: string, isTold: boolean]>([
    ['a note with a subject', 'Gardens', true],
    ['a day of a diary', '2024_05_06', false],
  ])('the other is told to be like %s, or not', (_why, middle, isTold) => {
    const text = 'Quince, medlar, sorb and damson in one orchard.';
    const files = { ...OTHERS, 'a.md': `Fruit. [[${middle}]]`, 'b.md': text, [`${middle}.md`]: text };
    const reasons = relatedIn(files)
      .related('a.md', 50)
      .filter(({ path }) => path === 'b.md')
      .flatMap((found) => found.reasons);
    expect(reasons.some((reason) => reason.kind === 'similar-to-linked')).toBe(isTold);
  });

  test.each<[why: string, titles: [string, string], text: string, reason: Reason]>([
    [
      'what both are called, and not what neither is',
      ['Docker hosts', 'Docker images'],
      'nginx '.repeat(4),
      { kind: 'titles', words: ['docker'] },
    ],
    [
      'beside it what one of them is called',
      ['Docker hosts', 'Docker behind nginx'],
      'nginx '.repeat(4),
      { kind: 'words', words: ['docker', 'nginx'] },
    ],
    [
      'what both are called alone, where that is enough',
      ['Docker compose files', 'Docker compose limits'],
      'nginx '.repeat(4),
      { kind: 'titles', words: ['docker', 'compose'] },
    ],
    [
      'two words as they follow each other in a title',
      ['Injection of dependencies', 'The dependency injection'],
      'injection dependency '.repeat(4),
      { kind: 'words', words: ['dependency injection'] },
    ],
  ])('told of words: %s', (_why, [one, other], text, reason) => {
    const words = { 'Words.md': 'docker compose injection dependency', 'More words.md': 'docker compose injection' };
    const files = { ...OTHERS, ...words, [`${one}.md`]: text, [`${other}.md`]: text };
    const found = relatedIn(files).related(`${one}.md`, 50);
    const said = found.filter(({ path }) => path === `${other}.md`).flatMap((each) => each.reasons);
    expect(said).toContainEqual(reason);
  });

  test.each<[why: string, asked: string, other: string, isShown: boolean]>([
    ['a note with a subject', 'Kernels', 'Mercer maps', true],
    ['no readme', 'Kernels', 'README', false],
    ['no day of a diary', 'Kernels', '2024-05-06', false],
    ['but one day beside another', '2024-05-07', '2024-05-06', true],
  ])('unasked is shown %s', (_why, asked, other, isShown) => {
    const links = Array.from({ length: 6 }, (_, i) => `[[Gram ${i}]]`).join(' ');
    const text = `Quince, medlar, sorb and damson. ${links}`;
    const grams = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`Gram ${i}.md`, '']));
    const files = { ...OTHERS, ...grams, [`${asked}.md`]: text, [`${other}.md`]: text };
    const shown = relatedIn(files).worthShowing(`${asked}.md`, 50);
    expect(shown.some(({ path }) => path === `${other}.md`)).toBe(isShown);
  });

  test.each<[why: string, text: string, reasons: readonly Reason[]]>([
    ['beside nothing else', '', [{ kind: 'tags', tags: ['fruit'] }]],
    ['not beside what the two are about', 'Mercer and Hilbert.', [{ kind: 'words', words: ['Mercer', 'Hilbert'] }]],
  ])('where two notes lie is told %s', (_why, text, reasons) => {
    const files = { ...OTHERS, ...NAMES, 'a.md': `#fruit ${text}`, 'b.md': `#fruit ${text}` };
    const found = relatedIn(files).related('a.md', 50);
    expect(found.filter(({ path }) => path === 'b.md').flatMap((each) => each.reasons)).toEqual(reasons);
  });

  test.each<[why: string, titles: [string, string], text: string, isTold: boolean]>([
    ['a lone word of both titles that many notes have', ['Art of war', 'The art to wait'], 'art', false],
    ['unless both say it often', ['Art of war', 'The art to wait'], 'Art, art, art and art again.', true],
    ['two words of both', ['Art of bread', 'Bread is an art'], 'art bread', true],
  ])('told of titles: %s', (_why, [one, other], text, isTold) => {
    const many = Object.fromEntries(
      Array.from({ length: 100 }, (_, i) => [`Many/${i}.md`, `${i < 6 ? 'art bread' : ''} own${i}`]),
    );
    const body = `${text} #shared`;
    const files = { ...many, [`${one}.md`]: body, [`${other}.md`]: body };
    const found = relatedIn(files).related(`${one}.md`, 50);
    const kinds = found
      .filter(({ path }) => path === `${other}.md`)
      .flatMap((each) => each.reasons.map(({ kind }) => kind));
    expect(kinds).toEqual([isTold ? 'titles' : 'tags']);
  });

  test('every answer has a reason and a score from 0 to 1, the best first', () => {
    const related = relatedIn({
      ...OTHERS,
      'a.md': 'apples and bridges [[gardens]]',
      'b.md': 'About bridges [[gardens]]',
    });
    const found = related.related('a.md', 50);
    expect(found.length).toBeGreaterThan(2);
    for (const { score, reasons: why } of found) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(why.length).toBeGreaterThan(0);
    }
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
    expect(related.related('a.md', 2)).toEqual(found.slice(0, 2));
  });

  test('tells at most two reasons, and none that says nearly what another does', () => {
    const files = Object.fromEntries(
      sampleNotes()
        .slice(0, 60)
        .map(({ path, text }) => [path, text]),
    );
    const related = relatedIn(files);
    const alike = [
      ['both-link-to', 'both-linked-from', 'linked-through'],
      ['linked-with-similar', 'similar-to-linked'],
      ['words', 'titles'],
      ['topics', 'tags', 'folder'],
    ];
    const told = Object.keys(files)
      .flatMap((path) => related.related(path))
      .map((found) => found.reasons.map(({ kind }) => kind));
    expect(told.length).toBeGreaterThan(500);
    expect(
      told.filter((kinds) => alike.some((family) => kinds.filter((kind) => family.includes(kind)).length > 1)),
    ).toEqual([]);
    expect(new Set(told.map((kinds) => kinds.length))).toEqual(new Set([1, 2]));
  });

  test('needs no text, and gets better with it', () => {
    const files = { ...OTHERS, 'a.md': 'On Mercer.', 'b.md': 'Mercer again.' };
    const graph = new AtlasGraph(atlasOf(new MemoryVault(files)));
    const related = relatedOfVault(graph, []);
    expect(related.hasText('a.md')).toBe(false);
    expect(related.related('a.md').map(({ path }) => path)).not.toContain('b.md');
    for (const [path, text] of Object.entries(files)) related.setText(path, text);
    expect(related.hasText('a.md')).toBe(true);
    expect(related.related('a.md').map(({ path }) => path)).toContain('b.md');
  });

  test('what is kept of a text brings the same answers at the next start', () => {
    const files: Files = { ...OTHERS, 'a.md': 'Über Mercer [[apples]]', 'b.md': 'uber mercer [[apples]]' };
    const graph = new AtlasGraph(atlasOf(new MemoryVault(files)));
    const first = relatedOfVault(graph, []);
    const records = Object.entries(files).map(
      ([path, text]) => [path, JSON.stringify(first.setText(path, text))] as const,
    );
    const second = relatedOfVault(graph, []);
    for (const [path, record] of records) second.setRecord(path, JSON.parse(record) as WordRecord);
    expect(second.related('a.md')).toEqual(first.related('a.md'));
  });

  test('after changes it answers as if it were built anew', () => {
    const before: Files = {
      ...OTHERS,
      'a.md': 'On Mercer. [[apples]]',
      'b.md': 'On Mercer.',
      'gone.md': 'On Mercer.',
      'old name.md': 'On Mercer. [[apples]]',
    };
    const after: Files = {
      ...OTHERS,
      'a.md': 'On Mercer and Hilbert. [[apples]] [[bridges]]',
      'b.md': 'On Hilbert.',
      'new.md': 'Hilbert.',
      'Mercer.md': 'On Mercer. [[apples]]',
    };
    const vault = new MemoryVault(before);
    const atlas = atlasOf(vault);
    const related = relatedOfVault(new AtlasGraph(atlas), Object.entries(before));
    const change = (path: string): void => {
      const text = after[path] ?? '';
      vault.put(path, text);
      related.apply(atlas.update(path, vault.metadata(path)).notes);
      related.setText(path, text);
    };
    change('a.md');
    change('b.md');
    change('new.md');
    related.apply(atlas.remove('gone.md').notes);
    vault.put('Mercer.md', before['old name.md'] ?? '');
    related.apply(atlas.rename('old name.md', 'Mercer.md').notes);
    for (const step of related.learn()) expect(step).toBeUndefined();
    const fresh = relatedOfVault(new AtlasGraph(atlas), Object.entries(after));
    for (const path of Object.keys(after)) {
      const sets = (answers: ReturnType<RelatedNotes['related']>): string[] => answers.map((answer) => answer.path);
      expect(sets(related.related(path, 5))).toEqual(sets(fresh.related(path, 5)));
    }
  });

  test('prepared for many questions it answers as before, also after a change', () => {
    const files = Object.fromEntries(
      sampleNotes()
        .slice(0, 60)
        .map(({ path, text }) => [path, text]),
    );
    const vault = new MemoryVault(files);
    const atlas = atlasOf(vault);
    const [prepared, plain] = [files, files].map((each) => relatedOfVault(new AtlasGraph(atlas), Object.entries(each)));
    const all = (related: RelatedNotes | undefined): unknown =>
      Object.keys(files).map((path) => related?.related(path, 10));
    prepared?.prepareForMany();
    expect(all(prepared)).toEqual(all(plain));
    const [path = ''] = Object.keys(files);
    vault.put(path, '#mercer Mercer. [[Hilbert]]');
    const { notes } = atlas.update(path, vault.metadata(path));
    for (const related of [prepared, plain]) {
      related?.apply(notes);
      related?.setText(path, '#mercer Mercer. [[Hilbert]]');
    }
    expect(all(prepared)).toEqual(all(plain));
  });

  test.each<[why: string, files: Files]>([
    ['no notes', {}],
    ['one note', { 'a.md': 'alone' }],
    ['only a cycle', { 'a.md': '[[b]]', 'b.md': '[[c]]', 'c.md': '[[a]]' }],
    ['a note that links to itself', { 'a.md': '[[a]]', 'b.md': '[[b]] [[a]]' }],
    ['titles of one letter, of stop words, of signs', { 'a.md': 'the a', 'the.md': 'a', '!.md': '!', '?.md': '! the' }],
    ['a very long title', { [`${'long '.repeat(40)}.md`]: 'x', 'a.md': 'long' }],
    ['equal titles', { 'x/a.md': 'one', 'y/a.md': 'two', 'z/a.md': '[[a]]' }],
    ['empty notes', { 'a.md': '', 'b.md': '', 'c.md': '' }],
    ['nothing but links that lead nowhere', { 'a.md': '[[x]] [[y]]', 'b.md': '[[x]] [[y]]' }],
    ['a text of one character, over and over', { 'a.md': '核'.repeat(5_000), 'b.md': '核' }],
  ])('stands %s', (_why, files) => {
    const related = relatedIn(files);
    for (const path of Object.keys(files)) {
      for (const found of [...related.related(path), ...related.worthShowing(path)])
        expect(files).toHaveProperty([found.path]);
      expect(related.stepsFrom(path).every((step) => step.path in files)).toBe(true);
      for (const other of Object.keys(files))
        for (const { hops, strength } of related.waysBetween(path, other)) {
          expect(hops.length).toBeGreaterThan(0);
          expect(hops.every(({ from, to }) => from in files && to in files)).toBe(true);
          expect(strength).toBeGreaterThan(0);
        }
    }
    expect(related.related('not there.md')).toEqual([]);
  });

  test('a hub does not drown the rest', () => {
    const spokes = Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`Day ${i}.md`, `[[Hub]] word${i}`]));
    const files = { ...spokes, 'Hub.md': 'all days, mercer', 'a.md': '[[Hub]] mercer', 'b.md': 'mercer' };
    const related = relatedIn(files);
    expect(related.related('a.md', 1).map(({ path }) => path)).toEqual(['b.md']);
    expect(related.related('Hub.md', 50).map(({ path }) => path)).toEqual(['b.md']);
  });
});

describe('what is worth showing unasked', () => {
  const files = Object.fromEntries(
    sampleNotes()
      .slice(0, 60)
      .map(({ path, text }) => [path, text]),
  );
  const shown = (vault: Files, path: string): string[] =>
    relatedIn(vault)
      .worthShowing(path)
      .map((found) => found.path);

  test('a note of the sample vault has some, fewer than there are', () => {
    const related = relatedIn(files);
    const counts = Object.keys(files).map((path) => related.worthShowing(path).length);
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    expect(mean).toBeGreaterThan(1);
    expect(mean).toBeLessThan(10);
  });

  test.each([
    ['nothing', ''],
    ['one word', 'test'],
    ['a number', '1'],
    ['a day', '# Monday\n\nOn Monday, 2024-05-06.'],
    ['a few function words', 'It is what it was, and so on.'],
  ])('a note with %s in it has none', (_what, text) => {
    expect(shown({ ...files, 'Inbox/Untitled.md': text }, 'Inbox/Untitled.md')).toEqual([]);
  });

  test('what has only its place in common is ranked, but not shown', () => {
    const lists = Object.fromEntries(
      ['milk', 'bread', 'salt'].map((word) => [`Inbox/${word}.md`, `---\ntopics: Shopping\n---\n${word}.`]),
    );
    expect(shown({ ...files, ...lists }, 'Inbox/milk.md')).toEqual([]);
    expect(relatedIn({ ...files, ...lists }).related('Inbox/milk.md', 5).length).toBeGreaterThan(0);
  });
});
