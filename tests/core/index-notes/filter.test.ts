import fc from 'fast-check';
import { coverageInSteps } from '../../../src/core/coverage/coverage';
import type { MemoryPort } from '../../../src/core/index-notes/memory';
import { finish } from '../../../src/core/steps';
import { inferTopics } from '../../support/infer-topics';
import { NO_CARD } from '../../../src/core/cards/card';
import { MemoryVault } from '../../support/memory-vault';
import { atlasOf, deviceMemory, rebuild, settingsOf, sourcesFor } from './vault';

const RUNS = Number(process.env['TOPIC_ATLAS_RUNS'] ?? 100);
/** A word that stands in notes that nobody else shall see, and nowhere else. */
const WORD = 'zephyr';
const FILTER = { filter: { only: [], without: ['private'] } };
const TOPICS = { a: { name: 'Alpha', rules: { tags: ['alpha'] } }, b: { name: 'Beta', parent: 'a' } };

interface Shape {
  readonly isPrivate: boolean;
  readonly topic: number;
  readonly links: readonly number[];
}

const shapes = fc.array(
  fc.record({
    isPrivate: fc.boolean(),
    topic: fc.nat({ max: 4 }),
    links: fc.array(fc.nat({ max: 9 }), { maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 10 },
);

const nameOf = (i: number, isPrivate: boolean): string => (isPrivate ? `${WORD} ${i}` : `Note ${i}`);

function textOf(shape: Shape, all: readonly Shape[]): string {
  const { isPrivate, topic, links } = shape;
  const own = isPrivate ? `, ${WORD} topic, Alpha/${WORD}` : '';
  const topics = ['', 'Alpha', 'Alpha/Beta', 'Beta', 'Gamma'][topic] ?? '';
  const problem = isPrivate ? `What is ${WORD}?` : 'What is known?';
  const targets = links.flatMap((i) => (all[i] === undefined ? [] : [`[[${nameOf(i, all[i].isPrivate)}]]`]));
  return [
    '---',
    `private: ${isPrivate}`,
    `topics: [${[topics, own.slice(2)].filter((part) => part !== '').join(', ')}]`,
    `problem: ${problem}`,
    isPrivate ? `aliases: [${WORD} other]\ntags: [alpha, ${WORD}, ${WORD}/deep]` : 'tags: [alpha/x]',
    '---',
    `Some text.`,
    '',
    targets.join(' '),
  ].join('\n');
}

function vaultOf(all: readonly Shape[], withPrivate = true): MemoryVault {
  const vault = new MemoryVault();
  all.forEach((shape, i) => {
    const folder = shape.isPrivate ? `${WORD} folder/` : 'Work/';
    if (withPrivate || !shape.isPrivate) vault.put(`${folder}${nameOf(i, shape.isPrivate)}.md`, textOf(shape, all));
  });
  return vault;
}

const indexNotesOf = (vault: MemoryVault): Record<string, string> =>
  Object.fromEntries(Object.entries(vault.contents()).filter(([path]) => path.startsWith('Topics/')));

/** Below the properties, which name the topic: those of a topic that is gone are the person's to delete. */
const said = (vault: MemoryVault): string =>
  Object.values(indexNotesOf(vault))
    .map((text) => text.slice(text.indexOf('---', 3)))
    .join('\n');

test('nothing of a private note is written, and no count changes with it', async () => {
  await fc.assert(
    fc.asyncProperty(shapes, fc.boolean(), async (all, isInferred) => {
      const settings = settingsOf({ ...FILTER, ...(isInferred ? {} : { topics: TOPICS }) });
      const [vault, without] = [vaultOf(all), vaultOf(all, false)];
      const { plan } = await rebuild(vault, settings);
      await rebuild(without, settings);
      expect(indexNotesOf(vault)).toEqual(indexNotesOf(without));
      expect(JSON.stringify(plan)).not.toContain(WORD);
    }),
    { numRuns: RUNS },
  );
});

test('nothing of a private note is in the atlas, the coverage or the topics that are found', () => {
  fc.assert(
    fc.property(shapes, (all) => {
      const [vault, without] = [vaultOf(all), vaultOf(all, false)];
      const settings = settingsOf({ ...FILTER, topics: TOPICS });
      const [atlas, plain] = [atlasOf(vault, settings), atlasOf(without, settings)];
      const coverage = finish(coverageInSteps(atlas, () => NO_CARD, settings.index));
      const expected = finish(coverageInSteps(plain, () => NO_CARD, settings.index));
      // Where the notes are not there at all, links to them are to be written; and here they lead to something.
      expect({ ...coverage, unresolved: [], missing: [] }).toEqual({ ...expected, unresolved: [], missing: [] });
      expect(coverage.unresolved).toEqual([]);
      expect(inferTopics(atlas, 'topics')).toEqual(inferTopics(plain, 'topics'));
      const seen = Array.from(atlas.notes(), ({ path }) => [path, ...atlas.linksFrom(path), ...atlas.linksTo(path)]);
      expect(JSON.stringify(seen)).not.toContain(WORD);
    }),
    { numRuns: RUNS },
  );
});

test('switching the filter on clears index notes and memories of what they hold, and keeps remarks', async () => {
  await fc.assert(
    fc.asyncProperty(
      shapes,
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom('list', 'table', 'cards'),
      async (all, remembers, realLinks, layout) => {
        const vault = vaultOf(all);
        const memory = deviceMemory();
        const settings = { topics: TOPICS, index: { realLinks, layout } };
        await rebuild(vault, settingsOf(settings), memory);
        const remarks = addRemarks(vault);
        const later = remembers ? memory : deviceMemory();
        const filtered = settingsOf({ ...settings, ...FILTER });
        const named = Object.entries(indexNotesOf(vault)).filter(([, text]) => text.includes(WORD));
        const { plan } = await rebuild(vault, filtered, later);
        expect(named.map(([path]) => path)).toEqual(expect.arrayContaining([...plan.cleared]));
        if (named.some(([path]) => path === 'Topics/Alpha.md')) expect(plan.cleared).toContain('Topics/Alpha.md');
        expect(said(vault)).not.toContain(WORD);
        for (const remark of remarks) expect(said(vault)).toContain(remark);
        if (remembers) expect(await rememberedBy(memory, vault)).not.toContain(WORD);
        const before = vault.writes;
        const again = await rebuild(vault, filtered, later);
        expect(again.plan.cleared).toEqual([]);
        expect(vault.writes).toBe(before);
      },
    ),
    { numRuns: RUNS },
  );
});

test('a new index note leaves its name to a note that the filter leaves out, whose links would lead to it', async () => {
  const vault = new MemoryVault({
    'A.md': '---\ntopics: [Alpha]\n---\n',
    'B.md': '---\ntopics: [Alpha]\n---\n',
    'Old/Alpha.md': '---\nprivate: true\n---\n',
  });
  await rebuild(vault, settingsOf({ ...FILTER, topics: TOPICS }));
  expect(Object.keys(indexNotesOf(vault))).toContain('Topics/Alpha index.md');
});

test('an automatic update takes out what became private, also where only the part Linked names it', async () => {
  const note = (topics: string, links: string, isPrivate = false): string =>
    `---\ntopics: [${topics}]\nprivate: ${isPrivate}\n---\n${links}`;
  const vault = new MemoryVault({
    'A.md': note('Alpha', '[[Zephyr]]'),
    'B.md': note('Alpha', '[[Zephyr]]'),
    'C.md': note('Alpha', ''),
    'Zephyr.md': note('', ''),
  });
  const settings = settingsOf({ ...FILTER, topics: TOPICS });
  await rebuild(vault, settings);
  expect(await vault.read('Topics/Alpha.md')).toContain('- [[Zephyr]] (2)');
  const atlas = atlasOf(vault, settings);
  vault.put('Zephyr.md', note('', '', true));
  const { dirty } = atlas.update('Zephyr.md', vault.metadata('Zephyr.md'));
  expect(Array.from(dirty.entries)).toContain('a');
  const { IndexWriter } = await import('../../../src/core/index-notes/rebuild');
  const writer = finish(IndexWriter.inSteps(sourcesFor(vault, settings, atlas), [], false));
  for (const one of writer.wanted()) await writer.update(one, vault, { kind: 'update', removable: () => false });
  expect(await vault.read('Topics/Alpha.md')).not.toContain('Zephyr');
});

/** Puts a remark under every entry that holds indented lines; answers with them. */
function addRemarks(vault: MemoryVault): string[] {
  const remarks: string[] = [];
  for (const [path, text] of Object.entries(indexNotesOf(vault))) {
    const lines = text.split('\n').flatMap((line) => {
      if (!/^- \S/.test(line)) return [line];
      remarks.push(`mine ${remarks.length}.`);
      return [line, `\t- ${remarks.at(-1) ?? ''}`];
    });
    vault.put(path, lines.join('\n'));
  }
  return remarks;
}

async function rememberedBy(memory: MemoryPort, vault: MemoryVault): Promise<string> {
  const claims = Object.keys(indexNotesOf(vault)).map((path) => vault.metadata(path)?.frontmatter?.['topic-index']);
  const all = await Promise.all(claims.map((claim) => memory.recall(String(claim))));
  // The topics that only private notes named are no more, and their index notes are named to the person.
  return JSON.stringify(all.map((one) => Object.assign({}, one, { breadcrumbs: [] })));
}
