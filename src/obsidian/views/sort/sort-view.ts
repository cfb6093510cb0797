import { ItemView, type HoverPopover, type WorkspaceLeaf } from 'obsidian';
import { t } from '../../../i18n';
import type { Services } from '../../services';
import { SortPane } from './sort-pane';

export const SORT_VIEW = 'topic-atlas-sort';

/** Sorting in a tab of its own, for workspaces that have one; the command shows it in the atlas. */
export class SortView extends ItemView {
  override icon = 'inbox';
  override navigation = false;
  hoverPopover: HoverPopover | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly services: Services,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return SORT_VIEW;
  }

  override getDisplayText(): string {
    return t('sort.view');
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.empty();
    this.addChild(
      new SortPane(
        this.contentEl,
        this.services,
        this,
        () => this.app.workspace.getActiveViewOfType(SortView) === this,
      ),
    );
    return Promise.resolve();
  }
}
