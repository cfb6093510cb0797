import { moveIndex } from '../../../src/core/index-notes/move-index';
import { parseYaml } from '../../../pkg/cli/folder/markdown/yaml';
import { markdownlint, prettier, tidy } from '../../support/formatters';
import { MemoryVault } from '../../support/memory-vault';
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
