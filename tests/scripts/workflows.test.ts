import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import packageJson from '../../package.json';

const FOLDER = '.github/workflows';
const WORKFLOWS = readdirSync(FOLDER).map((name) => [name, readFileSync(path.join(FOLDER, name), 'utf8')] as const);

test.each(WORKFLOWS)('%s may read the code and no more, but for single jobs', (_name, text) => {
  expect(parse(text)).toMatchObject({ permissions: { contents: 'read' }, jobs: {} });
});

test.each(WORKFLOWS)('%s runs actions of others at a commit, the version beside it', (_name, text) => {
  const uses = [...text.matchAll(/uses: (.+)/g)].map(([, what = '']) => what).filter((what) => !what.startsWith('./'));
  for (const one of uses) expect(one).toMatch(/^[\w-]+(?:\/[\w-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test.each(WORKFLOWS)('%s runs scripts that there are', (_name, text) => {
  for (const [, script = ''] of text.matchAll(/npm run ([\w:]+)/g))
    expect(packageJson.scripts).toHaveProperty([script]);
});

test('one action has one version in all workflows', () => {
  const versions = new Map<string, Set<string>>();
  for (const [, text] of WORKFLOWS)
    for (const [, action = '', version = ''] of text.matchAll(/uses: ([\w-]+\/[\w-]+)[^@\n]*@(.+)/g))
      versions.set(action, (versions.get(action) ?? new Set()).add(version));
  expect([...versions.values()].map(({ size }) => size)).toEqual([...versions.keys()].map(() => 1));
});
