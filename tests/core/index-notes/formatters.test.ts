import { MemoryVault } from '../../support/memory-vault';
import * as formatters from '../../support/formatters';
import { deviceMemory, rebuild, settingsOf } from './vault';
import { NO_MEMORY } from '../../../src/core/index-notes/memory';

const note = (topic: string, problem: string, approach = ''): string =>
  `---\ntopics: [${topic}]\nproblem: ${JSON.stringify(problem)}\napproach: ${JSON.stringify(approach)}\n---\nText.\n`;
const files = {
  'One.md': note('ML/Kernels', 'Gram matrices grow "too fast"...', 'sample some of their columns'),
  'Two.md': note('ML/Kernels', 'Which functions are kernels?'),
  'Under_score *star*.md': note('ML/Kernels', 'A name with 3 * 4 = 12 and snake_case'),
  'Four.md': note('ML', ''),
  'A name that is so long that no line of any width holds it beside what is said of it.md': note(
    'ML',
    'Queries over very large tables are far too slow for those who wait for the answer',
    'Keep an index of the columns that are asked for and read only these from the disk',
  ),
  'Five.md': note('ML', 'Costs a | b'),
  // A page of the person's own, which the index goes into.
  'Topics/ML.md': '---\naliases: [learning]\n---\n\n# ML\n\nWhat I think of it.\n',
  '六.md': note('ML', '核方法kernel太慢'),
};
const layouts = ['list', 'table', 'cards'] as const;
const cases = layouts.flatMap((layout) =>
  Object.keys(formatters).flatMap((name) => [true, false].map((remembers) => [layout, name, remembers] as const)),
);

const indexNotes = (vault: MemoryVault): [string, string][] =>
  Object.entries(vault.contents()).filter(([path]) => path.startsWith('Topics/'));

test.each(cases)('%s, %s, remembered: %s: between rebuilds it makes no junk', async (layout, name, remembers) => {
  const settings = settingsOf({ index: { layout, pages: 'into' } });
  const memory = remembers ? deviceMemory() : NO_MEMORY;
  const vault = new MemoryVault(files);
  await rebuild(vault, settings, memory);
  const topic = vault.contents()['Topics/ML.md'] ?? '';
  vault.put('Topics/ML.md', topic.replace('\n## Notes', '\nMine, and mine alone.\n\n## Notes'));
  await rebuild(vault, settings, memory);
  const words = (): Map<string, string> =>
    new Map(indexNotes(vault).map(([path, text]) => [path, text.replace(/^1\. |[^\p{L}\p{N}]/gmu, '').toLowerCase()]));
  const before = words();
  for (let round = 0; round < 3; round++) {
    for (const [path, text] of indexNotes(vault)) {
      const format = Object.entries(formatters).find(([each]) => each === name)?.[1];
      vault.put(path, format?.(text) ?? '');
    }
    const { plan } = await rebuild(vault, settings, memory);
    expect(plan.skipped).toEqual([]);
    if (round > 0) expect(plan.changes).toEqual([]);
    expect(words()).toEqual(before);
  }
});
