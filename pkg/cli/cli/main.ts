#!/usr/bin/env node
import type { WriteStream } from 'node:tty';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { codeOf, detailOf } from '../folder/problems';
import { Exit, type Output } from './io';
import { run } from './run';
import { setLanguage } from '../../../src/i18n';
import { t } from '../../../src/i18n/cli';

/** What is written to could not take it, as a full disk. */
let isRefused = false;

/**
 * A stream whose reader may go away at any time, as `head` does: from then on nothing is written, and nobody is told.
 */
function output(stream: WriteStream): Output {
  let isClosed = false;
  stream.on('error', (error: Error) => {
    const isTold = isClosed || codeOf(error) === 'EPIPE' || codeOf(error) === 'ECONNRESET';
    isClosed = true;
    if (isTold) return;
    isRefused = true;
    // It may come when all is done.
    process.exitCode = Exit.unreadable;
    process.stderr.write(`topic-atlas: ${t('cli.error.outputRefused', { detail: detailOf(error) })}\n`);
  });
  return {
    write: (text) => void (isClosed || stream.write(text)),
    get isTerminal() {
      return stream.isTTY;
    },
    get isClosed() {
      return isClosed;
    },
    get columns() {
      return stream.columns || 80;
    },
  };
}

/** The first Ctrl-C lets the write that is under way end; the second one does not wait. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(Exit.interrupted));
      controller.abort();
    });
  }
  return controller.signal;
}

// What runs for seconds alone spends a third of them in the compiler, before all on functions put into each other.
setFlagsFromString('--max-inlined-bytecode-size-cumulative=200');
const { LC_ALL, LC_MESSAGES, LANG } = process.env;
setLanguage((LC_ALL || LC_MESSAGES || LANG || '').replace(/[.@].*$/, '').replace('_', '-'));
const exitCode = await run(process.argv.slice(2), {
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  stdin: process.stdin,
  program: fileURLToPath(import.meta.url),
  signal: interruption(),
  now: () => performance.now(),
});
process.exitCode = isRefused ? Exit.unreadable : exitCode;
