import type { Io, Output } from '../../pkg/cli/cli/io';
import { run } from '../../pkg/cli/cli/run';

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CliWorld {
  readonly stdin?: string | Uint8Array | AsyncIterable<string | Uint8Array>;
  readonly terminal?: boolean;
  readonly signal?: AbortSignal;
  readonly now?: () => number;
}

async function* once(text: string | Uint8Array): AsyncGenerator<string | Uint8Array> {
  yield text;
  await Promise.resolve();
}

/** Runs the command line in this process. */
export async function cli(argv: readonly string[], world: CliWorld = {}): Promise<Outcome> {
  const written = { stdout: '', stderr: '' };
  const output = (name: keyof typeof written): Output => ({
    write: (text) => {
      written[name] += text;
    },
    isTerminal: world.terminal ?? false,
    isClosed: false,
    columns: 80,
  });
  const { stdin = '' } = world;
  const io: Io = {
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: typeof stdin === 'string' || stdin instanceof Uint8Array ? once(stdin) : stdin,
    signal: world.signal ?? new AbortController().signal,
    now: world.now ?? (() => 0),
  };
  const exitCode = await run(argv, io);
  return { exitCode, ...written };
}

/** The JSON objects of an output, one a line. */
export function jsonLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
}
