import { parseArguments, usage, type Arguments, type Command } from './arguments';
import { commands } from './commands';
import { commandHelp, help } from './help';
import { CommandError, Exit, type Io } from './io';
import { t } from '../../../src/i18n/cli';
import { sayError } from './warnings';
import { messageOf } from '../../../src/core/system-errors';

/**
 * The command line: does what `argv` (without the program's name) asks for and answers with the exit code. Never
 * throws.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  try {
    return await dispatch(argv, io);
  } catch (error) {
    if (io.signal.aborted) return stop(io, t('script.stopped'), Exit.interrupted);
    if (error instanceof CommandError) return stop(io, error.message, error.exitCode);
    return stop(io, t('cli.error.unexpected', { detail: messageOf(error) }), Exit.unreadable);
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const given = parseArguments(argv);
  const [name, operand, ...rest] = given.positionals;
  if (given.version) return answer(io, `${version}\n`);
  if (name === undefined || name === 'help') return givenHelp(given, io, operand);
  const command = find(name);
  if (given.help) return answer(io, commandHelp(command));
  check(command, operand, rest, given);
  return command.run(operand ?? '', given, io);
}

/** Help that was asked for is an answer; help for want of a command is not. */
function givenHelp(given: Arguments, io: Io, name?: string): number {
  if (name !== undefined) return answer(io, commandHelp(find(name)));
  if (given.help || given.positionals.length > 0) return answer(io, help());
  io.stderr.write(help());
  return Exit.usage;
}

function find(name: string): Command {
  const command = commands.find((one) => one.name === name);
  if (command === undefined)
    throw usage(t('cli.error.unknownCommand', { name, known: commands.map((one) => one.name).join(', ') }));
  return command;
}

function check(command: Command, operand: string | undefined, rest: readonly string[], { given }: Arguments): void {
  const { name } = command;
  const wrong = given.find((option) => !command.options.includes(option));
  if (wrong !== undefined) throw usage(t('cli.error.optionElsewhere', { name, option: `--${wrong}` }));
  // `"$VAULT"` with nothing in it.
  if (operand === undefined || operand === '')
    throw usage(t('cli.error.operandMissing', { name, operand: command.operand }));
  const [more] = rest;
  if (more !== undefined) throw usage(t('cli.error.operandTooMany', { name, operand: more }));
}

function answer(io: Io, text: string): number {
  io.stdout.write(text);
  return Exit.done;
}

function stop(io: Io, message: string, exitCode: number): number {
  sayError(io, message);
  return exitCode;
}

declare const __VERSION__: string | undefined;

/** Put in by the build; tests run without one. */
const version = typeof __VERSION__ === 'string' ? __VERSION__ : '0.0.0';
