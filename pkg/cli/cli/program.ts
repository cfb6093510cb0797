import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** The program as it is built. */
export interface Program {
  /** What reads notes in threads of their own; null where it is not built. */
  readonly worker: string | null;
  /** Tells it from any other that knows, or writes, something else of the same notes. */
  readonly digest: string;
}

/** @param file the file that runs; undefined where nothing is built */
export async function programAt(file: string | undefined): Promise<Program> {
  if (file === undefined) return { worker: null, digest: 'not built' };
  const worker = join(dirname(file), 'parse-worker.mjs');
  const parts = await Promise.all([file, worker].map((part) => readFile(part).catch(() => null)));
  const sum = createHash('sha1');
  for (const part of parts) if (part !== null) sum.update(part);
  return { worker: parts[1] === null ? null : worker, digest: sum.digest('hex') };
}
