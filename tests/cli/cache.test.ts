import { rmSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { cli } from '../support/cli';
import { removeFolder, temporaryFolder, writeFiles } from '../support/temporary-folder';

const COMMANDS: readonly (readonly string[])[] = [
  ['rebuild', '--dry-run'],
  ['check', '--json'],
  ['inspect', '--json'],
  ['topics', '--json'],
  ['related', '--json'],
  ['suggest', '--json'],
];

const SENTENCES = [
  'Long texts are slow to read.',
  'The cache is cut off, so we read all again.',
  'This notice stands in many notes.',
  'How can that be?',
];

const name = fc.constantFrom('a.md', 'b.md', 'F/c.md', 'F/d.md', 'F/G/e.md', 'a 2.md');
const text = fc
  .record({
    topics: fc.option(fc.constantFrom('One', 'Two')),
    summary: fc.option(fc.constantFrom(...SENTENCES)),
    body: fc.array(
      fc.constantFrom(...SENTENCES, '[[a]]', '[[c|that]]', '![[e]]', '[[gone]]', '#one/two', '# A', '```\n[[b]]\n```'),
      { maxLength: 5 },
    ),
  })
  .map(({ topics, summary, body }) => {
    const lines = [
      ...(topics === null ? [] : [`topics: [${topics}]`]),
      ...(summary === null ? [] : [`summary: "${summary}"`]),
    ];
    return `${lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n`}${body.join('\n\n')}\n`;
  });
const edit = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), name, text }),
  fc.record({ kind: fc.constant('delete' as const), name }),
  fc.record({ kind: fc.constant('rebuild' as const) }),
);

let root: string;
let caches: string | undefined;
beforeEach(() => {
  root = temporaryFolder();
  caches = process.env['XDG_CACHE_HOME'];
  process.env['XDG_CACHE_HOME'] = temporaryFolder();
});
afterEach(() => {
  removeFolder(process.env['XDG_CACHE_HOME'] ?? '');
  process.env['XDG_CACHE_HOME'] = caches;
  removeFolder(root);
});

test('whatever is edited, every command says with a cache what it says without', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 8 }), async (edits) => {
      for (const one of edits) {
        if (one.kind === 'write') writeFiles(root, { [one.name]: one.text });
        else if (one.kind === 'delete') rmSync(path.join(root, one.name), { force: true });
        else await cli(['rebuild', root]);
        for (const [command = '', ...options] of COMMANDS) {
          const said = await cli([command, root, ...options]);
          expect(said).toEqual(await cli([command, root, ...options, '--no-cache']));
        }
      }
    }),
    { numRuns: 12 },
  );
});
