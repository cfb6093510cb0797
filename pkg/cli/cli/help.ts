import { t, type TextKey } from '../../../src/i18n/cli';
import type { Command, OptionName } from './arguments';
import { commands } from './commands';

const COMMANDS: Readonly<Record<string, TextKey>> = {
  rebuild: 'script.command.rebuild',
  check: 'script.command.check',
  inspect: 'cli.command.inspect',
  metadata: 'cli.command.metadata',
  card: 'cli.command.card',
  topics: 'cli.command.topics',
  related: 'script.command.related',
  suggest: 'cli.command.suggest',
  export: 'script.command.export',
  changes: 'script.command.changes',
};

const OPTIONS: Readonly<Record<OptionName, { readonly shown: string; readonly text: TextKey }>> = {
  json: { shown: '--json', text: 'script.option.json' },
  'dry-run': { shown: '--dry-run', text: 'script.option.dryRun' },
  'into-pages': { shown: '--into-pages', text: 'script.option.intoPages' },
  settings: { shown: '--settings FILE', text: 'cli.option.settings' },
  note: { shown: '--note PATH', text: 'script.option.note' },
  source: { shown: '--source NAME', text: 'cli.option.source' },
  only: { shown: '--only CONDITION', text: 'cli.option.only' },
  without: { shown: '--without CONDITION', text: 'cli.option.without' },
  limit: { shown: '--limit N', text: 'script.option.limit' },
  to: { shown: '--to DIR', text: 'cli.option.to' },
  tokens: { shown: '--tokens N', text: 'script.option.tokens' },
  base: { shown: '--base URL', text: 'script.option.base' },
  since: { shown: '--since REVISION', text: 'cli.option.since' },
  watch: { shown: '--watch', text: 'cli.option.watch' },
  'no-cache': { shown: '--no-cache', text: 'cli.option.noCache' },
};

/** All commands in short. */
export function help(): string {
  const rows = commands.map((command) => [`${command.name} ${command.operand}`, summary(command)] as const);
  return [
    t('cli.help.intro'),
    '',
    t('cli.help.usage', { usage: 'topic-atlas COMMAND ...' }),
    '',
    ...table(rows),
    '',
    ...table([
      ['--help', t('cli.option.help')],
      ['--version', t('cli.option.version')],
    ]),
    '',
    t('cli.help.exitCodes'),
    '',
  ].join('\n');
}

/** One command with its options. */
export function commandHelp(command: Command): string {
  const rows = command.options.map((option) => [OPTIONS[option].shown, t(OPTIONS[option].text)] as const);
  const usage = t('cli.help.usage', {
    usage: `topic-atlas ${command.name} ${command.operand}${rows.length > 0 ? ' [options]' : ''}`,
  });
  return [usage, '', summary(command), ...(rows.length > 0 ? ['', ...table(rows)] : []), ''].join('\n');
}

function summary({ name }: Command): string {
  const key = COMMANDS[name];
  return key === undefined ? '' : t(key);
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`);
}
