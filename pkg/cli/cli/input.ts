import { readFile, stat } from 'node:fs/promises';
import { codeOf, detailOf } from '../folder/problems';
import { t } from '../../../src/i18n/cli';
import { CommandError, Exit, type Io } from './io';

/** All of standard input, as text. */
export async function readInput(io: Io): Promise<string> {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for await (const piece of io.stdin) {
    io.signal.throwIfAborted();
    text += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}

/** The lines of standard input as they come, without their ends. */
export async function* inputLines(io: Io): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const piece of io.stdin) {
    io.signal.throwIfAborted();
    const lines = (typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true })).split('\n');
    lines[0] = rest + (lines[0] ?? '');
    rest = lines.pop() ?? '';
    yield* lines.map(withoutReturn);
  }
  rest += decoder.decode();
  if (rest !== '') yield withoutReturn(rest);
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** A file of the user's, as text; `missing` where there is none, unless there has to be one. */
export async function readTextFile(file: string, missing?: string): Promise<string> {
  try {
    if ((await stat(file)).isDirectory())
      throw new CommandError(t('cli.error.fileIsFolder', { file }), Exit.unreadable);
    return (await readFile(file)).toString('utf8');
  } catch (error) {
    if (missing !== undefined && codeOf(error) === 'ENOENT') return missing;
    throw error instanceof CommandError ? error : new CommandError(unreadable(file, error), Exit.unreadable);
  }
}

function unreadable(file: string, error: unknown): string {
  return codeOf(error) === 'ENOENT'
    ? t('cli.error.fileMissing', { file })
    : t('cli.error.fileUnreadable', { file, detail: detailOf(error) });
}
