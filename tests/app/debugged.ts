import type { ChildProcess } from 'node:child_process';
import { rm } from 'node:fs/promises';

const LISTENING = /DevTools listening on (ws:\/\/\S+)/;

/** Where a program listens that was started with `--remote-debugging-port=0`; Chromium and Electron say it there. */
export function endpointOf(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    program.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const endpoint = LISTENING.exec(said)?.[1];
      if (endpoint !== undefined) resolve(endpoint);
    });
    program.once('error', reject);
    program.once('exit', (code) => reject(new Error(`The program ended with ${String(code)} and said:\n${said}`)));
  });
}

/** Ends a program, and is done when it is gone. */
export function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    program.once('exit', () => resolve());
    program.kill();
  });
}

/** Deletes what a program kept, once its helpers have ended too: they may write for a moment longer. */
export function forget(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
}
