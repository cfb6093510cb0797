import type { Plugin } from 'obsidian';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { openAtlas } from '../atlas/open-atlas';
import { COVERAGE_VIEW, CoverageView } from './coverage-view';

/** The view of the coverage, and the command that opens it. */
export function registerCoverage(plugin: Plugin, services: Services): void {
  plugin.registerView(COVERAGE_VIEW, (leaf) => new CoverageView(leaf, services));
  plugin.registerHoverLinkSource(COVERAGE_VIEW, { display: t('coverage.view'), defaultMod: true });
  plugin.addCommand({
    id: 'show-coverage-of-topics',
    name: t('coverage.command'),
    icon: 'list-checks',
    callback: () => void openAtlas(plugin.app, { part: 'todo', todo: 'coverage', text: '' }),
  });
}
