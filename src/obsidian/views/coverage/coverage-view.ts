import { ItemView, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { CoveragePane } from './coverage-pane';

export const COVERAGE_VIEW = 'topic-atlas-coverage';

/** The coverage in a tab of its own, for workspaces that have one; commands show it in the atlas. */
export class CoverageView extends ItemView {
  override icon = 'list-checks';
  override navigation = true;
  hoverPopover: HoverPopover | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly services: Services,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return COVERAGE_VIEW;
  }

  override getDisplayText(): string {
    return t('coverage.view');
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.empty();
    this.addChild(new CoveragePane(this.contentEl, this.services, this));
    return Promise.resolve();
  }
}
