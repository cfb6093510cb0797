import { parseNote } from '../../folder/markdown';
import { t } from '../../../../src/i18n/cli';
import type { Command } from '../command';
import { readInput, readTextFile } from '../input';
import { CommandError, Exit } from '../io';

/** The app reads no metadata of a note that is larger. */
const LARGEST = 2 * 1024 * 1024;

/** One note's metadata as Obsidian's cache holds it. */
export const metadata: Command = {
  name: 'metadata',
  operand: 'FILE',
  options: ['json'],
  async run(file, { json }, io) {
    const text = file === '-' ? await readInput(io) : await readTextFile(file);
    if (Buffer.byteLength(text) > LARGEST) throw new CommandError(t('cli.error.tooLarge', { file }), Exit.report);
    io.stdout.write(`${JSON.stringify(parseNote(text), null, json ? 0 : 2)}\n`);
    return Exit.done;
  },
};
