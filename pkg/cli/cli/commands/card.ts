import { HabitTally } from '../../../../src/core/cards/habit';
import { readSummary, type Split, type SummaryReading } from '../../../../src/core/cards/split';
import { t } from '../../../../src/i18n/cli';
import { usage, type Command } from '../arguments';
import { inputLines } from '../input';
import { Exit, writeJson, type Io } from '../io';

/** Of a longer input the first lines tell the habit, so that no input fills the memory. */
const MOST_LINES = 100_000;
const MOST_CHARACTERS = 64_000_000;

/** Splits summaries, all of one vault: JSON lines in, JSON lines out, one for one. */
export const card: Command = {
  name: 'card',
  operand: '-',
  options: ['json'],
  async run(operand, _options, io) {
    if (operand !== '-') throw usage(t('cli.error.onlyInput', { operand }));
    const answers = new Answers(io);
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
      answers.add(text ?? '');
    }
    answers.end();
    return wrong > 0 ? Exit.report : Exit.done;
  },
};

/** Holds the answers back until the habit of the lines is known. */
class Answers {
  private readonly tally = new HabitTally();
  private held: SummaryReading[] = [];
  private characters = 0;
  private isKnown = false;

  constructor(private readonly io: Io) {}

  add(text: string): void {
    const reading = readSummary(text);
    if (this.isKnown) return this.write(reading);
    if (text.trim() !== '') this.tally.set(String(this.held.length), reading.shape);
    this.held.push(reading);
    this.characters += text.length;
    if (this.held.length >= MOST_LINES || this.characters >= MOST_CHARACTERS) this.end();
  }

  end(): void {
    this.isKnown = true;
    this.held.forEach((reading) => this.write(reading));
    this.held = [];
  }

  private write(reading: SummaryReading): void {
    if (!this.io.stdout.isClosed) writeJson(this.io.stdout, answer(reading[this.tally.habit]));
  }
}

function answer({ problem, approach, open }: Split): object {
  return { problem: problem || null, approach: approach || null, open };
}

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
