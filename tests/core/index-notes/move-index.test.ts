import { moveIndex } from '../../../src/core/index-notes/move-index';
import { parseYaml } from '../../../pkg/cli/folder/markdown/yaml';
import { markdownlint, prettier, tidy } from '../../support/formatters';
import { MemoryVault } from '../../support/memory-vault';
import { mergeAsGit, mergeAsSync, mergeFiles, type MergeTexts } from '../../support/merges';
import { deviceMemory, rebuild, settingsOf } from './vault';

const FILES = {
  'One.md': '---\ntopics: [Kernels]\nproblem: Slow?\napproach: Sample.\n---\n',
  'Two.md': '---\ntopics: [Kernels]\n---\nA second thought.\n',
};
const settings = settingsOf({ topics: { k: { name: 'Kernels', order: 'manual' } } });

/** An index note that a person has ordered, remarked on and written around. */
async function indexed(): Promise<MemoryVault> {
  const vault = new MemoryVault(FILES);
  await rebuild(vault, settings);
  const text = vault.contents()['Topics/Kernels.md'] ?? '';
  const entries = text
    .split('\n')
    .filter((line) => line.startsWith('- [['))
    .reverse();
  const ordered = text
    .split('\n')
    .flatMap((line) => (line.startsWith('- [[') ? [entries.shift() ?? '', '\t- what I think of it'] : [line]))
    .join('\n');
  vault.put('Topics/Kernels.md', ordered.replace(/---\n+<!--/, '---\nAbove.\n\n<!--') + '\nBelow.\n');
  return vault;
}

const own = (text: string): string[] =>
  text.split('\n').filter((line) => /^- \[\[|what I think|Above|Below/.test(line));

test.each(['Mine.\n', 'Mine.', '', '---\naliases: [x]\n---\n\nMine.\r\nToo.\r\n'])(
  'in the page %j the index stands line for line, and a rebuild has nothing to do',
  async (page) => {
    const vault = await indexed();
    const index = vault.contents()['Topics/Kernels.md'] ?? '';
    const moved = moveIndex(index, page, 'Kernels', parseYaml);
    if (!('text' in moved)) throw new Error(moved.problem);
    expect(own(moved.text.replace(/\r/g, ''))).toEqual(own(index));
    expect(moved.text.replace(/^topic-index: Kernels\r?\n/m, '')).toContain(page.replace(/^---\n[^]*?---\n/, ''));
    await vault.remove('Topics/Kernels.md');
    vault.put('Kernels.md', moved.text);
    const { plan } = await rebuild(vault, settings);
    expect(plan.changes.map(({ path }) => path)).toEqual(plan.changes.length === 0 ? [] : ['Topics/Topics.md']);
    expect(own((vault.contents()['Kernels.md'] ?? '').replace(/\r/g, ''))).toEqual(own(index));
  },
);

test.each(Object.entries({ prettier, markdownlint, tidy }))(
  '%s has gone over both notes: no line of a person’s is lost, and no junk is made',
  async (_name, format) => {
    const memory = deviceMemory();
    const vault = await indexed();
    await rebuild(vault, settings, memory);
    const index = format(vault.contents()['Topics/Kernels.md'] ?? '');
    const moved = moveIndex(index, format('# Kernels\n\nMine.\n'), 'Kernels', parseYaml);
    if (!('text' in moved)) throw new Error(moved.problem);
    await vault.remove('Topics/Kernels.md');
    vault.put('Kernels.md', format(moved.text));
    await rebuild(vault, settings, memory);
    const text = vault.contents()['Kernels.md'] ?? '';
    expect(text.match(/what I think of it/g)).toHaveLength(2);
    expect(text.match(/\[\[(?:One|Two)\]\]/g)).toEqual(index.match(/\[\[(?:One|Two)\]\]/g));
    for (const word of ['Above', 'Below', 'Mine']) expect(text.split(word)).toHaveLength(2);
  },
);

describe('an index moves into its page on one device', () => {
  const PAGE = '# Kernels\n\nMine.\n\nMore of mine.\n';
  const typedInto: Readonly<Record<string, (text: string) => string>> = {
    'the page in its middle': (text) => text.replace('Mine.\n', 'Mine.\n\ntyped there\n'),
    'the page at its end': (text) => `${text}\ntyped there\n`,
    'the page’s last line': (text) => text.replace('More of mine.', 'More of mine, typed there.'),
    'the index as a remark': (text) => text.replace('\t- what I think', '\t- typed there\n\t- what I think'),
    'the index as a line': (text) => text.replace('## Notes\n', 'typed there\n\n## Notes\n'),
    'the index above': (text) => text.replace('Above.', 'Above, typed there.'),
    'the index below': (text) => text.replace('Below.', 'Below.\n\ntyped there'),
  };
  const merges: [string, MergeTexts][] = [
    ['Obsidian Sync', mergeAsSync],
    ['git', mergeAsGit],
  ];

  test.each(
    merges.flatMap(([name, merge]) =>
      Object.entries(typedInto).flatMap(([where, type]) =>
        [true, false].map((isOurs) => [name, where, isOurs ? 'here' : 'there', merge, type, isOurs] as const),
      ),
    ),
  )(
    'as %s merges, and the other device writes into %s, the move made %s: nothing typed is lost',
    async (_name, where, _side, merge, type, isOurs) => {
      const vault = await indexed();
      vault.put('Kernels.md', PAGE);
      const memory = deviceMemory();
      await rebuild(vault, settings, memory);
      const start = vault.contents();
      const moved = moveIndex(start['Topics/Kernels.md'] ?? '', PAGE, 'Kernels', parseYaml);
      if (!('text' in moved)) throw new Error(moved.problem);
      const { 'Topics/Kernels.md': gone, ...rest } = start;
      const mover = { ...rest, 'Kernels.md': moved.text };
      const edited = where.startsWith('the page') ? 'Kernels.md' : 'Topics/Kernels.md';
      const typist = { ...start, [edited]: type(start[edited] ?? '') };
      expect(typist[edited]).not.toBe(start[edited]);
      const merged = isOurs ? mergeFiles(start, mover, typist, merge) : mergeFiles(start, typist, mover, merge);
      const after = new MemoryVault(merged);
      await rebuild(after, settings, memory);
      const { plan } = await rebuild(after, settings, memory);
      expect(plan.changes).toEqual([]);
      const all = Object.values(after.contents()).join('\n');
      for (const typed of ['typed there', 'Mine.', 'More of mine', 'Above', 'Below']) expect(all).toContain(typed);
      expect(all.match(/what I think of it/g)?.length).toBeGreaterThanOrEqual(
        gone?.match(/what I think of it/g)?.length ?? Infinity,
      );
      // An index note that somebody wrote into is there beside the page, and told.
      const isTold = plan.skipped.length + plan.doubles.length > 0;
      expect(isTold).toBe(after.contents()['Topics/Kernels.md'] !== undefined);
    },
  );
});

const INDEX = '---\ntopic-index: A\n---\n<!-- topic-atlas:begin -->\n\n- [[x]]\n\n<!-- topic-atlas:end -->\n';
test.each<[reason: string, index: string, page: string, refused: object]>([
  ['no region to move', '---\ntopic-index: A\n---\n', 'P', { problem: 'no-markers', of: 'index' }],
  [
    'properties that would be lost',
    INDEX.replace('---\n<', 'tags: [b]\n---\n<'),
    'P',
    { problem: 'own-properties', names: ['tags'] },
  ],
  ['properties that cannot be read', INDEX.replace('A\n', 'A: [\n'), 'P', { problem: 'page-properties', of: 'index' }],
  ['a page that has a region', INDEX, INDEX, { problem: 'page-in-use', of: 'page' }],
  ['a page of broken markers', INDEX, '<!-- topic-atlas:begin -->\n', { problem: 'no-end', of: 'page' }],
  ['a page of code without an end', INDEX, '```\ncode', { problem: 'marker-in-code', of: 'page' }],
  ['a page whose properties are broken', INDEX, '---\na: [\n---\n', { problem: 'page-properties', of: 'page' }],
])('nothing is moved: %s', (_reason, index, page, refused) => {
  expect(moveIndex(index, page, 'A', parseYaml)).toEqual(refused);
});
