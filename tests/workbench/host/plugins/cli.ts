import type { CliFlags, CliHandler } from 'obsidian';
import { Strict } from '../base/strict';
import { owns } from '../base/own';

interface Registration {
  description: string;
  flags: CliFlags | null;
  handler: CliHandler;
}

/** The commands that plugins offer to a terminal. There is none here: tests call `run`. */
export class Cli extends Strict {
  readonly handlers: Record<string, Registration> = {};

  constructor() {
    super('Cli');
  }

  register(command: string, registration: Registration): void {
    if (/[^A-Za-z0-9:_-]/.test(command))
      throw new Error(`"${command}" is no name for a command: no spaces, only letters, digits, - _ and :.`);
    if (owns(this.handlers, command)) throw new Error(`The command "${command}" is registered already.`);
    this.handlers[command] = registration;
  }

  unregister(command: string): void {
    delete this.handlers[command];
  }

  async run(command: string, params: Record<string, string> = {}): Promise<string> {
    const registration = this.handlers[command];
    if (!registration) throw new Error(`There is no command "${command}".`);
    const missing = Object.entries(registration.flags ?? {}).find(
      ([name, { required }]) => required === true && params[name] === undefined,
    );
    if (missing) throw new Error(`${command} needs ${missing[0]}=${missing[1].value ?? ''}`);
    return registration.handler(params);
  }
}
