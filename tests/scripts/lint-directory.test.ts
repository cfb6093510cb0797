import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { removeFolder, temporaryFolder } from '../support/temporary-folder';

// The linter is a process of its own, on a machine that may be busy.
jest.setTimeout(240_000);

const LOGS = "console.log('told to nobody');\n";
const TSCONFIG = JSON.stringify({ compilerOptions: { strict: true, types: [], skipLibCheck: true } });
const MANIFEST = readFileSync('manifest.json', 'utf8');

function lint(files: Record<string, string>): { code: number | null; output: string } {
  const folder = temporaryFolder({ 'tsconfig.json': TSCONFIG, 'manifest.json': MANIFEST, ...files });
  try {
    const script = path.resolve('scripts/lint-directory.mjs');
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
    return { code: status, output: stdout + stderr };
  } finally {
    removeFolder(folder);
  }
}

const dependingOn = (name: string): string => JSON.stringify({ name: 'x', devDependencies: { [name]: '1.0.0' } });

test('what the directory finds fails, wherever the scanner looks', () => {
  const { code, output } = lint({
    'main.ts': LOGS,
    'bench/speed.ts': LOGS,
    'package.json': dependingOn('rimraf'),
  });
  for (const file of ['main.ts', 'speed.ts']) expect(output).toContain(file);
  expect(output).toContain('"rimraf"');
  expect(output).toContain('3 findings');
  expect(code).toBe(1);
});

test('what the scanner passes over, and builtin-modules, may be as they are', () => {
  const { code, output } = lint({
    'main.ts': 'export const answer: number = 42;\n',
    'pkg/cli/main.ts': LOGS,
    'tests/support/help.ts': LOGS,
    'src/one.test.ts': LOGS,
    'docs/sample.ts': LOGS,
    'package.json': dependingOn('builtin-modules'),
  });
  expect(output).toContain('2 files, 0 findings, 1 expected.');
  expect(code).toBe(0);
});
