import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';

/** Builds the command line and its worker into a folder, as `npm run build` does, and answers with the file to run. */
export async function buildCli(folder: string): Promise<string> {
  await build({
    entryPoints: { cli: 'pkg/cli/cli/main.ts', 'parse-worker': 'pkg/cli/folder/parse-worker.ts' },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { __VERSION__: '"1.2.3"' },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    logLevel: 'error',
  });
  return path.join(folder, 'cli.mjs');
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the program; `meanwhile` may meddle with it. */
export function start(
  file: string,
  argv: readonly string[],
  meanwhile: (child: ChildProcess) => void = () => undefined,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...argv], { env: { ...process.env, LANG: 'C', LC_ALL: 'C' } });
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
    meanwhile(child);
  });
}
