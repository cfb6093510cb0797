import type { Arguments, OptionName } from './arguments';
import type { Io } from './io';

export interface Command {
  readonly name: string;
  /** What stands after the name, as the help shows it. */
  readonly operand: 'VAULT' | 'FILE' | '-';
  readonly options: readonly OptionName[];
  /** Answers with the exit code. */
  run(operand: string, options: Arguments, io: Io): Promise<number>;
}
