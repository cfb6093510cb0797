import type { Plugin } from 'obsidian';
import { t } from '../../../i18n';
import { openAtlas } from '../atlas/open-atlas';
import { COVERAGE_SOURCE } from './row-keys';

/** The command that shows the coverage. */
export function registerCoverage(plugin: Plugin): void {
  plugin.registerHoverLinkSource(COVERAGE_SOURCE, { display: t('coverage.view'), defaultMod: true });
  plugin.addCommand({
    id: 'show-coverage-of-topics',
    name: t('coverage.command'),
    icon: 'list-checks',
    callback: () => void openAtlas(plugin.app, { part: 'todo', todo: 'coverage', text: '' }),
  });
}
