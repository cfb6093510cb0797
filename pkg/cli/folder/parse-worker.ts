import { parentPort, workerData } from 'node:worker_threads';
import type { CardNames } from '../../../src/core/cards/card-names';
import { packed } from './packed-notes';
import { readNote, type NoteFile } from './read-note';

/** The pool starts the thread with them. */
const names = workerData as CardNames;

/** A thread that reads the notes it is sent and sends back what it found, in the same order. */
parentPort?.on('message', (files: readonly NoteFile[]) => {
  parentPort?.postMessage(packed(files.map((file) => readNote(file, names))));
});
