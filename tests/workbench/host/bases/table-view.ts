import { BasesView, type QueryController } from './query';

/** The plain table: a row for each entry, a column for each property. */
export class TableView extends BasesView {
  type = 'table';

  constructor(
    controller: QueryController,
    private readonly containerEl: HTMLElement,
  ) {
    super(controller);
  }

  onDataUpdated(): void {
    this.containerEl.empty();
    const table = this.containerEl.createDiv('bases-table-container').createEl('table', 'bases-table');
    const order = this.config.getOrder();
    const head = table.createEl('thead').createEl('tr');
    for (const id of order) head.createEl('th', { text: this.config.getDisplayName(id) });
    const body = table.createEl('tbody');
    for (const entry of this.data.data) {
      const row = body.createEl('tr');
      for (const id of order) {
        const cell = row.createEl('td');
        const value = entry.getValue(id === 'file.name' ? 'file.file' : id);
        if (value) value.renderTo(cell, this.app.renderContext);
      }
    }
  }
}
