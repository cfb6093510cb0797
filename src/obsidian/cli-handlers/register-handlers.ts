import type { CliData, CliFlags, Plugin } from 'obsidian';
import { t } from '../../i18n';
import { Reports } from '../api/reports';
import type { Services } from '../services';
import { Handlers } from './handlers';
import { messageOf } from '../../core/system-errors';

type HandlerName = 'rebuild' | 'check' | 'related' | 'export' | 'changes';

/** Lets a terminal ask the running app: `obsidian topic-atlas:check json`. */
export function registerCliHandlers(plugin: Plugin, services: Services): void {
  const handlers = new Handlers(services, new Reports(services));
  const json = { description: t('script.option.json') };
  const format = { value: '<text|json>', description: t('script.option.json') };
  const offer = (name: HandlerName, flags: CliFlags): void => {
    plugin.registerCliHandler(
      `topic-atlas:${name}`,
      t(`script.command.${name}`),
      { ...flags, json, format },
      (params) => answer(handlers, name, params),
    );
  };
  offer('rebuild', { 'dry-run': { description: t('script.option.dryRun') } });
  offer('check', {});
  offer('related', {
    note: { value: '<path>', description: t('script.option.note') },
    limit: { value: '<number>', description: t('script.option.limit') },
  });
  offer('export', {
    to: { value: '<folder>', description: t('script.option.to'), required: true },
    tokens: { value: '<number>', description: t('script.option.tokens') },
    base: { value: '<address>', description: t('script.option.base') },
  });
  offer('changes', { since: { value: '<path>', description: t('script.option.since'), required: true } });
}

/** What went wrong is an answer too: one line, as the command line says it. */
async function answer(handlers: Handlers, name: HandlerName, params: CliData): Promise<string> {
  try {
    return await handlers[name](params);
  } catch (error) {
    return `topic-atlas: ${messageOf(error)}`;
  }
}
