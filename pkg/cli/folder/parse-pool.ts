import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { DEFAULT_CARD_NAMES, type CardNames } from '../../../src/core/cards/card-names';
import { packed, unpacked, type PackedNotes } from './packed-notes';
import { readNote, type NoteFile, type ReadNote } from './read-note';

export interface PoolOptions {
  /** How many threads read at most, this one included; by default as many as the machine has cores. */
  readonly threads?: number;
  /** The built worker; without one everything is read in this thread. */
  readonly workerFile?: string | null;
  /** How many notes there must be for each thread more. */
  readonly notesPerThread?: number;
  /** The names under which notes keep their cards. */
  readonly names?: CardNames;
  readonly signal?: AbortSignal;
  onProgress?(done: number, total: number): void;
}

/** Files that a thread takes at once: few enough that all finish together, enough that messages cost little. */
const BATCH = 32;
/** A thread takes as long to start and to get up to speed as about this many notes take to read. */
const WORTH_A_THREAD = 12_000;

/**
 * Reads many notes on all cores; answers in the order of `files`. This thread takes its share, and what a failing
 * worker leaves. Rejects only with the signal's reason.
 */
export async function parseNotes(files: readonly NoteFile[], options: PoolOptions = {}): Promise<ReadNote[]> {
  const { threads = availableParallelism(), workerFile = null, names = DEFAULT_CARD_NAMES, signal } = options;
  const { notesPerThread = WORTH_A_THREAD } = options;
  const queue = new Queue(files, (done) => options.onProgress?.(done, files.length));
  const helpers = workerFile === null ? 0 : Math.min(threads - 1, Math.floor(files.length / notesPerThread));
  const working = Array.from({ length: Math.max(0, helpers) }, () => help(queue, workerFile ?? '', names, signal));
  do {
    await readHere(queue, names, signal);
    await Promise.all(working);
  } while (queue.isWaiting);
  signal?.throwIfAborted();
  return queue.answers;
}

interface Batch {
  readonly first: number;
  readonly files: readonly NoteFile[];
}

/** The notes that are still to be read, and the answers so far. */
class Queue {
  readonly answers: ReadNote[] = [];
  private readonly batches: Batch[] = [];
  private done = 0;

  constructor(
    files: readonly NoteFile[],
    private readonly onProgress: (done: number) => void,
  ) {
    for (let first = 0; first < files.length; first += BATCH)
      this.batches.push({ first, files: files.slice(first, first + BATCH) });
    this.batches.reverse();
  }

  get isWaiting(): boolean {
    return this.batches.length > 0;
  }

  take(): Batch | undefined {
    return this.batches.pop();
  }

  giveBack(batch: Batch): void {
    this.batches.push(batch);
  }

  answer({ first }: Batch, notes: readonly ReadNote[]): void {
    notes.forEach((note, index) => (this.answers[first + index] = note));
    this.onProgress((this.done += notes.length));
  }
}

/** Reads in this thread until nothing is left, letting others have their turn after each batch. */
async function readHere(queue: Queue, names: CardNames, signal: AbortSignal | undefined): Promise<void> {
  for (let batch = queue.take(); batch !== undefined; batch = queue.take()) {
    if (signal?.aborted === true) return;
    const notes = batch.files.map((file) => readNote(file, names));
    // A piece of a text keeps all of it in memory: what was packed has strings of its own.
    queue.answer(batch, unpacked(packed(notes), batch.files));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Keeps one worker busy until nothing is left. When it fails, its batch goes back and the others do the rest. */
function help(queue: Queue, workerFile: string, names: CardNames, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const worker = new Worker(workerFile, { workerData: names });
    let batch: Batch | undefined;
    const finish = (): void => {
      if (batch !== undefined) queue.giveBack(batch);
      batch = undefined;
      void worker.terminate();
      resolve();
    };
    const next = (): void => {
      batch = signal?.aborted === true ? undefined : queue.take();
      if (batch === undefined) finish();
      else worker.postMessage(batch.files);
    };
    worker.on('message', (notes: PackedNotes) => {
      if (batch !== undefined) queue.answer(batch, unpacked(notes, batch.files));
      next();
    });
    worker.on('error', finish);
    worker.on('messageerror', finish);
    worker.on('exit', finish);
    next();
  });
}
