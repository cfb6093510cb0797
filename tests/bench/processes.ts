import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What one run of a program cost. Its start is in it. */
export interface Cost {
  /** Milliseconds by the clock. */
  readonly clock: number;
  /** Milliseconds of processor time, of all threads: what else the machine does is not in it. */
  readonly processor: number;
  /** Bytes of memory at the peak. */
  readonly memory: number;
}

/** Runs with the program, and writes down what it used when it ends. */
const METER = `
  const { isMainThread } = require('node:worker_threads');
  if (isMainThread)
    process.on('exit', () => require('node:fs').writeFileSync(process.env.METER, JSON.stringify(process.resourceUsage())));
`;

/** Runs programs of Node in processes of their own, and tells what they cost. */
export class Processes {
  private readonly folder = mkdtempSync(path.join(tmpdir(), 'topic-atlas-meter-'));
  private readonly meter = path.join(this.folder, 'meter.cjs');
  private readonly usage = path.join(this.folder, 'usage.json');

  constructor(private readonly env: Readonly<Record<string, string>> = {}) {
    writeFileSync(this.meter, METER);
  }

  /** Fails where the program does; that it has something to report is no failure. */
  run(args: readonly string[], input = ''): Cost {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, ['--require', this.meter, ...args], {
      encoding: 'utf8',
      input,
      env: { ...process.env, ...this.env, METER: this.usage },
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    const clock = performance.now() - start;
    if (status === null || status > 1) throw new Error(stderr);
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(this.usage, 'utf8')) as NodeJS.ResourceUsage;
    return { clock, processor: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS * 1024 };
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
