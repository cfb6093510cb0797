/** Where a command writes to. */
export interface Output {
  write(text: string): void;
  /** A person may be looking: progress is shown, control characters are not sent. */
  readonly isTerminal: boolean;
  /** Nobody reads any more: a command that lists things may stop. */
  readonly isClosed: boolean;
  /** Characters in a line of the terminal. */
  readonly columns: number;
}

/** All that a command has of the world, but for the disk. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** What is piped in, in pieces. */
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** The file that runs; absent where nothing is built. */
  readonly program?: string;
  /** Aborted when the person wants the command to stop. */
  readonly signal: AbortSignal;
  /** Milliseconds from some fixed moment. */
  now(): number;
}

/** Exit codes. Scripts rely on them. */
export const Exit = { done: 0, report: 1, usage: 2, unreadable: 3, interrupted: 130 } as const;

/** Ends a command with one line on standard error: what, where, and what to do. */
export class CommandError extends Error {
  constructor(
    message: string,
    readonly exitCode: number,
  ) {
    super(message);
    this.name = 'CommandError';
  }
}

/** What ends a line for some who read lines, and may stand in JSON as it is. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** One JSON object on a line of its own. */
export function jsonLine(value: object): string {
  const json = JSON.stringify(value).replace(
    LINE_ENDS,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${json}\n`;
}

export function writeJson(output: Output, value: object): void {
  output.write(jsonLine(value));
}
