import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { NO_CARD, type NoteCard } from '../../../src/core/cards/card';
import { exportInSteps, type Exported, type ExportShape } from '../../../src/core/export/export';
import { readData } from '../../../src/core/export/data-file';
import { FEWEST_TOKENS, pageBytes } from '../../../src/core/export/paginate';
import { finish } from '../../../src/core/steps';
import { settingsOf, atlasOf } from '../index-notes/vault';
import { MemoryVault } from '../../support/memory-vault';

const RUNS = Number(process.env['TOPIC_ATLAS_RUNS'] ?? 100);
/** A word that stands in notes that nobody else shall see, and in links to them. */
const WORD = 'zephyr';

/** Names that systems, links and Markdown stumble over. */
const NAMES = [
  'Kernels',
  'kernels of K',
  'A/B test',
  'What? Why: how',
  'C++',
  'C#',
  'a-b',
  'a b',
  'Straße',
  'strasse',
  'nul',
  'dots...',
  '核方法',
  '[x](y)',
  '`tick` *star*',
  'long '.repeat(60).trim(),
  '(',
  '😀',
];

const name = fc.constantFrom(...NAMES);
const text = fc.constantFrom(
  '',
  'How large is it?',
  `See [[${WORD} a]], [[${WORD} folder/${WORD} b#Part|this]] and [${WORD}](${WORD}%20c.md). ![[${WORD} a]]`,
  'A [link](https://example.org/a_(b)) and `code` | a pipe %% a comment %%',
  '核'.repeat(400),
  'words and more of them, '.repeat(60),
  '\ud800 half',
);

const notes = fc.array(
  fc.record({
    topics: fc.array(fc.tuple(name, fc.option(name)), { maxLength: 3 }),
    folder: fc.option(name),
    problem: text,
    approach: text,
    isPrivate: fc.boolean(),
    links: fc.array(fc.nat({ max: 30 }), { maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 40 },
);
const shape: fc.Arbitrary<ExportShape> = fc.record({
  tokens: fc.integer({ min: FEWEST_TOKENS, max: 1_500 }),
  base: fc.constantFrom(null, 'https://example.org/notes/'),
});
const taxonomy = fc.array(fc.record({ name, description: text, parent: fc.option(fc.nat({ max: 12 })) }), {
  maxLength: 12,
});

type Notes = typeof notes extends fc.Arbitrary<infer T> ? T : never;
type Taxonomy = typeof taxonomy extends fc.Arbitrary<infer T> ? T : never;

const safe = (part: string): string => part.replace(/[\\/:?]/g, '-').slice(0, 120);

function filesOf(all: Notes): [string, string][] {
  const titleOf = (i: number): string => (all[i]?.isPrivate === true ? `${WORD} ${i}` : `Note ${i}`);
  const hidden = ['a', 'b', 'c'].map((letter): [string, string] => [
    `${WORD} folder/${WORD} ${letter}.md`,
    `---\nprivate: true\n---\n${WORD}`,
  ]);
  const listed = all.map(({ topics, folder, isPrivate, links }, i) => {
    const path = `${isPrivate ? `${WORD} folder/` : folder === null ? '' : `${safe(folder)}/`}${titleOf(i)}.md`;
    const named = topics.map(([top, below]) => (below === null ? top : `${top}/${below}`));
    const properties = [`topics: ${JSON.stringify(isPrivate ? [...named, `${WORD} topic`] : named)}`];
    if (isPrivate) properties.push('private: true');
    return [
      path,
      `---\n${properties.join('\n')}\n---\n${links.map((to) => `[[${titleOf(to)}]]`).join(' ')}\n`,
    ] satisfies [string, string];
  });
  return [...listed, ...hidden];
}

function exported(all: Notes, topics: Taxonomy, wanted: ExportShape, order: 'as they are' | 'reversed'): Exported {
  const files = filesOf(all);
  const vault = new MemoryVault(Object.fromEntries(order === 'reversed' ? [...files].reverse() : files));
  const cards = new Map(
    files.map(([path], i): [string, NoteCard] => {
      const { problem = '', approach = '' } = all[i] ?? {};
      return [path, { ...NO_CARD, problem, approach, open: problem !== '' && approach === '' }];
    }),
  );
  const settings = settingsOf({
    topics: Object.fromEntries(
      topics.map(({ name: own, description, parent }, i) => [
        `t${i}`,
        { name: own, description, ...(parent !== null && parent !== i && { parent: `t${parent}` }) },
      ]),
    ),
    filter: { only: [], without: ['private'] },
  });
  const atlas = atlasOf(vault, settings);
  return finish(exportInSteps({ atlas, card: (path) => cards.get(path) ?? NO_CARD, options: settings.index }, wanted));
}

const markdown = new MarkdownIt();

function linksIn(page: string): string[] {
  const inline = markdown.parse(page, {}).flatMap(({ children }) => children ?? []);
  return inline.flatMap((token) => (token.type === 'link_open' ? String(token.attrGet('href')) : []));
}

/** Where a link of a page leads, relative to the folder. */
const targetOf = (url: string, page: string): string => decodeURI(new URL(url, `file:///${page}`).pathname.slice(1));

test('no page is larger than it may be, and each is led to from the first one', () => {
  fc.assert(
    fc.property(notes, taxonomy, shape, (all, topics, wanted) => {
      const { files, pages } = exported(all, topics, wanted, 'as they are');
      const texts = new Map(files.map(({ path, text: written }) => [path, written]));
      expect(new Set(files.map(({ path }) => path.toLowerCase().normalize('NFKD'))).size).toBe(files.length);
      for (const page of pages)
        expect(Buffer.byteLength(texts.get(page) ?? '')).toBeLessThanOrEqual(pageBytes(wanted.tokens));
      const seen = new Set(['index.md']);
      for (const page of seen) {
        for (const url of linksIn(texts.get(page) ?? '')) {
          if (wanted.base !== null && url.startsWith(wanted.base)) continue;
          const target = targetOf(url, page);
          expect([page, url, texts.has(target)]).toEqual([page, url, true]);
          if (target.endsWith('.md')) seen.add(target);
        }
      }
      expect(Array.from(seen).sort()).toEqual([...pages].sort());
    }),
    { numRuns: RUNS },
  );
});

test('it is the same whatever the order of files, and with the private notes gone', () => {
  fc.assert(
    fc.property(notes, taxonomy, shape, (all, topics, wanted) => {
      const { files } = exported(all, topics, wanted, 'as they are');
      expect(exported(all, topics, wanted, 'reversed').files).toEqual(files);
      expect(JSON.stringify(files)).not.toContain(WORD);
    }),
    { numRuns: RUNS },
  );
});

test('every note that is listed stands on a page of each of its topics, and the data say the same when they are read', () => {
  fc.assert(
    fc.property(notes, taxonomy, shape, (all, topics, wanted) => {
      const { files, data } = exported(all, topics, { ...wanted, base: null }, 'as they are');
      const json = files.find(({ path }) => path === 'atlas.json')?.text ?? '';
      expect(readData(json)).toEqual(data);
      // As an editor may have saved it.
      expect(readData(`\ufeff${json.replaceAll('\n', '\r\n')}`)).toEqual(data);
      expect(data.notes.map(({ path }) => path)).toEqual(
        filesOf(all)
          .map(([path]) => path)
          .filter((path) => !path.includes(WORD))
          .sort(),
      );
      for (const topic of data.topics)
        for (const note of topic.notes)
          expect(data.notes.find(({ path }) => path === note)?.topics).toContain(topic.path);
      const written = files.filter(({ path }) => path.endsWith('.md')).map((file) => file.text);
      for (const { path } of data.notes) expect(written.some((page) => page.includes(path))).toBe(true);
    }),
    { numRuns: RUNS },
  );
});
