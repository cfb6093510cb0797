import { parseNote } from '../../folder/markdown';
import type { Command } from '../arguments';
import { readInput, readTextFile } from '../input';
import { Exit } from '../io';

/** One note's metadata as Obsidian's cache holds it. */
export const metadata: Command = {
  name: 'metadata',
  operand: 'FILE',
  options: ['json'],
  async run(file, { json }, io) {
    const text = file === '-' ? await readInput(io) : await readTextFile(file);
    io.stdout.write(`${JSON.stringify(parseNote(text), null, json ? 0 : 2)}\n`);
    return Exit.done;
  },
};
