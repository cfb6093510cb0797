import { splitSummary } from '../../../../src/core/cards/split';
import { t } from '../../../../src/i18n/cli';
import { usage } from '../arguments';
import type { Command } from '../command';
import { inputLines } from '../input';
import { Exit, writeJson } from '../io';

/** Splits summaries: JSON lines in, JSON lines out, one for one. */
export const card: Command = {
  name: 'card',
  operand: '-',
  options: ['json'],
  async run(operand, _options, io) {
    if (operand !== '-') throw usage(t('cli.error.onlyInput', { operand }));
    let number = 0;
    let wrong = 0;
    for await (const line of inputLines(io)) {
      number++;
      if (io.stdout.isClosed) break;
      if (line.trim() === '') continue;
      const text = textOf(line);
      if (text === null) {
        wrong++;
        io.stderr.write(`${t('cli.error.badCardLine', { number })}\n`);
      }
      const { problem, approach } = splitSummary(text ?? '');
      writeJson(io.stdout, { problem: problem || null, approach: approach || null });
    }
    return wrong > 0 ? Exit.report : Exit.done;
  },
};

/** The summary on a line of input; null when the line is none. */
function textOf(line: string): string | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
      ? value.text
      : null;
  } catch {
    return null;
  }
}
