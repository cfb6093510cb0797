import { parentPort } from 'node:worker_threads';
import { readNote, type NoteFile } from './read-note';

/** A thread that reads the notes it is sent and sends back what it found, in the same order. */
parentPort?.on('message', (files: readonly NoteFile[]) => {
  parentPort?.postMessage(files.map(readNote));
});
