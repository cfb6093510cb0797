import type { CliData, CliFlags, Plugin } from 'obsidian';
import { t } from '../../i18n';
import { Reports } from '../api/reports';
import type { Services } from '../services';
import { Handlers } from './handlers';

/** Lets a terminal ask the running app: `obsidian topic-atlas:check json`. */
export function registerCliHandlers(plugin: Plugin, services: Services): void {
  const handlers = new Handlers(services, new Reports(services));
  const json = { description: t('script.option.json') };
  const format = { value: '<text|json>', description: t('script.option.json') };
  const offer = (name: 'rebuild' | 'check' | 'related', flags: CliFlags): void => {
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
}

/** What went wrong is an answer too: one line, as the command line says it. */
async function answer(handlers: Handlers, name: 'rebuild' | 'check' | 'related', params: CliData): Promise<string> {
  try {
    return await handlers[name](params);
  } catch (error) {
    return `topic-atlas: ${error instanceof Error ? error.message : String(error)}`;
  }
}
