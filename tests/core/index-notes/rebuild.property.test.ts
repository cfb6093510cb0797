import fc from 'fast-check';
import type { Atlas } from '../../../src/core/atlas/atlas';
import { findRegion } from '../../../src/core/index-notes/lines/markers';
import { resolveMergeMarks } from '../../../src/core/index-notes/region/merge-marks';
import type { Settings } from '../../../src/settings';
import { MemoryVault } from '../../support/memory-vault';
import { atlasOf, rebuild, settingsOf, writerFor } from './vault';

const RUNS = Number(process.env.TOPIC_ATLAS_RUNS ?? 150);

const names = [
  'A',
  'a',
  'B 2',
  'B 10',
  'x/A',
  'Topics/A',
  '核',
  'e\u0301',
  'a#b',
  'a|b',
  '[c]',
  '100%',
  '__proto__',
  '😀',
  'Templates/T',
  'Topics/Topics',
  'Kernels',
  'constructor',
  '.x/y',
  'n'.repeat(200),
];
const topicNames = [
  'Kernels',
  'kernels',
  'A',
  'Deep/Kernels',
  'TCP/IP',
  '__proto__',
  '[[A]]',
  '[[Kernels|k]]',
  '  ',
  '核',
  'a"b',
  'a: b',
  '3',
  '# x',
  '/',
  '...',
  'x'.repeat(120),
];
const texts = [
  '',
  'Why?',
  '[[A]]',
  '![[B 2#h]]',
  '[[Topics]]',
  '[x](x/A.md)',
  '[[nowhere]]',
  '#t/u',
  '`[[A]]`',
  '```\nopen',
  'a | b',
  '$$',
  '%%',
  '<!-- topic-atlas:begin -->',
  '<!-- topic-atlas:end 00000000 -->',
  '- [[A]]: mine',
  '\r\n',
];
const properties = [
  '',
  'topic-atlas: ignore',
  'topic-index: Kernels',
  'topic-index: /',
  'topic-index: [1]',
  'problem: "a|b"',
  'problem: |\n  two\n  lines',
  'bad: [',
  'tags: [t, 1]',
];

const aNote = fc
  .record({
    topics: fc.array(fc.constantFrom(...topicNames), { maxLength: 3 }),
    property: fc.constantFrom(...properties),
    body: fc.array(fc.constantFrom(...texts), { maxLength: 4 }),
    fence: fc.constantFrom('---\n', '---\n', '---\n', '---\r\n', '\ufeff---\n', ''),
  })
  .map(({ topics, property, body, fence }) => {
    const head = fence === '' ? '' : `${fence}topics: ${JSON.stringify(topics)}\n${property}\n---\n`;
    return head + body.join('\n');
  });

const path = fc.constantFrom(...names).map((name) => `${name}.md`);
type Step =
  | { readonly kind: 'put'; readonly path: string; readonly text: string }
  | { readonly kind: 'remove' | 'rebuild'; readonly path: string }
  | { readonly kind: 'append'; readonly path: string; readonly text: string };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('put' as const), path, text: aNote }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('remove' as const), path }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('rebuild' as const), path }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('append' as const),
      path: fc.constantFrom('Topics/Topics.md', 'Topics/Kernels.md', 'Topics/A index.md'),
      text: fc.constantFrom(...texts),
    }),
  },
);

const settings = fc.constantFrom<Settings>(
  settingsOf({}),
  settingsOf({
    topics: {
      k: { name: 'Kernels', synonyms: ['A'], rules: { tags: ['t'], linksTo: ['A'] } },
      d: { name: 'Deep', rules: { folders: ['x'] } },
    },
  }),
  settingsOf({ topics: { k: { name: 'Kernels', layout: 'table' } }, index: { layout: 'cards', homeLimit: 3 } }),
  settingsOf({
    namesBecomeTopics: false,
    topics: { k: { name: '核', parent: 'l' }, l: { name: '/', parent: 'k' } },
    index: { realLinks: false, folder: '' },
  }),
);

/** Tells the atlas of one step, as a host does. */
async function take(vault: MemoryVault, atlas: Atlas, one: Step): Promise<void> {
  const known = vault.contents()[one.path];
  if (one.kind === 'put') vault.put(one.path, one.text);
  else if (one.kind === 'append' && known !== undefined) vault.put(one.path, `${known}\n${one.text}`);
  else if (one.kind === 'remove' && known !== undefined) await vault.remove(one.path);
  if (one.kind === 'remove') atlas.remove(one.path);
  else if (vault.contents()[one.path] !== undefined) atlas.update(one.path, vault.metadata(one.path));
}

test('a rebuild after any edits equals one from scratch, a second one writes nothing, and nothing outside the regions changes', async () => {
  await fc.assert(
    fc.asyncProperty(settings, fc.array(step, { minLength: 1, maxLength: 25 }), async (wanted, steps) => {
      const vault = new MemoryVault();
      const inferred = Object.keys(wanted.topics).length === 0;
      const atlas = atlasOf(vault, wanted);
      for (const one of steps) {
        if (one.kind === 'rebuild') {
          for (const { path: written } of (await rebuild(vault, wanted)).result.written)
            atlas.update(written, vault.metadata(written));
        } else {
          await take(vault, atlas, one);
        }
      }
      const before = vault.contents();
      const fromScratch = await writerFor(vault, wanted, atlasOf(vault, wanted)).planRebuild(vault);
      if (!inferred) {
        const kept = await writerFor(vault, wanted, atlas).planRebuild(vault);
        expect(kept).toEqual(fromScratch);
      }
      const { result } = await rebuild(vault, wanted);
      expect(result.skipped).toEqual([]);
      for (const [file, text] of Object.entries(before)) {
        const after = vault.contents()[file] ?? '';
        const resolved = resolveMergeMarks(text);
        const region = findRegion(resolved);
        if (typeof region === 'string') expect(after).toBe(text);
        else
          expect([after.slice(0, region.start), after.endsWith(resolved.slice(region.end))]).toEqual([
            resolved.slice(0, region.start),
            true,
          ]);
      }
      const again = await rebuild(vault, wanted);
      expect([...again.plan.changes]).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('no new note catches a link or a name that is there', async () => {
  await fc.assert(
    fc.asyncProperty(settings, fc.array(fc.tuple(path, aNote), { maxLength: 12 }), async (wanted, files) => {
      const vault = new MemoryVault(Object.fromEntries(files));
      // The links of index notes count for nothing.
      const sources = new Set(
        Object.entries(vault.contents())
          .filter(([, text]) => !text.includes('topic-index'))
          .map(([source]) => source),
      );
      const links = (): string[] =>
        vault
          .files()
          .flatMap(({ path: source }) =>
            sources.has(source)
              ? ['A', 'a', 'B 2', '核', 'Kernels', 'nowhere', 'Topics', 'x/A'].map(
                  (link) => `${source} ${link} ${vault.resolve(link, source) ?? ''}`,
                )
              : [],
          );
      const used = new Set(
        vault.files().flatMap(({ path: source }) =>
          (vault.metadata(source)?.links ?? [])
            // One that names a topic of its note, too, means the topic.
            .filter(({ link }) => !JSON.stringify(vault.metadata(source)?.frontmatter ?? {}).includes(link))
            .map(({ link }) => `${source} ${link} ${vault.resolve(link, source) ?? ''}`),
        ),
      );
      const before = links().filter((link) => used.has(link) || !link.endsWith(' '));
      await rebuild(vault, wanted);
      expect(links()).toEqual(expect.arrayContaining(before));
    }),
    { numRuns: RUNS },
  );
});
