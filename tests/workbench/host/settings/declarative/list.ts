import type { SettingDefinitionList } from 'obsidian';
import { setIcon } from '../../ui/icons';
import type { Setting } from '../setting';
import type { SettingGroup } from '../setting-group';

/** What a list's rows have beyond those of a group: adding, deleting, moving. */
export function addListButtons(group: SettingGroup, definition: SettingDefinitionList, rows: readonly Setting[]): void {
  const { addItem, emptyState, onDelete, onReorder } = definition;
  group.addClass('mod-list');
  if (addItem)
    group.addExtraButton((button) =>
      button
        .setIcon('plus')
        .setTooltip(addItem.name)
        .onClick(() => addItem.action(button.extraSettingsEl)),
    );
  if (rows.length === 0 && emptyState !== undefined)
    group.listEl.createDiv({ cls: 'setting-list-empty', text: emptyState });
  for (const [at, row] of rows.entries()) {
    if (onReorder) makeMovable(row, at, onReorder);
    if (onDelete) makeDeletable(row, at, onDelete);
  }
}

function makeDeletable(row: Setting, at: number, onDelete: (index: number) => void): void {
  row.addExtraButton((button) =>
    button
      .setIcon('trash-2')
      .setTooltip('Delete')
      .onClick(() => onDelete(at)),
  );
  row.settingEl.tabIndex = 0;
  row.settingEl.addEventListener('keydown', (event) => {
    if (event.target === row.settingEl && (event.key === 'Delete' || event.key === 'Backspace')) onDelete(at);
  });
}

function makeMovable(row: Setting, at: number, onReorder: (from: number, to: number) => void): void {
  const handle = row.settingEl.createDiv({
    cls: 'setting-drag-handle clickable-icon',
    prepend: true,
    attr: { draggable: true, 'aria-label': 'Drag to reorder' },
  });
  setIcon(handle, 'grip-vertical');
  handle.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/x-setting-index', String(at)));
  row.settingEl.addEventListener('dragover', (event) => event.preventDefault());
  row.settingEl.addEventListener('drop', (event) => {
    const from = Number(event.dataTransfer?.getData('text/x-setting-index'));
    if (Number.isInteger(from) && from !== at) onReorder(from, at);
  });
}
