import { parseArgs } from 'node:util';
import { t } from '../../../src/i18n/cli';
import { FEWEST_TOKENS } from '../../../src/core/export/paginate';
import { limitFrom } from '../../../src/report/related-report';
import { isAddress, tokensFrom } from '../../../src/report/export-report';
import { isCondition, type NoteFilter } from '../../../src/core/notes/note-filter';
import { listOf } from '../../../src/core/notes/properties';
import { CommandError, Exit, type Io } from './io';

/** Every option there is. */
const OPTIONS = {
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  'into-pages': { type: 'boolean' },
  'no-cache': { type: 'boolean' },
  watch: { type: 'boolean' },
  settings: { type: 'string' },
  note: { type: 'string' },
  limit: { type: 'string' },
  source: { type: 'string' },
  to: { type: 'string' },
  tokens: { type: 'string' },
  base: { type: 'string' },
  since: { type: 'string' },
  only: { type: 'string', multiple: true },
  without: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

export type OptionName = Exclude<keyof typeof OPTIONS, 'help' | 'version'>;

/** What was asked for. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly json: boolean;
  readonly dryRun: boolean;
  readonly intoPages: boolean;
  readonly noCache: boolean;
  readonly watch: boolean;
  readonly settings?: string;
  readonly note?: string;
  readonly limit?: number;
  readonly source?: string;
  readonly to?: string;
  readonly tokens?: number;
  readonly base?: string;
  readonly since?: string;
  /** Conditions of the filter, besides those of the settings. */
  readonly filter: NoteFilter;
  /** Which options were given, to be checked against those of the command. */
  readonly given: readonly OptionName[];
}

export function parseArguments(argv: readonly string[]): Arguments {
  const { tokens, values, positionals } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given: OptionName[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { name } = token;
    if (!isOption(name)) throw usage(t('cli.error.unknownOption', { option: token.rawName }));
    checkValue(OPTIONS[name].type, token);
    if (isSingle(name) && given.some((other) => other === name))
      throw usage(t('cli.error.givenTwice', { option: token.rawName }));
    if (name !== 'help' && name !== 'version') given.push(name);
  }
  return {
    positionals,
    help: values.help === true,
    version: values.version === true,
    json: values.json === true,
    dryRun: values['dry-run'] === true,
    intoPages: values['into-pages'] === true,
    noCache: values['no-cache'] === true,
    watch: values.watch === true,
    ...optional('settings', values.settings),
    ...optional('note', values.note),
    ...optional('source', values.source),
    ...optional('to', values.to),
    ...optional('base', addressOf(values.base)),
    ...optional('since', values.since),
    ...(typeof values.limit === 'string' ? { limit: limitOf(values.limit) } : {}),
    ...(typeof values.tokens === 'string' ? { tokens: tokensOf(values.tokens) } : {}),
    filter: { only: conditionsOf('--only', values.only), without: conditionsOf('--without', values.without) },
    given,
  };
}

export function usage(message: string): CommandError {
  return new CommandError(message, Exit.usage);
}

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.prototype.hasOwnProperty.call(OPTIONS, name);
}

/** Of two values one would count for nothing. */
function isSingle(name: keyof typeof OPTIONS): boolean {
  const option = OPTIONS[name];
  return option.type === 'string' && !('multiple' in option);
}

function checkValue(
  type: 'boolean' | 'string',
  token: { rawName: string; value?: string | undefined; inlineValue?: boolean | undefined },
): void {
  const { rawName: option, value, inlineValue } = token;
  if (type === 'boolean' && value !== undefined) throw usage(t('cli.error.takesNoValue', { option }));
  // `--note --json` forgot the value; `--note=--json` means it.
  const forgotten = value === undefined || value === '' || (inlineValue !== true && /^-[^\d]/.test(value));
  if (type === 'string' && forgotten) throw usage(t('cli.error.needsValue', { option }));
}

function optional<K extends string>(key: K, value: unknown): { [P in K]?: string } {
  const found: { [P in K]?: string } = {};
  if (typeof value === 'string') found[key] = value;
  return found;
}

function limitOf(value: string): number {
  const limit = limitFrom(value);
  if (limit === null) throw usage(t('script.badLimit', { option: '--limit', value }));
  return limit;
}

/** One that cannot be met would let through what it was to leave out. */
function conditionsOf(option: string, values: unknown): readonly string[] {
  const conditions = listOf(values).filter((value) => typeof value === 'string');
  const wrong = conditions.find((condition) => !isCondition(condition));
  if (wrong !== undefined) throw usage(t('report.expected.condition', { path: `${option} "${wrong}"` }));
  return conditions;
}

function addressOf(value: string | boolean | undefined): typeof value {
  if (typeof value === 'string' && !isAddress(value)) throw usage(t('script.badBase', { option: '--base', value }));
  return value;
}

function tokensOf(value: string): number {
  const tokens = tokensFrom(value);
  if (tokens === null) throw usage(t('script.badTokens', { option: '--tokens', value, fewest: FEWEST_TOKENS }));
  return tokens;
}

export interface Command {
  readonly name: string;
  /** What stands after the name, as the help shows it. */
  readonly operand: 'VAULT' | 'FILE' | '-';
  readonly options: readonly OptionName[];
  /** Answers with the exit code. */
  run(operand: string, options: Arguments, io: Io): Promise<number>;
}
